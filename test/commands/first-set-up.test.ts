/** 'ตั้งค่าเริ่มต้น' in a new file: what an officer gets for each year that is known, and for one that isn't. */

import { cellAt, type SheetState } from '../../local/host/spreadsheet/state';
import {
  answerSetUp,
  ask,
  columnOf,
  columnValues,
  done,
  emptyFile,
  expectPlainThai,
  freshWorkbook,
  headerRowOf,
  refused,
  rowOf,
  sheetOf,
  shownAt,
} from '../workbook/office';

const YEARS = [2563, 2564, 2565, 2566, 2567, 2568, 2569];

/** Items by year and indicator, as counted in the published lists. */
const ITEMS: Record<number, [indicator9: number, indicator10: number]> = {
  2563: [33, 10],
  2564: [33, 10],
  2565: [33, 10],
  2566: [30, 13],
  2567: [25, 10],
  2568: [20, 8],
  2569: [19, 7],
};

const CUSTOM = /\bITA_[A-Z]+\(/;

function cellsOf(sheet: SheetState) {
  return Object.values(sheet.cells).flatMap((row) => Object.values(row));
}

describe.each(YEARS)('a new workbook of %d', (year) => {
  const host = freshWorkbook(year);

  it('has the tabs of the design in their order, before the sheet that was there', () => {
    const names = host.state.sheets.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['เริ่มต้น', 'ตั้งค่า', 'สรุปคะแนน']);
    expect(names.slice(3, 13).map((name) => name.split(' ')[0])).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
    expect(names.slice(13, 15)).toEqual(['องค์ประกอบ', 'ผลตรวจลิงก์']);
    expect(names.slice(15, 21)).toEqual(['วิเคราะห์', 'มาตรการ', 'ข้อจำกัด', 'ผลย้อนหลัง', 'กรอบ ITA', 'บันทึก']);
    expect(names.slice(21)).toEqual(['แผ่นงาน1']);
    expect(host.state.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['กรอบ ITA']);
  });

  it('has one row for each item, and none twice', () => {
    for (const [at, indicator] of [9, 10].entries()) {
      const codes = columnValues(host, `indicator.${indicator}`, 'code').filter((code) => /^O\d+$/.test(String(code)));
      expect(codes).toHaveLength(ITEMS[year]![at as 0 | 1]);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('holds no score and no total: blank is not zero', () => {
    expect(shownAt(host, 'summary', 'total', 'score')).toBe('');
    expect(shownAt(host, 'summary', 'level', 'score')).toBe('');
    for (let indicator = 1; indicator <= 10; indicator++) {
      expect(shownAt(host, 'summary', String(indicator), 'score')).toBe('');
    }
  });

  it('reckons with at most 15 custom-function cells, none of them in error', () => {
    host.spreadsheet.calculate();
    const cells = host.state.sheets.flatMap(cellsOf);
    expect(cells.filter(({ formula }) => CUSTOM.test(formula ?? '')).length).toBeLessThanOrEqual(15);
    expect(cells.filter(({ value }) => typeof value === 'object')).toEqual([]);
  });

  it('says at each item whose source is not a document of ป.ป.ช. that it has to be checked', () => {
    const sheet = sheetOf(host, 'framework');
    const at = (row: number, key: string) => String(cellAt(sheet, row, columnOf(host, 'framework', key))?.value ?? '');
    const items = Object.keys(sheet.cells)
      .map(Number)
      .filter((row) => at(row, 'kind') === 'ข้อ OIT');
    expect(items).toHaveLength(ITEMS[year]![0] + ITEMS[year]![1]);
    for (const row of items) {
      const code = at(row, 'code');
      const indicator = at(row, 'parent').split('.')[0];
      const doubtful = ['แหล่งเดียว', 'อนุมาน', 'จากความจำ'].includes(at(row, 'confidence'));
      const title = String(shownAt(host, `indicator.${indicator}`, code, 'title'));
      expect([code, title.includes('ยังไม่ยืนยัน')]).toEqual([code, doubtful]);
    }
  });
});

describe('a new workbook', () => {
  const host = freshWorkbook(2567);
  const bodyCell = (tab: string, key: string) =>
    cellAt(sheetOf(host, tab), headerRowOf(host, tab) + 1, columnOf(host, tab, key));

  it('freezes title and header, wraps text, and shows every header as a word of Thai or a code of the field', () => {
    for (const tab of ['start', 'settings', 'summary', 'indicator.1', 'indicator.9', 'analysis', 'measures', 'log']) {
      const sheet = sheetOf(host, tab);
      const header = headerRowOf(host, tab);
      expect(sheet.frozenRows).toBe(header);
      const headers = Object.values(sheet.cells[header] ?? {}).map(({ value }) => String(value ?? ''));
      for (const text of headers.filter((text) => text !== '')) expect(text).toMatch(/[ก-๙]|^(IIT|EIT|OIT|URL)/);
    }
    expect(bodyCell('indicator.9', 'title')?.format?.wrap).toBe('WRAP');
    expect(bodyCell('analysis', 'analysis')?.format?.wrap).toBe('WRAP');
  });

  it('offers choices that help and refuse nothing', () => {
    const claim = bodyCell('indicator.9', 'claim')?.validation;
    expect(claim).toMatchObject({ criteria: 'VALUE_IN_LIST', allowInvalid: true });
    expect(claim?.values[0]).toEqual(['มี', 'ไม่มี']);
    expect(bodyCell('indicator.9', 'owner')?.validation?.values[0]).toEqual(expect.arrayContaining(['สำนักปลัด']));
    expect(bodyCell('indicator.1', 'official')?.validation).toMatchObject({
      criteria: 'NUMBER_BETWEEN',
      values: [0, 100],
      allowInvalid: true,
    });
    const all = host.state.sheets.flatMap(cellsOf).flatMap(({ validation }) => validation ?? []);
    expect(all.filter(({ allowInvalid, criteria }) => !allowInvalid && criteria !== 'CHECKBOX')).toEqual([]);
  });

  it('has a checkbox in each row of an item and in no other', () => {
    const sheet = sheetOf(host, 'indicator.9');
    const at = columnOf(host, 'indicator.9', 'checkedByEye');
    const boxes = Object.entries(sheet.cells).filter(([, row]) => row[at]?.validation?.criteria === 'CHECKBOX');
    expect(boxes).toHaveLength(25);
    for (const [row] of boxes) {
      expect(String(cellAt(sheet, Number(row), columnOf(host, 'indicator.9', 'code'))?.value)).toMatch(/^O\d+$/);
    }
  });

  it('tells states by a word, and colours each word so that it can be read', () => {
    const rules = sheetOf(host, 'indicator.9').conditionalFormats;
    expect(rules.length).toBeGreaterThanOrEqual(5);
    for (const { criteria, values, format } of rules) {
      expect(criteria).toBe('TEXT_EQUAL_TO');
      expectPlainThai(String(values[0]));
      expect(contrast(format.background!, format.fontColor!)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('warns before a computed column is typed over and stops nobody', () => {
    const protections = host.state.sheets.flatMap((sheet) => sheet.protections);
    expect(protections.length).toBeGreaterThanOrEqual(13);
    expect(protections.filter(({ warningOnly }) => !warningOnly)).toEqual([]);
    const sheet = sheetOf(host, 'indicator.9');
    const covered = (column: number) =>
      sheet.protections.some(({ rect }) => rect && rect.column <= column && column < rect.column + rect.columns);
    expect(covered(columnOf(host, 'indicator.9', 'findings'))).toBe(true);
    expect(covered(columnOf(host, 'indicator.9', 'urls'))).toBe(false);
  });

  it('names the ranges that =ITA_GRADE() answers from', () => {
    const names = host.state.namedRanges.map(({ name }) => name).sort();
    expect(names).toEqual(['ITA_FRAMEWORK', 'ITA_RESULT_GATES', 'ITA_RESULT_TOTAL', 'ITA_RESULT_YEAR']);
    const total = host.state.namedRanges.find(({ name }) => name === 'ITA_RESULT_TOTAL');
    expect(total?.sheetId).toBe(sheetOf(host, 'summary').id);
    expect(total?.rect).toMatchObject({ row: rowOf(host, 'summary', 'total'), rows: 1, columns: 1 });
  });

  it('draws the trend over the last five years as one line chart', () => {
    const { charts } = sheetOf(host, 'summary');
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({ type: 'LINE' });
    expect(columnValues(host, 'summary', 'trendYear').filter((year) => year !== '')).toEqual([
      '2563',
      '2564',
      '2565',
      '2566',
      '2567',
    ]);
  });

  it('opens at the guide', () => {
    expect(host.state.activeSheetId).toBe(sheetOf(host, 'start').id);
  });
});

describe('a year that is not known yet', () => {
  it('is refused in words when the officer does not want a draft, and nothing is made', () => {
    const host = emptyFile();
    answerSetUp(host, 2570);
    host.answers.push({ button: 'NO' });
    const before = JSON.stringify(host.state);
    const failure = refused(host, 'setUp');
    expect(failure.code).toBe('unknown-year');
    expectPlainThai(failure.message + failure.remedy);
    expect(failure.message).toContain('2570');
    expect(JSON.stringify(host.state)).toBe(before);
  });

  it('starts from the newest list when the officer says so, every fact of it marked unconfirmed', () => {
    const host = emptyFile();
    answerSetUp(host, '๒๕๗๐', 'เทศบาลตำบลตัวอย่าง');
    host.answers.push({ button: 'YES' });
    done(host, 'setUp');
    expect(shownAt(host, 'settings', 'year', 'value')).toBe('2570');
    expect(shownAt(host, 'settings', 'agency', 'value')).toBe('เทศบาลตำบลตัวอย่าง');
    const words = new Set(columnValues(host, 'framework', 'confidence').filter((word) => word !== ''));
    expect(words.size).toBe(1);
    const [word] = [...words];
    const titles = columnValues(host, 'indicator.9', 'title')
      .filter((title) => title !== '')
      .slice(1);
    expect(titles.length).toBeGreaterThan(10);
    for (const title of titles) expect(title).toContain(String(word));
    expect(titles.join()).not.toContain('2569 ');
  });
});

describe('an officer who changes their mind', () => {
  it.each([
    ['at the first question', [{ button: 'CANCEL' as const }]],
    ['at the second question', [{ button: 'OK' as const, text: '2567' }, { button: 'CANCEL' as const }]],
    ['by closing the question', [{ button: 'CLOSE' as const }]],
  ])('%s finds the file as it was', (_, answers) => {
    const host = emptyFile({ answers: [...answers] });
    const before = JSON.stringify(host.state);
    const failure = refused(host, 'setUp');
    expect(failure.code).toBe('cancelled');
    expectPlainThai(failure.message + failure.remedy);
    expect(JSON.stringify(host.state)).toBe(before);
  });

  it.each(['สองห้าหกเจ็ด', '2024', '67', '2567.5'])('or types "%s" for the year is told what to type', (text) => {
    const host = emptyFile({ answers: [{ button: 'OK', text }] });
    const failure = refused(host, 'setUp');
    expect(failure.code).toBe('bad-year');
    expect(failure.message).toContain(text);
    expectPlainThai(failure.message + failure.remedy);
    expect(host.state.sheets).toHaveLength(1);
  });
});

describe('before the first set-up', () => {
  it.each(['scoreAndCheck', 'draft', 'exportReport', 'repair', 'removeSample'] as const)(
    '%s says that the file has to be set up, and changes nothing',
    (command) => {
      const host = emptyFile();
      const before = JSON.stringify(host.state);
      const failure = refused(host, command);
      expect(failure.code).toBe('not-set-up');
      expectPlainThai(failure.message + failure.remedy);
      expect(JSON.stringify(host.state)).toBe(before);
    },
  );

  it('the sidebar has an empty overview, not an error', () => {
    expect(emptyFile().call('sidebarOverview')).toMatchObject({ ok: true, value: { ready: false } });
  });

  it('a command that does not exist is refused in words', () => {
    for (const name of ['', 'toString', '__proto__', 'deleteEverything']) {
      const answer = ask(emptyFile(), name as never);
      expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    }
  });
});

/** WCAG 2.2: the ratio of the relative luminances. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
