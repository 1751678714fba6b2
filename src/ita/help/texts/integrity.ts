/** Risks of corruption, the plan against it, and the measures drawn from the assessment: 10.1 and 10.2. */

import type { About, ItemText, WriteText } from '../item-text';
import type { Subject } from '../subject';

export const INTEGRITY: Record<Subject, WriteText> = {
  'risk-assessment': (about) => ({
    sentences: [
      `หน้า "ความเสี่ยงการทุจริต" มีรายงาน${about.ofData} ที่ระบุเหตุการณ์ความเสี่ยง${isOfBribery(about) ? 'เรื่องสินบน' : ''}`,
      'แต่ละเหตุการณ์มีระดับความเสี่ยง (โอกาส x ผลกระทบ) และมาตรการจัดการ',
      ...(about.asks(/4 ด้าน/)
        ? ['ครบ 4 ด้าน คือ อนุมัติ/อนุญาต ใช้อำนาจและตำแหน่งหน้าที่ ใช้งบประมาณและทรัพยากร บริหารงานบุคคล']
        : []),
    ],
    slip: isOfBribery(about)
      ? 'ใช้แผนบริหารความเสี่ยงทั่วไปที่ไม่มีประเด็นเรื่องสินบน'
      : about.ifDated(`แนบผลประเมินความเสี่ยงของปี ${about.mistaken} แทนปี ${about.data}`),
  }),

  'risk-management': (about) => (/รายงาน/.test(about.title) ? riskReport(about) : riskActivity()),

  'integrity-plan': ({ data, mistaken, ifDated }) => ({
    sentences: [
      `หน้า "แผนปฏิบัติการป้องกันการทุจริต" มีไฟล์แผนของหน่วยงาน ${ifDated(`ที่ครอบคลุมปี ${data} `)}และผู้บริหารเห็นชอบแล้ว`,
      'แผนแสดงโครงการหรือกิจกรรมป้องกันการทุจริต งบประมาณ และช่วงเวลาดำเนินการ',
    ],
    slip: ifDated(`แนบแผนป้องกันการทุจริตที่สิ้นสุดในปี ${mistaken} แล้ว จึงไม่ครอบคลุมปี ${data}`),
  }),

  'integrity-progress': ({ data, mistaken, ofData, ifDated }) => ({
    sentences: [
      `หน้า "การติดตามแผนป้องกันการทุจริต" มีรายงานรอบ 6 เดือน${ofData}${ifDated(` (ตุลาคม ${data! - 1} ถึงมีนาคม ${data})`)}`,
      'รายงานบอกความก้าวหน้าของทุกโครงการในแผนปฏิบัติการป้องกันการทุจริต',
    ],
    slip: ifDated(`แนบรายงานทั้งปีของปี ${mistaken} แทนรายงานรอบ 6 เดือนของแผนป้องกันการทุจริตปี ${data}`),
  }),

  'integrity-report': ({ data, mistaken, ofData, ifDated }) => ({
    sentences: [
      `หน้า "รายงานผลการป้องกันการทุจริต" มีรายงานผลตามแผนปฏิบัติการป้องกันการทุจริต${ofData}`,
      'ทุกโครงการในแผนมีผลการดำเนินการและผลการใช้จ่ายงบประมาณ โครงการที่ไม่ได้ทำก็บอกเหตุผล',
    ],
    slip: ifDated(`แนบรายงานการป้องกันการทุจริตของปี ${mistaken} แทนผลของปี ${data}`),
  }),

  measures: ({ title, year, before }) => ({
    sentences: [
      `หน้า "${/พัฒนาองค์กร/.test(title) ? 'การนำผลการประเมิน ITA ไปพัฒนาองค์กร' : 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส'}" มีเอกสารปี ${year} ที่เริ่มด้วยผลการวิเคราะห์การประเมิน ITA ปี ${before} ครบ 7 ประเด็น`,
      'ต่อด้วยตารางมาตรการ โครงการ หรือกิจกรรมของแต่ละประเด็น ขั้นตอนหรือวิธีการปฏิบัติ ผู้รับผิดชอบ และระยะเวลาในการดำเนินการ',
    ],
    listedSlip: `วิเคราะห์ไม่ครบ 7 ประเด็น หรือเขียนปีของผลประเมิน (${before}) ปนกับปีของมาตรการ (${year})`,
  }),

  'follow-up': ({ data, mistaken, ofData, ifDated }) => ({
    sentences: [
      `หน้า "รายงานผลตามมาตรการส่งเสริมคุณธรรม" มีรายงาน${ofData}${ifDated(' ')}ที่แสดงผลการดำเนินการตามแต่ละมาตรการ${ifDated(`ที่กำหนดไว้ของปี ${data}`)}`,
      'แต่ละมาตรการบอกสิ่งที่ทำ วันที่ และผลลัพธ์หรือความสำเร็จ พร้อมหลักฐานประกอบ',
    ],
    slip: `รายงานไม่ครบทุกมาตรการที่กำหนดไว้${ifDated(` หรือตอบมาตรการของปี ${mistaken} แทนปี ${data}`)}`,
  }),
};

function isOfBribery({ title }: About): boolean {
  return /สินบน/.test(title);
}

/** To 2566: that something was done; whether of the year or of the year before is not known. */
function riskActivity(): ItemText {
  return {
    sentences: [
      'หน้า "การจัดการความเสี่ยงการทุจริต" มีรายงานกิจกรรมที่ทำจริงตามมาตรการในผลการประเมินความเสี่ยง',
      'รายงานระบุว่ากิจกรรมตอบความเสี่ยงเรื่องใด ทำเมื่อใด และมีภาพหรือเอกสารประกอบ',
    ],
    slip: 'แนบผลการประเมินความเสี่ยงซ้ำ โดยไม่มีสิ่งที่ได้ทำเพื่อจัดการความเสี่ยง',
  };
}

function riskReport({ data, mistaken, ofData, ifDated }: About): ItemText {
  return {
    sentences: [
      `หน้า "รายงานผลการจัดการความเสี่ยงการทุจริต" มีรายงาน${ofData}${ifDated(' ซึ่งเป็นปีที่ผ่านมา')}`,
      'รายงานเรียงตามมาตรการจัดการความเสี่ยงของปีนั้น และบอกผลของแต่ละมาตรการ',
    ],
    slip: ifDated(`รายงานตามมาตรการจัดการความเสี่ยงของปี ${mistaken} แทนมาตรการของปี ${data}`),
  };
}
