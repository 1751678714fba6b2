/** The survey questions of a year, as far as they are known. */

import type { FiscalYear, Indicator, Question } from './framework';

/** Working titles from 2567 on, three an indicator; the official wording is longer and belongs to the survey. */
const TITLES: Record<string, string> = {
  i1: 'ขั้นตอนและระยะเวลา',
  i2: 'ความเท่าเทียม',
  i3: 'การเรียกรับสินบน',
  i4: 'ใช้งบประมาณคุ้มค่า',
  i5: 'การเบิกจ่ายเท็จ',
  i6: 'จัดซื้อจัดจ้างเอื้อประโยชน์',
  i7: 'สั่งทำธุระส่วนตัว',
  i8: 'สั่งให้ทำสิ่งทุจริต',
  i9: 'บริหารงานบุคคล',
  i10: 'ขั้นตอนยืมทรัพย์สิน',
  i11: 'นำทรัพย์สินไปใช้ส่วนตัว',
  i12: 'กำกับตรวจสอบทรัพย์สิน',
  i13: 'ผู้บริหารให้ความสำคัญ',
  i14: 'มาตรการได้ผล',
  i15: 'ความเชื่อมั่นต่อการร้องเรียน',
  e1: 'ขั้นตอนและระยะเวลา',
  e2: 'ความเท่าเทียม',
  e3: 'การถูกเรียกรับสินบน',
  e4: 'การเผยแพร่เข้าถึงง่าย',
  e5: 'ข้อมูลที่ควรรับทราบ',
  e6: 'ช่องทางติดต่อและชี้แจง',
  e7: 'การมีส่วนร่วม',
  e8: 'ปรับปรุงการให้บริการ',
  e9: 'E-Service',
};

/** The surveys, the letter of their codes, and how many questions an indicator had to 2566 and has since 2567. */
const SURVEYS = [
  { instrument: 'IIT', letter: 'i', to2566: 6, since2567: 3 },
  { instrument: 'EIT', letter: 'e', to2566: 5, since2567: 3 },
];

/** Numbers run through an instrument's indicators in order. A title is '' where it isn't known (to 2566). */
export function questionsOf(year: FiscalYear, indicators: Indicator[]): Question[] {
  return SURVEYS.flatMap(({ instrument, letter, to2566, since2567 }) => {
    const each = year <= 2566 ? to2566 : since2567;
    const surveyed = indicators.filter((indicator) => indicator.instrument === instrument);
    return Array.from({ length: each * surveyed.length }, (_, index): Question => {
      const code = `${letter}${index + 1}`;
      const title = year <= 2566 ? '' : (TITLES[code] ?? '');
      return { code, title, indicator: surveyed[Math.floor(index / each)]!.number, confidence: 'remembered' };
    });
  });
}
