/** What an add-in would answer: a good result with gaps, long words and unknowns among it. */

import type {
  Action,
  Gap,
  ItasEntry,
  LinkProgress,
  Outcome,
  Overview,
  Reminder,
  SetUpChoices,
} from '../../sidebar/contract';

export const GAPS: Gap[] = [
  {
    severity: 'error',
    where: 'O28',
    message: 'รายการ O28 ยังไม่มีลิงก์หลักฐาน',
    remedy: 'กรอกลิงก์ของหน้าเว็บที่เผยแพร่รายงานผลการดำเนินการ',
    stake: '5.00',
    cell: { sheetId: 10, a1: 'F8', row: null },
  },
  {
    severity: 'warning',
    where: 'O9',
    message:
      'ลิงก์ https://www.example.go.th/public/list/data/detail/id/1234567890/menu/1196/page/1/catid/77 เป็นของปี 2566',
    remedy: 'เปลี่ยนเป็นลิงก์ของแผนประจำปี 2567 ซึ่งเป็นปีที่ประเมิน',
    stake: '0.57',
    cell: { sheetId: 9, a1: 'F14', row: null },
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

/** Seven things to do, so that two are behind 'show all'. */
export const ACTIONS: Action[] = [
  {
    where: 'ตัวชี้วัดที่ 8',
    what: 'EIT ส่วนที่ 2 ได้ 93.44 ต่ำกว่าเกณฑ์ของระดับถัดไป',
    remedy: 'ยกระดับการปรับปรุงการทำงานตามข้อเสนอของผู้รับบริการ',
    gain: '0.65',
    binding: true,
    cell: { sheetId: 8, a1: 'C5', row: null },
  },
  ...['O28', 'O27', 'O9', 'O14', 'O16', 'O21'].map((where, index) => ({
    where,
    what: `ข้อ ${where} ยังไม่มีหลักฐานที่เปิดได้`,
    remedy: 'วางลิงก์ของหน้าที่เผยแพร่หลักฐาน',
    gain: index < 5 ? (0.57 - index / 100).toFixed(2) : '',
    binding: false,
    cell: where === 'O16' ? null : { sheetId: 9, a1: `F${8 + index}`, row: null },
  })),
];

export const CHOICES: SetUpChoices = {
  years: [2566, 2567, 2568, 2569],
  suggested: 2569,
  sample: { year: 2567, agency: 'องค์การบริหารส่วนตำบลขามป้อม' },
};

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
  actions: ACTIONS,
  links: { checked: 24, all: 35, waiting: 0 },
  openGaps: GAPS.length,
  trend: [
    { year: 2563, total: 71.2, nationalMean: 67.9, level: 'B' },
    { year: 2564, total: null, nationalMean: 81.25, level: '' },
    { year: 2565, total: 88.04, nationalMean: 87.57, level: 'A' },
    { year: 2566, total: 92.5, nationalMean: 90.19, level: 'ผ่าน' },
    { year: 2567, total: 97.8, nationalMean: 93.05, level: 'ผ่านดี' },
  ],
  choices: CHOICES,
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
  openGaps: 0,
  trend: [2563, 2564, 2565, 2566, 2567].map((year) => ({ year, total: null, nationalMean: null, level: '' })),
  choices: CHOICES,
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

/** A run of the link check after so many of its 40 links. */
export function progressAt(done: number, more: Partial<LinkProgress> = {}): LinkProgress {
  return { done, all: 40, finished: false, message: `ตรวจแล้ว ${done} จาก 40 ลิงก์`, details: [], ...more };
}

export const CHECKED: LinkProgress = progressAt(40, {
  finished: true,
  message: 'ตรวจครบ 40 ลิงก์ ใช้ได้ 37 เสีย 1 ตรวจไม่ได้ 2',
  details: ['O14 https://www.example.go.th/a.pdf — เสีย เว็บไซต์ตอบว่าไม่มีหน้านี้ (404) (ครั้งก่อน ใช้ได้ เปิดได้)'],
});

export const REMINDERS: Reminder[] = [
  { owner: 'กองช่าง', items: 2, text: 'เรียน กองช่าง\nO9 ยังไม่มีลิงก์\nO14 ลิงก์เสีย\nภายใน 31 มีนาคม 2569' },
  { owner: 'ยังไม่ระบุผู้รับผิดชอบ', items: 1, text: 'O28 ยังไม่มีลิงก์' },
];

/** 43 items, as many as a year ever had; some have nothing, one has three links of all kinds. */
export const ITAS: ItasEntry[] = Array.from({ length: 43 }, (_none, index) => ({
  code: `O${index + 1}`,
  title: index === 13 ? 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ' : `ข้อมูลพื้นฐานเรื่องที่ ${index + 1}`,
  claim: index === 5 ? '' : index === 6 ? 'ไม่มี' : 'มี',
  urls:
    index === 13
      ? [
          'https://www.example.go.th/a.pdf',
          `https://www.example.go.th/public/list/data/${'%E0%B8%81'.repeat(40)}?id=1&menu=1196`,
          'ftp://example.go.th/b.pdf',
        ]
      : index === 6
        ? []
        : [`https://www.example.go.th/o/${index + 1}`],
  explanation: index === 6 ? '' : `เมนูหลัก > ข้อมูลสาธารณะ\nหัวข้อที่ ${index + 1} ชื่อว่า "ผู้ที่เกี่ยวข้องกับการซื้อที่ดิน"`,
  open: index === 6 ? 'ยังไม่มีลิงก์หลักฐาน' : '',
}));
