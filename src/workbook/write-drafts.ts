/** Drafted texts into `วิเคราะห์` and `มาตรการ`: only cells that the merge says may change are written. */

import type { AnalysisRow, DraftedText, MeasureRow } from '../ita/assessment';
import type { Change } from '../ita/draft/change';
import { isDraft } from '../ita/draft/drafted-text';
import { formatBefore } from '../ita/draft/undo';
import type { Framework } from '../ita/framework/framework';
import { MEASURE_FIELDS } from '../ita/measures/fields';
import { MEASURE_STATUSES } from '../ita/measures/status';
import { cellText, rowsOf, type Table } from './book';
import { analysisRow } from './cell-issue';
import { formatDraftMarks } from './draft-marks';
import { hasProgress, isMeasure } from './read-measures';
import { type CellWrite, changedCells, writeCells } from './write';

/** Where a text comes from, in words for the column `ที่มาของข้อความ`. */
export const ORIGINS = {
  draft: 'ร่างอัตโนมัติ',
  partly: 'แก้ไขบางส่วน',
  hand: 'แก้ไขเอง',
  blank: 'ยังไม่ร่าง',
} as const;

const BLANK: DraftedText = { text: '', draftOf: '' };

/** A drafted row as it is to stand. */
interface RowToWrite {
  number: number;
  /** It is put below all others: nothing stands in it yet. */
  isNew: boolean;
  /** What goes into it beside the texts' marks. */
  cells: CellWrite[];
  texts: Record<string, DraftedText>;
  /** For the column that drafting is taken back from; '' where nothing of the row can be, null where it stays. */
  undo: string | null;
}

/**
 * `existing`: what `rows` were before the merge; a ประเด็น whose row is gone gets one below the last. `at`:
 * 'YYYY-MM-DD HH:mm:ss', or null where no text is drafted in either tab: then the drafting before can still be taken back.
 */
export function writeAnalyses(
  framework: Framework,
  table: Table,
  existing: readonly AnalysisRow[],
  rows: readonly AnalysisRow[],
  changes: readonly Change[],
  at: string | null,
): void {
  // Of two rows of one ประเด็น only the first is drafted.
  const drafted = rows.filter(({ issue }, index) => rows.findIndex((row) => row.issue === issue) === index);
  let next = firstFree(table);
  const toWrite = drafted.flatMap(({ issue, analysis }): RowToWrite[] => {
    const isWritten = writable(changes, String(issue), 'analysis');
    const row = analysisRow(table, issue);
    if (row === null && !isWritten) return [];
    const number = row?.number ?? next++;
    const name = framework.issues.find((each) => each.number === issue)?.name ?? '';
    const before = existing.find((each) => each.issue === issue)?.analysis ?? BLANK;
    return [
      {
        number,
        isNew: row === null,
        cells: [
          ...(row === null ? [cell(number, 'issue', String(issue)), cell(number, 'name', name)] : []),
          ...(isWritten ? [cell(number, 'analysis', analysis.text)] : []),
        ],
        texts: { analysis },
        // Taking back leaves a row that was added: it is the tab's own, without a text.
        undo: undoOf(at, null, isWritten ? { analysis: before } : {}),
      },
    ];
  });
  makeRoom(table, next - 1);
  writeRows(table, toWrite, ['analysis'], at === null);
}

/**
 * `existing`: the measures before the merge; `rowNumbers`: where they stand, in their order. New ones go below the last
 * row, or into a row of the same id that somebody emptied. `at` as for writeAnalyses.
 */
export function writeMeasures(
  framework: Framework,
  table: Table,
  { existing, rowNumbers }: { existing: readonly MeasureRow[]; rowNumbers: readonly number[] },
  rows: readonly MeasureRow[],
  changes: readonly Change[],
  at: string | null,
): void {
  // Of a text whose column is gone nothing is remembered either: it could never be found as it was drafted.
  const fields = MEASURE_FIELDS.filter((field) => table.columns[field] !== undefined);
  const isNew = (row: MeasureRow) => changes.some(({ id, kind }) => id === row.id && kind === 'added');
  let known = 0;
  let next = firstFree(table);
  const emptied = emptiedRows(table);
  const toWrite = rows.map((row): RowToWrite => {
    const fresh = isNew(row);
    const before = fresh ? undefined : existing[known];
    const number = fresh ? (emptied.get(row.id) ?? next++) : (rowNumbers[known++] ?? next++);
    const written = fields.filter((field) => writable(changes, row.id, field));
    const name = framework.issues.find((issue) => issue.number === row.issue)?.name ?? '';
    const texts = Object.fromEntries(written.map((field) => [field, before?.[field] ?? BLANK]));
    return {
      number,
      isNew: fresh,
      cells: [
        cell(number, 'id', row.id),
        ...(fresh ? [cell(number, 'issue', String(row.issue)), cell(number, 'status', MEASURE_STATUSES.planned)] : []),
        cell(number, 'issueName', name),
        ...written.map((field) => cell(number, field, row[field].text)),
      ],
      texts: Object.fromEntries((fresh ? fields : MEASURE_FIELDS).map((field) => [field, row[field]])),
      undo: undoOf(at, fresh ? row.issue : null, texts),
    };
  });
  makeRoom(table, next - 1);
  writeRows(table, toWrite, fields, at === null);
}

function firstFree({ values, headerRow }: Table): number {
  return Math.max(values.length, headerRow) + 1;
}

function makeRoom({ sheet }: Table, lastRow: number): void {
  const lacking = lastRow - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
}

/** Rows by id in which nothing is left but the add-in's own cells: no measure, but no second row may bear the id. */
function emptiedRows(table: Table): Map<string, number> {
  const rows = rowsOf(table).filter((row) => !isMeasure(table, row) && !hasProgress(table, row));
  return new Map(rows.map((row) => [cellText(table, row, 'id'), row.number]));
}

/**
 * Texts cell by cell, for people's own stand beside them; the add-in's own columns behind them as one block. Where
 * every text of every row is written, and rows with cells between that are people's are new ones, all of it is one block.
 */
function writeRows(table: Table, rows: readonly RowToWrite[], fields: readonly string[], keepsUndo: boolean): void {
  const cells = changedCells(
    table,
    rows.flatMap((row) => row.cells),
  );
  const forgotten = keepsUndo ? [] : forgottenUndos(table, new Set(rows.map(({ number }) => number)));
  const marks = [...rows.flatMap(marksOf), ...forgotten];
  const marksToWrite = changedCells(table, marks).length === 0 ? [] : marks;
  const isTold = ({ number }: RowToWrite, key: string) => cells.some((each) => each.row === number && each.key === key);
  const isWhole = rows.every((row) => fields.every((key) => isTold(row, key)));
  const blanks = rows.filter(({ isNew }) => isNew).flatMap(({ number }) => blankCells(table, number));
  for (const block of isWhole ? [[...blanks, ...cells, ...marksToWrite]] : [cells, marksToWrite])
    writeCells(table, block);
}

/** Every cell of ours in a row; what is written after it into the same cells wins. */
function blankCells(table: Table, row: number): CellWrite[] {
  return table.tab.columns.map(({ key }) => cell(row, key, ''));
}

function writable(changes: readonly Change[], id: string, field: string): boolean {
  return changes.some((change) => change.id === id && change.field === field && change.kind !== 'kept');
}

function marksOf({ number, texts, undo }: Omit<RowToWrite, 'cells'>): CellWrite[] {
  const fingerprints = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.draftOf]));
  return [
    cell(number, 'origin', ORIGINS[originOf(Object.values(texts))]),
    cell(number, 'drafts', formatDraftMarks(fingerprints)),
    ...(undo === null ? [] : [cell(number, 'undo', undo)]),
  ];
}

function undoOf(at: string | null, addedTo: number | null, texts: Record<string, DraftedText>): string | null {
  if (at === null) return null;
  return Object.keys(texts).length === 0 ? '' : formatBefore({ at, addedTo, texts });
}

/** Only the last drafting can be taken back: what rows outside `written` remember of an earlier one goes. */
export function forgottenUndos(table: Table, written: ReadonlySet<number>): CellWrite[] {
  return rowsOf(table)
    .filter((row) => !written.has(row.number) && cellText(table, row, 'undo') !== '')
    .map(({ number }) => cell(number, 'undo', ''));
}

/** Texts as drafted, or written or changed by a person; a blank one is neither. */
export function originOf(texts: readonly DraftedText[]): keyof typeof ORIGINS {
  const written = texts.filter(({ text }) => text !== '');
  if (written.length === 0) return 'blank';
  const drafts = written.filter(isDraft).length;
  return drafts === written.length ? 'draft' : drafts === 0 ? 'hand' : 'partly';
}

function cell(row: number, key: string, value: string): CellWrite {
  return { row, key, value };
}
