/** The order of rows that the add-in made, among those that people added or moved. */

import { cellText, findRow, rowsOf, type Table } from '../book';
import type { PlannedRow } from './rows';

/** True where the rows stand in their order without a gap, as formulas that fill several cells need them. */
export function inOrder(table: Table, planned: readonly PlannedRow[]): boolean {
  const numbers = planned.map(({ id }) => findRow(table, id)?.number ?? -1);
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

/** Brings rows that somebody sorted or that were added below back into their order, whole, with all that is in them. */
export function putInOrder(table: Table, planned: readonly PlannedRow[]): void {
  const { sheet } = table;
  const wanted = new Set(planned.map(({ id }) => id));
  const first =
    rowsOf(table).find((row) => wanted.has(cellText(table, row, table.tab.rowKey)))?.number ?? table.headerRow + 1;
  planned.forEach(({ id }, index) => {
    const from = findRow(table, id)?.number ?? 0;
    const to = first + index;
    if (from <= to) return;
    sheet.moveRows(sheet.getRange(`${from}:${from}`), to);
    const [moved] = table.values.splice(from - 1, 1);
    if (moved !== undefined) table.values.splice(to - 1, 0, moved);
  });
}
