/** A day as dated tabs are named: sortable, with a year of พ.ศ. */

import type { IsoDate } from '../ita/assessment';

/** '2024-04-20' → '2567-04-20' */
export function buddhistDay(date: IsoDate): string {
  const [year = '', ...rest] = date.split('-');
  return [Number(year) + 543, ...rest].join('-');
}
