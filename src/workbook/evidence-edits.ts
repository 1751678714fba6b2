/**
 * What an edit in a tab of evidence does: its rows are stamped with who and when, a tick of 'ตรวจด้วยตาแล้ว' is signed,
 * other links take it back, and what the check had told of other links goes.
 */

import { type Now, now } from '../google/now';
import { personName } from '../google/person';
import { cellText, type Table, type TableRow } from './book';
import { stampCells } from './edit-stamps';
import { eyeChanges, keepLostNames, type Reached } from './eye-changes';
import { changedEyeCells, eyeWrites } from './eye-checks';
import { linksBeside, noteTicks } from './eye-components';
import { lookTable } from './eye-tables';
import { markedColumn } from './marked';
import { EVIDENCE_COLUMNS } from './tabs';
import { verdictsAfterLinks, verdictsAfterTick } from './verdict-edits';
import { type CellWrite, changedCells, writeScattered } from './write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Edit {
  source: Spreadsheet;
  range: GoogleAppsScript.Spreadsheet.Range;
  /** Of a single cell that wasn't empty. */
  oldValue?: string;
}

/** What an edit reached. */
interface Touched extends Reached {
  /** Rows that somebody changed something in: those of items, and the indicator's where its own score was entered. */
  changed: TableRow[];
}

/** Leaves every tab alone but those of evidence and its components: one look-up says so, before anything is read. */
export function followEdit(edit: Edit): void {
  const { source, range } = edit;
  const sheet = range.getSheet();
  const seenLinks = markedColumn(sheet, 'seenLinks');
  const table = seenLinks === null ? null : lookTable(sheet, seenLinks, source.getSpreadsheetTimeZone());
  if (table?.tab.key === 'components') noteTicks(table, range, () => linksBeside(source, table));
  if (table?.tab.key === 'evidence') followEvidence(table, edit);
}

/** @param table the tab as it stands after the edit: a look is noted for the links in it */
export function followEvidence(table: Table, { source, range, oldValue }: Edit): void {
  const touched = touchedBy(table, range);
  if (touched.changed.length === 0) return;
  const [person, moment] = [personName(), now(table.timeZone)];
  const before = touched.urls ? oldValue : undefined;
  const eyes = eyeChanges(table, touched, before, person, moment);
  const kept = keepLostNames(source, table.timeZone, eyes);
  const looks = kept.flatMap(({ row, after }) => eyeWrites(row.number, after));
  const isOwn = ({ key }: CellWrite) => OWN.has(key);
  // Cell by cell, for people may be typing into the ones between.
  const peoples = changedEyeCells(table, looks).filter((cell) => !isOwn(cell));
  writeScattered(table, peoples);
  const verdicts = touched.rows.flatMap((row) => {
    if (!touched.urls) return touched.box ? verdictsAfterTick(table, row) : [];
    const isHeld = !touched.box && kept.some((change) => change.row === row && change.after.checkedByEye);
    return verdictsAfterLinks(table, row, before, isHeld);
  });
  writeOwn(table, [...looks.filter(isOwn), ...verdicts, ...stamps(touched.changed, person, moment)]);
}

function stamps(rows: readonly TableRow[], person: string, moment: Now): CellWrite[] {
  return rows.flatMap(({ number }) => stampCells(number, person, moment));
}

const OWN: ReadonlySet<string> = new Set(
  EVIDENCE_COLUMNS.filter(({ owner }) => owner === 'addin').map(({ key }) => key),
);
const PEOPLES = EVIDENCE_COLUMNS.filter(({ owner }) => owner === 'people').map(({ key }) => key);

/** Columns of ours in which something changes, in all edited rows, so that they form a block. */
function writeOwn(table: Table, cells: readonly CellWrite[]): void {
  const changed = new Set(changedCells(table, cells).map(({ key }) => key));
  writeScattered(
    table,
    cells.filter(({ key }) => changed.has(key)),
  );
}

function touchedBy(table: Table, range: GoogleAppsScript.Spreadsheet.Range): Touched {
  const [left, right] = [range.getColumn(), range.getLastColumn()];
  const reaches = (key: string) => {
    const at = table.columns[key] ?? 0;
    return left <= at && at <= right;
  };
  const [first, last] = [Math.max(range.getRow(), table.headerRow + 1), range.getLastRow()];
  const edited = PEOPLES.some(reaches)
    ? table.values.slice(first - 1, last).map((cells, index): TableRow => ({ number: first + index, cells }))
    : [];
  const codeOf = (row: TableRow) => cellText(table, row, 'code');
  return {
    rows: edited.filter((row) => isItem(codeOf(row))),
    changed: edited.filter((row) => isItem(codeOf(row)) || (codeOf(row) !== '' && reaches('official'))),
    box: reaches('checkedByEye'),
    name: reaches('checkedBy'),
    urls: reaches('urls'),
  };
}

/** The row of the indicator bears its number, a person's own row nothing. */
function isItem(code: string): boolean {
  return code !== '' && !/^\d+$/.test(code);
}
