/** The report as the add-in would tell it: two faults, exported once before. */

import type { Report } from '../../../sidebar/contract';
import { GAPS } from '../sample';

export const REPORT: Report = {
  name: 'รายงานผลการวิเคราะห์ ITA 2567 องค์การบริหารส่วนตำบลขามป้อม',
  checks: [GAPS[0]!, GAPS[1]!],
  rules: 24,
  exports: [
    {
      at: '20 เมษายน 2567 เวลา 10:00 น.',
      name: 'รายงานผลการวิเคราะห์ ITA 2567',
      document: 'https://docs.google.com/document/d/1/edit',
      pdf: 'https://docs.google.com/document/d/1/export?format=pdf',
    },
  ],
  mark: 'report',
  readAt: '23 พฤศจิกายน 2569 เวลา 10:15 น.',
};
