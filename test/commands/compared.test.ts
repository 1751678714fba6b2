/** What scores are held against, the trend with its gaps, and its chart: typed and looked at in `สรุปคะแนน`. */

import type { Host } from '../../local/host/host';
import { cellAt } from '../../local/host/spreadsheet/state';
import {
  columnOf,
  deleteColumn,
  done,
  freshWorkbook,
  hand,
  headerRowOf,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
  wordsOf,
  workedWorkbook,
} from '../workbook/office';

const TAB = 'summary';
const INSTRUMENTS = ['trendIIT', 'trendEIT', 'trendOIT'];
const LATER = ['lastYear', 'nationalMean', ...INSTRUMENTS, 'trendMethod'];

/** The trend's cells of a year, by the column's key; null for an empty one. */
function trendOf(host: Host, year: number): Record<string, unknown> {
  host.spreadsheet.calculate();
  const sheet = sheetOf(host, TAB);
  const at = columnOf(host, TAB, 'trendYear');
  const row = Object.keys(sheet.cells)
    .map(Number)
    .find((number) => cellAt(sheet, number, at)?.value === String(year))!;
  const keys = ['trendTotal', 'trendMean', ...INSTRUMENTS, 'trendMethod'];
  return Object.fromEntries(keys.map((key) => [key, cellAt(sheet, row, columnOf(host, TAB, key))?.value ?? null]));
}

const chartsOf = (host: Host) => sheetOf(host, TAB).charts;
/** The columns that the chart draws, by their keys. */
function drawnBy(host: Host): string[] {
  const rects = chartsOf(host)[0]!.ranges.map(({ rect }) => rect);
  const columns = rects.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, index) => column + index));
  return columns.map((column) => KEYS.find((key) => columnOf(host, TAB, key) === column) ?? String(column));
}
const KEYS = ['trendYear', 'trendTotal', 'trendMean', ...INSTRUMENTS, 'trendChange'];
const GIVEN = ['trendYear', 'trendTotal', 'trendMean', ...INSTRUMENTS];

/** As the version before made it. */
function formerWorkbook(): Host {
  const host = sampleWorkbook();
  for (const key of LATER) deleteColumn(host, TAB, key);
  return host;
}

describe('scores of the year before and of the whole country', () => {
  it('may be typed for indicators, instruments and the total, and where nothing belongs the cell looks closed', () => {
    const host = freshWorkbook(2567);
    const sheet = sheetOf(host, TAB);
    for (const key of ['lastYear', 'nationalMean']) {
      const background = (id: string) =>
        cellAt(sheet, rowOf(host, TAB, id), columnOf(host, TAB, key))?.format?.background ?? '#ffffff';
      for (const id of ['1', '10', 'IIT', 'EIT', 'OIT', 'total']) expect(background(id)).toBe('#ffffff');
      for (const id of ['gate.IIT', 'gate.EIT1', 'level']) expect(background(id)).not.toBe('#ffffff');
    }
    const header = cellAt(sheet, headerRowOf(host, TAB), columnOf(host, TAB, 'lastYear'));
    expect(header?.note).toMatch(/ITAS.*เว้นว่างได้/);
  });

  it('are read as strictly as every other score', () => {
    const host = sampleWorkbook();
    type(host, TAB, '9', 'lastYear', 'เก้าสิบ');
    type(host, TAB, 'IIT', 'nationalMean', '๙๐.๑๒');
    const words = wordsOf(done(host, 'scoreAndCheck'));
    expect(words).toContain('เก้าสิบ');
    expect(words).not.toContain('๙๐.๑๒');
  });
});

describe('the trend', () => {
  it('shows the instruments beside the total: of the assessed year as scored, of others as entered', () => {
    const host = sampleWorkbook();
    for (const [key, score] of Object.entries({ total: 92.46, IIT: 95.5, OIT: 92.5 }))
      type(host, 'history', '2566', key, score);
    expect(trendOf(host, 2566)).toMatchObject({ trendTotal: 92.46, trendIIT: 95.5, trendEIT: null, trendOIT: 92.5 });
    expect(trendOf(host, 2567).trendIIT).toBeCloseTo(99.73, 2);
    expect(trendOf(host, 2567).trendEIT).toBeCloseTo(96.28, 2);
    expect(trendOf(host, 2567).trendOIT).toBeCloseTo(97.5, 2);
  });

  it('keeps every gap an empty cell, and never a zero', () => {
    const host = freshWorkbook(2567);
    for (const year of [2563, 2564, 2565, 2566, 2567]) {
      const { trendTotal, trendMean, trendIIT, trendEIT, trendOIT } = trendOf(host, year);
      expect([trendTotal, trendIIT, trendEIT, trendOIT]).toEqual([null, null, null, null]);
      expect(trendMean).toBeGreaterThan(60);
    }
  });

  it('takes what was typed beside this year’s scores where the history knows nothing, and only there', () => {
    const host = sampleWorkbook();
    type(host, TAB, 'total', 'lastYear', 91.5);
    type(host, TAB, 'EIT', 'lastYear', 88);
    type(host, TAB, 'total', 'nationalMean', 90);
    expect(trendOf(host, 2566)).toMatchObject({ trendTotal: 91.5, trendEIT: 88, trendIIT: null });
    expect(trendOf(host, 2567).trendMean).toBe(93.05);
    type(host, 'history', '2566', 'total', 92.46);
    type(host, 'history', '2567', 'nationalMean', '');
    expect(trendOf(host, 2566).trendTotal).toBe(92.46);
    expect(trendOf(host, 2567).trendMean).toBe(90);
  });

  it('marks the years in which the method changed, without touching the year itself', () => {
    const host = sampleWorkbook();
    expect(trendOf(host, 2565).trendMethod).toBeNull();
    expect(trendOf(host, 2566).trendMethod).toMatch(/^\* .*ระดับ/);
    expect(trendOf(host, 2567).trendMethod).toMatch(/^\*\* .*ข้อคำถาม/);
  });
});

describe('the chart', () => {
  it('draws total, national mean and each instrument as a series of its own, the total thickest', () => {
    const host = freshWorkbook(2567);
    expect(drawnBy(host)).toEqual(GIVEN);
    const { options } = chartsOf(host)[0]!;
    const widths = [0, 1, 2, 3, 4].map((series) => Number(options[`series.${series}.lineWidth`]));
    expect(Math.max(...widths.slice(1))).toBeLessThan(widths[0]!);
    const shapes = [0, 1, 2, 3, 4].map((series) => options[`series.${series}.pointShape`]);
    expect(new Set(shapes).size).toBe(5);
    expect(options.interpolateNulls).toBe(false);
  });

  /** Given to it by the version before. */
  const FORMER_TITLE = 'แนวโน้มคะแนนรวม ITA';

  function formerChart(host: Host, looks: Record<string, unknown>): void {
    const chart = chartsOf(host)[0]!;
    const kept = Object.entries(chart.options).filter(([name]) => !name.startsWith('series'));
    chart.options = { ...Object.fromEntries(kept), title: FORMER_TITLE, ...looks };
  }

  it.each([
    [
      'and looks like a new one where nobody changed its looks',
      {},
      { 'series.0.lineWidth': 4 },
      'แนวโน้มคะแนน ITA รายปี',
    ],
    ['and keeps its title', { title: 'กราฟของเรา' }, {}, 'กราฟของเรา'],
    ['and keeps its colours', { 'series.0.color': '#ff0000' }, { 'series.0.color': '#ff0000' }, FORMER_TITLE],
  ])(
    'of a workbook of the former version draws the instruments too, in its place, %s',
    (_what, looks, wanted, title) => {
      const host = formerWorkbook();
      formerChart(host, looks);
      const { row } = chartsOf(host)[0]!.position;
      done(host, 'repair');
      expect(chartsOf(host)).toHaveLength(1);
      expect(drawnBy(host)).toEqual(GIVEN);
      expect(chartsOf(host)[0]!.position).toMatchObject({ row, column: columnOf(host, TAB, 'trendYear') });
      expect(chartsOf(host)[0]!.options).toMatchObject({ ...wanted, title, 'series.4.pointShape': 'star' });
      const before = structuredClone(chartsOf(host));
      done(host, 'repair');
      expect(chartsOf(host)).toEqual(before);
    },
  );

  it('that somebody lets draw something else stays as it is', () => {
    const host = formerWorkbook();
    const [range] = chartsOf(host)[0]!.ranges;
    range!.rect.rows = 3;
    done(host, 'repair');
    expect(chartsOf(host)[0]!.ranges).toEqual([{ ...range, rect: expect.objectContaining({ rows: 3, columns: 3 }) }]);
  });
});

describe('a workbook of the former version', () => {
  it('works on: scores, level and trend are the same, and nothing stops an export', () => {
    const host = formerWorkbook();
    expect(shownAt(host, TAB, 'total', 'score')).toBeCloseTo(97.8, 2);
    expect(shownAt(host, TAB, 'level', 'score')).toBe('ผ่านดี');
    done(host, 'scoreAndCheck');
    expect(shownAt(host, 'start', 'ready.total', 'content')).toBe('97.80');
  });

  it('gets the columns by repair, each at its place, with all that stood there', () => {
    const host = formerWorkbook();
    type(host, TAB, 'total', 'published', 97.8);
    done(host, 'repair');
    const at = (key: string) => columnOf(host, TAB, key);
    expect(at('lastYear')).toBe(at('published') + 1);
    expect(at('nationalMean')).toBe(at('published') + 2);
    expect(INSTRUMENTS.map((key) => at(key) - at('trendMean'))).toEqual([1, 2, 3]);
    expect(shownAt(host, TAB, 'total', 'published')).toBe(97.8);
    expect(trendOf(host, 2567).trendOIT).toBeCloseTo(97.5, 2);
    const background = cellAt(sheetOf(host, TAB), rowOf(host, TAB, 'level'), at('lastYear'))?.format?.background;
    expect(background).toBe('#f2f4f5');
  });

  it('keeps a column of their own that people named like ours', () => {
    const host = formerWorkbook();
    const sheet = hand(host, TAB);
    const own = sheet.getLastColumn() + 1;
    sheet.getRange(headerRowOf(host, TAB), own).setValue('IIT');
    sheet.getRange(headerRowOf(host, TAB) + 1, own).setValue('ของเรา');
    done(host, 'repair');
    const headers = sheet.getRange(headerRowOf(host, TAB), 1, 1, sheet.getLastColumn()).getValues()[0]!;
    const last = headers.lastIndexOf('IIT') + 1;
    expect(sheet.getRange(headerRowOf(host, TAB) + 1, last).getValue()).toBe('ของเรา');
    expect(columnOf(host, TAB, 'trendIIT')).toBeLessThan(last);
  });
});

it('a fresh workbook has at most fifteen cells of custom functions', () => {
  const host = workedWorkbook();
  const formulas = host.state.sheets.flatMap((sheet) =>
    Object.values(sheet.cells).flatMap((row) => Object.values(row).map(({ formula }) => formula ?? '')),
  );
  expect(formulas.filter((formula) => formula.includes('ITA_')).length).toBeLessThanOrEqual(15);
});
