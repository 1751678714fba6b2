/** The hidden column that remembers which text was a draft, by its fingerprint: how hand-written text is told apart. */

import type { DraftedText } from '../ita/assessment';
import { cellText, type Table, type TableRow } from './book';

/** A cell's text with what is remembered of its draft. */
export function draftedText(table: Table, row: TableRow, key: string): DraftedText {
  return { text: cellText(table, row, key), draftOf: parseDraftMarks(cellText(table, row, 'drafts'))[key] ?? '' };
}

/** 'measure=1a2b steps=3c4d' → { measure: '1a2b', steps: '3c4d' } */
export function parseDraftMarks(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(/\s+/)
      .map((mark) => mark.split('='))
      .filter((pair): pair is [string, string] => pair.length === 2),
  );
}

export function formatDraftMarks(marks: Record<string, string>): string {
  return Object.entries(marks)
    .filter(([, fingerprint]) => fingerprint !== '')
    .map(([key, fingerprint]) => `${key}=${fingerprint}`)
    .join(' ');
}
