/** A tab with its header and all its columns: made where it isn't there, completed where something was deleted. */

import { columnLetter } from '../a1';
import { readTable, type Table } from '../book';
import {
  columnMark,
  findColumns,
  findSheet,
  HEADER_MARK,
  METADATA_KEY,
  type NamedSheet,
  normalise,
  readMarks,
  readSheets,
  type SheetMarks,
  tabMark,
} from '../identity';
import type { Column, Tab } from '../tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** More than any list of ours needs; Sheets' own 1000 make a file of nineteen tabs slow for nothing. */
const NEW_TAB_ROWS = 200;

export interface EnsuredTable {
  table: Table;
  /** Columns that were put in now and want their looks. */
  added: readonly Column[];
  created: boolean;
  /** What was done, in Thai, for the user. */
  done: string[];
}

/** Where the spreadsheet stands, as far as making a tab has to know. */
export interface SetupState {
  spreadsheet: Spreadsheet;
  sheets: NamedSheet[];
  marks: Map<number, SheetMarks>;
  timeZone: string;
}

export function setupState(spreadsheet: Spreadsheet): SetupState {
  return {
    spreadsheet,
    sheets: readSheets(spreadsheet),
    marks: readMarks(spreadsheet),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
  };
}

/** `index`: where a new tab goes among the sheets, counted from 0. */
export function ensureTable(state: SetupState, tab: Tab, index: number): EnsuredTable {
  const found = findSheet(tab, state.sheets, state.marks);
  return found !== null && isOurs(state, tab, found)
    ? completeTable(state, tab, found)
    : createTable(state, tab, index);
}

/** A sheet that only happens to have our tab's name is a person's: it is left alone. */
function isOurs(state: SetupState, tab: Tab, found: NamedSheet): boolean {
  const isMarked = (state.marks.get(found.id)?.tabs.length ?? 0) > 0;
  return isMarked || found.sheet.getLastRow() === 0 || readTable(tab, found, undefined, state.timeZone) !== null;
}

function createTable(state: SetupState, tab: Tab, index: number): EnsuredTable {
  const name = freeName(state, tab.name);
  const sheet = state.spreadsheet.insertSheet(name, Math.min(index, state.sheets.length));
  state.sheets.splice(index, 0, { sheet, id: sheet.getSheetId(), name });
  sheet.deleteRows(NEW_TAB_ROWS + 1, sheet.getMaxRows() - NEW_TAB_ROWS);
  const { columns: planned, headerRow } = tab;
  const titleColumn = planned.findIndex((column) => column.hidden !== true);
  const title = planned.map((_, at) => (at === titleColumn ? tab.title : ''));
  const values = [title, planned.map((column) => column.header)];
  sheet.getRange(1, 1, headerRow, planned.length).setValues(values);
  sheet.addDeveloperMetadata(METADATA_KEY, tabMark(tab.key), documentVisible());
  markHeader(sheet, headerRow);
  for (const [at, column] of planned.entries()) markColumn(sheet, column, at + 1);
  const columns = Object.fromEntries(planned.map((column, at) => [column.key, at + 1]));
  const table: Table = { tab, sheet, name, headerRow, columns, values, timeZone: state.timeZone };
  return { table, added: planned, created: true, done: [`สร้างแท็บ "${name}"`] };
}

/** Our name, or with ' (ITA)' behind it where a person's sheet has it already. */
function freeName(state: SetupState, name: string): string {
  const taken = new Set(state.sheets.map((sheet) => normalise(sheet.name)));
  let candidate = name;
  for (let copy = 1; taken.has(normalise(candidate)); copy++)
    candidate = `${name} (ITA${copy === 1 ? '' : ` ${copy}`})`;
  return candidate;
}

function completeTable(state: SetupState, tab: Tab, found: NamedSheet): EnsuredTable {
  const { sheet, name, id } = found;
  const marks = state.marks.get(id);
  const done: string[] = [];
  let table = readTable(tab, found, marks, state.timeZone);
  if (table === null) {
    const columns = insertHeader(tab, sheet, marks);
    done.push(`แท็บ "${name}": ใส่แถวหัวตารางคืน`);
    const values = sheet.getDataRange().getValues();
    table = { tab, sheet, name, headerRow: tab.headerRow, columns, values, timeZone: state.timeZone };
  }
  if (!marks?.tabs.includes(tab.key)) sheet.addDeveloperMetadata(METADATA_KEY, tabMark(tab.key), documentVisible());
  if (marks?.headerRow !== table.headerRow) markHeader(sheet, table.headerRow);
  for (const column of tab.columns) {
    const at = table.columns[column.key];
    if (at !== undefined && marks?.columns.get(column.key) === undefined) markColumn(sheet, column, at);
  }
  const lost = table;
  const added = tab.columns.filter((column) => lost.columns[column.key] === undefined);
  for (const column of added) done.push(insertColumn(lost, column));
  return { table: added.length === 0 ? table : reread(table), added, created: false, done };
}

/** Puts title and header above whatever is there; columns that still bear a mark get their header back in place. */
function insertHeader(tab: Tab, sheet: Sheet, marks: SheetMarks | undefined): Partial<Record<string, number>> {
  sheet.insertRowsBefore(1, tab.headerRow);
  const columns = findColumns(tab, [], marks);
  const isBare = Object.keys(columns).length === 0;
  tab.columns.forEach((column, index) => {
    const at = isBare ? index + 1 : columns[column.key];
    if (at === undefined) return;
    columns[column.key] = at;
    sheet.getRange(tab.headerRow, at).setValue(column.header);
  });
  sheet.getRange(1, 1).setValue(tab.title);
  return columns;
}

/** A deleted column comes back behind its neighbour of the plan, empty. */
function insertColumn(table: Table, column: Column): string {
  const { sheet, tab, headerRow } = table;
  const before = tab.columns
    .slice(0, tab.columns.indexOf(column))
    .reverse()
    .find(({ key }) => table.columns[key] !== undefined);
  const at = before === undefined ? 1 : (table.columns[before.key] ?? 0) + 1;
  if (before === undefined) sheet.insertColumnBefore(1);
  else sheet.insertColumnAfter(at - 1);
  for (const [key, position] of Object.entries(table.columns)) {
    if (position !== undefined && position >= at) table.columns[key] = position + 1;
  }
  table.columns[column.key] = at;
  sheet.getRange(headerRow, at).setValue(column.header);
  markColumn(sheet, column, at);
  return `แท็บ "${table.name}": ใส่คอลัมน์ "${column.header}" คืน ข้อมูลเดิมของคอลัมน์นี้ดูได้จาก ไฟล์ › ประวัติเวอร์ชัน`;
}

function reread(table: Table): Table {
  return { ...table, values: table.sheet.getDataRange().getValues() };
}

function markHeader(sheet: Sheet, headerRow: number): void {
  sheet.getRange(`${headerRow}:${headerRow}`).addDeveloperMetadata(METADATA_KEY, HEADER_MARK, documentVisible());
}

function markColumn(sheet: Sheet, column: Column, at: number): void {
  const letter = columnLetter(at);
  sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(METADATA_KEY, columnMark(column.key), documentVisible());
}

/** Everybody who may open the spreadsheet sees the marks: a copy of the script has to find them too. */
function documentVisible(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
  return SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
}
