/** Where things stand in a workbook of the pictures: cells by tab, row and column, as a person would find them. */

import { EVIDENCE_COLUMNS, FIXED_TABS, type Tab } from '../../src/workbook/tabs';
import type { Host } from '../host/host';

const TAB_9 = '9 การเปิดเผยข้อมูล';
const TAB_10 = '10 การป้องกันการทุจริต';
const LAST_ITEM_OF_TAB_9 = 25;

/** The tab of the evidence that item O`item` is in. */
export function tabOfItem(item: number): string {
  return item <= LAST_ITEM_OF_TAB_9 ? TAB_9 : TAB_10;
}

/** @param column key of an evidence column */
export function itemCell(host: Host, item: number, column: string): string {
  const { rows, at } = cellsOf(host, tabOfItem(item), { columns: EVIDENCE_COLUMNS, headerRow: 2 });
  const row = rows.findIndex((cells) => cells[at('code')] === `O${item}`) + 1;
  return a1(host, tabOfItem(item), row, at(column));
}

/** Cells of a column in a fixed tab, in the rows that a test picks. @param tab its key */
export function fixedCells(
  host: Host,
  tab: string,
  column: string,
  picks: (cell: (key: string) => unknown) => boolean,
): string[] {
  const known = fixedTab(tab);
  const { rows, at } = cellsOf(host, known.name, known);
  return rows.flatMap((cells, index) =>
    index >= known.headerRow && picks((key) => cells[at(key)]) ? [a1(host, known.name, index + 1, at(column))] : [],
  );
}

export function fixedTab(key: string): Tab {
  return FIXED_TABS.find((tab) => tab.key === key)!;
}

function cellsOf(host: Host, name: string, { columns, headerRow }: Pick<Tab, 'columns' | 'headerRow'>) {
  const rows = host.spreadsheet.SpreadsheetApp.getActive().getSheetByName(name)!.getDataRange().getValues();
  const header = rows[headerRow - 1]!;
  const at = (key: string) => header.indexOf(columns.find((column) => column.key === key)!.header);
  return { rows, at };
}

function a1(host: Host, name: string, row: number, index: number): string {
  const sheet = host.spreadsheet.SpreadsheetApp.getActive().getSheetByName(name)!;
  return sheet.getRange(row, index + 1).getA1Notation();
}
