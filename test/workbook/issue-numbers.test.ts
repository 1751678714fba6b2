/** The number of a ประเด็น as people write it beside measures and analyses: read where it is plain, told where it isn't. */

import type { Host } from '../../local/host/host';
import { issueNumber } from '../../src/workbook/cell-issue';
import { locate } from '../../src/workbook/locate';
import { columnOf, columnValues, done, hand, rowOf, sampleWorkbook, shownAt, type, workedWorkbook } from './office';
import { onHost, read } from './reading';

const ID = 'M2568-3-1';
const OWN = 'คณะทำงานเขียนเอง';

/** Types into the cell of the number, which names the row of an analysis. */
function renumber(host: Host, tab: 'analysis' | 'measures', id: string, entry: string): number {
  const row = rowOf(host, tab, id);
  hand(host, tab)
    .getRange(row, columnOf(host, tab, 'issue'))
    .setValue(entry);
  return row;
}

const measureOf = (host: Host, id: string) => read(host).assessment.measures.find((measure) => measure.id === id);
const ids = (host: Host) => columnValues(host, 'measures', 'id').filter(Boolean);

describe('a number', () => {
  it.each(['3', '๓', '3.', '3)', 'ประเด็นที่ 3', 'ประเด็น 3', 'ข้อ ๓', ' ที่ 3 ', 'ประเด็นที่\u200b3'])('%j is 3', (text) =>
    expect(issueNumber(text)).toBe(3),
  );

  it.each(['', 'สาม', '3 และ 4', '3, 4', '3-4', 'ประเด็นที่', 'O3'])('%j is none', (text) =>
    expect(issueNumber(text)).toBeNull(),
  );
});

describe('a measure', () => {
  it.each(['ประเด็นที่ 3', '๓', 'ข้อ 3.'])('is of ประเด็น 3 where %j is written', (entry) => {
    const host = workedWorkbook();
    renumber(host, 'measures', ID, entry);
    const before = ids(host);
    expect(measureOf(host, ID)?.issue).toBe(3);
    expect(read(host).findings).toEqual([]);
    done(host, 'draft');
    expect(ids(host)).toEqual(before);
  });

  it.each(['สาม', '9', ''])('is known by its id where %j says nothing, is told, and is not drafted twice', (entry) => {
    const host = workedWorkbook();
    type(host, 'measures', ID, 'steps', OWN);
    renumber(host, 'measures', ID, entry);
    const before = ids(host);
    const { findings } = read(host);
    expect(findings).toMatchObject([
      { rule: 'cell.unreadable', severity: 'error', place: { part: 'measures', row: ID, field: 'issue' } },
    ]);
    expect(findings[0]!.message).toContain('ประเด็นที่ 3');
    expect(measureOf(host, ID)).toMatchObject({ issue: 3, steps: { text: OWN } });
    type(host, 'indicator.8', '8', 'official', 71.25);
    done(host, 'draft');
    expect(ids(host)).toEqual(before);
    expect(shownAt(host, 'measures', ID, 'steps')).toBe(OWN);
    expect(String(shownAt(host, 'measures', ID, 'issue'))).toBe(entry);
  });

  it('without an id of ours and without a number is told, and stays as it is', () => {
    const host = workedWorkbook();
    const sheet = hand(host, 'measures');
    const row = sheet.getLastRow() + 1;
    sheet.getRange(row, columnOf(host, 'measures', 'issue')).setValue('สาม');
    sheet.getRange(row, columnOf(host, 'measures', 'measure')).setValue(OWN);
    const before = sheet.getRange(row, 1, 1, sheet.getLastColumn()).getValues();
    expect(read(host).findings).toMatchObject([{ rule: 'cell.unreadable' }]);
    done(host, 'draft');
    expect(sheet.getRange(row, 1, 1, sheet.getLastColumn()).getValues()).toEqual(before);
  });
});

describe('an analysis', () => {
  it('is of ประเด็น 3 where ‘ประเด็นที่ 3’ is written, and its cell is found', () => {
    const host = workedWorkbook();
    type(host, 'analysis', '3', 'analysis', OWN);
    const row = renumber(host, 'analysis', '3', 'ประเด็นที่ 3');
    const { assessment, findings } = read(host);
    expect(assessment.analyses.find(({ issue }) => issue === 3)?.analysis.text).toBe(OWN);
    expect(findings).toEqual([]);
    const place = { part: 'analysis', row: '3', field: 'analysis' } as const;
    expect(onHost(host, (book) => locate(book, place))?.a1).toMatch(new RegExp(`^[A-Z]${row}$`));
    done(host, 'draft');
    expect(hand(host, 'analysis').getLastRow()).toBe(rowOf(host, 'analysis', '7'));
  });

  it.each(['สาม', '', '9'])('whose number is %j is told at its cell, not lost in silence', (entry) => {
    const host = workedWorkbook();
    type(host, 'analysis', '3', 'analysis', OWN);
    const row = renumber(host, 'analysis', '3', entry);
    const [finding, ...others] = read(host).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'cell.unreadable', place: { part: 'analysis', field: 'issue' } });
    expect(onHost(host, (book) => locate(book, finding!.place))?.a1).toMatch(new RegExp(`^[A-Z]${row}$`));
  });

  it('that is only a draft of a ประเด็น which left the framework is nothing to tell', () => {
    const host = workedWorkbook();
    renumber(host, 'analysis', '3', '9');
    expect(read(host).findings).toEqual([]);
  });

  it('of a row without a text is nothing to tell', () => {
    const host = sampleWorkbook();
    renumber(host, 'analysis', '3', 'ไม่ใช้');
    expect(read(host).findings).toEqual([]);
  });
});
