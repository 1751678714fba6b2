/** How pages say in words that there is nothing, and how good evidence says that nothing was complained of. */

import type { PageFacts } from './page-facts';

const THAI =
  /(?:ไม่พบ|ไม่มี|หาไม่พบ|หาไม่เจอ|ไม่เจอ)\s*(?:หน้า(?:เว็บ)?(?:ไซต์)?|เพจ|ยูอาร์แอล|url|ลิงก์|ไฟล์|เอกสาร|เนื้อหา|บทความ|ข่าว|สิ่ง)(?:เอกสาร|เว็บเพจ|เพจ|ข้อมูล|ดังกล่าว|\s)*(?:นี้|ที่(?:คุณ|ท่าน)?(?:ต้องการ|ค้นหา|เรียก|ร้องขอ|ระบุ|กำลัง|เข้าชม)|ตามที่|ดังกล่าว|ในระบบ|$|[\s!.…"”)|:–-])|ไม่พบ(?:ข้อมูล|รายการ)\s*(?:นี้|ที่(?:คุณ|ท่าน)?(?:ต้องการ|ค้นหา|เรียก|ร้องขอ|ระบุ|กำลัง)|ดังกล่าว|ในระบบ|ในฐานข้อมูล|หน้า|$|[!.…"”)|:–-]|\s*(?:ค่ะ|ครับ|นะ|กรุณา))|(?:หน้า|เพจ|เนื้อหา|บทความ|เอกสาร|ไฟล์|ข้อมูล)[^\n]{0,30}(?:ไม่มีอยู่(?:จริง|ในระบบ|แล้ว)?|ถูกลบ(?:ไปแล้ว|แล้ว|ออก)|ถูกย้าย(?:ไปแล้ว|แล้ว|หรือ))|ไม่มีหน้า(?:เว็บ)?นี้/i;
const ENGLISH =
  /page (?:you (?:are|were) looking for|you requested|requested)?[^\n]{0,40}(?:not found|can(?:no|')?t be found|can not be found|could(?: not|n't) be found|does(?: not|n't) exist|no longer (?:exists?|available)|isn'?t available|has been (?:removed|deleted))|(?:file|article|document|record|content|object|resource|category|url|component|view)s?(?: was| were| is)? not found|requested url[^\n]{0,300}was not found|no input file specified|nothing (?:was )?found|resource you are looking for (?:has been|might have been) removed|can'?t (?:find|seem to find) (?:the|that|this) page/i;
const NOT_FOUND_ALONE =
  /^[^\p{L}\p{N}]*(?:(?:http|status)?\s*(?:error|รหัส|ข้อผิดพลาด)?\s*[:#]?\s*404|not found|404\s*[-:|–]?\s*not found)[^\p{L}\p{N}]*$/iu;
const NUMBER_404 =
  /(?:error|http|status|ข้อผิดพลาด)\s*(?:code)?\s*[:#]?\s*404(?![\d-])|(?<![\d.,-]|\d\s)404(?![\d.,]|\s?-\s?\d)[^\n]{0,20}(?:not found|error|ไม่พบ|page)/i;

/** What an agency has to report that it had none of: such a sentence is the evidence itself. */
const TELLS_OF_NONE =
  /ร้องเรียน|ร้องทุกข์|ทุจริต|ประพฤติมิชอบ|สินบน|ของขวัญ|no gift|ผลประโยชน์|ขัดกัน|เบาะแส|สถิติ|คดี|ผู้กระทำ|กระทำผิด|ความผิด|วินัย|ข้อเสนอแนะ|ความเสี่ยง|ผู้มารับบริการ|ผู้ใช้บริการ/i;

const LONGEST_NOTICE = 600;
const LONGEST_LINE = 160;

/** Whether the page says that there is no page: in its title or a heading, or in a body that is little else. */
export function saysNotFound({ title, headings, text, frames }: PageFacts): boolean {
  const names = [title, ...title.split(/\s+[-|–—:·»]\s+|\|/), ...headings].map((name) => name.trim());
  if (names.some(isNotice)) return true;
  if (text.length > LONGEST_NOTICE || frames > 0 || TELLS_OF_NONE.test(`${title}\n${headings.join('\n')}`))
    return false;
  return text.split('\n').some((line) => line.length <= LONGEST_LINE && isNotice(line));
}

function isNotice(words: string): boolean {
  const line = words.replace(/’/g, "'");
  if (TELLS_OF_NONE.test(line)) return false;
  return NOT_FOUND_ALONE.test(line) || NUMBER_404.test(line) || THAI.test(line) || ENGLISH.test(line);
}

/** 'หากไม่พบหน้าที่ต้องการ โปรดแจ้ง…' says nothing of the page that it stands on. */
const UNLESS = '(?<!(?:หาก|ถ้า|กรณี|เมื่อ)[^\\n]{0,20})';
const SOUGHT = 'ที่(?:คุณ|ท่าน)?(?:ต้องการ|ค้นหา|เรียก|ร้องขอ|ขอ|ระบุ|กำลัง|เข้าชม)';
const SAYS_NO_PAGE = new RegExp(
  [
    `${UNLESS}(?:ไม่พบ|ไม่เจอ|หาไม่พบ|หาไม่เจอ)\\s*(?:หน้า(?:(?!ที่)|${SOUGHT})|เพจ|เว็บ|ยูอาร์แอล|url|ลิงก์|ลิงค์|ที่อยู่|สิ่ง(?:ที่|ใด)|อะไร|คอมโพเนนต์|(?:ข้อมูล|รายการ|เอกสาร|ข่าว|เนื้อหา|ไฟล์|บทความ)${SOUGHT})`,
    `${UNLESS}ไม่มี\\s*(?:(?:หน้า(?:เว็บ)?|เพจ|ไฟล์|เอกสาร|เนื้อหา|บทความ|ลิงก์)(?:เว็บ|เพจ|ข้อมูล|\\s)*(?:นี้|ดังกล่าว|${SOUGHT})|สิ่งใดอยู่ใน)`,
    `${UNLESS}(?:หน้า(?:นี้|เว็บ|เพจ|ดังกล่าว|${SOUGHT})|เพจ|ลิงก์|ลิงค์|เนื้อหา|บทความ|ไฟล์|url)[^\\n]{0,30}(?:ไม่มี(?:อยู่|แล้ว)|ไม่พบ(?=$|[\\s!.…])|ถูก(?:ลบ|ย้าย)(?:ไปแล้ว|แล้ว|ออก|หรือ|$)|ยกเลิกการเผยแพร่|หมดอายุ(?:แล้ว)?$)`,
    `${UNLESS}ไม่สามารถ(?:แสดง|เข้าถึง|เปิด)(?:หน้า(?!ที่)|เพจ|เว็บ)`,
    `${UNLESS}(?:หา|ค้นหา)(?:หน้า|เพจ|ลิงก์)[^\\n]{0,20}ไม่(?:พบ|เจอ)`,
    "not[ -]found|nothing (?:was )?found|(?:can(?:no|')?t|can not|could not|couldn'?t) be found|^cannot get /",
    "(?:page|file|document|url|resource|article|site)[^\\n]{0,60}(?:does(?: not|n'?t) exist|no longer (?:exists?|available)|isn'?t available|(?:has|have) been (?:removed|deleted)|is missing)",
    "(?:can'?t|can ?not|could not|couldn'?t) (?:seem to )?find (?:the|that|this|what)",
    'no such (?:page|file)|page missing|invalid url',
  ].join('|'),
  'im',
);
const NO_DATA = new RegExp(`${UNLESS}(?:ไม่พบ|ไม่เจอ)\\s*(?:ข้อมูล|รายการ|เอกสาร|ข่าว|เนื้อหา|ไฟล์|บทความ|$)`, 'im');
const APOLOGY_FIRST = /^(?:ขออภัย|โอ๊ะ|อุ๊ปส์|oops|whoops|sorry)|^(?:(?:เกิด)?ข้อผิดพลาด|error)[\s!.…:]*$/i;
const APOLOGY = /ขออภัย|ข้อผิดพลาด|oops|sorry|\berror\b/i;
/** Photographs are numbered too, drawings hardly. */
const PICTURE_OF_404 =
  /(?:^|\/)(?:(?:error|page)?[_-]?404|(?:page)?[_-]?not[_-]?found)(?:[_-]?(?:error|page|\d))?\.(?:png|svg|gif|webp)(?:[?#]|$)/i;
/** Manuals quote what they explain. */
const EXPLAINS = /คู่มือ|ถาม|วิธี|faq|manual/i;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z)(?:[?#]|$)|\/\/(?:drive|docs)\.google\.com\//i;

/**
 * Whether a page that was sent with status 404 or 410 says so itself. What it says of gifts, complaints and the like that
 * there were none of is no such word, and an apology is one only where there is little else.
 */
export function admitsNotFound({ title, headings, text, sources, frames }: PageFacts): boolean {
  const names = [title, ...headings].map((name) => name.replace(/’/g, "'"));
  const parts = names.flatMap((name) => [name, ...name.split(/\s+[-|–—:·»]\s+|\|/)]).map((part) => part.trim());
  const body = text.replace(/’/g, "'");
  const isNumber = (line: string) => NOT_FOUND_ALONE.test(line) || NUMBER_404.test(line);
  const tellsOfNone = names.some((name) => TELLS_OF_NONE.test(name));
  const saysNoData = (line: string) => !tellsOfNone && NO_DATA.test(line) && !TELLS_OF_NONE.test(line);
  const tells = (part: string) => [SAYS_NO_PAGE, APOLOGY_FIRST].some((words) => words.test(part)) || isNumber(part);
  if (parts.some((part) => tells(part) || saysNoData(part))) return true;
  const long = text.length > LONGEST_NOTICE;
  if (SAYS_NO_PAGE.test(body) && !(long && EXPLAINS.test(title))) return true;
  if (long || frames > 0 || sources.some((source) => DOCUMENT.test(source))) return false;
  if (APOLOGY.test([...names, body].join('\n')) || sources.some((source) => PICTURE_OF_404.test(source))) return true;
  return body.split('\n').some((line) => isNumber(line) || saysNoData(line));
}
