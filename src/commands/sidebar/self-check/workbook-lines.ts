/** What the self-check finds in the workbook itself. */

import type { SelfCheckLine } from '../../../../sidebar/contract';
import { cellA1, columnLetter } from '../../../workbook/a1';
import { type Book, REPAIR, type Table } from '../../../workbook/book';
import { type FormulaPlace, summaryFormulaPlaces } from '../../../workbook/setup/summary';
import { trendChart } from '../../../workbook/setup/trend-chart';
import { unfinishedTabs } from '../../../workbook/setup/unfinished';
import { bad, doubtful, good, line, listed, unknown, type Verdict } from './line';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type WithBook = (look: (book: Book) => Verdict) => () => Verdict;

const UNPROTECT =
  'ให้เจ้าของไฟล์เพิ่มท่านเป็นผู้แก้ไข หรือยกเลิกการป้องกันที่ ข้อมูล › ป้องกันแผ่นงานและช่วง ผู้ที่มีสิทธิ์ดูอย่างเดียวใช้คำสั่งที่เขียนแผ่นงานไม่ได้';

export function workbookLines(spreadsheet: Spreadsheet, withBook: WithBook): SelfCheckLine[] {
  return [
    line('การตั้งค่าเริ่มต้น', () => setUpState(spreadsheet)),
    line('แท็บและคอลัมน์', withBook(structure)),
    line('สูตรในแท็บสรุปคะแนน', withBook(formulas)),
    line('กราฟแนวโน้ม', withBook(chart)),
    line('สิทธิ์แก้ไขแผ่นงาน', withBook(editing)),
  ];
}

function setUpState(spreadsheet: Spreadsheet): Verdict {
  const count = unfinishedTabs(spreadsheet).size;
  if (count === 0) return good('ไม่มีการตั้งค่าที่ค้างอยู่');
  return bad(`การตั้งค่าครั้งก่อนหยุดกลางคัน เหลือ ${count} แท็บ`, 'เลือกเมนู ITA › ตั้งค่าเริ่มต้น เพื่อทำต่อให้เสร็จ ข้อมูลที่กรอกไว้จะไม่ถูกแก้ไข');
}

function structure({ findings, tables }: Book): Verdict {
  const faults = findings.filter(({ rule }) => rule.startsWith('workbook.'));
  const words = faults.map(({ message }) => message);
  if (faults.some(({ severity }) => severity === 'error')) return bad(listed(words), REPAIR);
  if (faults.length > 0) return doubtful(listed(words), faults[0]!.remedy);
  return good(`พบครบทั้ง ${tables.size} แท็บ ทุกคอลัมน์`);
}

/** What Sheets shows while a custom function is under way, in either language (from memory; kept in the live checklist). */
const LOADING = /^(loading|กำลังโหลด)/i;
const BROKEN = /^#(NAME\?|REF!|ERROR!|N\/A|VALUE!|DIV\/0!|NUM!|NULL!)/;

interface SeenFormula extends Pick<FormulaPlace, 'isOurs'> {
  a1: string;
  isThere: boolean;
  shown: string;
}

function formulas({ framework, tables }: Book): Verdict {
  const table = tables.get('summary');
  if (table === undefined) return bad('ไม่พบแท็บสรุปคะแนน', REPAIR);
  const seen = seenFormulas(table, summaryFormulaPlaces(framework, tables));
  const placesOf = (cells: readonly SeenFormula[]) => listed(cells.map(({ a1 }) => a1));
  const broken = seen.filter(({ isThere, shown }) => isThere && BROKEN.test(shown));
  const nameless = broken.filter(({ shown, isOurs }) => isOurs && shown.startsWith('#NAME?'));
  if (nameless.length > 0) {
    return bad(
      `Google ไม่รู้จักฟังก์ชันของส่วนเสริม (#NAME?) ที่ ${placesOf(nameless)}`,
      'โหลดหน้านี้ใหม่ หากยังเป็นอยู่ ให้ผู้ดูแลติดตั้งส่วนเสริมในไฟล์นี้อีกครั้ง',
    );
  }
  // What rests on these may show an error meanwhile.
  const loading = seen.filter(({ shown }) => LOADING.test(shown));
  if (loading.length > 0) {
    return unknown(`สูตรยังคำนวณไม่เสร็จที่ ${placesOf(loading)}`, 'รอสักครู่แล้วตรวจใหม่ หากยังไม่เสร็จ ให้โหลดหน้านี้ใหม่');
  }
  if (broken.length > 0) return bad(`สูตรแสดงข้อผิดพลาดที่ ${placesOf(broken)}`, REPAIR);
  const missing = seen.filter(({ isThere }) => !isThere);
  if (missing.length > 0) return bad(`สูตรหายหรือถูกพิมพ์ทับที่ ${placesOf(missing)}`, REPAIR);
  return good(`มีครบ ${seen.length} ช่อง คำนวณได้ทุกช่อง`);
}

/** Cells whose column was deleted are told with the columns. */
function seenFormulas(table: Table, planned: readonly FormulaPlace[]): SeenFormula[] {
  const standing = planned.filter(({ key, row }) => table.columns[key] !== undefined && row > 0);
  if (standing.length === 0) return [];
  const height = Math.max(...standing.map(({ row }) => row));
  const width = Math.max(...Object.values(table.columns).map((column) => column ?? 1));
  const present = table.sheet.getRange(1, 1, height, width).getFormulas();
  return standing.map(({ row, key, isOurs }) => {
    const column = table.columns[key]!;
    return {
      a1: cellA1(row, column),
      isThere: (present[row - 1]?.[column - 1] ?? '') !== '',
      shown: String(table.values[row - 1]?.[column - 1] ?? ''),
      isOurs,
    };
  });
}

function chart({ tables }: Book): Verdict {
  const table = tables.get('summary');
  if (table !== undefined && trendChart(table) !== null) return good('มีกราฟแนวโน้มในแท็บสรุปคะแนน');
  return doubtful('ไม่พบกราฟแนวโน้มในแท็บสรุปคะแนน รายงานจะไม่มีกราฟ', REPAIR);
}

/**
 * Asked of Google; nothing is written. One tab tells of who may only look at the file, the protections of the file which
 * tabs somebody locked: these are asked for their own cells, for a protection may spare them.
 */
function editing({ spreadsheet, tables }: Book): Verdict {
  const all = [...tables.values()];
  const suspects = all.slice(0, 1).every(canEdit) ? guardedTabs(spreadsheet, all) : all;
  const locked = suspects.filter((table) => !canEdit(table));
  if (locked.length === 0) return good('บัญชีนี้แก้ไขได้ทุกแท็บของส่วนเสริม');
  return bad(`บัญชีนี้แก้ไขบางส่วนไม่ได้ในแท็บ ${listed(locked.map(({ name }) => `"${name}"`))}`, UNPROTECT);
}

/** Those in which a protection stops this person somewhere. */
function guardedTabs(spreadsheet: Spreadsheet, tables: readonly Table[]): Table[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const protections = [RANGE, SHEET].flatMap((type) => spreadsheet.getProtections(type));
  const stopping = protections.filter((protection) => !protection.canEdit());
  const guarded = new Set(stopping.map((protection) => protection.getRange().getSheet().getSheetId()));
  return tables.filter(({ sheet }) => guarded.has(sheet.getSheetId()));
}

/** All that stands in its columns of ours, and what will be added below. */
function canEdit({ sheet, headerRow, columns }: Table): boolean {
  const last = columnLetter(Math.max(...Object.values(columns).map((column) => column ?? 1)));
  return sheet.getRange(`A${headerRow}:${last}`).canEdit();
}
