/** Who signs a report: names and positions from the settings, and lines to write on where there are none. */

import type { Assessment } from '../assessment';

export interface Signature {
  role: string;
  name: string;
  position: string;
}

const ROLES = [
  { key: 'maker', role: 'ผู้จัดทำรายงาน' },
  { key: 'checker', role: 'ผู้ตรวจสอบรายงาน' },
  { key: 'head', role: 'ผู้รับรองรายงาน' },
] as const;

const BLANK_TO_WRITE_ON = '................................................';

export function signaturesOf({ agency, signers }: Assessment): Signature[] {
  return ROLES.map(({ key, role }) => {
    const { name, position } = signers?.[key] ?? { name: '', position: '' };
    const usual = key === 'head' ? headOf(agency.name.trim()) : '';
    return {
      role,
      name: name.trim() || BLANK_TO_WRITE_ON,
      position: position.trim() || usual || BLANK_TO_WRITE_ON,
    };
  });
}

/** The head of a local government carries the agency's own name; '' for others. */
function headOf(agency: string): string {
  return /^(องค์การบริหารส่วน(ตำบล|จังหวัด)|เทศบาล(ตำบล|เมือง|นคร))./.test(agency) ? `นายก${agency}` : '';
}
