/** The rows of `ตั้งค่า`: what can be set, how it is explained, and what it is before anyone set it. */

import type { FiscalYear } from '../ita/framework/framework';
import { parseNumber } from '../ita/score';
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

/** The first is the default; any other name may be typed. */
export const REPORT_FONTS = ['Sarabun', 'TH Sarabun New', 'TH SarabunPSK', 'TH SarabunIT๙', 'Niramit'] as const;

/** Points. */
export const DEFAULT_SIZE = 12;

/** Points that can be read and leave room for a table of four columns. */
export const REPORT_SIZES = { least: 8, most: 24 } as const;

/** The size of the report's letters in points, null where `text` is none. */
export function reportSize(text: string): number | null {
  const size = parseNumber(text);
  return size !== null && size >= REPORT_SIZES.least && size <= REPORT_SIZES.most ? size : null;
}

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
    {
      key: 'font',
      topic: 'แบบอักษรของรายงาน',
      help: 'Google เอกสารมี Sarabun และ Niramit ส่วนแบบอักษรที่ขึ้นต้นด้วย TH ใช้เมื่อเปิดไฟล์ .docx ใน Word ของเครื่องที่ติดตั้งแบบอักษรนั้นไว้',
      initial: REPORT_FONTS[0],
      choices: REPORT_FONTS,
    },
    {
      key: 'size',
      topic: 'ขนาดตัวอักษร (พอยต์)',
      help: 'Sarabun 12 พอยต์ดูใหญ่เท่ากับ TH Sarabun 16 พอยต์ หากเลือกแบบอักษร TH ให้ใช้ 16',
      initial: String(DEFAULT_SIZE),
    },
    signer('maker', 'ผู้จัดทำรายงาน', 'เช่น นักวิเคราะห์นโยบายและแผนชำนาญการ'),
    signer('checker', 'ผู้ตรวจสอบรายงาน', 'เช่น ปลัดองค์การบริหารส่วนตำบล'),
    signer('head', 'ผู้รับรองรายงาน', 'เช่น นายกองค์การบริหารส่วนตำบล'),
    {
      key: 'template',
      topic: 'แม่แบบรายงานของหน่วยงาน',
      help: 'ที่อยู่ของ Google เอกสารที่ใช้เป็นแม่แบบ ส่วนเสริมกรอกให้เมื่อเลือกเมนู ITA › สร้างแม่แบบรายงานของหน่วยงาน เว้นว่างไว้เพื่อใช้แม่แบบที่มากับส่วนเสริม',
      initial: '',
    },
  ];
}

function signer(key: string, topic: string, example: string): Setting {
  return {
    key,
    topic,
    help: `บรรทัดแรกชื่อและนามสกุล บรรทัดที่สองตำแหน่ง ${example} (Ctrl+Enter เพื่อขึ้นบรรทัดใหม่ในช่อง) เว้นว่างไว้เพื่อลงชื่อด้วยมือ`,
    initial: '',
  };
}
