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
  stateWords: 'เปิดตรวจแล้ว ใช้ได้',
  links: [
    {
      address: 'https://www.example.go.th/o/1',
      verdict: 'works',
      isDoubtful: false,
      words: 'ใช้ได้ (20 เม.ย. 2567 09:58 น.)',
    },
  ],
  components: [{ id: 'O1-1', text: 'แสดงแผนผังโครงสร้างการแบ่งส่วนราชการ', shown: true, elsewhere: false }],
  checkedByEye: true,
  checkedBy: 'สมหญิง 20 เม.ย. 2567',
  gaps: [],
  cell: { sheetId: 9, a1: 'F7', row: null },
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
      stateWords: 'ขาดหลักฐาน',
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
      links: [
        {
          address: 'https://www.example.go.th/o/9',
          verdict: 'unseen',
          isDoubtful: false,
          words: 'ตรวจไม่ได้: เว็บไซต์ไม่ยอมให้โปรแกรมเปิดหน้านี้ (403) (20 เม.ย. 2567 09:58 น.)',
        },
      ],
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

const LONG_LINK = `https://www.example.go.th/public/list/data/${'%E0%B8%81'.repeat(40)}?id=1&menu=1196`;

/** With every kind of link, and a component that was found on other links than today's. */
export const O14: EvidenceItem = {
  ...ITEM,
  code: 'O14',
  title: 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่',
  subIndicator: { code: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล' },
  owner: 'กองการศึกษา ศาสนา และวัฒนธรรม',
  due: '31 มี.ค. 2567',
  isOverdue: true,
  score: '',
  state: 'faulty',
  stateWords: 'ต้องแก้ไข',
  links: [
    {
      address: 'https://www.example.go.th/a.pdf',
      verdict: 'broken',
      isDoubtful: false,
      words: 'เสีย: เว็บไซต์ตอบว่าไม่มีหน้านี้ (404) (20 เม.ย. 2567 09:58 น.)',
    },
    {
      address: LONG_LINK,
      verdict: 'works',
      isDoubtful: true,
      words: 'ใช้ได้: เปิดได้ · หน้าที่ได้เหมือนหน้าแจ้งว่าไม่พบข้อมูล (20 เม.ย. 2567 09:58 น.)',
    },
    { address: 'javascript:alert(1)', verdict: 'unopened', isDoubtful: false, words: 'ยังไม่ตรวจ' },
  ],
  components: [
    { id: 'O14-1', text: 'รายละเอียดวิธีการที่บุคคลภายนอกจะทำการร้องเรียน', shown: true, elsewhere: false },
    { id: 'O14-2', text: 'ขั้นตอนหรือวิธีการในการจัดการต่อเรื่องร้องเรียน', shown: false, elsewhere: true },
    { id: 'O14-3', text: 'ส่วนงานที่รับผิดชอบ', shown: false, elsewhere: false },
    { id: '', text: 'ระยะเวลาดำเนินการ', shown: false, elsewhere: false },
  ],
  checkedByEye: false,
  checkedBy: '',
  gaps: [
    {
      severity: 'error',
      where: 'O14',
      message: 'เว็บไซต์ตอบว่าไม่มีหน้านี้ (404): "https://www.example.go.th/a.pdf"',
      remedy: 'หาที่อยู่ใหม่ของหลักฐานบนเว็บไซต์ แล้ววางแทนลิงก์เดิม',
      stake: '1.33',
      cell: { sheetId: 9, a1: 'F20', row: null },
    },
    {
      severity: 'error',
      where: 'O14',
      message: 'เลยกำหนดส่ง (31 มีนาคม 2567) แล้วแต่หลักฐานยังไม่เรียบร้อย',
      remedy: 'เร่งรัดผู้รับผิดชอบ หรือปรับวันกำหนดส่งหากได้รับอนุมัติให้เลื่อน',
      stake: '1.33',
      cell: { sheetId: 9, a1: 'I20', row: null },
    },
  ],
  cell: { sheetId: 9, a1: 'F20', row: null },
  mark: 'm14',
};

/** As many items as a year ever had, a third of them open. */
export const MANY: Evidence = {
  ...EVIDENCE,
  items: Array.from({ length: 43 }, (_none, index): EvidenceItem => {
    const code = `O${index + 1}`;
    if (code === 'O14') return O14;
    const model = EVIDENCE.items[index % 3 === 2 ? (index % 2) + 1 : 0]!;
    const subIndicator = index < 20 ? ITEM.subIndicator : EVIDENCE.items[1]!.subIndicator;
    const own = { cell: { sheetId: 9, a1: `F${7 + index}`, row: null }, mark: `m${index + 1}` };
    return { ...model, ...own, code, title: `ข้อมูลพื้นฐานเรื่องที่ ${index + 1}`, subIndicator };
  }),
};

/** Just set up: nothing is entered. */
export const NO_EVIDENCE: Evidence = {
  ...EVIDENCE,
  items: [],
  others: [],
  links: { checked: 0, all: 0, waiting: 0 },
  person: '',
};
