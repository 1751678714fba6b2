/** The guide in `เริ่มต้น`: the year's work in a few steps, and the lines that the check fills for the executives. */

export interface GuideRow {
  key: string;
  topic: string;
  content: string;
}

/** Lines whose content the check writes anew each time. */
export const READINESS = {
  checkedAt: 'ready.time',
  total: 'ready.total',
  level: 'ready.level',
  coverage: 'ready.coverage',
  evidence: 'ready.evidence',
  top: 'ready.top',
} as const;

const NOT_YET = 'ยังไม่ได้ตรวจ เลือกเมนู ITA › ให้คะแนนและตรวจ';

export const GUIDE: readonly GuideRow[] = [
  {
    key: 'step.1',
    topic: '1. ตั้งค่า',
    content: 'ตรวจชื่อหน่วยงาน อำเภอ จังหวัด โดเมนเว็บไซต์ และรายชื่อกองในแท็บ "ตั้งค่า"',
  },
  {
    key: 'step.2',
    topic: '2. กรอกคะแนนและหลักฐาน',
    content:
      'แท็บ 1–8 กรอกคะแนนตัวชี้วัดที่ประกาศใน ITAS แท็บ 9–10 กรอกลิงก์หลักฐานของแต่ละข้อ ผู้รับผิดชอบ และกำหนดส่ง ช่องที่ยังไม่ทราบให้เว้นว่างไว้',
  },
  {
    key: 'step.3',
    topic: '3. ให้คะแนนและตรวจ',
    content: 'เลือกเมนู ITA › ให้คะแนนและตรวจ เพื่อดูหลักฐานที่ขาด จุดที่ควรแก้ และคะแนนที่ยังเพิ่มได้',
  },
  {
    key: 'step.4',
    topic: '4. ร่างบทวิเคราะห์และมาตรการ',
    content:
      'เลือกเมนู ITA › ร่างบทวิเคราะห์และมาตรการ แล้วแก้ไขข้อความในแท็บ "วิเคราะห์" "มาตรการ" และ "ข้อจำกัด" ให้ตรงกับหน่วยงาน ข้อความที่แก้ไขเองจะไม่ถูกร่างทับ',
  },
  {
    key: 'step.5',
    topic: '5. ส่งออกรายงาน',
    content: 'เลือกเมนู ITA › ส่งออกรายงาน ได้เอกสาร Google Docs ใน Google Drive ของท่าน ลิงก์ถูกบันทึกไว้ในแท็บ "บันทึก"',
  },
  { key: READINESS.checkedAt, topic: 'ตรวจล่าสุดเมื่อ', content: NOT_YET },
  { key: READINESS.total, topic: 'คะแนนรวม', content: NOT_YET },
  { key: READINESS.level, topic: 'ระดับและสิ่งที่ยังขาด', content: NOT_YET },
  { key: READINESS.coverage, topic: 'ข้อมูลที่มีแล้ว', content: NOT_YET },
  { key: READINESS.evidence, topic: 'หลักฐาน', content: NOT_YET },
  { key: READINESS.top, topic: 'ห้าเรื่องที่ควรทำก่อน', content: NOT_YET },
];
