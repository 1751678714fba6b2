/** A1 notation: reading it, writing it, and the little arithmetic of rectangles. Rows and columns are 1-based. */
import type { Rect } from './state';

/** 1 → 'A', 27 → 'AA'. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 'A' → 1, 'AA' → 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 'B2' or 'B2:C4'. */
export function rectToA1(rect: Rect): string {
  const first = `${columnLetters(rect.column)}${rect.row}`;
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${columnLetters(rect.column + rect.columns - 1)}${rect.row + rect.rows - 1}`;
}

/** A place in a sheet as A1 notation gives it; an end that is left open reaches to the edge of the grid. */
export interface A1Place {
  sheetName?: string;
  row?: number;
  column?: number;
  lastRow?: number;
  lastColumn?: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d+)$/;

/** 'A1', 'B2:C4', 'C:C', '2:2', 'C3:C', "'ชื่อ ชีต'!A1"; undefined when it is none. */
export function parseA1(text: string): A1Place | undefined {
  const { sheetName, place } = splitSheetName(text.trim());
  const [from, to, more] = place.split(':');
  if (from === undefined || more !== undefined) return undefined;
  const start = parseEnd(from);
  const end = to === undefined ? start : parseEnd(to);
  if (!start || !end) return undefined;
  if (to === undefined && (start.row === undefined || start.column === undefined)) return undefined;
  const ordered = orderEnds(start, end);
  if (ordered.row === undefined && ordered.column === undefined) return undefined;
  return sheetName === undefined ? ordered : { sheetName, ...ordered };
}

/** Splits "'ชื่อ ชีต'!A1" into the name and the rest. */
function splitSheetName(text: string): { sheetName?: string; place: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { place: text };
  const name = text.slice(0, mark);
  const quoted = /^'((?:[^']|'')*)'$/.exec(name);
  return { sheetName: quoted ? quoted[1]!.replace(/''/g, "'") : name, place: text.slice(mark + 1) };
}

function parseEnd(text: string): { row?: number; column?: number } | undefined {
  const cell = CELL.exec(text);
  if (cell) return { column: columnNumber(cell[1]!), row: Number(cell[2]) };
  const column = COLUMN.exec(text);
  if (column) return { column: columnNumber(column[1]!) };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) } : undefined;
}

function orderEnds(a: { row?: number; column?: number }, b: { row?: number; column?: number }): A1Place {
  const [row, lastRow] = orderPair(a.row, b.row);
  const [column, lastColumn] = orderPair(a.column, b.column);
  return { row, lastRow, column, lastColumn };
}

function orderPair(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  if (a === undefined) return [b, undefined];
  if (b === undefined) return [a, undefined];
  return a <= b ? [a, b] : [b, a];
}

/** The rectangle of a place inside a grid of the given size. */
export function placeToRect(place: A1Place, grid: { maxRows: number; maxColumns: number }): Rect {
  const row = place.row ?? 1;
  const column = place.column ?? 1;
  return {
    row,
    column,
    rows: (place.lastRow ?? grid.maxRows) - row + 1,
    columns: (place.lastColumn ?? grid.maxColumns) - column + 1,
  };
}

/** A sheet name as formulas and A1 notation write it: always quoted, quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

export function containsCell(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

export function intersects(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function containsRect(outer: Rect, inner: Rect): boolean {
  return (
    containsCell(outer, inner.row, inner.column) &&
    containsCell(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

/** Every cell of the rectangle, row by row. */
export function* cellsOf(rect: Rect): Generator<{ row: number; column: number }> {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) yield { row, column };
  }
}
