/** A small made-up site behind a workbook's links, without a server, and the check driven through it. */

import type { Host } from '../../local/host/host';
import type { FetchRequest, Network, NetworkAnswer } from '../../local/host/services/url-fetch';
import type { Answer, LinkProgress } from '../../sidebar/contract';
import { columnValues, freshWorkbook, type } from './office';
import { copies } from './submission';

export const SITE = 'https://www.example-abt.go.th';
/** What stands in the evidence's cells; every other address is made up by the check for comparison. */
export const OWN_PAGE = /\/o\d+\/(\d{1,2}|new|gone)$/;

/** Good pages; `answers` says which are otherwise. `asked` are all addresses in the order of the requests. */
export function siteOf(answers: Record<string, () => NetworkAnswer> = {}, milliseconds = 1000) {
  const asked: string[] = [];
  const one = ({ url }: FetchRequest): NetworkAnswer => {
    asked.push(url);
    const path = url.replace(/^https?:\/\/[^/]+/, '');
    const answer = answers[url]?.() ?? (OWN_PAGE.test(url) || path === '/' ? page(url) : page('x', 404));
    return { milliseconds, ...answer };
  };
  const network: Network = Object.assign(one, { all: (requests: FetchRequest[]) => requests.map(one) });
  return { network, asked };
}

export function page(text: string, status = 200): NetworkAnswer {
  const missing = '<html><head><title>404 ไม่พบหน้า</title></head><body><h1>ไม่พบหน้า</h1></body></html>';
  const there = `<html><head><meta charset="utf-8"><title>เอกสาร</title></head><body><h1>เอกสาร ${text}</h1><p>ประกาศให้ประชาชนทราบโดยทั่วกัน ${text}</p></body></html>`;
  const body = status === 404 || status === 410 ? missing : there;
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

const filled = new Map<string, ReturnType<typeof copies>>();

/** A workbook with so many links an item, on the first `items` items of 2567; typed once a file of tests and copied. */
export function withLinks(network: Network, items = 8, each = 2, site = SITE): Host {
  const name = `${site} ${items} × ${each}`;
  const made = filled.get(name) ?? copies(() => typedLinks(items, each, site));
  filled.set(name, made);
  return made({ fetch: network });
}

function typedLinks(items: number, each: number, site: string): Host {
  const host = freshWorkbook(2567);
  for (let item = 1; item <= items; item++) {
    const urls = Array.from({ length: each }, (_, at) => `${site}/o${item}/${at + 1}`);
    type(host, item <= 25 ? 'indicator.9' : 'indicator.10', `O${item}`, 'urls', urls.join('\n'));
  }
  return host;
}

export function slice(host: Host): Answer<LinkProgress> {
  return host.call('sidebarCheckLinks') as Answer<LinkProgress>;
}

export function progressOf(host: Host): LinkProgress {
  const answer = slice(host);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

/** As the sidebar does: again and again until it is finished. */
export function checkAll(host: Host): LinkProgress[] {
  const seen: LinkProgress[] = [];
  while (!seen[seen.length - 1]?.finished) {
    seen.push(progressOf(host));
    if (seen.length > 60) throw new Error('the check has no end');
  }
  return seen;
}

export function becomeSomebodyElse(host: Host): void {
  host.properties.user.set('ita.key', 'another');
  host.properties.user.delete('ita.person');
}

/** A cell of an address's row in the tab of links. */
export function linkCell(host: Host, url: string, key: string): unknown {
  return columnValues(host, 'links', key)[columnValues(host, 'links', 'url').indexOf(url)];
}
