/** Settings and help as the add-in would tell them. */

import type { ItemExample, SelfCheckLine, Settings } from '../../../sidebar/contract';

export const SETTINGS: Settings = {
  entries: [
    { label: 'ชื่อหน่วยงาน', value: 'องค์การบริหารส่วนตำบลขามป้อม', cell: { sheetId: 2, a1: 'B2' } },
    { label: 'ผู้บริหาร', value: '', cell: { sheetId: 2, a1: 'B5' } },
  ],
  person: 'สมหญิง',
  scopes: [
    {
      scope: 'https://www.googleapis.com/auth/drive.file',
      why: 'สร้างเอกสารรายงานใน Google ไดรฟ์ ไม่เห็นไฟล์อื่นของท่าน',
      granted: true,
    },
  ],
  version: '0.1.0',
  readAt: '23 พฤศจิกายน 2569 เวลา 10:15 น.',
};

export const SELF_CHECK: SelfCheckLine[] = [
  { what: 'สิทธิ์ที่อนุญาตไว้', state: 'good', found: 'ครบ 4 ข้อ', remedy: '' },
  { what: 'สูตรของส่วนเสริม', state: 'unknown', found: 'ยังคำนวณไม่เสร็จ', remedy: 'รอสักครู่แล้วตรวจใหม่' },
];

export const EXAMPLES: ItemExample[] = [
  {
    code: 'O1',
    title: 'โครงสร้างหน่วยงาน',
    example: 'หน้าเว็บที่แสดงแผนผังโครงสร้างครบทุกกอง',
    slip: 'แผนผังเป็นของปีก่อน',
  },
];
