/** Whatever servers send, what is kept of an address fits into the cells of its row: one that doesn't ends the whole check. */

import type { LinkRecord } from '../../src/ita/links/record';
import { CheckRun, type OpenedLink } from '../../src/links/check-run';
import type { PageAnswer, PageRequest } from '../../src/links/exchange';
import { recordCells } from '../../src/workbook/link-rows';
import { bytes, page } from './answers';

/** https://support.google.com/drive/answer/37603 */
const MOST_OF_CELL = 50_000;
const HOPS = 5;

/** As long as Google takes. */
const longUrl = (hop: number) => `${`https://h${hop}.khampom.go.th/a?q=`.padEnd(1999, "&'")}x`;
/** Quotation marks are doubled in JSON, control characters become six. */
const longText = '&quot;&#1;'.repeat(20_000);

function opened(url: string, answer: (request: PageRequest) => PageAnswer): OpenedLink {
  const run = new CheckRun([url]);
  for (let now = 0; ; ) {
    const step = run.next(now, true);
    if (step.kind === 'done') return run.takeFinished()[0]!;
    if (step.kind === 'wait') now = step.until;
    else run.take(step.requests.map(answer), now);
  }
}

/** The page at the end of five redirects; further ones where there are more. */
function atTheEndOf(hops: number, end: PageAnswer): (request: PageRequest) => PageAnswer {
  return ({ url }) => {
    const hop = Number(/^https:\/\/h(\d+)\./.exec(url)?.[1]);
    return hop < hops ? page('', { status: 302, headers: { location: [longUrl(hop + 1)] } }) : end;
  };
}

const unclosed = page(`<html><head><title>${longText}`);
const headed = page(`<html><meta property="og:title" content="${longText}"><body><h1>${longText}</h1>`);
const attached = bytes('%PDF-1.7 1 0 obj << /Title ('.concat('\\001'.repeat(7000), ') >> endobj'), {
  type: 'application/pdf',
  headers: { 'content-disposition': [`attachment; filename="${'\\"'.repeat(70_000)}"`] },
});

it.each([
  ['a title that is never closed', HOPS, unclosed],
  ['names of a page', HOPS, headed],
  ['names of a file', HOPS, attached],
  ['a server that sends 404 with them', HOPS, { ...unclosed, status: 404 }],
  ['one redirect too many', HOPS + 1, unclosed],
])('%s and the longest addresses on the way there fit', (_, hops, end) => {
  const link = opened(longUrl(0), atTheEndOf(hops, end));
  expect(link.chain).toHaveLength(HOPS);
  for (const url of link.chain) expect(url.length).toBeLessThanOrEqual(2000);
  const record: LinkRecord = { ...link, checkedAt: '2026-01-05 10:00:00' };
  for (const [column, cell] of Object.entries(recordCells(record, record))) {
    expect([column, String(cell).length <= MOST_OF_CELL]).toEqual([column, true]);
  }
  // Far from it: nobody's addition of a field brings it near unnoticed.
  expect(String(recordCells(record, null).record).length).toBeLessThan(20_000);
});

it('a redirect to a longer address isn’t kept', () => {
  const answer = () => page('', { status: 302, headers: { location: [`${longUrl(1)}x`] } });
  expect(opened(longUrl(0), answer)).toMatchObject({ reason: 'bad-redirect', chain: [] });
});
