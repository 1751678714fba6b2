/** What a re-draft does to the workbook, cell by cell: the preview that people see before anything is written. */

import type { DraftedText } from '../assessment';
import { draftMark, mergeText } from './drafted-text';

export interface Change {
  /** The row: a measure's id, or the number of a ประเด็น as text. */
  id: string;
  /** The column: 'measure', 'steps', 'owner', 'period', 'analysis', or 'id' where a row written by hand gets its id. */
  field: string;
  before: string;
  after: string;
  /** 'added': a new row. 'updated': a draft follows the figures. 'kept': written by hand, though the draft differs. */
  kind: 'added' | 'updated' | 'kept';
}

/** Whether a person takes a change, by its `choiceOf`. */
export type Accepts = (choice: string) => boolean;

export const acceptAll: Accepts = () => true;

/** What one may take or refuse by itself: a new row as a whole ('M2568-3-2'), else a text ('M2568-3-1.steps'). */
export function choiceOf({ id, field, kind }: Pick<Change, 'id' | 'field' | 'kind'>): string {
  return kind === 'added' ? id : `${id}.${field}`;
}

/**
 * Merges one cell and tells what happened; no change where the text stays what it is and was no one's own. A cell whose
 * change is refused stays as it is, its fingerprint too, so that the same change comes up again.
 */
export function mergeCell(
  id: string,
  field: string,
  existing: DraftedText,
  draft: string,
  accepts: Accepts = acceptAll,
): { cell: DraftedText; changes: Change[] } {
  const cell = mergeText(existing, draft);
  const change = { id, field, before: existing.text, after: cell.text };
  if (cell.text !== existing.text) {
    const updated: Change = { ...change, kind: 'updated' };
    return accepts(choiceOf(updated)) ? { cell, changes: [updated] } : { cell: existing, changes: [] };
  }
  const kept = draftMark(cell.text) !== draftMark(draft);
  return { cell, changes: kept ? [{ ...change, kind: 'kept' }] : [] };
}
