/** The rows of `ผลย้อนหลัง`, one a year: what several rows say of one year is put together, and told where they disagree. */

import type { HistoryRow } from '../ita/assessment';
import type { Place } from '../ita/finding';
import type { FiscalYear, Score } from '../ita/framework/framework';
import { formatScore, parseNumber } from '../ita/score';
import { toArabicDigits } from '../ita/thai';
import { FIRST_YEAR } from '../ita/trend';
import { type Book, cellText, rowsOf, type Table, type TableRow } from './book';
import { contradictingYear, laterYear, splitYear, unreadable } from './cell-faults';
import type { CellReader } from './cell-reader';
import { normalise } from './identity';

const SCORES = ['total', 'IIT', 'EIT', 'OIT', 'EIT1', 'EIT2', 'nationalMean'] as const;
const STATED = [...SCORES, 'level'] as const;
type Stated = (typeof STATED)[number];

/** A row as it stands. */
interface YearRow {
  year: FiscalYear;
  row: TableRow;
  scores: Record<(typeof SCORES)[number], Score | null>;
  level: string;
  source: string;
}

/** In the order of the tab; of several values for one thing the upper one. */
export function readHistory({ framework, tables }: Book, reader: CellReader): HistoryRow[] {
  const table = tables.get('history');
  if (table === undefined) return [];
  const byYear = new Map<FiscalYear, YearRow[]>();
  for (const row of rowsOf(table)) {
    const year = yearOf(table, row, framework.year, reader);
    if (year !== null) byYear.set(year, [...(byYear.get(year) ?? []), yearRow(table, row, year, reader)]);
  }
  return [...byYear].map(([year, rows]) => {
    tellRepeated(table, rows, reader);
    return together(year, rows);
  });
}

/** Null where no year of the assessment stands there, or one that this workbook has no place for. */
function yearOf(table: Table, row: TableRow, assessed: FiscalYear, reader: CellReader): FiscalYear | null {
  const text = cellText(table, row, 'year');
  const year = parseNumber(text);
  const place: Place = { part: 'history', row: text, field: 'year' };
  if (year === null || !Number.isInteger(year) || year < FIRST_YEAR) {
    reader.findings.push(unreadable(table, row, place, text, wantedYear(text, assessed)));
    return null;
  }
  if (year <= assessed) return year;
  if (isFilled(table, row)) reader.findings.push(laterYear(table, place, year, assessed));
  return null;
}

/** Read as another year it would be in the report, but not in the live chart, which looks for the year itself. */
function wantedYear(text: string, assessed: FiscalYear): string {
  const years = `ปี พ.ศ. ${FIRST_YEAR}–${assessed}`;
  const likely = likelyYear(text, assessed);
  return likely === null ? `${years} เช่น ${assessed - 1}` : ` ${likely} ถ้าหมายถึงปี พ.ศ. ${likely} (ช่องนี้รับ${years})`;
}

/** '66' and '2023' are 2566, where no other year could be meant. */
function likelyYear(text: string, assessed: FiscalYear): FiscalYear | null {
  const [digits, ...others] = toArabicDigits(text).match(/\d+/g) ?? [];
  if (digits === undefined || others.length > 0) return null;
  const number = Number(digits);
  const meant = [number, number + 543, ...(digits.length === 2 ? [number + 2500] : [])];
  return meant.find((year) => year >= FIRST_YEAR && year <= assessed) ?? null;
}

function isFilled(table: Table, row: TableRow): boolean {
  return [...STATED, 'source'].some((key) => cellText(table, row, key) !== '');
}

function yearRow(table: Table, row: TableRow, year: FiscalYear, reader: CellReader): YearRow {
  const text = cellText(table, row, 'year');
  const score = (key: string) => reader.score(table, row, key, { part: 'history', row: text, field: key });
  return {
    year,
    row,
    scores: {
      total: score('total'),
      IIT: score('IIT'),
      EIT: score('EIT'),
      OIT: score('OIT'),
      EIT1: score('EIT1'),
      EIT2: score('EIT2'),
      nationalMean: score('nationalMean'),
    },
    level: cellText(table, row, 'level'),
    source: cellText(table, row, 'source'),
  };
}

function together(year: FiscalYear, rows: readonly YearRow[]): HistoryRow {
  const score = (key: (typeof SCORES)[number]) =>
    rows.map(({ scores }) => scores[key]).find((each) => each !== null) ?? null;
  const sources = rows.map(({ source }) => source).filter((source) => source !== '');
  return {
    year,
    total: score('total'),
    level: rows.find(({ level }) => level !== '')?.level ?? '',
    instruments: { IIT: score('IIT'), EIT: score('EIT'), OIT: score('OIT') },
    gates: { EIT1: score('EIT1'), EIT2: score('EIT2') },
    nationalMean: score('nationalMean'),
    source: [...new Set(sources)].join('; '),
  };
}

function tellRepeated(table: Table, rows: readonly YearRow[], reader: CellReader): void {
  const [first] = rows;
  if (first === undefined || rows.length === 1) return;
  const findings = STATED.flatMap((key) => {
    const stated = rows.flatMap((each) => {
      const words = wordsOf(each, key);
      return words === '' ? [] : [{ row: each.row, words }];
    });
    const other = stated.find(({ words }) => normalise(words) !== normalise(stated[0]!.words));
    return other === undefined ? [] : [contradictingYear(table, first.year, key, [stated[0]!, other])];
  });
  const isSplit = STATED.some((key) => wordsOf(first, key) === '' && rows.some((each) => wordsOf(each, key) !== ''));
  if (findings.length === 0 && isSplit)
    findings.push(
      splitYear(
        table,
        first.year,
        rows.map(({ row }) => row),
      ),
    );
  reader.findings.push(...findings);
}

function wordsOf({ scores, level }: YearRow, key: Stated): string {
  if (key === 'level') return level;
  const score = scores[key];
  return score === null ? '' : formatScore(score);
}
