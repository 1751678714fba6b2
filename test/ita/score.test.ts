/** How scores are read and rounded, as the field writes them. */

import fc from 'fast-check';
import { formatScore, parseNumber, parseScore, roundHalfUp } from '../../src/ita/score';
import { toThaiDigits } from '../../src/ita/thai';

describe('a cell that holds a score', () => {
  it.each([
    [97.8, 97.8],
    [0, 0],
    [100, 100],
    ['97.80', 97.8],
    ['๙๗.๘๐', 97.8],
    ['๙7.8๐', 97.8],
    ['97.80%', 97.8],
    ['๙๗.๘๐ %', 97.8],
    [' 97.80 ', 97.8],
    ['\u00a097.80\u00a0', 97.8],
    ['\u200b97.80\ufeff', 97.8],
    ['97.80\n', 97.8],
    ['+97.80', 97.8],
    ['.5', 0.5],
    ['0', 0],
    ['0.00', 0],
    ['100', 100],
    ['๐', 0],
    [0.978, 0.978],
  ])('%j is %d', (cell, score) => {
    expect(parseScore(cell)).toEqual({ kind: 'score', score });
  });

  it.each([
    [''],
    [' '],
    ['\u00a0'],
    ['\u200b'],
    ['\n'],
    ['-'],
    ['–'],
    ['—'],
    ['−'],
    ['--'],
    ['- -'],
    [' - '],
    [null],
    [undefined],
  ])('%j is blank: never 0, never 100', (cell) => {
    expect(parseScore(cell)).toEqual({ kind: 'blank' });
  });

  it.each([
    ['ผ่าน', 'ผ่าน'],
    ['ร้อยละ 97', 'ร้อยละ 97'],
    ['97,80', '97,80'],
    ['97.8.0', '97.8.0'],
    ['97.', '97.'],
    ['97%%', '97%%'],
    ['9 8', '9 8'],
    ['9\n8', '9 8'],
    ['1e2', '1e2'],
    ['0x10', '0x10'],
    ['Infinity', 'Infinity'],
    ['N/A', 'N/A'],
    ['#REF!', '#REF!'],
    ['%', '%'],
    ['.', '.'],
    [true, 'TRUE'],
    [Number.NaN, 'NaN'],
    [new Date(2024, 0, 2), 'วันที่'],
  ])('%j is not a number', (cell, text) => {
    expect(parseScore(cell)).toEqual({ kind: 'invalid', text, why: 'not-a-number' });
  });

  it.each([
    ['-1', '-1'],
    ['−5', '−5'],
    ['–5', '–5'],
    ['100.01', '100.01'],
    ['๑๐๐.๐๑', '๑๐๐.๐๑'],
    ['1,000', '1,000'],
    ['9780', '9780'],
    [-0.01, '-0.01'],
    [100.0001, '100.0001'],
  ])('%j is out of range, and is quoted as it was written', (cell, text) => {
    expect(parseScore(cell)).toEqual({ kind: 'invalid', text, why: 'out-of-range' });
  });

  it('reads the same in Thai and in Arabic digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10000 }), (hundredths) => {
        const written = (hundredths / 100).toFixed(2);
        expect(parseScore(toThaiDigits(written))).toEqual({ kind: 'score', score: Number(written) });
      }),
    );
  });

  it('reads back what is printed, which is the rounded score', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
        expect(parseScore(formatScore(score))).toEqual({ kind: 'score', score: roundHalfUp(score) });
      }),
    );
  });

  it('never makes a score out of range, nor fails, whatever the cell holds', () => {
    const cell = fc.oneof(
      fc.constantFrom(null, undefined, true, false),
      fc.date({ noInvalidDate: false }),
      fc.string(),
      fc.double(),
      fc.integer().map(String),
    );
    fc.assert(
      fc.property(cell, (value) => {
        const parsed = parseScore(value);
        if (parsed.kind === 'score') {
          expect(parsed.score).toBeGreaterThanOrEqual(0);
          expect(parsed.score).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('a number', () => {
  it.each([
    ['1,234,567.5', 1234567.5],
    ['๒๕๖๗', 2567],
    ['-3', -3],
    ['− 3', -3],
    ['2567 ', 2567],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['1,23', '12,34,567', ',5', '', ' ', '-', '1 234', '25 67', '๑ ๒'])('"%s" is none', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe('rounding half up, on the decimal notation', () => {
  it.each([
    [94.994, 94.99],
    [94.995, 95],
    [84.994, 84.99],
    [84.995, 85],
    [1.005, 1.01],
    [2.675, 2.68],
    [8.345, 8.35],
    [99.734, 99.73],
    [96.27666666666667, 96.28],
    [94.99499999999999, 95],
    [0.1 + 0.2, 0.3],
    [-1.005, -1.01],
    [-0.001, 0],
    [0, 0],
    [100, 100],
  ])('%d is printed as %d', (value, rounded) => {
    expect(roundHalfUp(value)).toBe(rounded);
  });

  it('rounds to other places', () => {
    expect(roundHalfUp(96.27666, 4)).toBe(96.2767);
    expect(roundHalfUp(84.5, 0)).toBe(85);
    expect(roundHalfUp(84.45, 1)).toBe(84.5);
  });

  it('agrees with rounding the written number by hand', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(99_999), (whole, fraction) => {
        const digits = String(fraction).padStart(5, '0');
        const hundredths = whole * 100 + Number(digits.slice(0, 2)) + (digits[2]! >= '5' ? 1 : 0);
        expect(roundHalfUp(Number(`${whole}.${digits}`))).toBe(hundredths / 100);
      }),
    );
  });

  it('never falls where the value rises, and is settled after one step', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(roundHalfUp(Math.min(a, b))).toBeLessThanOrEqual(roundHalfUp(Math.max(a, b)));
        expect(roundHalfUp(roundHalfUp(a))).toBe(roundHalfUp(a));
        expect(Math.abs(roundHalfUp(a) - a)).toBeLessThan(0.00500001);
      }),
    );
  });

  it('prints two decimals', () => {
    expect([97.8, 100, 0, 5.555, -0.001].map((score) => formatScore(score))).toEqual([
      '97.80',
      '100.00',
      '0.00',
      '5.56',
      '0.00',
    ]);
  });
});
