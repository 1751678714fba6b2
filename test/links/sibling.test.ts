/** An address that surely doesn't exist, and whether what it shows is the same page. */

import fc from 'fast-check';
import { isAddress, readAddress } from '../../src/links/address';
import { samePage, siblingOf } from '../../src/links/sibling';
import { address, facts, page, site } from './answers';

const NUMBER = '\\d{10}';
const NAME = 'no-such-page-[a-z0-9]+';

const sibling = (url: string, seed = 'ขามป้อม') => siblingOf(address(url), seed);

describe('a sibling', () => {
  it.each([
    ['/news', `/${NAME}`],
    ['/news/', `/${NAME}/`],
    ['/files/plan2567.pdf', `/files/${NAME}\\.pdf`],
    ['/files/plan.v2.html', `/files/${NAME}\\.html`],
    ['/แผน/แผนพัฒนา', `/%E0%B9%81%E0%B8%9C%E0%B8%99/${NAME}`],
    ['/news/view/123', `/news/view/${NUMBER}`],
    ['/news/123', `/news/${NUMBER}`],
    ['/news/123/a-title', `/news/${NUMBER}/${NAME}`],
    ['/2567/plan', `/${NUMBER}/${NAME}`],
    ['/index.php/th/news/123-a-title', `/index\\.php/th/news/${NUMBER}-${NAME}`],
    ['/public/list/data/detail/id/1234/menu/567', `/public/list/data/detail/id/${NUMBER}/menu/567`],
    ['/public/list/data/detail/id/1234/menu/567/page/1', `/public/list/data/detail/id/${NUMBER}/menu/567/page/1`],
    ['/index.php?id=12', `/index\\.php\\?id=${NUMBER}`],
    ['/?p=12', `/\\?p=${NUMBER}`],
    [
      '/index.php?option=com_content&view=article&id=12:a-title',
      `/index\\.php\\?option=com_content&view=article&id=${NUMBER}`,
    ],
    ['/news_detail.php?nid=1&lang=th&page=2&year=2567', `/news_detail\\.php\\?nid=${NUMBER}&lang=th&page=2&year=2567`],
    ['/view.php?news_id=abc', `/view\\.php\\?news_id=${NUMBER}`],
    ['/index.php?menu=12', `/index\\.php\\?menu=${NUMBER}`],
    ['/list.php?op=ita', `/${NAME}\\.php\\?op=ita`],
  ])('of %s is %s', (path, pattern) => {
    const made = sibling(`https://www.khampom.go.th${path}`);
    expect(made?.url).toMatch(new RegExp(`^https://www\\.khampom\\.go\\.th${pattern}$`));
    expect(`${made?.path}${made?.query && `?${made.query}`}`).toBe(made?.url.slice('https://www.khampom.go.th'.length));
  });

  it.each([
    'https://www.khampom.go.th/',
    'https://www.khampom.go.th/index.php',
    'https://www.khampom.go.th/th/home',
    'https://www.khampom.go.th/?lang=th',
    'https://www.khampom.go.th/index.php?op=ita',
    'https://drive.google.com/file/d/abc/view',
    'https://sites.google.com/view/khampom/o1',
    'https://www.facebook.com/khampom/posts/12',
    'https://youtu.be/abc',
    'https://bit.ly/abc',
  ])('makes no sense for %s', (url) => {
    expect(sibling(url)).toBeNull();
  });

  const anyAddress = fc.webUrl({ withQueryParameters: true }).map(readAddress).filter(isAddress);

  it('is another address, the same for the same seed, on the same server', () => {
    fc.assert(
      fc.property(anyAddress, fc.string(), (of, seed) => {
        const made = siblingOf(of, seed);
        if (made === null) return;
        expect(made.url).not.toBe(of.url);
        expect(made).toEqual(siblingOf(of, seed));
        expect({ ...made, url: '', path: '', query: '' }).toEqual({ ...of, url: '', path: '', query: '' });
        expect(made.url).toMatch(/^[!-~]+$/);
      }),
    );
  });

  it('has a number that a database takes for an integer', () => {
    fc.assert(
      fc.property(fc.string(), (seed) =>
        expect(Number(sibling('https://a.go.th/news/1', seed)?.path.slice(6))).toBeLessThan(2 ** 31),
      ),
    );
  });
});

describe('two answers', () => {
  const asked = 'https://www.khampom.go.th/news/view/12';
  const other = 'https://www.khampom.go.th/news/view/1987654321';
  const same = (one: string, two: string, urls = [asked, other]) =>
    samePage(facts(page(one), urls[0]), facts(page(two), urls[1]));

  it('are the same page where they are the same', () => {
    expect(same(site('ขามป้อม', '<p>ไม่มีอะไร</p>'), site('ขามป้อม', '<p>ไม่มีอะไร</p>'))).toBe(true);
  });

  it.each([
    ['a clock', 'วันจันทร์ที่ 23 พฤศจิกายน 2569 เวลา 10:31:05 น.', 'วันจันทร์ที่ 23 พฤศจิกายน 2569 เวลา 10:32:41 น.'],
    ['a clock past midnight', 'วันจันทร์ที่ 30 พฤศจิกายน 2569', 'วันอังคารที่ 1 ธันวาคม 2569'],
    ['a counter', 'ผู้เข้าชม 12,345 คน', 'ผู้เข้าชม 12,346 คน'],
    ['a counter that grows longer', 'ออนไลน์ 9 คน', 'ออนไลน์ 10 คน'],
    ['a token', 'รหัสอ้างอิง a1b2c3d4e5f6a7b8c9', 'รหัสอ้างอิง ffee0123456789abcd'],
    ['the whole address', `ไม่พบ ${asked}`, `ไม่พบ ${other}`],
    ['the path', 'ไม่พบ /news/view/12 ในระบบ', 'ไม่พบ /news/view/1987654321 ในระบบ'],
    ['a stamp of time at a picture', '<img src="/a.png?1700000000">', '<img src="/a.png?1700000060">'],
  ])('are the same page in spite of %s', (_, one, two) => {
    expect(same(site('ขามป้อม', `<p>${one}</p>`), site('ขามป้อม', `<p>${two}</p>`))).toBe(true);
  });

  it('are the same page though it repeats its name in the title', () => {
    const urls = ['https://khampom.go.th/แผน-2567', 'https://khampom.go.th/no-such-page-abc123'];
    expect(same(site('ค้นหา แผน-2567', '<p>ลองใหม่</p>'), site('ค้นหา no-such-page-abc123', '<p>ลองใหม่</p>'), urls)).toBe(
      true,
    );
  });

  const file = (name: string) => `<a href="/files/${name}">ดาวน์โหลด</a>`;

  it.each([
    ['titles', site('แผนพัฒนา', 'x'), site('แผนอัตรากำลัง', 'x')],
    ['headings', site('ขามป้อม', '<h2>แผนพัฒนา</h2>'), site('ขามป้อม', '<h2>แผนอัตรากำลัง</h2>')],
    ['numbers in headings', site('ขามป้อม', '<h2>ประชุมครั้งที่ 3</h2>'), site('ขามป้อม', '<h2>ประชุมครั้งที่ 4</h2>')],
    ['texts', site('ขามป้อม', '<p>แผนพัฒนา</p>'), site('ขามป้อม', '<p>แผนอัตรากำลัง</p>')],
    ['years', site('ขามป้อม', '<p>รายงาน ปี 2566</p>'), site('ขามป้อม', '<p>รายงาน ปี 2567</p>')],
    ['files', site('ขามป้อม', file('o12-1.pdf')), site('ขามป้อม', file('o12-2.pdf'))],
    [
      'frames',
      site('ขามป้อม', '<iframe src="/v?f=o1.pdf"></iframe>'),
      site('ขามป้อม', '<iframe src="/v?f=o2.pdf"></iframe>'),
    ],
    ['pictures', site('ขามป้อม', '<img src="/up/1.jpg">'), site('ขามป้อม', '<img src="/up/2.jpg">')],
    ['the article itself', site('ขามป้อม', '<p>แผน</p>'), site('ขามป้อม', '')],
    ['the article itself, the other way round', site('ขามป้อม', ''), site('ขามป้อม', '<p>แผน</p>')],
  ])('are two pages where they differ in their %s', (_, one, two) => {
    expect(same(one, two)).toBe(false);
  });

  it('are nothing to compare where there is nothing on them, or no page', () => {
    expect(same('<html></html>', '<html></html>')).toBe(false);
    const pdf = facts(page('%PDF-1.4', { type: 'application/pdf' }));
    expect(samePage(pdf, pdf)).toBe(false);
  });

  it('are compared alike both ways, and every page is itself', () => {
    const piece = fc.constantFrom(
      '<p>ก</p>',
      '<h1>ข</h1>',
      '<p>12</p>',
      '<p>2567</p>',
      '<img src="/a.png">',
      '<p>ค</p>',
    );
    const html = fc.array(piece, { maxLength: 5 }).map((pieces) => site('ขามป้อม', pieces.join('')));
    fc.assert(
      fc.property(html, html, (one, two) => {
        expect(same(one, two)).toBe(same(two, one, [other, asked]));
        expect(same(one, one)).toBe(true);
      }),
    );
  });
});
