/** What the check had told of a row's links, after they were edited: it must not go on telling what was so before. */

import { linesAfterEdit, stateAfterEdit } from '../ita/evidence/after-edit';
import { EVIDENCE_STATES, isVerdict } from '../ita/evidence/state';
import { urlsOf } from '../ita/evidence/urls';
import { cellText, rawCell, type Table, type TableRow } from './book';
import type { CellWrite } from './write';

/**
 * @param before what stood in the cell; undefined where nobody knows, as after a block was pasted
 * @param isHeld a look by eye goes on to hold, so the links are those of before
 */
export function verdictsAfterLinks(
  table: Table,
  row: TableRow,
  before: string | undefined,
  isHeld: boolean,
): CellWrite[] {
  const told = { state: cellText(table, row, 'state'), links: cellText(table, row, 'links') };
  if (isHeld && before === undefined) return cellsOf(row, told);
  const urls = urlsOf(rawCell(table, row, 'urls'));
  const old = before === undefined ? null : urlsOf(before);
  const links = linesAfterEdit(told.links, old, urls, isVerdict(told.state));
  return cellsOf(row, { state: isSameSet(old, urls) ? told.state : stateAfterEdit(told.state, urls, links), links });
}

/** The tick was set or taken away: only what it alone had settled is open again. */
export function verdictsAfterTick(table: Table, row: TableRow): CellWrite[] {
  const state = cellText(table, row, 'state');
  return cellsOf(row, {
    state: state === EVIDENCE_STATES.seen ? '' : state,
    links: cellText(table, row, 'links'),
  });
}

/** In whatever order. */
function isSameSet(before: readonly string[] | null, after: readonly string[]): boolean {
  const sorted = (urls: readonly string[]) => [...new Set(urls)].sort().join('\n');
  return before !== null && sorted(before) === sorted(after);
}

function cellsOf({ number }: TableRow, cells: Record<string, string>): CellWrite[] {
  return Object.entries(cells).map(([key, value]) => ({ row: number, key, value }));
}
