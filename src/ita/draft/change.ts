/** What a re-draft does to the workbook, cell by cell: the preview that people see before anything is written. */

import type { DraftedText } from '../assessment';
import { fingerprint, mergeText } from './drafted-text';

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

/** Merges one cell and tells what happened; no change where the text stays what it is and was no one's own. */
export function mergeCell(
  id: string,
  field: string,
  existing: DraftedText,
  draft: string,
): { cell: DraftedText; changes: Change[] } {
  const cell = mergeText(existing, draft);
  const change = { id, field, before: existing.text, after: cell.text };
  if (cell.text !== existing.text) return { cell, changes: [{ ...change, kind: 'updated' }] };
  const kept = fingerprint(cell.text) !== fingerprint(draft);
  return { cell, changes: kept ? [{ ...change, kind: 'kept' }] : [] };
}
