/** What drafting analysis and measures now would change, and writing what of it is wanted. */

import { moment } from '../google/now';
import { type AnalysisDraft, draftAnalyses } from '../ita/analysis/draft';
import { mergeAnalyses } from '../ita/analysis/merge';
import type { AnalysisRow } from '../ita/assessment';
import { type Accepts, acceptAll, type Change } from '../ita/draft/change';
import { draftMeasures, type MeasureDraft } from '../ita/measures/draft';
import { MEASURE_FIELDS } from '../ita/measures/fields';
import { mergeMeasures } from '../ita/measures/merge';
import { Problem } from '../ita/problem';
import { REPAIR, readAgain, type Table } from '../workbook/book';
import { readAssessment } from '../workbook/read-assessment';
import { writeAnalyses, writeMeasures } from '../workbook/write-drafts';
import type { Assessed } from './assess';

export interface DraftPlan {
  assessed: Assessed;
  tables: { analysis: Table; measures: Table };
  drafts: { analyses: AnalysisDraft[]; measures: MeasureDraft[] };
  analyses: ReturnType<typeof mergeAnalyses>;
  measures: ReturnType<typeof mergeMeasures>;
  /** Of both, in the order of the tabs. */
  changes: Change[];
}

/**
 * The same with both tabs as they stand now. The lock stops other commands but nobody's hands: what was typed while the
 * rest of the workbook was read must be known before anything is written.
 */
export function withDraftTabsNow(assessed: Assessed): Assessed {
  const tables = new Map(assessed.book.tables);
  for (const key of ['analysis', 'measures']) {
    const table = readAgain(assessed.book, key);
    if (table === null) tables.delete(key);
    else tables.set(key, table);
  }
  const book = { ...assessed.book, tables };
  const { assessment, measureRows } = readAssessment(book);
  return { ...assessed, book, assessment, measureRows };
}

/**
 * The changes that `accepts` takes, of those for which the tabs have a place.
 * @throws {Problem} 'incomplete-tab' where a tab can't be drafted into
 */
export function planDrafts(assessed: Assessed, accepts: Accepts = acceptAll): DraftPlan {
  const { book, assessment, result } = assessed;
  const tables = draftTables(assessed);
  const drafts = {
    analyses: draftAnalyses(book.framework, assessment, result),
    measures: draftMeasures(book.framework, assessment, result),
  };
  const lost = MEASURE_FIELDS.filter((field) => tables.measures.columns[field] === undefined);
  const hasColumn = (choice: string) => !lost.some((field) => choice.endsWith(`.${field}`));
  const analyses = mergeAnalyses(withEveryIssue(assessment.analyses, drafts.analyses), drafts.analyses, accepts);
  const measures = mergeMeasures(
    assessment.measures,
    drafts.measures,
    (choice) => hasColumn(choice) && accepts(choice),
  );
  // A row that comes whole comes without the texts that it has no column for.
  const changes = measures.changes.filter(
    ({ kind, field }) => kind !== 'added' || !lost.some((each) => each === field),
  );
  return {
    assessed,
    tables,
    drafts,
    analyses,
    measures: { ...measures, changes },
    changes: [...analyses.changes, ...changes],
  };
}

/** A ประเด็น whose row is gone, or that came into the framework later, is drafted as one whose text is blank. */
function withEveryIssue(rows: readonly AnalysisRow[], drafts: readonly AnalysisDraft[]): AnalysisRow[] {
  const lacking = drafts.filter(({ issue }) => rows.every((row) => row.issue !== issue));
  return [...rows, ...lacking.map(({ issue }) => ({ issue, analysis: { text: '', draftOf: '' } }))];
}

/** Whether a text is written by this change: not where it is kept, nor where a row only gets its id. */
export function writesText({ kind, field }: Change): boolean {
  return kind !== 'kept' && field !== 'id';
}

/** Writes the plan's changes, with what stood there before: one block of each tab where everything is new. */
export function writePlan({ assessed, tables, analyses, measures, changes }: DraftPlan): void {
  const { book, assessment, measureRows } = assessed;
  const at = changes.some(writesText) ? moment(book.timeZone) : null;
  writeAnalyses(book.framework, tables.analysis, assessment.analyses, analyses.rows, analyses.changes, at);
  const before = { existing: assessment.measures, rowNumbers: measureRows };
  writeMeasures(book.framework, tables.measures, before, measures.rows, measures.changes, at);
}

/** What a drafting did, in words, one kind a line. */
export function wordsOfChanges(changes: readonly Change[]): string[] {
  const rowsOf = (kind: Change['kind']) =>
    new Set(changes.filter((change) => change.kind === kind && writesText(change)).map(({ id }) => id)).size;
  const named = changes.filter(({ field }) => field === 'id').length;
  const kept = changes.filter(({ kind }) => kind === 'kept').length;
  return [
    ...(rowsOf('added') > 0 ? [`เพิ่มมาตรการ ${rowsOf('added')} แถว`] : []),
    ...(rowsOf('updated') > 0 ? [`ปรับร่างตามคะแนนล่าสุด ${rowsOf('updated')} แถว`] : []),
    ...(named > 0 ? [`ให้รหัสมาตรการแก่แถวที่ทำขึ้นเอง ${named} แถว โดยไม่แก้ข้อความ`] : []),
    ...(kept > 0 ? [`คงข้อความที่แก้ไขเองไว้ ${kept} ช่อง`] : []),
  ];
}

/** @throws {Problem} 'incomplete-tab' where one of the two tabs, or a column that drafting needs, is gone */
export function draftTables({ book }: Pick<Assessed, 'book'>): DraftPlan['tables'] {
  return {
    analysis: wholeTable(book.tables.get('analysis'), 'วิเคราะห์', ['issue', 'analysis', 'drafts']),
    measures: wholeTable(book.tables.get('measures'), 'มาตรการ', ['id', 'issue', 'measure', 'steps', 'drafts']),
  };
}

/** Without the column of fingerprints a draft can't be told from a person's text, so nothing is written then. */
function wholeTable(table: Table | undefined, name: string, keys: readonly string[]): Table {
  const missing = keys.filter((key) => table?.columns[key] === undefined);
  if (table !== undefined && missing.length === 0) return table;
  const headers = missing.map((key) => `"${table?.tab.columns.find((column) => column.key === key)?.header ?? key}"`);
  throw new Problem(
    'incomplete-tab',
    table === undefined
      ? `ไม่พบแท็บ "${name}" จึงยังร่างข้อความไม่ได้`
      : `แท็บ "${table.name}" ไม่มีคอลัมน์ ${headers.join(', ')} จึงยังร่างข้อความไม่ได้`,
    REPAIR,
  );
}
