/** The report. */

import type { Gap, ReportKind } from '../../contract';

export const report = {
  kind: 'เลือกรายงาน',
  kinds: {
    measures: 'รายงานมาตรการ',
    'follow-up': 'รายงานผลการดำเนินการ',
  } satisfies Record<ReportKind, string>,
  title: 'เอกสารที่จะส่งออก',
  exportDespite: (count: number) => `ส่งออกทั้งที่ยังมีข้อผิดพลาด ${count} เรื่อง`,
  exported: 'ส่งออกรายงานแล้ว',
  reason: {
    label: (count: number) => `เหตุผลที่ส่งออกทั้งที่มีข้อผิดพลาด ${count} เรื่อง`,
    hint: 'ต้องกรอก ไม่เกิน 300 ตัวอักษร เหตุผลและชื่อของท่านจะบันทึกไว้ในแท็บ "บันทึก"',
    fault: 'โปรดเขียนเหตุผลเป็นคำที่ผู้อื่นอ่านเข้าใจ',
    confirm: 'ส่งออกเอกสาร',
  },
  openDocument: 'เปิดใน Google เอกสาร',
  openPdf: 'เปิดเป็น PDF',
  openDocx: 'ไฟล์ Word (.docx)',
  noLink: 'ไม่มีลิงก์ของ Google เอกสารในแท็บ "บันทึก"',
  shared: 'เอกสารอยู่ในไดรฟ์ของผู้ส่งออก ผู้อื่นเปิดได้เมื่อเจ้าของแชร์ให้',
  earlier: (count: number) => (count > 0 ? `ที่ส่งออกแล้ว (${count})` : 'ที่ส่งออกแล้ว'),
  none: 'ยังไม่มีการส่งออกรายงานที่บันทึกไว้ในไฟล์นี้',
  more: (count: number) => `แสดงอีก ${count} ฉบับ`,
};

export const selfCheck = {
  title: 'ตรวจรายงานก่อนส่งออก',
  found: (rules: number, errors: number) =>
    errors > 0 ? `ตรวจตามเกณฑ์ ${rules} ข้อ พบข้อผิดพลาด ${errors} เรื่อง` : `ตรวจตามเกณฑ์ ${rules} ข้อ ไม่พบข้อผิดพลาด`,
  rules: (count: number) => `เกณฑ์ที่ใช้ตรวจทั้งหมด (${count})`,
  ofRule: (found: number) => (found > 0 ? `พบ ${found} เรื่อง` : 'ไม่พบปัญหา'),
  unchecked:
    'สิ่งที่ไม่ได้ตรวจ: คะแนนที่กรอกตรงกับระบบ ITAS หรือไม่ เนื้อหาของหลักฐาน ความเหมาะสมของมาตรการ และคำสะกดทั่วไป โปรดอ่านทวนก่อนส่ง',
  severity: {
    error: 'ข้อผิดพลาด ต้องแก้',
    warning: 'ควรตรวจดู',
    info: 'เพื่อทราบ',
  } satisfies Record<Gap['severity'], string>,
};

/** The report as evidence of an item. */
export const offer = {
  title: (item: string, year: number) => `ใช้เป็นหลักฐาน${item && `ข้อ ${item} `}ของการประเมินปี ${year}`,
  item: 'รายงานนี้',
  link: 'ลิงก์',
  share: 'ก่อนใส่ลิงก์ใน ITAS ต้องแชร์ไฟล์ให้ทุกคนที่มีลิงก์เปิดดูได้ หรือเผยแพร่ไฟล์ PDF ในเว็บไซต์ของหน่วยงานแล้วใช้ลิงก์นั้นแทน',
};

export const template = {
  title: 'แม่แบบเอกสาร',
  builtIn: 'ใช้แม่แบบมาตรฐานของส่วนเสริม',
  own: 'ใช้แม่แบบของหน่วยงาน',
  open: 'เปิดแม่แบบ',
  help: 'แก้ไขแม่แบบได้ใน Google เอกสาร ดูตัวแทนข้อมูลที่ใช้ได้ในแท็บ "ตัวแทนข้อมูลแม่แบบ"',
};
