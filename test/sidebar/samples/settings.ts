/** Settings and help as the add-in would tell them. */

import type { ItemExample, SelfCheckLine, Settings } from '../../../sidebar/contract';

export const SETTINGS: Settings = {
  entries: [
    { label: 'ปีที่ประเมิน (พ.ศ.)', value: '2567', cell: { sheetId: 2, a1: 'C3', row: null } },
    { label: 'ชื่อหน่วยงาน', value: 'องค์การบริหารส่วนตำบลขามป้อม', cell: { sheetId: 2, a1: 'C4', row: null } },
    { label: 'อำเภอ', value: '', cell: { sheetId: 2, a1: 'C5', row: null } },
    { label: 'กองและหน่วยงานภายใน', value: 'สำนักปลัด\nกองคลัง\nกองช่าง', cell: null },
  ],
  person: 'สมหญิง',
  language: 'account',
  scopes: [
    {
      scope: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
      why: 'อ่านและเขียนชีตไฟล์นี้ เปิดชีตไฟล์อื่นของท่านไม่ได้',
      granted: true,
    },
    {
      scope: 'https://www.googleapis.com/auth/drive.file',
      why: 'สร้างโฟลเดอร์ รายงาน และแม่แบบในไดรฟ์ของท่าน มองไม่เห็นและเปิดไม่ได้ทุกไฟล์ที่ส่วนเสริมไม่ได้สร้างเอง',
      granted: false,
    },
    {
      scope: 'https://www.googleapis.com/auth/script.external_request',
      why: 'เปิดลิงก์หลักฐานเมื่อท่านสั่งตรวจลิงก์เท่านั้น',
      granted: null,
    },
  ],
  version: '0.1.0',
  readAt: '23 พฤศจิกายน 2569 10:15 น.',
};

export const SELF_CHECK: SelfCheckLine[] = [
  { what: 'อ่านแผ่นงาน', state: 'good', found: 'อ่านได้ 21 แท็บ กรอบการประเมินปี 2567', remedy: '' },
  { what: 'สูตรในแท็บสรุปคะแนน', state: 'unknown', found: 'สูตรยังคำนวณไม่เสร็จที่ C12', remedy: 'รอสักครู่แล้วตรวจใหม่' },
  {
    what: 'แท็บและคอลัมน์',
    state: 'bad',
    found: 'แท็บ "9 การเปิดเผยข้อมูล" ไม่พบคอลัมน์ "ลิงก์หลักฐาน"',
    remedy: 'เลือกเมนู ITA › ซ่อมแซมแผ่นงาน เพื่อเติมส่วนที่ขาด ข้อมูลที่กรอกไว้จะไม่ถูกแก้ไข',
  },
  { what: 'กราฟแนวโน้ม', state: 'doubtful', found: 'ไม่พบกราฟแนวโน้มในแท็บสรุปคะแนน', remedy: 'เลือกเมนู ITA › ซ่อมแซมแผ่นงาน' },
];

export const EXAMPLES: ItemExample[] = [
  {
    code: 'O1',
    title: 'โครงสร้างหน่วยงาน',
    example: 'หน้าเว็บที่แสดงแผนผังโครงสร้างครบทุกกอง\nมีชื่อกองและตำแหน่งหัวหน้ากอง',
    slip: 'แผนผังเป็นของปีก่อน',
  },
  { code: 'O2', title: 'ข้อมูลผู้บริหาร', example: 'หน้าเว็บที่มีชื่อ ตำแหน่ง ภาพ และหมายเลขโทรศัพท์', slip: '' },
  { code: 'O12', title: 'รายงานผลการดำเนินงาน', example: 'รายงานไฟล์ PDF ของปีที่ประเมิน', slip: 'เป็นแผน ไม่ใช่รายงานผล' },
];
