/** The tabs that the submission's commands make, as a reader of the file finds them, and commands stopped in the middle. */

import { Clock } from '../../local/host/clock';
import { createHost, type Host, type HostOptions } from '../../local/host/host';
import type { FormulaResults } from '../../local/host/spreadsheet/calculator';
import type { ServiceCall } from '../../local/host/spreadsheet/calls';
import { cellAt, type SheetState, type SpreadsheetState } from '../../local/host/spreadsheet/state';
import type { CommandName } from '../../sidebar/contract';
import { copyOfState } from './made';
import { ask, done, expectPlainThai } from './office';
import { contents } from './people';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The same file again and again, made once: what a test does to one is not in the next. */
export function copies(make: () => Host): (options?: HostOptions) => Host {
  let kept: { state: SpreadsheetState; results: FormulaResults; now: number } | undefined;
  return (options) => {
    if (kept === undefined) {
      const { state, clock } = make();
      // A host that knows nothing yet, so that the results which custom functions gave on the way are forgotten.
      const { spreadsheet } = createHost({ clock: new Clock(clock.now()), state });
      kept = { results: spreadsheet.knownResults(), state, now: clock.now() };
    }
    const { state, results, now } = kept;
    return createHost({ clock: new Clock(now), ...options, state: copyOfState(state), results });
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

/**
 * Runs a command that fails at a call, then once more without trouble, and hands the file over after both: for each of
 * the places where what has been done so far is of another kind than before (`turningPoints`).
 */
export function interruptedEverywhere(
  start: () => Host,
  command: CommandName,
  look: (host: Host, nth: number, when: 'stopped' | 'again') => void,
): void {
  const undisturbed = start();
  undisturbed.calls.reset();
  done(undisturbed, command);
  const places = turningPoints(undisturbed.calls.log.filter(({ kind }) => kind !== 'navigation'));
  expect(places.length).toBeGreaterThan(8);
  for (const nth of places) {
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

/**
 * Where to fail, 1-based. A call that fails leaves what the changes before it have made, so reads that follow each other
 * are one place. Of changes of one kind in a row the first is tried, and of many one in the middle: whether the fifth or the
 * sixth column has its width makes no difference, whether the sheet is marked, filled, named and told of in the journal
 * does.
 */
function turningPoints(calls: readonly ServiceCall[]): number[] {
  const changes = calls.flatMap((call, index) =>
    call.kind === 'read' ? [] : [{ nth: index + 1, kind: kindOf(call) }],
  );
  const runs: number[][] = [];
  changes.forEach(({ nth, kind }, index) => {
    if (kind === changes[index - 1]?.kind) runs.at(-1)!.push(nth);
    else runs.push([nth]);
  });
  return runs.flatMap((run) => (run.length > 3 ? [run[0]!, run[Math.floor(run.length / 2)]!] : [run[0]!]));
}

function kindOf({ service, method, sheet }: ServiceCall): string {
  if (service !== 'Spreadsheet' || method === 'SpreadsheetApp.flush') return 'end';
  if (/Metadata/.test(method)) return 'mark';
  if (/\.setValues?$/.test(method)) return `values of ${sheet}`;
  if (/protect|Protection/.test(method)) return 'protection';
  return /insertSheet|setName/.test(method) ? method : 'looks';
}

/** Two files hold the same, journal and ids left out. Jest compares workbooks for seconds, so it only words a difference. */
export function expectSameFile(nth: number, found: Host, wanted: Host): void {
  const [one, other] = [contents(found), contents(wanted)];
  if (!alike(one, other)) expect([nth, one]).toEqual([nth, other]);
}

/** As toEqual has it: what is undefined isn't there, and of which realm an object is makes no difference. */
function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key in a) if (!alike(a[key], b[key])) return false;
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false;
  return true;
}
