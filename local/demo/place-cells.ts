/** Types an assessment into the workbook as a person would: into the cells of its rows and columns, block by block. */

import type { Framework } from '../../src/ita/framework/framework';
import { MEASURE_FIELDS } from '../../src/ita/measures/fields';
import { MEASURE_STATUSES } from '../../src/ita/measures/status';
import { cellA1 } from '../../src/workbook/a1';
import { assessmentCells, type PlacedCell } from '../../src/workbook/assessment-cells';
import { literal } from '../../src/workbook/cells';
import type { CellValue } from '../../src/workbook/write';
import type { Host } from '../host/host';
import { cellAt, type SpreadsheetState } from '../host/spreadsheet/state';
import type { JobData } from './check-input';
import { bodyRows, columnOf, rowNumberOf, type SeenTab, seenTab, valueIn } from './workbook-view';

interface Entry {
  row: number;
  key: string;
  value: CellValue;
}

interface Block {
  row: number;
  column: number;
  values: CellValue[][];
}

/** Gives the number of cells that were typed. */
export function placeData(host: Host, framework: Framework, { assessment, digits }: JobData): number {
  const cells = cellsToPlace(framework, { assessment, digits });
  const tabs = [...new Set(cells.map(({ tab }) => tab))];
  const placed = tabs.map((key) => {
    const tab = seenTab(host.state, key);
    return typeEntries(
      host,
      tab,
      entriesOf(
        tab,
        cells.filter((cell) => cell.tab === key),
      ),
    );
  });
  return placed.reduce((sum, count) => sum + count, 0) + typeMeasures(host, assessment.measures);
}

function cellsToPlace(framework: Framework, { assessment, digits }: JobData): PlacedCell[] {
  return [...assessmentCells(framework, assessment), { tab: 'settings', row: 'digits', key: 'value', value: digits }];
}

/** The cells that no longer hold what was typed, one line each in Thai: none may be, whatever the commands did. */
export function changedCells(state: SpreadsheetState, framework: Framework, data: JobData): string[] {
  return cellsToPlace(framework, data).flatMap(({ tab: key, row, key: column, value }) => {
    const tab = seenTab(state, key);
    const held = valueIn(tab, row, column);
    const isSame = held === value || (typeof held === 'number' && isDay(value) && held === serialOf(value));
    return isSame
      ? []
      : [`${tab.sheet.name} ${row} ${column}: กรอก ${JSON.stringify(value)} แต่ช่องเป็น ${JSON.stringify(held)}`];
  });
}

/** Only the column of due dates holds such a value in a cell that isn't plain text. */
function isDay(value: CellValue): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** Sheets counts days from 30 December 1899. */
function serialOf(day: string): number {
  return Date.parse(day) / 86_400_000 + 25_569;
}

/** Rows are found by their identity; a year that the tab doesn't have yet becomes a new row. */
function entriesOf(tab: SeenTab, cells: readonly PlacedCell[]): Entry[] {
  const missing = [...new Set(cells.map(({ row }) => row))].filter((id) => rowNumberOf(tab, id) === null);
  const free = firstFreeRow(tab);
  const numberOf = (id: string) => rowNumberOf(tab, id) ?? free + missing.indexOf(id);
  return [
    ...missing.map((id) => ({ row: numberOf(id), key: tab.rowKey, value: id })),
    ...cells.map(({ row, key, value }) => ({ row: numberOf(row), key, value })),
  ];
}

/** Measures are rows that people add, below whatever is there. */
function typeMeasures(host: Host, measures: JobData['assessment']['measures']): number {
  const tab = seenTab(host.state, 'measures');
  const first = firstFreeRow(tab);
  const entries = measures.flatMap((row, index): Entry[] => {
    const texts = Object.fromEntries(MEASURE_FIELDS.map((field) => [field, row[field].text]));
    const { status, doneAt, outcome, proof } = row.progress;
    const progress = {
      status: status === null ? '' : MEASURE_STATUSES[status],
      doneAt: doneAt ?? '',
      outcome,
      proof: proof.join('\n'),
    };
    const all = { issue: String(row.issue), ...texts, ...progress };
    const cells = Object.entries(all).filter(([, value]) => value !== '');
    return cells.map(([key, value]) => ({ row: first + index, key, value }));
  });
  return typeEntries(host, tab, entries);
}

function firstFreeRow(tab: SeenTab): number {
  return Math.max(tab.headerRow, ...bodyRows(tab)) + 1;
}

function typeEntries(host: Host, tab: SeenTab, entries: readonly Entry[]): number {
  addRows(host, tab, Math.max(0, ...entries.map(({ row }) => row)));
  for (const { row, column, values } of blocksOf(tab, entries)) {
    host.edit(tab.sheet.name, cellA1(row, column), values);
  }
  return entries.length;
}

/** A paste that is longer than the sheet makes it longer; the new rows look like the last one. */
function addRows(host: Host, { sheet }: SeenTab, lastRow: number): void {
  const lacking = lastRow - sheet.maxRows;
  if (lacking <= 0) return;
  host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(sheet.name)
    ?.insertRowsAfter(sheet.maxRows, lacking);
}

/**
 * What a person types so that the cell holds just this: in a cell of plain text the text itself, elsewhere with the
 * apostrophe that keeps a text from being taken for a formula.
 */
function typed(tab: SeenTab, { row, key, value }: Entry): CellValue {
  const isPlainText = cellAt(tab.sheet, row, columnOf(tab, key))?.format?.numberFormat === '@';
  return typeof value === 'string' && !isPlainText && !isDay(value) ? literal(value) : value;
}

/** Neighbouring cells of a row together, and with the row above where it has the same columns. */
function blocksOf(tab: SeenTab, entries: readonly Entry[]): Block[] {
  const blocks: Block[] = [];
  for (const run of runsOf(tab, entries)) {
    const above = blocks.find(
      ({ row, column, values }) =>
        row + values.length === run.row && column === run.column && values[0]?.length === run.values[0]?.length,
    );
    if (above === undefined) blocks.push(run);
    else above.values.push(...run.values);
  }
  return blocks;
}

function runsOf(tab: SeenTab, entries: readonly Entry[]): Block[] {
  const runs: Block[] = [];
  const byPlace = (one: Entry, other: Entry) =>
    one.row - other.row || columnOf(tab, one.key) - columnOf(tab, other.key);
  for (const entry of [...entries].sort(byPlace)) {
    const column = columnOf(tab, entry.key);
    const last = runs[runs.length - 1];
    const cells = last?.values[0];
    const continues = last?.row === entry.row && cells !== undefined && last.column + cells.length === column;
    if (continues) cells.push(typed(tab, entry));
    else runs.push({ row: entry.row, column, values: [[typed(tab, entry)]] });
  }
  return runs;
}
