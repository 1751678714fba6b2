/** Every text that the sidebar itself shows, in Thai; the add-in words everything else. */

import type { CommandName, Failure, Gap } from './contract';

export const APP_NAME = 'ผู้ช่วย ITA';

/** A command's name on its button, and what is said while it runs. */
export const COMMANDS: Record<CommandName, { label: string; doing: string }> = {
  setUp: { label: 'ตั้งค่าเริ่มต้น', doing: 'กำลังตั้งค่าแผ่นงาน' },
  loadSample: { label: 'ใส่ข้อมูลตัวอย่าง', doing: 'กำลังใส่ข้อมูลตัวอย่าง' },
  removeSample: { label: 'ลบข้อมูลตัวอย่าง', doing: 'กำลังลบข้อมูลตัวอย่าง' },
  scoreAndCheck: { label: 'ให้คะแนนและตรวจ', doing: 'กำลังให้คะแนนและตรวจหลักฐาน' },
  draft: { label: 'ร่างบทวิเคราะห์และมาตรการ', doing: 'กำลังร่างบทวิเคราะห์และมาตรการ' },
  exportReport: { label: 'ส่งออกรายงาน', doing: 'กำลังสร้างรายงานใน Google เอกสาร' },
  repair: { label: 'ซ่อมแซมแผ่นงาน', doing: 'กำลังซ่อมแซมแผ่นงาน' },
  checkLinks: { label: 'ตรวจลิงก์', doing: 'กำลังเปิดตรวจลิงก์หลักฐาน' },
  reminders: { label: 'ข้อความติดตามงาน', doing: 'กำลังทำข้อความติดตามงาน' },
  itasView: { label: 'ข้อมูลสำหรับกรอก ITAS', doing: 'กำลังทำข้อมูลสำหรับกรอก ITAS' },
  freeze: { label: 'แช่แข็งสิ่งที่ส่ง', doing: 'กำลังแช่แข็งสิ่งที่ส่ง' },
  appeal: { label: 'ใบชี้แจงผลคะแนน', doing: 'กำลังทำใบชี้แจงผลคะแนน' },
};

export const FIRST_RUN = {
  title: 'เริ่มใช้งาน',
  text: 'ไฟล์นี้ยังไม่มีแผ่นงานสำหรับการประเมิน ITA กดปุ่มด้านล่างเพื่อสร้างแผ่นงานให้ครบทุกตัวชี้วัด ข้อมูลเดิมในไฟล์จะไม่ถูกแก้ไข',
  next: ['กรอกชื่อหน่วยงานและปีที่ประเมิน', 'กรอกคะแนนและลิงก์หลักฐาน', 'กด "ให้คะแนนและตรวจ" เพื่อดูว่ายังขาดอะไร'],
  nextTitle: 'จากนั้น',
};

export const OVERVIEW = {
  noAgency: 'ยังไม่ได้กรอกชื่อหน่วยงาน',
  year: (year: string) => (year ? `ปีที่ประเมิน ${year}` : 'ยังไม่ได้กรอกปีที่ประเมิน'),
  total: 'คะแนนรวม',
  level: 'ระดับ',
  noData: 'ยังไม่มีข้อมูล',
  noLevel: 'ยังบอกระดับไม่ได้',
  blocks: 'สิ่งที่ทำให้ยังไม่ถึงระดับถัดไป',
  instruments: 'คะแนนรายเครื่องมือ',
  instrument: 'เครื่องมือ',
  score: 'คะแนน',
  coverage: 'ความครบถ้วนของข้อมูล',
  readAt: (time: string) => `ข้อมูล ณ ${time}`,
  readAgain: 'อ่านข้อมูลใหม่',
};

export const GAPS = {
  title: (count: number) => (count > 0 ? `หลักฐานที่ขาดหรือควรตรวจ (${count})` : 'หลักฐานที่ขาดหรือควรตรวจ'),
  none: 'ไม่พบรายการที่ขาดหรือควรตรวจในข้อมูลที่กรอกไว้',
  unknown: 'ยังบอกไม่ได้ว่าขาดหลักฐานใด โปรดกรอกข้อมูล แล้วกด "ให้คะแนนและตรวจ"',
  severity: { error: 'ต้องแก้', warning: 'ควรตรวจ', info: 'เพื่อทราบ' } satisfies Record<Gap['severity'], string>,
  remedy: 'วิธีแก้',
  stake: (points: string) => `มีผลต่อคะแนนรวม ${points} คะแนน`,
  goTo: (where: string) => `ไปที่ ${where}`,
  going: (where: string) => `กำลังไปที่ ${where}`,
  gone: (where: string) => `เลือกช่องของ ${where} ในแผ่นงานแล้ว`,
};

export const PROGRESS = {
  reading: 'กำลังอ่านข้อมูลจากแผ่นงาน',
  step: (step: number, of: number, doing: string) => `ขั้นที่ ${step} จาก ${of}: ${doing}`,
  elapsed: (seconds: number) => `ผ่านไป ${duration(seconds)}`,
  limit: 'Google ให้เวลาแต่ละคำสั่งไม่เกิน 6 นาที หากไม่มีคำตอบ หน้านี้จะหยุดรอเองและแจ้งวิธีทำต่อ',
  done: 'เสร็จแล้ว',
};

export const ACTIONS = {
  title: 'คำสั่ง',
  more: 'ข้อมูลตัวอย่างและการซ่อมแซม',
  tryAgain: 'ลองอีกครั้ง',
  cancel: 'ยกเลิก',
};

export const REMOVE_SAMPLE = {
  title: 'ลบข้อมูลตัวอย่างหรือไม่',
  text: 'ข้อมูลตัวอย่างจะถูกลบออกจากทุกแผ่นงาน ข้อมูลที่ท่านกรอกเองจะยังอยู่',
  confirm: 'ลบข้อมูลตัวอย่าง',
};

export const FAILED = {
  title: (what: string) => `${what}: ไม่สำเร็จ`,
  reading: 'อ่านข้อมูลจากแผ่นงาน',
  checkFirst: 'ก่อนกดลองอีกครั้ง โปรดดูว่าคำสั่งทำงานเสร็จไปแล้วหรือไม่ เพราะ Google อาจทำต่อจนเสร็จแม้คำตอบมาไม่ถึง',
  technical: 'รายละเอียดสำหรับแจ้งผู้ดูแลระบบ',
};

/** What is said when a call never reached the add-in, or its answer never came back. */
export const TRANSPORT = {
  accounts: {
    code: 'ACCOUNTS',
    message: 'Google ไม่อนุญาตให้แถบนี้ทำงาน มักเกิดเมื่อลงชื่อเข้าใช้ Google หลายบัญชีในเบราว์เซอร์เดียวกัน',
    remedy:
      'ออกจากระบบทุกบัญชี แล้วลงชื่อเข้าใช้เฉพาะบัญชีที่เป็นเจ้าของหรือแก้ไขไฟล์นี้ได้ หรือเปิดไฟล์ในหน้าต่างที่ไม่ระบุตัวตน จากนั้นเปิดแถบนี้ใหม่ ระหว่างนี้ท่านยังสั่งงานเดียวกันได้จากเมนูด้านบนของไฟล์',
  },
  consent: {
    code: 'CONSENT',
    message: 'ยังไม่ได้อนุญาตให้ส่วนเสริมนี้ทำงานกับไฟล์ของท่าน',
    remedy:
      'เรียกคำสั่งเดียวกันจากเมนูด้านบนของไฟล์ แล้วกดอนุญาตให้ครบทุกข้อ หากยังไม่สำเร็จ โปรดลงชื่อเข้าใช้ Google เพียงบัญชีเดียวแล้วลองอีกครั้ง',
  },
  offline: {
    code: 'OFFLINE',
    message: 'ติดต่อ Google ไม่ได้ อินเทอร์เน็ตอาจขาดช่วง',
    remedy: 'ตรวจการเชื่อมต่ออินเทอร์เน็ต แล้วกดลองอีกครั้ง',
  },
  timeLimit: {
    code: 'TIME_LIMIT',
    message: 'งานนี้ใช้เวลาเกินกว่าที่ Google กำหนดไว้ จึงถูกหยุดกลางคัน ส่วนที่บันทึกลงแผ่นงานแล้วยังอยู่',
    remedy: 'กดลองอีกครั้ง หากยังถูกหยุด โปรดเว้นสักครู่แล้วลองใหม่ในช่วงที่มีผู้ใช้ไฟล์พร้อมกันน้อย',
  },
  noAnswer: {
    code: 'NO_ANSWER',
    message: 'รอเกิน 6 นาทีครึ่งแล้วไม่ได้รับคำตอบจาก Google หน้านี้จึงหยุดรอ',
    remedy: 'กดลองอีกครั้ง หากยังไม่ได้รับคำตอบ ให้ปิดแถบนี้แล้วเปิดใหม่จากเมนูด้านบนของไฟล์',
  },
  badAnswer: {
    code: 'BAD_ANSWER',
    message: 'ได้รับคำตอบที่อ่านไม่ได้จากส่วนเสริม',
    remedy: 'ปิดแถบนี้แล้วเปิดใหม่จากเมนูด้านบนของไฟล์ หากยังเกิดขึ้นอีก โปรดแจ้งผู้ดูแลระบบ',
  },
  outside: {
    code: 'OUTSIDE',
    message: 'หน้านี้ทำงานได้เฉพาะเมื่อเปิดใน Google ชีต',
    remedy: 'เปิดไฟล์ของหน่วยงานใน Google ชีต แล้วเปิดแถบนี้จากเมนูด้านบนของไฟล์',
  },
  unknown: {
    code: 'UNKNOWN',
    message: 'เกิดข้อผิดพลาดที่ไม่คาดคิดระหว่างทำงานกับ Google',
    remedy: 'กดลองอีกครั้ง หากยังเกิดขึ้นอีก โปรดแจ้งรายละเอียดด้านล่างแก่ผู้ดูแลระบบ',
  },
} satisfies Record<string, Failure>;

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = `${seconds % 60} วินาที`;
  return minutes > 0 ? `${minutes} นาที ${rest}` : rest;
}
