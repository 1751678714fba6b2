/** Gaps that somebody meant to fill in later, and places marked to be looked at, in a text that is to be signed. */

import type { Finding } from '../../finding';
import type { PlacedText } from '../texts';

/** Dots to write on, '(ระบุ…)', 'XXX', '???': none of them stands in a finished sentence. */
const OPEN =
  /\.{5,}|…{2,}|_{3,}|\((?:โปรด)?ระบุ[^)\n]{0,30}\)|\[(?:โปรด)?(?:ระบุ|ใส่|เติม)[^\]\n]{0,30}\]|(?<![A-Za-z])[Xx]{3,}(?![A-Za-z])|\?{3,}/;

export function leftOpen(texts: PlacedText[]): Finding[] {
  return texts
    .filter(({ place }) => place.part !== 'settings')
    .flatMap(({ text, place, label }): Finding[] => {
      const gap = OPEN.exec(text)?.[0];
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
