/** What an edit does to looks by eye: a tick of 'ตรวจด้วยตาแล้ว' is signed, other links take it back. */

import type { Now } from '../google/now';
import { eyeCheck, eyeStamp, linksFingerprint } from '../ita/evidence/eye';
import { urlsOf } from '../ita/evidence/urls';
import type { OitCode } from '../ita/framework/framework';
import { cellText, rawCell, readTable, type Table, type TableRow } from './book';
import { eyeCells } from './eye-checks';
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
import { appendLog } from './log';
import { markedSheet } from './marked';
import { FIXED_TABS } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What an edit reached of the looks. */
export interface Reached {
  /** The rows of items. */
  rows: TableRow[];
  box: boolean;
  name: boolean;
  urls: boolean;
}

export interface EyeChange {
  row: TableRow;
  code: OitCode;
  before: EyeCells;
  after: EyeCells;
}

/** @param oldLinks what stood in the links' cell; undefined where nobody knows */
export function eyeChanges(
  table: Table,
  touched: Reached,
  oldLinks: string | undefined,
  person: string,
  { date }: Now,
): EyeChange[] {
  if (!touched.box && !touched.urls) return [];
  const stamp = eyeStamp(person, date);
  return touched.rows.map((row) => {
    const [code, urls] = [cellText(table, row, 'code'), urlsOf(rawCell(table, row, 'urls'))];
    const before = eyeCells(table, row);
    const after = touched.box
      ? afterTick(code, before, urls, stamp, touched.name)
      : afterLinks(code, before, urls, oldLinks);
    return { row, code, before, after: after ?? before };
  });
}

/** The changes as they may be written: the names that they clear are in the journal, or stay where there is none. */
export function keepLostNames(source: Spreadsheet, timeZone: string, changes: readonly EyeChange[]): EyeChange[] {
  const isKept = keepInJournal(source, timeZone, changes.flatMap(lostNames));
  return changes.map((change) => (isKept ? change : { ...change, after: withName(change) }));
}

/** What the journal has to keep: names that the change clears. */
function lostNames({ code, before, after }: EyeChange): string[] {
  if (before.checkedByEye && !after.checkedByEye) return [lapseSentence(code, before)];
  return isRenamed({ before, after }) ? [renewalSentence(code, before)] : [];
}

/** A person's own text in the cell gave way to our stamp. */
function isRenamed({ before, after }: Pick<EyeChange, 'before' | 'after'>): boolean {
  const isStamped = after.checkedByEye && after.checkedBy !== before.checkedBy;
  return isStamped && before.checkedBy !== '' && !isOurStamp(before);
}

/** Without a journal the name stays where it stands, and isn't taken for a stamp of ours. */
function withName({ before, after }: EyeChange): EyeCells {
  const isLapsed = before.checkedByEye && !after.checkedByEye;
  if (isRenamed({ before, after }))
    return { ...after, checkedBy: before.checkedBy, seenLinks: notedLinks(after.seenLinks) };
  return isLapsed ? { ...after, checkedBy: before.checkedBy } : after;
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
