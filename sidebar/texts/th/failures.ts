/** What went wrong between the page and the add-in. */

import type { Failure } from '../../contract';

export const failed = {
  title: (what: string) => `${what}: ไม่สำเร็จ`,
  reading: 'อ่านข้อมูลจากแผ่นงาน',
  checkFirst: 'ก่อนกดลองอีกครั้ง โปรดดูว่าคำสั่งทำงานเสร็จไปแล้วหรือไม่ เพราะ Google อาจทำต่อจนเสร็จแม้คำตอบมาไม่ถึง',
  technical: 'รายละเอียดสำหรับแจ้งผู้ดูแลระบบ',
};

/** The add-in's own failures by their code: it words them itself, in Thai. */
export const refusals: Record<string, { message: string; remedy: string }> = {};

/** What is said when a call never reached the add-in, or its answer never came back. */
export const transport = {
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
  crowded: {
    code: 'CROWDED',
    message: 'ขณะนี้บัญชีของท่านสั่งงานพร้อมกันมากเกินกว่าที่ Google กำหนด',
    remedy: 'รอสัก 1 นาทีแล้วกดลองอีกครั้ง หากเปิดไฟล์นี้ไว้หลายแท็บ ให้ปิดแท็บที่ไม่ใช้',
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
