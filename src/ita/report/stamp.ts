/** The stamp of a report: when it was made, by what, as which edition, and of which state of the workbook. */

import type { IsoDate } from '../assessment';
import { thaiDate } from '../thai';
import { withDigits } from './digits';

export interface Stamp {
  date: IsoDate;
  /** Time of day in the agency's time zone, '14:05'. */
  time: string;
  /** Of the add-in, '1.2.0'. */
  version: string;
  /** Which edition of this report it is, from 1. */
  edition: number;
  /** Short fingerprint of the workbook's data: two documents with the same mark show the same data. */
  mark: string;
}

/** The mark keeps its digits whatever the document uses: it is compared sign by sign. */
export function stampText({ date, time, version, edition, mark }: Stamp, thaiDigits: boolean): string {
  const made = `ฉบับที่ ${edition} จัดทำจากแผ่นงาน ITA ของหน่วยงาน เมื่อวันที่ ${thaiDate(date)} เวลา ${time.replace(':', '.')} น.`;
  return `${withDigits(made, thaiDigits)} รหัสข้อมูล ${mark} ส่วนเสริม ITA รุ่น v${version}`;
}
