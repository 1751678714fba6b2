/** Comparing what people type with the words and codes of the framework. */

import { toArabicDigits } from '../thai';

/** True where two words differ only in spaces, letter case, Thai digits, or how their Thai vowels are encoded. */
export function sameWord(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** NFKC, because 'ำ' is also typed as two characters. */
function plain(text: string): string {
  return compact(text).normalize('NFKC').toUpperCase();
}

/** Arabic digits, and neither spaces nor invisible characters: ' O ๑๒' → 'O12'. */
export function compact(text: string): string {
  return toArabicDigits(text).replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
}

/** Order of codes as people count them: O2 before O10, 9.5 before 10.1. */
export function compareCodes(a: string, b: string): number {
  const left = runs(a);
  const right = runs(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareRuns(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function runs(code: string): string[] {
  return code.match(/\d+|\D+/g) ?? [];
}

function compareRuns(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (!Number.isNaN(difference)) return difference;
  return a < b ? -1 : a > b ? 1 : 0;
}
