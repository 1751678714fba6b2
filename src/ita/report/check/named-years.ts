/** The years that a text names, in Arabic digits. */

import type { FiscalYear } from '../../framework/framework';

/** Every Buddhist-era year with four digits. */
export function yearsIn(text: string): FiscalYear[] {
  return [...text.matchAll(/(?<!\d)25\d\d(?!\d)/g)].map(Number);
}

/** Years named as the year of a budget or an edition; the years of laws ('พ.ศ. 2540') and of plans over years are not. */
export function fiscalYearsIn(text: string): FiscalYear[] {
  const named = /(?:ปีงบประมาณ|ประจำปี)\s*(?:งบประมาณ)?\s*(?:พ\.\s*ศ\.)?\s*(25\d\d)(?!\d|\s*(?:-|–|ถึง)\s*25\d\d)/g;
  return [...text.matchAll(named)].map((match) => Number(match[1]));
}

/** '67' is 2567, as people shorten it. */
export function fullYear(named: string): FiscalYear {
  return named.length === 2 ? 2500 + Number(named) : Number(named);
}
