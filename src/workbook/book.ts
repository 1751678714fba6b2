/** The workbook as it stands: every tab found by identity and read in one go, one service read a tab. */

import type { Finding, Part, Place } from '../ita/finding';
import type { Framework } from '../ita/framework/framework';
import { frameworkFromRows } from '../ita/framework/rows';
import { frameworkOf } from '../ita/framework/years';
import { Problem } from '../ita/problem';
import { parseNumber } from '../ita/score';
import { textOf } from './cells';
import {
  findColumns,
  findHeaderRow,
  findSheet,
  type NamedSheet,
  readMarks,
  readSheets,
  type SheetMarks,
} from './identity';
import { FIXED_TABS, indicatorTabs, type Tab, type TabKey } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab as it was read. */
export interface Table {
  tab: Tab;
  sheet: Sheet;
  /** The tab's name now. */
  name: string;
  headerRow: number;
  /** Column number by key; a deleted column is absent. */
  columns: Partial<Record<string, number>>;
  /** All rows from row 1 on, unformatted. */
  values: unknown[][];
  timeZone: string;
}

/** One row below the header, with its number in the sheet. */
export interface TableRow {
  number: number;
  cells: unknown[];
}

export interface Book {
  spreadsheet: Spreadsheet;
  timeZone: string;
  sheets: NamedSheet[];
  marks: Map<number, SheetMarks>;
  tables: Map<TabKey, Table>;
  framework: Framework;
  /** What was wrong with the tabs themselves and with the framework. */
  findings: Finding[];
}

export const REPAIR = 'เลือกเมนู ITA › ซ่อมแซมแผ่นงาน เพื่อเติมส่วนที่ขาด ข้อมูลที่กรอกไว้จะไม่ถูกแก้ไข';

/**
 * Reads the workbook.
 * @throws {Problem} 'not-set-up' where no tab of ours or no framework is found, 'no-framework' where it can't be used
 */
export function readBook(spreadsheet: Spreadsheet): Book {
  const sheets = readSheets(spreadsheet);
  const marks = readMarks(spreadsheet);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const tables = new Map<TabKey, Table>();
  const findings: Finding[] = [];
  const read = (tab: Tab) => {
    const found = findSheet(tab, sheets, marks);
    if (found === null) return findings.push(missingTab(tab));
    findings.push(...copiesOf(tab, found, sheets, marks));
    const table = readTable(tab, found, marks.get(found.id), timeZone);
    if (table === null) return findings.push(missingHeader(tab, found.name));
    findings.push(...missingColumns(table));
    tables.set(tab.key, table);
  };
  FIXED_TABS.forEach(read);
  if (tables.size === 0) {
    throw new Problem('not-set-up', 'ไฟล์นี้ยังไม่ได้ตั้งค่าสำหรับงาน ITA', 'เลือกเมนู ITA › ตั้งค่าเริ่มต้น เพื่อสร้างแท็บทั้งหมด');
  }
  const framework = readFramework(tables, findings);
  indicatorTabs(framework).forEach(read);
  return { spreadsheet, timeZone, sheets, marks, tables, framework, findings };
}

/** Null where the sheet has no header of ours any more. */
export function readTable(
  tab: Tab,
  { sheet, name }: NamedSheet,
  marks: SheetMarks | undefined,
  timeZone: string,
): Table | null {
  const values = sheet.getDataRange().getValues();
  const headerRow = findHeaderRow(tab, values, marks);
  if (headerRow === null) return null;
  const columns = findColumns(tab, values[headerRow - 1] ?? [], marks);
  return { tab, sheet, name, headerRow, columns, values, timeZone };
}

/**
 * The tab as it stands now, for commands that write again and again while others type. Its columns are looked for anew
 * only where the header's row shows that something moved.
 * @returns null where the tab or its header is gone meanwhile
 */
export function readAgain(book: Pick<Book, 'spreadsheet' | 'tables' | 'timeZone'>, key: TabKey): Table | null {
  const before = book.tables.get(key);
  if (before === undefined) return null;
  const { sheet, tab, headerRow, name } = before;
  const values = sheet.getDataRange().getValues();
  const isSame = JSON.stringify(values[headerRow - 1]) === JSON.stringify(before.values[headerRow - 1]);
  if (isSame) return { ...before, values };
  const id = sheet.getSheetId();
  return readTable(tab, { sheet, id, name }, readMarks(book.spreadsheet).get(id), book.timeZone);
}

/** The rows below the header that aren't wholly blank. */
export function rowsOf(table: Table): TableRow[] {
  return table.values
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ number, cells }) => number > table.headerRow && cells.some((cell) => cell !== '' && cell !== null));
}

/** A cell as Google gave it; '' where the column or the cell isn't there. */
export function rawCell(table: Table, row: TableRow, key: string): unknown {
  const column = table.columns[key];
  return column === undefined ? '' : (row.cells[column - 1] ?? '');
}

export function cellText(table: Table, row: TableRow, key: string): string {
  return textOf(rawCell(table, row, key), table.timeZone);
}

/** The row whose identity is `id`; the first where a person copied a row. */
export function findRow(table: Table, id: string): TableRow | null {
  return rowsOf(table).find((row) => cellText(table, row, table.tab.rowKey) === id) ?? null;
}

/** The value of a setting, '' where it is blank or gone. */
export function settingOf(tables: ReadonlyMap<TabKey, Table>, key: string): string {
  const settings = tables.get('settings');
  const row = settings === undefined ? null : findRow(settings, key);
  return settings === undefined || row === null ? '' : cellText(settings, row, 'value');
}

/** The tab's own framework; where the tab is gone or empty, the shipped framework of the year in `ตั้งค่า`. */
function readFramework(tables: ReadonlyMap<TabKey, Table>, findings: Finding[]): Framework {
  const table = tables.get('framework');
  const rows = table === undefined ? [] : frameworkCells(table);
  if (rows.length === 0) return shippedFramework(settingOf(tables, 'year'));
  const read = frameworkFromRows(rows);
  findings.push(...read.findings);
  if (read.framework !== null) return read.framework;
  const reasons = read.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  throw new Problem(
    'no-framework',
    [`ใช้กรอบการประเมินในแท็บ "${table?.name}" ไม่ได้`, ...reasons.slice(0, 3)].join(' — '),
    `แก้ไขแท็บ "${table?.name}" (แท็บซ่อน: กดปุ่ม ☰ ที่มุมล่างซ้ายของชีตแล้วเลือกชื่อแท็บ) หรือลบแท็บนั้นแล้วเลือกเมนู ITA › ซ่อมแซมแผ่นงาน เพื่อเริ่มจากกรอบของปีนั้นที่มีในส่วนเสริม`,
  );
}

/** @throws {Problem} 'not-set-up' where there is none: set-up asks for the year again */
function shippedFramework(yearText: string): Framework {
  const year = parseNumber(yearText);
  const shipped = year === null ? null : frameworkOf(year);
  if (shipped !== null) return shipped;
  throw new Problem(
    'not-set-up',
    `ไม่พบกรอบการประเมินของปี "${yearText}" ทั้งในแท็บ "กรอบ ITA" และในส่วนเสริม`,
    'เลือกเมนู ITA › ตั้งค่าเริ่มต้น แล้วระบุปีที่ประเมิน ข้อมูลที่กรอกไว้จะไม่ถูกแก้ไข',
  );
}

/** The framework's rows with their columns in the order that ita reads, wherever they stand in the sheet. */
function frameworkCells(table: Table): unknown[][] {
  return rowsOf(table).map((row) => table.tab.columns.map((column) => rawCell(table, row, column.key)));
}

function missingTab(tab: Tab): Finding {
  return {
    rule: 'workbook.no-tab',
    severity: 'error',
    place: placeOf(tab.key),
    message: `ไม่พบแท็บ "${tab.name}"`,
    remedy: REPAIR,
  };
}

/** Somebody duplicated a tab: what is typed into the copy counts nowhere. */
function copiesOf(tab: Tab, read: NamedSheet, sheets: readonly NamedSheet[], marks: Book['marks']): Finding[] {
  return sheets
    .filter(({ id }) => id !== read.id && marks.get(id)?.tabs.includes(tab.key))
    .map(({ name }) => ({
      rule: 'workbook.copied-tab',
      severity: 'warning',
      place: placeOf(tab.key),
      message: `แท็บ "${name}" เป็นสำเนาของแท็บ "${read.name}" ส่วนเสริมอ่านเฉพาะแท็บ "${read.name}" ข้อมูลในสำเนาจึงไม่ถูกนับ`,
      remedy: `หากกรอกข้อมูลไว้ในสำเนา ให้ย้ายมาแท็บ "${read.name}" แล้วลบสำเนา`,
    }));
}

function missingHeader(tab: Tab, name: string): Finding {
  return {
    rule: 'workbook.no-header',
    severity: 'error',
    place: placeOf(tab.key),
    message: `แท็บ "${name}" ไม่มีแถวหัวตารางของ ITA`,
    remedy: REPAIR,
  };
}

function missingColumns(table: Table): Finding[] {
  return table.tab.columns
    .filter((column) => table.columns[column.key] === undefined)
    .map((column) => ({
      rule: 'workbook.no-column',
      severity: column.isAside || column.isLater ? 'warning' : 'error',
      place: { ...placeOf(table.tab.key), field: column.key },
      message: `แท็บ "${table.name}" ไม่พบคอลัมน์ "${column.header}"`,
      remedy: REPAIR,
    }));
}

/** A tab as a place: an indicator's tab is told by its number. */
function placeOf(key: TabKey): Place {
  const number = /^indicator\.(\d+)$/.exec(key)?.[1];
  return { part: partOf(key), ...(number === undefined ? {} : { indicator: Number(number) }) };
}

/** The part of the assessment that a tab holds. */
export function partOf(key: TabKey): Part {
  if (key.startsWith('indicator.')) return 'indicators';
  return key === 'start' || key === 'log' ? 'report' : (key as Part);
}
