/** Puts drafted analyses into the workbook's rows without touching what people wrote. */

import type { AnalysisRow } from '../assessment';
import { type Accepts, acceptAll, type Change, choiceOf, mergeCell } from '../draft/change';
import { mergeText } from '../draft/drafted-text';
import type { AnalysisDraft } from './draft';

/**
 * Merges by the number of the ประเด็น: drafts follow, hand-written texts stay, rows of other ประเด็น and their order
 * stay, and a ประเด็น without a row gets one after the last lower number. Of two rows of one ประเด็น only the first is
 * drafted.
 */
export function mergeAnalyses(
  existing: AnalysisRow[],
  drafts: AnalysisDraft[],
  accepts: Accepts = acceptAll,
): { rows: AnalysisRow[]; changes: Change[] } {
  const rows = [...existing];
  const changes: Change[] = [];
  for (const draft of drafts) {
    const id = String(draft.issue);
    const index = rows.findIndex((row) => row.issue === draft.issue);
    const row = rows[index];
    if (row) {
      const merged = mergeCell(id, 'analysis', row.analysis, draft.text, accepts);
      rows[index] = { ...row, analysis: merged.cell };
      changes.push(...merged.changes);
    } else if (accepts(choiceOf({ id, field: 'analysis', kind: 'added' }))) {
      const analysis = mergeText({ text: '', draftOf: '' }, draft.text);
      const before = rows.map((each) => each.issue < draft.issue).lastIndexOf(true);
      rows.splice(before + 1, 0, { issue: draft.issue, analysis });
      changes.push({ id, field: 'analysis', before: '', after: draft.text, kind: 'added' });
    }
  }
  return { rows, changes };
}
