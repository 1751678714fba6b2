/** What became of the grid between two looks at it: only what differs. */

import type { Rect } from '../host/spreadsheet/state';
import type { GridCell, GridChanges, GridSheet, GridWorkbook } from './protocol';

/** Cells that are told anew even where they are as before, because the page already shows something else in them. */
export interface Typed {
  sheetId: number;
  rect: Rect;
}

/** Null where nothing differs but perhaps the selection. */
export function changesBetween(before: GridWorkbook, after: GridWorkbook, typed?: Typed): GridChanges | null {
  const sheets: GridSheet[] = [];
  const cells: GridChanges['cells'] = [];
  for (const sheet of after.sheets) {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    if (old === undefined || shapeOf(old) !== shapeOf(sheet)) sheets.push(sheet);
    else cells.push(...changedCells(old, sheet, typed?.sheetId === sheet.id ? typed.rect : undefined));
  }
  const order = after.sheets.map(({ id }) => id);
  const sameOrder = JSON.stringify(order) === JSON.stringify(before.sheets.map(({ id }) => id));
  if (sheets.length === 0 && cells.length === 0 && sameOrder) return null;
  return { activeSheetId: after.activeSheetId, selection: after.selection, sheets, order, cells };
}

function shapeOf({ cells: _, ...shape }: GridSheet): string {
  return JSON.stringify(shape);
}

function changedCells(old: GridSheet, now: GridSheet, typed: Rect | undefined): GridChanges['cells'] {
  const changed: GridChanges['cells'] = [];
  const rows = new Set([...Object.keys(old.cells), ...Object.keys(now.cells), ...linesOf(typed?.row, typed?.rows)]);
  for (const row of rows) {
    const [before = {}, after = {}] = [old.cells[Number(row)], now.cells[Number(row)]];
    const own = typed !== undefined && isWithin(Number(row), typed.row, typed.rows) ? typed : undefined;
    const columns = new Set([...Object.keys(before), ...Object.keys(after), ...linesOf(own?.column, own?.columns)]);
    for (const column of columns) {
      const cell = after[Number(column)];
      const told = own !== undefined && isWithin(Number(column), own.column, own.columns);
      if (!told && alike(before[Number(column)], cell)) continue;
      changed.push({ sheetId: now.id, row: Number(row), column: Number(column), cell: cell ?? null });
    }
  }
  return changed;
}

/** Formats are shared between cells, so most are known to be alike without a look inside. */
function alike(a: GridCell | undefined, b: GridCell | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof GridCell)[]);
  return [...keys].every((key) => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}

function linesOf(first = 0, count = 0): string[] {
  return Array.from({ length: count }, (_, index) => String(first + index));
}

function isWithin(line: number, first: number, count: number): boolean {
  return line >= first && line < first + count;
}
