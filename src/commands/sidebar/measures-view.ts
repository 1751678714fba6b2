/** Analysis and measures as the sidebar shows them. */

import type { Cell, DraftChange, DraftedLine, IssueDrafts, KeptText, Measures } from '../../../sidebar/contract';
import { now } from '../../google/now';
import { type Change, choiceOf } from '../../ita/draft/change';
import { fingerprint } from '../../ita/draft/drafted-text';
import { MEASURE_FIELDS } from '../../ita/measures/fields';
import { progressOf } from '../../ita/measures/progress';
import { MEASURE_STATUSES } from '../../ita/measures/status';
import { thaiDate, thaiShortDate } from '../../ita/thai';
import { findRow, type Table } from '../../workbook/book';
import { analysisRow } from '../../workbook/cell-issue';
import { addressOf } from '../../workbook/locate';
import { lastDrafting } from '../../workbook/undo-drafts';
import { originOf } from '../../workbook/write-drafts';
import { type DraftPlan, writesText } from '../draft-plan';

/** `plan`: with every change that may be chosen. */
export function measuresView(plan: DraftPlan): Measures {
  const { date, time } = now(plan.assessed.book.timeZone);
  return {
    issues: issuesOf(plan),
    changes: changesOf(plan),
    kept: plan.changes.filter(({ kind }) => kind === 'kept').map((change) => keptOf(plan, change)),
    undo: undoOf(plan),
    progress: countedIn(plan),
    forgetful: Object.values(plan.tables)
      .filter(({ columns }) => columns.undo === undefined)
      .map(({ name }) => name),
    hasScores: plan.assessed.result.coverage.indicators.known > 0,
    mark: markOf(plan),
    readAt: `${thaiDate(date)} ${time} น.`,
  };
}

/** Stands for the texts, for whose they are, and for what the figures make of them. */
export function markOf({ assessed: { assessment }, drafts }: DraftPlan): string {
  const { analyses, measures } = assessment;
  return fingerprint(JSON.stringify([analyses, measures, drafts.analyses, drafts.measures]));
}

function countedIn({ assessed: { assessment } }: DraftPlan): Measures['progress'] {
  const { counts, all, unknown } = progressOf(assessment.measures);
  return { done: counts.done, all, unknown };
}

function issuesOf({ assessed, tables }: DraftPlan): IssueDrafts[] {
  const { book, assessment, measureRows } = assessed;
  const lines = assessment.measures.map((row, index) => ({
    issue: row.issue,
    line: {
      id: row.id,
      text: row.measure.text,
      origin: originOf(MEASURE_FIELDS.map((field) => row[field])),
      status: row.progress.status === null ? '' : MEASURE_STATUSES[row.progress.status],
      cell: cellAt(assessed, tables.measures, measureRows[index], 'measure'),
    },
  }));
  return book.framework.issues.map(({ number, name }) => ({
    number,
    name,
    analysis: analysisLine(assessed, tables.analysis, number),
    measures: lines.filter(({ issue }) => issue === number).map(({ line }) => line),
  }));
}

function analysisLine(assessed: DraftPlan['assessed'], table: Table, issue: number): DraftedLine | null {
  const found = assessed.assessment.analyses.find((row) => row.issue === issue);
  if (found === undefined) return null;
  const { analysis } = found;
  const cell = cellAt(assessed, table, analysisRow(table, issue)?.number, 'analysis');
  return { id: '', text: analysis.text, origin: originOf([analysis]), cell };
}

/** All texts of an added row are one change. */
function changesOf(plan: DraftPlan): DraftChange[] {
  const changes = new Map<string, DraftChange>();
  for (const change of plan.changes.filter(writesText)) {
    const id = choiceOf(change);
    const part = { label: labelOf(plan, change), before: change.before, after: change.after };
    const begun = changes.get(id);
    if (begun !== undefined) begun.parts.push(part);
    else
      changes.set(id, {
        id,
        kind: kindOf(change),
        where: whereOf(plan, change),
        parts: [part],
        cell: placeOf(plan, change),
      });
  }
  return [...changes.values()];
}

function kindOf({ kind }: Change): DraftChange['kind'] {
  return kind === 'added' ? 'added' : 'updated';
}

function keptOf(plan: DraftPlan, change: Change): KeptText {
  return {
    where: whereOf(plan, change),
    label: labelOf(plan, change),
    text: change.before,
    draft: draftedText(plan, change),
    cell: placeOf(plan, change),
  };
}

function draftedText({ drafts }: DraftPlan, { id, field }: Change): string {
  if (tabOf(field) === 'analysis') return drafts.analyses.find(({ issue }) => String(issue) === id)?.text ?? '';
  const draft = drafts.measures.find((measure) => measure.id === id);
  return String(draft?.[field as keyof typeof draft] ?? '');
}

function whereOf({ drafts }: DraftPlan, { id, field }: Change): string {
  if (tabOf(field) === 'analysis') return `ประเด็นที่ ${id}`;
  const issue = drafts.measures.find((measure) => measure.id === id)?.issue ?? '';
  return `ประเด็นที่ ${issue} · ${id}`;
}

function labelOf({ tables }: DraftPlan, { field }: Change): string {
  const { columns } = tables[tabOf(field)].tab;
  return columns.find(({ key }) => key === field)?.header ?? field;
}

/** Null for a row that isn't there yet. */
function placeOf({ assessed, tables }: DraftPlan, { id, field, kind }: Change): Cell | null {
  if (kind === 'added') return null;
  const row = tabOf(field) === 'analysis' ? analysisRow(tables.analysis, Number(id)) : findRow(tables.measures, id);
  return cellAt(assessed, tables[tabOf(field)], row?.number, field);
}

function tabOf(field: string): keyof DraftPlan['tables'] {
  return field === 'analysis' ? 'analysis' : 'measures';
}

function cellAt({ book }: DraftPlan['assessed'], table: Table, row: number | undefined, key: string): Cell | null {
  const column = table.columns[key];
  const sheet = book.sheets.find(({ name }) => name === table.name);
  if (row === undefined || column === undefined || sheet === undefined) return null;
  return addressOf(table, sheet.id, { number: row, cells: table.values[row - 1] ?? [] }, column);
}

/** Texts drafted last that still stand; null where none does. */
function undoOf({ tables }: DraftPlan): Measures['undo'] {
  const undo = lastDrafting(Object.values(tables));
  if (undo === null || undo.texts + undo.rows === 0) return null;
  const [date = '', time = ''] = undo.at.split(' ');
  return { at: `${thaiShortDate(date)} ${time.slice(0, 5)} น.`, texts: undo.texts, rows: undo.rows, mark: undo.mark };
}
