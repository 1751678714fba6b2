/** Exports in the journal `บันทึก`: the line that an export leaves, and what such lines tell. */

import type { Finding } from '../ita/finding';
import { type Book, cellText, rowsOf, type Table } from '../workbook/book';
import type { LogEntry } from '../workbook/log';
import { documentIdOf } from './document-address';
import type { KindOfReport } from './report-kinds';

/** Stands between the document's name and the rest of the line. */
const AFTER_NAME = ' · ข้อสังเกต ';
const BEFORE_MARK = ' · รหัสข้อมูล ';

export interface NewExport {
  /** The document's name, with its edition. */
  name: string;
  url: string;
  /** Stands for the data in it. */
  mark: string;
  person: string;
  findings: readonly Finding[];
  /** Why it was wanted in spite of errors; '' where there were none. */
  reason: string;
  /** What it is evidence of. */
  use: string;
}

export function lineOf(kind: KindOfReport, made: NewExport): LogEntry {
  const { name, url, mark, person, findings, reason, use } = made;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const overridden = errors === 0 ? '' : ` · ส่งออกทั้งที่มีข้อผิดพลาด ${errors} เรื่อง เพราะ ${reason}`;
  const outcome = `${name}${AFTER_NAME}${findings.length} เรื่อง · โดย ${person}${overridden} · ${use}${BEFORE_MARK}${mark}`;
  return { action: kind.action, outcome, link: url };
}

export interface NotedExport {
  /** As it stands in the journal: '2567-04-20 10:00' unless somebody typed over it. */
  time: string;
  name: string;
  /** 0 for one from before editions were counted. */
  edition: number;
  /** '' where the line has none. */
  mark: string;
  link: string;
}

/** Those of a kind that have a link, newest first, whatever order somebody sorted the journal into. */
export function notedExports({ tables }: Pick<Book, 'tables'>, { action }: KindOfReport): NotedExport[] {
  const journal = tables.get('log');
  if (journal === undefined) return [];
  return rowsOf(journal)
    .filter((row) => cellText(journal, row, 'action') === action && cellText(journal, row, 'link') !== '')
    .reverse()
    .map((row) => notedExport(journal, row))
    .sort((one, other) => (one.time === other.time ? 0 : one.time < other.time ? 1 : -1));
}

function notedExport(journal: Table, row: Parameters<typeof cellText>[1]): NotedExport {
  const outcome = cellText(journal, row, 'outcome');
  const [name = ''] = outcome.split(AFTER_NAME);
  return {
    time: cellText(journal, row, 'time'),
    name,
    edition: editionIn(name),
    mark: outcome.split(BEFORE_MARK)[1]?.trim() ?? '',
    link: cellText(journal, row, 'link'),
  };
}

/** The number at the end of a document's name; 0 where there is none. */
export function editionIn(name: string): number {
  return Number(/ฉบับที่ (\d{1,6})$/.exec(name)?.[1] ?? 0);
}

/** Addresses of all Google Docs that the journal tells of, the latest line first. */
export function notedDocuments({ tables }: Pick<Book, 'tables'>): string[] {
  const journal = tables.get('log');
  if (journal === undefined) return [];
  const links = rowsOf(journal).map((row) => cellText(journal, row, 'link'));
  return links.filter((link) => documentIdOf(link) !== null).reverse();
}

/** True where a line of this action has the document's link. */
export function isNoted({ tables }: Pick<Book, 'tables'>, action: string, url: string): boolean {
  const journal = tables.get('log');
  if (journal === undefined) return false;
  const id = documentIdOf(url);
  return rowsOf(journal).some(
    (row) => cellText(journal, row, 'action') === action && documentIdOf(cellText(journal, row, 'link')) === id,
  );
}
