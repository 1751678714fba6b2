/** The workbook in the pictures of the link check: the sample, with links that lead to the test web, before ITAS closes. */

import type { Answer, CommandName, LinkProgress, Outcome } from '../../sidebar/contract';
import { Clock } from '../host/clock';
import { createHost, type Host } from '../host/host';
import { openSite, type Site, siteNetwork } from '../site/site';
import { fixedCells, fixedTab, itemCell, tabOfItem } from './cells';

/** While the agency still may change what it submits. */
const DAY = new Date('2024-03-11T09:00:00+07:00');

/** Slow enough for more than one slice, so that there is a check under way to be seen. */
const LATENCY_MS = 4000;

const AGENCY = 'https://www.khampom.go.th';
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
  /** The answers of the check to the sidebar, one a slice. */
  progress: LinkProgress[];
}

/** @param dist the built add-in */
export async function checkedWorkbook(dist: string): Promise<CheckedWorkbook> {
  const clock = new Clock(DAY);
  const site: Site = openSite({ now: () => clock.now(), latency: LATENCY_MS });
  try {
    const host = createHost({ dist, clock, fetch: siteNetwork(site) });
    host.open();
    host.answers.push({ button: 'OK', text: '2567' }, { button: 'OK', text: '' });
    command(host, 'setUp');
    command(host, 'loadSample');
    enterEvidence(host);
    unwrapped(host.call('sidebarSetPerson', 'สมชาย ใจซื่อ') as Answer<string>);
    for (const [item, components] of Object.entries(SHOWN)) tickComponents(host, `O${item}`, components);
    for (const item of LOOKED_AT) host.edit(tabOfItem(item), itemCell(host, item, 'checkedByEye'), true);
    const progress = checkLinks(host);
    host.edit(tabOfItem(LATE.item), itemCell(host, LATE.item, 'urls'), LATE.links.join('\n'));
    for (const name of ['scoreAndCheck', 'reminders', 'itasView', 'freeze'] as const) command(host, name);
    return {
      host,
      frozen: host.state.sheets.find(({ name }) => name.startsWith('ส่งแล้ว'))!.name,
      progress,
    };
  } finally {
    await site.close();
  }
}

function enterEvidence(host: Host): void {
  const [domains] = fixedCells(host, 'settings', 'value', (cell) => cell('key') === 'domains');
  host.edit(fixedTab('settings').name, domains!, 'khampom.go.th');
  for (let item = 1; item <= ITEMS; item++) {
    const links = LINKS[item] ?? [`https://timing.khampom.go.th/page/${item}`];
    host.edit(tabOfItem(item), itemCell(host, item, 'urls'), links.join('\n'));
  }
}

function checkLinks(host: Host): LinkProgress[] {
  const progress = [unwrapped(host.call('sidebarCheckLinks') as Answer<LinkProgress>)];
  while (!progress.at(-1)!.finished) progress.push(unwrapped(host.call('sidebarCheckLinks') as Answer<LinkProgress>));
  return progress;
}

function tickComponents(host: Host, code: string, components: readonly number[]): void {
  const own = fixedCells(host, 'components', 'shown', (cell) => cell('code') === code);
  for (const component of components) host.edit(fixedTab('components').name, own[component]!, true);
}

function command(host: Host, name: CommandName): void {
  unwrapped(host.call('sidebarRun', name) as Answer<Outcome>);
}

function unwrapped<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`${answer.failure.code}: ${answer.failure.message}`);
}
