/** Finding tabs, header rows and columns wherever people moved them: by developer metadata, then by their wording. */

import type { Column, Tab, TabKey } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The key of all our developer metadata; the value says what is marked: 'tab:…', 'row:header', 'column:…'. */
export const METADATA_KEY = 'ita';
export const tabMark = (key: TabKey): string => `tab:${key}`;
export const HEADER_MARK = 'row:header';
const COLUMN = 'column:';
export const columnMark = (key: string): string => `${COLUMN}${key}`;
/** The column's key in a mark, null in any other mark. */
export const columnKey = (mark: string): string | null => (mark.startsWith(COLUMN) ? mark.slice(COLUMN.length) : null);

/** How far down a header is looked for when its mark is gone. */
const HEADER_SEARCH_ROWS = 20;

/** The marks of one sheet. */
export interface SheetMarks {
  tabs: TabKey[];
  headerRow: number | null;
  /** Column number by column key; the leftmost where a column was duplicated. */
  columns: Map<string, number>;
}

/** All marks of the spreadsheet by sheet id, in one service call. */
export function readMarks(spreadsheet: Spreadsheet): Map<number, SheetMarks> {
  const marks = new Map<number, SheetMarks>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
    const location = metadata.getLocation();
    const value = metadata.getValue() ?? '';
    const sheet = sheetOf(location);
    if (sheet === null) continue;
    const found = marks.get(sheet.getSheetId()) ?? { tabs: [], headerRow: null, columns: new Map<string, number>() };
    marks.set(sheet.getSheetId(), found);
    if (value.startsWith('tab:')) found.tabs.push(value.slice('tab:'.length));
    if (value === HEADER_MARK) found.headerRow = location.getRow()?.getRow() ?? null;
    const key = columnKey(value);
    if (key !== null) {
      const column = location.getColumn()?.getColumn();
      if (column !== undefined) found.columns.set(key, Math.min(column, found.columns.get(key) ?? column));
    }
  }
  return marks;
}

/** Row and column locations answer no getSheet() of their own in every version, so their range is asked. */
function sheetOf(location: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation): Sheet | null {
  const type = location.getLocationType();
  const types = SpreadsheetApp.DeveloperMetadataLocationType;
  if (type === types.SHEET) return location.getSheet();
  if (type === types.ROW) return location.getRow()?.getSheet() ?? null;
  if (type === types.COLUMN) return location.getColumn()?.getSheet() ?? null;
  return null;
}

/** A sheet with what it is asked for most, read once. */
export interface NamedSheet {
  sheet: Sheet;
  id: number;
  name: string;
}

export function readSheets(spreadsheet: Spreadsheet): NamedSheet[] {
  return spreadsheet.getSheets().map((sheet) => ({ sheet, id: sheet.getSheetId(), name: sheet.getName() }));
}

/**
 * The sheet of a tab: the one that is marked so, else the one of that name that isn't marked as another tab. Of two
 * marked ones (somebody duplicated a tab) the one that bears the tab's name, else the first in the file.
 */
export function findSheet(
  tab: Tab,
  sheets: readonly NamedSheet[],
  marks: ReadonlyMap<number, SheetMarks>,
): NamedSheet | null {
  const marked = sheets.filter(({ id }) => marks.get(id)?.tabs.includes(tab.key));
  const named = ({ name }: NamedSheet) => normalise(name) === normalise(tab.name);
  const unmarked = ({ id }: NamedSheet) => (marks.get(id)?.tabs.length ?? 0) === 0;
  return marked.find(named) ?? marked[0] ?? sheets.find((sheet) => named(sheet) && unmarked(sheet)) ?? null;
}

/** The header's row, counted from 1: the marked one, else the one near the top with the most of our headers. */
export function findHeaderRow(tab: Tab, values: readonly unknown[][], marks: SheetMarks | undefined): number | null {
  if (marks?.headerRow !== undefined && marks.headerRow !== null) return marks.headerRow;
  const headers = new Set(tab.columns.map((column) => normalise(column.header)));
  const matches = values
    .slice(0, HEADER_SEARCH_ROWS)
    .map((row) => row.filter((cell) => headers.has(normalise(String(cell ?? '')))).length);
  const most = Math.max(0, ...matches);
  return most >= Math.min(2, tab.columns.length) ? matches.indexOf(most) + 1 : null;
}

/** Where each column stands, counted from 1; columns that can't be found are left out. */
export function findColumns(
  tab: Tab,
  header: readonly unknown[],
  marks: SheetMarks | undefined,
): Partial<Record<string, number>> {
  const columns: Partial<Record<string, number>> = {};
  const taken = new Set<number>();
  const take = (column: Column, position: number | undefined) => {
    if (position === undefined || taken.has(position)) return;
    columns[column.key] = position;
    taken.add(position);
  };
  for (const column of tab.columns) take(column, marks?.columns.get(column.key));
  const wording = header.map((cell) => normalise(String(cell ?? '')));
  for (const column of tab.columns.filter(({ key, isAside }) => columns[key] === undefined && isAside !== true)) {
    const index = wording.findIndex((text, at) => text === normalise(column.header) && !taken.has(at + 1));
    take(column, index < 0 ? undefined : index + 1);
  }
  return columns;
}

/** Wording without what people slip in unseen: spaces, zero-width marks, case, a sara am typed as two letters. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u0e4d\u0e32/g, '\u0e33')
    .replace(/\s|\u200b|\u200c|\u200d|\ufeff/g, '')
    .toLowerCase();
}
