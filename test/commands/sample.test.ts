/** Sample data: put only into blank cells, never beside real data, and taken out only where it is still the same. */

import {
  done,
  expectPlainThai,
  freshWorkbook,
  hand,
  headerRowOf,
  refused,
  sampleWorkbook,
  shownAt,
  type,
  wordsOf,
  workedWorkbook,
} from '../workbook/office';
import { harmed, peopleCells } from '../workbook/people';

describe('loading the sample', () => {
  it('fills blank cells and leaves what was filled in', () => {
    const host = freshWorkbook(2567);
    type(host, 'settings', 'agency', 'value', 'เทศบาลเมืองตัวอย่าง');
    type(host, 'indicator.9', 'O3', 'owner', 'ผอ.กองช่าง');
    type(host, 'limits', 'IIT', 'limit', 'ของเราเอง');
    done(host, 'loadSample');
    expect(shownAt(host, 'settings', 'agency', 'value')).toBe('เทศบาลเมืองตัวอย่าง');
    expect(shownAt(host, 'indicator.9', 'O3', 'owner')).toBe('ผอ.กองช่าง');
    expect(shownAt(host, 'limits', 'IIT', 'limit')).toBe('ของเราเอง');
    expect(shownAt(host, 'summary', 'total', 'score')).toBeCloseTo(97.8, 2);
  });

  it('marks every sample row, so that nobody takes it for the agency’s own', () => {
    const host = sampleWorkbook();
    for (const code of ['O1', 'O12', 'O25']) expect(shownAt(host, 'indicator.9', code, 'note')).toBe('ข้อมูลตัวอย่าง');
  });

  it.each([
    ['a score', 'indicator.3', '3', 'official', 88],
    ['an item’s score', 'indicator.9', 'O2', 'score', 100],
    ['a link', 'indicator.10', 'O30', 'urls', 'https://www.example.go.th/o30'],
  ])('is refused where %s of the agency is there', (_, tab, row, key, entry) => {
    const host = freshWorkbook(2567);
    type(host, tab, row, key, entry);
    const before = JSON.stringify(host.state);
    const failure = refused(host, 'loadSample');
    expect(failure.code).toBe('has-data');
    expectPlainThai(failure.message + failure.remedy);
    expect(JSON.stringify(host.state)).toBe(before);
  });

  it('is refused in a workbook of another year', () => {
    const failure = refused(freshWorkbook(2568), 'loadSample');
    expect(failure.code).toBe('other-year');
    expect(failure.message).toContain('2567');
    expectPlainThai(failure.message + failure.remedy);
  });
});

describe('removing the sample', () => {
  it('leaves a workbook as blank as a new one', () => {
    const host = sampleWorkbook();
    done(host, 'removeSample');
    const wanted = peopleCells(freshWorkbook(2567));
    expect(harmed(wanted, peopleCells(host))).toEqual([]);
    expect(harmed(peopleCells(host), wanted)).toEqual([]);
    expect(shownAt(host, 'summary', 'total', 'score')).toBe('');
  });

  it('keeps what was edited, in the data and in the drafts, and counts it', () => {
    const host = workedWorkbook();
    type(host, 'indicator.9', 'O4', 'urls', 'https://www.example.go.th/o4');
    type(host, 'indicator.1', '1', 'official', 77);
    type(host, 'analysis', '3', 'analysis', 'เขียนเองทั้งหมด');
    const sheet = hand(host, 'measures');
    const first = headerRowOf(host, 'measures') + 1;
    sheet.getRange(first, 4, 1, 1).setValue('มาตรการที่แก้ไขแล้ว');
    const outcome = done(host, 'removeSample');
    expect(shownAt(host, 'indicator.9', 'O4', 'urls')).toBe('https://www.example.go.th/o4');
    expect(shownAt(host, 'indicator.9', 'O5', 'urls')).toBe('');
    expect(shownAt(host, 'indicator.1', '1', 'official')).toBe(77);
    expect(shownAt(host, 'analysis', '3', 'analysis')).toBe('เขียนเองทั้งหมด');
    expect(shownAt(host, 'analysis', '4', 'analysis')).toBe('');
    expect(sheet.getRange(first, 4).getValue()).toBe('มาตรการที่แก้ไขแล้ว');
    expect(sheet.getRange(first + 1, 4).getValue()).toBe('');
    expect(wordsOf(outcome)).toContain('คงไว้');
  });

  it('finds nothing in a workbook of the agency’s own', () => {
    const host = freshWorkbook(2567);
    type(host, 'indicator.1', '1', 'official', 77);
    const before = peopleCells(host);
    expect(done(host, 'removeSample').message).toContain('ไม่พบข้อมูลตัวอย่าง');
    expect(harmed(before, peopleCells(host))).toEqual([]);
  });

  it('asks before, from the menu, and does nothing on no', () => {
    const host = sampleWorkbook({ answers: [{ button: 'NO' }] });
    const before = peopleCells(host);
    host.run('menuRemoveSample');
    expect(harmed(before, peopleCells(host))).toEqual([]);
  });
});
