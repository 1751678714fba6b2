/** The add-in examines itself: the workbook, what Google lets it do, and who is at the keyboard. It changes nothing there. */

import type { SelfCheckLine } from '../../../../sidebar/contract';
import { type Book, readBook } from '../../../workbook/book';
import { googleLines } from './google-lines';
import { line, unknown, type Verdict } from './line';
import { workbookLines } from './workbook-lines';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Never throws: what can't be looked at is a line of its own. */
export function selfCheck(spreadsheet: Spreadsheet): SelfCheckLine[] {
  let book: Book | null = null;
  const reading = line('อ่านแผ่นงาน', () => {
    book = readBook(spreadsheet);
    return { state: 'good', found: `อ่านได้ ${book.tables.size} แท็บ กรอบการประเมินปี ${book.framework.year}`, remedy: '' };
  });
  const withBook = (look: (book: Book) => Verdict) => (): Verdict =>
    book === null ? unknown('ยังตรวจไม่ได้ เพราะอ่านแผ่นงานไม่ได้', 'แก้เรื่อง "อ่านแผ่นงาน" ก่อน') : look(book);
  return [reading, ...workbookLines(spreadsheet, withBook), ...googleLines(spreadsheet)];
}
