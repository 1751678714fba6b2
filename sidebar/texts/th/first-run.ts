/** The first run. */

export const firstRun = {
  title: 'เริ่มใช้งาน',
  text: 'ตอบ 3 ขั้น แล้วส่วนเสริมจะสร้างแผ่นงานให้ครบทุกตัวชี้วัด ข้อมูลเดิมในไฟล์ไม่ถูกแก้ไข',
  step: (step: number, of: number) => `ขั้นที่ ${step} จาก ${of}`,
  next: 'ถัดไป',
  back: 'ย้อนกลับ',
  create: 'สร้างแผ่นงาน',
  creating: 'กำลังสร้างแผ่นงาน',

  agency: 'หน่วยงาน',
  agencyLabel: 'ชื่อเต็มของหน่วยงาน',
  agencyHint: 'เช่น องค์การบริหารส่วนตำบล… เว้นว่างได้ และกรอกภายหลังในแท็บ "ตั้งค่า"',
  noAgency: 'กรอกภายหลัง',

  year: 'ปีที่ประเมิน',
  yearLabel: 'ปีที่ประเมิน (พ.ศ.)',
  suggested: (year: number) => `${year} (แนะนำ)`,
  otherYear: 'ปีอื่น',
  otherLabel: 'พิมพ์ปี พ.ศ. สี่หลัก',
  badYear: 'โปรดพิมพ์ปี พ.ศ. เป็นตัวเลขสี่หลัก เช่น 2567',

  content: 'ข้อมูลเริ่มต้น',
  empty: 'แผ่นงานว่าง',
  emptyHint: 'พร้อมกรอกข้อมูลของหน่วยงาน',
  sample: 'ข้อมูลตัวอย่าง',
  sampleHint: (year: number) => `ทดลองใช้กับข้อมูลปี ${year} ของหน่วยงานอื่น ลบออกภายหลังได้`,
  sampleYear: (year: number) =>
    `ข้อมูลตัวอย่างเป็นของปี ${year} จึงใช้ปีและชื่อหน่วยงานของตัวอย่างแทนที่ท่านเลือกไว้ เมื่อจะใช้กับหน่วยงานของท่าน โปรดเริ่มในไฟล์ใหม่`,
  summary: 'สรุปก่อนสร้าง',
};

/** Asked where the add-in has no framework of the year. */
export const unknownYear = {
  title: (year: number) => `ยังไม่มีกรอบการประเมินปี ${year}`,
  text: (newest: number) => `เริ่มจากกรอบปี ${newest} แล้วแก้ไขในแท็บ "กรอบ ITA" ตามประกาศของ ป.ป.ช. หรือไม่`,
  confirm: (newest: number) => `เริ่มจากกรอบปี ${newest}`,
};
