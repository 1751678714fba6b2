/** Sample data to try the add-in with: put only into blank cells, and taken out only where it is still the same. */

import type { Outcome } from '../../sidebar/contract';
import type { Assessment } from '../ita/assessment';
import { isDraft } from '../ita/draft/drafted-text';
import { MEASURE_FIELDS } from '../ita/measures/fields';
import { Problem } from '../ita/problem';
import { khampom2567 } from '../ita/sample/khampom-2567';
import { assessmentCells, type PlacedCell } from '../workbook/assessment-cells';
import { type Book, cellText, findRow, rawCell, readBook, rowsOf, type Table, type TableRow } from '../workbook/book';
import { appendLog } from '../workbook/log';
import { readAssessment } from '../workbook/read-assessment';
import { hasProgress } from '../workbook/read-measures';
import { settingsFor } from '../workbook/settings';
import { type CellValue, type CellWrite, writeCells } from '../workbook/write';
import { existingBook, setUp } from './set-up';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function loadSample(spreadsheet: Spreadsheet): Outcome {
  const sample = khampom2567();
  if (existingBook(spreadsheet) === null) {
    setUp(spreadsheet, { year: sample.year, agency: '', allowDraftFramework: false });
  }
  const book = readBook(spreadsheet);
  refuseUnlessEmpty(book, sample);
  const blank = assessmentCells(book.framework, sample).filter((cell) => isBlank(valueAt(book, cell)));
  writePlaced(book, blank, ({ value }) => value);
  appendLog(book, [{ action: 'ใส่ข้อมูลตัวอย่าง', outcome: `${blank.length} ช่อง` }]);
  return {
    message: `ใส่ข้อมูลตัวอย่างของ${sample.agency.name} ปี ${sample.year} แล้ว ${blank.length} ช่อง`,
    details: [
      'ลิงก์หลักฐานเป็นตัวอย่างที่สร้างขึ้น เปิดไม่ได้จริง และมีข้อผิดพลาดปนอยู่เพื่อให้เห็นการตรวจ',
      'ลบได้ทุกเมื่อด้วยเมนู ITA › ลบข้อมูลตัวอย่าง ช่องที่ท่านแก้ไขเองจะไม่ถูกลบ',
    ],
    link: null,
  };
}

export function removeSample(spreadsheet: Spreadsheet): Outcome {
  const sample = khampom2567();
  const book = readBook(spreadsheet);
  const cells = assessmentCells(book.framework, sample);
  const unchanged = cells.filter((cell) => !isInitial(book, cell) && sameText(book, cell));
  const changed = cells.filter(
    (cell) => !isInitial(book, cell) && !isBlank(valueAt(book, cell)) && !sameText(book, cell),
  );
  writePlaced(book, unchanged, ({ value }) => (value === true ? false : ''));
  const drafts = unchanged.length === 0 ? 0 : clearDrafts(book);
  appendLog(book, [{ action: 'ลบข้อมูลตัวอย่าง', outcome: `${unchanged.length} ช่อง` }]);
  return {
    message: unchanged.length === 0 ? 'ไม่พบข้อมูลตัวอย่างในไฟล์นี้' : `ลบข้อมูลตัวอย่างแล้ว ${unchanged.length} ช่อง`,
    details: [
      ...(changed.length === 0 ? [] : [`คงไว้ ${changed.length} ช่องที่มีการแก้ไข`]),
      ...(drafts === 0 ? [] : [`ล้างข้อความที่ร่างจากข้อมูลตัวอย่าง ${drafts} แถว`]),
    ],
    link: null,
  };
}

/** Sample and real data side by side would be told apart by nobody. */
function refuseUnlessEmpty(book: Book, sample: Assessment): void {
  if (book.framework.year !== sample.year) {
    throw new Problem(
      'other-year',
      `ข้อมูลตัวอย่างเป็นของปี ${sample.year} แต่ไฟล์นี้ตั้งค่าเป็นปี ${book.framework.year}`,
      `สร้าง Google ชีตใหม่ ติดตั้งส่วนเสริม แล้วใส่ข้อมูลตัวอย่างในไฟล์นั้น`,
    );
  }
  const { assessment } = readAssessment(book);
  const isSamples = new Set(assessmentCells(book.framework, sample).map(placeAndValue));
  const scoresAndLinks = assessmentCells(book.framework, assessment).filter(
    ({ tab, key }) => tab.startsWith('indicator.') && ['official', 'score', 'urls'].includes(key),
  );
  // A load that was stopped halfway may be taken up again.
  if (scoresAndLinks.every((cell) => isSamples.has(placeAndValue(cell)))) return;
  throw new Problem(
    'has-data',
    'ไฟล์นี้มีคะแนนหรือหลักฐานอยู่แล้ว จึงไม่ใส่ข้อมูลตัวอย่างปนลงไป',
    'สร้าง Google ชีตใหม่ ติดตั้งส่วนเสริม แล้วใส่ข้อมูลตัวอย่างในไฟล์นั้น',
  );
}

function placeAndValue({ tab, row, key, value }: PlacedCell): string {
  return [tab, row, key, value].join('|');
}

function valueAt(book: Book, { tab, row, key }: PlacedCell): unknown {
  const table = book.tables.get(tab);
  const found = table === undefined ? null : findRow(table, row);
  return table === undefined || found === null ? null : rawCell(table, found, key);
}

/** Null is a place that isn't there: neither blank nor the sample's. */
function isBlank(value: unknown): boolean {
  return value === '' || value === false;
}

function sameText(book: Book, { tab, row, key, value }: PlacedCell): boolean {
  const table = book.tables.get(tab);
  const found = table === undefined ? null : findRow(table, row);
  return table !== undefined && found !== null && cellText(table, found, key) === String(value);
}

/** What set-up writes into a new row anyway stays. */
function isInitial(book: Book, { tab, row, key, value }: PlacedCell): boolean {
  if (tab === 'history') return key === 'nationalMean' || key === 'source';
  const initial = settingsFor(book.framework.year, '').find((setting) => setting.key === row)?.initial;
  return tab === 'settings' && initial === value;
}

function writePlaced(book: Book, cells: readonly PlacedCell[], entryOf: (cell: PlacedCell) => CellValue): void {
  for (const table of book.tables.values()) {
    const writes = cells
      .filter(({ tab }) => tab === table.tab.key)
      .flatMap((cell): CellWrite[] => {
        const row = findRow(table, cell.row);
        return row === null ? [] : [{ row: row.number, key: cell.key, value: entryOf(cell) }];
      });
    writeCells(table, writes);
  }
}

/**
 * Texts that were drafted from the sample go with it, unless somebody made them their own or said what became of the
 * measure. One write a tab where the rows stand together.
 */
function clearDrafts(book: Book): number {
  const { assessment, measureRows } = readAssessment(book);
  const drafted = assessment.analyses.filter((row) => row.analysis.text !== '' && isDraft(row.analysis));
  const analyses = clearRows(book.tables.get('analysis'), ['analysis', 'origin', 'drafts', 'undo'], (table) =>
    drafted.flatMap(({ issue }) => findRow(table, String(issue)) ?? []),
  );
  const isDrafted = new Set(
    measureRows.filter((_, index) => MEASURE_FIELDS.every((field) => isDraft(assessment.measures[index]![field]))),
  );
  const measures = clearRows(book.tables.get('measures'), null, (table) =>
    rowsOf(table).filter((row) => isDrafted.has(row.number) && !hasProgress(table, row)),
  );
  return analyses + measures;
}

/** `keys`: null for the whole row. Gives the number of rows. */
function clearRows(
  table: Table | undefined,
  keys: readonly string[] | null,
  rowsIn: (table: Table) => TableRow[],
): number {
  if (table === undefined) return 0;
  const rows = rowsIn(table);
  const cleared = keys ?? table.tab.columns.map(({ key }) => key);
  const cells = rows.flatMap(({ number }) => cleared.map((key): CellWrite => ({ row: number, key, value: '' })));
  writeCells(table, cells);
  return rows.length;
}
