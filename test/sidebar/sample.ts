/** What an add-in would answer: a good result with gaps, long words and unknowns among it. */

import type { Gap, Outcome, Overview } from '../../sidebar/contract';

export const GAPS: Gap[] = [
  {
    severity: 'error',
    where: 'O28',
    message: 'รายการ O28 ยังไม่มีลิงก์หลักฐาน',
    remedy: 'กรอกลิงก์ของหน้าเว็บที่เผยแพร่รายงานผลการดำเนินการ',
    stake: '5.00',
    cell: { sheetId: 10, a1: 'F8' },
  },
  {
    severity: 'warning',
    where: 'O9',
    message:
      'ลิงก์ https://www.example.go.th/public/list/data/detail/id/1234567890/menu/1196/page/1/catid/77 เป็นของปี 2566',
    remedy: 'เปลี่ยนเป็นลิงก์ของแผนประจำปี 2567 ซึ่งเป็นปีที่ประเมิน',
    stake: '0.57',
    cell: { sheetId: 9, a1: 'F14' },
  },
  {
    severity: 'info',
    where: 'ตัวชี้วัดที่ 8',
    message: 'คะแนนที่กรอกต่างจากค่าเฉลี่ยของข้อคำถาม 0.02',
    remedy: 'ตรวจเทียบกับหน้าผลคะแนนในระบบ ITAS',
    stake: '',
    cell: null,
  },
];

export const OVERVIEW: Overview = {
  ready: true,
  agency: 'องค์การบริหารส่วนตำบลขามป้อม',
  year: '2567',
  total: '97.80',
  level: 'ผ่านดี',
  blocks: ['EIT ส่วนที่ 2 ได้ 93.44 ต้องได้ 95.00 ยังขาด 1.56 คะแนน'],
  instruments: [
    { name: 'IIT ผู้มีส่วนได้ส่วนเสียภายใน', score: '98.31' },
    { name: 'EIT ส่วนที่ 1', score: '' },
    { name: 'EIT ส่วนที่ 2', score: '93.44' },
    { name: 'OIT การเปิดเผยข้อมูลสาธารณะ', score: '98.57' },
  ],
  coverage: ['ตัวชี้วัดที่มีคะแนน 10 จาก 10', 'รายการ OIT ที่มีหลักฐาน 33 จาก 35'],
  actions: [],
  links: { checked: 24, all: 35, waiting: 0 },
  person: 'สมหญิง',
  gaps: GAPS,
  readAt: '23 พฤศจิกายน 2569 เวลา 10:15 น.',
};

/** After set-up: everything is there, nothing is known. */
export const EMPTY: Overview = {
  ready: true,
  agency: '',
  year: '',
  total: '',
  level: '',
  blocks: [],
  instruments: [{ name: 'IIT', score: '' }],
  coverage: ['ตัวชี้วัดที่มีคะแนน 0 จาก 10'],
  actions: [],
  links: { checked: 0, all: 0, waiting: 0 },
  person: '',
  gaps: [],
  readAt: '23 พฤศจิกายน 2569 เวลา 10:15 น.',
};

export const NOT_READY: Overview = { ...EMPTY, ready: false, instruments: [], coverage: [], readAt: '' };

export const OUTCOME: Outcome = {
  message: 'ให้คะแนนและตรวจครบ 35 รายการ',
  details: ['พบรายการที่ต้องแก้ 1 รายการ', 'ไม่ได้เขียนทับข้อความที่แก้ไขเอง 2 ช่อง'],
  link: null,
};

export const EXPORTED: Outcome = {
  message: 'ส่งออกรายงานแล้ว',
  details: [],
  link: { label: 'เปิดรายงานใน Google เอกสาร', url: 'https://docs.google.com/document/d/1/edit' },
};
