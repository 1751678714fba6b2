/** The rows of `องค์ประกอบ`, whose ticks and notes belong to a text: they follow it when the list in `กรอบ ITA` changes. */

import { cellText, rawCell, rowsOf, type Table, type TableRow } from './book';
import { normalise } from './identity';
import type { PlannedRow } from './setup/rows';
import { type CellWrite, writeCells } from './write';

/** The item that a row is of: 'O1', by its code or by its id 'O1-2'. */
export function componentRowItem(table: Table, row: TableRow): string {
  return cellText(table, row, 'code') || (cellText(table, row, 'id').split('-')[0] ?? '');
}

/** The rows that bear this text: wherever they stand, their ticks are the text's. */
export function componentRows(table: Table, code: string, text: string): TableRow[] {
  return rowsOf(table).filter((row) => isOf(table, row, code) && says(table, row, text));
}

/**
 * Gives each row the id of its text in the plan, so that set-up finds it wherever the text stands in the list now. A row
 * whose text was reworded keeps its place and its note, but loses its tick: nobody looked for the new text. A row whose
 * text is no longer in the list stays, without an id.
 *
 * @returns what was done to people's ticks, in Thai, for the journal
 */
export function followComponents(table: Table, planned: readonly PlannedRow[]): string[] {
  const rows = new Set(rowsOf(table).filter((row) => componentRowItem(table, row) !== ''));
  const take = (wanted: (row: TableRow) => boolean) => {
    const found = [...rows].find(wanted);
    if (found !== undefined) rows.delete(found);
    return found;
  };
  const writes: CellWrite[] = [];
  const done: string[] = [];
  const withText = ({ id, cells }: PlannedRow) => {
    const row = take((candidate) => isOf(table, candidate, cells.code) && says(table, candidate, cells.component));
    if (row !== undefined && cellText(table, row, 'id') !== id) writes.push({ row: row.number, key: 'id', value: id });
    return row !== undefined;
  };
  const reworded = planned.filter((wanted) => !withText(wanted));
  for (const { id, cells } of reworded) {
    const row = take((candidate) => cellText(table, candidate, 'id') === id);
    if (row === undefined || rawCell(table, row, 'shown') !== true) continue;
    writes.push({ row: row.number, key: 'shown', value: false }, { row: row.number, key: 'seenLinks', value: '' });
    const before = cellText(table, row, 'component');
    done.push(
      `แท็บ "${table.name}" ${cells.code}: "${before}" แก้เป็น "${cells.component}" จึงยกเลิกเครื่องหมาย "แสดงแล้ว" โปรดตรวจใหม่`,
    );
  }
  const ids = new Set(planned.map(({ id }) => id));
  for (const row of rows) {
    if (ids.has(cellText(table, row, 'id'))) writes.push({ row: row.number, key: 'id', value: '' });
  }
  if (writes.length === 0) return done;
  writeCells(table, writes);
  table.values = table.sheet.getDataRange().getValues();
  return done;
}

function isOf(table: Table, row: TableRow, code: string | number | undefined): boolean {
  return componentRowItem(table, row) === String(code);
}

function says(table: Table, row: TableRow, text: string | number | undefined): boolean {
  return normalise(cellText(table, row, 'component')) === normalise(String(text ?? ''));
}
