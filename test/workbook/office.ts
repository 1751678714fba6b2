/** A workbook of the built add-in in the local host, the officer who works in it, and what one may ask of it. */

import { Clock } from '../../local/host/clock';
import { createHost, type Host, type HostOptions } from '../../local/host/host';
import { type CellState, cellAt, type SheetState } from '../../local/host/spreadsheet/state';
import type { Answer, CommandName, Failure, Outcome } from '../../sidebar/contract';
import { copyOfMade } from './made';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The same moment in every workbook: two runs that are compared must not fall on two minutes. */
const NOW = Date.parse('2024-04-20T10:00:00+07:00');

/** A new file in which the add-in has never run. */
export function emptyFile(options: HostOptions = {}): Host {
  return createHost({ clock: new Clock(NOW), ...options });
}

/** A workbook just set up for a year; made once a run of the tests and copied. */
export function freshWorkbook(year = 2567, options: HostOptions = {}): Host {
  return copyOf(`fresh ${year}`, options, () => {
    const host = emptyFile();
    answerSetUp(host, year);
    done(host, 'setUp');
    return host;
  });
}

/** A workbook with the sample agency's data of 2567. */
export function sampleWorkbook(options: HostOptions = {}): Host {
  return copyOf('sample', options, () => {
    const host = freshWorkbook(2567);
    done(host, 'loadSample');
    return host;
  });
}

/** A workbook that has been through the year's work: scored, checked and drafted. */
export function workedWorkbook(options: HostOptions = {}): Host {
  return copyOf('worked', options, () => {
    const host = sampleWorkbook();
    done(host, 'scoreAndCheck');
    done(host, 'draft');
    return host;
  });
}

function copyOf(name: string, options: HostOptions, make: () => Host): Host {
  // Of a host that knows nothing yet, so that the results which custom functions gave on the way are forgotten.
  const reopened = () => emptyFile({ state: make().state });
  return emptyFile({ ...options, ...copyOfMade(name, reopened) });
}

/** What the officer types into the two questions of a first set-up. */
export function answerSetUp(host: Host, year: number | string, agency = ''): void {
  host.answers.push({ button: 'OK', text: String(year) }, { button: 'OK', text: agency });
}

export function ask(host: Host, command: CommandName): Answer<Outcome> {
  return host.call('sidebarRun', command) as Answer<Outcome>;
}

/** Runs a command that has to succeed. */
export function done(host: Host, command: CommandName): Outcome {
  const answer = ask(host, command);
  if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(answer.failure)}`);
  return answer.value;
}

/** What the officer types where an export in spite of errors asks why. */
export const REASON = 'ผู้บริหารขอดูร่างก่อน';

/** Exports although the self-check may have found something. */
export function exported(host: Host, command: 'exportReport' | 'exportFollowUp' = 'exportReport'): Outcome {
  host.answers.push({ button: 'YES' }, { button: 'OK', text: REASON });
  const outcome = done(host, command);
  host.answers.length = 0;
  return outcome;
}

/** Runs a command that has to be refused, and gives the words. */
export function refused(host: Host, command: CommandName): Failure {
  const answer = ask(host, command);
  if (answer.ok) throw new Error(`${command} wasn't refused: ${answer.value.message}`);
  return answer.failure;
}

/** The whole answer as the officer reads it. */
export function wordsOf(outcome: Outcome): string {
  return [outcome.message, ...outcome.details].join('\n');
}

/** A plain Thai sentence: Thai letters, and neither an exception's English nor a bare key. */
export function expectPlainThai(text: string): void {
  expect(text).toMatch(/[ก-๙]{4}/);
  expect(text).not.toMatch(/Exception|Error:|undefined|null|NaN|\bat .+:\d+|\[object/);
}

/** The tab of ours, found by its mark as a reader of the file would, not by the add-in's own code. */
export function sheetOf(host: Host, tab: string): SheetState {
  const mark = host.state.metadata.find(({ value, location }) => value === `tab:${tab}` && location.type === 'SHEET');
  const id = mark?.location.type === 'SHEET' ? mark.location.sheetId : -1;
  const sheet = host.state.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new Error(`no tab is marked ${tab}`);
  return sheet;
}

/** The same tab as a person handles it. */
export function hand(host: Host, tab: string): Sheet {
  return host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetOf(host, tab).name)!;
}

export function headerRowOf(host: Host, tab: string): number {
  return indexOf(host, tab, 'ROW', 'row:header');
}

export function columnOf(host: Host, tab: string, key: string): number {
  return indexOf(host, tab, 'COLUMN', `column:${key}`);
}

function indexOf(host: Host, tab: string, type: 'ROW' | 'COLUMN', value: string): number {
  const { id } = sheetOf(host, tab);
  for (const { value: found, location } of host.state.metadata) {
    if (found === value && location.type === type && location.sheetId === id) return location.index;
  }
  throw new Error(`tab ${tab} has no ${value}`);
}

/** What says which row is which. */
const ROW_KEYS: Record<string, string> = {
  start: 'key',
  settings: 'key',
  components: 'id',
  links: 'url',
  analysis: 'issue',
  measures: 'id',
  limits: 'instrument',
  history: 'year',
  log: 'time',
};

/** The number of the row with this code, key or year. */
export function rowOf(host: Host, tab: string, id: string): number {
  const sheet = sheetOf(host, tab);
  const column = columnOf(host, tab, ROW_KEYS[tab] ?? 'code');
  const header = headerRowOf(host, tab);
  const rows = Object.keys(sheet.cells).map(Number);
  const found = rows.find((row) => row > header && String(cellAt(sheet, row, column)?.value ?? '') === id);
  if (found === undefined) throw new Error(`tab ${tab} has no row ${id}`);
  return found;
}

export function a1Of(host: Host, tab: string, id: string, key: string): string {
  return `${letters(columnOf(host, tab, key))}${rowOf(host, tab, id)}`;
}

export function letters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}

/** A cell by what it is, with all formulas reckoned. */
export function cell(host: Host, tab: string, id: string, key: string): CellState {
  host.spreadsheet.calculate();
  return cellAt(sheetOf(host, tab), rowOf(host, tab, id), columnOf(host, tab, key)) ?? {};
}

/** Its value; '' where it is empty. */
export function shownAt(host: Host, tab: string, id: string, key: string): unknown {
  return cell(host, tab, id, key).value ?? '';
}

/** The officer types into a cell. */
export function type(host: Host, tab: string, id: string, key: string, entry: string | number | boolean): void {
  host.edit(sheetOf(host, tab).name, a1Of(host, tab, id, key), entry);
}

/** All values of a column below the header, by row. */
export function columnValues(host: Host, tab: string, key: string): unknown[] {
  host.spreadsheet.calculate();
  const sheet = sheetOf(host, tab);
  const at = columnOf(host, tab, key);
  return Object.keys(sheet.cells)
    .map(Number)
    .filter((row) => row > headerRowOf(host, tab))
    .map((row) => cellAt(sheet, row, at)?.value ?? '');
}

/** Deletes a column of ours as a person does. */
export function deleteColumn(host: Host, tab: string, key: string): void {
  hand(host, tab).deleteColumn(columnOf(host, tab, key));
}

/** Writes of cells since the log was last cleared, the journal's left out. */
export function writesBesideLog(host: Host): string[] {
  const journal = sheetOf(host, 'log').name;
  return host.calls.log
    .filter(({ kind, service, sheet }) => kind === 'write' && service === 'Spreadsheet' && sheet !== journal)
    .map(({ method, sheet }) => `${method} ${sheet}`);
}
