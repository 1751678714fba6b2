/** Who changed a row of evidence last, and when: two columns of the add-in's own, for edits by hand and from the sidebar. */

import type { Now } from '../google/now';
import { sortableThaiDay } from '../ita/thai';
import type { CellWrite } from './write';

/**
 * The stamp of one row, to be written with whatever else is written there. Where the columns aren't in the tab, as in
 * a workbook that was set up before there were any, writing passes them over.
 * @param row in the sheet, counted from 1
 * @param person as in google/person: the name that somebody chose, never an address
 */
export function stampCells(row: number, person: string, { date, time }: Now): CellWrite[] {
  return [
    { row, key: 'editedBy', value: person },
    // As the journal writes it: in order when the column is sorted.
    { row, key: 'editedAt', value: sortableThaiDay(`${date} ${time}`) },
  ];
}
