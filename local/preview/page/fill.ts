/** Dragging the fill handle: formulas move with their cell, two numbers or more go on evenly, the rest repeats. */

import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Rect } from '../../host/spreadsheet/state';
import type { Entry } from './guard';
import type { HeldWorkbook } from './workbook';

/** @param target may hold the source; only what lies outside of it is filled */
export function filledEntries(held: HeldWorkbook, sheetId: number, source: Rect, target: Rect): Entry[] {
  const typed = held.typed(sheetId, source);
  const lexer = new LexerTreeBuilder();
  const sideways = target.row >= source.row && target.row + target.rows <= source.row + source.rows;
  return cellsOf(target)
    .filter((cell) => !isInside(cell, source))
    .map(({ row, column }) => {
      const below = wrapped(row - source.row, source.rows);
      const right = wrapped(column - source.column, source.columns);
      const text = typed[below]![right]!;
      const down = row - source.row - below;
      const aside = column - source.column - right;
      if (text.startsWith('=')) return { row, column, text: lexer.moveFormulaRefOffset(text, aside, down) };
      const line = sideways ? typed[below]! : typed.map((cells) => cells[right]!);
      return { row, column, text: continued(line, sideways ? column - source.column : row - source.row) ?? text };
    });
}

/** The value that an even row of numbers has at a distance from its first; null for what is no such row. */
function continued(line: readonly string[], distance: number): string | null {
  const numbers = line.map(Number);
  if (line.length < 2 || line.includes('') || numbers.some(Number.isNaN)) return null;
  const step = (numbers.at(-1)! - numbers[0]!) / (numbers.length - 1);
  const isEven = numbers.every((number, index) => Math.abs(number - numbers[0]! - index * step) < 1e-9);
  return isEven ? String(Number((numbers[0]! + distance * step).toPrecision(12))) : null;
}

function cellsOf({ row, column, rows, columns }: Rect): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

function isInside(cell: { row: number; column: number }, { row, column, rows, columns }: Rect): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}

/** The remainder that is never negative: filling goes up and left too. */
function wrapped(distance: number, length: number): number {
  return ((distance % length) + length) % length;
}
