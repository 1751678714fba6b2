/** The present in the spreadsheet's time zone. */

import type { IsoDate } from '../ita/assessment';
import type { Moment } from '../ita/links/record';

export interface Now {
  date: IsoDate;
  /** '14:05' */
  time: string;
}

export function now(timeZone: string): Now {
  const [date = '', time = ''] = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm').split(' ');
  return { date, time };
}

/** 'YYYY-MM-DD HH:mm:ss' */
export function moment(timeZone: string): Moment {
  return Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm:ss');
}
