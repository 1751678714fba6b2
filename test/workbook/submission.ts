/** The tabs that the submission's commands make, as a reader of the file finds them, and commands stopped in the middle. */

import { isDeepStrictEqual } from 'node:util';
import { Clock } from '../../local/host/clock';
import { createHost, type Host } from '../../local/host/host';
import { cellAt, type SheetState, type SpreadsheetState } from '../../local/host/spreadsheet/state';
import type { CommandName } from '../../sidebar/contract';
import { ask, done, expectPlainThai } from './office';
import { contents } from './people';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The same file again and again, made once: what a test does to one is not in the next. */
export function copies(make: () => Host): () => Host {
  let kept: { state: string; now: number } | undefined;
  return () => {
    if (kept === undefined) {
      const host = make();
      kept = { state: JSON.stringify(host.state), now: host.clock.now() };
    }
    const host = createHost({ clock: new Clock(kept.now), state: JSON.parse(kept.state) as SpreadsheetState });
    host.spreadsheet.calculate();
    return host;
  };
}

/** Sheets with developer metadata of a key, in the order of the file, with its value. */
export function marked(host: Host, key: string): { sheet: SheetState; value: string }[] {
  return host.state.sheets.flatMap((sheet) =>
    host.state.metadata
      .filter((item) => item.key === key && item.location.type === 'SHEET' && item.location.sheetId === sheet.id)
      .map(({ value }) => ({ sheet, value: String(value) })),
  );
}

export const snapshots = (host: Host) => marked(host, 'ita-snapshot');
export const appeals = (host: Host) => marked(host, 'ita-appeal');
export const tabNames = (host: Host) => host.state.sheets.map(({ name }) => name);

export function tabNamed(host: Host, name: string): Sheet {
  return host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name)!;
}

/** The table of a sheet by its headers: a record for each row below the header with `first` in it. */
export function recordsOf(sheet: SheetState, first = 'ข้อ'): Record<string, unknown>[] {
  const rows = Object.keys(sheet.cells).map(Number);
  const columns = Array.from({ length: sheet.maxColumns }, (_, index) => index + 1);
  const header = rows.find((row) => columns.some((column) => cellAt(sheet, row, column)?.value === first)) ?? 0;
  return rows
    .filter((row) => row > header && columns.some((column) => (cellAt(sheet, row, column)?.value ?? '') !== ''))
    .map((row) =>
      Object.fromEntries(
        columns.flatMap((column) => {
          const name = cellAt(sheet, header, column)?.value;
          return name === undefined ? [] : [[String(name), cellAt(sheet, row, column)?.value ?? '']];
        }),
      ),
    );
}

/** The lines above the table. */
export function headOf(sheet: SheetState, lines: number): string {
  return Array.from({ length: lines }, (_, index) => String(cellAt(sheet, index + 1, 1)?.value ?? '')).join('\n');
}

const LAST_PLACES = 10;

/**
 * Runs a command that fails at its n-th call, then once more without trouble, and hands the file over after both: for
 * each n at the end of the command, where things are finished, and for every `step`-th before.
 */
export function interruptedEverywhere(
  start: () => Host,
  command: CommandName,
  step: number,
  look: (host: Host, nth: number, when: 'stopped' | 'again') => void,
): void {
  const undisturbed = start();
  undisturbed.calls.reset();
  done(undisturbed, command);
  const calls = undisturbed.calls.total();
  for (let nth = calls; nth > 0; nth -= nth > calls - LAST_PLACES ? 1 : step) {
    const host = start();
    host.calls.reset();
    host.calls.failOn(nth);
    const answer = ask(host, command);
    expect([nth, answer.ok]).toEqual([nth, false]);
    if (!answer.ok) expectPlainThai(answer.failure.message + answer.failure.remedy);
    host.calls.reset();
    look(host, nth, 'stopped');
    done(host, command);
    look(host, nth, 'again');
  }
}

/** Two files hold the same, journal and ids left out. Jest compares workbooks for seconds, so it only words a difference. */
export function expectSameFile(nth: number, found: Host, wanted: Host): void {
  if (!isDeepStrictEqual(contents(found), contents(wanted)))
    expect([nth, contents(found)]).toEqual([nth, contents(wanted)]);
}
