/** What an edit in a tab of evidence does to 'ตรวจด้วยตาแล้ว': a tick is signed, other links take it back. */

import { now } from '../google/now';
import { personName } from '../google/person';
import { eyeCheck, eyeStamp, linksFingerprint } from '../ita/evidence/eye';
import { urlsOf } from '../ita/evidence/urls';
import { cellText, rawCell, readTable, type Table, type TableRow } from './book';
import { changedEyeCells, eyeCells, eyeWrites } from './eye-checks';
import { type EyeCells, lapsed, lapseSentence, notedLinks, ticked, unticked } from './eye-marks';
import { findColumns, findHeaderRow } from './identity';
import { appendLog } from './log';
import { markedColumn, markedSheet } from './marked';
import { EVIDENCE_COLUMNS, FIXED_TABS, type Tab } from './tabs';
import { writeCells } from './write';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Edit {
  source: Spreadsheet;
  range: GoogleAppsScript.Spreadsheet.Range;
  /** Of a single cell that wasn't empty. */
  oldValue?: string;
}

/** Where the edit was, as far as it is about looks by eye. */
interface Touched {
  rows: TableRow[];
  box: boolean;
  urls: boolean;
}

/** Leaves every tab alone but those of evidence: one look-up says so, before anything is read. */
export function keepEyeChecks({ source, range, oldValue }: Edit): void {
  const sheet = range.getSheet();
  const seenLinks = markedColumn(sheet, 'seenLinks');
  const table = seenLinks === null ? null : evidenceTable(sheet, seenLinks, source.getSpreadsheetTimeZone());
  if (table === null) return;
  const touched = touchedBy(table, range);
  if (touched.rows.length === 0) return;
  const { date } = now(table.timeZone);
  const stamp = touched.box ? eyeStamp(personName(), date) : '';
  const changes = touched.rows.flatMap((row) => {
    const before = eyeCells(table, row);
    const urls = urlsOf(rawCell(table, row, 'urls'));
    const after = touched.box ? afterTick(before, urls, stamp) : afterLinks(before, urls, oldValue);
    return after === null ? [] : [{ row, before, after }];
  });
  const lapses = changes.filter(({ before, after }) => before.checkedByEye && !after.checkedByEye);
  const isKept = keepInJournal(
    source,
    table.timeZone,
    lapses.map(({ row, before }) => lapseSentence(cellText(table, row, 'code'), before)),
  );
  const cells = changes.flatMap(({ row, before, after }) => {
    const isLost = !isKept && before.checkedByEye && !after.checkedByEye;
    return eyeWrites(row.number, isLost ? { ...after, checkedBy: before.checkedBy } : after);
  });
  writeCells(table, changedEyeCells(table, cells));
}

/** The tab by its header's wording, and a column whose header was reworded by its mark. */
function evidenceTable(sheet: Sheet, seenLinks: number, timeZone: string): Table | null {
  const tab: Tab = { key: '', name: '', title: '', rowKey: 'code', headerRow: 0, columns: EVIDENCE_COLUMNS };
  const values = sheet.getDataRange().getValues();
  const headerRow = findHeaderRow(tab, values, undefined);
  if (headerRow === null) return null;
  const columns: Table['columns'] = { ...findColumns(tab, values[headerRow - 1] ?? [], undefined), seenLinks };
  const missing = ['code', 'urls', 'checkedByEye', 'checkedBy'].filter((key) => columns[key] === undefined);
  for (const key of missing) columns[key] = markedColumn(sheet, key) ?? undefined;
  if (missing.some((key) => columns[key] === undefined)) return null;
  return { tab, sheet, name: '', headerRow, columns, values, timeZone };
}

/** The rows of items among those edited, where the edit reached the box or the links. */
function touchedBy(table: Table, range: GoogleAppsScript.Spreadsheet.Range): Touched {
  const [left, right] = [range.getColumn(), range.getLastColumn()];
  const reaches = (key: string) => {
    const at = table.columns[key] ?? 0;
    return left <= at && at <= right;
  };
  const touched = { box: reaches('checkedByEye'), urls: reaches('urls') };
  if (!touched.box && !touched.urls) return { ...touched, rows: [] };
  const [first, last] = [Math.max(range.getRow(), table.headerRow + 1), range.getLastRow()];
  const rows = table.values
    .slice(first - 1, last)
    .map((cells, index): TableRow => ({ number: first + index, cells }))
    .filter((row) => isItem(cellText(table, row, 'code')));
  return { ...touched, rows };
}

/** The row of the indicator bears its number, a person's own row nothing. */
function isItem(code: string): boolean {
  return code !== '' && !/^\d+$/.test(code);
}

/** Null where nothing is to be done. */
function afterTick(cells: EyeCells, urls: string[], stamp: string): EyeCells | null {
  if (!cells.checkedByEye) return unticked(cells);
  const isNoted = notedLinks(cells.seenLinks) === linksFingerprint(urls) && cells.checkedBy !== '';
  return isNoted ? null : ticked(cells, urls, stamp);
}

function afterLinks(cells: EyeCells, urls: string[], oldValue: string | undefined): EyeCells | null {
  if (!cells.checkedByEye) return null;
  const noted = notedLinks(cells.seenLinks);
  // A box that nobody noted was ticked for what stood there before; where that isn't told, nobody knows.
  const seenLinks = noted !== '' ? noted : linksFingerprint(urlsOf(oldValue));
  const isLapsed = eyeCheck({ checkedByEye: true, urls, seenLinks }) === 'lapsed';
  return isLapsed ? lapsed({ ...cells, seenLinks }) : null;
}

/** @returns false where there is no journal to keep it in */
function keepInJournal(source: Spreadsheet, timeZone: string, outcomes: readonly string[]): boolean {
  if (outcomes.length === 0) return true;
  const tab = FIXED_TABS.find(({ key }) => key === 'log')!;
  const sheet = markedSheet(source, tab.key) ?? source.getSheetByName(tab.name);
  const found = sheet === null ? null : { sheet, id: sheet.getSheetId(), name: sheet.getName() };
  const table = found === null ? null : readTable(tab, found, undefined, timeZone);
  if (table === null) return false;
  appendLog(
    { timeZone, tables: new Map([[tab.key, table]]) },
    outcomes.map((outcome) => ({ action: 'ตรวจด้วยตา', outcome })),
  );
  return true;
}
