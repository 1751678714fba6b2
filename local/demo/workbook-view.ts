/** The workbook in the host as somebody sees it: cells by tab, row and column key, found by their marks. */

import { columnMark, HEADER_MARK, METADATA_KEY, tabMark } from '../../src/workbook/identity';
import { FIXED_TABS, type Tab, type TabKey } from '../../src/workbook/tabs';
import { type CellState, cellAt, type SheetState, type SpreadsheetState } from '../host/spreadsheet/state';

/** A tab found in the workbook. */
export interface SeenTab {
  sheet: SheetState;
  headerRow: number;
  columns: ReadonlyMap<string, number>;
  /** The key of the column that names the rows. */
  rowKey: string;
}

/** @throws {Error} where the workbook has no such tab, which set-up should have made */
export function seenTab(state: SpreadsheetState, key: TabKey): SeenTab {
  const marks = state.metadata.filter((mark) => mark.key === METADATA_KEY);
  const location = marks.find(({ value }) => value === tabMark(key))?.location;
  const sheet = state.sheets.find(({ id }) => location?.type === 'SHEET' && id === location.sheetId);
  if (sheet === undefined) throw new Error(`the workbook has no tab marked ${key}`);
  const own = marks.flatMap(({ value, location: at }) =>
    'index' in at && at.sheetId === sheet.id && value !== null ? [{ value, index: at.index }] : [],
  );
  const columns = own.filter(({ value }) => value.startsWith(columnMark('')));
  return {
    sheet,
    headerRow: own.find(({ value }) => value === HEADER_MARK)?.index ?? 0,
    columns: new Map(columns.map(({ value, index }) => [value.slice(columnMark('').length), index])),
    rowKey: rowKeyOf(key),
  };
}

/** The indicators' tabs all name their rows by code. */
function rowKeyOf(key: TabKey): Tab['rowKey'] {
  return FIXED_TABS.find((tab) => tab.key === key)?.rowKey ?? 'code';
}

/** Column number of a key. @throws {Error} where the tab has no such column */
export function columnOf(tab: SeenTab, key: string): number {
  const column = tab.columns.get(key);
  if (column === undefined) throw new Error(`the tab ${tab.sheet.name} has no column marked ${key}`);
  return column;
}

/** Number of the row that bears an identity; null where none does. */
export function rowNumberOf(tab: SeenTab, id: string): number | null {
  const column = columnOf(tab, tab.rowKey);
  return bodyRows(tab).find((row) => String(cellAt(tab.sheet, row, column)?.value ?? '').trim() === id) ?? null;
}

/** The rows below the header that hold a value, ascending. */
export function bodyRows({ sheet, headerRow }: SeenTab): number[] {
  return Object.keys(sheet.cells)
    .map(Number)
    .filter((row) => row > headerRow && Object.values(sheet.cells[row] ?? {}).some(hasValue))
    .sort((a, b) => a - b);
}

/** A box that isn't ticked makes no row. */
function hasValue({ value }: CellState): boolean {
  return value !== undefined && value !== '' && value !== false;
}

/** What a cell shows: a number or a text; null where it is blank. @throws {Error} where it shows an error */
export function valueAt(tab: SeenTab, row: number, key: string): number | string | boolean | null {
  const value = cellAt(tab.sheet, row, columnOf(tab, key))?.value;
  if (typeof value === 'object')
    throw new Error(`${tab.sheet.name} ${row} ${key} shows ${value.error} ${value.message ?? ''}`);
  return value === undefined || value === '' ? null : value;
}

/** The text of a cell, '' where it is blank. */
export function textAt(tab: SeenTab, row: number, key: string): string {
  return String(valueAt(tab, row, key) ?? '').trim();
}

/** The value in the row of an identity; null where the row or the value isn't there. */
export function valueIn(tab: SeenTab, id: string, key: string): number | string | boolean | null {
  const row = rowNumberOf(tab, id);
  return row === null ? null : valueAt(tab, row, key);
}

/** The top left cell of a named range. @throws {Error} where the name is gone */
export function namedValue(state: SpreadsheetState, name: string): number | string | boolean | null {
  const range = state.namedRanges.find((candidate) => candidate.name === name);
  const sheet = state.sheets.find(({ id }) => id === range?.sheetId);
  if (!range?.rect || sheet === undefined) throw new Error(`the workbook has no range named ${name}`);
  const value = cellAt(sheet, range.rect.row, range.rect.column)?.value;
  if (typeof value === 'object') throw new Error(`${name} shows ${value.error} ${value.message ?? ''}`);
  return value === undefined || value === '' ? null : value;
}

/** Null where a cell shows no number; a year is a text. */
export function numberOf(value: number | string | boolean | null): number | null {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
