/** The template that a report is filled into: the built-in one, or the agency's own Google Doc. */

import type { Bytes } from '../document/fill-report';
import { docxOf, fileWith, type WorkbookFile } from '../google/workbook-files';
import { fingerprint } from '../ita/draft/drafted-text';
import { Problem } from '../ita/problem';
import { type Book, cellText, findRow, settingOf } from '../workbook/book';
import { documentIdOf } from './document-address';
import type { KindOfReport } from './report-kinds';

export interface Template {
  /** Another one for other contents. */
  identity: string;
  isOwn: boolean;
  /** One call of Drive where it is the agency's own. */
  bytes(): Bytes;
}

/** The address in `ตั้งค่า` of the template that this kind of report is filled into; '' for the built-in one. */
export function ownTemplate({ tables }: Pick<Book, 'tables'>, { takesOwnTemplate }: KindOfReport): string {
  return takesOwnTemplate ? settingOf(tables, 'template') : '';
}

/**
 * @param files what the add-in made in this person's Drive
 * @throws {Problem} 'template-address' or 'template-gone' where the agency's own can't be had
 */
export function templateOf(book: Book, kind: KindOfReport, files: readonly WorkbookFile[]): Template {
  const address = ownTemplate(book, kind);
  if (address === '') {
    const base64 = kind.template();
    return { identity: fingerprint(base64), isOwn: false, bytes: () => Utilities.base64Decode(base64) };
  }
  const id = documentIdOf(address);
  if (id === null) {
    throw new Problem(
      'template-address',
      `ค่าในแท็บ "ตั้งค่า" แถว "${templateRow(book)}" ไม่ใช่ที่อยู่ของ Google เอกสาร จึงยังไม่ได้ส่งออก`,
      `วางที่อยู่ที่ขึ้นต้นด้วย https://docs.google.com/document/d/ หรือ${BLANK_IT}`,
    );
  }
  // One made a moment ago may not be listed yet.
  const file = files.find((candidate) => candidate.id === id) ?? fileWith(id);
  if (file === null || file.trashed) throw gone(file, templateRow(book));
  return { identity: `${id} ${file.modified}`, isOwn: true, bytes: () => docxOf(id) };
}

const BLANK_IT = 'ลบค่าของแถวนี้ให้ว่างเพื่อใช้แม่แบบมาตรฐาน';

/** As the row that holds the address is called. */
export function templateRow({ tables }: Pick<Book, 'tables'>): string {
  const settings = tables.get('settings');
  const row = settings === undefined ? null : findRow(settings, 'template');
  return settings === undefined || row === null ? '' : cellText(settings, row, 'topic');
}

function gone(file: WorkbookFile | null, row: string): Problem {
  if (file !== null) {
    return new Problem(
      'template-gone',
      `แม่แบบรายงานของหน่วยงาน "${file.name}" อยู่ในถังขยะของ Google ไดรฟ์ จึงยังไม่ได้ส่งออก`,
      `กู้คืนเอกสารจากถังขยะแล้วส่งออกอีกครั้ง หรือไปที่แท็บ "ตั้งค่า" แถว "${row}" แล้ว${BLANK_IT}`,
    );
  }
  return new Problem(
    'template-gone',
    'บัญชีนี้เปิดแม่แบบรายงานของหน่วยงานไม่ได้ เอกสารอาจถูกลบ หรือผู้อื่นเป็นผู้สร้าง (ส่วนเสริมเปิดได้เฉพาะเอกสารที่บัญชีเดียวกันสั่งสร้าง) จึงยังไม่ได้ส่งออก',
    `ให้ผู้ที่สร้างแม่แบบเป็นผู้ส่งออก หรือไปที่แท็บ "ตั้งค่า" แถว "${row}" แล้ว${BLANK_IT}`,
  );
}
