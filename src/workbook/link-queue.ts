/**
 * The check of the links as it stands in `ผลตรวจลิงก์`: what waits, what was opened. The tab itself is the checkpoint, so
 * a check that was stopped anywhere goes on from what is written there, whoever takes it up.
 */

import type { Assessment } from '../ita/assessment';
import { changedLinks } from '../ita/evidence/after-edit';
import { linkLines } from '../ita/evidence/link-lines';
import { urlsOf } from '../ita/evidence/urls';
import { type CheckedLink, linkChanges } from '../ita/links/changes';
import { isGood, type LinkRecord, type Moment, VERDICT_WORDS, type Verdict } from '../ita/links/record';
import { isFresh, isWithinADay, type LinkTarget, linkTargets } from '../ita/links/targets';
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
  const unfinished = unfinishedRun(table, targets, sortableThaiDay(now));
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

/** What a finished run has to tell. */
export interface RunEnd {
  /** What changed since the run before, one a line. */
  changes: string[];
  /** How all addresses of the evidence stand now, such as 'ใช้ได้ 30 · ควรดู 2 · เสีย 1 · ตรวจไม่ได้ 4'. */
  standing: string;
}

export function endOfRun(book: Book, begun: string): RunEnd {
  const table = readAgain(book, 'links');
  const rows = table === null ? [] : rowsOf(table).filter((row) => cellText(table, row, 'items') !== '');
  const links = rows.flatMap((row): (CheckedLink & { run: string })[] => {
    const record = recordOf(table!, row);
    if (record === null) return [];
    const text = (key: string) => cellText(table!, row, key);
    const codes = text('items').split(', ');
    return [{ codes, record, previous: text('previous'), current: shortResult(record), run: text('run') }];
  });
  const count = (verdict: Verdict) => links.filter(({ record }) => record.verdict === verdict).length;
  const good = links.filter(({ record }) => isGood(record)).length;
  const standing = [
    `${VERDICT_WORDS.works} ${good}`,
    `ควรดู ${count('works') - good}`,
    `${VERDICT_WORDS.broken} ${count('broken')}`,
    `${VERDICT_WORDS.unseen} ${count('unseen')}`,
  ];
  return { changes: linkChanges(links.filter(({ run }) => run === begun)), standing: standing.join(' · ') };
}

/** Without the hidden column of records nothing that was opened would be known again. */
function wholeTable(book: Book): Table {
  const table = book.tables.get('links');
  const lacking = ['url', 'verdict', 'record', 'queue', 'run'].filter((key) => table?.columns[key] === undefined);
  if (table !== undefined && lacking.length === 0) return table;
  throw new Problem('incomplete-tab', 'แท็บ "ผลตรวจลิงก์" ไม่มีอยู่หรือมีคอลัมน์ไม่ครบ จึงยังตรวจลิงก์ไม่ได้', REPAIR);
}

/** A run that was left for more than a day is begun anew: what it found then says nothing of today. */
function unfinishedRun(table: Table, targets: readonly LinkTarget[], now: string): string | null {
  const runs = targets.flatMap(({ url }) => {
    const row = findRow(table, url);
    const waits = row !== null && cellText(table, row, 'queue') === WAITING;
    return waits ? [cellText(table, row, 'run')] : [];
  });
  return (
    runs
      .filter((run) => isWithinADay(run, now))
      .sort()
      .pop() ?? null
  );
}

function isWaiting(table: Table, url: string): boolean {
  const row = findRow(table, url);
  return row !== null && cellText(table, row, 'queue') === WAITING;
}

/** An address that stands in no item any more keeps its result, in case it comes back. */
function forgetOrphans(table: Table, targets: readonly LinkTarget[]): void {
  const used = new Set(targets.map(({ url }) => url));
  // A row that never was in a run isn't ours: somebody noted something for themselves.
  const isOurs = (row: TableRow) => cellText(table, row, 'url') !== '' && cellText(table, row, 'run') !== '';
  const orphans = rowsOf(table).filter((row) => isOurs(row) && !used.has(cellText(table, row, 'url')));
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
    if (!urls.some((url) => now.has(url))) return [];
    const changed = changedLinks(cellText(table, row, 'links'), urls);
    return [{ row: row.number, key: 'links', value: linkLines(urls, known, changed) }];
  });
  writeCells(table, changedCells(table, cells));
}
