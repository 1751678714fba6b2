/** The rows of `วิเคราะห์`: the text of each ประเด็น, and whose it is. */

import type { AnalysisRow } from '../ita/assessment';
import { isDraft } from '../ita/draft/drafted-text';
import { type Book, cellText, rowsOf, type Table, type TableRow } from './book';
import { unreadable } from './cell-faults';
import { issueNumber } from './cell-issue';
import type { CellReader } from './cell-reader';
import { draftedText } from './draft-marks';

/** A text that no ประเด็น can be found for is told, for it would be in no report. */
export function readAnalyses({ framework: { issues }, tables }: Book, reader: CellReader): AnalysisRow[] {
  const table = tables.get('analysis');
  if (table === undefined) return [];
  return rowsOf(table).flatMap((row): AnalysisRow[] => {
    const text = cellText(table, row, 'issue');
    const issue = issueNumber(text);
    const analysis = draftedText(table, row, 'analysis');
    // The draft of a ประเด็น that somebody took out of the framework is nobody's loss.
    const isTold = issue === null ? analysis.text !== '' : !isDraft(analysis) && !issues.some(isNumber(issue));
    if (isTold) reader.findings.push(strayText(table, row, text, issues.length));
    return issue === null ? [] : [{ issue, analysis }];
  });
}

function isNumber(issue: number): (each: { number: number }) => boolean {
  return ({ number }) => number === issue;
}

function strayText(table: Table, row: TableRow, text: string, issues: number) {
  const place = { part: 'analysis', row: text, field: 'issue' } as const;
  return unreadable(table, row, place, text, `เลขประเด็น 1–${issues} เพื่อให้ข้อความของแถวนี้อยู่ในรายงาน`);
}
