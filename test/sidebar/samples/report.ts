/** The report as the add-in would tell it: two errors, exported seven times before. */

import type { EvidenceOffer, ExportedReport, Gap, Report } from '../../../sidebar/contract';

const NAME = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2568 องค์การบริหารส่วนตำบลขามป้อม';

const CHECKS: Gap[] = [
  {
    severity: 'error',
    where: 'สรุปคะแนน',
    message: 'คะแนนรวมที่กรอกตามประกาศคือ 95.70 แต่คำนวณจากตัวชี้วัดได้ 97.80',
    remedy: 'ตรวจคะแนนรวมและคะแนนตัวชี้วัดทุกตัวกับหน้าผลในระบบ ITAS แล้วแก้ค่าที่กรอกผิด',
    stake: '',
    cell: { sheetId: 3, a1: 'C20', row: null },
  },
  {
    severity: 'error',
    where: 'ทั้งไฟล์',
    message: 'ไม่พบแท็บ "ข้อจำกัด"',
    remedy: 'เลือกเมนู ITA › ซ่อมแซมแผ่นงาน เพื่อเติมส่วนที่ขาด ข้อมูลที่กรอกไว้จะไม่ถูกแก้ไข',
    stake: '',
    cell: null,
  },
  {
    severity: 'warning',
    where: 'ประเด็นที่ 3',
    message: 'ผลการวิเคราะห์ประเด็นที่ 3 เขียน ‘การใช้งบประมาน’ ซึ่งน่าจะหมายถึง ‘การใช้งบประมาณ’',
    remedy: 'แก้เป็น ‘การใช้งบประมาณ’ หรือคงไว้หากตั้งใจใช้คำอื่น',
    stake: '',
    cell: { sheetId: 17, a1: 'D8', row: null },
  },
  {
    severity: 'info',
    where: 'ข้อจำกัด IIT',
    message: 'ข้อความใช้ทั้งเลขไทยและเลขอารบิก',
    remedy: 'ใช้เลขแบบเดียวกันทั้งข้อความ',
    stake: '',
    cell: { sheetId: 19, a1: 'C7', row: null },
  },
];

/** @param number which also is the day of the month */
export function exportedOn(number: number): ExportedReport {
  return {
    at: `${number} เม.ย. 2567 10:00 น.`,
    name: NAME,
    document: `https://docs.google.com/document/d/report-${number}/edit?usp=drivesdk`,
    pdf: `https://docs.google.com/document/d/report-${number}/export?format=pdf`,
    docx: `https://docs.google.com/document/d/report-${number}/export?format=docx`,
  };
}

export const OFFER: EvidenceOffer = {
  item: 'O27',
  title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  year: 2568,
  link: exportedOn(20).document,
  explanation: 'แสดงผลวิเคราะห์การประเมิน ITA ปี 2567 ครบทุกประเด็น และมาตรการปี 2568',
};

export const REPORT: Report = {
  kind: 'measures',
  name: NAME,
  checks: CHECKS,
  rules: [
    { name: 'คะแนนรวมตามประกาศตรงกับที่คิดจากตัวชี้วัด', group: 'ตัวเลขตรงกันทุกที่', found: 1 },
    { name: 'ระดับตามประกาศตรงกับคะแนน', group: 'ตัวเลขตรงกันทุกที่', found: 0 },
    { name: 'มีแท็บของส่วนเสริมครบ', group: 'แผ่นงานและกรอบการประเมิน', found: 1 },
  ],
  exports: [20, 18, 15, 12, 9, 5, 2].map(exportedOn),
  offer: OFFER,
  template: '',
  mark: '0123456789abcd',
  note: '',
  readAt: '23 พฤศจิกายน 2569 เวลา 10:15 น.',
};

/** Without errors, and never exported. */
export const CLEAN: Report = {
  ...REPORT,
  checks: CHECKS.filter(({ severity }) => severity !== 'error'),
  rules: REPORT.rules.map((rule) => ({ ...rule, found: 0 })),
  exports: [],
  offer: null,
  mark: '',
};

/** The other report, never exported. */
export const FOLLOW_UP: Report = {
  ...CLEAN,
  kind: 'follow-up',
  name: 'รายงานผลการดำเนินการตามมาตรการ ปี 2568 องค์การบริหารส่วนตำบลขามป้อม ฉบับที่ 1',
};
