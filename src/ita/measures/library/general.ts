/** Measures on a ประเด็น whose name tells nothing we know. */

import type { TopicMeasures } from '../template';

export const GENERAL: TopicMeasures = {
  specific: [],
  standard: {
    measure: 'ปรับปรุงการดำเนินงานในประเด็นนี้อย่างเป็นระบบ',
    steps: [
      'ประชุมส่วนราชการที่เกี่ยวข้องเพื่อหาสาเหตุของคะแนนที่ขาด',
      'กำหนดวิธีแก้ไข ผู้รับผิดชอบ และวันแล้วเสร็จ',
      'ดำเนินการและติดตามผลทุกไตรมาส',
      'รายงานผลต่อผู้บริหารและเผยแพร่บนเว็บไซต์',
    ],
    owners: ['clerk'],
    window: 'every-quarter',
  },
  upkeep: {
    measure: 'รักษาแนวปฏิบัติที่ได้ผลในประเด็นนี้',
    steps: ['ทบทวนแนวปฏิบัติปีละครั้ง', 'ถ่ายทอดแนวปฏิบัติแก่บุคลากรที่เกี่ยวข้อง', 'ติดตามผลทุก 6 เดือนและรายงานผู้บริหาร'],
    owners: ['clerk'],
    window: 'whole-year',
  },
};
