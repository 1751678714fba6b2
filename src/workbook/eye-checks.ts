/** Looks by eye as the check finds them: ticks that nobody noted are noted, ticks for other links are taken back. */

import { NAMELESS } from '../google/person';
import { eyeCheck, eyeStamp, linksFingerprint } from '../ita/evidence/eye';
import { urlsOf } from '../ita/evidence/urls';
import type { OitCode } from '../ita/framework/framework';
import { type Book, cellText, rawCell, rowsOf, type Table, type TableRow } from './book';
import { type EyeCells, lapsed, lapseSentence, notedLinks, ticked, unticked } from './eye-marks';
import { appendLog } from './log';
import { hasItems, indicatorKey } from './tabs';
import { type CellWrite, changedCells, writeCells } from './write';

const ACTION = 'ตรวจด้วยตา';

/** What the trigger does at once (see commands/on-edit), for boxes that it didn't see. Writes only what changes. */
export function settleEyeChecks(book: Book): void {
  const lapses: string[] = [];
  const writes: [Table, CellWrite[]][] = [];
  for (const table of evidenceTables(book)) {
    const cells = itemRowsOf(book, table).flatMap((row) => {
      const before = eyeCells(table, row);
      const code = cellText(table, row, 'code');
      const after = settled(code, before, urlsOf(rawCell(table, row, 'urls')));
      if (before.checkedByEye && !after.checkedByEye) lapses.push(lapseSentence(code, before));
      return eyeWrites(row.number, after);
    });
    writes.push([table, changedEyeCells(table, cells)]);
  }
  // The journal first: what stood in the cells must not be lost where the writing is stopped.
  appendLog(
    book,
    lapses.map((outcome) => ({ action: ACTION, outcome })),
  );
  for (const [table, cells] of writes) writeCells(table, cells);
}

/** Without the hidden column a tick can't be told from one for other links, so nothing is touched then. */
function evidenceTables({ framework, tables }: Book): Table[] {
  return framework.indicators
    .filter(({ number }) => hasItems(framework, number))
    .flatMap(({ number }) => tables.get(indicatorKey(number)) ?? [])
    .filter(({ columns }) => columns.seenLinks !== undefined && columns.urls !== undefined);
}

function itemRowsOf({ framework }: Book, table: Table): TableRow[] {
  const codes = new Set(framework.items.map(({ code }) => code));
  return rowsOf(table).filter((row) => codes.has(cellText(table, row, 'code')));
}

function settled(code: OitCode, cells: EyeCells, urls: string[]): EyeCells {
  const { checkedByEye, seenLinks } = cells;
  const check = eyeCheck({ code, checkedByEye, urls, seenLinks: notedLinks(seenLinks) });
  // Nobody knows who ticked the box, nor when, whoever runs the check.
  if (check === 'unnoted') return ticked(cells, linksFingerprint(code, urls), eyeStamp(NAMELESS, null));
  if (check === 'lapsed' && checkedByEye) return lapsed(cells);
  return check === 'none' && seenLinks !== '' ? unticked(cells) : cells;
}

export function eyeCells(table: Table, row: TableRow): EyeCells {
  return {
    checkedByEye: rawCell(table, row, 'checkedByEye') === true,
    checkedBy: cellText(table, row, 'checkedBy'),
    seenLinks: cellText(table, row, 'seenLinks'),
  };
}

export function eyeWrites(row: number, cells: EyeCells): CellWrite[] {
  return Object.entries(cells).map(([key, value]) => ({ row, key, value }));
}

/** A box that was never ticked may be blank, and what a person wrote may be no text: neither is a change. */
export function changedEyeCells(table: Table, cells: readonly CellWrite[]): CellWrite[] {
  return changedCells(table, cells).filter(({ row, key, value }) => {
    const own: TableRow = { number: row, cells: table.values[row - 1] ?? [] };
    return key === 'checkedByEye' ? (rawCell(table, own, key) === true) !== value : cellText(table, own, key) !== value;
  });
}
