/** For which links a component was ticked: noted with the tick, so that it doesn't count for a page that came later. */

import { linksFingerprint } from '../ita/evidence/eye';
import { urlsOf } from '../ita/evidence/urls';
import type { OitCode } from '../ita/framework/framework';
import { type Book, cellText, rawCell, rowsOf, type Table, type TableRow } from './book';
import { componentRowItem } from './component-rows';
import { lookTable } from './eye-tables';
import { markedColumns } from './marked';
import { hasItems, indicatorKey } from './tabs';
import { type CellWrite, changedCells, writeCells } from './write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** The fingerprint of each item's links as they stand now. */
export type LinksNow = ReadonlyMap<OitCode, string>;

/** What an edit of the boxes does at once: a tick is noted for today's links, whatever was noted before. */
export function noteTicks(table: Table, range: GoogleAppsScript.Spreadsheet.Range, linksNow: () => LinksNow): void {
  const at = table.columns.shown ?? 0;
  if (at < range.getColumn() || at > range.getLastColumn()) return;
  const [first, last] = [range.getRow(), range.getLastRow()];
  const rows = rowsOf(table).filter(({ number }) => first <= number && number <= last);
  const links: LinksNow = rows.some((row) => isTicked(table, row)) ? linksNow() : new Map();
  const cells = rows.map((row) => noteOf(table, row, links));
  if (changedCells(table, cells).length > 0) writeCells(table, cells);
}

/** The same for ticks that the trigger didn't see; what is noted already stays. Writes only what changes. */
export function settleComponents(book: Book): void {
  const table = book.tables.get('components');
  if (table === undefined) return;
  const links = linksIn(book);
  const open = rowsOf(table).filter((row) => !isTicked(table, row) || cellText(table, row, 'seenLinks') === '');
  writeCells(
    table,
    changedCells(
      table,
      open.map((row) => noteOf(table, row, links)),
    ),
  );
}

/** True for a tick that was made for other links than `urls`, or where nobody can tell. */
export function isForOtherLinks(table: Table, row: TableRow, code: OitCode, urls: readonly string[]): boolean {
  if (table.columns.seenLinks === undefined) return true;
  const noted = cellText(table, row, 'seenLinks');
  return noted !== '' && noted !== linksFingerprint(code, urls);
}

function isTicked(table: Table, row: TableRow): boolean {
  return rawCell(table, row, 'shown') === true;
}

function noteOf(table: Table, row: TableRow, links: LinksNow): CellWrite {
  const value = isTicked(table, row) ? (links.get(componentRowItem(table, row)) ?? '') : '';
  return { row: row.number, key: 'seenLinks', value };
}

/** As they stood when the workbook was read. */
export function linksIn({ framework, tables }: Book): LinksNow {
  const evidence = framework.indicators
    .filter(({ number }) => hasItems(framework, number))
    .flatMap(({ number }) => tables.get(indicatorKey(number)) ?? []);
  return linksOf(evidence.filter(({ columns }) => columns.urls !== undefined));
}

/** From the tabs of evidence in the same file. */
export function linksBeside(source: Spreadsheet, { sheet, timeZone }: Table): LinksNow {
  const own = sheet.getSheetId();
  const others = markedColumns(source, 'seenLinks').filter((column) => column.getSheet().getSheetId() !== own);
  const tables = others.flatMap((column) => lookTable(column.getSheet(), column.getColumn(), timeZone) ?? []);
  return linksOf(tables.filter(({ tab }) => tab.key === 'evidence'));
}

function linksOf(evidence: readonly Table[]): LinksNow {
  const links = new Map<OitCode, string>();
  for (const table of evidence) {
    for (const row of rowsOf(table)) {
      const code = cellText(table, row, 'code');
      if (!links.has(code)) links.set(code, linksFingerprint(code, urlsOf(rawCell(table, row, 'urls'))));
    }
  }
  return links;
}
