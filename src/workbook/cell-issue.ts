/** The number of a ประเด็น as people write it into a cell, and the row of `วิเคราะห์` that bears it. */

import { parseNumber } from '../ita/score';
import { toArabicDigits } from '../ita/thai';
import { cellText, rowsOf, type Table, type TableRow } from './book';
import { normalise } from './identity';

/** Also 'ประเด็นที่ 3', 'ข้อ ๓' and '3.'; null for anything that isn't plainly one number. */
export function issueNumber(text: string): number | null {
  const [, digits] = /^(?:ประเด็น|ข้อ)?(?:ที่)?(\d{1,3})[.)]?$/.exec(normalise(toArabicDigits(text))) ?? [];
  return digits === undefined ? parseNumber(text) : Number(digits);
}

/** The row of a ประเด็น; the first where there are two. */
export function analysisRow(table: Table, issue: number): TableRow | null {
  return rowsOf(table).find((row) => issueNumber(cellText(table, row, 'issue')) === issue) ?? null;
}
