/** The built add-in, as a formula calls it: with and without a workbook around it. */

import { join } from 'node:path';
import gas from 'gas-local';
import { createHost, type Host } from '../../local/host/host';

export const DIST = join(__dirname, '../../dist');

type Callable = (...args: unknown[]) => unknown;

/** Calls a function of dist/Code.js in a context that has none of Google's services. */
export function withoutWorkbook(): (name: string, ...args: unknown[]) => unknown {
  return callsInto(gas.require(DIST, {}));
}

/** The same with a SpreadsheetApp that has no active spreadsheet, as in a stand-alone script. */
export function withoutActiveSpreadsheet(): (name: string, ...args: unknown[]) => unknown {
  return callsInto(gas.require(DIST, { SpreadsheetApp: { getActive: () => null } }));
}

function callsInto(globals: Record<string, unknown>): (name: string, ...args: unknown[]) => unknown {
  return (name, ...args) => (globals[name] as Callable)(...args);
}

let sample: string | undefined;

/** A workbook of the sample agency of 2567, each time a fresh one, with an empty tab for formulas. */
export function sampleWorkbook(): Host {
  sample ??= JSON.stringify(loadedSample());
  return createHost({ state: JSON.parse(sample) });
}

function loadedSample(): Host['state'] {
  const host = createHost();
  const answer = host.call('sidebarRun', 'loadSample') as { ok: boolean };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return host.state;
}

/** The tab that a new spreadsheet comes with. */
export const SCRATCH = 'แผ่นงาน1';

/** What cells of the scratch tab hold. */
export function valuesAt(host: Host, a1: string): unknown[][] {
  return host.spreadsheet.SpreadsheetApp.getActive().getRange(`'${SCRATCH}'!${a1}`).getValues();
}

/** A column of a sheet as a formula hands it over. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
