/** Thai digits, Thai dates and the fiscal year. */

import fc from 'fast-check';
import { fiscalYearOf, thaiDate, toArabicDigits, toThaiDigits } from '../../src/ita/thai';

describe('digits', () => {
  it.each([
    ['97.80', '๙๗.๘๐'],
    ['0123456789', '๐๑๒๓๔๕๖๗๘๙'],
    ['ข้อ O34 ปี 2567', 'ข้อ O๓๔ ปี ๒๕๖๗'],
    ['', ''],
  ])('%s in Thai is %s, and back', (arabic, thai) => {
    expect(toThaiDigits(arabic)).toBe(thai);
    expect(toArabicDigits(thai)).toBe(arabic);
  });

  it('turns digits and nothing else', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('๙', '9', 'ก', '๏')))
      .map((t) => t.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(toArabicDigits(toThaiDigits(written))).toBe(toArabicDigits(written));
        expect(toThaiDigits(written)).toHaveLength(written.length);
        expect(toThaiDigits(written)).not.toMatch(/[0-9]/);
        expect(toArabicDigits(written).replace(/[0-9]/g, '')).toBe(written.replace(/[0-9๐-๙]/g, ''));
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-23', '23 พฤศจิกายน 2569'],
    ['2024-02-29', '29 กุมภาพันธ์ 2567'],
    ['2024-01-01', '1 มกราคม 2567'],
    ['2023-12-31', '31 ธันวาคม 2566'],
  ])('%s is %s', (date, thai) => {
    expect(thaiDate(date)).toBe(thai);
  });

  it.each([
    ['2024-09-30', 2567],
    ['2024-10-01', 2568],
    ['2024-12-31', 2568],
    ['2025-01-01', 2568],
    ['2025-09-30', 2568],
  ])('%s lies in the fiscal year %i', (date, year) => {
    expect(fiscalYearOf(date)).toBe(year);
  });
});
