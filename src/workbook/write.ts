/** Writing cells back: only the ones named, in as few blocks as they form. */

import { columnLetter } from './a1';
import type { Table } from './book';
import { literal } from './cells';

export type CellValue = string | number | boolean;

export interface CellWrite {
  /** Row in the sheet, counted from 1. */
  row: number;
  /** Column's key; a column that was deleted is passed over, since the check has said so already. */
  key: string;
  value: CellValue;
}

interface Block {
  row: number;
  column: number;
  values: CellValue[][];
}

/** Writes each block with one call. Texts are kept from being taken for a formula or a date. */
export function writeCells(table: Table, cells: readonly CellWrite[]): void {
  for (const { row, column, values } of blocksOf(table, cells)) {
    const height = values.length;
    const width = values[0]?.length ?? 0;
    table.sheet.getRange(row, column, height, width).setValues(values.map((line) => line.map(asEntry)));
  }
}

/**
 * The same for cells that lie scattered: as blocks, or with one call for all cells that get the same value, whichever
 * takes fewer calls.
 */
export function writeScattered(table: Table, cells: readonly CellWrite[]): void {
  const byValue = new Map<CellValue, string[]>();
  for (const { row, key, value } of cells) {
    const column = table.columns[key];
    if (column === undefined) continue;
    const entry = asEntry(value);
    byValue.set(entry, [...(byValue.get(entry) ?? []), `${columnLetter(column)}${row}`]);
  }
  if (byValue.size < blocksOf(table, cells).length) {
    for (const [value, places] of byValue) table.sheet.getRangeList(places).setValue(value);
  } else {
    writeCells(table, cells);
  }
}

/** The cells that don't stand in the table already. */
export function changedCells(table: Table, cells: readonly CellWrite[]): CellWrite[] {
  return cells.filter(({ row, key, value }) => {
    const column = table.columns[key];
    return column !== undefined && (table.values[row - 1]?.[column - 1] ?? '') !== asEntry(value);
  });
}

/** A cell's value as one enters it. */
export function asEntry(value: CellValue): CellValue {
  return typeof value === 'string' ? literal(value) : value;
}

/** Runs within a row, joined with the row above where it has the same run. */
function blocksOf(table: Table, cells: readonly CellWrite[]): Block[] {
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { row, key, value } of cells) {
    const column = table.columns[key];
    if (column === undefined) continue;
    rows.set(row, (rows.get(row) ?? new Map<number, CellValue>()).set(column, value));
  }
  const blocks: Block[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    for (const run of runsOfRow(rows.get(row)!)) {
      const above = blocks.find(
        (block) =>
          block.row + block.values.length === row &&
          block.column === run.column &&
          block.values[0]?.length === run.values.length,
      );
      if (above !== undefined) above.values.push(run.values);
      else blocks.push({ row, column: run.column, values: [run.values] });
    }
  }
  return blocks;
}

function runsOfRow(row: ReadonlyMap<number, CellValue>): { column: number; values: CellValue[] }[] {
  const runs: { column: number; values: CellValue[] }[] = [];
  for (const [column, value] of [...row].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ column, values: [value] });
  }
  return runs;
}
