/** Where the array result of a formula spreads, and what stops it. */
import { columnLetters } from './a1';
import { type CellError, type CellState, cellAt, type Rect, type SheetState } from './state';

interface Place {
  sheet: SheetState;
  row: number;
  column: number;
}

/**
 * What Google shows when an array has no room: '#REF!', 'Array result was not expanded because it would overwrite data in
 * B2.': wording as public scripts quote it
 */
export function obstacleOf({ sheet, row: ownRow, column: ownColumn }: Place, extent: Rect): CellError | undefined {
  const missingRows = extent.row + extent.rows - 1 - sheet.maxRows;
  const missingColumns = extent.column + extent.columns - 1 - sheet.maxColumns;
  if (missingRows > 0 || missingColumns > 0) {
    const what = missingRows > 0 ? `rows (${missingRows})` : `columns (${missingColumns})`;
    return { error: '#REF!', message: `Result was not automatically expanded, please insert more ${what}.` };
  }
  for (let row = extent.row; row < extent.row + extent.rows; row++) {
    for (let column = extent.column; column < extent.column + extent.columns; column++) {
      const isOwn = row === ownRow && column === ownColumn;
      if (isOwn || !blocks(cellAt(sheet, row, column), ownRow, ownColumn)) continue;
      const where = `${columnLetters(column)}${row}`;
      return { error: '#REF!', message: `Array result was not expanded because it would overwrite data in ${where}.` };
    }
  }
  return undefined;
}

function blocks(cell: CellState | undefined, ownRow: number, ownColumn: number): boolean {
  if (!cell) return false;
  if (cell.spill) return cell.spill.row !== ownRow || cell.spill.column !== ownColumn;
  return cell.formula !== undefined || cell.value !== undefined;
}

/** The cells beside its own that a formula fills at present. */
export function spillCells({ sheet, row, column }: Place, extent: Rect): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = [];
  for (let r = extent.row; r < extent.row + extent.rows; r++) {
    for (let c = extent.column; c < extent.column + extent.columns; c++) {
      const spill = cellAt(sheet, r, c)?.spill;
      if (spill?.row === row && spill.column === column) places.push({ row: r, column: c });
    }
  }
  return places;
}

/** Takes the content out of a cell, and the cell away when nothing is left of it. */
export function emptyCell(cells: Record<number, CellState>, column: number): void {
  const cell = cells[column];
  if (!cell) return;
  for (const part of ['value', 'formula', 'spill', 'resultFormat'] as const) delete cell[part];
  if (Object.keys(cell).length === 0) delete cells[column];
}

export function setOrDelete<T, K extends keyof T>(target: T, name: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[name];
  else target[name] = value;
}
