/** ITA_CHANGE over the years, and ITA_THAI for official documents. */

import fc from 'fast-check';
import { column, withoutWorkbook } from './add-in';

const call = withoutWorkbook();

describe('ITA_CHANGE', () => {
  it('is the difference from the year before, unrounded, and nothing for the first', () => {
    expect(call('ITA_CHANGE', column(2565, 2566, 2567), column(87.57, 90.19, 93.05))).toEqual(
      column('', 90.19 - 87.57, 93.05 - 90.19),
    );
  });

  it('is nothing across a missing year, or a year without a score', () => {
    expect(call('ITA_CHANGE', column(2564, 2566, 2567, 2568), column(80, 90, '', 95))).toEqual(column('', '', '', ''));
  });

  it('goes by the years, not by their order, and reads them as people write them', () => {
    expect(call('ITA_CHANGE', column('๒๕๖๗', '', 2566), column('๙๐', '', '80%'))).toEqual(column(10, '', ''));
  });

  it('lies in a row where the years do', () => {
    expect(call('ITA_CHANGE', [[2566, 2567]], [[90, 85]])).toEqual([['', -5]]);
  });
});

describe('ITA_THAI', () => {
  const thai = (...args: unknown[]) => call('ITA_THAI', ...args);

  it.each<[value: unknown, decimals: unknown, text: string]>([
    [97.8, 2, '๙๗.๘๐'],
    [97.805, 2, '๙๗.๘๑'],
    [1.005, 2, '๑.๐๑'],
    [99.995, 2, '๑๐๐.๐๐'],
    [96.5, 0, '๙๗'],
    ['๙๗.๘', '๒', '๙๗.๘๐'],
    ['97.8', 2, '๙๗.๘๐'],
    [0, 2, '๐.๐๐'],
  ])('%j with %j decimals is %s, rounded half up', (value, decimals, text) => {
    expect(thai(value, decimals)).toBe(text);
  });

  it.each<[value: unknown, text: string]>([
    [2567, '๒๕๖๗'],
    [97.8, '๙๗.๘'],
    [0.1 + 0.2, '๐.๓'],
    ['97.80%', '๙๗.๘๐%'],
    ['1,000', '๑,๐๐๐'],
    ['ข้อ O34 ปี 2567', 'ข้อ O๓๔ ปี ๒๕๖๗'],
    ['', ''],
    [null, ''],
  ])('%j stays as it is but for its digits: %s', (value, text) => {
    expect(thai(value)).toBe(text);
    expect(thai(value, '')).toBe(text);
  });

  it('writes a date out, in the Buddhist era', () => {
    expect(thai(new Date(2024, 8, 30))).toBe('๓๐ กันยายน ๒๕๖๗');
  });

  it('answers a range cell by cell', () => {
    expect(
      thai(
        [
          [1, 'ก'],
          ['', 2.5],
        ],
        1,
      ),
    ).toEqual([
      ['๑.๐', 'ก'],
      ['', '๒.๕'],
    ]);
  });

  it('leaves no Arabic digit behind', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true }), fc.string()), (value) => !/\d/.test(String(thai(value)))),
    );
  });
});

describe('wrong arguments are refused by name:', () => {
  it.each<[name: string, why: string, args: unknown[], message: RegExp]>([
    ['ITA_CHANGE', 'nothing', [], /years.*ยังไม่ได้ระบุ/],
    ['ITA_CHANGE', 'years alone', [column(2567)], /scores.*ยังไม่ได้ระบุ/],
    ['ITA_CHANGE', 'lengths that differ', [column(2566, 2567), column(1)], /scores.*มี 1 ช่อง.*มี 2 ช่อง/],
    ['ITA_CHANGE', 'a CE year', [column(2024), column(1)], /years.*"2024".*พ\.ศ\./],
    ['ITA_CHANGE', 'a score above 100', [column(2567), column(101)], /scores.*ช่องที่ 1.*0–100/],
    ['ITA_THAI', 'nothing', [], /value.*ยังไม่ได้ระบุ/],
    ['ITA_THAI', 'words as decimals', [1, 'สอง'], /decimals.*"สอง"/],
    ['ITA_THAI', 'fewer than no decimals', [1, -1], /decimals.*0 ถึง 10/],
    ['ITA_THAI', 'half a decimal', [1, 1.5], /decimals.*จำนวนเต็ม/],
  ])('%s of %s', (name, _why, args, message) => {
    expect(() => call(name, ...args)).toThrow(message);
  });
});
