/** `สรุปคะแนน` made and kept whole: its rows in order, its formulas, its chart. */

import type { Framework } from '../../ita/framework/framework';
import { cellA1, columnLetter } from '../a1';
import type { Book, Table } from '../book';
import { findRow } from '../book';
import type { Column } from '../tabs';
import { changedCells, writeCells } from '../write';
import { ensureRows } from './ensure-rows';
import type { EnsuredTable } from './ensure-table';
import { inOrder, putInOrder } from './row-order';
import { type FormulaCell, openRows, summaryFormulas, summaryRows } from './summary';
import { trendCells } from './trend';
import { ensureTrendChart } from './trend-chart';

/** A formula cell that somebody typed over, with what stands there now. */
export interface Overwritten {
  cell: FormulaCell;
  value: unknown;
  /** Where, in A1 notation. */
  a1: string;
}

/** Puts what people typed somewhere safe. */
export type KeepOverwritten = (overwritten: readonly Overwritten[]) => void;

export interface EnsuredSummary {
  done: string[];
  overwritten: Overwritten[];
}

/**
 * Completes the tab. A formula that is missing is put back; one that a person typed over is only reported, unless
 * `keepBeforeRestoring` is given: that gets what stood there first, then those are put back as well.
 */
export function ensureSummary(
  framework: Framework,
  tables: Book['tables'],
  { keepBeforeRestoring, ensured }: { keepBeforeRestoring: KeepOverwritten | null; ensured: EnsuredTable | undefined },
): EnsuredSummary {
  const table = tables.get('summary');
  if (table === undefined) return { done: [], overwritten: [] };
  const planned = summaryRows(framework);
  const { added, done } = ensureRows(table, planned);
  const columns = ensured?.added ?? [];
  if (ensured?.created === true || added.length > 0) dressRows(framework, table);
  else if (columns.length > 0) closeCells(framework, table, columns);
  if (!inOrder(table, planned)) {
    putInOrder(table, planned);
    done.push(`แท็บ "${table.name}": จัดเรียงแถวคืน`);
  }
  writeCells(table, changedCells(table, trendCells(framework, table)));
  const overwritten = writeFormulas(table, summaryFormulas(framework, tables), keepBeforeRestoring);
  if (keepBeforeRestoring !== null) done.push(...overwritten.map(({ a1 }) => `แท็บ "${table.name}" ช่อง ${a1}: ใส่สูตรคืน`));
  ensureTrendChart(table, columns);
  return { done, overwritten };
}

/** One write a column of formulas that are missing; what a person typed is found by its not being a formula. */
function writeFormulas(
  table: Table,
  formulas: readonly FormulaCell[],
  keepBeforeRestoring: KeepOverwritten | null,
): Overwritten[] {
  const restore = keepBeforeRestoring !== null;
  const { sheet } = table;
  const height = Math.max(...formulas.map(({ row }) => row));
  const present = sheet
    .getRange(1, 1, height, Math.max(...Object.values(table.columns).map((c) => c ?? 0)))
    .getFormulas();
  const values = sheet.getDataRange().getValues();
  const overwritten: Overwritten[] = [];
  const toClear: string[] = [];
  const toWrite: { row: number; column: number; formula: string }[] = [];
  for (const cell of formulas) {
    const column = table.columns[cell.key];
    if (column === undefined) continue;
    const formula = present[cell.row - 1]?.[column - 1] ?? '';
    const typed = formula === '' ? (values[cell.row - 1]?.[column - 1] ?? '') : '';
    const blocked = formula === '' ? [] : typedIntoSpill(cell, column, values, present);
    const faults = [...(typed === '' ? [] : [{ row: cell.row, value: typed }]), ...blocked];
    overwritten.push(...faults.map(({ row, value }) => ({ cell, value, a1: cellA1(row, column) })));
    toClear.push(...blocked.map(({ row }) => cellA1(row, column)));
    const isBroken = formula.includes('#REF!') || (formula === '' && typed === '');
    if (isBroken || (restore && typed !== '')) toWrite.push({ row: cell.row, column, formula: cell.formula });
  }
  if (overwritten.length > 0) keepBeforeRestoring?.(overwritten);
  if (restore && toClear.length > 0) sheet.getRangeList(toClear).clearContent();
  for (const run of verticalRuns(toWrite)) {
    // A cell kept as plain text may take a formula for a text.
    const cells = sheet.getRange(run.row, run.column, run.formulas.length, 1).setNumberFormat('0.00');
    cells.setFormulas(run.formulas.map((formula) => [formula]));
  }
  return overwritten;
}

/** A formula that fills cells below shows #REF! while something was typed into them. */
function typedIntoSpill(
  cell: FormulaCell,
  column: number,
  values: unknown[][],
  formulas: string[][],
): { row: number; value: unknown }[] {
  if (values[cell.row - 1]?.[column - 1] !== '#REF!') return [];
  return Array.from({ length: cell.spillsOver }, (_, index) => cell.row + 1 + index)
    .map((row) => ({ row, value: values[row - 1]?.[column - 1] ?? '', formula: formulas[row - 1]?.[column - 1] ?? '' }))
    .filter(({ value, formula }) => value !== '' && formula === '');
}

function verticalRuns(
  cells: readonly { row: number; column: number; formula: string }[],
): { row: number; column: number; formulas: string[] }[] {
  const runs: { row: number; column: number; formulas: string[] }[] = [];
  for (const { row, column, formula } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column === column && last.row + last.formulas.length === row)
      last.formulas.push(formula);
    else runs.push({ row, column, formulas: [formula] });
  }
  return runs;
}

/** The total and the level stand out; cells where nothing is to be typed look like it. */
function dressRows(framework: Framework, table: Table): void {
  const { sheet, columns } = table;
  const rowOf = (id: string) => findRow(table, id)?.number ?? 0;
  closeCells(framework, table, table.tab.columns);
  const [name, score] = [columnLetter(columns.name ?? 0), columnLetter(columns.score ?? 0)];
  const strong = ['total', 'level'].flatMap((id) => [`${name}${rowOf(id)}`, `${score}${rowOf(id)}`]);
  sheet.getRangeList(strong).setFontWeight('bold').setFontSize(13);
}

/** `added`: the columns whose cells are dressed. */
function closeCells(framework: Framework, table: Table, added: readonly Column[]): void {
  const closed = Object.entries(openRows(framework)).flatMap(([key, open]) => {
    const at = table.columns[key];
    if (at === undefined || !added.some((column) => column.key === key)) return [];
    const rows = summaryRows(framework).filter(({ id }) => !open.includes(id));
    return rows.map(({ id }) => cellA1(findRow(table, id)?.number ?? 0, at));
  });
  if (closed.length > 0) table.sheet.getRangeList(closed).setBackground('#f2f4f5');
}
