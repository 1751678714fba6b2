/** The link check driven as a person would: links typed into a set-up workbook, the sidebar's call until it is done. */

import type { Answer, LinkProgress } from '../../sidebar/contract';
import type { Framework } from '../../src/ita/framework/framework';
import { frameworkOf } from '../../src/ita/framework/years';
import { type LinkRecord, VERDICT_WORDS } from '../../src/ita/links/record';
import { FIXED_TABS, hasItems, indicatorTabs } from '../../src/workbook/tabs';
import { Clock } from '../host/clock';
import { createHost, type Host } from '../host/host';
import type { ServiceCall } from '../host/spreadsheet/calls';
import { openSite, type Site, type SiteOptions, siteNetwork } from './site';

export interface Laboratory {
  /** พ.ศ. of the assessment. */
  year: number;
  host: Host;
  site: Site;
}

export interface CheckOutcome {
  /** By the address as it stands in the cell. */
  records: Map<string, LinkRecord>;
  progress: LinkProgress[];
  /** Simulated, from the first call to the end of the last. */
  milliseconds: number;
  /** Simulated, the longest of the calls; Google ends one after six minutes. */
  longestCall: number;
  /** Service calls of all executions together, those that only name a place left out. */
  calls: ServiceCall[];
}

/** A set-up workbook, whose UrlFetchApp reaches the test web and nothing else. */
export function openLaboratory({
  year = 2567,
  ...options
}: Omit<SiteOptions, 'now'> & { year?: number } = {}): Laboratory {
  const clock = new Clock(new Date('2024-03-11T09:00:00+07:00'));
  const site = openSite({ ...options, now: () => clock.now() });
  const host = createHost({
    clock,
    fetch: siteNetwork(site),
    answers: [
      { button: 'OK', text: String(year) },
      { button: 'OK', text: '' },
    ],
  });
  unwrapped(host.call('sidebarRun', 'setUp') as Answer<unknown>);
  return { year, host, site };
}

/** Types links into the evidence, in turn over all items; what stood there is replaced. */
export function placeLinks({ host, year }: Laboratory, urls: readonly string[]): void {
  const cells = linkCells(host, frameworkOf(year)!);
  cells.forEach(({ sheet, a1 }, index) => {
    const lines = urls.filter((_, at) => at % cells.length === index);
    host.edit(sheet, a1, lines.join('\n'));
  });
}

/** Calls in a row that open nothing, after which the check is taken to stand still. */
const MOST_IDLE_CALLS = 10;

/** Calls `sidebarCheckLinks` as the sidebar does, until it is finished. @throws where it fails, or stands still */
export function runCheck({ host }: Laboratory): CheckOutcome {
  const [started, counted] = [host.clock.now(), host.calls.log.length];
  const progress: LinkProgress[] = [];
  let longestCall = 0;
  while (!progress.at(-1)?.finished) {
    const called = host.clock.now();
    progress.push(unwrapped(host.call('sidebarCheckLinks') as Answer<LinkProgress>));
    longestCall = Math.max(longestCall, host.clock.now() - called);
    const { done, message, finished } = progress.at(-1)!;
    const before = progress.at(-1 - MOST_IDLE_CALLS);
    if (!finished && before?.done === done) throw new Error(`stands still after ${progress.length} calls: ${message}`);
  }
  return {
    records: linkRecords(host),
    progress,
    milliseconds: host.clock.now() - started,
    longestCall,
    calls: host.calls.log.slice(counted).filter(({ kind }) => kind !== 'navigation'),
  };
}

/** What stands in the tab of the results; the words for the verdict have to agree with the record beside them. */
export function linkRecords(host: Host): Map<string, LinkRecord> {
  const tab = FIXED_TABS.find(({ key }) => key === 'links')!;
  const sheet = host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab.name);
  if (!sheet) throw new Error(`no tab ${tab.name}`);
  const [header = [], ...rows] = sheet
    .getDataRange()
    .getValues()
    .slice(tab.headerRow - 1);
  const column = (key: string) => header.indexOf(tab.columns.find((candidate) => candidate.key === key)!.header);
  const records = new Map<string, LinkRecord>();
  for (const row of rows) {
    const [url, text] = [String(row[column('url')]), String(row[column('record')])];
    if (text === '') continue;
    const record = { ...(JSON.parse(text) as Omit<LinkRecord, 'url'>), url };
    const words = row[column('verdict')];
    if (words !== VERDICT_WORDS[record.verdict]) throw new Error(`${url}: ${words} is shown for ${record.verdict}`);
    records.set(url, record);
  }
  return records;
}

function linkCells(host: Host, framework: Framework): { sheet: string; a1: string }[] {
  const spreadsheet = host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet();
  const codes = new Set(framework.items.map(({ code }) => code));
  const tabs = indicatorTabs(framework).filter((_, index) => hasItems(framework, framework.indicators[index]!.number));
  return tabs.flatMap((tab) => {
    const sheet = spreadsheet.getSheetByName(tab.name)!;
    const values = sheet.getDataRange().getValues();
    const header = values[tab.headerRow - 1]!;
    const column = (key: string) => header.indexOf(tab.columns.find((candidate) => candidate.key === key)!.header);
    return values.flatMap((row, index) =>
      codes.has(String(row[column('code')]))
        ? [{ sheet: tab.name, a1: sheet.getRange(index + 1, column('urls') + 1).getA1Notation() }]
        : [],
    );
  });
}

function unwrapped<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`${answer.failure.code}: ${answer.failure.message}`);
}
