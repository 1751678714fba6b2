/** What the link check of the preview reaches. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FetchRequest, FetchResponse } from '../../local/host/services/url-fetch';
import { PreviewNetwork } from '../../local/preview/network';
import { fetchReal, isPublic } from '../../local/preview/real-fetch';
import { RunningClock } from '../../local/preview/running-clock';

const everywhere = { allows: () => true };

const asking = (url: string, more: Partial<FetchRequest> = {}): FetchRequest => ({
  url,
  method: 'get',
  headers: {},
  followRedirects: false,
  validateHttpsCertificates: true,
  ...more,
});

describe('the real internet', () => {
  let server: Server;
  let base: string;
  const seen: { url: string | undefined; method: string | undefined; agent: string | undefined }[] = [];

  const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/': (_, response) => response.end('หน้าแรก'),
    '/zipped': (_, response) => {
      response.setHeader('Content-Encoding', 'gzip');
      response.end(gzipSync('บีบอัด'));
    },
    '/badly-zipped': (_, response) => {
      response.setHeader('Content-Encoding', 'gzip');
      response.end('ไม่ได้บีบอัด');
    },
    '/moved': (_, response) => {
      response.writeHead(302, { Location: '/', 'Set-Cookie': ['a=1', 'b=2'] });
      response.end();
    },
    '/round': (_, response) => {
      response.writeHead(307, { Location: '/round' });
      response.end();
    },
    '/inside': (_, response) => {
      response.writeHead(302, { Location: 'http://10.1.2.3/' });
      response.end();
    },
    '/never': () => undefined,
    '/cut': (_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('ครึ่ง');
      setImmediate(() => response.destroy());
    },
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push({ url: request.url, method: request.method, agent: request.headers['user-agent'] });
      (pages[request.url ?? ''] ?? pages['/']!)(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    seen.length = 0;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const textOf = (answer: unknown) => new TextDecoder().decode((answer as FetchResponse).body as Uint8Array);

  it('answers with status, headers and the decoded body', async () => {
    expect(textOf(await fetchReal(asking(`${base}/`), everywhere))).toBe('หน้าแรก');
    expect(textOf(await fetchReal(asking(`${base}/zipped`), everywhere))).toBe('บีบอัด');
    expect(seen[0]!.agent).toContain('Google-Apps-Script');
  });

  it('follows a redirect only where that is wanted', async () => {
    const stays = await fetchReal(asking(`${base}/moved`), everywhere);
    expect(stays).toMatchObject({ status: 302, headers: { Location: '/', 'Set-Cookie': ['a=1', 'b=2'] } });
    const follows = await fetchReal(asking(`${base}/moved`, { followRedirects: true, method: 'post' }), everywhere);
    expect([textOf(follows), seen.at(-1)?.method]).toEqual(['หน้าแรก', 'GET']);
    const round = await fetchReal(asking(`${base}/round`, { followRedirects: true }), everywhere);
    expect(round).toMatchObject({ status: 307 });
  });

  it('is never asked for what is private, by number, by name, or by a redirect', async () => {
    const { port } = new URL(base);
    for (const url of [`${base}/`, `http://localhost:${port}/`, `http://[::1]:${port}/`, 'http://169.254.169.254/'])
      expect(await fetchReal(asking(url))).toEqual({ failure: 'unavailable' });
    expect(seen).toEqual([]);
    const notTen = { allows: (address: string) => !address.startsWith('10.') };
    expect(await fetchReal(asking(`${base}/inside`, { followRedirects: true }), notTen)).toEqual({
      failure: 'unavailable',
    });
  });

  it.each([
    ['/never', 'timeout'],
    ['/cut', 'unavailable'],
    ['/badly-zipped', 'unavailable'],
  ])('fails at %s: %s', async (path, failure) => {
    const limits = { ...everywhere, ...(failure === 'timeout' && { timeoutMs: 50 }) };
    expect(await fetchReal(asking(`${base}${path}`), limits)).toEqual({ failure });
  });

  it('knows a name that does not exist, and a server that speaks no TLS', async () => {
    expect(await fetchReal(asking('http://nothing.invalid/'))).toEqual({ failure: 'dns' });
    expect(await fetchReal(asking(base.replace('http:', 'https:')), everywhere)).toEqual({ failure: 'tls' });
  });

  it.each([
    ['8.8.8.8', true],
    ['2404:6800:4001::1', true],
    ['127.0.0.1', false],
    ['10.0.0.1', false],
    ['172.31.255.255', false],
    ['172.32.0.1', true],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:8.8.8.8', true],
  ])('%s is public: %s', (address, expected) => {
    expect(isPublic(address)).toBe(expected);
  });
});

describe('the test web', () => {
  const statuses = (network: PreviewNetwork, urls: string[]) =>
    network.fetch.all!(urls.map((url) => asking(url))).map((answer) =>
      'failure' in answer ? answer.failure : answer.status,
    );

  it('answers for what it made up, and for nothing of the names that it borrows', () => {
    const network = new PreviewNetwork(new RunningClock({ hurried: true }), true);
    expect(
      statuses(network, [
        'https://www.khampom.go.th/structure',
        'http://127.0.0.1:9/',
        'https://drive.google.com/file/d/1Removed/view',
        'https://accounts.google.com/v3/signin/identifier?continue=https://drive.google.com/file/d/1PrivatePlan/view',
      ]),
    ).toEqual([200, 'unavailable', 404, 200]);
  });

  it('stays away where it is not wanted', () => {
    const network = new PreviewNetwork(new RunningClock({ hurried: true }), false);
    expect(statuses(network, ['https://www.khampom.go.th/structure'])).not.toEqual([200]);
  });
});

it('a hurried clock goes forward instead of waiting, from the time it was given', () => {
  const clock = new RunningClock({ start: Date.parse('2024-03-11T09:00:00+07:00'), hurried: true });
  const before = clock.now();
  clock.advance(3_600_000);
  expect(new Date(before).toISOString()).toMatch(/^2024-03-11T02:00:/);
  expect(clock.now() - before).toBeGreaterThanOrEqual(3_600_000);
  expect(clock.now() - before).toBeLessThan(3_700_000);
});
