/** Sorting the rows of a range: whole cells change places, with their looks, notes and rules. */
import { intersects } from './a1';
import { copyFormula } from './references';
import type { CellState, CellValue, Rect, SheetState, SpreadsheetState } from './state';
import type { Workbook } from './workbook';

export interface SortKey {
  /** Number of the column in the sheet. */
  column: number;
  ascending: boolean;
}

/**
 * Sorts in place. Relative references of a moved formula shift as in copying (from memory). Where the range is the whole
 * width of the sheet's content, metadata of rows follows too.
 */
export function sortRows(state: SpreadsheetState, sheet: SheetState, rect: Rect, keys: SortKey[]): void {
  const rows = Array.from({ length: rect.rows }, (_, index) => rect.row + index);
  const order = [...rows].sort((a, b) => compareRows(sheet, a, b, keys) || a - b);
  const taken = new Map(rows.map((row) => [row, takeCells(sheet, row, rect)]));
  order.forEach((from, index) => {
    const to = rect.row + index;
    for (const [column, cell] of taken.get(from)!) {
      if (cell.formula !== undefined) cell.formula = copyFormula(cell.formula, to - from, 0);
      sheet.cells[to] ??= {};
      sheet.cells[to][column] = cell;
    }
  });
  if (isFullWidth(sheet, rect))
    moveRowMetadata(state, sheet, new Map(order.map((from, index) => [from, rect.row + index])));
}

/** Cells merged over several rows cannot be sorted (https://support.google.com/docs/answer/3540681 from memory, as the wording). */
export function checkSortable(book: Workbook, sheet: SheetState, rect: Rect): void {
  if (sheet.merges.every((merge) => merge.rows === 1 || !intersects(merge, rect))) return;
  throw book.fail("You can't sort a range with vertical merges.");
}

function takeCells(sheet: SheetState, row: number, rect: Rect): [number, CellState][] {
  const cells = sheet.cells[row] ?? {};
  const taken: [number, CellState][] = [];
  for (const [column, cell] of Object.entries(cells)) {
    const index = Number(column);
    if (index < rect.column || index >= rect.column + rect.columns) continue;
    taken.push([index, cell]);
    delete cells[index];
  }
  return taken;
}

function compareRows(sheet: SheetState, a: number, b: number, keys: SortKey[]): number {
  for (const { column, ascending } of keys) {
    const order = compareValues(sheet.cells[a]?.[column]?.value, sheet.cells[b]?.[column]?.value, ascending);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers, then text, then booleans, then errors; blanks last in either direction (from memory). */
function compareValues(a: CellValue | undefined, b: CellValue | undefined, ascending: boolean): number {
  const blank = Number(a === undefined) - Number(b === undefined);
  if (blank !== 0 || a === undefined || b === undefined) return blank;
  const direction = ascending ? 1 : -1;
  const kind = rankOf(a) - rankOf(b);
  if (kind !== 0) return kind * direction;
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'th', { sensitivity: 'base', numeric: false }) * direction;
  }
  return (Number(a) - Number(b) || 0) * direction;
}

function rankOf(value: CellValue): number {
  return ['number', 'string', 'boolean', 'object'].indexOf(typeof value);
}

function isFullWidth(sheet: SheetState, rect: Rect): boolean {
  const columns = Object.values(sheet.cells).flatMap((cells) => Object.keys(cells).map(Number));
  return columns.every((column) => column >= rect.column && column < rect.column + rect.columns);
}

function moveRowMetadata(state: SpreadsheetState, sheet: SheetState, moved: Map<number, number>): void {
  for (const { location } of state.metadata) {
    if (location.type === 'ROW' && location.sheetId === sheet.id) {
      location.index = moved.get(location.index) ?? location.index;
    }
  }
}
