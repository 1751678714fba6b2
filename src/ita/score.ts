/** Scores as people write them, and the two ways of rounding that the field knows. */

import type { Score } from './framework/framework';
import { toArabicDigits } from './thai';

/** What a cell that should hold a score says. */
export type ParsedScore =
  | { kind: 'blank' }
  | { kind: 'score'; score: Score }
  /** `why`: 'not-a-number' for text, 'out-of-range' for a number below 0 or above 100. */
  | { kind: 'invalid'; text: string; why: 'not-a-number' | 'out-of-range' };

/** White space, and the marks without width that come along from LINE and web pages. */
const SPACE = /[\s\u200b-\u200d\u2060]+/g;

/**
 * Reads a number as people write it: Thai digits, thousands commas, a trailing % and spaces around its parts. Null for
 * anything else: two numbers in one cell ('9 8') are not glued into a third.
 */
export function parseNumber(text: string): number | null {
  const spaced = toArabicDigits(text).replace(SPACE, ' ');
  if (/\d \d/.test(spaced)) return null;
  const plain = spaced.replace(/ /g, '').replace(/%$/, '').replace(/^[−–]/, '-');
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$/.test(plain) || !/\d/.test(plain)) return null;
  return Number(plain.replace(/,/g, ''));
}

/**
 * Reads a cell that should hold a score from 0 to 100. Blank, and the dashes that people type for 'no value',
 * are blank: never 0, never 100. A cell formatted as a percentage (0.978 shown as 97.80%) can't be told from a
 * score of 0.978, so it is read as it stands.
 */
export function parseScore(cell: unknown): ParsedScore {
  if (cell === null || cell === undefined) return { kind: 'blank' };
  if (typeof cell === 'number' && Number.isFinite(cell)) return inRange(cell, String(cell));
  if (typeof cell !== 'string') return { kind: 'invalid', text: shown(cell), why: 'not-a-number' };
  const text = cell.replace(SPACE, ' ').trim();
  if (/^[-‐‑‒–—―− ]*$/.test(text)) return { kind: 'blank' };
  const value = parseNumber(text);
  return value === null ? { kind: 'invalid', text, why: 'not-a-number' } : inRange(value, text);
}

/** A cell's value in words for a message: a date has none that would be the same in every time zone. */
function shown(cell: unknown): string {
  if (Object.prototype.toString.call(cell) === '[object Date]') return 'วันที่';
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function inRange(value: number, text: string): ParsedScore {
  return value >= 0 && value <= 100 ? { kind: 'score', score: value } : { kind: 'invalid', text, why: 'out-of-range' };
}

/**
 * Rounds half up to `decimals` places, as the published level tables do (85.00–94.99). Works on the decimal notation,
 * so that 1.005 gives 1.01 although its binary value is a little less, and the dust of a sum (94.99499999999999) is
 * not taken for a digit. A fall is rounded as the rise of the same size is: −1.005 gives −1.01.
 */
export function roundHalfUp(value: number, decimals = 2): number {
  const clean = Number(value.toPrecision(12));
  const factor = 10 ** decimals;
  const shifted = Number((Math.abs(clean) * factor).toPrecision(12));
  const rounded = Math.floor(shifted + 0.5) / factor;
  return clean < 0 && rounded > 0 ? -rounded : rounded;
}

/** The difference of two scores as printed, so that what a reader subtracts by hand comes out. */
export function difference(one: Score, other: Score): Score {
  return roundHalfUp(roundHalfUp(one) - roundHalfUp(other));
}

/** A score as the field prints it: 2 decimals, half up, such as '97.80'. */
export function formatScore(score: Score, decimals = 2): string {
  return roundHalfUp(score, decimals).toFixed(decimals);
}
