/** Texts that mix Thai and Arabic digits. */

import type { Finding } from '../../finding';
import { mixesDigits } from '../digits';
import type { PlacedText } from '../texts';

export function mixedDigits(texts: PlacedText[]): Finding[] {
  return texts
    .filter(({ text }) => mixesDigits(text))
    .map(({ place, label }) => ({
      rule: 'report.mixed-digits',
      severity: 'warning',
      place,
      message: `${label} ใช้เลขไทยปนกับเลขอารบิก`,
      remedy: 'ใช้เลขแบบเดียวกันทั้งข้อความ ยกเว้นรหัส เช่น O34 ที่อยู่เว็บ และหมายเลขโทรศัพท์',
    }));
}
