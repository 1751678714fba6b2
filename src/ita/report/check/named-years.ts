/** The years that a text names, in Arabic digits. */

import type { FiscalYear } from '../../framework/framework';
import { MONTHS, SHORT_MONTHS } from '../../months';

/** Every Buddhist-era year with four digits. */
export function yearsIn(text: string): FiscalYear[] {
  return [...text.matchAll(/(?<!\d)25\d\d(?!\d)/g)].map(Number);
}

const MONTH = [...MONTHS, ...SHORT_MONTHS].map((month) => month.replace(/\./g, '\\.')).join('|');
const SHORT_YEAR = new RegExp(
  `(?:(?:${MONTH})|ปีงบประมาณ|ปี)\\s*(?:พ\\.\\s*ศ\\.)?\\s*([67]\\d)(?!\\d|\\s*(?:วัน|ครั้ง|คน|ราย|ข้อ))`,
  'g',
);

/** Years of two digits after a month or 'ปี': 'ก.ย. 68', 'ปี 68'. */
export function shortYearsIn(text: string): FiscalYear[] {
  return [...text.matchAll(SHORT_YEAR)].map((match) => fullYear(match[1]!));
}

/** A year named as the year of a budget or an edition; the years of laws ('พ.ศ. 2540') and of plans over years are not. */
export const FISCAL_YEAR =
  /(?:ปีงบประมาณ|ประจำปี)\s*(?:งบประมาณ)?\s*(?:พ\.\s*ศ\.)?\s*(25\d\d)(?!\d|\s*(?:-|–|ถึง)\s*25\d\d)/g;

export function fiscalYearsIn(text: string): FiscalYear[] {
  return [...text.matchAll(FISCAL_YEAR)].map((match) => Number(match[1]));
}

/** '67' is 2567, as people shorten it. */
export function fullYear(named: string): FiscalYear {
  return named.length === 2 ? 2500 + Number(named) : Number(named);
}
