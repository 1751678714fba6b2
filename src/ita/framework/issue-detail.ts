/** What a ประเด็น is judged by, as it is written in its cell: 'ตัวชี้วัด: 1, 6', 'ข้อ OIT: O6–O9', 'ข้อคำถาม: i1–i3'. */

import { KIND_WORDS } from './columns';
import { normaliseCode } from './read-rows';
import { compact, sameWord } from './words';

const LISTED = ['indicator', 'item', 'question'] as const;

export type ListedKind = (typeof LISTED)[number];

export interface IssueDetail {
  codes: Record<ListedKind, string[]>;
  /** Pieces of the text that say nothing we know. */
  unreadable: string[];
}

/** The longest range that is expanded; a longer one is a slip such as 'O1–O1000'. */
const LONGEST_RANGE = 200;

/** Reads the lines in any order; a line without a heading carries on with the list before it. Ranges are expanded. */
export function parseIssueDetail(text: string): IssueDetail {
  const detail: IssueDetail = { codes: { indicator: [], item: [], question: [] }, unreadable: [] };
  let kind: ListedKind | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, heading, list] = /^([^:：]*)[:：](.*)$/.exec(line) ?? [undefined, undefined, line];
    if (heading !== undefined) kind = LISTED.find((candidate) => sameWord(KIND_WORDS[candidate], heading));
    if (!kind) {
      if (line.trim() !== '') detail.unreadable.push(line.trim());
      continue;
    }
    for (const piece of pieces(list ?? '')) {
      const codes = expand(kind, piece);
      if (codes) detail.codes[kind].push(...codes);
      else detail.unreadable.push(piece);
    }
  }
  return detail;
}

function pieces(list: string): string[] {
  return list
    .replace(/\s*(?:[-–—−]|ถึง)\s*/g, '-')
    .split(/[,;、\s]+|และ/)
    .map(compact)
    .filter((piece) => piece !== '' && piece !== 'ข้อ');
}

/** One code, or the codes of a range; null where the piece is neither. */
function expand(kind: ListedKind, piece: string): string[] | null {
  const [from = '', to, ...more] = piece.split('-').map((end) => normaliseCode(kind, end));
  if (from === '' || more.length > 0) return null;
  if (to === undefined) return [from];
  const [, letter = '', first] = /^(\D*)(\d+)$/.exec(from) ?? [];
  const [, sameLetter = '', last] = /^(\D*)(\d+)$/.exec(to) ?? [];
  const length = Number(last) - Number(first) + 1;
  if (!(length >= 1 && length <= LONGEST_RANGE) || (sameLetter !== '' && sameLetter !== letter)) return null;
  return Array.from({ length }, (_, index) => `${letter}${Number(first) + index}`);
}
