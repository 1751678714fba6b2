/** The check's results into the add-in's own columns: one write for each tab that changed. */

import type { Assessment } from '../ita/assessment';
import { coverageSentence, evidenceCoverage } from '../ita/evidence/coverage';
import { linkLines } from '../ita/evidence/link-lines';
import { stateOfRow } from '../ita/evidence/state';
import type { Finding } from '../ita/finding';
import type { Framework } from '../ita/framework/framework';
import type { LinkRecord } from '../ita/links/record';
import type { Result } from '../ita/result';
import { type Book, cellText, rowsOf, type Table, type TableRow } from './book';
import { hasItems, indicatorKey } from './tabs';
import { type CellValue, type CellWrite, changedCells, writeCells } from './write';

/** State, links, points and findings of each row of the indicators' tabs, and the findings of `สรุปคะแนน`. */
export function writeFindings(book: Book, assessment: Assessment, result: Result, findings: readonly Finding[]): void {
  const records = new Map(assessment.links.map((record) => [record.url, record]));
  for (const { number } of book.framework.indicators) {
    const table = book.tables.get(indicatorKey(number));
    if (table === undefined) continue;
    const own = findings.filter(({ place }) => isOfIndicator(place.part) && place.indicator === number);
    const cells = rowsOf(table).flatMap((row) => {
      const code = cellText(table, row, 'code');
      if (!isOurRow(book, number, code)) return [];
      const ofRow = own.filter(({ place }) => place.row === code);
      const more = hasItems(book.framework, number) ? itemCells(code, assessment, records, result, ofRow) : {};
      return toWrites(row, { ...more, findings: sentences(ofRow) });
    });
    writeIfChanged(table, cells);
  }
  const summary = book.tables.get('summary');
  if (summary !== undefined)
    writeIfChanged(summary, summaryCells(summary, findings, coverageByRow(book.framework, assessment)));
}

function isOfIndicator(part: Finding['place']['part']): boolean {
  return part === 'indicators' || part === 'items';
}

/** Rows that people added for themselves are theirs in every column. */
function isOurRow(book: Book, indicator: number, code: string): boolean {
  const { items, questions } = book.framework;
  return (
    code === String(indicator) ||
    items.some((item) => item.code === code && item.indicator === indicator) ||
    questions.some((question) => question.code === code && question.indicator === indicator)
  );
}

function itemCells(
  code: string,
  { evidence }: Assessment,
  records: ReadonlyMap<string, LinkRecord>,
  result: Result,
  findings: readonly Finding[],
): Record<string, CellValue> {
  const row = evidence.find((candidate) => candidate.code === code);
  if (row === undefined) return { state: '', links: '', stake: '' };
  const gain = result.itemWorths.find((worth) => worth.code === code)?.gain;
  const links = linkLines(row.urls, records, row.changedLinks);
  return { state: stateOfRow(row, findings, records), links, stake: gain ?? '' };
}

function summaryCells(
  summary: Table,
  findings: readonly Finding[],
  coverage: ReadonlyMap<string, string>,
): CellWrite[] {
  return rowsOf(summary).flatMap((row) => {
    const code = cellText(summary, row, 'code');
    // The level's cell holds the live formula that says what the next level lacks.
    if (code === '' || code === 'level') return [];
    const own = findings.filter(({ place }) => place.part === 'summary' && place.row === code);
    const lines = [coverage.get(code) ?? '', sentences(own)].filter((line) => line !== '');
    return toWrites(row, { findings: lines.join('\n') });
  });
}

/** How much of the evidence was checked, for each row of `สรุปคะแนน` whose score rests on evidence. */
function coverageByRow(framework: Framework, assessment: Assessment): Map<string, string> {
  const rows = new Map<string, string>();
  const put = (row: string, numbers: readonly number[]) => {
    const coverage = evidenceCoverage(framework, assessment, ({ indicator }) => numbers.includes(indicator));
    if (coverage.all > 0) rows.set(row, coverageSentence(coverage));
  };
  const numbersOf = (code?: string) =>
    framework.indicators
      .filter(({ instrument }) => code === undefined || instrument === code)
      .map(({ number }) => number);
  for (const number of numbersOf()) put(String(number), [number]);
  for (const { code } of framework.instruments) put(code, numbersOf(code));
  put('total', numbersOf());
  return rows;
}

/** A cell holds 50,000 characters, and nobody reads so many; the gravest stand first. */
const MOST_LINES = 40;

/** What is wrong and what to do, one finding a line. */
function sentences(findings: readonly Finding[]): string {
  const lines = findings.slice(0, MOST_LINES).map(({ message, brief, remedy }) => `• ${brief ?? message} → ${remedy}`);
  const more = findings.length - lines.length;
  return [...lines, ...(more > 0 ? [`และอีก ${more} เรื่อง`] : [])].join('\n');
}

function toWrites(row: TableRow, cells: Record<string, CellValue>): CellWrite[] {
  return Object.entries(cells).map(([key, value]) => ({ row: row.number, key, value }));
}

/** All of a tab's computed cells together, since a block costs one call and its parts one each. */
function writeIfChanged(table: Table, cells: readonly CellWrite[]): void {
  if (changedCells(table, cells).length > 0) writeCells(table, cells);
}
