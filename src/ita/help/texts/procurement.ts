/** Procurement: sub-indicator 9.3, whose forms and merged items differ most from year to year. */

import type { About, ItemText, WriteText } from '../item-text';
import type { Subject } from '../subject';

export const PROCUREMENT: Record<Subject, WriteText> = {
  'procurement-plan': (about) => (/แผน/.test(about.title) ? plan(about) : list(about)),

  'procurement-notices': ({ data, mistaken, ofData, ifDated }) => ({
    sentences: [
      `หน้า "ประกาศจัดซื้อจัดจ้าง" รวมประกาศ${ofData} ตามกฎหมายว่าด้วยการจัดซื้อจัดจ้าง เช่น ประกาศเชิญชวนและประกาศผลผู้ชนะ`,
      'แต่ละประกาศมีชื่องาน วันที่ประกาศ และเปิดไฟล์อ่านได้',
    ],
    slip: ifDated(`หน้าประกาศมีแต่ของปี ${mistaken} ไม่มีประกาศของปี ${data}`),
  }),

  'procurement-progress': (about) => (/รายเดือน/.test(about.title) ? monthly(about) : progress(about)),

  'procurement-plan+procurement-progress': (about) => ({
    sentences: [
      `หน้า "จัดซื้อจัดจ้าง" มีแบบฟอร์ม${form(about)} ${about.ofData} ให้เปิดได้ทั้งไฟล์ Excel และไฟล์ PDF`,
      'ในแบบฟอร์มมีรายการจัดซื้อจัดจ้างทุกรายการ และสถานะความก้าวหน้าของแต่ละรายการ',
    ],
    listedSlip: 'เผยแพร่เพียงไฟล์ PDF หรือเพียงไฟล์ Excel อย่างเดียว หรือเว้นช่องสถานะไว้',
  }),

  'procurement-report': (about) => ({
    sentences: [
      `หน้า "รายงานผลการจัดซื้อจัดจ้าง" มีรายงานผล${about.ofData}${about.asks(/แบบฟอร์ม/) ? ` พร้อมไฟล์ Excel ตามแบบฟอร์ม${form(about)}` : ''}`,
      'รายงานสรุปจำนวนรายการและงบประมาณจำแนกตามวิธี ปัญหา อุปสรรค และข้อเสนอแนะ',
      ...(about.asks(/ราคากลาง/) ? ['รายละเอียดรายรายการมีราคากลาง ผู้ได้รับคัดเลือก และสัญญา'] : []),
    ],
    slip: about.ifDated(`แนบรายงานการจัดซื้อจัดจ้างของปี ${about.mistaken} แทนผลทั้งปีของปี ${about.data}`),
  }),
};

function plan({ data, mistaken, ofData, ifDated }: About): ItemText {
  return {
    sentences: [
      `หน้า "แผนการจัดซื้อจัดจ้าง" มีแผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ${ofData}`,
      'แผนแสดงชื่องาน วงเงิน และเดือนที่คาดว่าจะจัดซื้อจัดจ้างของแต่ละรายการ',
    ],
    slip: ifDated(`แนบแผนการจัดซื้อจัดจ้างของปี ${mistaken} แทนปี ${data}`),
  };
}

function list(about: About): ItemText {
  return {
    sentences: [
      `หน้า "รายการจัดซื้อจัดจ้าง" มีไฟล์ Excel ตามแบบฟอร์ม${form(about)} ${about.ofData}`,
      'แต่ละแถวกรอกงานที่ซื้อหรือจ้าง วงเงิน แหล่งเงิน และวิธีจัดซื้อจัดจ้างครบทุกช่อง',
    ],
    listedSlip: 'แนบภาพหรือเอกสารสแกนแทนไฟล์ Excel ตามแบบฟอร์มที่กำหนด',
  };
}

function monthly({ data, ofData, ifDated }: About): ItemText {
  return {
    sentences: [
      `หน้า "สรุปผลการจัดซื้อจัดจ้างรายเดือน" มีสรุป${ofData} แยกไฟล์ทีละเดือน${ifDated(` เริ่มจากเดือนตุลาคม ${data! - 1}`)}`,
      'แต่ละเดือนแสดงงานที่ซื้อหรือจ้าง วงเงิน วิธี และผู้ได้รับคัดเลือก',
    ],
    slip: `รวมยอดหลายเดือนไว้ด้วยกันแทนการแยกรายเดือน${ifDated(` หรือใช้สรุปที่ไม่ใช่ของปี ${data}`)}`,
  };
}

function progress({ ofData }: About): ItemText {
  return {
    sentences: [
      `หน้า "ความก้าวหน้าการจัดซื้อจัดจ้าง" มีตาราง${ofData} ที่บอกสถานะแต่ละรายการว่าถึงขั้นตอนใด`,
      'รายการที่ทำสัญญาแล้วมีวงเงินสัญญา ผู้รับจ้าง และเลขที่โครงการ',
    ],
    listedSlip: 'มีรายการครบ แต่ช่องสถานะ ผู้รับจ้าง หรือเลขที่โครงการยังว่าง',
  };
}

/** ' ITA-o14', the form that the components name; '' where they name none. */
function form({ formName }: About): string {
  return formName === '' ? '' : ` ${formName}`;
}
