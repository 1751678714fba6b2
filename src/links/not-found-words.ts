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

/** Any hint anywhere that a page with status 404 knows of its status. */
export function mentionsNotFound({ title, headings, text }: PageFacts): boolean {
  const words = [title, ...headings, text].join('\n').replace(/’/g, "'");
  return /(?<![\d.,-])404(?![\d.,-])|not found|(?:ไม่|มิ)(?:พบ|เจอ)|หาไม่(?:พบ|เจอ)|ไม่มี|oops|ถูกลบ|can(?:no|')?t be found|couldn'?t|could not|does(?:n't| not) exist|error|ข้อผิดพลาด|ขออภัย|sorry/i.test(
    words,
  );
}
