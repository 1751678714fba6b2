/** `ผลย้อนหลัง` as people fill it in: years that are none, years to come, and one year in several rows. */

import type { Host } from '../../local/host/host';
import { resultOf } from '../../src/ita/scoring';
import { trendOf } from '../../src/ita/trend';
import { columnOf, done, freshWorkbook, hand, rowOf, sampleWorkbook, type, wordsOf } from './office';
import { onHost, read } from './reading';

const TAB = 'history';

/** A row below all others, as a person adds it. */
function append(host: Host, cells: Record<string, string | number>): number {
  const sheet = hand(host, TAB);
  const row = sheet.getLastRow() + 1;
  for (const [key, value] of Object.entries(cells)) sheet.getRange(row, columnOf(host, TAB, key)).setValue(value);
  return row;
}

const totals = (host: Host) =>
  Object.fromEntries(read(host).assessment.history.map(({ year, total }) => [year, total]));

describe('a year that is none', () => {
  it.each([
    ['66', '2566'],
    ['๖๖', '2566'],
    ['ปี 2566', '2566'],
    ['2023', '2566'],
    ['2024', '2567'],
  ])('%p is told with the year that is probably meant, %s, and makes no table of empty years', (typed, meant) => {
    const host = sampleWorkbook();
    append(host, { year: typed, total: 80 });
    const { assessment, findings } = read(host);
    expect(findings).toMatchObject([
      { rule: 'cell.unreadable', severity: 'error', place: { part: TAB, field: 'year' } },
    ]);
    expect(findings[0]!.message).toContain(`"${typed}"`);
    expect(findings[0]!.remedy).toContain(`แก้เป็น ${meant}`);
    const { framework } = onHost(host, (book) => book);
    expect(trendOf(assessment, resultOf(framework, assessment)).length).toBeLessThanOrEqual(5);
  });

  it.each(['ปีก่อน', '256', '2555', '1066', '2566/2567', ''])(
    '%p is told with the years that may stand there',
    (typed) => {
      const host = sampleWorkbook();
      append(host, { year: typed, total: 80 });
      const { findings } = read(host);
      expect(findings).toMatchObject([{ rule: 'cell.unreadable' }]);
      expect(findings[0]!.remedy).toContain('2556–2567');
    },
  );

  it('may be as old as the assessment itself', () => {
    const host = sampleWorkbook();
    append(host, { year: 2556, total: 70 });
    expect(read(host).findings).toEqual([]);
    expect(totals(host)[2556]).toBe(70);
  });
});

describe('a year after the assessed one', () => {
  it('is told as used nowhere, and stops nothing', () => {
    const host = sampleWorkbook();
    append(host, { year: 2568, total: 95 });
    const { assessment, findings } = read(host);
    expect(assessment.history.map(({ year }) => year)).not.toContain(2568);
    expect(findings).toMatchObject([{ rule: 'cell.later-year', severity: 'warning', place: { row: '2568' } }]);
    expect(findings[0]!.message).toContain('2567');
  });

  it('is nothing to tell while its row is empty', () => {
    const host = sampleWorkbook();
    append(host, { year: 2568 });
    expect(read(host).findings).toEqual([]);
  });
});

describe('two rows of one year', () => {
  it('are put together: what was added below a row that set-up made is known', () => {
    const host = freshWorkbook();
    const row = append(host, { year: 2566, total: 88, source: 'ประกาศผล' });
    const { assessment, findings } = read(host);
    const years = assessment.history.filter(({ year }) => year === 2566);
    expect(years).toMatchObject([{ total: 88, nationalMean: 90.19 }]);
    expect(years[0]!.source).toContain('ประกาศผล');
    expect(findings).toMatchObject([{ rule: 'cell.repeated-year', severity: 'warning', place: { row: '2566' } }]);
    expect(findings[0]!.message).toContain(`${rowOf(host, TAB, '2566')}, ${row}`);
  });

  it('that state two scores are an error at the cell that names both, and the first counts', () => {
    const host = freshWorkbook();
    type(host, TAB, '2566', 'total', 91.05);
    type(host, TAB, '2566', 'level', 'ผ่าน');
    append(host, { year: '๒๕๖๖', total: 80, level: 'ผ่านดี' });
    const { findings } = read(host);
    expect(totals(host)[2566]).toBe(91.05);
    expect(findings.map(({ rule, severity, place }) => [rule, severity, place.field])).toEqual([
      ['cell.repeated-year', 'error', 'total'],
      ['cell.repeated-year', 'error', 'level'],
    ]);
    expect(findings[0]!.message).toMatch(/91\.05.*80\.00/);
    expect(findings[1]!.message).toMatch(/ผ่าน .*ผ่านดี/);
  });

  it('that say the same, or of which one says nothing, are no matter', () => {
    const host = freshWorkbook();
    type(host, TAB, '2566', 'total', 91.05);
    append(host, { year: 2566, total: '91.05' });
    append(host, { year: 2566 });
    expect(read(host).findings).toEqual([]);
  });

  it('are told by the check of the whole workbook', () => {
    const host = sampleWorkbook();
    type(host, TAB, '2566', 'total', 91.05);
    append(host, { year: 2566, total: 12.5 });
    expect(wordsOf(done(host, 'scoreAndCheck'))).toContain('12.50');
  });
});
