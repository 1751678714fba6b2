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

/** True where the cell may be drafted anew: it is blank, or holds the last draft unchanged. */
export function isDraft(cell: DraftedText): boolean {
  const now = fingerprint(cell.text);
  return now === '' || now === cell.draftOf;
}

/**
 * The cell after re-drafting: a blank cell or an unchanged draft takes the new draft, a hand-written text stays to the
 * character. A draft that says the same as before is left as it stands.
 */
export function mergeText(existing: DraftedText, draft: string): DraftedText {
  const drafted = fingerprint(draft);
  const now = fingerprint(existing.text);
  if (!isDraft(existing) || (now !== '' && now === drafted)) return existing;
  return { text: draft, draftOf: drafted };
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
