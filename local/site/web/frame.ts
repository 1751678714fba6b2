/** The frame of an อบต.'s pages: head, long menu, content, foot. */

export interface FrameParts {
  title: string;
  content: string;
  /** Into the head, such as a meta refresh. */
  head?: string;
  /** Beside the content. */
  aside?: string;
}

const MENU = [
  'หน้าแรก',
  'ข้อมูลพื้นฐาน',
  'ประวัติความเป็นมา',
  'โครงสร้างองค์กร',
  'คณะผู้บริหาร',
  'สมาชิกสภา',
  'สำนักปลัด',
  'กองคลัง',
  'กองช่าง',
  'กองการศึกษา ศาสนาและวัฒนธรรม',
  'แผนพัฒนาท้องถิ่น',
  'ข้อบัญญัติงบประมาณ',
  'รายงานการเงิน',
  'ประกาศจัดซื้อจัดจ้าง',
  'ข่าวประชาสัมพันธ์',
  'คู่มือประชาชน',
  'แจ้งเรื่องร้องเรียน',
  'การประเมินคุณธรรมและความโปร่งใส (ITA)',
];

export function framed({ title, content, head = '', aside = '' }: FrameParts): string {
  const menu = MENU.map((entry, index) => `<li><a href="/menu/${index + 1}">${entry}</a></li>`).join('');
  return `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>${title}</title>${head}
<link rel="stylesheet" href="/theme.css"><script src="/theme.js"></script></head>
<body><header><h1>องค์การบริหารส่วนตำบลขามป้อม</h1><p>อำเภอพระยืน จังหวัดขอนแก่น</p></header>
<nav><ul>${menu}</ul></nav>
<main><h2>${title}</h2>${content}</main>
<aside>${aside}</aside>
<footer>ที่ทำการองค์การบริหารส่วนตำบลขามป้อม หมู่ที่ 4 โทรศัพท์ 0-4326-6000</footer></body></html>`;
}

/** Paragraphs as they stand on most pages: enough to be a page of its own. */
export function prose(subject: string): string {
  return [
    `องค์การบริหารส่วนตำบลขามป้อมขอเผยแพร่${subject} เพื่อให้ประชาชนและผู้มีส่วนได้ส่วนเสียทราบโดยทั่วกัน`,
    `รายละเอียดของ${subject}จัดทำโดยส่วนราชการที่รับผิดชอบ และผ่านความเห็นชอบของผู้บริหารแล้ว`,
    'ผู้สนใจสอบถามเพิ่มเติมได้ที่สำนักปลัดในวันและเวลาราชการ หรือส่งข้อความผ่านช่องทางติดต่อของเว็บไซต์',
  ]
    .map((text) => `<p>${text}</p>`)
    .join('\n');
}

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[], tag: string) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table>${line(head, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`;
}
