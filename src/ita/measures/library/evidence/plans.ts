/** Plans and reports of kinds that none of the known lists names, such as a user may enter. */

import type { SpecificMeasure } from '../../template';
import { PUBLISH } from './publish';

export const OTHER_PLANS: SpecificMeasure[] = [
  {
    about: /รายงาน/,
    measure: 'จัดทำรายงานผลที่ยังขาดให้ครบองค์ประกอบ',
    steps: ['รวบรวมผลการดำเนินการและหลักฐานจากทุกส่วนราชการที่เกี่ยวข้อง', 'สรุปผล ปัญหา อุปสรรค และข้อเสนอแนะ', PUBLISH],
    owners: ['planning', 'clerk'],
    window: 'first-half',
    success: 'รายงานครบทุกหัวข้อที่กำหนด',
    expected: 'ประชาชนตรวจสอบผลการดำเนินงานเรื่องนี้ได้',
  },
  {
    about: /แผน(?!ผัง)/,
    measure: 'จัดทำและเผยแพร่แผนที่ยังขาดให้ครอบคลุมปีที่ประเมิน',
    steps: ['ตรวจว่าแผนที่ใช้อยู่ครอบคลุมปีที่ประเมินและระบุเป้าหมายกับตัวชี้วัดครบ', 'ปรับปรุงส่วนที่ขาดและเสนอผู้มีอำนาจอนุมัติ', PUBLISH],
    owners: ['planning', 'clerk'],
    window: 'first-quarter',
    success: 'แผนครอบคลุมปีที่ประเมินและได้รับอนุมัติแล้ว',
    expected: 'การดำเนินงานเรื่องนี้มีเป้าหมายและติดตามได้',
  },
];
