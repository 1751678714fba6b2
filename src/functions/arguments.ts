/** Reading what a sheet hands to a custom function: a value, or a range as rows of values. */

import type { FiscalYear, Score } from '../ita/framework/framework';
import { parseNumber, parseScore } from '../ita/score';

/** A cell as Sheets passes it; an empty one is ''. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A cell, or a range of cells row by row. */
export type CellOrRange = Cell | Cell[][];

/** What a function was given but can't use. Sheets shows the message at the cell, so it names the argument. */
class ArgumentProblem extends Error {
  constructor(argument: string, problem: string) {
    super(`อาร์กิวเมนต์ ${argument}: ${problem}`);
    this.name = 'ArgumentProblem';
  }
}

/** Throws the short Thai message of a wrong argument. */
export function refuse(argument: string, problem: string): never {
  throw new ArgumentProblem(argument, problem);
}

export function isRange(argument: CellOrRange): argument is Cell[][] {
  return Array.isArray(argument);
}

export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A range row by row; a single value is a range of one cell. */
export function rowsOf(argument: CellOrRange): Cell[][] {
  return isRange(argument) ? argument : [[argument]];
}

/** The cells of a row, a column or a single value in reading order. */
export function cellsOf(argument: CellOrRange): Cell[] {
  return rowsOf(argument).flat();
}

/** The cells of a single column or row; refuses a range that is both higher and wider than one. */
export function lineOf(argument: CellOrRange, name: string): Cell[] {
  const rows = rowsOf(argument);
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) refuse(name, 'ต้องเป็นช่วงคอลัมน์เดียวหรือแถวเดียว');
  return rows.flat();
}

/** Two lines of the same length; refuses others. */
export function pairedLines(a: CellOrRange, aName: string, b: CellOrRange, bName: string): [Cell[], Cell[]] {
  const [first, second] = [lineOf(a, aName), lineOf(b, bName)];
  if (first.length !== second.length) {
    refuse(bName, `มี ${second.length} ช่อง แต่ ${aName} มี ${first.length} ช่อง ต้องเท่ากัน`);
  }
  return [first, second];
}

/** One result for each cell of a line, lying as the line lies: a row for a row, else a column. */
export function alongside<T>(line: CellOrRange, results: T[]): T[][] {
  const isRow = isRange(line) && line.length === 1 && results.length > 1;
  return isRow ? [results] : results.map((result) => [result]);
}

/** A cell in words for a message: a date's own text is English and as long as a sentence. */
export function shown(cell: Cell): string {
  return typeof cell === 'object' && cell !== null ? 'วันที่' : String(cell);
}

/** A score from 0 to 100, or null for a blank; `position` counts from 1 and is named where there are several. */
export function scoreOf(cell: Cell, name: string, position?: number): Score | null {
  const parsed = parseScore(cell);
  if (parsed.kind === 'score') return parsed.score;
  if (parsed.kind === 'blank') return null;
  const where = position === undefined ? '' : `ช่องที่ ${position} `;
  return refuse(
    name,
    parsed.why === 'out-of-range'
      ? `${where}"${parsed.text}" ไม่อยู่ในช่วง 0–100`
      : `${where}"${parsed.text}" ไม่ใช่ตัวเลขคะแนน`,
  );
}

/** The scores of any range in reading order, blanks as null. */
export function scoresOf(argument: CellOrRange, name: string): (Score | null)[] {
  return cellsOf(argument).map((cell, index) => scoreOf(cell, name, index + 1));
}

/** A whole number such as a year or a number of decimals, in Thai or Arabic digits; null for a blank. */
export function integerOf(argument: CellOrRange, name: string): number | null {
  const cells = cellsOf(argument);
  if (cells.length !== 1) refuse(name, 'ต้องเป็นค่าเดียว ไม่ใช่ช่วง');
  const cell = cells[0];
  if (isBlank(cell)) return null;
  const value = typeof cell === 'number' ? cell : parseNumber(shown(cell));
  return value !== null && Number.isInteger(value) ? value : refuse(name, `"${shown(cell)}" ไม่ใช่จำนวนเต็ม`);
}

/** A Buddhist-era year; null for a blank. */
export function yearOf(argument: CellOrRange, name: string): FiscalYear | null {
  const year = integerOf(argument, name);
  if (year === null) return null;
  return year >= 2500 && year < 2700 ? year : refuse(name, `"${year}" ไม่ใช่ปี พ.ศ. เช่น 2567`);
}
