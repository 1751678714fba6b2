/**
 * 'สร้างแม่แบบรายงานของหน่วยงาน': the built-in template as a Google Doc that people may restyle, its address into
 * `ตั้งค่า`, and a tab that tells what may be written into it.
 */

import type { Outcome } from '../../sidebar/contract';
import type { FillingModel } from '../document/fill-report';
import { placeholderHelp } from '../document/placeholder-help';
import { askForDrive } from '../google/drive-consent';
import { now } from '../google/now';
import { personName } from '../google/person';
import { createDocument, filesOf, type WorkbookFile } from '../google/workbook-files';
import { Problem } from '../ita/problem';
import { thaiDate } from '../ita/thai';
import { type Book, cellText, findRow, readAgain } from '../workbook/book';
import { appendLog } from '../workbook/log';
import { type PlaceholderRow, writePlaceholders } from '../workbook/template-tab';
import { writeCells } from '../workbook/write';
import { assess } from './assess';
import { documentIdOf } from './document-address';
import { reportFolder } from './drive-folder';
import { currentModel } from './report-contents';
import { isNoted, notedDocuments } from './report-journal';
import { kindOfReport } from './report-kinds';
import { templateRow } from './template-source';

const ACTION = 'สร้างแม่แบบรายงานของหน่วยงาน';
const NAME = 'แม่แบบรายงาน ITA';
const KIND = 'template';

/** Done again, it gives the template that there is; whatever is missing around it is added. */
export function makeTemplate(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Outcome {
  askForDrive();
  const assessed = assess(spreadsheet);
  const { book } = assessed;
  const row = templateRow(book);
  if (row === '') throw noRow();
  const files = filesOf(spreadsheet.getId());
  const existing = liveTemplate(book, files);
  const { name, url } = existing ?? newTemplate(book, files);
  const isInUse = putAddress(book, url, files);
  const { date, time } = now(book.timeZone);
  const { table } = writePlaceholders(
    book,
    helpOf(currentModel(assessed, kindOfReport('measures'))),
    `${thaiDate(date)} เวลา ${time} น.`,
  );
  if (!isNoted(book, ACTION, url)) {
    appendLog(book, [{ action: ACTION, outcome: `${name} · โดย ${personName()}`, link: url }]);
  }
  return {
    message:
      existing === null
        ? `สร้างแม่แบบรายงาน "${name}" ใน Google ไดรฟ์ของท่าน โฟลเดอร์ ITA ${book.framework.year} แล้ว`
        : `มีแม่แบบรายงาน "${name}" อยู่แล้ว จึงไม่ได้สร้างซ้ำ`,
    details: [
      isInUse
        ? `ที่อยู่ของแม่แบบอยู่ในแท็บ "ตั้งค่า" แถว "${row}" ตั้งแต่นี้ ส่งออกรายงาน จะใช้แม่แบบนี้ ลบค่าให้ว่างเมื่อต้องการกลับไปใช้แม่แบบมาตรฐาน`
        : `แท็บ "ตั้งค่า" แถว "${row}" มีที่อยู่อื่นอยู่แล้ว จึงไม่ได้เปลี่ยน หากต้องการใช้แม่แบบนี้ ให้วางลิงก์ด้านล่างแทน`,
      'ย้าย ปรับแบบอักษร เพิ่มตราสัญลักษณ์ และลบส่วนที่ไม่ใช้ได้ คงข้อความในวงเล็บปีกกา { } ไว้ให้ครบทั้งคู่',
      `ตัวแทนข้อมูลทั้งหมดพร้อมตัวอย่างอยู่ในแท็บ "${table.name}"`,
    ],
    link: { label: 'เปิดแม่แบบใน Google เอกสาร', url },
  };
}

/** Every placeholder, and the numbers of headings, which have no name. */
function helpOf(model: FillingModel): PlaceholderRow[] {
  const number = {
    tag: '{๑}',
    place: 'ที่ใดก็ได้ในเอกสาร',
    meaning: 'ตัวเลขใดก็ได้ในวงเล็บปีกกา แสดงเป็นเลขไทยหรือเลขอารบิกตามแท็บ "ตั้งค่า" ใช้กับเลขหัวข้อ',
    example: model.digits === 'thai' ? '๑' : '1',
  };
  return [...placeholderHelp(model), number];
}

/** The one in use, else the latest; null where all are in the bin. */
function liveTemplate(book: Book, files: readonly WorkbookFile[]): WorkbookFile | null {
  const live = files.filter(({ trashed, marks }) => !trashed && marks.itaKind === KIND);
  const inUse = live.find(({ id }) => id === documentIdOf(addressIn(book)));
  return inUse ?? live.sort((one, other) => (one.modified < other.modified ? 1 : -1))[0] ?? null;
}

function newTemplate(book: Book, files: readonly WorkbookFile[]): WorkbookFile {
  const { year } = book.framework;
  const workbookId = book.spreadsheet.getId();
  const { id: folderId } = reportFolder(workbookId, year, files, notedDocuments(book));
  const docx = Uint8Array.from(Utilities.base64Decode(kindOfReport('measures').template()));
  return createDocument(workbookId, { name: NAME, folderId, docx, marks: { itaKind: KIND, itaYear: String(year) } });
}

function addressIn({ tables }: Pick<Book, 'tables'>): string {
  const settings = tables.get('settings');
  const row = settings === undefined ? null : findRow(settings, 'template');
  return settings === undefined || row === null ? '' : cellText(settings, row, 'value');
}

/**
 * Read anew, since people may have typed while Drive worked. An address that isn't of ours is somebody's choice.
 * @returns whether the template is the one in use
 */
function putAddress(book: Book, url: string, files: readonly WorkbookFile[]): boolean {
  const settings = readAgain(book, 'settings');
  const row = settings === null ? null : findRow(settings, 'template');
  if (settings === null || row === null) throw noRow();
  const address = cellText(settings, row, 'value');
  const id = documentIdOf(address);
  if (id !== null && id === documentIdOf(url)) return true;
  const isOurs = files.some((file) => file.id === id && file.marks.itaKind === KIND);
  if (address !== '' && !isOurs) return false;
  writeCells(settings, [{ row: row.number, key: 'value', value: url }]);
  return true;
}

function noRow(): Problem {
  return new Problem(
    'no-template-row',
    'แท็บ "ตั้งค่า" ไม่มีแถวสำหรับที่อยู่ของแม่แบบรายงาน',
    'เลือกเมนู ITA › ซ่อมแซมแผ่นงาน เพื่อเติมแถวที่ขาด แล้วสั่งสร้างแม่แบบอีกครั้ง ข้อมูลที่กรอกไว้จะไม่ถูกแก้ไข',
  );
}
