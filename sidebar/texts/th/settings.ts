/** Settings and help. */

import type { LanguageChoice, SelfCheckLine } from '../../contract';

export const settings = {
  entries: 'ข้อมูลหน่วยงาน',
  noEntries: 'ไม่พบข้อมูลในแท็บ "ตั้งค่า" เลือกเมนู ITA › ซ่อมแซมแผ่นงาน',
  empty: 'ยังไม่กรอก',
  user: 'ผู้ใช้',
  signed: 'ลงชื่อในการตรวจและการแก้ไข',
  language: 'ภาษาของแถบนี้',
  useLanguage: 'ใช้ภาษานี้ (แถบจะเปิดใหม่)',
  languages: { account: 'ตามบัญชี Google', th: 'ไทย', en: 'English' } satisfies Record<LanguageChoice, string>,
  languageTask: 'เปลี่ยนภาษา',
  languageKept: 'บันทึกภาษาแล้ว กำลังเปิดแถบใหม่',
  scopes: 'สิทธิ์ที่ขอ',
  granted: 'อนุญาตแล้ว',
  notGranted: 'ยังไม่ได้อนุญาต',
  notTold: 'Google ไม่ได้บอก',
  noMore: 'ไม่มีสิทธิ์อ่านอีเมล รายชื่อติดต่อ ปฏิทิน หรือไฟล์อื่น',
};

export const health = {
  title: 'ตรวจสภาพส่วนเสริม',
  check: 'ตรวจสภาพ',
  again: 'ตรวจใหม่',
  checking: 'กำลังตรวจสภาพส่วนเสริม',
  states: {
    bad: 'ต้องแก้',
    doubtful: 'ควรดู',
    unknown: 'ไม่ทราบ',
    good: 'ปกติ',
  } satisfies Record<SelfCheckLine['state'], string>,
  found: (all: number, open: number) =>
    open > 0 ? `ตรวจ ${all} เรื่อง มีเรื่องที่ต้องดู ${open} เรื่อง` : `ตรวจ ${all} เรื่อง ไม่พบสิ่งผิดปกติ`,
  at: (time: string) => `ตรวจเมื่อ ${time} น.`,
};

export const examples = {
  title: 'ตัวอย่างหลักฐานที่ดี',
  show: 'แสดงตัวอย่าง',
  reading: 'กำลังอ่านตัวอย่าง',
  count: (items: number) => `ตัวอย่าง ${items} ข้อ`,
  none: 'ยังไม่มีตัวอย่างสำหรับข้อในกรอบนี้',
  slip: 'จุดที่มักพลาด',
};

export const help = {
  title: 'วิธีใช้',
  steps: [
    'กรอกแท็บ "ตั้งค่า" ให้ครบ',
    'กรอกคะแนนในแท็บตัวชี้วัด',
    'กรอกลิงก์ในแท็บที่มีช่อง "ลิงก์หลักฐาน" แล้วตรวจลิงก์',
    'สั่งให้คะแนนและตรวจ แล้วแก้ตามรายการ',
    'ร่างมาตรการ ตรวจแก้ แล้วส่งออกรายงานมาตรการ',
    'เมื่อทำตามมาตรการแล้ว กรอกสถานะและผล แล้วส่งออกรายงานผลการดำเนินการ',
  ],
  keys: 'ใช้แป้นพิมพ์',
  keyText: 'Tab ไปข้างหน้า Shift+Tab ย้อนกลับ Enter หรือเว้นวรรคเพื่อกด Esc ปิดคำถาม ปุ่มลัดของ Google ชีตดูได้ด้วย Ctrl+/ (Mac ⌘/)',
  ask: 'ถามผู้ดูแล',
  askText: 'ส่งข้อความนี้ให้ผู้ดูแล พร้อมบอกว่ากดอะไรและเห็นอะไร ไม่มีคะแนนหรือลิงก์ของหน่วยงานอยู่ในนี้',
  what: 'ข้อความถึงผู้ดูแล',
  version: (number: string) => `ผู้ช่วย ITA รุ่น ${number}`,
  unchecked: 'ยังไม่ได้ตรวจสภาพ',
};
