/** 'ตรวจลิงก์': a long check in slices, its results in the sheet as they come, resumed wherever it was stopped. */

import type { Host } from '../../local/host/host';
import type { FetchRequest, Network, NetworkAnswer } from '../../local/host/services/url-fetch';
import {
  ask,
  cell,
  columnValues,
  done,
  expectPlainThai,
  freshWorkbook,
  hand,
  refused,
  sheetOf,
  shownAt,
  type,
  writesBesideLog,
} from '../workbook/office';
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

/** What the check leaves behind, times left out. */
function resultOf(host: Host): unknown {
  const timeless = (text: unknown) => String(text).replace(/\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?|\d\d:\d\d\sน\./g, 'เมื่อ');
  const rows = ['url', 'items', 'verdict', 'reason', 'remedy', 'previous', 'finalUrl', 'pageTitle', 'queue', 'record'];
  const evidence = ['links', 'state', 'findings'];
  return [
    ...rows.map((key) => columnValues(host, 'links', key).map(timeless)),
    ...['indicator.9', 'indicator.10'].flatMap((tab) =>
      evidence.map((key) => columnValues(host, tab, key).map(timeless)),
    ),
  ];
}

describe('the results', () => {
  it('stand in a row for each address and beside each item, with what to do', () => {
    const { network } = siteOf({ [`${SITE}/o2/1`]: () => page('x', 404), [`${SITE}/o3/1`]: () => page('x', 403) });
    const host = withLinks(network);
    checkAll(host);
    const row = (url: string, key: string) => linkCell(host, url, key);
    expect(row(`${SITE}/o1/1`, 'verdict')).toBe('ใช้ได้');
    expect(row(`${SITE}/o2/1`, 'verdict')).toBe('เสีย');
    expect(row(`${SITE}/o2/1`, 'items')).toBe('O2');
    expect(row(`${SITE}/o3/1`, 'verdict')).toBe('ตรวจไม่ได้');
    for (const url of [`${SITE}/o2/1`, `${SITE}/o3/1`]) {
      expectPlainThai(String(row(url, 'reason')));
      expectPlainThai(String(row(url, 'remedy')));
    }
    expect(String(shownAt(host, 'indicator.9', 'O2', 'links'))).toMatch(/^1\. เสีย: .*404.*\n2\. ใช้ได้/);
    expect(String(shownAt(host, 'indicator.9', 'O2', 'findings'))).toContain('404');
  });

  it('come into the sheet after each batch, before the check is over', () => {
    const { network } = siteOf({}, 4000);
    const host = withLinks(network);
    const first = progressOf(host);
    expect(first.finished).toBe(false);
    expect(first.done).toBeGreaterThan(0);
    const verdicts = columnValues(host, 'links', 'verdict');
    expect(verdicts.filter((verdict) => verdict === 'ใช้ได้')).toHaveLength(first.done);
    expect(columnValues(host, 'links', 'queue').filter((queue) => queue === 'รอตรวจ')).toHaveLength(
      first.all - first.done,
    );
    expect(cell(host, 'indicator.9', 'O1', 'links').value).toContain('ใช้ได้');
  });

  it('tell how far the check has come, and end with what there is to look at', () => {
    const { network } = siteOf({ [`${SITE}/o5/2`]: () => page('x', 404) }, 5000);
    const progress = checkAll(withLinks(network));
    const counts = progress.map(({ done: count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(progress.every(({ all }) => all === 16)).toBe(true);
    expect(progress.length).toBeGreaterThan(1);
    expect(progress[0]?.message).toBe(`ตรวจแล้ว ${counts[0]} จาก 16 ลิงก์`);
    const end = progress[progress.length - 1];
    expect(end?.message).toContain('ตรวจครบ 16 ลิงก์');
    expect(end?.details).toHaveLength(1);
    expect(end?.details[0]).toContain('O5');
  });

  it('change no cell of a person', () => {
    const { network } = siteOf();
    const host = withLinks(network);
    const keys = ['claim', 'urls', 'explanation', 'owner', 'due', 'score', 'note'];
    const before = keys.map((key) => columnValues(host, 'indicator.9', key));
    checkAll(host);
    expect(keys.map((key) => columnValues(host, 'indicator.9', key))).toEqual(before);
  });
});

describe('a check that is stopped', () => {
  it('at any batch ends, once resumed, in the same sheet as one that was not', () => {
    const answers = {
      [`${SITE}/o2/1`]: () => page('x', 404),
      [`${SITE}/o4/2`]: (): NetworkAnswer => ({ failure: 'dns' }),
      [`${SITE}/o6/1`]: () => page('x', 503),
    };
    const undisturbed = withLinks(siteOf(answers).network, 6);
    checkAll(undisturbed);
    const whole = resultOf(undisturbed);
    const requests = countRequests(siteOf(answers).network);
    checkAll(withLinks(requests.network, 6));
    for (let killed = 1; killed <= requests.batches(); killed++) {
      const dying = dyingAt(killed, siteOf(answers).network);
      const host = withLinks(dying, 6);
      expect(() => checkAll(host)).toThrow('Exceeded maximum execution time');
      checkAll(host);
      expect(resultOf(host)).toEqual(whole);
    }
  });

  it('at any write of its results loses nothing and says so in plain Thai', () => {
    const undisturbed = withLinks(siteOf().network, 4);
    checkAll(undisturbed);
    const whole = resultOf(undisturbed);
    for (const nth of [1, 3, 6, 10]) {
      const host = withLinks(siteOf().network, 4);
      host.calls.failOn(({ method }) => method === 'Range.setValues', undefined, nth);
      const answer = slice(host);
      host.calls.reset();
      if (!answer.ok) expectPlainThai(answer.failure.message);
      checkAll(host);
      expect(resultOf(host)).toEqual(whole);
    }
  });

  it('is taken up where it stopped, with what was entered meanwhile', () => {
    const { network, asked } = siteOf({}, 4000);
    const host = withLinks(network);
    const { done: opened } = progressOf(host);
    host.call('sidebarPauseLinks');
    const before = asked.filter((url) => OWN_PAGE.test(url)).length;
    type(host, 'indicator.9', 'O20', 'urls', `${SITE}/o20/new`);
    const end = checkAll(host).pop();
    expect(end).toMatchObject({ done: 17, all: 17 });
    expect(asked.filter((url) => OWN_PAGE.test(url)).length).toBe(before + 17 - opened);
  });
});

describe('a second check', () => {
  it('opens no page again that was good within the day, and every other page', () => {
    const { network, asked } = siteOf({ [`${SITE}/o2/1`]: () => page('x', 404) });
    const host = withLinks(network);
    checkAll(host);
    asked.length = 0;
    host.clock.advance(60 * MINUTE);
    const end = checkAll(host).pop();
    expect(asked.filter((url) => OWN_PAGE.test(url))).toEqual([`${SITE}/o2/1`]);
    expect(end?.all).toBe(1);
    asked.length = 0;
    host.clock.advance(24 * 60 * MINUTE);
    checkAll(host);
    expect(asked.filter((url) => OWN_PAGE.test(url))).toHaveLength(16);
  });

  it('tells only what changed since the first', () => {
    let mended = false;
    const { network } = siteOf({
      [`${SITE}/o2/1`]: () => (mended ? page('ใหม่') : page('x', 404)),
      [`${SITE}/o3/1`]: () => page('x', 404),
      [`${SITE}/o4/1`]: () => (mended ? page('x', 410) : page('เดิม')),
    });
    const host = withLinks(network);
    expect(checkAll(host).pop()?.details).toHaveLength(2);
    mended = true;
    host.clock.advance(25 * 60 * MINUTE);
    const { details } = checkAll(host).pop()!;
    expect(details).toHaveLength(2);
    expect(details[0]).toMatch(/O4 .*เสีย.*410.*ครั้งก่อน ใช้ได้/);
    expect(details[1]).toMatch(/O2 .*กลับมา.*ครั้งก่อน เสีย/);
  });

  it('opens an address anew that was changed, and keeps no verdict of the old one for it', () => {
    const { network } = siteOf({ [`${SITE}/o1/gone`]: () => page('x', 404) });
    const host = withLinks(network);
    checkAll(host);
    type(host, 'indicator.9', 'O1', 'urls', `${SITE}/o1/gone`);
    done(host, 'scoreAndCheck');
    expect(shownAt(host, 'indicator.9', 'O1', 'links')).toBe('ต้องตรวจใหม่');
    checkAll(host);
    expect(String(shownAt(host, 'indicator.9', 'O1', 'links'))).toMatch(/^เสีย/);
  });
});

describe('two people at once', () => {
  it('tells the second who is checking and how far, and lets them check once the first has paused', () => {
    const { network } = siteOf({}, 4000);
    const host = withLinks(network);
    host.call('sidebarSetPerson', '  สมหญิง   สำนักปลัด ');
    progressOf(host);
    becomeSomebodyElse(host);
    const answer = slice(host);
    expect(answer.ok).toBe(false);
    if (answer.ok) return;
    expect(answer.failure.code).toBe('checking');
    expect(answer.failure.message).toMatch(/สมหญิง สำนักปลัด กำลังตรวจลิงก์.*ตรวจแล้ว \d+ จาก 16/);
    host.clock.advance(4 * MINUTE);
    expect(slice(host).ok).toBe(true);
  });

  it('leaves others the use of every other command meanwhile', () => {
    const host = withLinks(siteOf({}, 4000).network);
    progressOf(host);
    becomeSomebodyElse(host);
    expect(ask(host, 'scoreAndCheck').ok).toBe(true);
  });
});

it('finds its rows and columns again while people sort, rename and insert', () => {
  const undisturbed = withLinks(siteOf({}, 4000).network);
  checkAll(undisturbed);
  const host = withLinks(siteOf({}, 4000).network);
  progressOf(host);
  hand(host, 'indicator.9').insertColumnBefore(3);
  hand(host, 'indicator.9').setName('หลักฐานของเรา');
  const links = hand(host, 'links');
  links.getRange(3, 1, 16, links.getMaxColumns()).sort({ column: 2, ascending: false });
  checkAll(host);
  const byUrl = (one: Host) =>
    Object.fromEntries(
      columnValues(one, 'links', 'url').map((url, at) => [url, columnValues(one, 'links', 'verdict')[at]]),
    );
  expect(byUrl(host)).toEqual(byUrl(undisturbed));
  expect(columnValues(host, 'indicator.9', 'links')).toEqual(columnValues(undisturbed, 'indicator.9', 'links'));
});

describe('what it costs', () => {
  it('is a handful of service calls a batch, however many links there are', () => {
    const few = withLinks(siteOf().network, 6, 1);
    checkAll(few);
    const many = withLinks(siteOf().network, 25, 4);
    checkAll(many);
    const perFetch = (host: Host) =>
      writesBesideLog(host).length / host.calls.log.filter(({ service }) => service === 'UrlFetch').length;
    expect(perFetch(many)).toBeLessThanOrEqual(6);
  });

  it('ends well before the limit from the menu, keeps what it has, and goes on at the next click', () => {
    const { network } = siteOf({}, 30_000);
    const host = withLinks(network, 25, 4);
    const begun = host.clock.now();
    const first = done(host, 'checkLinks');
    expect(host.clock.now() - begun).toBeLessThan(5.5 * MINUTE);
    expect(first.message).toMatch(/ตรวจแล้ว \d+ จาก 100 ลิงก์.*อีกครั้งเพื่อตรวจต่อ/);
    expect(host.ui.toasts.length).toBeGreaterThan(3);
    let last = first;
    for (let clicks = 0; clicks < 6 && !last.message.includes('ตรวจครบ'); clicks++) last = done(host, 'checkLinks');
    expect(last.message).toContain('ตรวจครบ 100 ลิงก์');
  });
});

describe('a refusal in plain Thai', () => {
  it('where there is no link yet', () => {
    const failure = refused(freshWorkbook(2567, { fetch: siteOf().network }), 'checkLinks');
    expect(failure.code).toBe('no-links');
    expectPlainThai(failure.message);
  });

  it('where Google opens no more links today, keeping what was opened', () => {
    let left = 9;
    const { network } = siteOf();
    const spent: Network = (request) => (left-- > 0 ? network(request) : { failure: 'quota' });
    const host = withLinks(spent);
    const answer = slice(host);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'fetch-quota' } });
    expect(columnValues(host, 'links', 'verdict').filter((verdict) => verdict === 'ใช้ได้').length).toBeGreaterThan(0);
    left = 1000;
    expect(checkAll(host).pop()?.finished).toBe(true);
  });

  it('where the tab was deleted, and repair brings it back', () => {
    const host = withLinks(siteOf().network);
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, 'links'));
    expect(refused(host, 'checkLinks').code).toBe('incomplete-tab');
    done(host, 'repair');
    expect(checkAll(host).pop()?.finished).toBe(true);
  });
});

/** Batches, each request that goes by itself counted as one. */
function countRequests(inner: Network): { network: Network; batches: () => number } {
  let batches = 0;
  const network: Network = Object.assign(
    (request: FetchRequest) => {
      batches += 1;
      return inner(request);
    },
    {
      all: (requests: FetchRequest[]) => {
        batches += 1;
        return inner.all!(requests);
      },
    },
  );
  return { network, batches: () => batches };
}

/** Google stops the script during the n-th batch, once. */
function dyingAt(nth: number, inner: Network): Network {
  let batch = 0;
  const slow = (answers: NetworkAnswer[]): NetworkAnswer[] =>
    ++batch === nth ? answers.map((answer) => ({ ...answer, milliseconds: 7 * MINUTE })) : answers;
  return Object.assign((request: FetchRequest) => slow([inner(request)])[0]!, {
    all: (requests: FetchRequest[]) => slow(inner.all!(requests)),
  });
}

// The tab itself is found by its mark, so that its name may change.
it('keeps its results in a tab of its own', () => {
  expect(sheetOf(withLinks(siteOf().network), 'links').name).toBe('ผลตรวจลิงก์');
});
