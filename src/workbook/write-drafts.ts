/** Drafted texts into `วิเคราะห์` and `มาตรการ`: only cells that the merge says may change are written. */

import type { AnalysisRow, DraftedText, MeasureRow } from '../ita/assessment';
import type { Change } from '../ita/draft/change';
import { isDraft } from '../ita/draft/drafted-text';
import { formatBefore } from '../ita/draft/undo';
import type { Framework } from '../ita/framework/framework';
import { parseNumber } from '../ita/score';
import { cellText, rowsOf, type Table, type TableRow } from './book';
import { formatDraftMarks } from './draft-marks';
import { type CellWrite, changedCells, writeCells } from './write';

/** Where a text comes from, in words for the column `ที่มาของข้อความ`. */
export const ORIGINS = {
  draft: 'ร่างอัตโนมัติ',
  partly: 'แก้ไขบางส่วน',
  hand: 'แก้ไขเอง',
  blank: 'ยังไม่ร่าง',
} as const;

export const MEASURE_FIELDS = ['measure', 'steps', 'owner', 'period'] as const;

const BLANK: DraftedText = { text: '', draftOf: '' };

/** A drafted row as it is to stand. */
interface RowToWrite {
  number: number;
  /** What goes into it beside the texts' marks. */
  cells: CellWrite[];
  texts: Record<string, DraftedText>;
  /** For the column that drafting is taken back from; '' where nothing of the row can be, null where it stays. */
  undo: string | null;
}

/**
 * `existing`: what `rows` were before the merge. `at`: 'YYYY-MM-DD HH:mm:ss', or null where no text is drafted in either
 * tab: then the drafting before can still be taken back.
 */
export function writeAnalyses(
  table: Table,
  existing: readonly AnalysisRow[],
  rows: readonly AnalysisRow[],
  changes: readonly Change[],
  at: string | null,
): void {
  // Of two rows of one ประเด็น only the first is drafted.
  const drafted = rows.filter(({ issue }, index) => rows.findIndex((row) => row.issue === issue) === index);
  const toWrite = drafted.flatMap(({ issue, analysis }): RowToWrite[] => {
    const row = analysisRow(table, issue);
    if (row === null) return [];
    const isWritten = writable(changes, String(issue), 'analysis');
    const before = existing.find((each) => each.issue === issue)?.analysis ?? BLANK;
    return [
      {
        number: row.number,
        cells: isWritten ? [cell(row.number, 'analysis', analysis.text)] : [],
        texts: { analysis },
        undo: undoOf(at, null, isWritten ? { analysis: before } : {}),
      },
    ];
  });
  writeRows(table, toWrite, 1, at === null);
}

/**
 * `existing`: the measures before the merge; `rowNumbers`: where they stand, in their order. New ones go below the last
 * row. `at` as for writeAnalyses.
 */
export function writeMeasures(
  framework: Framework,
  table: Table,
  { existing, rowNumbers }: { existing: readonly MeasureRow[]; rowNumbers: readonly number[] },
  rows: readonly MeasureRow[],
  changes: readonly Change[],
  at: string | null,
): void {
  const isNew = (row: MeasureRow) => changes.some(({ id, kind }) => id === row.id && kind === 'added');
  let known = 0;
  let next = Math.max(table.values.length, table.headerRow) + 1;
  const toWrite = rows.map((row): RowToWrite => {
    const fresh = isNew(row);
    const before = fresh ? undefined : existing[known];
    const number = fresh ? next++ : (rowNumbers[known++] ?? next++);
    const written = MEASURE_FIELDS.filter((field) => writable(changes, row.id, field));
    const name = framework.issues.find((issue) => issue.number === row.issue)?.name ?? '';
    const texts = Object.fromEntries(written.map((field) => [field, before?.[field] ?? BLANK]));
    return {
      number,
      cells: [
        cell(number, 'id', row.id),
        ...(fresh ? [cell(number, 'issue', String(row.issue))] : []),
        cell(number, 'issueName', name),
        ...written.map((field) => cell(number, field, row[field].text)),
      ],
      texts: { measure: row.measure, steps: row.steps, owner: row.owner, period: row.period },
      undo: undoOf(at, fresh ? row.issue : null, texts),
    };
  });
  const lacking = next - 1 - table.sheet.getMaxRows();
  if (lacking > 0) table.sheet.insertRowsAfter(table.sheet.getMaxRows(), lacking);
  writeRows(table, toWrite, MEASURE_FIELDS.length, at === null);
}

/**
 * Texts cell by cell, for people's own stand beside them; the add-in's own columns behind them as one block. Where
 * every text is new all of it is one block.
 */
function writeRows(table: Table, rows: readonly RowToWrite[], textsInARow: number, keepsUndo: boolean): void {
  const cells = changedCells(
    table,
    rows.flatMap((row) => row.cells),
  );
  const forgotten = keepsUndo ? [] : forgottenUndos(table, new Set(rows.map(({ number }) => number)));
  const marks = [...rows.flatMap(marksOf), ...forgotten];
  const marksToWrite = changedCells(table, marks).length === 0 ? [] : marks;
  const textsOf = ({ number, texts }: RowToWrite) => cells.filter(({ row, key }) => row === number && key in texts);
  const isWhole = rows.every((row) => textsOf(row).length === textsInARow);
  for (const block of isWhole ? [[...cells, ...marksToWrite]] : [cells, marksToWrite]) writeCells(table, block);
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

/** The row of a ประเด็น; the first where there are two. */
export function analysisRow(table: Table, issue: number): TableRow | null {
  return rowsOf(table).find((row) => parseNumber(cellText(table, row, 'issue')) === issue) ?? null;
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
