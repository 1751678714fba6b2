/**
 * What an edit in a tab of evidence does: a tick of 'ตรวจด้วยตาแล้ว' is signed, other links take it back, and what the
 * check had told of other links goes. A component that is ticked is noted for the links that stand there then.
 */

import { now } from '../google/now';
import { personName } from '../google/person';
import { eyeCheck, eyeStamp, linksFingerprint } from '../ita/evidence/eye';
import { linesAfterEdit } from '../ita/evidence/link-lines';
import { EVIDENCE_STATES } from '../ita/evidence/state';
import { urlsOf } from '../ita/evidence/urls';
import type { OitCode } from '../ita/framework/framework';
import { cellText, rawCell, readTable, type Table, type TableRow } from './book';
import { changedEyeCells, eyeCells, eyeWrites } from './eye-checks';
import { noteTicks } from './eye-components';
import {
  type EyeCells,
  isOurStamp,
  lapsed,
  lapseSentence,
  notedLinks,
  renewalSentence,
  ticked,
  unticked,
} from './eye-marks';
import { lookTable } from './eye-tables';
import { appendLog } from './log';
import { markedColumn, markedSheet } from './marked';
import { FIXED_TABS } from './tabs';
import { type CellWrite, changedCells, writeCells } from './write';

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
  name: boolean;
  urls: boolean;
}

/** Leaves every tab alone but those of evidence and its components: one look-up says so, before anything is read. */
export function keepLooks(edit: Edit): void {
  const { source, range } = edit;
  const sheet = range.getSheet();
  const seenLinks = markedColumn(sheet, 'seenLinks');
  const table = seenLinks === null ? null : lookTable(sheet, seenLinks, source.getSpreadsheetTimeZone());
  if (table?.tab.key === 'components') noteTicks(source, table, range);
  if (table?.tab.key === 'evidence') keepEyeChecks(table, edit);
}

function keepEyeChecks(table: Table, { source, range, oldValue }: Edit): void {
  const touched = touchedBy(table, range);
  if (touched.rows.length === 0) return;
  const stamp = touched.box ? eyeStamp(personName(), now(table.timeZone).date) : '';
  const changes = touched.rows.map((row): Change => {
    const [code, urls] = [cellText(table, row, 'code'), urlsOf(rawCell(table, row, 'urls'))];
    const before = eyeCells(table, row);
    const after = touched.box
      ? afterTick(code, before, urls, stamp, touched.name)
      : afterLinks(code, before, urls, oldValue);
    return { row, code, before, after: after ?? before };
  });
  const kept = keepInJournal(source, table.timeZone, changes.flatMap(lostNames));
  const cells = changes.flatMap((change) => eyeWrites(change.row.number, kept ? change.after : withName(change)));
  writeCells(table, changedEyeCells(table, cells));
  const claims = touched.rows.flatMap((row) => claimsAfter(table, row, touched, oldValue));
  // All in one block: what stands there already is written again where a neighbour changes.
  if (changedCells(table, claims).length > 0) writeCells(table, claims);
}

interface Change {
  row: TableRow;
  code: OitCode;
  before: EyeCells;
  after: EyeCells;
}

/** What the journal has to keep: names that the change clears. */
function lostNames({ code, before, after }: Change): string[] {
  if (before.checkedByEye && !after.checkedByEye) return [lapseSentence(code, before)];
  return isRenamed({ before, after }) ? [renewalSentence(code, before)] : [];
}

/** A person's own text in the cell gave way to our stamp. */
function isRenamed({ before, after }: Pick<Change, 'before' | 'after'>): boolean {
  const isStamped = after.checkedByEye && after.checkedBy !== before.checkedBy;
  return isStamped && before.checkedBy !== '' && !isOurStamp(before);
}

/** Without a journal the name stays where it stands, and isn't taken for a stamp of ours. */
function withName({ before, after }: Change): EyeCells {
  const isLapsed = before.checkedByEye && !after.checkedByEye;
  if (isRenamed({ before, after }))
    return { ...after, checkedBy: before.checkedBy, seenLinks: notedLinks(after.seenLinks) };
  return isLapsed ? { ...after, checkedBy: before.checkedBy } : after;
}

/** State and lines of the links, which must not go on telling what was so before the edit. */
function claimsAfter(table: Table, row: TableRow, touched: Touched, oldValue: string | undefined): CellWrite[] {
  const claims = { state: cellText(table, row, 'state'), links: cellText(table, row, 'links') };
  const urls = urlsOf(rawCell(table, row, 'urls'));
  const before = urlsOf(oldValue);
  const isSame = oldValue !== undefined && before.join('\n') === urls.join('\n');
  if (touched.urls && !isSame) {
    claims.state = urls.length === 0 ? EVIDENCE_STATES.missing : EVIDENCE_STATES.unopened;
    claims.links = linesAfterEdit(claims.links, before, urls);
  } else if (touched.box && claims.state === EVIDENCE_STATES.seen) {
    claims.state = '';
  }
  return Object.entries(claims).map(([key, value]) => ({ row: row.number, key, value }));
}

/** The rows of items among those edited, where the edit reached the box or the links. */
function touchedBy(table: Table, range: GoogleAppsScript.Spreadsheet.Range): Touched {
  const [left, right] = [range.getColumn(), range.getLastColumn()];
  const reaches = (key: string) => {
    const at = table.columns[key] ?? 0;
    return left <= at && at <= right;
  };
  const touched = { box: reaches('checkedByEye'), name: reaches('checkedBy'), urls: reaches('urls') };
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

/** Null where nothing is to be done. `isNamed`: the name beside the box was entered with it, as by pasting both. */
function afterTick(code: OitCode, cells: EyeCells, urls: string[], stamp: string, isNamed: boolean): EyeCells | null {
  if (!cells.checkedByEye) return unticked(cells);
  const links = linksFingerprint(code, urls);
  if (notedLinks(cells.seenLinks) === links && cells.checkedBy !== '') return null;
  // Whoever's name stands there from before did not tick the box now.
  return ticked(isNamed ? cells : { ...cells, checkedBy: '' }, links, stamp);
}

function afterLinks(code: OitCode, cells: EyeCells, urls: string[], oldValue: string | undefined): EyeCells | null {
  if (!cells.checkedByEye) return null;
  const noted = notedLinks(cells.seenLinks);
  // A box that nobody noted was ticked for what stood there before; where that isn't told, nobody knows.
  const seenLinks = noted !== '' ? noted : linksFingerprint(code, urlsOf(oldValue));
  const isLapsed = eyeCheck({ code, checkedByEye: true, urls, seenLinks }) === 'lapsed';
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
