/** From a place in the assessment to the cell that holds it, and to words that name it. */

import type { Place } from '../ita/finding';
import { cellA1 } from './a1';
import { type Book, findRow, type Table } from './book';
import { hasItems, indicatorKey } from './tabs';

/** Null where the tab is gone; the tab's header where the row or column is. */
export function locate(book: Book, place: Place): { sheetId: number; a1: string } | null {
  const table = tableOf(book, place);
  if (table === null) return null;
  const row = place.row === undefined ? null : findRow(table, place.row);
  const column = table.columns[place.field ?? table.tab.rowKey] ?? 1;
  return { sheetId: table.sheet.getSheetId(), a1: cellA1(row?.number ?? table.headerRow, column) };
}

/** 'แท็บ "9 การเปิดเผยข้อมูล" ช่อง F16', or the tab alone. */
export function describePlace(book: Book, place: Place): string {
  const table = tableOf(book, place);
  if (table === null) return '';
  const row = place.row === undefined ? null : findRow(table, place.row);
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
  if (part === 'analysis' && row !== undefined) return `ประเด็นที่ ${row}`;
  const name = tableOf(book, place)?.name ?? '';
  return row === undefined || row === '' || part === 'settings' || part === 'summary' ? name : `${name} ${row}`;
}

function tableOf(book: Book, place: Place): Table | null {
  const { part, indicator } = place;
  if (part === 'report') return null;
  if (part !== 'items' && part !== 'indicators') return book.tables.get(part) ?? null;
  const first = book.framework.indicators.find(({ number }) => (part === 'items') === hasItems(book.framework, number));
  return book.tables.get(indicatorKey(indicator ?? first?.number ?? 1)) ?? null;
}
