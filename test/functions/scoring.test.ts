/** From scores to the total: ITA_SCORE, ITA_OIT, ITA_INSTRUMENTS, ITA_TOTAL, ITA_WORTH. */

import fc from 'fast-check';
import { column, withoutActiveSpreadsheet, withoutWorkbook } from './add-in';

const call = withoutWorkbook();

/** What อบต.ขามป้อม published for 2567. */
const INDICATORS = [100, 98.89, 99.78, 100, 100, 97.94, 97.43, 93.46, 95, 100];

describe('ITA_SCORE', () => {
  it('is the mean, unrounded, of a column, a row or a block', () => {
    expect(call('ITA_SCORE', column(100, 100, 99))).toBeCloseTo(299 / 3, 12);
    expect(call('ITA_SCORE', [[100, 99]])).toBe(99.5);
    expect(
      call('ITA_SCORE', [
        [100, 99],
        [98, 97],
      ]),
    ).toBe(98.5);
    expect(call('ITA_SCORE', 88)).toBe(88);
  });

  it('leaves blanks out and reads numbers as people write them', () => {
    expect(call('ITA_SCORE', column('๙๐', '', null, undefined, '80%', '-'))).toBe(85);
  });

  it('is nothing while no score is known', () => {
    expect(call('ITA_SCORE', column('', ''))).toBe('');
    expect(call('ITA_SCORE', null)).toBe('');
  });

  it('lies between the lowest and the highest score', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (scores) => {
        const mean = call('ITA_SCORE', column(...scores)) as number;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      }),
    );
  });
});

describe('ITA_OIT', () => {
  it('is the mean of the sub-indicators, not of the items', () => {
    expect(call('ITA_OIT', column('9.1', '9.1', '9.1', '9.2'), column(100, 100, 100, 0))).toBe(50);
  });

  it('takes rows, numbers and Thai digits for codes, and blank rows between', () => {
    expect(call('ITA_OIT', [['9.1', 9.2, '๙.๒', '']], [[100, 0, 50, '']])).toBe(62.5);
  });

  it('leaves unknown items out, and a sub-indicator without a known one', () => {
    expect(call('ITA_OIT', column('9.1', '9.1', '9.2'), column(80, '', ''))).toBe(80);
    expect(call('ITA_OIT', column('9.1', '9.2'), column('', ''))).toBe('');
  });
});

describe('ITA_INSTRUMENTS', () => {
  it.each([
    ['a column', column(...INDICATORS)],
    ['a row', [INDICATORS]],
  ])('gives one row IIT, EIT, OIT, unrounded, from %s', (_form, indicators) => {
    const [row, ...more] = call('ITA_INSTRUMENTS', indicators) as number[][];
    expect(more).toEqual([]);
    expect(row).toHaveLength(3);
    expect(row![0]).toBeCloseTo(99.734, 12);
    expect(row![1]).toBeCloseTo(96.27666666666667, 12);
    expect(row![2]).toBe(97.5);
  });

  it('leaves an instrument blank while one of its indicators is', () => {
    const known = INDICATORS.map((score, index) => (index === 6 ? '' : score));
    const [row] = call('ITA_INSTRUMENTS', column(...known)) as unknown[][];
    expect(row).toEqual([expect.closeTo(99.734, 12), '', 97.5]);
  });
});

describe('ITA_TOTAL', () => {
  it('is 97.80 of ten indicators, and the same of their instruments: 30, 30 and 40 percent', () => {
    const total = call('ITA_TOTAL', column(...INDICATORS)) as number;
    expect(total).toBeCloseTo(97.8032, 10);
    expect(call('ITA_TOTAL', call('ITA_INSTRUMENTS', [INDICATORS]))).toBeCloseTo(total, 12);
    expect(call('ITA_TOTAL', [[100, 0, 0]])).toBe(30);
    expect(call('ITA_TOTAL', [[0, 0, 100]])).toBe(40);
  });

  it('is nothing while one is missing', () => {
    expect(call('ITA_TOTAL', [[99, '', 97]])).toBe('');
    expect(call('ITA_TOTAL', [INDICATORS.map((score, index) => (index === 9 ? null : score))])).toBe('');
  });
});

describe('ITA_WORTH', () => {
  /** Sub-indicators of the items of 2568 by indicator, and what an item of each is worth. */
  const ITEMS = { 9: { 9.1: 4, 9.2: 7, 9.3: 2, 9.4: 3, 9.5: 4 }, 10: { 10.1: 6, 10.2: 2 } };
  const codesOf = (items: Record<string, number>) =>
    Object.entries(items).flatMap(([code, count]) => Array.from({ length: count }, () => code));

  it('is what the items of 2568 carry: 1.00, 0.57, 2.00, 1.33, 1.00, 1.67 and 5.00', () => {
    const codes = [...codesOf(ITEMS[9]), ...codesOf(ITEMS[10])];
    const worths = call('ITA_WORTH', column(...codes), column(...codes.map(() => 0))) as number[][];
    const byCode = new Map(codes.map((code, index) => [code, worths[index]![0]!]));
    expect([...byCode].map(([code, worth]) => `${code} ${worth.toFixed(2)}`)).toEqual([
      '9.1 1.00',
      '9.2 0.57',
      '9.3 2.00',
      '9.4 1.33',
      '9.5 1.00',
      '10.1 1.67',
      '10.2 5.00',
    ]);
    expect(byCode.get('9.2')).toBeCloseTo(4 / 7, 12);
    expect(worths.flat().reduce((sum, worth) => sum + worth, 0)).toBeCloseTo(40, 10);
  });

  it('is nothing at 100, all of it while unknown, and a share between', () => {
    expect(call('ITA_WORTH', column('10.2', '10.2', '10.1', ''), column(100, '', 50, ''))).toEqual(column(0, 5, 5, ''));
  });

  it('lies in a row where the codes do', () => {
    expect(call('ITA_WORTH', [['10.1', '10.2']], [[0, 100]])).toEqual([[10, 0]]);
  });
});

describe('wrong arguments are refused by name:', () => {
  it.each<[name: string, why: string, args: unknown[], message: RegExp]>([
    ['ITA_SCORE', 'nothing', [], /scores.*ยังไม่ได้ระบุ/],
    ['ITA_SCORE', 'words', [column(90, 'ดี')], /scores.*ช่องที่ 2 "ดี" ไม่ใช่ตัวเลข/],
    ['ITA_SCORE', 'more than 100', [column('1,000')], /scores.*"1,000".*0–100/],
    ['ITA_SCORE', 'a tick', [column(true)], /scores.*"TRUE"/],
    ['ITA_SCORE', 'a date', [column(new Date(2024, 0, 9))], /scores.*วันที่/],
    ['ITA_OIT', 'nothing', [], /subIndicators.*ยังไม่ได้ระบุ/],
    ['ITA_OIT', 'codes alone', [column('9.1')], /scores.*ยังไม่ได้ระบุ/],
    ['ITA_OIT', 'lengths that differ', [column('9.1', '9.2'), column(1)], /scores.*มี 1 ช่อง.*มี 2 ช่อง/],
    ['ITA_OIT', 'two indicators', [column('9.1', '10.1'), column(1, 1)], /subIndicators.*9, 10/],
    ['ITA_OIT', 'an item code', [column('O1'), column(1)], /subIndicators.*"O1".*9\.1/],
    ['ITA_OIT', 'a code that became a date', [column(new Date(2024, 0, 9)), column(1)], /subIndicators.*"วันที่"/],
    [
      'ITA_OIT',
      'a block',
      [
        [
          ['9.1', '9.1'],
          ['9.1', '9.1'],
        ],
        column(1, 1, 1, 1),
      ],
      /subIndicators.*คอลัมน์เดียว/,
    ],
    ['ITA_INSTRUMENTS', 'nothing', [], /indicators.*ยังไม่ได้ระบุ/],
    ['ITA_INSTRUMENTS', 'nine indicators', [column(...INDICATORS.slice(1))], /indicators.*10.*ได้ 9 ช่อง/],
    ['ITA_INSTRUMENTS', 'words', [column(...INDICATORS.slice(1), 'x')], /indicators.*ช่องที่ 10 "x"/],
    ['ITA_TOTAL', 'nothing', [], /values.*ยังไม่ได้ระบุ/],
    ['ITA_TOTAL', 'four values', [[[1, 2, 3, 4]]], /values.*10.*3.*ได้ 4 ช่อง/],
    ['ITA_TOTAL', 'more than 100', [[[1, 2, 101]]], /values.*ช่องที่ 3.*0–100/],
    ['ITA_WORTH', 'nothing', [], /subIndicators.*ยังไม่ได้ระบุ/],
    ['ITA_WORTH', 'an unknown indicator', [column('11.1'), column(1)], /subIndicators.*11.*กรอบปี/],
    ['ITA_WORTH', 'words for a score', [column('9.1'), column('มี')], /scores.*ช่องที่ 1 "มี"/],
  ])('%s of %s', (name, _why, args, message) => {
    expect(() => call(name, ...args)).toThrow(message);
  });
});

it('reckons by the shipped framework where no spreadsheet is open', () => {
  expect(withoutActiveSpreadsheet()('ITA_TOTAL', [[100, 100, 0]])).toBe(60);
  expect(withoutActiveSpreadsheet()('ITA_GRADE')).toBe('');
});
