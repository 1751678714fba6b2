/** The guide in `เริ่มต้น`: the year's work in a few steps, and the lines that the check fills for the executives. */

export interface GuideRow {
  key: string;
  topic: string;
  content: string;
}

/** Lines whose content the check writes anew each time, in the order in which they stand together on one printed page. */
export const READINESS = {
  heading: 'ready.heading',
  checkedAt: 'ready.time',
  total: 'ready.total',
  level: 'ready.level',
  instruments: 'ready.instruments',
  coverage: 'ready.coverage',
  evidence: 'ready.evidence',
  report: 'ready.report',
  followUp: 'ready.follow-up',
  top: 'ready.top',
} as const;

/** Lines below that page: how it is printed. */
export const PRINTING = { link: 'print.link', byHand: 'print.by-hand' } as const;

const NOT_YET = 'ยังไม่ได้ตรวจ เลือกเมนู ITA › ให้คะแนนและตรวจ';

export const GUIDE: readonly GuideRow[] = [
  {
    key: 'step.1',
    topic: '1. ตั้งค่า',
    content: 'ตรวจชื่อหน่วยงาน อำเภอ จังหวัด โดเมนเว็บไซต์ และรายชื่อกองในแท็บ "ตั้งค่า"',
  },
  {
    key: 'step.2',
    topic: '2. รวบรวมหลักฐาน',
    content:
      'แท็บ 9–10 กรอกลิงก์หลักฐานของแต่ละข้อ ผู้รับผิดชอบ และกำหนดส่ง ช่องที่ยังไม่ทราบให้เว้นว่างไว้ ทวงงานด้วยเมนู ITA › ข้อความติดตามงาน',
  },
  {
    key: 'step.3',
    topic: '3. ตรวจก่อน ITAS ปิด',
    content:
      'เลือกเมนู ITA › ให้คะแนนและตรวจ และ ITA › ตรวจลิงก์ แล้วแก้ตามคอลัมน์ "ข้อค้นพบ" ทำเครื่องหมายสิ่งที่หน้าเว็บแสดงแล้วในแท็บ "องค์ประกอบ"',
  },
  {
    key: 'step.4',
    topic: '4. ส่งและเก็บสิ่งที่ส่ง',
    content:
      'กรอก ITAS จากเมนู ITA › ข้อมูลสำหรับกรอก ITAS ส่งแล้วเลือก ITA › แช่แข็งสิ่งที่ส่ง หากไม่เห็นด้วยกับผลเบื้องต้น กรอกคะแนนข้อ แล้วเลือก ITA › ใบชี้แจงผลคะแนน',
  },
  {
    key: 'step.5',
    topic: '5. รายงานเมื่อประกาศผล',
    content:
      'กรอกคะแนนที่ประกาศในแท็บ 1–10 เลือกเมนู ITA › ร่างบทวิเคราะห์และมาตรการ แก้ไขให้ตรงกับหน่วยงาน ข้อความที่แก้ไขเองจะไม่ถูกร่างทับ แล้วเลือก ITA › ส่งออกรายงาน ได้ Google เอกสารในไดรฟ์ของท่าน ลิงก์อยู่ในแท็บ "บันทึก"',
  },
  {
    key: 'step.6',
    topic: '6. ติดตามมาตรการในปีถัดไป',
    content:
      'เมื่อลงมือทำ ปรับ "สถานะ" และกรอกวันที่ ผล และหลักฐานของแต่ละมาตรการในแท็บ "มาตรการ" แล้วเลือกเมนู ITA › ส่งออกรายงานผลการดำเนินการ',
  },
  { key: READINESS.heading, topic: 'สรุปความพร้อม ITA', content: NOT_YET },
  { key: READINESS.checkedAt, topic: 'ตรวจล่าสุดเมื่อ', content: NOT_YET },
  { key: READINESS.total, topic: 'คะแนนรวม', content: NOT_YET },
  { key: READINESS.level, topic: 'ระดับและสิ่งที่ยังขาด', content: NOT_YET },
  { key: READINESS.instruments, topic: 'คะแนนแต่ละเครื่องมือ', content: NOT_YET },
  { key: READINESS.coverage, topic: 'ข้อมูลที่มีแล้ว', content: NOT_YET },
  { key: READINESS.evidence, topic: 'หลักฐาน', content: NOT_YET },
  { key: READINESS.report, topic: 'รายงานมาตรการ', content: NOT_YET },
  { key: READINESS.followUp, topic: 'ผลการดำเนินการตามมาตรการ', content: NOT_YET },
  { key: READINESS.top, topic: 'ห้าเรื่องที่ควรทำก่อน', content: NOT_YET },
  { key: PRINTING.link, topic: 'พิมพ์สรุปความพร้อม (PDF)', content: NOT_YET },
  { key: PRINTING.byHand, topic: 'พิมพ์เอง หากลิงก์เปิดไม่ได้', content: NOT_YET },
];
