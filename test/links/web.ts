/** A made-up web of plain answers, and a run of the check through it with a clock of its own. */

import { CheckRun, type OpenedLink } from '../../src/links/check-run';
import type { FetchFailure, PageAnswer, PageRequest } from '../../src/links/exchange';

export type Web = (request: PageRequest, asked: number) => PageAnswer;

export interface Visit {
  /** Milliseconds since the run began. */
  at: number;
  urls: string[];
}

export interface Walked {
  results: Record<string, OpenedLink>;
  visits: Visit[];
}

/** What every answer takes. */
const ANSWER_MS = 1000;

/**
 * Opens the links one batch after the other.
 * @param opened what an earlier part of the check came to
 * @param endsBatch requests that end a whole batch, as a thrown one ends fetchAll
 */
export function walk(
  urls: string[],
  web: Web,
  endsBatch: (url: string) => boolean = () => false,
  opened: OpenedLink[] = [],
): Walked {
  const run = new CheckRun(urls, opened);
  const results: Record<string, OpenedLink> = {};
  const visits: Visit[] = [];
  const asked = new Map<string, number>();
  let time = 0;
  const collect = () => {
    for (const opened of run.takeFinished()) {
      if (results[opened.url] !== undefined) throw new Error(`${opened.url} came to an end twice`);
      results[opened.url] = opened;
    }
  };
  collect();
  for (let steps = 0; steps < 5000; steps++) {
    const step = run.next(time, true);
    collect();
    if (step.kind === 'done') return { results, visits };
    if (step.kind === 'wait') {
      if (step.until <= time) throw new Error('waits for the past');
      time = step.until;
      continue;
    }
    visits.push({ at: time, urls: step.requests.map(({ url }) => url) });
    time += ANSWER_MS;
    const isEnded = step.requests.length > 1 && step.requests.some(({ url }) => endsBatch(url));
    const answers = step.requests.map((request) => {
      const count = (asked.get(request.url) ?? 0) + 1;
      asked.set(request.url, count);
      return web(request, count);
    });
    run.take(isEnded ? null : answers, time);
    collect();
  }
  throw new Error('the run has no end');
}

export function page(text: string, more: { status?: number; headers?: Record<string, string> } = {}): PageAnswer {
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>${text}</title></head><body><h1>${text}</h1><p>${text} ขององค์การบริหารส่วนตำบลตัวอย่าง รายละเอียดของ${text}ตามที่ได้ประกาศไว้แก่ประชาชน</p></body></html>`;
  const headers = Object.entries({ 'content-type': 'text/html; charset=utf-8', ...more.headers });
  return {
    kind: 'response',
    status: more.status ?? 200,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, [value]])),
    body: Buffer.from(html).toString('latin1'),
    text: html,
    size: Buffer.byteLength(html),
  };
}

export function failure(kind: FetchFailure): PageAnswer {
  return { kind: 'failure', failure: kind, words: kind };
}

export function redirect(location: string, more: Record<string, string> = {}): PageAnswer {
  return page('ย้าย', { status: 302, headers: { location, ...more } });
}

export const notFound = () => page('ไม่พบหน้า', { status: 404 });

/** A path's own good page; what the check itself makes up isn't there. */
export function goodSite(known: readonly string[]): Web {
  return ({ url }) => (known.includes(url) || isHome(url) ? page(`เอกสาร ${url.length} ${url}`) : notFound());
}

export function isHome(url: string): boolean {
  return /^https?:\/\/[^/]+\/$/.test(url);
}
