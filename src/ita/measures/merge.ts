/** Puts drafted measures into the workbook's rows without touching what people wrote. */

import type { DraftedText, MeasureRow } from '../assessment';
import { type Accepts, acceptAll, type Change, choiceOf, mergeCell } from '../draft/change';
import { mergeText } from '../draft/drafted-text';
import type { FiscalYear } from '../framework/framework';
import type { MeasureDraft } from './draft';
import { MEASURE_FIELDS, type MeasureField } from './fields';

const BLANK: DraftedText = { text: '', draftOf: '' };

/** 'M2568-3-1' for a drafted row, 'M2568-3-H1' for one written by hand. */
const OWN_ID = /^M(\d{4})-(\d+)-(H?)(\d+)$/;

/**
 * Merges by id. Cells that still are drafts follow, hand-written cells stay to the character. Every row and the order
 * of the rows stay; a new row comes behind the last one of its ประเด็น. A ประเด็น that has rows written by hand and no
 * drafted row of that year gets none: someone has replaced the draft. A row without an id, a copy of a row that kept its
 * id, or a drafted row that somebody moved to another ประเด็น counts as written by hand: it gets an id of its own
 * ('M2568-3-H1') and keeps its text. An id of a deleted or moved row may come back only with the same subject, since the
 * slot in it is fixed. Ids are given whatever is accepted.
 */
export function mergeMeasures(
  existing: MeasureRow[],
  drafts: MeasureDraft[],
  accepts: Accepts = acceptAll,
): { rows: MeasureRow[]; changes: Change[] } {
  const year = yearOf(drafts.map(({ id }) => id)) ?? yearOf(existing.map(({ id }) => id));
  const { rows, changes } = withIds(existing, year);
  const replaced = issuesReplacedByHand(rows, year);
  for (const draft of drafts) {
    const index = rows.findIndex((row) => row.id.trim() === draft.id);
    const row = rows[index];
    if (row) {
      rows[index] = mergeRow(row, draft, changes, accepts);
    } else if (!replaced.has(draft.issue) && accepts(choiceOf({ id: draft.id, field: '', kind: 'added' }))) {
      rows.splice(placeFor(rows, draft.issue), 0, newRow(draft));
      changes.push(
        ...MEASURE_FIELDS.map((field) => ({
          id: draft.id,
          field,
          before: '',
          after: draft[field],
          kind: 'added' as const,
        })),
      );
    }
  }
  return { rows, changes };
}

function mergeRow(row: MeasureRow, draft: MeasureDraft, changes: Change[], accepts: Accepts): MeasureRow {
  const merged = { ...row };
  for (const field of MEASURE_FIELDS) {
    const { cell, changes: ofCell } = mergeCell(draft.id, field, row[field], draft[field], accepts);
    merged[field] = cell;
    changes.push(...ofCell);
  }
  return merged;
}

function newRow(draft: MeasureDraft): MeasureRow {
  const cell = (field: MeasureField) => mergeText(BLANK, draft[field]);
  return {
    id: draft.id,
    issue: draft.issue,
    measure: cell('measure'),
    steps: cell('steps'),
    owner: cell('owner'),
    period: cell('period'),
    success: cell('success'),
    expected: cell('expected'),
    // A measure that is drafted is a plan, and nothing more yet.
    progress: { status: 'planned', doneAt: null, outcome: '', proof: [] },
  };
}

/** Gives an id to rows without one, to copies of a row and to moved rows. Wholly blank rows without one are left alone. */
function withIds(existing: MeasureRow[], year: FiscalYear | null): { rows: MeasureRow[]; changes: Change[] } {
  const taken = new Set(existing.map(({ id }) => id.trim()));
  const seen = new Set<string>();
  const changes: Change[] = [];
  const rows = existing.map((row) => {
    const id = row.id.trim();
    const isCopy = OWN_ID.test(id) && seen.has(id);
    seen.add(id);
    const isMoved = isDraftedOf(id, year) && issueOfId(id) !== row.issue;
    const lacksId = id === '' && MEASURE_FIELDS.some((field) => row[field].text.trim() !== '');
    if (year === null || !(isCopy || isMoved || lacksId)) return row;
    const after = nextHandId(taken, year, row.issue);
    taken.add(after);
    changes.push({ id: after, field: 'id', before: row.id, after, kind: 'updated' });
    return { ...row, id: after };
  });
  return { rows, changes };
}

/** The ประเด็น that the id of a drafted or hand-written row names; null for any other id. */
export function issueOfId(id: string): number | null {
  const issue = OWN_ID.exec(id.trim())?.[2];
  return issue === undefined ? null : Number(issue);
}

function isDraftedOf(id: string, year: FiscalYear | null): boolean {
  const [, idYear, , hand] = OWN_ID.exec(id) ?? [];
  return Number(idYear) === year && hand === '';
}

function nextHandId(taken: Set<string>, year: FiscalYear, issue: number): string {
  const start = `M${year}-${issue}-H`;
  const numbers = [...taken].filter((id) => id.startsWith(start)).map((id) => Number(id.slice(start.length)) || 0);
  return `${start}${Math.max(0, ...numbers) + 1}`;
}

/** Rows of another year, such as last year's carried over, neither count as drafted nor as a replacement. */
function issuesReplacedByHand(rows: MeasureRow[], year: FiscalYear | null): Set<number> {
  const byHand = new Set<number>();
  const drafted = new Set<number>();
  for (const row of rows) {
    const [, idYear, idIssue, hand] = OWN_ID.exec(row.id.trim()) ?? [];
    if (idYear === undefined) {
      if (MEASURE_FIELDS.some((field) => row[field].text.trim() !== '')) byHand.add(row.issue);
    } else if (Number(idYear) === year) {
      if (hand === 'H') byHand.add(row.issue);
      else drafted.add(Number(idIssue));
    }
  }
  return new Set([...byHand].filter((issue) => !drafted.has(issue)));
}

function placeFor(rows: MeasureRow[], issue: number): number {
  const same = rows.map((row) => row.issue === issue).lastIndexOf(true);
  const lower = rows.map((row) => row.issue < issue).lastIndexOf(true);
  return (same >= 0 ? same : lower) + 1;
}

function yearOf(ids: string[]): FiscalYear | null {
  for (const id of ids) {
    const year = OWN_ID.exec(id.trim())?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}
