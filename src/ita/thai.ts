/** Thai digits, months and days: Apps Script documents neither th-TH nor the Buddhist calendar. */

import type { IsoDate } from './assessment';
import type { FiscalYear } from './framework/framework';
import { MONTHS, SHORT_MONTHS } from './months';

const THAI_ZERO = 0x0e50;

/** '97.80' → '๙๗.๘๐'; everything but 0–9 stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** '๙๗.๘๐' → '97.80'; everything but ๐–๙ stays. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** '2026-11-23' → '23 พฤศจิกายน 2569'. */
export function thaiDate(date: IsoDate): string {
  return dateWith(MONTHS, date);
}

/** '2024-02-05' → '5 ก.พ. 2567'. */
export function thaiShortDate(date: IsoDate): string {
  return dateWith(SHORT_MONTHS, date);
}

/** '2024-04-20' or '2024-04-20 10:00' → '2567-04-20 …': a year of พ.ศ., and still in order when sorted as text. */
export function sortableThaiDay(moment: string): string {
  return moment.replace(/^\d{4}/, (year) => String(Number(year) + 543));
}

function dateWith(months: readonly string[], date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${(year ?? 0) + 543}`;
}

/** Fiscal year 2568 runs from 1 ตุลาคม 2567 to 30 กันยายน 2568. */
export function fiscalYearOf(date: IsoDate): FiscalYear {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) + 543 + ((month ?? 1) >= 10 ? 1 : 0);
}
