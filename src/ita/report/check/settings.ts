/** What every report needs of `ตั้งค่า`: the year that is assessed, and the names on the cover. */

import type { Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import type { Framework } from '../../framework/framework';
import { isWritten } from '../texts';

export function missingSettings(framework: Framework, assessment: Assessment): Finding[] {
  return [...otherYear(framework, assessment), ...blankSettings(assessment)];
}

function otherYear(framework: Framework, { year }: Assessment): Finding[] {
  if (framework.year === year) return [];
  return [
    {
      rule: 'report.other-year',
      severity: 'error',
      place: { part: 'framework' },
      message: `กรอบการประเมินในแท็บกรอบ ITA เป็นของปี พ.ศ. ${framework.year} แต่ปีที่ประเมินในแท็บตั้งค่าคือ พ.ศ. ${year}`,
      remedy: 'เลือกปีที่ประเมินให้ตรงกับกรอบการประเมิน แล้วตรวจคะแนนอีกครั้ง',
    },
  ];
}

const SETTINGS = [
  { row: 'agency', key: 'name', what: 'ชื่อหน่วยงาน' },
  { row: 'district', key: 'district', what: 'อำเภอ' },
  { row: 'province', key: 'province', what: 'จังหวัด' },
] as const;

function blankSettings({ agency }: Assessment): Finding[] {
  return SETTINGS.filter(({ key }) => !isWritten(agency[key])).map(({ row, what }) => ({
    rule: 'report.blank-setting',
    severity: 'error',
    place: { part: 'settings', row, field: 'value' },
    message: `ยังไม่ได้กรอก${what}ในแท็บตั้งค่า หน้าปกของรายงานจึงไม่สมบูรณ์`,
    remedy: `กรอก${what}ในแท็บตั้งค่า`,
  }));
}
