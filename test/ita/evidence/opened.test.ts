/** What opening the links makes of a row: each verdict, each doubt, the years and the sites of what was found. */

import { stateOfRow } from '../../../src/ita/evidence/state';
import type { Doubt } from '../../../src/ita/links/record';
import { DOUBT_WORDS, REASON_WORDS } from '../../../src/ita/links/words';
import { assessmentWith, findingsOf, linkOf, record, rowInOrder, SITE } from './rows';

const said = (...given: Parameters<typeof assessmentWith>) =>
  findingsOf(assessmentWith(...given)).map(({ rule, severity, place }) => [place.row, rule, severity]);

describe('a link that was opened', () => {
  it('and works gives no finding', () => {
    expect(said({}, [record(linkOf('O1'))])).toEqual([]);
  });

  it('more than 30 days ago is told of, and changes nothing else', () => {
    const row = rowInOrder('O7', { urls: [linkOf('O7'), `${SITE}/b`] });
    const opened = (checkedAt: string) => [record(row.urls[0]!), record(row.urls[1]!, { checkedAt })];
    const findings = (checkedAt: string) => findingsOf(assessmentWith({ O7: row }, opened(checkedAt)));
    expect(findings('2025-02-13 08:00:00')).toEqual([]);
    expect(findings('เมื่อวาน')).toEqual([]);
    const [finding, ...others] = findings('2025-02-12 23:00:00');
    expect(finding).toMatchObject({ rule: 'evidence.link-old', severity: 'info', place: { row: 'O7' } });
    expect(finding?.message).toContain('เปิดตรวจครั้งล่าสุดเมื่อ 12 ก.พ. 2568');
    expect(others).toEqual([]);
    const records = new Map(opened('2025-02-12 23:00:00').map((link) => [link.url, link]));
    expect(stateOfRow(row, findings('2025-02-12 23:00:00'), records)).toBe('เปิดตรวจแล้ว ใช้ได้');
  });

  it('and is broken is an error with its reason and what to do', () => {
    const broken = record(linkOf('O7'), { verdict: 'broken', reason: 'not-found', status: 404 });
    const [finding, ...others] = findingsOf(assessmentWith({}, [broken]));
    expect(finding).toMatchObject({
      rule: 'evidence.link-broken',
      severity: 'error',
      place: { row: 'O7', field: 'urls' },
    });
    expect(finding?.message).toContain('ลิงก์เสีย: เว็บไซต์ตอบว่าไม่มีหน้านี้ (404)');
    expect(finding?.remedy).toBe(REASON_WORDS['not-found'].remedy);
    expect(others).toEqual([]);
  });

  it('and could not be seen is a warning that does not call it bad', () => {
    const unseen = record(linkOf('O7'), { verdict: 'unseen', reason: 'forbidden', status: 403 });
    const [finding, ...others] = findingsOf(assessmentWith({}, [unseen]));
    expect(finding).toMatchObject({ rule: 'evidence.link-unseen', severity: 'warning' });
    expect(finding?.message).toContain('ยังไม่ทราบว่าใช้ได้หรือเสีย');
    expect(finding?.remedy).toContain('ตรวจด้วยตาแล้ว');
    expect(others).toEqual([]);
  });

  it.each(Object.keys(DOUBT_WORDS) as Doubt[])('and doubted for %s is told of, http alone only informs', (doubt) => {
    expect(said({}, [record(linkOf('O7'), { doubts: [doubt] })])).toEqual([
      ['O7', `evidence.page-${doubt}`, doubt === 'http-only' ? 'info' : 'warning'],
    ]);
  });

  it('of several in a cell is named, cut short', () => {
    const long = `${SITE}/${'a'.repeat(200)}`;
    const urls = [linkOf('O7'), long];
    const broken = record(long, { verdict: 'broken', reason: 'gone' });
    const [finding] = findingsOf(assessmentWith({ O7: { urls } }, [broken]));
    expect(finding?.message).toContain(`${SITE}/aaa`);
    expect(finding?.message).toContain('…');
    expect(finding?.message.length).toBeLessThan(200);
  });

  it('that cannot be read as a link is told of once', () => {
    const strange = record('ดูที่หน้าแรก', { verdict: 'unseen', reason: 'not-a-link', status: null });
    expect(said({ O7: { urls: ['ดูที่หน้าแรก'] } }, [strange])).toEqual([['O7', 'evidence.link-malformed', 'error']]);
  });

  it('for a reason of a later version still has words', () => {
    const odd = record(linkOf('O7'), { verdict: 'unseen', reason: 'teapot' as never, doubts: ['odd' as never] });
    const [finding, ...others] = findingsOf(assessmentWith({}, [odd]));
    expect(`${finding?.message}${finding?.remedy}`).not.toMatch(/undefined/);
    expect(others).toEqual([]);
  });
});

describe('the wrong year', () => {
  const years = (change: Parameters<typeof record>[1], row = {}) =>
    findingsOf(assessmentWith({ O7: row }, [record(linkOf('O7'), change)]))
      .filter(({ rule }) => rule === 'evidence.wrong-year')
      .map(({ brief }) => brief);

  it.each([
    ['the page title', { title: 'รายงานผลการดำเนินงาน ประจำปี 2565' }, 'ชื่อหน้าหรือเอกสารระบุปี 2565'],
    ['the file that is offered', { fileName: 'report2565.pdf' }, 'ชื่อไฟล์ระบุปี 2565'],
    ['where the link leads', { chain: [`${SITE}/files/report-2565.pdf`] }, 'ปลายทางของลิงก์ระบุปี 2565'],
  ])('in %s is doubted, and the place is named', (_place, change, words) => {
    expect(years(change)).toEqual([`${words} แต่ข้อนี้ต้องการข้อมูลปี 2567`]);
  });

  it('is one finding however many places it stands in', () => {
    const told = years(
      { title: 'รายงาน ประจำปี 2565', fileName: 'report2566.pdf' },
      { explanation: 'รายงานประจำปี 2565' },
    );
    expect(told).toEqual(['ลิงก์หรือคำอธิบาย และชื่อหน้าหรือเอกสารระบุปี 2565 และชื่อไฟล์ระบุปี 2566 แต่ข้อนี้ต้องการข้อมูลปี 2567']);
  });

  it('of a folder is no doubt where the document itself names the right one', () => {
    const urls = [`${SITE}/2566/index.php`];
    const assessment = (title: string) => assessmentWith({ O7: { urls } }, [record(urls[0]!, { title })]);
    expect(findingsOf(assessment('รายงานผล ประจำปี 2567'))).toEqual([]);
    expect(findingsOf(assessment('รายงานผล')).map(({ rule }) => rule)).toEqual(['evidence.wrong-year']);
  });

  it('is not read from a page that nobody could see', () => {
    expect(years({ verdict: 'unseen', reason: 'sign-in', title: 'ลงชื่อเข้าใช้ 2565' })).toEqual([]);
  });

  it('is not asked of an item that is tied to none', () => {
    expect(said({}, [record(linkOf('O1'), { title: 'โครงสร้าง ปี 2560' })])).toEqual([]);
  });
});

describe('one page behind several items', () => {
  const page = `${SITE}/all`;

  it('is found where their links end, on each of them', () => {
    const findings = findingsOf(
      assessmentWith({}, [
        record(linkOf('O1'), { chain: [page] }),
        record(linkOf('O2'), { chain: [`${SITE}/x`, `http://www.khampom.go.th/all/`] }),
        record(linkOf('O3')),
      ]),
    );
    expect(findings.map(({ place, rule }) => [place.row, rule])).toEqual([
      ['O1', 'evidence.one-page'],
      ['O2', 'evidence.one-page'],
    ]);
    expect(findings[0]?.message).toContain('ข้อ O2');
  });

  it('is found where one link is the page that another leads to', () => {
    expect(said({ O2: { urls: [page] } }, [record(linkOf('O1'), { chain: [page] }), record(page)])).toHaveLength(2);
  });

  it('is not told again where the links are the same to begin with', () => {
    const urls = [linkOf('O1')];
    const rules = said({ O2: { urls } }, [record(linkOf('O1'), { chain: [page] })]).map(([, rule]) => rule);
    expect(rules).toEqual(['evidence.doubled-link', 'evidence.doubled-link']);
  });

  it('is told as a way to the home page where it is that', () => {
    const home = { chain: [`${SITE}/`], doubts: ['redirected-home' as const] };
    const rules = said({}, [record(linkOf('O1'), home), record(linkOf('O2'), home)]).map(([, rule]) => rule);
    expect(rules).toEqual(['evidence.page-redirected-home', 'evidence.page-redirected-home']);
  });
});

describe('the site', () => {
  const strange = (url: string, code = 'O7', domains = ['khampom.go.th']) =>
    said({ [code]: { urls: [url] } }, [], domains).map(([, rule]) => rule);

  it.each([
    'https://khampom.go.th/a',
    'https://www.khampom.go.th/a',
    'http://ita.khampom.go.th/a',
    'https://drive.google.com/file/d/x/view',
    'https://docs.google.com/spreadsheets/d/x',
    'https://sites.google.com/view/khampom',
    'https://process3.gprocurement.go.th/egp2procmainWeb/',
    'https://itas.nacc.go.th/go/eit/x',
    'https://e-plan.dla.go.th/x',
    'https://data.go.th/dataset/x',
  ])('%s is where evidence may stand', (url) => {
    expect(strange(url)).toEqual([]);
  });

  it.each(['https://notkhampom.go.th/a', 'https://khampom.go.th.example.com/a', 'https://www.facebook.com/khampom'])(
    '%s is doubted',
    (url) => {
      expect(strange(url)).toEqual(['evidence.off-domain']);
    },
  );

  it('may be a social network where the item asks for one', () => {
    const [social] = findingsOf(assessmentWith({ O3: { urls: ['https://www.facebook.com/khampom'] } }));
    expect(social).toBeUndefined();
  });

  it('is where the link ended, once it was opened', () => {
    const url = 'https://bit.ly/abc';
    const row = { O7: { urls: [url] } };
    expect(said(row, [record(url, { chain: [linkOf('O7')] })])).toEqual([]);
    expect(said({}, [record(linkOf('O7'), { chain: ['https://example.com/x'] })])).toEqual([
      ['O7', 'evidence.off-domain', 'warning'],
    ]);
  });

  it('in Thai letters is known again behind a redirect, whose address is in ASCII', () => {
    const url = 'https://ขามป้อม.ไทย/a';
    const moved = record(url, { chain: ['https://xn--12c2byag3c3b.xn--o3cw4h/b'] });
    expect(said({ O7: { urls: [url] } }, [moved], ['khampom.go.th', 'ขามป้อม.ไทย'])).toEqual([]);
  });

  it('is not judged while the domains are unknown, and they are asked for once', () => {
    const findings = findingsOf(assessmentWith({ O7: { urls: ['https://example.com/x'] } }, [], []));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['settings.no-domains', 'info']]);
    expect(findings[0]).toMatchObject({ place: { part: 'settings', row: 'domains' } });
  });

  it("is named once for a row, with the agency's own beside it", () => {
    const urls = ['https://example.com/1', 'https://www.example.com/2', 'https://other.org/3'];
    const [finding] = findingsOf(assessmentWith({ O7: { urls } }));
    expect(finding?.brief).toContain('example.com, other.org');
    expect(finding?.brief).toContain('khampom.go.th');
  });
});

it('every sentence about what was opened is plain Thai that names the item', () => {
  const findings = findingsOf(
    assessmentWith({ O5: { urls: ['https://example.com/x'] } }, [
      record(linkOf('O1'), { verdict: 'broken', reason: 'not-found' }),
      record(linkOf('O2'), { verdict: 'unseen', reason: 'timeout' }),
      record(linkOf('O3'), { doubts: ['soft-404', 'http-only'] }),
      record(linkOf('O7'), { title: 'ปี 2565', chain: [linkOf('O8')] }),
      record(linkOf('O8')),
    ]),
  );
  expect(new Set(findings.map(({ rule }) => rule)).size).toBe(7);
  for (const { message, remedy, place } of findings) {
    expect(message).toContain(place.row);
    expect(remedy).toMatch(/[ก-๙]{4}/);
    expect(`${message}${remedy}`).not.toMatch(/undefined|null|NaN|\[object/);
  }
});
