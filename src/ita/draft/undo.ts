/** What stood in a row before it was drafted, kept in a cell of that row, and how it is taken back. */

import type { DraftedText } from '../assessment';
import { isAsDrafted } from './drafted-text';

export interface RowBefore {
  /** When it was drafted, 'YYYY-MM-DD HH:mm:ss'; the same in all rows of one drafting. */
  at: string;
  /** The ประเด็น of a row that the drafting added; null for a row that stood there already. */
  addedTo: number | null;
  /** The texts that were written, by field, as they were before. */
  texts: Record<string, DraftedText>;
}

/** https://support.google.com/drive/answer/37603: a cell holds at most 50,000 characters. */
const LONGEST_CELL = 50_000;

/** As it stands in a cell; '' where it is too long for one, and can't be taken back then. */
export function formatBefore({ at, addedTo, texts }: RowBefore): string {
  const pairs = Object.entries(texts).map(([field, { text, draftOf }]) => [field, [text, draftOf]]);
  const json = JSON.stringify({ at, addedTo, texts: Object.fromEntries(pairs) });
  return json.length > LONGEST_CELL ? '' : json;
}

/** Null for a blank cell and for anything that formatBefore didn't write. */
export function parseBefore(cell: string): RowBefore | null {
  const read = parsed(cell) as { at?: unknown; addedTo?: unknown; texts?: unknown } | null;
  if (typeof read !== 'object' || read === null) return null;
  const { at, addedTo, texts } = read;
  if (typeof at !== 'string' || typeof texts !== 'object' || texts === null) return null;
  if (addedTo !== null && typeof addedTo !== 'number') return null;
  const pairs = Object.entries(texts);
  if (!pairs.every(([, pair]) => isPairOfTexts(pair))) return null;
  return {
    at,
    addedTo,
    texts: Object.fromEntries(pairs.map(([field, [text, draftOf]]) => [field, { text, draftOf }])),
  };
}

function parsed(cell: string): unknown {
  if (cell === '') return null;
  try {
    return JSON.parse(cell);
  } catch {
    return null;
  }
}

function isPairOfTexts(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
}

export interface TakenBack {
  /** The row's texts afterwards. */
  texts: Record<string, DraftedText>;
  /** The fields that are as they were before. */
  restored: string[];
  /** The fields that were written over since the drafting, and stay. */
  left: string[];
}

/** Takes the drafted texts back, each only where it still stands as it was drafted. */
export function takeBack(now: Record<string, DraftedText>, before: RowBefore): TakenBack {
  const fields = Object.keys(before.texts);
  // Unlike in `isDraft`, a text that somebody removed is no longer as it was drafted.
  const stands = (field: string) => now[field] !== undefined && isAsDrafted(now[field]);
  const restored = fields.filter(stands);
  const texts = { ...now };
  for (const field of restored) texts[field] = before.texts[field]!;
  return { texts, restored, left: fields.filter((field) => !stands(field)) };
}
