/** The years in which the assessment itself changed: results before and after can't be compared without a word of caution. */

import type { FiscalYear } from './framework/framework';

export interface MethodChange {
  from: FiscalYear;
  /** Stands behind the year, and before the sentence that explains it. */
  mark: string;
  /** For a document. */
  note: string;
  /** The same in the words of a narrow cell. */
  brief: string;
}

/** The scheme of levels is new from 2566, the questions of IIT and EIT are fewer from 2567. */
const METHOD_CHANGES: readonly MethodChange[] = [
  {
    from: 2566,
    mark: '*',
    note: 'ตั้งแต่ปี พ.ศ. 2566 ใช้เกณฑ์ระดับผลการประเมินแบบใหม่ จึงไม่ควรเทียบชื่อระดับกับปีก่อนหน้า',
    brief: 'ใช้เกณฑ์ระดับแบบใหม่ ไม่ควรเทียบชื่อระดับกับปีก่อน',
  },
  {
    from: 2567,
    mark: '**',
    note: 'ตั้งแต่ปี พ.ศ. 2567 ปรับข้อคำถามของแบบวัด IIT และ EIT จึงควรเทียบคะแนนกับปีก่อนหน้าด้วยความระมัดระวัง',
    brief: 'ปรับข้อคำถาม IIT และ EIT เทียบคะแนนกับปีก่อนด้วยความระมัดระวัง',
  },
];

/** Those that fall between two of the years; a change in the first of them has nothing before it to be compared with. */
export function methodChanges(years: readonly FiscalYear[]): MethodChange[] {
  const first = Math.min(...years);
  return METHOD_CHANGES.filter(({ from }) => from > first && years.includes(from));
}
