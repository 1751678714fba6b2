/** The test web: its server, its certificates, and how a host fetches from it without awaiting anything. */
import { domainToASCII } from 'node:url';
import type { FetchRequest, FetchResponse, NetworkAnswer } from '../../../local/host/services/url-fetch';
import { openSite, type Site, siteNetwork } from '../../../local/site/site';
import { inScript, scriptHost } from '../host/script-host';

let site: Site;
beforeAll(() => {
  site = openSite({ now: () => Date.UTC(2024, 2, 11), latency: 100 });
});
beforeEach(() => site.reset());
afterAll(() => site.close());

const ask = (url: string, more: Partial<FetchRequest> = {}): FetchRequest => ({
  url,
  method: 'get',
  headers: {},
  followRedirects: false,
  validateHttpsCertificates: true,
  ...more,
});
const fetched = (url: string, more?: Partial<FetchRequest>): NetworkAnswer => siteNetwork(site)(ask(url, more));
const page = (url: string, more?: Partial<FetchRequest>): FetchResponse => {
  const answer = fetched(url, more);
  if ('failure' in answer) throw new Error(`${url}: ${answer.failure}`);
  return answer;
};
const textOf = ({ body }: FetchResponse) => Buffer.from(body ?? '').toString('utf8');
const AGENCY = 'https://www.khampom.go.th';

describe('an answer', () => {
  it('brings status, bytes and headers as they were sent', () => {
    const { status, headers, body } = page(`${AGENCY}/windows-874`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'Content-Type': 'text/html', Date: 'Mon, 11 Mar 2024 00:00:00 GMT' });
    expect(new TextDecoder('windows-874').decode(body as Uint8Array)).toContain('รายงานผลการดำเนินงาน');
  });

  it('brings a repeated header as a list', () => {
    expect(page('https://web.khampom.go.th/session').headers?.['Set-Cookie']).toEqual([
      'PHPSESSID=k1; Path=/; HttpOnly',
      'lang=th; Path=/',
    ]);
  });

  it.each([
    ['https://web.khampom.go.th/short/thai', 'Location', '/reports/ผลการดำเนินงาน'],
    ['https://files.khampom.go.th/download?id=8', 'Content-Disposition', 'attachment; filename="รายงานการใช้จ่าย.pdf"'],
  ])('of %s brings the raw bytes of its %s', (url, name, value) => {
    expect(Buffer.from(String(page(url).headers?.[name]), 'latin1').toString('utf8')).toBe(value);
  });

  it('is decompressed, and whole when it came in pieces', () => {
    expect(page(`${AGENCY}/gzip`).headers).toMatchObject({ 'Content-Encoding': 'gzip' });
    expect(textOf(page(`${AGENCY}/gzip`))).toContain('</html>');
    expect(page(`${AGENCY}/chunked`).headers).toMatchObject({ 'Transfer-Encoding': 'chunked' });
    expect(textOf(page(`${AGENCY}/chunked`))).toMatch(/^<!doctype html>[\s\S]*<\/html>$/);
  });

  it('takes on the clock what the page takes and the way', () => {
    expect(page(`${AGENCY}/structure`).milliseconds).toBe(100);
    expect(page(`${AGENCY}/slow`).milliseconds).toBe(20_100);
  });

  it('comes from the page with the query, where one hangs on it', () => {
    expect(page(`${AGENCY}/news.php?id=12&cat=3`).status).toBe(200);
    expect(page(`${AGENCY}/news.php?id=13`).status).toBe(404);
  });
});

describe('a request', () => {
  it('says who asks, as Google does, and brings what the script adds', () => {
    const { headers, query } = JSON.parse(
      textOf(page(`${AGENCY}/echo?a=1`, { headers: { Cookie: 'k=v', 'Accept-Language': 'th' } })),
    );
    expect(query).toBe('a=1');
    expect(headers).toMatchObject({ host: 'www.khampom.go.th', cookie: 'k=v', 'accept-language': 'th' });
    expect(headers['user-agent']).toContain('Google-Apps-Script');
  });

  it('is counted for each address, until all is forgotten', () => {
    const statuses = () => [1, 2, 3, 4].map(() => page(`${AGENCY}/busy`).status);
    expect(statuses()).toEqual([503, 503, 200, 200]);
    expect(site.asked).toHaveLength(4);
    site.reset();
    expect(site.asked).toHaveLength(0);
    expect(statuses()).toEqual([503, 503, 200, 200]);
  });

  it('is told when to come again by the clock of whoever asks', () => {
    expect(page('https://stats.khampom.go.th/service')).toMatchObject({
      status: 429,
      headers: { 'Retry-After': 'Mon, 11 Mar 2024 00:00:05 GMT' },
    });
    expect(page('https://stats.khampom.go.th/service').status).toBe(200);
  });

  it('is sent at once with the others of its batch: a page that waits for three of them answers', () => {
    const url = 'https://timing.khampom.go.th/three-at-once';
    const answers = siteNetwork(site).all!([ask(url), ask(url), ask(url)]);
    expect(answers.map((answer) => 'status' in answer && answer.status)).toEqual([200, 200, 200]);
  });

  it('gets its own answer in a batch, whichever comes first', () => {
    const answers = siteNetwork(site).all!(
      [5, 1, 4, 2].map((number) => ask(`https://timing.khampom.go.th/page/${number}`)),
    );
    expect(answers.map((answer) => /ฉบับที่ (\d)/.exec(textOf(answer as FetchResponse))?.[1])).toEqual([
      '5',
      '1',
      '4',
      '2',
    ]);
  });

  it('that would follow redirects by itself is refused', () => {
    expect(() => fetched(`${AGENCY}/`, { followRedirects: true })).toThrow('follows no redirects');
  });
});

describe('a certificate', () => {
  it.each(['www.khampom.go.th', domainToASCII('อบตขามป้อม.ไทย'), 'drive.google.com'])('holds for %s', (host) => {
    expect(fetched(`https://${host}/`)).not.toHaveProperty('failure');
  });

  it.each(['expired', 'selfsigned', 'wrongname'])('that is %s fails, and the page is there without looking', (name) => {
    const url = `https://${name}.khampom.go.th/plan`;
    expect(fetched(url)).toMatchObject({ failure: 'tls' });
    expect(page(url, { validateHttpsCertificates: false }).status).toBe(200);
  });

  it('that is missing fails either way', () => {
    const url = 'https://brokentls.khampom.go.th/plan';
    expect(fetched(url)).toMatchObject({ failure: 'tls' });
    expect(fetched(url, { validateHttpsCertificates: false })).toMatchObject({ failure: 'tls' });
  });
});

describe('no answer', () => {
  it.each([
    ['https://example.org/', 'dns'],
    ['https://khampom.go.th/', 'dns'],
    ['http://8.8.8.8/', 'unavailable'],
    ['https://refused.khampom.go.th/plan', 'unavailable'],
    ['https://old.khampom.go.th/report', 'unavailable'],
    ['https://www.khampom.go.th:8443/', 'unavailable'],
    [`${AGENCY}/cut`, 'unavailable'],
    [`${AGENCY}/hiccup`, 'unavailable'],
    [`${AGENCY}/never`, 'timeout'],
    ['http://silent.khampom.go.th/', 'timeout'],
  ])('comes from %s: %s', (url, failure) => {
    expect(fetched(url)).toMatchObject({ failure });
  });

  it('comes once the day is used up', () => {
    site.quota = 2;
    const answers = siteNetwork(site).all!(
      [1, 2, 3].map((number) => ask(`https://timing.khampom.go.th/page/${number}`)),
    );
    site.quota = Number.POSITIVE_INFINITY;
    expect(answers.map((answer) => ('failure' in answer ? answer.failure : answer.status))).toEqual([
      200,
      200,
      'quota',
    ]);
    expect(site.asked).toHaveLength(2);
  });
});

it('is reached by a script through UrlFetchApp', () => {
  const host = scriptHost({ fetch: siteNetwork(site) });
  const before = host.clock.now();
  const source = `const all = UrlFetchApp.fetchAll(['${AGENCY}/structure', '${AGENCY}/slow', '${AGENCY}/removed']
      .map((url) => ({ url, muteHttpExceptions: true, followRedirects: false })));
    return all.map((one) => [one.getResponseCode(), /<title>(.*)<\\/title>/.exec(one.getContentText())[1]])`;
  expect(inScript(host, source)).toEqual([
    [200, 'โครงสร้างองค์กร'],
    [200, 'ระบบสืบค้นข้อบัญญัติ'],
    [404, 'ไม่พบหน้าที่ต้องการ'],
  ]);
  expect(host.clock.now() - before).toBe(20_100);
});

it('can be opened twice, and closed', async () => {
  const other = openSite();
  expect(siteNetwork(other)(ask(`${AGENCY}/structure`))).toMatchObject({ status: 200 });
  await other.close();
  expect(page(`${AGENCY}/structure`).status).toBe(200);
});
