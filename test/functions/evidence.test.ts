/** ITA_MISSING and ITA_EVIDENCE: what the cells say of the evidence, without opening a link. */

import { column, withoutWorkbook } from './add-in';

const call = withoutWorkbook();
const SITE = 'https://www.khampom.example/ita';

describe('ITA_MISSING', () => {
  it('lists the codes without a usable link', () => {
    const codes = column('O1', 'O2', 'O3', 'O4', 'O5');
    const urls = column(`${SITE}/o1`, '', 'ดูที่หน้าแรก', `\n${SITE}/o4\n`, null);
    expect(call('ITA_MISSING', codes, urls)).toEqual(column('O2', 'O3', 'O5'));
  });

  it('is nothing where every item has one, and blank rows are no items', () => {
    expect(call('ITA_MISSING', column('O1', ''), column(`${SITE}/o1`, ''))).toBe('');
    expect(call('ITA_MISSING', '', '')).toBe('');
  });

  it('reads codes as people write them, in rows too', () => {
    expect(call('ITA_MISSING', [['o 1', 'ข้อ O๑๒']], [['', '']])).toEqual(column('O1', 'O12'));
  });

  it('takes one of several links in a cell for evidence', () => {
    expect(call('ITA_MISSING', column('O1'), column(`ดูที่หน้าแรก\n${SITE}/o1`))).toBe('');
  });
});

describe('ITA_EVIDENCE', () => {
  const state = (code: string, url: unknown, year: unknown = 2567) =>
    (call('ITA_EVIDENCE', column(code), column(url), year) as string[][])[0]![0];

  it('never calls a link good that nobody has opened', () => {
    expect(state('O1', `${SITE}/o1`)).toBe('มีลิงก์ ยังไม่เปิดตรวจ');
  });

  it.each(['', null, undefined, ' ', '-'])('finds nothing where nothing is (%j)', (url) => {
    expect(state('O1', url)).toMatch(/^ขาดหลักฐาน/);
  });

  it.each(['ดูที่เมนูจริยธรรมบนเว็บไซต์', 'www.khampom.example', 'C:\\ITA\\o1.pdf'])('wants %s mended', (url) => {
    expect(state('O1', url)).toMatch(/^ต้องแก้ไข: /);
  });

  it('doubts the year of a document, by the year that is assessed', () => {
    expect(state('O8', `${SITE}/action-plan-2565.pdf`)).toMatch(/^ควรตรวจ: .*2565/);
    expect(state('O8', `${SITE}/action-plan-2567.pdf`)).toBe('มีลิงก์ ยังไม่เปิดตรวจ');
  });

  it('names the other item behind a link used twice', () => {
    const states = call('ITA_EVIDENCE', column('O10', 'O11', ''), column(`${SITE}/a`, `${SITE}/a/`, ''), 2567);
    expect(states).toEqual(column(expect.stringMatching(/O11/), expect.stringMatching(/O10/), ''));
  });

  it('says that a code is not of that year', () => {
    expect(state('O35', `${SITE}/o35`, 2567)).toBe('มีลิงก์ ยังไม่เปิดตรวจ');
    expect(state('O35', `${SITE}/o35`, '๒๕๖๘')).toBe('ไม่มีข้อ O35 ในกรอบปี 2568');
  });

  it('lies in a row where the codes do', () => {
    const states = call('ITA_EVIDENCE', [['O1', 'O2']], [['', `${SITE}/o2`]], 2567) as string[][];
    expect(states).toEqual([[expect.stringMatching(/^ขาดหลักฐาน/), 'มีลิงก์ ยังไม่เปิดตรวจ']]);
  });
});

describe('wrong arguments are refused by name:', () => {
  it.each<[name: string, why: string, args: unknown[], message: RegExp]>([
    ['ITA_MISSING', 'nothing', [], /codes.*ยังไม่ได้ระบุ/],
    ['ITA_MISSING', 'codes alone', [column('O1')], /urls.*ยังไม่ได้ระบุ/],
    ['ITA_MISSING', 'lengths that differ', [column('O1', 'O2'), column('')], /urls.*มี 1 ช่อง.*มี 2 ช่อง/],
    [
      'ITA_MISSING',
      'a block',
      [
        [
          ['O1', 'x'],
          ['O2', 'y'],
        ],
        column('', '', '', ''),
      ],
      /codes.*คอลัมน์เดียว/,
    ],
    ['ITA_EVIDENCE', 'nothing', [], /codes.*ยังไม่ได้ระบุ/],
    ['ITA_EVIDENCE', 'lengths that differ', [column('O1'), column('', ''), 2567], /urls.*มี 2 ช่อง.*มี 1 ช่อง/],
    ['ITA_EVIDENCE', 'a CE year', [column('O1'), column(''), 2024], /year.*"2024".*พ\.ศ\./],
    ['ITA_EVIDENCE', 'a year without framework', [column('O1'), column(''), 2599], /year.*2599/],
  ])('%s of %s', (name, _why, args, message) => {
    expect(() => call(name, ...args)).toThrow(message);
  });
});
