/** Every text that the sidebar itself shows, in Thai; the add-in words everything else. */

import type { CommandName, Failure, Gap } from './contract';

export const APP_NAME = 'ผู้ช่วย ITA';

/** A command's name on its button, and what is said while it runs. */
export const COMMANDS: Record<CommandName, { label: string; doing: string }> = {
  setUp: { label: 'ตั้งค่าเริ่มต้น', doing: 'กำลังตั้งค่าแผ่นงาน' },
  loadSample: { label: 'ใส่ข้อมูลตัวอย่าง', doing: 'กำลังใส่ข้อมูลตัวอย่าง' },
  removeSample: { label: 'ลบข้อมูลตัวอย่าง', doing: 'กำลังลบข้อมูลตัวอย่าง' },
  scoreAndCheck: { label: 'ให้คะแนนและตรวจ', doing: 'กำลังให้คะแนนและตรวจหลักฐาน' },
  draft: { label: 'ร่างบทวิเคราะห์และมาตรการ', doing: 'กำลังร่างบทวิเคราะห์และมาตรการ' },
  exportReport: { label: 'ส่งออกรายงาน', doing: 'กำลังสร้างรายงานใน Google เอกสาร' },
  repair: { label: 'ซ่อมแซมแผ่นงาน', doing: 'กำลังซ่อมแซมแผ่นงาน' },
  checkLinks: { label: 'ตรวจลิงก์', doing: 'กำลังเปิดตรวจลิงก์หลักฐาน' },
  reminders: { label: 'ข้อความติดตามงาน', doing: 'กำลังทำข้อความติดตามงาน' },
  itasView: { label: 'ข้อมูลสำหรับกรอก ITAS', doing: 'กำลังทำข้อมูลสำหรับกรอก ITAS' },
  freeze: { label: 'แช่แข็งสิ่งที่ส่ง', doing: 'กำลังแช่แข็งสิ่งที่ส่ง' },
  appeal: { label: 'ใบชี้แจงผลคะแนน', doing: 'กำลังทำใบชี้แจงผลคะแนน' },
};

export const FIRST_RUN = {
  title: 'เริ่มใช้งาน',
  text: 'ไฟล์นี้ยังไม่มีแผ่นงานสำหรับการประเมิน ITA กดปุ่มด้านล่างเพื่อสร้างแผ่นงานให้ครบทุกตัวชี้วัด ข้อมูลเดิมในไฟล์จะไม่ถูกแก้ไข',
  next: ['กรอกชื่อหน่วยงานและปีที่ประเมิน', 'กรอกคะแนนและลิงก์หลักฐาน', 'กด "ให้คะแนนและตรวจ" เพื่อดูว่ายังขาดอะไร'],
  nextTitle: 'จากนั้น',
};

export const OVERVIEW = {
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

export const VIEWS = {
  title: 'มุมมอง',
  overview: 'ภาพรวม',
  evidence: 'หลักฐาน',
  submission: 'ส่ง ITAS',
};

export const GO_TO = {
  label: (where: string) => `ไปที่ ${where}`,
  going: (where: string) => `กำลังไปที่ ${where}`,
  gone: (where: string) => `เลือกช่องของ ${where} ในแผ่นงานแล้ว`,
};

export const REMEDY = 'วิธีแก้';

export const NEXT = {
  title: 'สิ่งที่ควรทำต่อ',
  none: 'ไม่พบสิ่งที่ต้องทำเพิ่มในข้อมูลที่กรอกไว้',
  seeGaps: (count: number) => `มีหลักฐานที่ขาดหรือควรตรวจ ${count} รายการ ดูในมุมมอง "${VIEWS.evidence}"`,
  unknown: 'ยังบอกไม่ได้ว่าควรทำสิ่งใดก่อน โปรดกรอกข้อมูล แล้วกด "ให้คะแนนและตรวจ"',
  gain: (points: string) => `เพิ่มคะแนนรวมได้ ${points} คะแนน`,
  binding: 'ติดเงื่อนไขระดับถัดไป',
  all: (count: number) => `แสดงทั้งหมด (${count})`,
  fewer: (count: number) => `แสดงเฉพาะ ${count} ข้อแรก`,
};

export const GAPS = {
  title: (count: number) => (count > 0 ? `หลักฐานที่ขาดหรือควรตรวจ (${count})` : 'หลักฐานที่ขาดหรือควรตรวจ'),
  none: 'ไม่พบรายการที่ขาดหรือควรตรวจในข้อมูลที่กรอกไว้',
  unknown: 'ยังบอกไม่ได้ว่าขาดหลักฐานใด โปรดกรอกข้อมูล แล้วกด "ให้คะแนนและตรวจ"',
  severity: { error: 'ต้องแก้', warning: 'ควรตรวจ', info: 'เพื่อทราบ' } satisfies Record<Gap['severity'], string>,
  filter: 'แสดงเฉพาะ',
  all: 'ทั้งหมด',
  stake: (points: string) => `มีผลต่อคะแนนรวม ${points} คะแนน`,
};

export const LINKS = {
  title: 'ตรวจลิงก์หลักฐาน',
  start: 'ตรวจลิงก์',
  goOn: 'ตรวจต่อ',
  pause: 'หยุดพัก',
  none: 'ยังไม่มีลิงก์หลักฐานในแผ่นงาน',
  checked: (checked: number, all: number) => `ตรวจแล้ว ${checked} จาก ${all} ลิงก์`,
  waiting: (count: number) => `การตรวจครั้งก่อนยังไม่จบ เหลืออีก ${count} ลิงก์`,
  running: 'กำลังตรวจลิงก์',
  started: 'เริ่มตรวจลิงก์',
  progress: 'ความคืบหน้าของการตรวจลิงก์',
  preparing: 'กำลังเตรียมรายการลิงก์',
  reason: 'ระหว่างตรวจลิงก์ คำสั่งอื่นใช้ไม่ได้ชั่วคราว หากต้องการใช้ให้กด "หยุดพัก"',
  pausing: 'กำลังหยุดพัก รอลิงก์ชุดที่เปิดอยู่ให้เสร็จก่อน',
  paused: 'หยุดพักการตรวจลิงก์แล้ว',
  kept: 'ผลที่ตรวจแล้วเก็บไว้ครบ',
  goOnLater: 'กด "ตรวจต่อ" เมื่อพร้อม จะเริ่มจากลิงก์ที่เหลือ',
  untold: 'แต่ยังแจ้งระบบไม่ได้ว่าหยุดพัก ผู้อื่นอาจต้องรอประมาณ 3 นาทีจึงจะตรวจได้',
  stuck: 'การตรวจลิงก์ไม่คืบหน้า จึงหยุดไว้ก่อน',
  stuckRemedy: 'เว็บไซต์อาจตอบช้าหรือขอให้เว้นระยะ โปรดรอสักครู่แล้วกด "ตรวจต่อ"',
  changes: 'ลิงก์ที่ควรดูหรือเปลี่ยนจากครั้งก่อน',
  noChanges: 'ไม่มีผลที่เปลี่ยนไปจากเดิม',
};

export const PERSON = {
  signed: 'ลงชื่อผู้ตรวจ',
  nameless: 'ไม่ระบุชื่อ',
  change: 'เปลี่ยนชื่อ',
  choose: 'ระบุชื่อ',
  label: 'ชื่อผู้ตรวจ',
  hint: 'ใช้ลงชื่อในผลตรวจ ไม่เกิน 60 ตัวอักษร เว้นว่างได้',
  save: 'บันทึกชื่อ',
  saveAndCheck: 'บันทึกและตรวจ',
  skip: 'ข้ามและตรวจ',
  saveTask: 'บันทึกชื่อผู้ตรวจ',
  saving: 'กำลังบันทึกชื่อผู้ตรวจ',
  saved: 'บันทึกชื่อผู้ตรวจแล้ว',
};

export const COPY = {
  copy: 'คัดลอก',
  copied: 'คัดลอกแล้ว',
  said: (what: string) => `คัดลอก${what}แล้ว`,
  byHand: 'เบราว์เซอร์ไม่อนุญาตให้คัดลอกเอง ข้อความถูกเลือกไว้แล้ว กด Ctrl+C (Mac กด ⌘C)',
};

export const LISTED = {
  again: 'อ่านใหม่',
  stale: 'มีคำสั่งทำงานหลังจากอ่านรายการนี้ กด "อ่านใหม่" เพื่อให้เป็นข้อมูลล่าสุด',
};

export const REMINDERS = {
  title: 'ติดตามผู้รับผิดชอบ',
  show: 'ดูข้อความติดตามงาน',
  tab: 'ทำแท็บข้อความติดตามงาน',
  reading: 'กำลังรวบรวมงานค้างของแต่ละผู้รับผิดชอบ',
  count: (owners: number) => `ผู้รับผิดชอบที่มีงานค้าง ${owners} ราย`,
  none: 'ไม่พบงานค้างของผู้รับผิดชอบ',
  items: (count: number) => `ค้าง ${count} ข้อ`,
  text: (owner: string) => `ข้อความถึง ${owner}`,
};

export const ITAS = {
  title: 'ข้อมูลสำหรับกรอก ITAS',
  show: 'แสดงข้อมูลทุกข้อ',
  tab: 'ทำแท็บสำหรับพิมพ์',
  reading: 'กำลังอ่านข้อมูลทุกข้อตามลำดับของ ITAS',
  count: (items: number) => `ข้อมูลสำหรับกรอก ${items} ข้อ`,
  none: 'ยังไม่มีข้อในแผ่นงาน',
  find: 'ค้นด้วยรหัสหรือชื่อข้อ',
  found: (count: number, all: number) => (count > 0 ? `พบ ${count} จาก ${all} ข้อ` : 'ไม่พบข้อที่ค้น'),
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

export const KEEPING = {
  title: 'เก็บสิ่งที่ส่งและชี้แจงผล',
  text: 'แช่แข็งเมื่อส่งข้อมูลใน ITAS แล้ว ใบชี้แจงจะใช้ลิงก์ที่แช่แข็งไว้',
};

export const PROGRESS = {
  reading: 'กำลังอ่านข้อมูลจากแผ่นงาน',
  step: (step: number, of: number, doing: string) => `ขั้นที่ ${step} จาก ${of}: ${doing}`,
  elapsed: (seconds: number) => `ผ่านไป ${duration(seconds)}`,
  limit: 'Google ให้เวลาแต่ละคำสั่งไม่เกิน 6 นาที หากไม่มีคำตอบ หน้านี้จะหยุดรอเองและแจ้งวิธีทำต่อ',
  done: 'เสร็จแล้ว',
};

export const ACTIONS = {
  title: 'คำสั่ง',
  more: 'ข้อมูลตัวอย่างและการซ่อมแซม',
  tryAgain: 'ลองอีกครั้ง',
  cancel: 'ยกเลิก',
};

/** What is asked before a command that can't simply be repeated. */
export const QUESTIONS = {
  removeSample: {
    title: 'ลบข้อมูลตัวอย่างหรือไม่',
    text: 'ข้อมูลตัวอย่างจะถูกลบออกจากทุกแผ่นงาน ข้อมูลที่ท่านกรอกเองจะยังอยู่',
    confirm: 'ลบข้อมูลตัวอย่าง',
  },
  freeze: {
    title: 'แช่แข็งสิ่งที่ส่งหรือไม่',
    text: 'ระบบจะสร้างแท็บใหม่ที่ลงวันที่ไว้ เก็บลิงก์ คำอธิบาย ผลตรวจ เวลา และผู้สั่งตามที่อยู่ในแผ่นงานขณะนี้ แท็บนี้จะไม่ถูกเขียนทับ และส่วนอื่นของไฟล์ไม่เปลี่ยน',
    confirm: 'แช่แข็ง',
  },
};

export const FAILED = {
  title: (what: string) => `${what}: ไม่สำเร็จ`,
  reading: 'อ่านข้อมูลจากแผ่นงาน',
  checkFirst: 'ก่อนกดลองอีกครั้ง โปรดดูว่าคำสั่งทำงานเสร็จไปแล้วหรือไม่ เพราะ Google อาจทำต่อจนเสร็จแม้คำตอบมาไม่ถึง',
  technical: 'รายละเอียดสำหรับแจ้งผู้ดูแลระบบ',
};

/** What is said when a call never reached the add-in, or its answer never came back. */
export const TRANSPORT = {
  accounts: {
    code: 'ACCOUNTS',
    message: 'Google ไม่อนุญาตให้แถบนี้ทำงาน มักเกิดเมื่อลงชื่อเข้าใช้ Google หลายบัญชีในเบราว์เซอร์เดียวกัน',
    remedy:
      'ออกจากระบบทุกบัญชี แล้วลงชื่อเข้าใช้เฉพาะบัญชีที่เป็นเจ้าของหรือแก้ไขไฟล์นี้ได้ หรือเปิดไฟล์ในหน้าต่างที่ไม่ระบุตัวตน จากนั้นเปิดแถบนี้ใหม่ ระหว่างนี้ท่านยังสั่งงานเดียวกันได้จากเมนูด้านบนของไฟล์',
  },
  consent: {
    code: 'CONSENT',
    message: 'ยังไม่ได้อนุญาตให้ส่วนเสริมนี้ทำงานกับไฟล์ของท่าน',
    remedy:
      'เรียกคำสั่งเดียวกันจากเมนูด้านบนของไฟล์ แล้วกดอนุญาตให้ครบทุกข้อ หากยังไม่สำเร็จ โปรดลงชื่อเข้าใช้ Google เพียงบัญชีเดียวแล้วลองอีกครั้ง',
  },
  offline: {
    code: 'OFFLINE',
    message: 'ติดต่อ Google ไม่ได้ อินเทอร์เน็ตอาจขาดช่วง',
    remedy: 'ตรวจการเชื่อมต่ออินเทอร์เน็ต แล้วกดลองอีกครั้ง',
  },
  timeLimit: {
    code: 'TIME_LIMIT',
    message: 'งานนี้ใช้เวลาเกินกว่าที่ Google กำหนดไว้ จึงถูกหยุดกลางคัน ส่วนที่บันทึกลงแผ่นงานแล้วยังอยู่',
    remedy: 'กดลองอีกครั้ง หากยังถูกหยุด โปรดเว้นสักครู่แล้วลองใหม่ในช่วงที่มีผู้ใช้ไฟล์พร้อมกันน้อย',
  },
  noAnswer: {
    code: 'NO_ANSWER',
    message: 'รอเกิน 6 นาทีครึ่งแล้วไม่ได้รับคำตอบจาก Google หน้านี้จึงหยุดรอ',
    remedy: 'กดลองอีกครั้ง หากยังไม่ได้รับคำตอบ ให้ปิดแถบนี้แล้วเปิดใหม่จากเมนูด้านบนของไฟล์',
  },
  badAnswer: {
    code: 'BAD_ANSWER',
    message: 'ได้รับคำตอบที่อ่านไม่ได้จากส่วนเสริม',
    remedy: 'ปิดแถบนี้แล้วเปิดใหม่จากเมนูด้านบนของไฟล์ หากยังเกิดขึ้นอีก โปรดแจ้งผู้ดูแลระบบ',
  },
  outside: {
    code: 'OUTSIDE',
    message: 'หน้านี้ทำงานได้เฉพาะเมื่อเปิดใน Google ชีต',
    remedy: 'เปิดไฟล์ของหน่วยงานใน Google ชีต แล้วเปิดแถบนี้จากเมนูด้านบนของไฟล์',
  },
  unknown: {
    code: 'UNKNOWN',
    message: 'เกิดข้อผิดพลาดที่ไม่คาดคิดระหว่างทำงานกับ Google',
    remedy: 'กดลองอีกครั้ง หากยังเกิดขึ้นอีก โปรดแจ้งรายละเอียดด้านล่างแก่ผู้ดูแลระบบ',
  },
} satisfies Record<string, Failure>;

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = `${seconds % 60} วินาที`;
  return minutes > 0 ? `${minutes} นาที ${rest}` : rest;
}
