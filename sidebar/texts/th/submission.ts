/** Reminders and what goes to ITAS. */

export const reminders = {
  title: 'ติดตามผู้รับผิดชอบ',
  show: 'ดูข้อความติดตามงาน',
  tab: 'ทำแท็บข้อความติดตามงาน',
  reading: 'กำลังรวบรวมงานค้างของแต่ละผู้รับผิดชอบ',
  count: (owners: number) => `ผู้รับผิดชอบที่มีงานค้าง ${owners} ราย`,
  none: 'ไม่พบงานค้างของผู้รับผิดชอบ',
  items: (count: number) => `ค้าง ${count} ข้อ`,
  text: (owner: string) => `ข้อความถึง ${owner}`,
};

export const itas = {
  title: 'ข้อมูลสำหรับกรอก ITAS',
  show: 'แสดงข้อมูลทุกข้อ',
  tab: 'ทำแท็บสำหรับพิมพ์',
  reading: 'กำลังอ่านข้อมูลทุกข้อตามลำดับของ ITAS',
  count: (items: number) => `ข้อมูลสำหรับกรอก ${items} ข้อ`,
  none: 'ยังไม่มีข้อในแผ่นงาน',
  claim: 'มี/ไม่มี',
  claimOf: (code: string) => `คำตอบ มี/ไม่มี ของ ${code}`,
  noClaim: 'ยังไม่ระบุ มี/ไม่มี',
  urlCount: (count: number) => (count > 0 ? `${count} ลิงก์` : 'ไม่มีลิงก์'),
  isOpen: 'ยังไม่เรียบร้อย',
  open: 'สิ่งที่ยังค้าง',
  urls: 'ลิงก์ (URL)',
  noUrls: 'ยังไม่มีลิงก์',
  explanation: 'คำอธิบาย',
  noExplanation: 'ยังไม่มีคำอธิบาย',
  linkOf: (number: number, code: string) => `ลิงก์ที่ ${number} ของ ${code}`,
  allLinksOf: (code: string) => `ทุกลิงก์ของ ${code}`,
  copyAll: (count: number) => `คัดลอกทั้ง ${count} ลิงก์`,
  explanationOf: (code: string) => `คำอธิบายของ ${code}`,
};

export const keeping = {
  title: 'เก็บสิ่งที่ส่งและชี้แจงผล',
  text: 'แช่แข็งเมื่อส่งข้อมูลใน ITAS แล้ว ใบชี้แจงจะใช้ลิงก์ที่แช่แข็งไว้',
};
