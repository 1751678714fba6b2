/** What people type, delete, merge and copy by mistake: a plain Thai message that says where and what to do. */

import type { Host } from '../../local/host/host';
import type { Answer, CommandName, Evidence, Gap } from '../../sidebar/contract';
import { textOf as documentText, partOf, rootOf } from '../document/docx-parts';
import {
  a1Of,
  cell,
  columnOf,
  deleteColumn,
  done,
  expectPlainThai,
  exported,
  freshWorkbook,
  hand,
  headerRowOf,
  refused,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
  wordsOf,
  workedWorkbook,
} from '../workbook/office';
import { harmed, peopleCells } from '../workbook/people';
import { copies } from '../workbook/submission';

const ROW_KEY: Record<string, string> = { settings: 'key', limits: 'instrument' };

function tell(host: Host, command: CommandName): string {
  const words = wordsOf(done(host, command));
  expectPlainThai(words);
  return words;
}

function gapsOf(host: Host): Gap[] {
  const evidence = host.call('sidebarEvidence') as Answer<Evidence>;
  if (!evidence.ok) throw new Error(evidence.failure.message);
  return [...evidence.value.items.flatMap(({ gaps }) => gaps), ...evidence.value.others];
}

describe('a tab that was deleted', () => {
  it.each([[['indicator.4']], [['summary', 'history', 'log']], [['start', 'measures', 'limits']], [['framework']]])(
    '%j is missed by name, and repair brings it back without touching another',
    (tabs) => {
      const host = workedWorkbook();
      const names = tabs.map((tab) => sheetOf(host, tab).name);
      const book = host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet();
      for (const tab of tabs) book.deleteSheet(hand(host, tab));
      const gaps = gapsOf(host);
      for (const name of names) {
        const gap = gaps.find(({ message }) => message.includes(`"${name}"`));
        expect(gap?.message).toContain('ไม่พบแท็บ');
        expect(gap?.remedy).toContain('ซ่อมแซม');
      }
      const before = peopleCells(host);
      const words = tell(host, 'repair');
      for (const name of names) expect(words).toContain(name);
      expect(harmed(before, peopleCells(host))).toEqual([]);
      expect(tabs.map((tab) => sheetOf(host, tab).name)).toEqual(names);
      if (!tabs.includes('indicator.4')) expect(done(host, 'scoreAndCheck').message).toContain('97.80');
    },
  );

  it('the indicator of a deleted tab has no score, and neither has the total: not 0', () => {
    const host = workedWorkbook();
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, 'indicator.4'));
    expect(tell(host, 'scoreAndCheck')).toContain('คะแนนยังไม่ครบ');
    done(host, 'repair');
    expect(shownAt(host, 'summary', 'total', 'score')).toBe('');
    type(host, 'indicator.4', '4', 'official', 100);
    expect(shownAt(host, 'summary', 'total', 'score')).toBeCloseTo(97.8, 2);
  });
});

describe('a column that was deleted', () => {
  it.each([
    [
      ['indicator.9', 'urls', 'ลิงก์หลักฐาน'],
      ['indicator.1', 'official', 'คะแนน'],
      ['measures', 'steps', 'ขั้นตอน'],
    ],
    [
      ['indicator.9', 'findings', 'ข้อค้นพบ'],
      ['summary', 'score', 'คะแนน'],
      ['settings', 'value', 'ค่า'],
    ],
  ] as const)('%j and %j and %j is named, and repair puts it back and says where the old content is', (...columns) => {
    const host = workedWorkbook();
    for (const [tab, key] of columns) deleteColumn(host, tab, key);
    const held = peopleCells(host).size;
    const missed = gapsOf(host).filter(({ message }) => /ไม่พบคอลัมน์/.test(message));
    for (const [tab, , header] of columns) {
      const { name } = sheetOf(host, tab);
      expect(missed.some(({ message }) => message.includes(header) && message.includes(name))).toBe(true);
    }
    expect(tell(host, 'repair')).toContain('ประวัติเวอร์ชัน');
    for (const [tab, key] of columns) expect(columnOf(host, tab, key)).toBeGreaterThan(0);
    expect(peopleCells(host).size).toBeGreaterThanOrEqual(held);
    expect(tell(host, 'repair')).toContain('ไม่มีสิ่งที่ต้องซ่อม');
  });

  it('of codes comes back with the codes, so that links and scores stay where they belong', () => {
    const host = workedWorkbook();
    for (const tab of ['indicator.9', 'indicator.8', 'settings', 'limits'])
      deleteColumn(host, tab, ROW_KEY[tab] ?? 'code');
    expect(JSON.stringify(gapsOf(host))).toContain('ไม่พบคอลัมน์');
    done(host, 'repair');
    for (const item of ['O1', 'O13', 'O24'])
      expect(shownAt(host, 'indicator.9', item, 'urls')).toBe(`https://www.khampom.example/ita/${item.toLowerCase()}`);
    expect(shownAt(host, 'settings', 'agency', 'value')).toBe('องค์การบริหารส่วนตำบลขามป้อม');
    expect(shownAt(host, 'limits', 'EIT', 'limit')).not.toBe('');
    expect(done(host, 'scoreAndCheck').message).toContain('คะแนนรวม 97.80 ระดับ ผ่านดี');
  });

  it('without the column that tells drafts from own text nothing is drafted over', () => {
    const host = workedWorkbook();
    deleteColumn(host, 'measures', 'drafts');
    const before = peopleCells(host);
    const failure = refused(host, 'draft');
    expect(failure.code).toBe('incomplete-tab');
    expect(failure.message).toContain('มาตรการ');
    expectPlainThai(failure.message + failure.remedy);
    expect(harmed(before, peopleCells(host))).toEqual([]);
    done(host, 'repair');
    const mended = peopleCells(host);
    expect(tell(host, 'draft')).not.toBe('');
    expect(harmed(mended, peopleCells(host))).toEqual([]);
  });
});

it('the words of a header that somebody deleted come back by repair; words of their own stay', () => {
  const host = sampleWorkbook();
  const headers = headerRowOf(host, 'indicator.9');
  const row = hand(host, 'indicator.9').getRange(headers, 1, 1, 8);
  const [before] = row.getValues();
  const [links, claim] = [before!.indexOf('ลิงก์หลักฐาน') + 1, before!.indexOf('มี/ไม่มี') + 1];
  hand(host, 'indicator.9').getRange(headers, links).setValue('');
  hand(host, 'indicator.9').getRange(headers, claim).setValue('มีหรือไม่');
  expect(tell(host, 'repair')).toContain('ใส่ชื่อหัวคอลัมน์ "ลิงก์หลักฐาน" คืน');
  const [after] = row.getValues();
  expect(after).toEqual(before!.map((header, at) => (at === claim - 1 ? 'มีหรือไม่' : header)));
});

it('a header row that was deleted is named and put back, and the rows below stay', () => {
  const host = workedWorkbook();
  hand(host, 'indicator.9').deleteRow(headerRowOf(host, 'indicator.9'));
  const urls = JSON.stringify(sheetOf(host, 'indicator.9').cells).match(/khampom\.example/g)?.length;
  tell(host, 'repair');
  expect(JSON.stringify(sheetOf(host, 'indicator.9').cells).match(/khampom\.example/g)?.length).toBe(urls);
  expect(shownAt(host, 'indicator.9', 'O1', 'urls')).toContain('khampom.example/ita/o1');
  expect(done(host, 'scoreAndCheck').message).toContain('97.80');
});

describe('a score that is none', () => {
  it('is named with tab, row and column, whatever stands there', () => {
    const host = sampleWorkbook();
    const entries = ['เก้าสิบแปด', '120', '-5', '98..5', '#N/A', '1/2'];
    entries.forEach((entry, index) => {
      type(host, `indicator.${index + 1}`, String(index + 1), 'official', entry);
    });
    const words = tell(host, 'scoreAndCheck').split('\n');
    expect(words.join('\n')).toContain('คะแนนยังไม่ครบ');
    entries.forEach((entry, index) => {
      const tab = `indicator.${index + 1}`;
      const line = words.find((text) => text.includes(sheetOf(host, tab).name)) ?? '';
      for (const part of [a1Of(host, tab, String(index + 1), 'official'), 'อ่านค่า', 'คะแนน 0–100'])
        expect([entry, line]).toEqual([entry, expect.stringContaining(part)]);
      expect(shownAt(host, tab, String(index + 1), 'findings')).toContain('อ่านค่า');
    });
  });

  it.each(['๙๓.๔๖', ' 93.46 ', "'93.46%"])('"%s" is read as 93.46', (entry) => {
    const host = sampleWorkbook();
    type(host, 'indicator.8', '8', 'official', entry);
    expect(done(host, 'scoreAndCheck').message).toContain('คะแนนรวม 97.80 ระดับ ผ่านดี');
  });
});

it('a score typed with a percent sign, which Sheets turns into 0.93, is named and never passed over', () => {
  const host = sampleWorkbook();
  type(host, 'indicator.8', '8', 'official', '93.46%');
  const words = tell(host, 'scoreAndCheck');
  expect(words).toContain('0.9346');
  expect(words).toContain('พิมพ์เฉพาะตัวเลข เช่น 93.46');
  expect(words).toContain(a1Of(host, 'indicator.8', '8', 'official'));
});

describe('a row that is wrong', () => {
  it('an item that stands there twice is named', () => {
    const host = sampleWorkbook();
    const sheet = hand(host, 'indicator.9');
    const row = rowOf(host, 'indicator.9', 'O3');
    sheet.insertRowAfter(row);
    sheet.getRange(row, 1, 1, 12).copyTo(sheet.getRange(row + 1, 1, 1, 12));
    done(host, 'scoreAndCheck');
    expect(shownAt(host, 'indicator.9', 'O3', 'findings')).toContain('ซ้ำ');
  });

  it('a mistyped code is named, and repair adds the missing row without removing theirs', () => {
    const host = sampleWorkbook();
    type(host, 'indicator.9', 'O5', 'code', 'O5x');
    const gaps = JSON.stringify(gapsOf(host));
    expect(gaps).toContain('O5x');
    expect(gaps).toContain('ไม่พบแถว');
    done(host, 'repair');
    expect(rowOf(host, 'indicator.9', 'O5')).toBeGreaterThan(0);
    expect(shownAt(host, 'indicator.9', 'O5x', 'urls')).toContain('ita/o5');
  });

  it('merged cells among the evidence are named with their place', () => {
    const host = sampleWorkbook();
    const row = rowOf(host, 'indicator.9', 'O6');
    hand(host, 'indicator.9')
      .getRange(row, columnOf(host, 'indicator.9', 'urls'), 3, 1)
      .merge();
    const words = tell(host, 'scoreAndCheck');
    expect(words).toContain('ผสานเซลล์');
    expect(words).toContain(a1Of(host, 'indicator.9', 'O6', 'urls'));
  });
});

describe('the framework tab', () => {
  it('with weights of 90 is refused with the reason, and nothing is written', () => {
    const host = sampleWorkbook();
    type(host, 'framework', 'OIT', 'value', 30);
    const before = JSON.stringify(host.state);
    for (const command of ['scoreAndCheck', 'draft', 'exportReport', 'setUp', 'repair'] as const) {
      const failure = refused(host, command);
      expect(failure.code).toBe('no-framework');
      expect(failure.message).toContain('90');
      expectPlainThai(failure.message + failure.remedy);
    }
    expect(JSON.stringify(host.state)).toBe(before);
  });

  it('of another year than the settings is said, and the framework counts', () => {
    const host = sampleWorkbook();
    type(host, 'settings', 'year', 'value', '2568');
    const words = tell(host, 'scoreAndCheck');
    expect(words).toContain('2568');
    expect(words).toContain('กรอบปี 2567');
    expect(words).toContain('97.80');
  });

  it('that was emptied is filled again from the year of the settings', () => {
    const host = sampleWorkbook();
    const sheet = hand(host, 'framework');
    const header = headerRowOf(host, 'framework');
    sheet.getRange(header + 1, 1, sheet.getLastRow() - header, sheet.getLastColumn()).clearContent();
    done(host, 'repair');
    expect(rowOf(host, 'framework', 'O35')).toBeGreaterThan(header);
    expect(done(host, 'scoreAndCheck').message).toContain('97.80');
  });

  it('that was deleted in a year without a shipped one is asked for again', () => {
    const host = freshWorkbook(2567);
    type(host, 'settings', 'year', 'value', '2571');
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, 'framework'));
    const failure = refused(host, 'scoreAndCheck');
    expect(failure.message).toContain('2571');
    expectPlainThai(failure.message + failure.remedy);
    host.answers.push({ button: 'OK', text: '2571' }, { button: 'OK', text: '' }, { button: 'YES' });
    done(host, 'setUp');
    expect(done(host, 'scoreAndCheck').message).toContain('คะแนนยังไม่ครบ');
  });
});

it('of a tab that was copied only the one that bears the name counts, and the copy is named', () => {
  const host = sampleWorkbook();
  const sheet = sheetOf(host, 'indicator.9');
  const copy = { ...structuredClone(sheet), id: 9999, name: `สำเนาของ ${sheet.name}`, charts: [], protections: [] };
  host.state.sheets.unshift(copy);
  const marks = host.state.metadata.filter(({ location }) => 'sheetId' in location && location.sheetId === sheet.id);
  for (const mark of marks) {
    const location = { ...mark.location, sheetId: 9999 } as typeof mark.location;
    host.state.metadata.unshift({ ...mark, id: mark.id + 100_000, location });
  }
  host.spreadsheet.modelChanged();
  host.edit(copy.name, a1Of(host, 'indicator.10', '10', 'official'), 10);
  expect(done(host, 'scoreAndCheck').message).toContain('97.80');
  expect(JSON.stringify(gapsOf(host))).toContain('สำเนาของ');
  const before = peopleCells(host);
  done(host, 'repair');
  expect(harmed(before, peopleCells(host))).toEqual([]);
});

describe('a formula of the summary that was typed over', () => {
  it('is reported by set-up and put back by repair, which keeps the old value in the journal', () => {
    const host = sampleWorkbook();
    type(host, 'summary', 'total', 'score', 99.99);
    const words = tell(host, 'setUp');
    expect(words).toContain(a1Of(host, 'summary', 'total', 'score'));
    expect(words).toContain('99.99');
    expect(shownAt(host, 'summary', 'total', 'score')).toBe(99.99);
    expect(tell(host, 'repair')).toContain('99.99');
    expect(shownAt(host, 'summary', 'total', 'score')).toBeCloseTo(97.8, 2);
    expect(JSON.stringify(sheetOf(host, 'log').cells)).toContain('99.99');
  });

  it('keeps what was typed even when Google stops the repair at any place', () => {
    const undisturbed = overtyped();
    undisturbed.calls.reset();
    done(undisturbed, 'repair');
    const [journal, summary] = [sheetOf(undisturbed, 'log').name, sheetOf(undisturbed, 'summary').name];
    // Around where the value goes from its cell into the journal: at every line of the journal, at the formula, after it.
    const places = undisturbed.calls.log
      .filter(({ kind }) => kind !== 'navigation')
      .flatMap(({ method, sheet }, index) => {
        if (method === 'Range.setValues' && sheet === journal) return [index + 1];
        return method === 'Range.setFormulas' && sheet === summary ? [index + 1, index + 2] : [];
      });
    expect(places.length).toBeGreaterThanOrEqual(4);
    for (const nth of places) {
      const host = overtyped();
      host.calls.failOn(nth);
      refused(host, 'repair');
      expect([nth, holds(host, '99.99')]).toEqual([nth, true]);
    }
  });

  it('a value in the way of a formula that fills cells below is found and cleared away by repair', () => {
    const host = sampleWorkbook();
    type(host, 'summary', 'OIT', 'score', 12.34);
    expect(cell(host, 'summary', 'IIT', 'score').value).toMatchObject({ error: '#REF!' });
    expect(tell(host, 'setUp')).toContain('12.34');
    expect(tell(host, 'repair')).toContain('12.34');
    expect(shownAt(host, 'summary', 'IIT', 'score')).toBeCloseTo(99.734, 3);
    expect(shownAt(host, 'summary', 'OIT', 'score')).toBeCloseTo(97.5, 2);
    expect(JSON.stringify(sheetOf(host, 'log').cells)).toContain('12.34');
  });

  const overtyped = copies(() => {
    const host = sampleWorkbook();
    type(host, 'summary', 'total', 'score', 99.99);
    return host;
  });

  /** In a cell's value or anywhere in its text. */
  function holds(host: Host, text: string): boolean {
    return host.state.sheets.some(({ cells }) =>
      Object.values(cells).some((row) => Object.values(row).some(({ value }) => String(value ?? '').includes(text))),
    );
  }
});

it('without the chart the export works and the document says that it is missing; repair draws it again', () => {
  const host = workedWorkbook();
  const sheet = hand(host, 'summary');
  sheet.removeChart(sheet.getCharts()[0]!);
  exported(host);
  const docx = host.drive.all().find(({ bytes }) => bytes !== null)!.bytes!;
  const text = documentText(rootOf(partOf(docx, 'word/document.xml')));
  expect(text).toMatch(/(ไม่มี|ไม่พบ|ไม่ได้)[^.]{0,40}(กราฟ|แผนภูมิ)|(กราฟ|แผนภูมิ)[^.]{0,60}(ไม่มี|ไม่พบ|ไม่ได้|ยังไม่)/);
  done(host, 'repair');
  expect(sheetOf(host, 'summary').charts).toHaveLength(1);
});

it('a report of an agency without a name is not exported unless the officer says so', () => {
  const host = workedWorkbook();
  type(host, 'settings', 'agency', 'value', '');
  host.answers.push({ button: 'NO' });
  const failure = refused(host, 'exportReport');
  expect(failure.code).toBe('declined');
  expect(host.ui.alerts.at(-1)?.message).toContain('ชื่อหน่วยงาน');
  expect(host.drive.all()).toEqual([]);
  exported(host);
  expect(host.drive.all().length).toBeGreaterThan(0);
});
