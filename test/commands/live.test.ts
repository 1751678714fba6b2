/** `สรุปคะแนน` is live: a typed score shows in total, level and gap without any command. The framework tab is data. */

import type { Host } from '../../local/host/host';
import {
  a1Of,
  cell,
  columnOf,
  done,
  freshWorkbook,
  hand,
  letters,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
  workedWorkbook,
} from '../workbook/office';

const total = (host: Host) => shownAt(host, 'summary', 'total', 'score');
const level = (host: Host) => shownAt(host, 'summary', 'level', 'score');
const gap = (host: Host) => String(shownAt(host, 'summary', 'level', 'findings'));

describe('a score that is typed', () => {
  it('changes total, level and gap at once, with no command run', () => {
    const host = sampleWorkbook();
    expect([total(host), level(host)]).toEqual([expect.closeTo(97.8, 2), 'ผ่านดี']);
    expect(gap(host)).toContain('1.56');
    type(host, 'summary', 'gate.EIT2', 'published', 95.5);
    expect(level(host)).toBe('ผ่านดีเยี่ยม');
    type(host, 'indicator.9', '9', 'official', 20);
    // IIT 99.734, EIT 96.276…, OIT (20 + 100) / 2 = 60
    expect(total(host)).toBeCloseTo(0.3 * 99.734 + 0.3 * ((97.94 + 97.43 + 93.46) / 3) + 0.4 * 60, 6);
    expect(level(host)).toBe('ต้องปรับปรุง');
    expect(gap(host)).toContain('85');
    expect(host.calls.log.some(({ service }) => service === 'Lock')).toBe(false);
  });

  it('counts in Thai digits', () => {
    const host = sampleWorkbook();
    type(host, 'indicator.9', '9', 'official', '๙๘.๕๐');
    expect(total(host)).toBeCloseTo(97.8 + 0.4 * 0.5 * 3.5, 2);
  });

  it('that is taken away leaves no total and no level: neither 0 nor the old one', () => {
    const host = sampleWorkbook();
    type(host, 'indicator.2', '2', 'official', '');
    expect([total(host), level(host)]).toEqual(['', '']);
    expect(shownAt(host, 'summary', 'IIT', 'score')).toBe('');
    expect(shownAt(host, 'summary', 'EIT', 'score')).toBeCloseTo(96.28, 2);
  });

  it('item by item gives the indicator as the mean of its sub-indicators, until the official score is there', () => {
    const host = freshWorkbook(2568);
    const codes = ['O22', 'O23', 'O24', 'O25', 'O26', 'O27', 'O28'].filter((code) => has(host, 'indicator.10', code));
    for (const code of ['O21', ...codes])
      if (has(host, 'indicator.10', code)) type(host, 'indicator.10', code, 'score', 100);
    expect(shownAt(host, 'summary', '10', 'score')).toBe(100);
    type(host, 'indicator.10', 'O28', 'score', 0);
    // One of two items of 10.2: (100 + 50) / 2
    expect(shownAt(host, 'summary', '10', 'score')).toBe(75);
    type(host, 'indicator.10', '10', 'official', 88);
    expect(shownAt(host, 'summary', '10', 'score')).toBe(88);
  });

  it('a row added below the list by hand counts for nothing that has no code', () => {
    const host = sampleWorkbook();
    const sheet = hand(host, 'indicator.1');
    sheet.getRange(sheet.getLastRow() + 2, columnOf(host, 'indicator.1', 'note')).setValue('ดูเอกสารแนบ');
    expect(total(host)).toBeCloseTo(97.8, 2);
  });

  it('=ITA_GRADE() in any cell gives the level of this workbook', () => {
    const host = sampleWorkbook();
    host.edit('แผ่นงาน1', 'A1', '=ITA_GRADE()');
    host.spreadsheet.calculate();
    expect(host.state.sheets.find(({ name }) => name === 'แผ่นงาน1')?.cells[1]?.[1]?.value).toBe('ผ่านดี');
  });
});

describe('the framework tab', () => {
  it('with changed weights counts at once in the summary, and in the check', () => {
    const host = workedWorkbook();
    type(host, 'framework', 'IIT', 'value', 20);
    type(host, 'framework', 'OIT', 'value', 50);
    const wanted = 0.2 * 99.734 + 0.3 * ((97.94 + 97.43 + 93.46) / 3) + 0.5 * 97.5;
    expect(total(host)).toBeCloseTo(wanted, 6);
    expect(done(host, 'scoreAndCheck').message).toContain(wanted.toFixed(2));
  });

  it('a level with another bound counts in the level and in what the next one lacks', () => {
    const host = workedWorkbook();
    const column = letters(columnOf(host, 'framework', 'second'));
    host.edit(sheetOf(host, 'framework').name, `${column}${levelRow(host, 'ผ่านดีเยี่ยม')}`, 93);
    expect(level(host)).toBe('ผ่านดีเยี่ยม');
    expect(gap(host)).not.toContain('1.56');
    expect(done(host, 'scoreAndCheck').message).toContain('ระดับ ผ่านดีเยี่ยม');
  });

  it('an item added to it gets its row by set-up, and its worth with the next check', () => {
    const host = workedWorkbook();
    const sheet = hand(host, 'framework');
    const from = rowOf(host, 'framework', 'O35');
    sheet.insertRowAfter(from);
    sheet.getRange(from, 1, 1, 10).copyTo(sheet.getRange(from + 1, 1, 1, 10));
    const put = (key: string, entry: string) =>
      sheet.getRange(from + 1, columnOf(host, 'framework', key)).setValue(entry);
    put('code', 'O36');
    put('name', 'รายงานใหม่ของปีนี้');
    put('role', '');
    put('confidence', 'ผู้ใช้กรอก');
    done(host, 'setUp');
    expect(shownAt(host, 'indicator.10', 'O36', 'title')).toBe('รายงานใหม่ของปีนี้');
    expect(cell(host, 'indicator.10', 'O36', 'checkedByEye').validation?.criteria).toBe('CHECKBOX');
    done(host, 'scoreAndCheck');
    expect(String(shownAt(host, 'indicator.10', 'O36', 'findings'))).toContain('ยังไม่มีลิงก์หลักฐาน');
  });

  it('a corrected title shows in the tab of the indicator, and no longer as unconfirmed', () => {
    const host = freshWorkbook(2563);
    const before = String(shownAt(host, 'indicator.9', 'O1', 'title'));
    type(host, 'framework', 'O1', 'name', 'โครงสร้างหน่วยงานตามประกาศใหม่');
    type(host, 'framework', 'O1', 'confidence', 'ผู้ใช้กรอก');
    done(host, 'setUp');
    expect(before).not.toContain('ประกาศใหม่');
    expect(shownAt(host, 'indicator.9', 'O1', 'title')).toBe('โครงสร้างหน่วยงานตามประกาศใหม่');
  });
});

function has(host: Host, tab: string, id: string): boolean {
  try {
    return a1Of(host, tab, id, 'score') !== '';
  } catch {
    return false;
  }
}

function levelRow(host: Host, name: string): number {
  const at = columnOf(host, 'framework', 'name');
  const row = Object.entries(sheetOf(host, 'framework').cells).find(([, cells]) => cells[at]?.value === name);
  return Number(row?.[0]);
}
