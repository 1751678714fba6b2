/** Rows found by their code; what is missing is added below, what people wrote stays. */

import { cellText, findRow, rowsOf, type Table, type TableRow } from '../book';
import type { Column } from '../tabs';
import { type CellWrite, changedCells, writeCells } from '../write';
import type { PlannedRow } from './rows';

export interface EnsuredRows {
  /** Numbers of the rows that were added now. */
  added: number[];
  done: string[];
}

/** `keepExisting`: even the add-in's own columns of rows that are there already are left as they are. */
export function ensureRows(table: Table, planned: readonly PlannedRow[], keepExisting = false): EnsuredRows {
  nameAgain(table, planned);
  const missing = planned.filter((row) => findRow(table, row.id) === null);
  const added = appendRows(table, missing);
  if (!keepExisting) refresh(table, planned);
  const isNewTab = missing.length === planned.length;
  const done = isNewTab ? [] : missing.map((row) => `แท็บ "${table.name}": เติมแถว "${nameOf(table, row)}"`);
  return { added, done };
}

/** A key that nobody sees says nothing to anybody: then the row goes by its first text. */
function nameOf({ tab }: Table, { id, cells }: PlannedRow): string {
  const isHidden = tab.columns.find(({ key }) => key === tab.rowKey)?.hidden === true;
  const [, shown] = Object.entries(cells).find(([key]) => key !== tab.rowKey) ?? [];
  return isHidden && shown !== undefined ? String(shown) : id;
}

/** Rows that lost their identity with its column are known again by what else the add-in wrote into them. */
function nameAgain(table: Table, planned: readonly PlannedRow[]): void {
  const { rowKey, columns } = table.tab;
  const own = columns.filter((column) => isOwn(column) && column.key !== rowKey).map(({ key }) => key);
  const nameless = rowsOf(table).filter((row) => cellText(table, row, rowKey) === '');
  if (nameless.length === 0) return;
  const names = planned.flatMap(({ id, cells }): CellWrite[] => {
    const told = own.filter((key) => cells[key] !== undefined && cells[key] !== '');
    const isIt = (row: TableRow) => told.every((key) => cellText(table, row, key) === String(cells[key]).trim());
    const row = told.length === 0 || findRow(table, id) !== null ? undefined : nameless.find(isIt);
    return row === undefined ? [] : [{ row: row.number, key: rowKey, value: id }];
  });
  if (names.length === 0) return;
  writeCells(table, names);
  table.values = table.sheet.getDataRange().getValues();
}

/** Below the last row in use, in one write; people's cells get what the plan gives a new row. */
function appendRows(table: Table, rows: readonly PlannedRow[]): number[] {
  if (rows.length === 0) return [];
  const { sheet } = table;
  const first = Math.max(table.values.length, table.headerRow) + 1;
  const lacking = first + rows.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const cells = rows.flatMap(({ cells: planned }, index) =>
    table.tab.columns.map(({ key }): CellWrite => ({ row: first + index, key, value: planned[key] ?? '' })),
  );
  writeCells(table, cells);
  table.values = sheet.getDataRange().getValues();
  return rows.map((_, index) => first + index);
}

/** The add-in's columns follow the framework: a corrected title is shown, people's columns aren't touched. */
function refresh(table: Table, planned: readonly PlannedRow[]): void {
  const own = new Set(table.tab.columns.filter(isOwn).map(({ key }) => key));
  const cells = planned.flatMap(({ id, cells: wanted }) => {
    const row = findRow(table, id);
    if (row === null) return [];
    return Object.entries(wanted)
      .filter(([key, value]) => own.has(key) && cellText(table, row, key) !== String(value))
      .map(([key, value]): CellWrite => ({ row: row.number, key, value }));
  });
  writeCells(table, changedCells(table, cells));
}

function isOwn(column: Column): boolean {
  return column.owner === 'addin';
}
