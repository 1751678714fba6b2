/** Which addresses are asked for, how they are written then, and which are refused before any request. */

import fc from 'fast-check';
import { type Address, follow, isAddress, type Refusal, readAddress } from '../../src/links/address';

function address(line: string): Address {
  const read = readAddress(line);
  if (!isAddress(read)) throw new Error(`${line}: ${read}`);
  return read;
}

const urlOf = (line: string) => address(line).url;

/** What a header's bytes look like to whoever takes them for ISO 8859-1. */
const asHeader = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

function followed(from: string, location: string): string {
  const to = follow(address(from), location);
  return isAddress(to) ? to.url : to;
}

describe('an address in a cell', () => {
  it('is taken apart', () => {
    expect(address('  HTTPS://WWW.Khampom.GO.TH:8443/Plan/2567.pdf?a=1&b=2#page=3 ')).toEqual({
      url: 'https://www.khampom.go.th:8443/Plan/2567.pdf?a=1&b=2',
      scheme: 'https',
      host: 'www.khampom.go.th',
      port: '8443',
      path: '/Plan/2567.pdf',
      query: 'a=1&b=2',
      route: '',
    });
  });

  it.each([
    ['https://khampom.go.th/#/ita/o1', '/ita/o1'],
    ['https://khampom.go.th/app/?a=1#/ita/o2?id=3#x', '/ita/o2?id=3#x'],
    ['https://khampom.go.th/#!ita', '!ita'],
    ['https://khampom.go.th#/', '/'],
    ['https://khampom.go.th/ita#o12', ''],
    ['https://khampom.go.th/a.pdf#page=3', ''],
    ['https://khampom.go.th/#', ''],
    ['https://khampom.go.th/ita#o12#/x', ''],
  ])('%s is sent without its fragment, whose route is "%s"', (line, route) => {
    expect(address(line).route).toBe(route);
    expect(address(line).url).not.toContain('#');
  });

  it.each([
    ['https://khampom.go.th/', '/#/ita', '/ita'],
    ['https://khampom.go.th/', 'https://app.khampom.go.th/#!ita', '!ita'],
    ['https://khampom.go.th/', '//app.khampom.go.th/#/ita', '/ita'],
    ['https://khampom.go.th/', '#/ita', '/ita'],
    ['https://khampom.go.th/#/ita', '/app', '/ita'],
    ['https://khampom.go.th/#/ita', '/app#o12', ''],
    ['https://khampom.go.th/#/ita', 'https://app.khampom.go.th/#/plan', '/plan'],
  ])('of %s led on to %s has the route "%s"', (from, location, route) => {
    expect(follow(address(from), location)).toMatchObject({ route });
  });

  it.each([
    ['https://www.khampom.go.th', 'https://www.khampom.go.th/'],
    ['https://www.khampom.go.th:443/', 'https://www.khampom.go.th/'],
    ['http://www.khampom.go.th:80/', 'http://www.khampom.go.th/'],
    ['http://www.khampom.go.th:443/', 'http://www.khampom.go.th:443/'],
    ['https://www.khampom.go.th?id=1', 'https://www.khampom.go.th/?id=1'],
    ['https://khampom.go.th./x', 'https://khampom.go.th/x'],
    ['https://khampom.go.th/a/./b/../c', 'https://khampom.go.th/a/c'],
    ['https://khampom.go.th//news//12', 'https://khampom.go.th//news//12'],
    ['https://khampom.go.th/news/12/', 'https://khampom.go.th/news/12/'],
    ['https://khampom.go.th/ก.pdf', 'https://khampom.go.th/%E0%B8%81.pdf'],
    ['https://khampom.go.th/%E0%B8%81.pdf', 'https://khampom.go.th/%E0%B8%81.pdf'],
    ['https://khampom.go.th/%a1%ba.pdf', 'https://khampom.go.th/%A1%BA.pdf'],
    [
      'https://khampom.go.th/แผน ปี 67.pdf',
      'https://khampom.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B8%9B%E0%B8%B5%2067.pdf',
    ],
    ['https://khampom.go.th/my folder/list', 'https://khampom.go.th/my%20folder/list'],
    ['https://khampom.go.th/a b', 'https://khampom.go.th/a%20b'],
    ['https://khampom.go.th/100%.pdf', 'https://khampom.go.th/100%25.pdf'],
    ['https://khampom.go.th/a|b{c}[d].pdf', 'https://khampom.go.th/a%7Cb%7Bc%7D%5Bd%5D.pdf'],
    ['https://khampom.go.th/x?q=แผน&k[]=1', 'https://khampom.go.th/x?q=%E0%B9%81%E0%B8%9C%E0%B8%99&k%5B%5D=1'],
    ['https://khampom.go.th/go?url=https://nacc.go.th/x', 'https://khampom.go.th/go?url=https://nacc.go.th/x'],
    [
      'https://web.archive.org/web/2024/https://khampom.go.th/',
      'https://web.archive.org/web/2024/https://khampom.go.th/',
    ],
    ['https://khampom.go.th/@ita/x', 'https://khampom.go.th/@ita/x'],
    ['https:\\\\khampom.go.th\\a\\b', 'https://khampom.go.th/a/b'],
    ['\u200bhttps://khampom.go.th/\u00a0', 'https://khampom.go.th/'],
    ['https://อบต.ไทย/แผน', 'https://xn--m3cj0d.xn--o3cw4h/%E0%B9%81%E0%B8%9C%E0%B8%99'],
    ['https://ＫＨＡＭＰＯＭ．go.th/', 'https://khampom.go.th/'],
    ['https://host-10-0-0-1.isp.co.th/', 'https://host-10-0-0-1.isp.co.th/'],
    ['https://1.2.3.khampom.go.th/', 'https://1.2.3.khampom.go.th/'],
    ['https://my_site.khampom.go.th/', 'https://my_site.khampom.go.th/'],
    ['https://localhost.khampom.go.th/', 'https://localhost.khampom.go.th/'],
  ])('%s is asked for as %s', (line, url) => {
    expect(urlOf(line)).toBe(url);
  });

  const REFUSED: [Refusal, string[]][] = [
    [
      'not-web',
      [
        'file:///C:/ITA/o1.pdf',
        'C:\\ITA\\o1.pdf',
        '\\\\server\\ita\\o1.pdf',
        'javascript:alert(1)',
        'mailto:saraban@khampom.go.th',
        'ftp://khampom.go.th/x',
        'data:text/html,x',
        'tel:044123456',
        'chrome-extension://abc/x.pdf',
        'blob:https//x',
      ],
    ],
    [
      'private-address',
      [
        'http://localhost/x',
        'http://LOCALHOST:8080',
        'http://localhost./',
        'localhost:3000/x',
        'localhost/x',
        '192.168.1.9/ita',
        'http://web.localhost/',
        'http://ｌｏｃａｌｈｏｓｔ/',
        'http://local\u00adhost/',
        'http://%6cocalhost/',
        'http://intranet/',
        'http://nas.local/x',
        'http://metadata.google.internal/',
        'http://server.lan',
        'http://pc.home.arpa/',
        'http://files.corp/',
        'http://a.intranet/',
        'http://x.test/',
        'http://x.invalid/',
        'http://abcdef.onion/',
        'http://127.0.0.1',
        'http://127.1',
        'http://0/',
        'http://2130706433/',
        'http://0x7f.1/',
        'http://0x7f000001/',
        'http://017700000001/',
        'http://0177.0.0.1/',
        'http://127。0。0。1/',
        'http://１２７.0.0.1/',
        'http://127.0.0.1./',
        'http://%31%32%37.0.0.1/',
        'http://10.1.2.3/',
        'http://172.16.0.1/',
        'http://172.31.255.255/',
        'http://192.168.0.1:8080/x',
        'http://169.254.169.254/latest',
        'http://100.64.0.1/',
        'http://192.0.2.1/',
        'http://198.18.0.1/',
        'http://224.0.0.1/',
        'http://255.255.255.255/',
        'http://[::1]/',
        'http://[::]/',
        'http://[0:0:0:0:0:0:0:1]:8080/',
        'http://[fd00::1]/',
        'http://[fe80::1%25eth0]/',
        'http://[::ffff:127.0.0.1]/',
        'http://[::ffff:7f00:1]/',
        'http://lvh.me/',
        'http://x.localtest.me/',
      ],
    ],
    [
      'ip-address',
      [
        'http://203.150.10.20/ita',
        'http://8.8.8.8',
        'http://134744072/',
        'http://0x08.8.8.8/',
        'http://172.32.0.1/',
        'http://999.1.1.1/',
        'http://08.1.1.1/',
        'http://[2001:db8::1]/',
        'http://[1::2::3]/',
        'http://127.0.0.1.nip.io/',
        'http://app.10-0-0-1.sslip.io/',
        'http://10.0.0.1.xip.io',
        'http://192.168.1.1.khampom.go.th/',
      ],
    ],
    [
      'credentials',
      [
        'https://admin:1234@khampom.go.th/x',
        'https://admin@khampom.go.th/',
        'https://khampom.go.th%40evil.example.org/',
        'https://khampom.go.th\\@evil.example.org/',
        'https://khampom.go.th:80\\@evil.example.org/',
        'https://a＠khampom.go.th/',
        'https://@khampom.go.th/',
      ],
    ],
    ['too-long', [`https://khampom.go.th/${'ก'.repeat(230)}`, `https://khampom.go.th/${'x'.repeat(2000)}`]],
    [
      'not-a-link',
      [
        '',
        '   ',
        'ยังไม่มี',
        'www.khampom.go.th/x',
        'khampom.go.th:8080/x',
        'https:khampom.go.th',
        'https:/khampom.go.th',
        'htps://khampom.go.th',
        'https//khampom.go.th',
        'https://',
        'https:///x',
        'https:// khampom.go.th/x',
        'https://kham pom.go.th/x',
        'https://kham,pom.go.th/x',
        'https://khampom..go.th/x',
        'https://.khampom.go.th/x',
        'https://khampom.go.th:99999/',
        'https://khampom.go.th:0/',
        'https://khampom.go.th:80a/',
        `https://${'a'.repeat(64)}.go.th/`,
        'https://khampom.go.th/%\ud800\nx',
        'ลิงก์: https://khampom.go.th/x',
        'link: https://khampom.go.th/x',
        'https://khampom.go.th/a https://khampom.go.th/b',
        'https://khampom.go.th/a,https://khampom.go.th/b',
        'https://khampom.go.th/a.pdf,',
        '"https://khampom.go.th/a.pdf"',
        'https://khampom.go.th/a.pdf หน้า 3',
        'https://khampom.go.th/news/12 (ข้อ 2)',
        'https://khampom.go.th/plan หัวข้อ แผน',
        'https://xn--zzzzzzzzz9.%zz/',
      ],
    ],
  ];

  it.each(REFUSED.flatMap(([refusal, lines]) => lines.map((line) => [line.slice(0, 80), refusal, line] as const)))(
    '%j is refused as %s',
    (_, refusal, line) => {
      expect(readAddress(line)).toBe(refusal);
    },
  );

  it('is long enough to be refused from 2,001 bytes on, counted as it is sent', () => {
    const start = 'https://khampom.go.th/';
    expect(urlOf(start + 'x'.repeat(2000 - start.length))).toHaveLength(2000);
    expect(readAddress(start + 'x'.repeat(2001 - start.length))).toBe('too-long');
  });
});

describe('a Location header', () => {
  const FROM = 'https://www.khampom.go.th:8443/plan/2567/list.php?id=1';

  it.each([
    ['/x', 'https://www.khampom.go.th:8443/x'],
    ['view.php?id=2', 'https://www.khampom.go.th:8443/plan/2567/view.php?id=2'],
    ['./a:b', 'https://www.khampom.go.th:8443/plan/2567/a:b'],
    ['../2566/', 'https://www.khampom.go.th:8443/plan/2566/'],
    ['../../../..', 'https://www.khampom.go.th:8443/'],
    ['?id=2', 'https://www.khampom.go.th:8443/plan/2567/list.php?id=2'],
    ['?', 'https://www.khampom.go.th:8443/plan/2567/list.php'],
    ['', 'https://www.khampom.go.th:8443/plan/2567/list.php?id=1'],
    ['#top', 'https://www.khampom.go.th:8443/plan/2567/list.php?id=1'],
    ['/y#top', 'https://www.khampom.go.th:8443/y'],
    ['//new.khampom.go.th/x', 'https://new.khampom.go.th/x'],
    ['\\\\new.khampom.go.th\\x', 'https://new.khampom.go.th/x'],
    ['http://new.khampom.go.th', 'http://new.khampom.go.th/'],
    ['HTTPS://New.Khampom.go.th/X', 'https://new.khampom.go.th/X'],
    [' /x ', 'https://www.khampom.go.th:8443/x'],
    ['/a b', 'https://www.khampom.go.th:8443/a%20b'],
    ['/a.pdf,', 'https://www.khampom.go.th:8443/a.pdf,'],
    ['/a.pdf หน้า', 'https://www.khampom.go.th:8443/a.pdf%20%E0%B8%AB%E0%B8%99%E0%B9%89%E0%B8%B2'],
    ['/แผน', 'https://www.khampom.go.th:8443/%E0%B9%81%E0%B8%9C%E0%B8%99'],
    [asHeader('/แผน?ก=ข'), 'https://www.khampom.go.th:8443/%E0%B9%81%E0%B8%9C%E0%B8%99?%E0%B8%81=%E0%B8%82'],
    [asHeader('/100%/แ'), 'https://www.khampom.go.th:8443/100%25/%E0%B9%81'],
    [asHeader('https://อบต.ไทย/'), 'https://xn--m3cj0d.xn--o3cw4h/'],
    ['/\xe1\xbc\xb9', 'https://www.khampom.go.th:8443/%E1%BC%B9'.replace('%E1%BC%B9', encodeURIComponent('\u1f39'))],
    ['/\xa1\xa2\xa3', 'https://www.khampom.go.th:8443/%A1%A2%A3'],
  ])('%j leads to %s', (location, url) => {
    expect(followed(FROM, location)).toBe(url);
  });

  it.each([
    ['http://10.0.0.1/x', 'private-address'],
    ['//localhost/x', 'private-address'],
    ['http://intranet/', 'private-address'],
    ['http://203.150.10.20/', 'ip-address'],
    ['https://u:p@khampom.go.th/', 'credentials'],
    ['//u@khampom.go.th/', 'credentials'],
    ['javascript:history.back()', 'not-web'],
    ['mailto:x@khampom.go.th', 'not-web'],
    ['https:x', 'not-a-link'],
    ['//', 'not-a-link'],
    [`/${'x'.repeat(2000)}`, 'too-long'],
  ])('%s is refused as %s', (location, refusal) => {
    expect(followed(FROM, location)).toBe(refusal);
  });
});

describe('whatever stands in a cell or a header', () => {
  const letters = fc.constantFrom(
    ..."aZ09.-_~:/?#[]@!$&'()*+,;=%\\| กำ์ｌ。\u200b\u00ad\ud800\0\n".split(''),
    'xn--',
    '%2e',
    '127',
    '0x',
    '//',
    'http',
  );
  const mess = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));
  const line = fc.oneof(
    mess,
    mess.map((rest) => `http://khampom.go.th/${rest}`),
    mess.map((rest) => `https://${rest}`),
    fc.webUrl(),
  );

  const expectSound = (read: Address | Refusal) => {
    if (!isAddress(read)) return;
    expect(read.url).toMatch(/^https?:\/\/[a-z0-9._-]+(?::\d+)?\/[!$-;=?-Z_a-z~]*$/);
    expect(read.url).not.toContain('#');
    expect(read.url.length).toBeLessThanOrEqual(2000);
    const { scheme, host, port, path, query } = read;
    expect(`${scheme}://${host}${port && `:${port}`}${path}${query && `?${query}`}`).toBe(read.url);
  };

  it('nothing throws, and what passes is whole and in ASCII', () => {
    fc.assert(fc.property(line, (text) => expectSound(readAddress(text))));
    const from = address('https://khampom.go.th/a/b?c');
    fc.assert(fc.property(line, (text) => expectSound(follow(from, text))));
  });

  it('what was read once is read again as the same', () => {
    fc.assert(
      fc.property(line, (text) => {
        const read = readAddress(text);
        if (isAddress(read)) expect(readAddress(read.url)).toEqual(read);
      }),
    );
  });

  it.each(['https://a.ำ/', 'https://ัา.ไทย/'])('refuses %s, whose name begins with a mark', (text) => {
    expect(readAddress(text)).toBe('not-a-link');
  });

  it('agrees with the URL standard on the server that is asked', () => {
    fc.assert(
      fc.property(line, (text) => {
        const read = readAddress(text);
        if (isAddress(read)) expect(new URL(text.trim()).hostname.replace(/\.$/, '')).toBe(read.host);
      }),
    );
  });

  it('no private number passes, however it is written, in a cell or in a header', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const network = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), octet, octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
    );
    const base = fc.constantFrom(8, 10, 16);
    const written = fc
      .tuple(network, fc.integer({ min: 1, max: 4 }), fc.array(base, { minLength: 4, maxLength: 4 }))
      .map(([parts, count, bases]) => {
        const last = parts.slice(count - 1).reduce((sum, part) => sum * 256 + part, 0);
        const numbers = [...parts.slice(0, count - 1), last];
        const prefix: Record<number, string> = { 8: '0', 10: '', 16: '0x' };
        return numbers.map((number, at) => prefix[bases[at]!]! + number.toString(bases[at])).join('.');
      });
    const dressed = fc
      .tuple(written, fc.constantFrom('', '.', ':8080'), fc.constantFrom('', '/', '/x', '?y'))
      .map(([host, port, rest]) => host + port + rest);
    fc.assert(
      fc.property(dressed, (host) => {
        expect(readAddress(`http://${host}`)).toBe('private-address');
        expect(follow(address('https://khampom.go.th/'), `//${host}`)).toBe('private-address');
      }),
    );
  });

  it('every public name with Thai letters in its path passes', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/);
    const segment = fc
      .array(fc.constantFrom(...'กขคงจฉชซญดตถทธนบปผพภมยรลวศสหอ่้็ัิีืุูเแโใไ์ 0123456789-_()'.split('')), {
        minLength: 1,
        maxLength: 20,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(label, fc.array(segment, { minLength: 1, maxLength: 4 }), (name, segments) => {
        const read = address(`https://www.${name}.go.th/${segments.join('/')}/ไฟล์.pdf`);
        expect(decodeURIComponent(read.path)).toBe(`/${segments.join('/')}/ไฟล์.pdf`);
      }),
    );
  });
});
