/** The last drafting as its rows remember it: what of it still stands, and putting back what stood there before. */

import type { DraftedText } from '../ita/assessment';
import { fingerprint } from '../ita/draft/drafted-text';
import { parseBefore, type RowBefore, takeBack } from '../ita/draft/undo';
import { MEASURE_FIELDS } from '../ita/measures/fields';
import { cellText, rowsOf, type Table, type TableRow } from './book';
import { issueNumber } from './cell-issue';
import { formatDraftMarks, parseDraftMarks } from './draft-marks';
import { hasProgress } from './read-measures';
import type { TabKey } from './tabs';
import { type CellWrite, changedCells, writeCells } from './write';
import { forgottenUndos, ORIGINS, originOf } from './write-drafts';

const TEXT_FIELDS: Record<TabKey, readonly string[]> = { analysis: ['analysis'], measures: MEASURE_FIELDS };

/** What taking back does to a row. */
interface RowUndo {
  row: TableRow;
  /** Whether it was added by the drafting and goes as a whole. */
  isRemoved: boolean;
  texts: Record<string, DraftedText>;
  restored: string[];
  left: number;
}

export interface DraftUndo {
  /** When the last drafting was, 'YYYY-MM-DD HH:mm:ss'. */
  at: string;
  /** Stands for this drafting and the rows that remember it, in whatever order and whatever was written there since. */
  mark: string;
  /** Texts in rows that stood there before, and rows that were added; both as far as they stand as they were drafted. */
  texts: number;
  rows: number;
  /** Texts that were written over since. */
  left: number;
  byTable: { table: Table; rows: RowUndo[] }[];
}

/** Null where no row remembers a drafting. `tables`: `วิเคราะห์` and `มาตรการ`. */
export function lastDrafting(tables: readonly Table[]): DraftUndo | null {
  const remembered = tables.map((table) => ({ table, rows: rememberedRows(table) }));
  const times = remembered.flatMap(({ rows }) => rows.map(({ before }) => before.at));
  const at = times.sort().pop();
  if (at === undefined) return null;
  const byTable = remembered.map(({ table, rows }) => ({
    table,
    rows: rows.filter(({ before }) => before.at === at).map(({ row, before }) => rowUndo(table, row, before)),
  }));
  const all = byTable.flatMap(({ rows }) => rows);
  const kept = all.filter(({ isRemoved }) => !isRemoved);
  return {
    at,
    mark: markOf(byTable),
    texts: kept.reduce((sum, { restored }) => sum + restored.length, 0),
    rows: all.length - kept.length,
    left: kept.reduce((sum, { left }) => sum + left, 0),
    byTable,
  };
}

function markOf(byTable: DraftUndo['byTable']): string {
  const remembered = byTable.flatMap(({ table, rows }) =>
    rows.map(({ row }) => [table.tab.rowKey, 'undo'].map((key) => cellText(table, row, key)).join(' ')),
  );
  return fingerprint(remembered.sort().join('\n'));
}

/** Puts back what stood before, and forgets the drafting: it can't be taken back twice. */
export function undoDrafting({ byTable }: DraftUndo): void {
  for (const { table, rows } of byTable) {
    const writes = rows.map((undo) => (undo.isRemoved ? { texts: blankRow(table, undo), marks: [] } : cellsOf(undo)));
    writeCells(
      table,
      changedCells(
        table,
        writes.flatMap(({ texts }) => texts),
      ),
    );
    const marks = writes.flatMap((write) => write.marks);
    writeCells(table, [...marks, ...forgottenUndos(table, new Set(rows.map(({ row }) => row.number)))]);
  }
}

/** A person's copy of a row remembers the drafting too, but nobody drafted it: the first of each id counts. */
function rememberedRows(table: Table): { row: TableRow; before: RowBefore }[] {
  const seen = new Set<string>();
  return rowsOf(table).flatMap((row) => {
    const before = parseBefore(cellText(table, row, 'undo'));
    const id = cellText(table, row, table.tab.rowKey);
    const isCopy = id !== '' && seen.has(id);
    seen.add(id);
    return before === null || isCopy ? [] : [{ row, before }];
  });
}

function rowUndo(table: Table, row: TableRow, before: RowBefore): RowUndo {
  const marks = parseDraftMarks(cellText(table, row, 'drafts'));
  const fields = TEXT_FIELDS[table.tab.key] ?? [];
  const now = Object.fromEntries(
    fields.map((field) => [field, { text: cellText(table, row, field), draftOf: marks[field] ?? '' }]),
  );
  const { texts, restored, left } = takeBack(now, withoutLostColumns(table, before));
  if (before.addedTo === null) return { row, isRemoved: false, texts, restored, left: left.length };
  const isRemoved = left.length === 0 && isOnlyDrafted(table, row, before.addedTo);
  if (isRemoved) return { row, isRemoved, texts, restored, left: 0 };
  // A row that somebody worked on stays whole: half a measure would be of no use to anybody.
  return { row, isRemoved, texts: now, restored: [], left: Math.max(1, left.length) };
}

/** A text whose column was deleted is gone, and nobody wrote anything in its place. */
function withoutLostColumns(table: Table, before: RowBefore): RowBefore {
  const texts = Object.entries(before.texts).filter(([field]) => table.columns[field] !== undefined);
  return { ...before, texts: Object.fromEntries(texts) };
}

/**
 * Whether an added row is still in its ประเด็น, nobody said what became of it, and nobody wrote into columns of their own
 * beside it.
 */
function isOnlyDrafted(table: Table, row: TableRow, issue: number): boolean {
  const ours = new Set(Object.values(table.columns));
  const isBlank = (cell: unknown) => cell === '' || cell === null || cell === false;
  return (
    issueNumber(cellText(table, row, 'issue')) === issue &&
    !hasProgress(table, row) &&
    row.cells.every((cell, index) => ours.has(index + 1) || isBlank(cell))
  );
}

function blankRow(table: Table, { row }: RowUndo): CellWrite[] {
  return table.tab.columns.map(({ key }) => ({ row: row.number, key, value: '' }));
}

function cellsOf({ row: { number }, texts, restored }: RowUndo): { texts: CellWrite[]; marks: CellWrite[] } {
  const fingerprints = Object.fromEntries(Object.entries(texts).map(([key, { draftOf }]) => [key, draftOf]));
  return {
    texts: restored.map((key) => ({ row: number, key, value: texts[key]?.text ?? '' })),
    marks: [
      { row: number, key: 'origin', value: ORIGINS[originOf(Object.values(texts))] },
      { row: number, key: 'drafts', value: formatDraftMarks(fingerprints) },
      { row: number, key: 'undo', value: '' },
    ],
  };
}
