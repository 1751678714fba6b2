/** What every view says: names of commands and views, progress, questions. */

import type { CommandName } from '../../contract';

export const appName = 'ผู้ช่วย ITA';

/** A command's name on its button, and what is said while it runs. */
export const commands: Record<CommandName, { label: string; doing: string }> = {
  setUp: { label: 'ตั้งค่าเริ่มต้น', doing: 'กำลังตั้งค่าแผ่นงาน' },
  loadSample: { label: 'ใส่ข้อมูลตัวอย่าง', doing: 'กำลังใส่ข้อมูลตัวอย่าง' },
  removeSample: { label: 'ลบข้อมูลตัวอย่าง', doing: 'กำลังลบข้อมูลตัวอย่าง' },
  scoreAndCheck: { label: 'ให้คะแนนและตรวจ', doing: 'กำลังให้คะแนนและตรวจหลักฐาน' },
  draft: { label: 'ร่างบทวิเคราะห์และมาตรการ', doing: 'กำลังร่างบทวิเคราะห์และมาตรการ' },
  exportReport: { label: 'ส่งออกรายงาน', doing: 'กำลังสร้างรายงานใน Google เอกสาร' },
  exportFollowUp: { label: 'ส่งออกรายงานผลการดำเนินการ', doing: 'กำลังสร้างรายงานผลการดำเนินการ' },
  makeTemplate: { label: 'สร้างแม่แบบรายงานของหน่วยงาน', doing: 'กำลังสร้างแม่แบบใน Google เอกสาร' },
  repair: { label: 'ซ่อมแซมแผ่นงาน', doing: 'กำลังซ่อมแซมแผ่นงาน' },
  checkLinks: { label: 'ตรวจลิงก์', doing: 'กำลังเปิดตรวจลิงก์หลักฐาน' },
  reminders: { label: 'ข้อความติดตามงาน', doing: 'กำลังทำข้อความติดตามงาน' },
  itasView: { label: 'ข้อมูลสำหรับกรอก ITAS', doing: 'กำลังทำข้อมูลสำหรับกรอก ITAS' },
  freeze: { label: 'แช่แข็งสิ่งที่ส่ง', doing: 'กำลังแช่แข็งสิ่งที่ส่ง' },
  appeal: { label: 'ใบชี้แจงผลคะแนน', doing: 'กำลังทำใบชี้แจงผลคะแนน' },
};

export const views = {
  title: 'มุมมอง',
  overview: 'ภาพรวม',
  evidence: 'หลักฐาน',
  measures: 'มาตรการ',
  report: 'รายงาน',
  submission: 'ส่ง ITAS',
  settings: 'ตั้งค่า',
};

export const goTo = {
  label: (where: string) => `ไปที่ ${where}`,
  going: (where: string) => `กำลังไปที่ ${where}`,
  gone: (where: string) => `เลือกช่องของ ${where} ในแผ่นงานแล้ว`,
};

export const remedy = 'วิธีแก้';

export const person = {
  signed: 'ลงชื่อผู้ตรวจ',
  nameless: 'ไม่ระบุชื่อ',
  change: 'เปลี่ยนชื่อ',
  choose: 'ระบุชื่อ',
  label: 'ชื่อผู้ตรวจ',
  hint: 'ใช้ลงชื่อในผลตรวจและช่อง "แก้ไขโดย" ผู้ใช้ไฟล์ทุกคนเห็นชื่อนี้ ไม่เกิน 60 ตัวอักษร เว้นว่างได้',
  save: 'บันทึกชื่อ',
  saveAndCheck: 'บันทึกและตรวจ',
  skip: 'ข้ามและตรวจ',
  saveTask: 'บันทึกชื่อผู้ตรวจ',
  saving: 'กำลังบันทึกชื่อผู้ตรวจ',
  saved: 'บันทึกชื่อผู้ตรวจแล้ว',
};

export const copy = {
  copy: 'คัดลอก',
  copied: 'คัดลอกแล้ว',
  said: (what: string) => `คัดลอก${what}แล้ว`,
  byHand: 'เบราว์เซอร์ไม่อนุญาตให้คัดลอกเอง ข้อความถูกเลือกไว้แล้ว กด Ctrl+C (Mac กด ⌘C)',
};

/** A list that is searched by code or title. */
export const search = {
  label: 'ค้นด้วยรหัสหรือชื่อข้อ',
  found: (count: number, all: number) => (count > 0 ? `พบ ${count} จาก ${all} ข้อ` : 'ไม่พบข้อที่ค้น'),
};

export const listed = {
  again: 'อ่านใหม่',
};

export const progress = {
  reading: 'กำลังอ่านข้อมูลจากแผ่นงาน',
  elapsed: (seconds: number) => `ผ่านไป ${duration(seconds)}`,
  limit: 'Google ให้เวลาแต่ละคำสั่งไม่เกิน 6 นาที หากไม่มีคำตอบ หน้านี้จะหยุดรอเองและแจ้งวิธีทำต่อ',
  offline: 'อินเทอร์เน็ตขาดหาย กำลังรอให้กลับมา',
  done: 'เสร็จแล้ว',
};

export const actions = {
  title: 'คำสั่ง',
  more: 'ข้อมูลตัวอย่างและการซ่อมแซม',
  tryAgain: 'ลองอีกครั้ง',
  cancel: 'ยกเลิก',
};

/** What is asked before a command that can't simply be repeated. */
export const questions = {
  removeSample: {
    title: 'ลบข้อมูลตัวอย่างหรือไม่',
    text: 'ข้อมูลตัวอย่างจะถูกลบออกจากทุกแผ่นงาน ข้อมูลที่ท่านกรอกเองจะยังอยู่',
    confirm: 'ลบข้อมูลตัวอย่าง',
  },
  freeze: {
    title: 'แช่แข็งสิ่งที่ส่งหรือไม่',
    text: 'ระบบจะสร้างแท็บใหม่ที่ลงวันที่ไว้ เก็บลิงก์ คำอธิบาย ผลตรวจ เวลา และผู้สั่งตามที่อยู่ในแผ่นงานขณะนี้ แท็บนี้จะไม่ถูกเขียนทับ และส่วนอื่นของไฟล์ไม่เปลี่ยน',
    confirm: 'แช่แข็ง',
  },
};

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = `${seconds % 60} วินาที`;
  return minutes > 0 ? `${minutes} นาที ${rest}` : rest;
}
