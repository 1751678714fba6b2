/** The present in the spreadsheet's time zone. */

import type { IsoDate } from '../ita/assessment';

export interface Now {
  date: IsoDate;
  /** '14:05' */
  time: string;
}

export function now(timeZone: string): Now {
  const [date = '', time = ''] = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm').split(' ');
  return { date, time };
}
