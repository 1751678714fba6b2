/** What stands in `ตั้งค่า`, read by itself: a view of it needs no other tab. */

import { cellText, readTable, rowsOf, type Table, type TableRow } from './book';
import { findSheet, readMarks, readSheets } from './identity';
import { addressOf, type CellAddress } from './locate';
import { FIXED_TABS } from './tabs';

export interface SettingEntry {
  label: string;
  value: string;
  /** Null where the column of values is gone. */
  cell: CellAddress | null;
}

/** [] where the tab or its header is gone. Rows that people added for themselves are left out. */
export function settingEntries(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SettingEntry[] {
  const tab = FIXED_TABS.find(({ key }) => key === 'settings')!;
  const marks = readMarks(spreadsheet);
  const found = findSheet(tab, readSheets(spreadsheet), marks);
  if (found === null) return [];
  const table = readTable(tab, found, marks.get(found.id), spreadsheet.getSpreadsheetTimeZone());
  if (table === null) return [];
  return rowsOf(table)
    .filter((row) => cellText(table, row, 'key') !== '')
    .map((row) => entryOf(table, row, found.id));
}

function entryOf(table: Table, row: TableRow, sheetId: number): SettingEntry {
  const column = table.columns.value;
  return {
    label: cellText(table, row, 'topic') || cellText(table, row, 'key'),
    value: cellText(table, row, 'value'),
    cell: column === undefined ? null : addressOf(table, sheetId, row, column),
  };
}
