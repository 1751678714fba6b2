/** The workbook in the pictures of the link check: the sample, with links that lead to the test web, before ITAS closes. */

import type { Answer, CommandName, ItasEntry, LinkProgress, Outcome, Overview, Reminder } from '../../sidebar/contract';
import { EVIDENCE_COLUMNS, FIXED_TABS, type Tab } from '../../src/workbook/tabs';
import { Clock } from '../host/clock';
import { createHost, type Host } from '../host/host';
import { openSite, type Site, siteNetwork } from '../site/site';

/** While the agency still may change what it submits. */
const DAY = new Date('2024-03-11T09:00:00+07:00');

const AGENCY = 'https://www.khampom.go.th';
const TAB_9 = '9 การเปิดเผยข้อมูล';
const TAB_10 = '10 การป้องกันการทุจริต';
const LAST_ITEM_OF_TAB_9 = 25;
const ITEMS = 35;

/** What stands in the items that the pictures show: each kind of verdict once, most of them good. */
const LINKS: Record<number, string[]> = {
  1: [`${AGENCY}/structure`],
  2: [`${AGENCY}/executives`],
  3: [`${AGENCY}/removed`],
  4: [`${AGENCY}/contact`],
  5: [],
  6: [`${AGENCY}/questions`, `${AGENCY}/short`],
  7: ['https://wall.khampom.go.th/forbidden'],
  8: [`${AGENCY}/plan/2567`],
  9: ['https://web.khampom.go.th/old/report/2566'],
  10: [`${AGENCY}/gzip`, 'https://drive.google.com/file/d/1PrivatePlan/view'],
  11: [`${AGENCY}/error-manual`],
};

/** Entered after the check, so nobody opened it yet. */
const LATE = { item: 8, links: [`${AGENCY}/plan/2567`, `${AGENCY}/news.php?id=12&cat=3`] };

/** Which of its components somebody found on the page, by item. */
const SHOWN: Record<number, number[]> = { 1: [0, 1, 2], 2: [0, 1, 2, 3], 4: [0, 1] };

const LOOKED_AT = [2];

export interface CheckedWorkbook {
  host: Host;
  /** Name of the tab that was frozen. */
  frozen: string;
  /** The last answer of the check to the sidebar. */
  progress: LinkProgress;
  overview: Answer<Overview>;
  reminders: Answer<Reminder[]>;
  itas: Answer<ItasEntry[]>;
}

/** @param dist the built add-in */
export async function checkedWorkbook(dist: string): Promise<CheckedWorkbook> {
  const clock = new Clock(DAY);
  const site: Site = openSite({ now: () => clock.now(), latency: 300 });
  try {
    const host = createHost({ dist, clock, fetch: siteNetwork(site) });
    host.open();
    host.answers.push({ button: 'OK', text: '2567' }, { button: 'OK', text: '' });
    command(host, 'setUp');
    command(host, 'loadSample');
    enterEvidence(host);
    unwrapped(host.call('sidebarSetPerson', 'สมชาย ใจซื่อ') as Answer<string>);
    for (const [item, components] of Object.entries(SHOWN)) tickComponents(host, `O${item}`, components);
    for (const item of LOOKED_AT) host.edit(TAB_9, itemCell(host, item, 'checkedByEye'), true);
    const progress = checkLinks(host);
    host.edit(TAB_9, itemCell(host, LATE.item, 'urls'), LATE.links.join('\n'));
    for (const name of ['scoreAndCheck', 'reminders', 'itasView', 'freeze'] as const) command(host, name);
    return {
      host,
      frozen: host.state.sheets.find(({ name }) => name.startsWith('ส่งแล้ว'))!.name,
      progress,
      overview: host.call('sidebarOverview') as Answer<Overview>,
      reminders: host.call('sidebarReminders') as Answer<Reminder[]>,
      itas: host.call('sidebarItas') as Answer<ItasEntry[]>,
    };
  } finally {
    await site.close();
  }
}

function enterEvidence(host: Host): void {
  host.edit('ตั้งค่า', settingCell(host, 'domains'), 'khampom.go.th');
  for (let item = 1; item <= ITEMS; item++) {
    const links = LINKS[item] ?? [`https://timing.khampom.go.th/page/${item}`];
    host.edit(tabOf(item), itemCell(host, item, 'urls'), links.join('\n'));
  }
}

function checkLinks(host: Host): LinkProgress {
  for (;;) {
    const progress = unwrapped(host.call('sidebarCheckLinks') as Answer<LinkProgress>);
    if (progress.finished) return progress;
  }
}

function tickComponents(host: Host, code: string, components: readonly number[]): void {
  const tab = FIXED_TABS.find(({ key }) => key === 'components')!;
  const { rows, at } = cellsOf(host, tab.name, tab);
  const own = rows.flatMap((cells, index) => (cells[at('code')] === code ? [index + 1] : []));
  for (const component of components) host.edit(tab.name, a1(host, tab.name, own[component]!, at('shown')), true);
}

function itemCell(host: Host, item: number, column: string): string {
  const { rows, at } = cellsOf(host, tabOf(item), { columns: EVIDENCE_COLUMNS, headerRow: 2 });
  const row = rows.findIndex((cells) => cells[at('code')] === `O${item}`) + 1;
  return a1(host, tabOf(item), row, at(column));
}

function settingCell(host: Host, key: string): string {
  const tab = FIXED_TABS.find((candidate) => candidate.key === 'settings')!;
  const { rows, at } = cellsOf(host, tab.name, tab);
  return a1(host, tab.name, rows.findIndex((cells) => cells[at('key')] === key) + 1, at('value'));
}

function cellsOf(host: Host, name: string, { columns, headerRow }: Pick<Tab, 'columns' | 'headerRow'>) {
  const rows = host.spreadsheet.SpreadsheetApp.getActive().getSheetByName(name)!.getDataRange().getValues();
  const header = rows[headerRow - 1]!;
  const at = (key: string) => header.indexOf(columns.find((column) => column.key === key)!.header);
  return { rows, at };
}

function a1(host: Host, name: string, row: number, index: number): string {
  const sheet = host.spreadsheet.SpreadsheetApp.getActive().getSheetByName(name)!;
  return sheet.getRange(row, index + 1).getA1Notation();
}

function tabOf(item: number): string {
  return item <= LAST_ITEM_OF_TAB_9 ? TAB_9 : TAB_10;
}

function command(host: Host, name: CommandName): void {
  unwrapped(host.call('sidebarRun', name) as Answer<Outcome>);
}

function unwrapped<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`${answer.failure.code}: ${answer.failure.message}`);
}
