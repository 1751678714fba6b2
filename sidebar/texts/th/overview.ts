/** The overview. */

export const overview = {
  noAgency: 'ยังไม่ได้กรอกชื่อหน่วยงาน',
  year: (year: string) => (year ? `ปีที่ประเมิน ${year}` : 'ยังไม่ได้กรอกปีที่ประเมิน'),
  total: 'คะแนนรวม',
  level: 'ระดับ',
  noData: 'ยังไม่มีข้อมูล',
  noLevel: 'ยังบอกระดับไม่ได้',
  blocks: 'สิ่งที่ทำให้ยังไม่ถึงระดับถัดไป',
  instruments: 'คะแนนรายเครื่องมือ',
  instrument: 'เครื่องมือ',
  score: 'คะแนน',
  coverage: 'ความครบถ้วนของข้อมูล',
  links: (checked: number, all: number) => `ลิงก์ที่ตรวจแล้ว ${checked} จาก ${all}`,
  readAt: (time: string) => `ข้อมูล ณ ${time}`,
  readAgain: 'อ่านข้อมูลใหม่',
};

export const next = {
  title: 'สิ่งที่ควรทำต่อ',
  none: 'ไม่พบสิ่งที่ต้องทำเพิ่มในข้อมูลที่กรอกไว้',
  seeGaps: (count: number) => `มีหลักฐานที่ขาดหรือควรตรวจ ${count} รายการ ดูในมุมมอง "หลักฐาน"`,
  unknown: 'ยังบอกไม่ได้ว่าควรทำสิ่งใดก่อน โปรดกรอกข้อมูล แล้วกด "ให้คะแนนและตรวจ"',
  gain: (points: string) => `เพิ่มคะแนนรวมได้ ${points} คะแนน`,
  binding: 'ติดเงื่อนไขระดับถัดไป',
  all: (count: number) => `แสดงทั้งหมด (${count})`,
  fewer: (count: number) => `แสดงเฉพาะ ${count} ข้อแรก`,
};
