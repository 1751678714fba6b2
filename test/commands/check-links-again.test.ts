/** What a check of the links says of earlier ones: nothing old for new, nothing bad for good, nobody kept waiting. */

import type { Answer, Overview } from '../../sidebar/contract';
import { columnOf, done, hand, headerRowOf, type } from '../workbook/office';
import {
  becomeSomebodyElse,
  checkAll,
  linkCell,
  OWN_PAGE,
  page,
  progressOf,
  SITE,
  siteOf,
  slice,
  withLinks,
} from '../workbook/small-site';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

it('says how all links stand, also where nothing changed', () => {
  const host = withLinks(siteOf({ [`${SITE}/o2/1`]: () => page('', 404) }).network, 3);
  expect(checkAll(host).pop()?.message).toContain('ใช้ได้ 5 · ควรดู 0 · เสีย 1 · ตรวจไม่ได้ 0');
  host.clock.advance(MINUTE);
  const again = checkAll(host).pop();
  expect(again?.details).toEqual([]);
  expect(again?.message).toMatch(/ไม่มีลิงก์ใดเปลี่ยนจากครั้งก่อน · ทั้งหมดขณะนี้: ใช้ได้ 5 .*เสีย 1/);
});

it('begins anew where a check was left for more than a day', () => {
  let mended = false;
  const { network, asked } = siteOf({ [`${SITE}/o1/1`]: () => (mended ? page('ใหม่') : page('', 404)) }, 4000);
  const host = withLinks(network);
  const { done: opened, all } = progressOf(host);
  expect(opened).toBeLessThan(all);
  mended = true;
  host.clock.advance(14 * DAY);
  asked.length = 0;
  const end = checkAll(host).pop();
  expect(asked.filter((url) => OWN_PAGE.test(url))).toHaveLength(16);
  expect(end).toMatchObject({ done: 16, all: 16 });
  expect(linkCell(host, `${SITE}/o1/1`, 'verdict')).toBe('ใช้ได้');
});

it('is not held up by a waiting row that somebody copied', () => {
  const { network, asked } = siteOf({}, 4000);
  const host = withLinks(network);
  progressOf(host);
  const sheet = hand(host, 'links');
  const [first, last] = [headerRowOf(host, 'links') + 1, headerRowOf(host, 'links') + 16];
  expect(sheet.getRange(last, columnOf(host, 'links', 'queue')).getValue()).toBe('รอตรวจ');
  sheet.getRange(last, 1, 1, 12).copyTo(sheet.getRange(last + 1, 1, 1, 12));
  checkAll(host);
  host.clock.advance(2 * DAY);
  asked.length = 0;
  checkAll(host);
  expect(asked.filter((url) => OWN_PAGE.test(url))).toHaveLength(16);
  expect(linkCell(host, String(sheet.getRange(first, columnOf(host, 'links', 'url')).getValue()), 'queue')).toBe('');
  expect(overview(host).links.waiting).toBe(0);
});

it("leaves a person's own rows below the links alone, and takes only its own out of use", () => {
  const host = withLinks(siteOf().network, 2, 1);
  checkAll(host);
  const sheet = hand(host, 'links');
  const below = headerRowOf(host, 'links') + 5;
  const [items, url] = [columnOf(host, 'links', 'items'), columnOf(host, 'links', 'url')];
  sheet.getRange(below, items).setValue('ถามเว็บมาสเตอร์');
  sheet.getRange(below + 1, items, 1, 2).setValues([['ของเรา', 'https://www.example-abt.go.th/own-note']]);
  type(host, 'indicator.9', 'O2', 'urls', '');
  host.clock.advance(2 * DAY);
  checkAll(host);
  expect(sheet.getRange(below, items).getValue()).toBe('ถามเว็บมาสเตอร์');
  expect(sheet.getRange(below + 1, items, 1, 2).getValues()).toEqual([
    ['ของเรา', 'https://www.example-abt.go.th/own-note'],
  ]);
  expect(url).toBe(items + 1);
  expect(linkCell(host, `${SITE}/o2/1`, 'items')).toBe('');
});

it('makes no work of a site that is only http, and opens it no more often than another', () => {
  const site = 'http://www.example-abt.go.th';
  const { network, asked } = siteOf();
  const host = withLinks(network, 3, 1, site);
  const end = checkAll(host).pop();
  expect(end?.details).toEqual([]);
  expect(end?.message).toContain('ใช้ได้ 3 · ควรดู 0');
  asked.length = 0;
  host.clock.advance(60 * MINUTE);
  checkAll(host);
  expect(asked).toEqual([]);
});

it('counts in the sidebar only links that somebody got to see', () => {
  const host = withLinks(
    siteOf({ [`${SITE}/o1/1`]: () => page('', 403), [`${SITE}/o2/1`]: () => page('', 404) }).network,
    3,
    1,
  );
  checkAll(host);
  expect(overview(host).links).toEqual({ checked: 2, all: 3, waiting: 0 });
});

describe('whose turn it is', () => {
  it('is kept for as long as a page may take, and not for ever', () => {
    const host = withLinks(siteOf({}, 4000).network);
    progressOf(host);
    becomeSomebodyElse(host);
    host.clock.advance(2 * MINUTE);
    expect(slice(host)).toMatchObject({ ok: false, failure: { code: 'checking' } });
    host.clock.advance(2 * MINUTE);
    expect(slice(host).ok).toBe(true);
  });

  it('is free again once the menu has said to click again', () => {
    const host = withLinks(siteOf({}, 30_000).network, 25, 3);
    expect(done(host, 'checkLinks').message).toContain('อีกครั้งเพื่อตรวจต่อ');
    becomeSomebodyElse(host);
    expect(slice(host).ok).toBe(true);
  });
});

function overview(host: Parameters<typeof slice>[0]): Overview {
  const answer = host.call('sidebarOverview') as Answer<Overview>;
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}
