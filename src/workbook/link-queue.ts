/**
 * The check of the links as it stands in `ผลตรวจลิงก์`: what waits, what was opened. The tab itself is the checkpoint, so
 * a check that was stopped anywhere goes on from what is written there, whoever takes it up.
 */

import type { Assessment } from '../ita/assessment';
import { linkLines } from '../ita/evidence/link-lines';
import { urlsOf } from '../ita/evidence/urls';
import { type CheckedLink, linkChanges } from '../ita/links/changes';
import type { LinkRecord, Moment } from '../ita/links/record';
import { isFresh, type LinkTarget, linkTargets } from '../ita/links/targets';
import { Problem } from '../ita/problem';
import { sortableThaiDay } from '../ita/thai';
import { type Book, cellText, findRow, REPAIR, rawCell, readAgain, rowsOf, type Table, type TableRow } from './book';
import { linkRecords, recordCells, recordOf, shortResult, WAITING } from './link-rows';
import { ensureRows } from './setup/ensure-rows';
import { hasItems, indicatorKey } from './tabs';
import { type CellWrite, changedCells, writeCells } from './write';

/** A run of the check: its addresses that wait, and how far it has come. */
export interface LinkRun {
  /** When it was begun, as it stands in the tab; its name. */
  begun: string;
  waiting: string[];
  all: number;
  /** What its other addresses came to. */
  opened: LinkRecord[];
}

/**
 * The run that was left unfinished, with what was entered since; where none was, a new one of all that isn't known to
 * be good since yesterday.
 * @throws {Problem} 'no-links' where there is nothing to open, 'incomplete-tab' where the tab isn't whole
 */
export function queueLinks(book: Book, assessment: Assessment, now: Moment): LinkRun {
  const table = wholeTable(book);
  const targets = linkTargets(book.framework, assessment.evidence);
  if (targets.length === 0) {
    throw new Problem(
      'no-links',
      'ยังไม่มีลิงก์หลักฐานในแท็บตัวชี้วัดที่ 9 และ 10 ให้ตรวจ',
      'วางลิงก์หลักฐานในช่อง "ลิงก์หลักฐาน" ของแต่ละข้อ แล้วสั่งตรวจลิงก์อีกครั้ง',
    );
  }
  const unfinished = unfinishedRun(table, targets);
  const begun = unfinished ?? sortableThaiDay(now);
  const opened = new Map(linkRecords(book).map((record) => [record.url, record]));
  const isDue = ({ url }: LinkTarget) => {
    const record = opened.get(url);
    if (record === undefined) return true;
    return unfinished === null ? !isFresh(record, now) : isWaiting(table, url);
  };
  const due = new Set(targets.filter(isDue).map(({ url }) => url));
  ensureRows(
    table,
    targets.map(({ url, codes }) => {
      const own: Record<string, string> = due.has(url) ? { queue: WAITING, run: begun } : { queue: '' };
      return { id: url, cells: { url, items: codes.join(', '), ...own } };
    }),
  );
  forgetOrphans(table, targets);
  const isOpened = (row: TableRow) => !due.has(cellText(table, row, 'url')) && cellText(table, row, 'run') === begun;
  const done = rowsOf(table).filter(isOpened);
  const records = done.flatMap((row) => recordOf(table, row) ?? []);
  return { begun, waiting: [...due], all: due.size + done.length, opened: records };
}

/** What became of some addresses, into their rows and into those of their items. */
export function writeOpened(book: Book, records: readonly LinkRecord[]): void {
  const table = readAgain(book, 'links');
  if (table === null) return;
  const cells = records.flatMap((record) => {
    const row = findRow(table, record.url);
    if (row === null) return [];
    const own = recordCells(record, recordOf(table, row));
    return Object.entries(own).map(([key, value]): CellWrite => ({ row: row.number, key, value }));
  });
  writeCells(table, cells);
  const known = new Map(linkRecords({ tables: new Map([['links', table]]) }).map((record) => [record.url, record]));
  for (const record of records) known.set(record.url, record);
  const now = new Set(records.map(({ url }) => url));
  for (const { number } of book.framework.indicators) {
    if (hasItems(book.framework, number)) writeLines(book, indicatorKey(number), known, now);
  }
}

/** What the run has to tell once it is finished. */
export function changesOf(book: Book, begun: string): string[] {
  const table = readAgain(book, 'links');
  if (table === null) return [];
  const links = rowsOf(table).flatMap((row): CheckedLink[] => {
    const record = recordOf(table, row);
    if (record === null || cellText(table, row, 'run') !== begun) return [];
    const codes = cellText(table, row, 'items').split(', ');
    return [{ codes, record, previous: cellText(table, row, 'previous'), current: shortResult(record) }];
  });
  return linkChanges(links);
}

/** Without the hidden column of records nothing that was opened would be known again. */
function wholeTable(book: Book): Table {
  const table = book.tables.get('links');
  const lacking = ['url', 'verdict', 'record', 'queue', 'run'].filter((key) => table?.columns[key] === undefined);
  if (table !== undefined && lacking.length === 0) return table;
  throw new Problem('incomplete-tab', 'แท็บ "ผลตรวจลิงก์" ไม่มีอยู่หรือมีคอลัมน์ไม่ครบ จึงยังตรวจลิงก์ไม่ได้', REPAIR);
}

function unfinishedRun(table: Table, targets: readonly LinkTarget[]): string | null {
  const waiting = rowsOf(table).filter(
    (row) =>
      cellText(table, row, 'queue') === WAITING && targets.some(({ url }) => url === cellText(table, row, 'url')),
  );
  const runs = waiting.map((row) => cellText(table, row, 'run')).filter((run) => run !== '');
  return runs.sort()[runs.length - 1] ?? null;
}

function isWaiting(table: Table, url: string): boolean {
  const row = findRow(table, url);
  return row !== null && cellText(table, row, 'queue') === WAITING;
}

/** An address that stands in no item any more keeps its result, in case it comes back. */
function forgetOrphans(table: Table, targets: readonly LinkTarget[]): void {
  const used = new Set(targets.map(({ url }) => url));
  const orphans = rowsOf(table).filter((row) => !used.has(cellText(table, row, 'url')));
  const cells = orphans.flatMap(({ number }) => [
    { row: number, key: 'items', value: '' },
    { row: number, key: 'queue', value: '' },
  ]);
  writeCells(table, changedCells(table, cells));
}

function writeLines(book: Book, key: string, known: ReadonlyMap<string, LinkRecord>, now: ReadonlySet<string>): void {
  const table = readAgain(book, key);
  if (table === null) return;
  const cells = rowsOf(table).flatMap((row): CellWrite[] => {
    const urls = urlsOf(rawCell(table, row, 'urls'));
    return urls.some((url) => now.has(url)) ? [{ row: row.number, key: 'links', value: linkLines(urls, known) }] : [];
  });
  writeCells(table, changedCells(table, cells));
}
