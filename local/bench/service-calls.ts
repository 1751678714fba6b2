/** Service calls of each command, against the budgets. */

import type { Host } from '../host/host';
import type { ServiceCall } from '../host/spreadsheet/calls';
import type { Measure } from './measure';
import { freshWorkbook, sampleWorkbook } from './workbook';

/** Reads that bring cells over: the ones that cost by the tab. */
const CELL_READS = /^Range\.get(Values?|DisplayValues?|Formulas?|Notes?|Backgrounds?|DataValidations?)$/;

export function serviceCalls(): Measure[] {
  const host = sampleWorkbook();
  const tabs = host.state.sheets.length - 1; // The sheet that a new spreadsheet comes with is never read.
  const setUp = callsOf(host, () => host.call('sidebarRun', 'setUp'));
  const overview = callsOf(host, () => host.call('sidebarOverview'));
  const first = callsOf(host, () => host.call('sidebarRun', 'scoreAndCheck'));
  const second = callsOf(host, () => host.call('sidebarRun', 'scoreAndCheck'));
  const draft = callsOf(host, () => host.call('sidebarRun', 'draft'));
  const exported = callsOf(host, () => exportReport(host));
  return [
    free(
      'set-up of a new workbook',
      callsOf(freshWorkbook(), () => undefined, true),
    ),
    free('set-up again, nothing to do', setUp),
    free('drafting analyses and measures', draft),
    reading('reading the whole workbook (sidebar overview)', overview, tabs, 0),
    reading('score and flag everything, first time', first, tabs, tabs),
    reading('score and flag everything again', second, tabs, 0),
    independentOfRows(first),
    exporting(exported, tabs),
  ];
}

function exportReport(host: Host): void {
  host.answers.push({ button: 'YES' }, { button: 'OK', text: 'วัดจำนวนการเรียก' });
  host.call('sidebarRun', 'exportReport');
  host.answers.length = 0;
}

function callsOf(host: Host, act: () => unknown, sinceStart = false): ServiceCall[] {
  const before = sinceStart ? 0 : host.calls.log.length;
  act();
  return host.calls.log.slice(before).filter(({ kind }) => kind !== 'navigation');
}

function free(what: string, calls: ServiceCall[]): Measure {
  return { what, measured: summary(calls), budget: 'none set', within: true };
}

function reading(what: string, calls: ServiceCall[], tabs: number, mostWrites: number): Measure {
  const mostReads = Math.max(0, ...Object.values(perTab(calls.filter(({ method }) => CELL_READS.test(method)))));
  const writesPerTab = Object.values(perTab(calls.filter(({ method }) => method === 'Range.setValues')));
  const most = Math.max(0, ...writesPerTab);
  return {
    what,
    measured: `cells read at most ${mostReads}× a tab, written ${most}× a tab on ${writesPerTab.length} tabs; ${summary(calls)}`,
    budget: mostWrites === 0 ? `1 read a tab (${tabs} tabs), no write` : '1 read a tab, 1 write a tab that changed',
    within: mostReads <= 1 && most <= (mostWrites === 0 ? 0 : 1),
  };
}

/** The same with ten times the evidence: every item's links ten lines long, and ten times the history. */
function independentOfRows(first: ServiceCall[]): Measure {
  const host = sampleWorkbook();
  const links = Array.from({ length: 10 }, (_, index) => `https://www.khampom.example/page-${index}`).join('\n');
  for (let row = 4; row <= 28; row++) host.edit('9 การเปิดเผยข้อมูล', `F${row}`, links);
  for (let row = 30; row <= 190; row++) host.edit('9 การเปิดเผยข้อมูล', `Q${row}`, 'หมายเหตุของเรา');
  const calls = callsOf(host, () => host.call('sidebarRun', 'scoreAndCheck'));
  const ratio = calls.length / first.length;
  return {
    what: 'the same with ten times the rows and links',
    measured: `${calls.length} calls, ${ratio.toFixed(2)} times as many`,
    budget: 'independent of the number of rows',
    within: calls.length <= first.length + 1,
  };
}

function exporting(calls: ServiceCall[], tabs: number): Measure {
  const images = calls.filter(({ method }) => method === 'EmbeddedChart.getAs').length;
  const drive = calls.filter(({ service }) => service === 'Drive').length;
  const reads = calls.filter(({ method }) => CELL_READS.test(method)).length;
  return {
    what: 'export of the report',
    measured: `${reads} reads of cells, ${images} chart image, ${drive} Drive calls; ${summary(calls)}`,
    budget: `the reading (${tabs}), 1 chart image, 3 Drive calls`,
    within: reads <= tabs && images <= 1 && drive <= 3,
  };
}

function perTab(calls: ServiceCall[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { sheet } of calls) counts[sheet ?? ''] = (counts[sheet ?? ''] ?? 0) + 1;
  return counts;
}

function summary(calls: ServiceCall[]): string {
  const of = (kind: ServiceCall['kind']) => calls.filter((call) => call.kind === kind).length;
  return `${calls.length} calls in all (${of('read')} reads, ${of('write')} writes, ${of('structure')} structure)`;
}
