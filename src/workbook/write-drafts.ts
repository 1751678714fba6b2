/** Drafted texts into `วิเคราะห์` and `มาตรการ`: only cells that the merge says may change are written. */

import type { AnalysisRow, DraftedText, MeasureRow } from '../ita/assessment';
import type { Change } from '../ita/draft/change';
import { isDraft } from '../ita/draft/drafted-text';
import type { Framework } from '../ita/framework/framework';
import { findRow, type Table } from './book';
import { formatDraftMarks } from './draft-marks';
import { type CellWrite, changedCells, writeCells } from './write';

/** Where a text comes from, in words for the column `ที่มาของข้อความ`. */
export const ORIGINS = {
  draft: 'ร่างอัตโนมัติ',
  partly: 'แก้ไขบางส่วน',
  hand: 'แก้ไขเอง',
  blank: 'ยังไม่ร่าง',
} as const;

const MEASURE_FIELDS = ['measure', 'steps', 'owner', 'period'] as const;

export function writeAnalyses(table: Table, rows: readonly AnalysisRow[], changes: readonly Change[]): void {
  const cells = rows.flatMap(({ issue, analysis }): CellWrite[] => {
    const row = findRow(table, String(issue));
    if (row === null) return [];
    const text = writable(changes, String(issue), 'analysis') ? [cell(row.number, 'analysis', analysis.text)] : [];
    return [...text, ...marks(row.number, { analysis })];
  });
  writeCells(table, changedCells(table, cells));
}

/**
 * `rowNumbers`: where the measures that stood in the sheet before the merge stand, in their order. New ones go below
 * the last row.
 */
export function writeMeasures(
  framework: Framework,
  table: Table,
  rows: readonly MeasureRow[],
  changes: readonly Change[],
  rowNumbers: readonly number[],
): void {
  const isNew = (row: MeasureRow) => changes.some(({ id, kind }) => id === row.id && kind === 'added');
  const known = [...rowNumbers];
  let next = Math.max(table.values.length, table.headerRow) + 1;
  const cells = rows.flatMap((row): CellWrite[] => {
    const fresh = isNew(row);
    const number = fresh ? next++ : (known.shift() ?? next++);
    const texts = MEASURE_FIELDS.filter((field) => writable(changes, row.id, field));
    const name = framework.issues.find((issue) => issue.number === row.issue)?.name ?? '';
    return [
      cell(number, 'id', row.id),
      ...(fresh ? [cell(number, 'issue', String(row.issue))] : []),
      cell(number, 'issueName', name),
      ...texts.map((field) => cell(number, field, row[field].text)),
      ...marks(number, { measure: row.measure, steps: row.steps, owner: row.owner, period: row.period }),
    ];
  });
  const lacking = next - 1 - table.sheet.getMaxRows();
  if (lacking > 0) table.sheet.insertRowsAfter(table.sheet.getMaxRows(), lacking);
  writeCells(table, changedCells(table, cells));
}

function writable(changes: readonly Change[], id: string, field: string): boolean {
  return changes.some((change) => change.id === id && change.field === field && change.kind !== 'kept');
}

function marks(row: number, texts: Record<string, DraftedText>): CellWrite[] {
  const fingerprints = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.draftOf]));
  return [cell(row, 'origin', originOf(Object.values(texts))), cell(row, 'drafts', formatDraftMarks(fingerprints))];
}

/** A text as drafted, or written or changed by a person; a blank one is neither. */
export function originOf(texts: readonly DraftedText[]): string {
  const written = texts.filter(({ text }) => text !== '');
  if (written.length === 0) return ORIGINS.blank;
  const drafts = written.filter(isDraft).length;
  return drafts === written.length ? ORIGINS.draft : drafts === 0 ? ORIGINS.hand : ORIGINS.partly;
}

function cell(row: number, key: string, value: string): CellWrite {
  return { row, key, value };
}
