/** The rows of `ผลตรวจลิงก์` as records, and records as the cells of their rows. */

import { finalUrl, type LinkRecord, VERDICT_WORDS, type Verdict } from '../ita/links/record';
import { remedyOf, sentenceOf } from '../ita/links/words';
import { sortableThaiDay } from '../ita/thai';
import { type Book, cellText, findRow, rowsOf, type Table, type TableRow } from './book';
import type { CellValue } from './write';

/** What stands in the queue's column while an address waits for its turn. */
export const WAITING = 'รอตรวจ';

/** Every address that was opened. A row that doesn't say so, or that was damaged, counts as not opened. */
export function linkRecords(book: Pick<Book, 'tables'>): LinkRecord[] {
  const table = book.tables.get('links');
  if (table === undefined) return [];
  return rowsOf(table).flatMap((row) => recordOf(table, row) ?? []);
}

/** How many of these addresses wait for a check that was begun and not finished. */
export function waitingLinks(book: Pick<Book, 'tables'>, urls: readonly string[]): number {
  const table = book.tables.get('links');
  if (table === undefined) return 0;
  const isWaiting = (url: string) => {
    const row = findRow(table, url);
    return row !== null && cellText(table, row, 'queue') === WAITING;
  };
  return urls.filter(isWaiting).length;
}

export function recordOf(table: Table, row: TableRow): LinkRecord | null {
  const url = cellText(table, row, 'url');
  const record = parse(cellText(table, row, 'record'));
  return record === null || url === '' ? null : { ...record, url };
}

/** The cells of an address that was opened; `before` is what was known of it until then. */
export function recordCells(record: LinkRecord, before: LinkRecord | null): Record<string, CellValue> {
  const { url: _, ...kept } = record;
  return {
    verdict: VERDICT_WORDS[record.verdict],
    reason: sentenceOf(record),
    remedy: remedyOf(record),
    checkedAt: sortableThaiDay(record.checkedAt),
    previous: before === null ? '' : shortResult(before),
    finalUrl: record.chain.length === 0 ? '' : finalUrl(record),
    pageTitle: record.title || record.fileName,
    queue: '',
    record: JSON.stringify(kept),
  };
}

/** Verdict and reason in one cell, to be compared with the next. */
export function shortResult(record: LinkRecord): string {
  return `${VERDICT_WORDS[record.verdict]}: ${sentenceOf(record)}`;
}

function parse(text: string): Omit<LinkRecord, 'url'> | null {
  try {
    const found = JSON.parse(text) as Partial<Omit<LinkRecord, 'url'>> | null;
    if (found === null || typeof found !== 'object' || !isVerdict(found.verdict)) return null;
    const { verdict, checkedAt, reason, status, doubts, chain, title, fileName } = found;
    if (typeof checkedAt !== 'string' || typeof reason !== 'string') return null;
    return {
      verdict,
      checkedAt,
      reason,
      status: typeof status === 'number' ? status : null,
      doubts: Array.isArray(doubts) ? doubts : [],
      chain: Array.isArray(chain) ? chain.map(String) : [],
      title: String(title ?? ''),
      fileName: String(fileName ?? ''),
    };
  } catch {
    return null;
  }
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === 'string' && Object.keys(VERDICT_WORDS).includes(value);
}
