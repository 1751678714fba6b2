/** Days as officers write them: พ.ศ. or ค.ศ., digits or the month's name. */

import type { IsoDate } from './assessment';
import { MONTHS, SHORT_MONTHS } from './months';
import { toArabicDigits } from './thai';

const DOTLESS_MONTHS = SHORT_MONTHS.map((month) => month.replace(/\./g, ''));

/** '15/3/2567', '15 มี.ค. 2567', '15 มีนาคม 67', '2567-03-15' → '2024-03-15'; null where it is no day. */
export function parseDate(text: string): IsoDate | null {
  const plain = toArabicDigits(text).trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(plain);
  if (slashed !== null) return isoDate(fullYear(slashed[3]!), Number(slashed[2]), Number(slashed[1]));
  const worded = /^(\d{1,2})\s*([ก-๙.]+?)\s*(?:พ\.ศ\.)?\s*(\d{2,4})$/.exec(plain);
  return worded === null ? null : isoDate(fullYear(worded[3]!), monthOf(worded[2]!), Number(worded[1]));
}

/** A Buddhist-era year that a locale took for a Gregorian one is put right: 2567 → 2024. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const gregorian = year > 2400 ? year - 543 : year;
  const date = new Date(Date.UTC(gregorian, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && gregorian > 1900;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Two digits are a Buddhist-era year, as people shorten it: 67 is 2567. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2500 + Number(digits) : Number(digits);
}

function monthOf(word: string): number {
  const name = word.replace(/\./g, '');
  const index = MONTHS.indexOf(name) >= 0 ? MONTHS.indexOf(name) : DOTLESS_MONTHS.indexOf(name);
  return index + 1;
}

/** Whole days from one day to another; negative where `to` is the earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
