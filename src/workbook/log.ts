/** The journal in `บันทึก`: what the add-in did, newest below. */

import { now } from '../google/now';
import { sortableThaiDay } from '../ita/thai';
import { type Book, readTable, type Table } from './book';
import { findSheet, readMarks, readSheets } from './identity';
import { FIXED_TABS } from './tabs';
import { type CellWrite, writeCells } from './write';

export interface LogEntry {
  action: string;
  outcome: string;
  link?: string;
}

export function appendLog(book: Pick<Book, 'tables' | 'timeZone'>, entries: readonly LogEntry[]): void {
  const table = book.tables.get('log');
  if (table === undefined || entries.length === 0) return;
  const { date, time } = now(book.timeZone);
  const first = Math.max(table.values.length, table.headerRow) + 1;
  const lacking = first + entries.length - 1 - table.sheet.getMaxRows();
  if (lacking > 0) table.sheet.insertRowsAfter(table.sheet.getMaxRows(), lacking);
  const cells = entries.flatMap(({ action, outcome, link }, index): CellWrite[] =>
    Object.entries({ time: sortableThaiDay(`${date} ${time}`), action, outcome, link: link ?? '' }).map(
      ([key, value]) => ({
        row: first + index,
        key,
        value,
      }),
    ),
  );
  writeCells(table, cells);
}

/** The journal's table, for commands that have read nothing else. */
export function readLog(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Pick<Book, 'tables' | 'timeZone'> {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const tab = FIXED_TABS.find(({ key }) => key === 'log')!;
  const marks = readMarks(spreadsheet);
  const found = findSheet(tab, readSheets(spreadsheet), marks);
  const table = found === null ? null : readTable(tab, found, marks.get(found.id), timeZone);
  return { timeZone, tables: new Map<string, Table>(table === null ? [] : [['log', table]]) };
}
