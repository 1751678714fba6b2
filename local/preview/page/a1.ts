/** A1 notation of cells and blocks, with or without the name of a tab. */

import type { Rect } from '../../host/spreadsheet/state';

/** 1 is A. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function a1Of({ row, column, rows, columns }: Rect): string {
  const corner = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return corner;
  return `${corner}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** `B2`, `b2:C7`, `'แท็บ ๑'!B2`; null for what is none of these. */
export function parseA1(text: string): { sheet: string | null; rect: Rect } | null {
  const found =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/iu.exec(
      text.trim(),
    );
  if (!found) return null;
  const [, quoted, plain, letters = '', digits, endLetters, endDigits] = found;
  const columns = [columnNumber(letters), columnNumber(endLetters ?? letters)];
  const rows = [Number(digits), Number(endDigits ?? digits)];
  const column = Math.min(...columns);
  const row = Math.min(...rows);
  if (row < 1) return null;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
    rect: { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 },
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
