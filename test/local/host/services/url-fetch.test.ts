/** UrlFetchApp over a network that the test answers. */
import type { FetchRequest, Network, NetworkAnswer } from '../../../../local/host/services/url-fetch';
import { inScript, scriptHost } from '../script-host';

const over = (network: Network, source: string) => inScript(scriptHost({ fetch: network }), source);

describe('a request', () => {
  it('reaches no network unless one is given', () => {
    expect(() =>
      inScript(scriptHost(), "UrlFetchApp.fetch('https://example.org/', { muteHttpExceptions: true })"),
    ).toThrow('Address unavailable: https://example.org/');
  });

  it.each([
    ['dns', 'DNS error: https://example.org/'],
    ['unavailable', 'Address unavailable: https://example.org/'],
    ['tls', 'SSL Error https://example.org/'],
    ['timeout', 'Timeout: https://example.org/'],
    ['quota', 'Service invoked too many times for one day: urlfetch.'],
  ] as const)('that fails by %s throws, muted or not', (failure, message) => {
    expect(() =>
      over(() => ({ failure }), "UrlFetchApp.fetch('https://example.org/', { muteHttpExceptions: true })"),
    ).toThrow(message);
  });

  it('with a status from 400 throws unless muted', () => {
    const gone: Network = () => ({ status: 404, body: 'ไม่พบหน้า' });
    expect(() => over(gone, "UrlFetchApp.fetch('https://example.org/a/b?c')")).toThrow(
      'Request failed for https://example.org returned code 404. Truncated server response: ไม่พบหน้า (use muteHttpExceptions option to examine full response)',
    );
    expect(
      over(gone, "UrlFetchApp.fetch('https://example.org/', { muteHttpExceptions: true }).getResponseCode()"),
    ).toBe(404);
  });

  it('gives status, body and headers in the letter case of the server', () => {
    const network: Network = () => ({
      status: 200,
      body: 'สวัสดี',
      headers: { 'CoNtent-Type': 'text/html; charset=utf-8', 'Set-Cookie': ['a', 'b'] },
    });
    expect(
      over(
        network,
        "const r = UrlFetchApp.fetch('http://example.org'); return [r.getContentText(), r.getHeaders(), r.getAllHeaders()['Set-Cookie'], r.getBlob().getContentType(), r.getContent().length]",
      ),
    ).toEqual(['สวัสดี', { 'CoNtent-Type': 'text/html; charset=utf-8', 'Set-Cookie': 'b' }, ['a', 'b'], 'text/html', 18]);
  });

  it('is sent as asked', () => {
    const sent: FetchRequest[] = [];
    const network: Network = (request) => {
      sent.push(request);
      return { status: 200 };
    };
    over(
      network,
      "UrlFetchApp.fetch('https://example.org/', { method: 'POST', headers: { Range: 'bytes=0-0', N: 1 }, followRedirects: false, payload: 'x' })",
    );
    expect(sent).toEqual([
      {
        url: 'https://example.org/',
        method: 'post',
        headers: { Range: 'bytes=0-0', N: '1' },
        payload: 'x',
        followRedirects: false,
        validateHttpsCertificates: true,
      },
    ]);
  });

  it.each([
    ["'https://example.org/' + 'a'.repeat(2048)", '{}', 'Limit Exceeded: URLFetch URL Length.'],
    ["'https://example.org/'", "{ method: 'head' }", 'Attribute provided with invalid value: method'],
    ["''", '{}', 'Invalid argument'],
    ["'https://example.org/แผน'", '{}', 'Invalid argument: https://example.org/แผน'],
    ["'https://อบต.ไทย/'", '{}', 'Invalid argument'],
    ["'https://example.org/a b'", '{}', 'Invalid argument'],
    ['\'https://example.org/?id=in.("1")\'', '{}', 'Invalid argument'],
    ["'https://example.org/100%'", '{}', 'Invalid argument'],
    ["'https://[bad'", '{}', 'Invalid argument'],
    ["'https://user:secret@example.org/'", '{}', 'Login information disallowed'],
    ["'https://example.org/'", "{ headers: { Host: 'a' } }", 'Attribute provided with invalid value: Header:Host'],
    ["'https://example.org/'", "{ headers: { 'content-length': 1 } }", 'invalid value: Header:content-length'],
    ["'https://example.org/'", '{ headers: { A: null } }', 'Attribute provided with invalid value: Header:null'],
    ["'https://example.org/'", '{ timeout: 5 }', 'local host: UrlFetchApp has no option "timeout"'],
  ])('to %s with %s is refused', (url, options, message) => {
    expect(() => over(() => ({ status: 200 }), `UrlFetchApp.fetch(${url}, ${options})`)).toThrow(message);
  });
});

describe('an address inside', () => {
  it.each([
    'http://localhost/',
    'http://printer.localhost/',
    'http://127.0.0.1:8080/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://169.254.169.254/',
    'http://[::1]/',
    'http://[fd00::1]/',
    'http://[::ffff:10.0.0.1]/',
  ])('%s is never asked of the network', (url) => {
    const asked: FetchRequest[] = [];
    const network: Network = (request) => {
      asked.push(request);
      return { status: 200 };
    };
    expect(() => over(network, `UrlFetchApp.fetch('${url}')`)).toThrow(`Address unavailable: ${url}`);
    expect(asked).toEqual([]);
  });

  it.each(['http://172.32.0.1/', 'http://11.0.0.1/', 'http://localhost.example/', 'http://127.example/'])(
    'is not %s',
    (url) => {
      expect(over(() => ({ status: 200 }), `UrlFetchApp.fetch('${url}').getResponseCode()`)).toBe(200);
    },
  );
});

it('reads ISO-8859-1 byte by byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const codes = "[...UrlFetchApp.fetch('http://example.org').getContentText('ISO-8859-1')].map((c) => c.charCodeAt(0))";
  expect(over(() => ({ status: 200, body: bytes }), codes)).toEqual([...bytes]);
});

describe('the clock', () => {
  const passed = (network: Network, source: string): number => {
    const host = scriptHost({ fetch: network });
    const before = host.clock.now();
    inScript(host, `try { ${source} } catch (error) {} return 0`);
    return host.clock.now() - before;
  };
  const slow: Network = ({ url }) => ({ status: 200, milliseconds: Number(new URL(url).searchParams.get('ms')) });
  const urls = "['http://a.example/?ms=300', 'http://b.example/?ms=700', 'http://c.example/?ms=500']";

  it('goes on by the slowest of a fetchAll, by the sum of single fetches', () => {
    expect(passed(slow, `UrlFetchApp.fetchAll(${urls})`)).toBe(700);
    expect(passed(slow, `${urls}.forEach((url) => UrlFetchApp.fetch(url))`)).toBe(1500);
  });

  it('goes on by a minute for what never answers, by what it took for other failures', () => {
    expect(passed(() => ({ failure: 'timeout' }), "UrlFetchApp.fetch('http://a.example')")).toBe(60_000);
    expect(passed(() => ({ failure: 'tls', milliseconds: 40 }), "UrlFetchApp.fetch('http://a.example')")).toBe(40);
    expect(passed(() => ({ failure: 'dns' }), "UrlFetchApp.fetch('http://a.example')")).toBe(0);
  });

  it('goes on by the whole fetchAll though one of its requests ends it', () => {
    const network: Network = ({ url }) =>
      url.includes('a.') ? { failure: 'dns' } : { status: 200, milliseconds: 900 };
    expect(passed(network, "UrlFetchApp.fetchAll(['http://a.example', 'http://b.example'])")).toBe(900);
  });

  it('ends the execution after six minutes of waiting', () => {
    const host = scriptHost({ fetch: () => ({ failure: 'timeout' }) });
    const source =
      "for (let n = 0; n < 7; n++) try { UrlFetchApp.fetch('http://a.example') } catch (error) {} return 0";
    expect(() => inScript(host, source)).toThrow('Exceeded maximum execution time');
  });
});

describe('fetchAll', () => {
  const all = (requests: string) => `UrlFetchApp.fetchAll(${requests}).map((one) => one.getContentText())`;
  /** Answers with the host's name, one by one and in batches, and keeps the sizes of the batches. */
  const network = (batches: number[]): Network => {
    const one = ({ url }: FetchRequest): NetworkAnswer => ({ status: 200, body: new URL(url).hostname });
    return Object.assign(one, {
      all: (requests: FetchRequest[]) => {
        batches.push(requests.length);
        return requests.map(one);
      },
    });
  };

  it('sends all at once over a network that can, and keeps the order', () => {
    const batches: number[] = [];
    expect(over(network(batches), all("['http://b.example', { url: 'http://a.example' }]"))).toEqual([
      'b.example',
      'a.example',
    ]);
    expect(batches).toEqual([2]);
  });

  it('sends nothing where one of the requests is malformed', () => {
    const batches: number[] = [];
    expect(() => over(network(batches), all("['http://b.example', 'http://b.example/ก', 'http://c.example']"))).toThrow(
      'Invalid argument: http://b.example/ก',
    );
    expect(batches).toEqual([]);
  });

  it('leaves out what lies inside, and ends by it', () => {
    const batches: number[] = [];
    const urls = "['http://b.example', 'http://10.0.0.1', 'http://c.example']";
    expect(() => over(network(batches), all(urls))).toThrow('Address unavailable: http://10.0.0.1');
    expect(batches).toEqual([2]);
  });
});

it('loses all answers of fetchAll to one failure', () => {
  const asked: string[] = [];
  const network: Network = ({ url }) => {
    asked.push(url);
    return url.includes('bad') ? { failure: 'dns' } : { status: 200 };
  };
  const all =
    "UrlFetchApp.fetchAll(['https://a.example', { url: 'https://bad.example', muteHttpExceptions: true }, 'https://c.example'])";
  expect(() => over(network, all)).toThrow('DNS error: https://bad.example');
  expect(asked).toHaveLength(3);
  expect(over(() => ({ status: 200 }), "UrlFetchApp.fetchAll(['https://a.example', 'https://c.example']).length")).toBe(
    2,
  );
});
