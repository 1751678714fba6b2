/** Ticks that people make elsewhere than in the sheet: what is written and noted is what the same tick by hand leads to. */

import { Problem } from '../ita/problem';
import { type Book, cellText, findRow, REPAIR, rawCell, readAgain, type Table, type TableRow } from './book';
import { componentRowItem, componentRows } from './component-rows';
import { followEvidence } from './evidence-edits';
import { linksIn, noteTicks } from './eye-components';
import { hasItems, indicatorKey, type TabKey } from './tabs';

/** A box, or several where a person copied its row. */
export interface Box {
  table: Table;
  key: 'checkedByEye' | 'shown';
  /** The first one bears the box's identity. */
  rows: TableRow[];
}

/**
 * The box 'ตรวจด้วยตาแล้ว' of an item.
 * @throws {Problem} 'tab-gone', 'row-gone' or 'column-gone' where it isn't there any more
 */
export function eyeBox(book: Book, code: string): Box {
  const indicator = book.framework.items.find((item) => item.code === code)?.indicator;
  if (indicator === undefined || !hasItems(book.framework, indicator)) throw gone(`ข้อ ${code}`, 'ในกรอบการประเมิน');
  const table = tableFor(book, indicatorKey(indicator), ['code', 'urls', 'checkedByEye', 'checkedBy', 'seenLinks']);
  const row = findRow(table, code);
  if (row === null) throw gone(`แถวของข้อ ${code}`, `ในแท็บ "${table.name}"`);
  return { table, key: 'checkedByEye', rows: [row] };
}

/**
 * The box of a component in `องค์ประกอบ`.
 * @param id of its row
 * @throws {Problem} as eyeBox
 */
export function componentBox(book: Book, code: string, id: string): Box {
  const table = tableFor(book, 'components', ['id', 'component', 'shown', 'seenLinks']);
  const row = id === '' ? null : findRow(table, id);
  if (row === null || componentRowItem(table, row) !== code) {
    throw gone(`แถวขององค์ประกอบนี้ของข้อ ${code}`, `ในแท็บ "${table.name}"`);
  }
  const copies = componentRows(table, code, cellText(table, row, 'component')).filter(
    ({ number }) => number !== row.number,
  );
  return { table, key: 'shown', rows: [row, ...copies] };
}

/** Reads again what the boxes of an item stand in: hands in the grid don't wait for the lock, nor for a long reading. */
export function renewBoxes(book: Book, code: string): void {
  const indicator = book.framework.items.find((item) => item.code === code)?.indicator;
  if (indicator !== undefined) renew(book, indicatorKey(indicator));
  renew(book, 'components');
}

/**
 * Ticks one of the box's rows, or unticks them all, and reads the tab again. A tick is noted for the links as `book` has
 * them, which somebody saw: if they are changed at this very moment, it counts as one for other links.
 */
export function setBox(book: Book, { table, key, rows }: Box, isTicked: boolean): void {
  const touched = isTicked ? rows.slice(0, 1) : rows.filter((row) => rawCell(table, row, key) === true);
  for (const { number } of touched) {
    const range = table.sheet.getRange(number, table.columns[key]!);
    range.setValue(isTicked);
    // A script's own writes don't call the trigger.
    const after = withValue(table, number, key, isTicked);
    if (key === 'shown') noteTicks(after, range, () => linksIn(book));
    else followEvidence(after, { source: book.spreadsheet, range });
  }
  renew(book, table.tab.key);
}

function renew(book: Book, key: TabKey): void {
  const now = readAgain(book, key);
  if (now === null) book.tables.delete(key);
  else book.tables.set(key, now);
}

function withValue(table: Table, number: number, key: string, value: unknown): Table {
  const at = table.columns[key]! - 1;
  const values = table.values.map((cells, index) =>
    index === number - 1 ? cells.map((cell, column) => (column === at ? value : cell)) : cells,
  );
  return { ...table, values };
}

/** Without the mark of `seenLinks` a tick isn't noted, and wouldn't count or would count for ever. */
function tableFor(book: Book, tab: TabKey, columns: readonly string[]): Table {
  const table = book.tables.get(tab);
  if (table === undefined) {
    throw new Problem('tab-gone', 'แท็บของเครื่องหมายนี้ถูกลบไปแล้ว จึงยังไม่ได้บันทึกเครื่องหมาย', REPAIR);
  }
  const isMarked = book.marks.get(table.sheet.getSheetId())?.columns.has('seenLinks') === true;
  const lost = columns.filter((key) => table.columns[key] === undefined || (key === 'seenLinks' && !isMarked));
  if (lost.length === 0) return table;
  const headers = table.tab.columns.filter(({ key }) => lost.includes(key)).map(({ header }) => `"${header}"`);
  throw new Problem('column-gone', `แท็บ "${table.name}" ไม่พบคอลัมน์ ${headers.join(', ')} จึงยังไม่ได้บันทึกเครื่องหมาย`, REPAIR);
}

function gone(what: string, where: string): Problem {
  return new Problem('row-gone', `ไม่พบ${what}${where}แล้ว จึงยังไม่ได้บันทึกเครื่องหมาย`, REPAIR);
}
