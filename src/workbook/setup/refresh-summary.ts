/** Sheets reckons a custom function anew only when its arguments change: after an edit of `กรอบ ITA` it shows old results. */

import type { Result } from '../../ita/result';
import { type Book, findRow, rawCell, type Table } from '../book';
import { summaryFormulas } from './summary';

const TOLERANCE = 1e-9;

/** Enters the summary's formulas again where they show another total or level than the figures come to now. */
export function refreshStaleSummary(book: Book, result: Result): void {
  const table = book.tables.get('summary');
  if (table === undefined || !isStale(table, result)) return;
  const cells = summaryFormulas(book.framework, book.tables).filter(
    ({ row, key, formula }) => formula.includes('ITA_') && row > 0 && table.columns[key] !== undefined,
  );
  for (const { row, key } of cells) table.sheet.getRange(row, table.columns[key] ?? 1).clearContent();
  SpreadsheetApp.flush();
  for (const { row, key, formula } of cells) table.sheet.getRange(row, table.columns[key] ?? 1).setFormula(formula);
}

function isStale(table: Table, result: Result): boolean {
  const shown = (code: string) => {
    const row = findRow(table, code);
    return row === null ? '' : rawCell(table, row, 'score');
  };
  const [total, level] = [shown('total'), shown('level')];
  // A custom function that Google stopped keeps showing its error.
  if ([total, level].some((value) => typeof value === 'string' && value.startsWith('#'))) return true;
  const totalDiffers = typeof total === 'number' && result.total !== null && Math.abs(total - result.total) > TOLERANCE;
  const levelDiffers =
    typeof level === 'string' && level !== '' && result.level !== null && level !== result.level.name;
  return totalDiffers || levelDiffers;
}
