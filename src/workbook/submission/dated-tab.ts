/** A tab that is made once, for a day, and never written again: whole or plainly unfinished, whatever stops the making. */

import type { Table } from '../book';
import { literal } from '../cells';
import { normalise } from '../identity';
import { dressTab, setColors } from '../setup/looks';
import type { Tab } from '../tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** In the tab's name until it is done. */
const UNFINISHED_NAME = 'ยังไม่เสร็จ ';

/** In its mark until it is done. */
const UNFINISHED_MARK = 'unfinished';

export interface DatedTab {
  /** Key of the developer metadata that says what the tab is, whatever people call it. */
  metadataKey: string;
  /** Its columns and its name; another number behind the name where that is taken. */
  tab: Tab;
  /** The lines above the table, the title first; as many as there are rows above the header. */
  head: readonly string[];
  rows: readonly Record<string, string | number>[];
  /** Shown to whoever types over it. */
  warning: string;
}

/** A dated tab that is whole but for its mark and its name. */
export interface MadeTab {
  table: Table;
  /** Says that the tab is done and what it is, then gives it its own name: the very last steps. Returns the name. */
  finish(mark: string): string;
}

/** Writes the tab, the last in the file; an earlier try that was stopped is settled first. */
export function makeDatedTab(spreadsheet: Spreadsheet, timeZone: string, wanted: DatedTab): MadeTab {
  const { tab, metadataKey } = wanted;
  settleEarlierTries(spreadsheet, metadataKey, UNFINISHED_NAME + tab.name.split(' ')[0]);
  const unfinishedName = freeName(spreadsheet, UNFINISHED_NAME + freeName(spreadsheet, tab.name));
  const sheet = spreadsheet.insertSheet(unfinishedName, spreadsheet.getNumSheets());
  sheet.addDeveloperMetadata(metadataKey, UNFINISHED_MARK, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  const table = fill(sheet, timeZone, wanted);
  protect(sheet, wanted, table);
  const finish = (mark: string) => {
    for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === metadataKey) metadata.setValue(mark);
    return nameAsFinished(spreadsheet, sheet, tab.name);
  };
  return { table, finish };
}

/** Only what is marked as done may be called so: stopped between the two, a tab is whole under its unfinished name. */
function nameAsFinished(spreadsheet: Spreadsheet, sheet: Sheet, wanted: string): string {
  const name = freeName(spreadsheet, wanted);
  sheet.setName(name);
  return name;
}

/** The sheets that bear the mark of a finished dated tab, with the mark. */
export function datedTabs(spreadsheet: Spreadsheet, metadataKey: string): { sheet: Sheet; mark: string }[] {
  return marksOf(spreadsheet, metadataKey).filter(({ mark }) => mark !== UNFINISHED_MARK);
}

function marksOf(spreadsheet: Spreadsheet, metadataKey: string): { sheet: Sheet; mark: string }[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(metadataKey)
    .find()
    .flatMap((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      return sheet === null ? [] : [{ sheet, mark: metadata.getValue() ?? '' }];
    });
}

/**
 * Half a tab was never told of, so nobody works in it: it goes, and so does one that is blank under our name because
 * it wasn't even marked yet. One that is whole only lacks its name. What is called otherwise is a person's by now.
 */
function settleEarlierTries(spreadsheet: Spreadsheet, metadataKey: string, namedLike: string): void {
  for (const { sheet, mark } of marksOf(spreadsheet, metadataKey)) {
    const name = sheet.getName();
    if (!name.startsWith(UNFINISHED_NAME)) continue;
    if (mark === UNFINISHED_MARK) spreadsheet.deleteSheet(sheet);
    else if (name.startsWith(namedLike)) nameAsFinished(spreadsheet, sheet, name.slice(UNFINISHED_NAME.length));
  }
  for (const sheet of spreadsheet.getSheets()) {
    if (sheet.getName().startsWith(namedLike) && sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
  }
}

/** Sheets takes names that differ in case only for the same. */
function freeName(spreadsheet: Spreadsheet, name: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => normalise(sheet.getName())));
  let candidate = name;
  for (let copy = 2; taken.has(normalise(candidate)); copy++) candidate = `${name} (${copy})`;
  return candidate;
}

/** No cell but those of the table, so that print has no empty pages; all in one write, as texts that stay texts. */
function fill(sheet: Sheet, timeZone: string, { tab, head, rows }: DatedTab): Table {
  const width = tab.columns.length;
  const height = tab.headerRow + Math.max(rows.length, 1);
  fitGrid(sheet, height, width);
  const columns = Object.fromEntries(tab.columns.map(({ key }, index) => [key, index + 1]));
  const values: (string | number)[][] = [
    ...head.map((line) => tab.columns.map((_, index) => (index === 0 ? line : ''))),
    tab.columns.map(({ header }) => header),
    ...rows.map((row) => tab.columns.map(({ key }) => row[key] ?? '')),
  ];
  const table: Table = { tab, sheet, name: tab.name, headerRow: tab.headerRow, columns, values, timeZone };
  dressTab(table);
  setColors(table);
  const below = sheet.getRange(2, 1, tab.headerRow - 2, 1);
  below.setFontSize(11).setFontWeight('normal').setFontColor('#3c4043').setHorizontalAlignment('left');
  sheet
    .getRange(1, 1, values.length, width)
    .setValues(values.map((line) => line.map((cell) => (typeof cell === 'string' ? literal(cell) : cell))));
  return table;
}

function fitGrid(sheet: Sheet, height: number, width: number): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > height) sheet.deleteRows(height + 1, rows - height);
  else if (rows < height) sheet.insertRowsAfter(rows, height - rows);
  if (columns > width) sheet.deleteColumns(width + 1, columns - width);
}

/** People's own columns stay open. */
function protect(sheet: Sheet, { tab, warning }: DatedTab, { columns, headerRow }: Table): void {
  const open = tab.columns.filter(({ owner }) => owner === 'people');
  const height = sheet.getMaxRows() - headerRow;
  const protection = sheet.protect().setDescription(warning).setWarningOnly(true);
  if (open.length === 0) return;
  protection.setUnprotectedRanges(open.map(({ key }) => sheet.getRange(headerRow + 1, columns[key] ?? 1, height, 1)));
}
