/** Workbooks that many files of tests begin with: made once a run of the tests, by the add-in itself, and copied. */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Host } from '../../local/host/host';
import type { FormulaResults } from '../../local/host/spreadsheet/calculator';
import { sharedValue } from '../../local/host/spreadsheet/shared';
import type { CellState, SheetState, SpreadsheetState } from '../../local/host/spreadsheet/state';

interface Made {
  state: SpreadsheetState;
  results: FormulaResults;
}

/** Of this file of tests. */
const known = new Map<string, Made>();

/** A copy, for a host of its own. @param make runs only where no file of this run has made the workbook yet */
export function copyOfMade(name: string, make: () => Host): Made {
  const made = known.get(name) ?? read(name) ?? write(name, make());
  known.set(name, made);
  return { state: copyOfState(made.state), results: made.results };
}

function read(name: string): Made | undefined {
  const path = pathOf(name);
  if (!existsSync(path)) return undefined;
  const made = deserialize(readFileSync(path)) as Made;
  for (const sheet of made.state.sheets) {
    for (const cell of Object.values(sheet.cells).flatMap((cells) => Object.values(cells))) {
      if (cell.format) cell.format = sharedValue(cell.format);
      if (cell.validation) cell.validation = sharedValue(cell.validation);
    }
  }
  return made;
}

function write(name: string, { state, spreadsheet }: Host): Made {
  const made = { results: spreadsheet.knownResults(), state };
  const path = pathOf(name);
  // Again, for something may have swept the temporary folders during a long run.
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, serialize(made));
  // At once, for another file of tests may be looking.
  renameSync(draft, path);
  return made;
}

function pathOf(name: string): string {
  const folder = process.env.ITA_MADE_WORKBOOKS;
  if (!folder) throw new Error("jest's global set-up (test/setup/build.ts) has not run");
  return join(folder, `${name}.bin`);
}

/** Of looks and rules of cells, which are frozen, the copy has the same ones. */
export function copyOfState(state: SpreadsheetState): SpreadsheetState {
  const sheets = state.sheets.map((sheet) => ({
    ...(copyPlain({ ...sheet, cells: {} }) as SheetState),
    cells: mapped(sheet.cells, (row) => mapped(row, copyOfCell)),
  }));
  return { ...copyPlain({ ...state, sheets: [] }), sheets };
}

/** There are tens of thousands of them: nearly all hold plain values and shared looks. */
function copyOfCell(cell: CellState): CellState {
  const copy = { ...cell };
  if (cell.spill) copy.spill = { ...cell.spill };
  if (typeof cell.value === 'object') copy.value = { ...cell.value };
  return copy;
}

function mapped<T>(from: Record<number, T>, change: (value: T) => T): Record<number, T> {
  const to: Record<number, T> = {};
  for (const key in from) to[key] = change(from[key]!);
  return to;
}

function copyPlain<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return value.map(copyPlain) as T;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyPlain(value[key]);
  return copy as T;
}
