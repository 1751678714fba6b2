/** The cover of a report: whose it is, and of which years. */

import type { Assessment } from '../assessment';

export interface Cover {
  agency: string;
  district: string;
  province: string;
  /** The year assessed. */
  resultYear: string;
  /** The year that the measures are for, right after. */
  measuresYear: string;
}

export function coverOf({ agency, year }: Assessment): Cover {
  return {
    agency: agency.name.trim() || '(ยังไม่มีข้อมูลชื่อหน่วยงาน)',
    district: agency.district.trim().replace(/^(อำเภอ|อ\.)\s*/, '') || '(ยังไม่มีข้อมูล)',
    province: agency.province.trim().replace(/^(จังหวัด|จ\.)\s*/, '') || '(ยังไม่มีข้อมูล)',
    resultYear: String(year),
    measuresYear: String(year + 1),
  };
}
