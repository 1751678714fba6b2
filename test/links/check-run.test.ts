/** Opening many links: in what order and pace, with what patience, and what each comes to. */

import fc from 'fast-check';
import type { PageAnswer } from '../../src/links/exchange';
import { BATCH, PER_HOST } from '../../src/links/manners';
import { failure, goodSite, isHome, notFound, page, redirect, walk } from './web';

const SITE = 'https://www.example-abt.go.th';
const pagesOf = (count: number, site = SITE) => Array.from({ length: count }, (_, at) => `${site}/doc/p${at + 1}`);

/** Requests of the links themselves, without what the check asks for comparison. */
const ownVisits = (visits: { at: number; urls: string[] }[], urls: string[]) =>
  visits.map(({ at, urls: asked }) => ({ at, urls: asked.filter((url) => urls.includes(url)) }));

const UNSEEN = {
  chain: [],
  verdict: 'unseen' as const,
  reason: 'timeout' as const,
  doubts: [],
  title: '',
  fileName: '',
};

describe('pace', () => {
  it('asks a host it never met for one page first, then for several at once, in the order given', () => {
    const urls = pagesOf(20);
    const visits = ownVisits(walk(urls, goodSite(urls)).visits, urls).filter(({ urls: own }) => own.length > 0);
    expect(visits[0]?.urls).toEqual([urls[0]]);
    expect(Math.max(...visits.map(({ urls: own }) => own.length))).toBe(PER_HOST);
    expect(visits.flatMap(({ urls: own }) => own)).toEqual(urls);
  });

  it('never sends more than a batch, nor more than its share to one host', () => {
    const urls = [...pagesOf(15), ...pagesOf(15, 'https://files.example-abt.go.th')];
    for (const { urls: asked } of walk(urls, goodSite(urls)).visits) {
      expect(asked.length).toBeLessThanOrEqual(BATCH);
      const hosts = asked.map((url) => url.split('/')[2]);
      for (const host of hosts) expect(hosts.filter((other) => other === host).length).toBeLessThanOrEqual(PER_HOST);
    }
  });

  it('leaves a host a breath between two batches', () => {
    const urls = pagesOf(14);
    const { visits } = walk(urls, goodSite(urls));
    const gaps = visits.slice(1).map(({ at }, index) => at - visits[index]!.at);
    expect(Math.min(...gaps)).toBeGreaterThan(1000);
  });

  it('slows down to one at a time for a host that asks for a pause, and waits as long as it asks', () => {
    const urls = pagesOf(8);
    const web = goodSite(urls);
    const { visits, results } = walk(urls, (request, asked) =>
      request.url === urls[2] && asked === 1
        ? page('พัก', { status: 429, headers: { 'retry-after': '30' } })
        : web(request, asked),
    );
    const at = visits.findIndex(({ urls: asked }) => asked.includes(urls[2]!));
    expect(visits[at + 1]!.at - visits[at]!.at).toBeGreaterThanOrEqual(30_000);
    expect(visits.slice(at + 1).every(({ urls: asked }) => asked.length === 1)).toBe(true);
    expect(results[urls[2]!]).toMatchObject({ verdict: 'works', reason: 'opened' });
  });
});

describe('patience', () => {
  const one = `${SITE}/plan/o7`;
  const asking = (web: (asked: number) => PageAnswer) => {
    const { results, visits } = walk([one], ({ url }, asked) => (url === one ? web(asked) : notFound()));
    return { ...results[one]!, times: visits.filter(({ urls }) => urls.includes(one)).map(({ at }) => at) };
  };

  it('tries a server error again, twice, later each time', () => {
    const { verdict, reason, times } = asking(() => page('ขัดข้อง', { status: 503 }));
    expect({ verdict, reason }).toEqual({ verdict: 'unseen', reason: 'server-error' });
    expect(times).toHaveLength(3);
    expect(times[2]! - times[1]!).toBeGreaterThan(times[1]! - times[0]!);
  });

  it('takes the page that comes at the third try', () => {
    expect(asking((asked) => (asked < 3 ? page('ขัดข้อง', { status: 502 }) : page('แผน')))).toMatchObject({
      verdict: 'works',
    });
  });

  it('honours a Retry-After that is a date', () => {
    const later = new Date(41_000).toUTCString();
    const { times } = asking((asked) =>
      asked === 1 ? page('พัก', { status: 503, headers: { 'retry-after': later } }) : page('แผน'),
    );
    expect(times[1]).toBeGreaterThanOrEqual(41_000);
  });

  it("doesn't wait for an hour that a server asks for", () => {
    const { reason, times } = asking(() => page('พัก', { status: 429, headers: { 'retry-after': '3600' } }));
    expect(reason).toBe('rate-limited');
    expect(times).toHaveLength(1);
  });

  it.each([
    ['timeout', 'timeout', 2],
    ['dns', 'host-not-found', 2],
    ['unreachable', 'unreachable', 1],
    ['unknown', 'fetch-failed', 3],
    ['too-large', 'too-large', 1],
  ] as const)('never calls %s broken: %s after %i tries', (kind, reason, tries) => {
    const { times, ...result } = asking(() => failure(kind));
    expect(result).toMatchObject({ verdict: 'unseen', reason });
    expect(times).toHaveLength(tries);
  });

  it('opens a page whose certificate fails without checking it, and says so', () => {
    const urls = pagesOf(3);
    const { results, visits } = walk(urls, (request, asked) =>
      request.verifyCertificate ? failure('tls') : goodSite(urls)(request, asked),
    );
    expect(results[urls[0]!]).toMatchObject({ verdict: 'works', doubts: ['certificate'] });
    // The host's other pages aren't asked twice for what is known by then.
    expect(visits.filter(({ urls: asked }) => asked.includes(urls[2]!))).toHaveLength(1);
  });

  it('says that the certificate is refused where even the second try fails', () => {
    expect(asking(() => failure('tls'))).toMatchObject({ verdict: 'unseen', reason: 'certificate-refused' });
  });

  it('leaves the rest of a host alone that never answers', () => {
    const urls = pagesOf(30);
    const { results, visits } = walk(urls, () => failure('timeout'));
    expect(visits.map(({ urls: asked }) => asked)).toEqual([[urls[0]], [urls[1]], [`${SITE}/`]]);
    const reasons = urls.map((url) => results[url]?.reason);
    expect(reasons.slice(0, 2)).toEqual(['timeout', 'timeout']);
    expect(new Set(reasons.slice(2))).toEqual(new Set(['host-silent']));
    expect(urls.every((url) => results[url]?.verdict === 'unseen')).toBe(true);
  });

  it('goes on with a host whose home page is there, though its first pages never answer', () => {
    const urls = pagesOf(12);
    const web = goodSite(urls);
    const { results } = walk(urls, (request, asked) =>
      urls.slice(0, 3).includes(request.url) ? failure('timeout') : web(request, asked),
    );
    expect(urls.map((url) => results[url]?.verdict)).toEqual([...Array(3).fill('unseen'), ...Array(9).fill('works')]);
    expect(results[urls[0]!]?.reason).toBe('timeout');
  });

  it('remembers what an earlier part of the same check learnt of a host', () => {
    const [first, second, ...others] = pagesOf(10);
    const ended = (status: number | null) => ({ ...UNSEEN, url: first!, status });
    const silent = walk([second!, ...others], () => failure('timeout'), undefined, [ended(null)]);
    expect(silent.visits.map(({ urls }) => urls)).toEqual([[second], [`${SITE}/`]]);
    const web = goodSite(others);
    const alive = walk(
      [second!, ...others],
      (request, asked) => (request.url === second ? failure('timeout') : web(request, asked)),
      undefined,
      [ended(503)],
    );
    expect(others.every((url) => alive.results[url]?.verdict === 'works')).toBe(true);
  });

  it('asks twice, not sixty times, for a name that nobody knows', () => {
    const urls = pagesOf(30);
    const { results, visits } = walk(urls, () => failure('dns'));
    expect(visits.length).toBeLessThanOrEqual(2);
    expect(new Set(urls.map((url) => results[url]?.reason))).toEqual(new Set(['host-not-found']));
  });

  it('goes one by one where a request ended a whole batch', () => {
    const urls = pagesOf(6);
    const others = pagesOf(1, 'https://gone.example-abt.go.th');
    const dead = others[0]!;
    const web = goodSite(urls);
    const { results, visits } = walk(
      [...urls, dead],
      (request, asked) => (request.url === dead ? failure('dns') : web(request, asked)),
      (url) => url === dead,
    );
    expect(results[dead]).toMatchObject({ verdict: 'unseen', reason: 'host-not-found' });
    expect(urls.every((url) => results[url]?.verdict === 'works')).toBe(true);
    const ended = visits.findIndex(({ urls: asked }) => asked.length > 1 && asked.includes(dead));
    expect(
      visits.slice(ended + 1, ended + 1 + visits[ended]!.urls.length).every(({ urls: asked }) => asked.length === 1),
    ).toBe(true);
  });
});

describe('redirects', () => {
  const start = `${SITE}/old/report`;
  const follow = (web: Record<string, PageAnswer | ((cookies: string) => PageAnswer)>) => {
    const { results } = walk([start], ({ url, cookies }) => {
      const found = web[url];
      return typeof found === 'function' ? found(cookies) : (found ?? notFound());
    });
    return results[start]!;
  };

  it('keeps the whole way', () => {
    const result = follow({
      [start]: redirect('/new/report'),
      [`${SITE}/new/report`]: redirect('https://files.example-abt.go.th/report'),
      'https://files.example-abt.go.th/report': page('รายงาน'),
    });
    expect(result).toMatchObject({
      verdict: 'works',
      chain: [`${SITE}/new/report`, 'https://files.example-abt.go.th/report'],
    });
  });

  it('carries the cookies that a host sets, which ends many a circle', () => {
    const result = follow({
      [start]: (cookies) =>
        cookies.includes('s=1') ? page('รายงาน') : redirect(start, { 'set-cookie': 's=1; path=/' }),
    });
    expect(result.verdict).toBe('works');
  });

  it.each([
    ['a circle', { [start]: redirect(start) }, 'redirect-loop', 'unseen'],
    ['an address in the office', { [start]: redirect('http://192.168.1.10/report') }, 'leads-to-private', 'broken'],
    ['something unreadable', { [start]: redirect('http://') }, 'bad-redirect', 'unseen'],
    ['nowhere', { [start]: page('ย้าย', { status: 302 }) }, 'bad-redirect', 'unseen'],
  ] as const)('ends where it leads to %s', (_, web, reason, verdict) => {
    expect(follow(web)).toMatchObject({ verdict, reason });
  });

  it('gives up after five', () => {
    const { results } = walk([start], ({ url }) => redirect(`${url}x`));
    expect(results[start]).toMatchObject({ verdict: 'unseen', reason: 'too-many-redirects' });
    expect(results[start]?.chain).toHaveLength(5);
  });

  it('follows a page that leads on by itself', () => {
    const splash = page('ยินดีต้อนรับ');
    if (splash.kind === 'response') {
      splash.text = splash.text.replace('<title>', '<meta http-equiv="refresh" content="3; url=/new/report"><title>');
      splash.body = Buffer.from(splash.text).toString('latin1');
    }
    expect(follow({ [start]: splash, [`${SITE}/new/report`]: page('รายงาน') }).chain).toEqual([`${SITE}/new/report`]);
  });
});

describe('a page that is not found', () => {
  const lost = `${SITE}/ita/o12`;
  const whenHome = (home: PageAnswer) => walk([lost], ({ url }) => (isHome(url) ? home : notFound())).results[lost];

  it('is broken where the site shows its home page', () => {
    expect(whenHome(page('หน้าแรก'))).toMatchObject({ verdict: 'broken', reason: 'not-found', status: 404 });
  });

  it('is not called broken by a host that answers everything so, which may only hide from us', () => {
    expect(whenHome(notFound())).toMatchObject({ verdict: 'unseen', reason: 'no-page-at-all' });
  });

  it.each([403, 429, 503])('is not called broken by a host whose home page answers %i', (status) => {
    expect(whenHome(page('ห้าม', { status }))?.verdict).toBe('unseen');
  });

  it('asks for the home page once for all', () => {
    const urls = pagesOf(9);
    const { visits } = walk(urls, goodSite([]));
    expect(visits.flatMap(({ urls: asked }) => asked).filter(isHome)).toHaveLength(1);
  });
});

it('finds pages that are the same as a page that cannot exist', () => {
  const urls = pagesOf(4);
  const { results, visits } = walk(urls, () => page('หน้าเดียวกันทุกที่อยู่'));
  expect(urls.every((url) => results[url]?.doubts.includes('soft-404'))).toBe(true);
  expect(visits.flatMap(({ urls: asked }) => asked).filter((url) => !urls.includes(url))).toHaveLength(1);
});

it('finds a site that leads every unknown address to one page', () => {
  const old = `${SITE}/ita/o9`;
  const moved = `${SITE}/ita/o10`;
  const { results } = walk([old, moved], ({ url }) => {
    if (url === `${SITE}/news/all` || isHome(url)) return page('ข่าวทั้งหมด');
    if (url === `${SITE}/plan/2567`) return page('แผน');
    return redirect(url === moved ? '/plan/2567' : '/news/all');
  });
  expect(results[old]).toMatchObject({ verdict: 'works', doubts: ['soft-404'] });
  expect(results[moved]).toMatchObject({ verdict: 'works', doubts: [] });
});

it('refuses without a single request what must not be asked for', () => {
  const refused = ['file:///C:/ita/o1.pdf', 'http://localhost/o1', 'http://10.0.0.5/o1', 'https://a:b@abt.go.th/o1'];
  const { results, visits } = walk(refused, () => {
    throw new Error('asked');
  });
  expect(visits).toEqual([]);
  expect(Object.keys(results)).toEqual(refused);
});

it('comes to an end whatever the web answers, with one verdict an address, and broken only what says so', () => {
  const anyAnswer = fc.oneof(
    fc
      .constantFrom(...(['dns', 'unreachable', 'tls', 'timeout', 'too-large', 'bad-url', 'unknown'] as const))
      .map(failure),
    fc.constantFrom(200, 204, 400, 401, 403, 404, 408, 410, 429, 500, 503).map((status) => page('หน้า', { status })),
    fc.constantFrom('/', '/x', '//other.go.th/y', 'ไป ที่อื่น', 'http://[', `${SITE}/doc/p1`).map((to) => redirect(to)),
  );
  fc.assert(
    fc.property(
      fc.array(anyAnswer, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 12 }),
      (answers, count) => {
        const urls = pagesOf(count);
        let at = 0;
        const said: number[] = [];
        const { results } = walk(urls, () => {
          const answer = answers[at++ % answers.length]!;
          if (answer.kind === 'response') said.push(answer.status);
          return answer;
        });
        expect(Object.keys(results).sort()).toEqual([...urls].sort());
        const broken = Object.values(results).filter(({ verdict }) => verdict === 'broken');
        if (broken.length > 0) expect(said.some((status) => status === 404 || status === 410)).toBe(true);
      },
    ),
  );
});
