/** Cells as Google gives them, turned into what ita works with, and back without being taken for a formula. */

import type { IsoDate } from '../ita/assessment';
import { isoDate, parseDate } from '../ita/date';

/** A cell's text; a date as 'YYYY-MM-DD'. */
export function textOf(cell: unknown, timeZone: string): string {
  if (cell === null || cell === undefined) return '';
  if (isDate(cell)) return Utilities.formatDate(cell, timeZone, 'yyyy-MM-dd');
  return String(cell).trim();
}

/** A day, null for a blank, 'invalid' for what is no day. */
export function dateOf(cell: unknown, timeZone: string): IsoDate | null | 'invalid' {
  const text = textOf(cell, timeZone);
  if (text === '') return null;
  const [year, month, day] = text.split('-').map(Number);
  const date = isDate(cell) ? isoDate(year ?? 0, month ?? 0, day ?? 0) : parseDate(text);
  return date ?? 'invalid';
}

/**
 * setValues parses like user entry: a text that starts like a formula gets a space before it, which keeps it a text
 * in every cell and is trimmed in reading. An apostrophe would do so too, but may stay visible in a plain-text cell.
 */
export function literal(text: string): string {
  return /^[=+'@]/.test(text) || /^-\D/.test(text) ? ` ${text}` : text;
}

/** Values come from another realm than this script where it runs in a sandbox, so instanceof says nothing. */
function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
