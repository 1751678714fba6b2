/** Gaps that somebody meant to fill in later, and places marked to be looked at, in a text that is to be signed. */

import type { Finding } from '../../finding';
import type { PlacedText } from '../texts';

/** Dots to write on, 'XXX', '???', '[ระบุชื่อโครงการ]': none of them stands in a finished sentence. */
const OPEN =
  /\.{5,}|…{2,}|_{3,}|\((?:โปรด|กรุณา)\s*ระบุ[^)\n]{0,40}\)|\[(?:โปรด)?(?:ระบุ|ใส่|เติม)[^\]\n]{0,30}\]|(?<![A-Za-z])[Xx]{3,}(?![A-Za-z])|\?{3,}/;

/**
 * '(ระบุวันที่)', '(ระบุ)': short, or with blanks to fill. What is longer tells what a form states, and so does the name
 * of a form before it: 'ทะเบียนคุมการยืม (ระบุชื่อผู้ยืม)'.
 */
const TO_STATE = /\(\s*ระบุ(?:[^)\n]{0,16}|[^)\n]{0,40}(?:\.{2,}|…|_{2,})[^)\n]{0,40})\)/g;
const FORM = /(?:ทะเบียน|แบบ|ใบ|สมุด|บันทึก|ป้าย|ตาราง|บัญชี)[^\s()]{0,25}\s*$/;

function gapIn(text: string): string | undefined {
  const toState = [...text.matchAll(TO_STATE)].find(
    (match) => /\.{2,}|…|_{2,}|ระบุ\s*\)/.test(match[0]) || !FORM.test(text.slice(0, match.index)),
  );
  return toState?.[0] ?? OPEN.exec(text)?.[0];
}

export function leftOpen(texts: PlacedText[]): Finding[] {
  return texts
    .filter(({ place }) => place.part !== 'settings')
    .flatMap(({ text, place, label }): Finding[] => {
      const gap = gapIn(text);
      if (gap === undefined) return [];
      return [
        {
          rule: 'report.left-open',
          severity: 'warning',
          place,
          message: `${label} มีที่เว้นไว้เติม ‘${gap.slice(0, 20)}’`,
          remedy: 'เติมข้อความให้ครบ หรือลบที่เว้นไว้',
        },
      ];
    });
}
