/** From a place in the assessment to the cell that holds it, and to words that name it. */

import type { Place } from '../ita/finding';
import { cellA1, placeOfA1 } from './a1';
import { type Book, cellText, findRow, type Table, type TableRow } from './book';
import { analysisRow, issueNumber } from './cell-issue';
import { hasItems, indicatorKey } from './tabs';

/** Where a cell stood when the workbook was read, and what says which row it is in. */
export interface CellAddress {
  sheetId: number;
  a1: string;
  row: { key: string; a1: string } | null;
}

/** Null where the tab is gone; the tab's header where the row or column is. */
export function locate(book: Book, place: Place): CellAddress | null {
  const table = tableOf(book, place);
  if (table === null) return null;
  const row = rowOf(table, place);
  const column = table.columns[place.field ?? table.tab.rowKey] ?? 1;
  const sheetId = table.sheet.getSheetId();
  return row === null
    ? { sheetId, a1: cellA1(table.headerRow, column), row: null }
    : addressOf(table, sheetId, row, column);
}

/** A row that people added without a key can't be told again. */
export function addressOf(table: Table, sheetId: number, row: TableRow, column: number): CellAddress {
  const keys = table.columns[table.tab.rowKey];
  const key = cellText(table, row, table.tab.rowKey);
  return {
    sheetId,
    a1: cellA1(row.number, column),
    row: keys === undefined || key === '' ? null : { key, a1: cellA1(row.number, keys) },
  };
}

/** The same cell of the same row where both stand now, its column as far from the key as before; null where it is gone. */
export function findAgain(book: Book, { sheetId, a1, row }: CellAddress): string | null {
  const name = book.sheets.find(({ id }) => id === sheetId)?.name;
  const table = [...book.tables.values()].find((candidate) => candidate.name === name);
  const keys = table?.columns[table.tab.rowKey];
  if (table === undefined || keys === undefined || row === null) return null;
  const found = findRow(table, row.key);
  const distance = placeOfA1(a1).column - placeOfA1(row.a1).column;
  return found === null || keys + distance < 1 ? null : cellA1(found.number, keys + distance);
}

/** 'แท็บ "9 การเปิดเผยข้อมูล" ช่อง F16', or the tab alone. */
export function describePlace(book: Book, place: Place): string {
  const table = tableOf(book, place);
  if (table === null) return '';
  const row = rowOf(table, place);
  const column = table.columns[place.field ?? table.tab.rowKey];
  const cell = row === null || column === undefined ? '' : ` ช่อง ${cellA1(row.number, column)}`;
  return `แท็บ "${table.name}"${cell}`;
}

/** Which row a finding is about, in a few words: 'O14', 'ตัวชี้วัดที่ 8', 'ประเด็นที่ 3'. */
export function shortPlace(book: Book, place: Place): string {
  const { part, indicator, row } = place;
  if (part === 'items' || part === 'indicators') {
    if (row !== undefined && row !== '' && row !== String(indicator)) return row;
    if (indicator !== undefined) return `ตัวชี้วัดที่ ${indicator}`;
  }
  if (part === 'analysis' && row !== undefined && issueNumber(row) !== null) return `ประเด็นที่ ${row}`;
  const name = tableOf(book, place)?.name ?? '';
  return row === undefined || row === '' || part === 'settings' || part === 'summary' ? name : `${name} ${row}`;
}

/** Where people wrote the number of a ประเด็น in their own way, the row is found by the number. */
function rowOf(table: Table, { part, row }: Place): TableRow | null {
  if (row === undefined) return null;
  const issue = part === 'analysis' ? issueNumber(row) : null;
  return findRow(table, row) ?? (issue === null ? null : analysisRow(table, issue));
}

function tableOf(book: Book, place: Place): Table | null {
  const { part, indicator } = place;
  if (part === 'report') return null;
  if (part !== 'items' && part !== 'indicators') return book.tables.get(part) ?? null;
  const first = book.framework.indicators.find(({ number }) => (part === 'items') === hasItems(book.framework, number));
  return book.tables.get(indicatorKey(indicator ?? first?.number ?? 1)) ?? null;
}
