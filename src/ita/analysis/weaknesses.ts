/** What a low score of an indicator or a question tells of how people see the agency, by what it is about. */

import type { Topic } from './topic';
import { WORDING } from './wording';

interface Weakness {
  /** Matched against the title of the question or the indicator. */
  about: RegExp;
  /** What some people think; follows who they are and how many. */
  shows: string;
}

/** The narrow ones stand before the wide ones, as in the libraries of measures. */
const WEAKNESSES: Record<Topic, Weakness[]> = {
  process: [
    { about: /สินบน|เรียกรับ/, shows: 'ยังไม่มั่นใจว่าการให้บริการปลอดจากการเรียกรับผลประโยชน์' },
    { about: /เท่าเทียม|เลือกปฏิบัติ/, shows: 'ยังไม่มั่นใจว่าทุกคนได้รับบริการอย่างเท่าเทียมกัน' },
    { about: /ขั้นตอน|ระยะเวลา/, shows: 'ยังเห็นว่างานบางเรื่องไม่เป็นไปตามขั้นตอนหรือระยะเวลาที่กำหนด' },
    { about: /คุณภาพการดำเนินงาน/, shows: 'ยังไม่เชื่อมั่นในมาตรฐานการให้บริการของเจ้าหน้าที่' },
    { about: /การปฏิบัติหน้าที่/, shows: 'ยังไม่มั่นใจว่างานเป็นไปตามขั้นตอน ตรงเวลา และเท่าเทียมกัน' },
  ],
  services: [
    { about: /E-?Service|ออนไลน์/i, shows: 'ยังไม่เคยใช้บริการออนไลน์หรือยังใช้ได้ไม่สะดวก' },
    { about: /มีส่วนร่วม/, shows: 'ยังไม่เห็นโอกาสที่จะมีส่วนร่วมในการปรับปรุงการให้บริการ' },
    { about: /ปรับปรุง/, shows: 'ยังไม่เห็นการปรับปรุงการให้บริการที่ชัดเจน' },
    { about: /ขั้นตอน|ระยะเวลา/, shows: 'ยังเห็นว่าการขอรับบริการมีขั้นตอนมากหรือใช้เวลานาน' },
    { about: /คุณภาพการดำเนินงาน/, shows: 'ยังเห็นว่าการมาติดต่อไม่สะดวกหรือไม่เสร็จสิ้นในครั้งเดียว' },
  ],
  publicity: [
    { about: /เข้าถึง/, shows: 'ยังค้นหาข้อมูลของหน่วยงานได้ยาก' },
    { about: /ควรรับทราบ|ควรรู้/, shows: 'ยังไม่ได้รับข้อมูลที่ควรรับทราบอย่างทั่วถึง' },
    { about: /ติดต่อ|ชี้แจง|สอบถาม/, shows: 'ยังติดต่อสอบถามได้ไม่สะดวกหรือไม่ได้รับคำชี้แจงที่ชัดเจน' },
    { about: /ประสิทธิภาพการสื่อสาร/, shows: 'ยังไม่ได้รับข้อมูลจากหน่วยงานอย่างทั่วถึงและชัดเจน' },
  ],
  assets: [
    { about: /ไปใช้ส่วนตัว|ประโยชน์ส่วนตัว/, shows: 'ยังเห็นว่ามีบุคคลนำทรัพย์สินของราชการไปใช้ส่วนตัว' },
    { about: /กำกับ|ตรวจสอบ/, shows: 'ยังเห็นว่าการกำกับดูแลและตรวจสอบทรัพย์สินไม่รัดกุม' },
    { about: /ยืม/, shows: 'ยังไม่ทราบขั้นตอนการยืมและคืนทรัพย์สินหรือปฏิบัติตามได้ไม่สะดวก' },
    { about: /ใช้ทรัพย์สิน/, shows: 'ยังไม่มั่นใจว่าการยืมและการใช้ทรัพย์สินเป็นไปอย่างถูกต้อง' },
  ],
  budget: [
    { about: /เบิกจ่าย|เท็จ/, shows: 'ยังไม่มั่นใจว่าการเบิกจ่ายเงินตรงตามความเป็นจริงทุกรายการ' },
    { about: /จัดซื้อ|พัสดุ/, shows: 'ยังไม่มั่นใจว่าการจัดซื้อจัดจ้างไม่เอื้อประโยชน์แก่ผู้ใด' },
    { about: /คุ้มค่า/, shows: 'ยังเห็นว่าการใช้จ่ายงบประมาณไม่คุ้มค่าเท่าที่ควร' },
    { about: /ใช้งบประมาณ/, shows: 'ยังไม่ทราบแผนและผลการใช้จ่ายของหน่วยงานอย่างเพียงพอ' },
  ],
  power: [
    { about: /ธุระส่วนตัว/, shows: 'ยังเห็นว่ามีการมอบหมายงานส่วนตัวของผู้บังคับบัญชา' },
    { about: /สิ่งทุจริต|สิ่งที่ไม่ถูกต้อง/, shows: 'ยังไม่มั่นใจว่าจะปฏิเสธคำสั่งที่ไม่ถูกต้องได้โดยไม่ได้รับผลกระทบ' },
    { about: /บริหารงานบุคคล/, shows: 'ยังไม่มั่นใจว่าการบริหารงานบุคคลเป็นธรรมและตรวจสอบได้' },
    { about: /ใช้อำนาจ/, shows: 'ยังไม่มั่นใจในความเป็นธรรมของการมอบหมายงานและการสั่งการ' },
  ],
  corruption: [
    { about: /สินบน|เรียกรับ/, shows: 'ยังไม่มั่นใจว่าหน่วยงานป้องกันการเรียกรับสินบนได้จริง' },
    { about: /ผู้บริหาร/, shows: 'ยังไม่เห็นบทบาทของผู้บริหารในการป้องกันการทุจริตอย่างชัดเจน' },
    { about: /ร้องเรียน/, shows: 'ยังไม่เชื่อมั่นในช่องทางร้องเรียนและการคุ้มครองผู้ร้องเรียน' },
    { about: /มาตรการ/, shows: 'ยังไม่เห็นว่ามาตรการป้องกันการทุจริตได้ผลในทางปฏิบัติ' },
    { about: /แก้ไขปัญหาการทุจริต/, shows: 'ยังไม่เชื่อมั่นว่าหน่วยงานแก้ไขปัญหาการทุจริตอย่างจริงจัง' },
  ],
  general: [],
};

/** Where another topic's are looked through, those with the narrowest words come first. */
const NARROW_FIRST: Topic[] = ['assets', 'budget', 'power', 'corruption', 'publicity', 'services', 'process'];

/** The mapping of a ประเด็น is a person's to change, so what its own topic doesn't know is looked for in the others. */
export function shownBy(topic: Topic, subject: string): string {
  for (const each of [topic, ...NARROW_FIRST]) {
    const fitting = WEAKNESSES[each].find(({ about }) => about.test(subject));
    if (fitting) return fitting.shows;
  }
  return WORDING[topic].weak;
}
