/** Texts that the add-in drafts and people rewrite: what still is a draft may follow the figures, the rest never does. */

import type { DraftedText } from '../assessment';

/**
 * Short stable fingerprint of a text: 14 hex digits (53 bits), '' for a blank text. Runs of white space count as one
 * space, so that what a spreadsheet does to line ends is not taken for a person's edit.
 */
export function fingerprint(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain === '' ? '' : hash53(plain).toString(16).padStart(14, '0');
}

/** What sets marks of drafts apart from the fingerprints that were kept in their place before. */
const MARK = 'L';

/**
 * What a draft is known again by, '' for a blank text: unlike a fingerprint it sees paragraphs and spaces, which are a
 * person's work too. Only what a spreadsheet may do by itself goes unseen: how lines end, and blanks behind them.
 */
export function draftMark(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
  return plain === '' ? '' : `${MARK}${hash53(plain).toString(16).padStart(14, '0')}`;
}

/** True where the cell may be drafted anew: it is blank, or holds the last draft unchanged. */
export function isDraft(cell: DraftedText): boolean {
  return cell.text.trim() === '' || isAsDrafted(cell);
}

/** Whether the text is the last draft unchanged; a blank one only where nothing was drafted. */
export function isAsDrafted({ text, draftOf }: DraftedText): boolean {
  return draftOf === (isOlderMark(draftOf) ? fingerprint(text) : draftMark(text));
}

/** A plain fingerprint, as workbooks kept it before marks saw paragraphs. */
function isOlderMark(draftOf: string): boolean {
  return draftOf !== '' && !draftOf.startsWith(MARK);
}

/**
 * The cell after re-drafting: a blank cell or an unchanged draft takes the new draft, a hand-written text stays to the
 * character. A draft that says the same as before is left as it stands. Where an older mark said so, the text gets the
 * mark of today's draft, so that from now on its paragraphs are seen: those that somebody made meanwhile stay.
 */
export function mergeText(existing: DraftedText, draft: string): DraftedText {
  if (!isDraft(existing)) return existing;
  const drafted = { text: draft, draftOf: draftMark(draft) };
  if (existing.text.trim() === '') return drafted;
  if (isOlderMark(existing.draftOf)) {
    return fingerprint(existing.text) === fingerprint(draft) ? { ...drafted, text: existing.text } : drafted;
  }
  return existing.draftOf === drafted.draftOf ? existing : drafted;
}

/** cyrb53, a public-domain string hash by bryc: two 32-bit lanes, of which 53 bits fit a number exactly. */
function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
