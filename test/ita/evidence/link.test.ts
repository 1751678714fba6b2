/** What a line of a link cell is taken for, spelling by spelling. */

import fc from 'fast-check';
import { isLink, type Link, parseLink } from '../../../src/ita/evidence/link';

const link = (line: string): Link => {
  const parsed = parseLink(line);
  if (!isLink(parsed)) throw new Error(`${line} was taken for '${parsed}'`);
  return parsed;
};

describe('a link', () => {
  it.each([
    ['https://khampom.go.th', 'khampom.go.th', '/'],
    ['https://khampom.go.th/', 'khampom.go.th', '/'],
    ['http://www.khampom.go.th/news/1', 'www.khampom.go.th', '/news/1'],
    ['HTTPS://WWW.KhamPom.GO.TH/Plan.PDF', 'www.khampom.go.th', '/Plan.PDF'],
    ['  https://khampom.go.th/a  ', 'khampom.go.th', '/a'],
    ['\u200bhttps://khampom.go.th/a\u200b', 'khampom.go.th', '/a'],
    ['\u00a0https://khampom.go.th/a\ufeff', 'khampom.go.th', '/a'],
    ['https://khampom.go.th:8443/a', 'khampom.go.th', '/a'],
    ['https://khampom.go.th/แผนพัฒนาท้องถิ่น.pdf', 'khampom.go.th', '/แผนพัฒนาท้องถิ่น.pdf'],
    ['https://khampom.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf', 'khampom.go.th', '/แผน.pdf'],
    ['https://khampom.go.th/%E0%B9%81%E0%B8.pdf', 'khampom.go.th', '/%E0%B9%81%E0%B8.pdf'],
    ['https://khampom.go.th/%BB%D52565.pdf', 'khampom.go.th', '/%BB%D52565.pdf'],
    ['https://อบต.ไทย/', 'อบต.ไทย', '/'],
    ['https://อบตขามป้อม.ไทย/หน้าแรก', 'อบตขามป้อม.ไทย', '/หน้าแรก'],
    ['https://xn--12c1fe0br.xn--o3cw4h/a', 'xn--12c1fe0br.xn--o3cw4h', '/a'],
    ['https://drive.google.com/file/d/1AbC_d-9/view?usp=sharing', 'drive.google.com', '/file/d/1AbC_d-9/view'],
    ['https://khampom.go.th?page=2', 'khampom.go.th', '/'],
    ['https://khampom.go.th/a(1).pdf', 'khampom.go.th', '/a(1).pdf'],
    ['https://203.0.113.7/ita/', '203.0.113.7', '/ita/'],
    ['https://my_site.khampom.go.th/a', 'my_site.khampom.go.th', '/a'],
    // An address inside an address is one link.
    ['https://web.archive.org/web/2024/https://khampom.go.th/a', 'web.archive.org', undefined],
    ['https://docs.google.com/gview?embedded=true&url=https://khampom.go.th/a.pdf', 'docs.google.com', '/gview'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fkhampom.go.th', 'l.facebook.com', '/l.php'],
  ])('%s', (line, host, path) => {
    expect(link(line)).toMatchObject(path === undefined ? { host } : { host, path });
  });

  it('keeps its scheme and its query, decoded', () => {
    expect(link('http://khampom.go.th/a?q=%E0%B8%9B%E0%B8%B52567#top')).toMatchObject({
      scheme: 'http',
      query: 'q=ปี2567',
    });
  });
});

describe('no link', () => {
  it.each([
    // An address that lost its beginning, or whose beginning is misspelt.
    ['www.khampom.go.th', 'no-scheme'],
    ['khampom.go.th', 'no-scheme'],
    ['khampom.go.th/ita', 'no-scheme'],
    ['khampom.go.th:8080/ita', 'no-scheme'],
    ['drive.google.com/file/d/1AbC/view', 'no-scheme'],
    ['bit.ly/3xYz', 'no-scheme'],
    ['forms.gle/abc', 'no-scheme'],
    ['อบต.ไทย', 'no-scheme'],
    ['อบต.ไทย/ita', 'no-scheme'],
    ['ttps://khampom.go.th/a', 'no-scheme'],
    ['htps://khampom.go.th/a', 'no-scheme'],
    ['hhttps://khampom.go.th/a', 'no-scheme'],
    ['https//khampom.go.th/a', 'no-scheme'],
    ['https:/khampom.go.th/a', 'no-scheme'],
    ['https;//khampom.go.th/a', 'no-scheme'],
    ['https: //khampom.go.th/a', 'no-scheme'],
    ['https:\\\\khampom.go.th\\a', 'no-scheme'],
    // More than one in a line.
    ['https://a.go.th/1 https://a.go.th/2', 'several'],
    ['https://a.go.th/1, https://a.go.th/2', 'several'],
    ['https://a.go.th/1,https://a.go.th/2', 'several'],
    ['https://a.go.th/1;https://a.go.th/2', 'several'],
    ['https://a.go.th/1.pdfhttps://a.go.th/2.pdf', 'several'],
    ['https://a.go.th/1 และ https://a.go.th/2', 'several'],
    ['https://a.go.th/1 www.b.go.th', 'several'],
    ['www.a.go.th www.b.go.th', 'several'],
    // What only this computer or this office can open.
    ['C:\\Users\\ITA\\แผน2567.pdf', 'not-http'],
    ['file:///D:/ITA/plan.pdf', 'not-http'],
    ['\\\\server\\ita\\plan.pdf', 'not-http'],
    ['javascript:void(0)', 'not-http'],
    ['mailto:saraban@khampom.go.th', 'not-http'],
    ['ftp://khampom.go.th/plan.pdf', 'not-http'],
    ['http://localhost/ita', 'not-http'],
    ['localhost:8080/ita', 'not-http'],
    ['http://192.168.1.10/ita', 'not-http'],
    ['http://10.0.0.5:8080/', 'not-http'],
    // What nobody else may read.
    ['https://admin:Secret123@khampom.go.th/file.pdf', 'credentials'],
    ['https://user@khampom.go.th/', 'credentials'],
    ['https://admin:Se@cret@khampom.go.th/', 'credentials'],
    ['https://admin:Se#cret/1@khampom.go.th/', 'credentials'],
    ['https://admin:Secret%40khampom.go.th/', 'credentials'],
    ['ftp://admin:Secret123@khampom.go.th/', 'credentials'],
    ['เข้าที่ https://admin:Secret123@khampom.go.th/', 'credentials'],
    // Anything else.
    ['https://', 'malformed'],
    ['https:///ita', 'malformed'],
    ['https://khampom', 'malformed'],
    ['https://khampom.go.t', 'malformed'],
    ['https://khampom..go.th/', 'malformed'],
    ['https://.go.th/', 'malformed'],
    ['https://999.1.1.1/', 'malformed'],
    ['https://khampom.go.th/a (หน้า 3)', 'malformed'],
    ['https://khampom.go.th/a,', 'malformed'],
    ['"https://khampom.go.th/a"', 'malformed'],
    ['1) https://khampom.go.th/a', 'malformed'],
    ['Facebook: https://facebook.com/khampom', 'malformed'],
    ['O12:https://khampom.go.th/a', 'malformed'],
    ['แผนพัฒนา: https://khampom.go.th/a', 'malformed'],
    ['tel:043000000', 'malformed'],
    ['saraban@khampom.go.th', 'malformed'],
    ['saraban.kp@khampom.go.th', 'malformed'],
    ['ดูที่เมนูจริยธรรมบนเว็บไซต์', 'malformed'],
    ['เม.ย./พ.ค. 2567', 'malformed'],
    ['plan2567.pdf', 'malformed'],
    ['แผน.2567', 'malformed'],
    ['-', 'malformed'],
    ['#REF!', 'malformed'],
    ['0', 'malformed'],
  ])('%s is %s', (line, problem) => {
    expect(parseLink(line)).toBe(problem);
  });
});

describe('two spellings of one page', () => {
  const page = 'https://khampom.go.th/แผน';
  it.each([
    ['http://khampom.go.th/แผน', 'http for https'],
    ['https://www.khampom.go.th/แผน', "'www.'"],
    ['https://KHAMPOM.go.th/แผน', 'capitals in the host'],
    ['https://khampom.go.th/แผน/', 'a trailing slash'],
    ['https://khampom.go.th/แผน#ข้อ2', 'a fragment'],
    ['https://khampom.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99', 'percent-encoding'],
    ['https://khampom.go.th:443/แผน', 'the usual port'],
  ])('%s: %s', (spelling) => {
    expect(link(spelling).identity).toBe(link(page).identity);
  });

  it.each([
    'https://khampom.go.th/แผน?page=2',
    'https://khampom.go.th/แผน2',
    'https://khampom.go.th:8080/แผน',
    'https://khampom.go.th/แผน#/o2',
    'https://khampom.go.th/แผน#!o2',
    'https://ita.khampom.go.th/แผน',
  ])('%s is another page', (other) => {
    expect(link(other).identity).not.toBe(link(page).identity);
  });

  it('tells files apart by the letter case of their path', () => {
    expect(link('https://a.go.th/A').identity).not.toBe(link('https://a.go.th/a').identity);
  });

  it('takes a bare host with and without slash for one', () => {
    expect(link('https://a.go.th').identity).toBe(link('http://www.a.go.th/').identity);
  });
});

describe('for every line', () => {
  it('is a link or a named problem, whatever is pasted', () => {
    const pieces = fc.constantFrom('https://', 'a.go.th', '/', ':', ' ', '%', '#', '?', '@', 'แผน', 'C:\\');
    const pasted = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(pasted, (text) => {
        const parsed = parseLink(text);
        if (isLink(parsed)) expect(parsed.host).toMatch(/^[^\s/:@]+\.[^\s/:@]+$/);
        else expect(['no-scheme', 'several', 'credentials', 'not-http', 'malformed']).toContain(parsed);
      }),
    );
  });

  it('takes every ordinary web address for a link, and encoding it changes nothing', () => {
    fc.assert(
      fc.property(
        fc
          .webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true })
          .filter((url) => !/[,;"'>]$/.test(url)),
        (url) => {
          const parsed = link(url);
          expect(parsed.path.startsWith('/')).toBe(true);
          expect(link(`${url}#part`).identity).toBe(parsed.identity);
        },
      ),
    );
  });

  it('finds no difference between a Thai path as it reads and percent-encoded', () => {
    const thai = fc.string({ unit: fc.constantFrom(...'กขคงจชดตนบปผพมยรลวสหอ๐๑๒๕๖๗'), minLength: 1 });
    fc.assert(
      fc.property(thai, (name) => {
        const plain = link(`https://khampom.go.th/${name}`);
        expect(link(`https://khampom.go.th/${encodeURIComponent(name)}`)).toEqual(plain);
      }),
    );
  });
});
