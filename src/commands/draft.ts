/** 'ร่างบทวิเคราะห์และมาตรการ': drafts both from the figures; what a person wrote stays to the letter. */

import type { Outcome } from '../../sidebar/contract';
import { draftAnalyses } from '../ita/analysis/draft';
import { mergeAnalyses } from '../ita/analysis/merge';
import type { Change } from '../ita/draft/change';
import { draftMeasures } from '../ita/measures/draft';
import { mergeMeasures } from '../ita/measures/merge';
import { Problem } from '../ita/problem';
import { REPAIR, type Table } from '../workbook/book';
import { appendLog } from '../workbook/log';
import { writeAnalyses, writeMeasures } from '../workbook/write-drafts';
import { assess } from './assess';

export function draft(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Outcome {
  const { book, assessment, result, measureRows } = assess(spreadsheet);
  const analysisTable = wholeTable(book.tables.get('analysis'), 'วิเคราะห์', ['issue', 'analysis', 'drafts']);
  const measureTable = wholeTable(book.tables.get('measures'), 'มาตรการ', [
    'id',
    'issue',
    'measure',
    'steps',
    'drafts',
  ]);
  const analyses = mergeAnalyses(assessment.analyses, draftAnalyses(book.framework, assessment, result));
  const measures = mergeMeasures(assessment.measures, draftMeasures(book.framework, assessment, result));
  writeAnalyses(analysisTable, analyses.rows, analyses.changes);
  writeMeasures(book.framework, measureTable, measures.rows, measures.changes, measureRows);
  const changes = [...analyses.changes, ...measures.changes];
  const details = detailsOf(changes);
  appendLog(book, [{ action: 'ร่างบทวิเคราะห์และมาตรการ', outcome: details.join('; ') }]);
  return {
    message: changes.some(({ kind }) => kind !== 'kept')
      ? 'ร่างบทวิเคราะห์และมาตรการแล้ว โปรดอ่านและแก้ไขให้ตรงกับหน่วยงาน'
      : 'ข้อความเป็นปัจจุบันอยู่แล้ว ไม่มีการแก้ไข',
    details,
    link: null,
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

function detailsOf(changes: readonly Change[]): string[] {
  const rowsOf = (kind: Change['kind']) =>
    new Set(changes.filter((change) => change.kind === kind).map(({ id }) => id)).size;
  const kept = changes.filter(({ kind }) => kind === 'kept').length;
  return [
    ...(rowsOf('added') > 0 ? [`เพิ่มมาตรการ ${rowsOf('added')} แถว`] : []),
    ...(rowsOf('updated') > 0 ? [`ปรับร่างตามคะแนนล่าสุด ${rowsOf('updated')} แถว`] : []),
    ...(kept > 0 ? [`คงข้อความที่แก้ไขเองไว้ ${kept} ช่อง`] : []),
  ];
}
