/** The OIT items of 2569; what the fields mean, and how the data year was found, is told in ../oit-list.ts. */

import type { OitListEntry } from '../oit-list';

export const oitItems2569 = (): OitListEntry[] => [
  { code: 'O1', subIndicator: '9.1', title: 'โครงสร้าง หน้าที่และอำนาจ', group: '', topics: ['structure', 'authority'], dataYear: null, confidence: 'one-source', components: ['แผนผังโครงสร้าง', 'ตำแหน่งที่สำคัญ/ส่วนงานภายใน', 'อปท.: ทั้งฝ่ายการเมืองและข้าราชการประจำ', 'หน้าที่และอำนาจ (ไม่ใช่กฎหมายทั้งฉบับ)'] },
  { code: 'O2', subIndicator: '9.1', title: 'ข้อมูลผู้บริหาร', group: '', topics: ['executives'], dataYear: null, confidence: 'inferred', components: ['ผู้บริหารสูงสุด', 'รองผู้บริหารสูงสุด', 'ชื่อ-นามสกุล ตำแหน่ง รูปถ่าย ช่องทางการติดต่อ'] },
  { code: 'O3', subIndicator: '9.1', title: 'ข้อมูลการติดต่อและช่องทางการสอบถาม', group: '', topics: ['contact', 'qa'], dataYear: null, confidence: 'one-source', components: [] },
  { code: 'O4', subIndicator: '9.1', title: 'ข่าวประชาสัมพันธ์', group: '', topics: ['news'], dataYear: null, confidence: 'one-source', components: [] },
  { code: 'O5', subIndicator: '9.2', title: 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', group: '', topics: ['strategy'], dataYear: null, confidence: 'inferred', components: [] },
  { code: 'O6', subIndicator: '9.2', title: 'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี', group: '', topics: ['work-plan', 'work-progress', 'budget-plan', 'budget-progress'], dataYear: 2569, confidence: 'inferred', components: [] },
  { code: 'O7', subIndicator: '9.2', title: 'รายงานผลการดำเนินงานประจำปี', group: '', topics: ['work-report', 'budget-report'], dataYear: 2568, confidence: 'inferred', components: [] },
  { code: 'O8', subIndicator: '9.2', title: 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', group: '', topics: ['staff-manual'], dataYear: null, confidence: 'one-source', components: [] },
  { code: 'O9', subIndicator: '9.2', title: 'คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ', group: '', topics: ['service-manual'], dataYear: null, confidence: 'one-source', components: [] },
  { code: 'O10', subIndicator: '9.2', title: 'ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)', group: '', topics: ['e-service'], dataYear: null, confidence: 'one-source', components: [] },
  { code: 'O11', subIndicator: '9.3', title: 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน ปี 2569', group: '', topics: ['procurement-progress'], dataYear: 2569, confidence: 'one-source', components: [] },
  { code: 'O12', subIndicator: '9.3', title: 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ปี 2568', group: '', topics: ['procurement-report'], dataYear: 2568, confidence: 'one-source', components: [] },
  { code: 'O13', subIndicator: '9.4', title: 'หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล ปี 2569', group: '', topics: ['hr-plan', 'hr-criteria'], dataYear: 2569, confidence: 'one-source', components: [] },
  { code: 'O14', subIndicator: '9.4', title: 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปี 2568', group: '', topics: ['hr-report'], dataYear: 2568, confidence: 'one-source', components: [] },
  { code: 'O15', subIndicator: '9.4', title: 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', group: '', topics: ['ethics-code', 'ethics-drive'], dataYear: null, confidence: 'one-source', components: [] },
  { code: 'O16', subIndicator: '9.5', title: 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', group: '', topics: ['complaint-guideline'], dataYear: null, confidence: 'one-source', components: [] },
  { code: 'O17', subIndicator: '9.5', title: 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', group: '', topics: ['complaint-channel'], dataYear: null, confidence: 'one-source', components: [] },
  { code: 'O18', subIndicator: '9.5', title: 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปี 2568', group: '', topics: ['complaint-statistics'], dataYear: 2568, confidence: 'one-source', components: [] },
  { code: 'O19', subIndicator: '9.5', title: 'ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน ปี 2569', group: '', topics: ['participation'], dataYear: 2569, confidence: 'one-source', components: [] },
  { code: 'O20', subIndicator: '10.1', title: 'การขับเคลื่อนนโยบาย No Gift Policy และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', group: '', topics: ['gift-declaration', 'gift-culture', 'gift-receipt-report'], dataYear: null, confidence: 'one-source', components: [] },
  { code: 'O21', subIndicator: '10.1', title: 'การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ ปี 2569', group: '', topics: ['risk-assessment'], dataYear: 2569, confidence: 'one-source', components: [] },
  { code: 'O22', subIndicator: '10.1', title: 'รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริต ปี 2568', group: '', topics: ['risk-management'], dataYear: 2568, confidence: 'one-source', components: [] },
  { code: 'O23', subIndicator: '10.1', title: 'แผนปฏิบัติการป้องกันการทุจริต ปี 2569', group: '', topics: ['integrity-plan'], dataYear: 2569, confidence: 'one-source', components: [] },
  { code: 'O24', subIndicator: '10.1', title: 'รายงานผลการดำเนินการป้องกันการทุจริต ปี 2568', group: '', topics: ['integrity-report'], dataYear: 2568, confidence: 'one-source', components: [] },
  { code: 'O25', subIndicator: '10.2', title: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร', group: '', topics: ['measures'], dataYear: null, confidence: 'one-source', components: [] },
  { code: 'O26', subIndicator: '10.2', title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี 2568', group: '', topics: ['follow-up'], dataYear: 2568, confidence: 'one-source', components: [] },
];
