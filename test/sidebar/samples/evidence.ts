/** Evidence as the add-in would tell it: one item in order, two with gaps, and something doubtful elsewhere. */

import type { Evidence, EvidenceItem } from '../../../sidebar/contract';
import { GAPS } from '../sample';

const ITEM: EvidenceItem = {
  code: 'O1',
  title: 'โครงสร้างหน่วยงาน',
  subIndicator: { code: '9.1', name: 'ข้อมูลพื้นฐาน' },
  owner: 'สำนักปลัด',
  due: '5 ก.พ. 2567',
  isOverdue: false,
  claim: 'มี',
  score: '100.00',
  state: 'opened',
  stateWords: 'เปิดได้',
  links: [{ address: 'https://www.example.go.th/o/1', verdict: 'works', words: 'ใช้ได้' }],
  components: [{ id: 'O1-1', text: 'แสดงแผนผังโครงสร้างการแบ่งส่วนราชการ', shown: true, elsewhere: false }],
  checkedByEye: true,
  checkedBy: 'สมหญิง 20 เม.ย. 2567',
  gaps: [],
  cell: { sheetId: 9, a1: 'F7' },
  mark: 'm1',
};

export const EVIDENCE: Evidence = {
  items: [
    ITEM,
    {
      ...ITEM,
      code: 'O28',
      title: 'รายงานผลการดำเนินการ',
      subIndicator: { code: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริต' },
      owner: '',
      due: '',
      claim: '',
      score: '',
      state: 'missing',
      stateWords: 'ยังไม่มีลิงก์',
      links: [],
      components: [],
      checkedByEye: false,
      checkedBy: '',
      gaps: [GAPS[0]!],
      cell: GAPS[0]!.cell,
      mark: 'm28',
    },
    {
      ...ITEM,
      code: 'O9',
      title: 'แผนการดำเนินงานประจำปี',
      owner: 'กองช่าง',
      isOverdue: true,
      score: '',
      state: 'doubtful',
      stateWords: 'ควรตรวจ',
      links: [{ address: 'https://www.example.go.th/o/9', verdict: 'unseen', words: 'ตรวจไม่ได้' }],
      components: [{ id: 'O9-1', text: 'เป็นแผนของปีที่ประเมิน', shown: false, elsewhere: false }],
      checkedByEye: false,
      checkedBy: '',
      gaps: [GAPS[1]!],
      cell: GAPS[1]!.cell,
      mark: 'm9',
    },
  ],
  others: [GAPS[2]!],
  links: { checked: 24, all: 35, waiting: 0 },
  person: 'สมหญิง',
  readAt: '23 พฤศจิกายน 2569 เวลา 10:15 น.',
};

/** Just set up: nothing is entered. */
export const NO_EVIDENCE: Evidence = {
  ...EVIDENCE,
  items: [],
  others: [],
  links: { checked: 0, all: 0, waiting: 0 },
  person: '',
};
