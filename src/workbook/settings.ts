/** The rows of `ตั้งค่า`: what can be set, how it is explained, and what it is before anyone set it. */

import type { FiscalYear } from '../ita/framework/framework';
import { DIGIT_CHOICES } from './tabs';

export interface Setting {
  key: string;
  topic: string;
  help: string;
  /** What set-up writes into a new row; people change it afterwards. */
  initial: string;
  choices?: readonly string[];
}

export const DEFAULT_TARGET = 95;

/** The divisions that nearly every local government has; the first is the default owner. */
const DIVISIONS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา ศาสนาและวัฒนธรรม', 'หน่วยตรวจสอบภายใน'];

export function settingsFor(year: FiscalYear, agency: string): Setting[] {
  return [
    { key: 'year', topic: 'ปีที่ประเมิน (พ.ศ.)', help: 'ปีงบประมาณที่ประเมิน ITA เช่น 2567', initial: String(year) },
    {
      key: 'agency',
      topic: 'ชื่อหน่วยงาน',
      help: 'ชื่อเต็ม เช่น องค์การบริหารส่วนตำบล… ใช้บนปกรายงานและตรวจความถูกต้องของข้อความ',
      initial: agency,
    },
    { key: 'district', topic: 'อำเภอ', help: 'ชื่ออำเภอ ไม่ต้องใส่คำว่าอำเภอ', initial: '' },
    { key: 'province', topic: 'จังหวัด', help: 'ชื่อจังหวัด ไม่ต้องใส่คำว่าจังหวัด', initial: '' },
    { key: 'domains', topic: 'โดเมนเว็บไซต์', help: 'เช่น khampom.go.th หนึ่งโดเมนต่อหนึ่งบรรทัด', initial: '' },
    {
      key: 'target',
      topic: 'คะแนนเป้าหมาย',
      help: 'ตัวชี้วัดที่ต่ำกว่าเป้าหมายถือเป็นจุดที่ควรพัฒนา (0–100)',
      initial: String(DEFAULT_TARGET),
    },
    {
      key: 'divisions',
      topic: 'กองและหน่วยงานภายใน',
      help: 'หนึ่งหน่วยต่อหนึ่งบรรทัด ใช้เป็นตัวเลือกผู้รับผิดชอบ บรรทัดแรกเป็นค่าเริ่มต้นของมาตรการ',
      initial: DIVISIONS.join('\n'),
    },
    {
      key: 'digits',
      topic: 'ตัวเลขในรายงาน',
      help: 'เลขไทยตามแบบหนังสือราชการ หรือเลขอารบิก',
      initial: DIGIT_CHOICES.thai,
      choices: Object.values(DIGIT_CHOICES),
    },
  ];
}
