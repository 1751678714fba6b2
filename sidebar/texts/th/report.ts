/** The report. */

import type { Gap } from '../../contract';

export const report = {
  title: 'เอกสารที่จะส่งออก',
  export: 'ส่งออกรายงาน',
  exportDespite: (count: number) => `ส่งออกทั้งที่ยังมีข้อผิดพลาด ${count} เรื่อง`,
  exporting: 'กำลังสร้างรายงานใน Google เอกสาร',
  exported: 'ส่งออกรายงานแล้ว',
  question: {
    title: (count: number) => `ส่งออกทั้งที่ยังมีข้อผิดพลาด ${count} เรื่องหรือไม่`,
    text: 'เอกสารจะออกมาตามข้อมูลในแผ่นงานขณะนี้ จำนวนข้อผิดพลาดและชื่อผู้สั่งจะบันทึกไว้ในแท็บ "บันทึก"',
    confirm: 'ส่งออกเอกสาร',
  },
  openDocument: 'เปิดใน Google เอกสาร',
  openPdf: 'เปิดเป็น PDF',
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
  unchecked:
    'สิ่งที่ไม่ได้ตรวจ: คะแนนที่กรอกตรงกับระบบ ITAS หรือไม่ เนื้อหาของหลักฐาน ความเหมาะสมของมาตรการ และคำสะกดทั่วไป โปรดอ่านทวนก่อนส่ง',
  severity: {
    error: 'ข้อผิดพลาด ต้องแก้',
    warning: 'ควรตรวจดู',
    info: 'เพื่อทราบ',
  } satisfies Record<Gap['severity'], string>,
};
