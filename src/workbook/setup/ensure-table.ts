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
import type { Column, Tab, TabKey } from '../tabs';
import { noteUnfinished, unfinishedTabs } from './unfinished';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** More than any list of ours needs; Sheets' own 1000 make a file of nineteen tabs slow for nothing. */
const NEW_TAB_ROWS = 200;

export interface EnsuredTable {
  table: Table;
  /** Columns that were put in now and want their looks. */
  added: readonly Column[];
  /** Made now, or by an earlier set-up that was stopped before it was done. */
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
  /** Tabs that an earlier set-up left unfinished. */
  unfinished: ReadonlySet<TabKey>;
}

export function setupState(spreadsheet: Spreadsheet): SetupState {
  return {
    spreadsheet,
    sheets: readSheets(spreadsheet),
    marks: readMarks(spreadsheet),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    unfinished: unfinishedTabs(spreadsheet),
  };
}

/** All tabs in their order. What has to be made is noted first, so that a set-up that is stopped can be finished. */
export function ensureTables(state: SetupState, tabs: readonly Tab[]): EnsuredTable[] {
  const toMake = tabs.filter((tab) => !state.unfinished.has(tab.key) && ownSheet(state, tab) === null);
  noteUnfinished(
    state.spreadsheet,
    toMake.map(({ key }) => key),
  );
  return tabs.map((tab, index) => ensureTable(state, tab, index));
}

/** `index`: where a new tab goes among the sheets, counted from 0. */
function ensureTable(state: SetupState, tab: Tab, index: number): EnsuredTable {
  const found = ownSheet(state, tab);
  if (found === null) return fillSheet(state, tab, newSheet(state, tab, index));
  if (!state.unfinished.has(tab.key)) return completeTable(state, tab, found);
  const isHeaded = readTable(tab, found, state.marks.get(found.id), state.timeZone) !== null;
  if (!isHeaded) return fillSheet(state, tab, found);
  return { ...completeTable(state, tab, found), added: tab.columns, created: true };
}

/** The tab's sheet; one that only happens to have its name is a person's and is left alone. */
function ownSheet(state: SetupState, tab: Tab): NamedSheet | null {
  const found = findSheet(tab, state.sheets, state.marks);
  if (found === null) return null;
  const isMarked = (state.marks.get(found.id)?.tabs.length ?? 0) > 0;
  const isOurs =
    isMarked || found.sheet.getLastRow() === 0 || readTable(tab, found, undefined, state.timeZone) !== null;
  return isOurs ? found : null;
}

function newSheet(state: SetupState, tab: Tab, index: number): NamedSheet {
  const name = freeName(state, tab.name);
  const sheet = state.spreadsheet.insertSheet(name, Math.min(index, state.sheets.length));
  const made = { sheet, id: sheet.getSheetId(), name };
  state.sheets.splice(index, 0, made);
  return made;
}

/** Title, header and marks into a sheet that has none of them yet. */
function fillSheet(state: SetupState, tab: Tab, { sheet, id, name }: NamedSheet): EnsuredTable {
  const spare = sheet.getMaxRows() - NEW_TAB_ROWS;
  if (spare > 0) sheet.deleteRows(NEW_TAB_ROWS + 1, spare);
  const { columns: planned, headerRow } = tab;
  if (!state.marks.get(id)?.tabs.includes(tab.key)) markTab(sheet, tab);
  const titleColumn = planned.findIndex((column) => column.hidden !== true);
  const title = planned.map((_, at) => (at === titleColumn ? tab.title : ''));
  const values = [title, planned.map((column) => column.header)];
  sheet.getRange(1, 1, headerRow, planned.length).setValues(values);
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
  if (!marks?.tabs.includes(tab.key)) markTab(sheet, tab);
  if (marks?.headerRow !== table.headerRow) markHeader(sheet, table.headerRow);
  for (const column of tab.columns) {
    const at = table.columns[column.key];
    if (at === undefined) continue;
    if (marks?.columns.get(column.key) === undefined) markColumn(sheet, column, at);
    // Its own wording is a person's choice, no wording is a slip.
    if (String(table.values[table.headerRow - 1]?.[at - 1] ?? '') === '') {
      sheet.getRange(table.headerRow, at).setValue(column.header);
      done.push(`แท็บ "${name}": ใส่ชื่อหัวคอลัมน์ "${column.header}" คืน`);
    }
  }
  const lost = table;
  const added = tab.columns.filter((column) => lost.columns[column.key] === undefined);
  for (const column of added) insertColumn(lost, column);
  if (added.length > 0) done.push(insertedSentence(name, added));
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
function insertColumn(table: Table, column: Column): void {
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
}

function insertedSentence(name: string, added: readonly Column[]): string {
  const headers = added.map(({ header }) => `"${header}"`).join(' ');
  return `แท็บ "${name}": ใส่คอลัมน์ ${headers} แล้ว หากเคยมีข้อมูลในคอลัมน์เหล่านี้ ดูได้จาก ไฟล์ › ประวัติเวอร์ชัน`;
}

function reread(table: Table): Table {
  return { ...table, values: table.sheet.getDataRange().getValues() };
}

function markTab(sheet: Sheet, tab: Tab): void {
  sheet.addDeveloperMetadata(METADATA_KEY, tabMark(tab.key), documentVisible());
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
