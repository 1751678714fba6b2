/** A tab that a command keeps beside the tabs of the framework: made when it is first wanted, then kept up to date. */

import { type Book, cellText, findRow, readTable, rowsOf, type Table } from '../book';
import { findSheet, METADATA_KEY, type NamedSheet, normalise, tabMark } from '../identity';
import { ensureTables, type SetupState } from '../setup/ensure-table';
import { dressColumns, dressTab, protectComputed } from '../setup/looks';
import type { PlannedRow } from '../setup/rows';
import type { Tab, TabKey } from '../tabs';
import { asEntry, type CellWrite, changedCells, writeCells } from '../write';

/** Metadata of a side tab that was made to the end; one without it is dressed once more. */
const FINISHED_KEY = 'ita-side-tab';

/** New side tabs stand behind this tab, where the work with evidence ends. */
const BEHIND: TabKey = 'links';

export interface SideTabContent {
  tab: Tab;
  title: string;
  /** The rows of the table as it was read; cells of people's columns are for new rows only. */
  rows: (table: Table) => PlannedRow[];
  /** What the add-in's cells say in a row that is no longer among `rows`; people's cells of the row stay. */
  goneRow: Record<string, string>;
  /** Made to be printed: spare rows would come out as empty pages. */
  printed?: boolean;
}

export interface WrittenSideTab {
  table: Table;
  /** False where everything stood there already. */
  changed: boolean;
}

/** Makes or refreshes the tab: what people wrote, moved, coloured or added there stays. */
export function writeSideTab(book: Book, content: SideTabContent): WrittenSideTab {
  const { tab, title, printed } = content;
  const { sheet, isFinished } = sheetFor(book, tab);
  const [ensured] = ensureTables(stateFor(book, tab, sheet, isFinished), [tab]);
  const { table, created, added } = ensured!;
  if (created) dressTab(table);
  else if (added.length > 0) dressColumns(table, added);
  const isRetitled = writeTitle(table, content);
  const isRefreshed = refreshRows(table, content);
  if (created) {
    if (printed === true) fitToPaper(table, title);
    protectComputed(table, true);
    table.sheet.addDeveloperMetadata(FINISHED_KEY, '', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
  return { table, changed: created || isRetitled || isRefreshed };
}

/** The tab's sheet, made and marked where there is none; a person's sheet of the same name is left alone. */
function sheetFor(book: Book, tab: Tab): { sheet: NamedSheet; isFinished: boolean } {
  const found = findSheet(tab, book.sheets, book.marks);
  if (found === null || isPersons(book, tab, found)) return { sheet: newSheet(book, tab), isFinished: false };
  const finished = found.sheet.createDeveloperMetadataFinder().withKey(FINISHED_KEY).find();
  return { sheet: found, isFinished: finished.length > 0 };
}

function isPersons(book: Book, tab: Tab, { id, sheet, name }: NamedSheet): boolean {
  if (book.marks.get(id)?.tabs.includes(tab.key) === true || sheet.getLastRow() === 0) return false;
  return readTable(tab, { sheet, id, name }, undefined, book.timeZone) === null;
}

function newSheet(book: Book, tab: Tab): NamedSheet {
  const taken = new Set(book.sheets.map(({ name }) => normalise(name)));
  let name = tab.name;
  for (let copy = 1; taken.has(normalise(name)); copy++) name = `${tab.name} (ITA${copy === 1 ? '' : ` ${copy}`})`;
  const neighbour = book.tables.get(BEHIND)?.sheet.getSheetId();
  const at = book.sheets.findIndex(({ id }) => id === neighbour);
  const sheet = book.spreadsheet.insertSheet(name, at < 0 ? book.sheets.length : at + 1);
  sheet.addDeveloperMetadata(METADATA_KEY, tabMark(tab.key), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  return { sheet, id: sheet.getSheetId(), name };
}

/** What the making of tables has to know, with this one sheet for the tab, whole or still to be made. */
function stateFor(book: Book, tab: Tab, sheet: NamedSheet, isFinished: boolean): SetupState {
  const marks = new Map(book.marks);
  const own = marks.get(sheet.id) ?? { tabs: [], headerRow: null, columns: new Map<string, number>() };
  // The marks were read before the sheet was made.
  const isNew = !book.sheets.some(({ id }) => id === sheet.id);
  if (isNew) marks.set(sheet.id, { ...own, tabs: [tab.key] });
  return {
    spreadsheet: book.spreadsheet,
    sheets: [sheet],
    marks,
    timeZone: book.timeZone,
    unfinished: new Set(isFinished ? [] : [tab.key]),
  };
}

/** The line above the table, found by how it begins; one that people rewrote or removed stays so. */
function writeTitle(table: Table, { title, printed }: SideTabContent): boolean {
  const { sheet, tab, headerRow, values } = table;
  const start = tab.title.split(':')[0] ?? '';
  for (const [row, cells] of values.slice(0, headerRow - 1).entries()) {
    const column = cells.findIndex((cell) => String(cell).startsWith(start));
    if (column < 0) continue;
    if (cells[column] === asEntry(title)) return false;
    const cell = sheet.getRange(row + 1, column + 1);
    const size = paperFontSize(title);
    if (printed === true && size !== paperFontSize(String(cells[column]))) cell.setFontSize(size);
    cell.setValue(asEntry(title));
    return true;
  }
  return false;
}

/** New rows come behind the row that precedes them in the plan, so that the order holds; no row is ever deleted. */
function refreshRows(table: Table, { rows, goneRow }: SideTabContent): boolean {
  const planned = rows(table);
  const missing = planned.filter(({ id }) => findRow(table, id) === null);
  if (missing.length > 0) insertRows(table, planned);
  const own = new Set(table.tab.columns.filter(({ owner }) => owner === 'addin').map(({ key }) => key));
  const isNew = new Set(missing.map(({ id }) => id));
  const wanted = planned.flatMap(({ id, cells }): CellWrite[] => {
    const row = findRow(table, id)?.number;
    if (row === undefined) return [];
    return Object.entries(cells)
      .filter(([key]) => isNew.has(id) || own.has(key))
      .map(([key, value]) => ({ row, key, value }));
  });
  const cells = [...wanted, ...goneCells(table, planned, goneRow)];
  const changed = changedCells(table, cells);
  // A block costs one call and its parts one each.
  if (changed.length > 0) writeCells(table, cells);
  return changed.length > 0;
}

function goneCells(table: Table, planned: readonly PlannedRow[], goneRow: Record<string, string>): CellWrite[] {
  const ids = new Set(planned.map(({ id }) => id));
  return rowsOf(table)
    .filter((row) => {
      const id = cellText(table, row, table.tab.rowKey);
      return id !== '' && !ids.has(id);
    })
    .flatMap((row) => Object.entries(goneRow).map(([key, value]) => ({ row: row.number, key, value })));
}

/** Makes room and writes the identities; the other cells are written with everybody's. */
function insertRows(table: Table, planned: readonly PlannedRow[]): void {
  const { sheet, headerRow, tab } = table;
  const isFirstTime = planned.every(({ id }) => findRow(table, id) === null);
  const end = Math.max(table.values.length, headerRow);
  const identities: CellWrite[] = [];
  let behind = isFirstTime ? end : headerRow;
  let inserted = 0;
  for (const run of runsOfMissing(table, planned)) {
    behind = run.behind === null ? behind : run.behind;
    const first = behind + inserted + 1;
    if (behind < end) {
      // Before the next row and not after the last, or rows at the top would look like the header.
      sheet.insertRowsBefore(first, run.ids.length);
    } else {
      const lacking = first + run.ids.length - 1 - sheet.getMaxRows();
      if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    }
    inserted += run.ids.length;
    identities.push(...run.ids.map((value, index) => ({ row: first + index, key: tab.rowKey, value })));
  }
  writeCells(table, identities);
  table.values = sheet.getDataRange().getValues();
}

/** Missing rows that follow one another in the plan, with the row that they come behind; from top to bottom. */
function runsOfMissing(table: Table, planned: readonly PlannedRow[]): { behind: number | null; ids: string[] }[] {
  const runs = new Map<number | null, string[]>();
  let behind: number | null = null;
  for (const { id } of planned) {
    const row = findRow(table, id);
    if (row === null) runs.set(behind, [...(runs.get(behind) ?? []), id]);
    else behind = row.number;
  }
  return [...runs].map(([row, ids]) => ({ behind: row, ids })).sort((a, b) => (a.behind ?? 0) - (b.behind ?? 0));
}

/** No empty pages, and a title that ends before the paper does. */
function fitToPaper({ sheet, headerRow, tab }: Table, title: string): void {
  sheet.getRange(1, 1, headerRow - 1, tab.columns.length).setFontSize(paperFontSize(title));
  const last = Math.max(sheet.getLastRow(), headerRow + 1);
  const spare = sheet.getMaxRows() - last;
  if (spare > 0) sheet.deleteRows(last + 1, spare);
}

/**
 * Points at which a title is no wider than the columns of a printed tab, 1,000 pixels: a letter is at most 0.6 of its
 * height wide on the average, and vowels and tone marks above and below take no room.
 */
function paperFontSize(title: string): number {
  const letters = title.replace(/\p{Mn}/gu, '').length;
  return Math.max(6, Math.min(12, Math.floor(1000 / (letters * 0.6 * (96 / 72)))));
}
