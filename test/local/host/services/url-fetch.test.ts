/** UrlFetchApp over a network that the test answers. */
import type { FetchRequest, Network } from '../../../../local/host/services/url-fetch';
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
    ["'https://example.org/'", '{ timeout: 5 }', 'local host: UrlFetchApp has no option "timeout"'],
  ])('to %s with %s is refused', (url, options, message) => {
    expect(() => over(() => ({ status: 200 }), `UrlFetchApp.fetch(${url}, ${options})`)).toThrow(message);
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
