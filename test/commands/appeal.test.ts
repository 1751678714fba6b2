/** 'ใบชี้แจงผลคะแนน': made for the items in dispute from what was submitted, whatever stands in the sheet today. */

import type { Host } from '../../local/host/host';
import {
  done,
  expectPlainThai,
  hand,
  headerRowOf,
  refused,
  rowOf,
  sampleWorkbook,
  type,
  wordsOf,
} from '../workbook/office';
import { harmed, peopleCells } from '../workbook/people';
import {
  appeals,
  copies,
  headOf,
  interruptedEverywhere,
  recordsOf,
  snapshots,
  tabNamed,
  tabNames,
} from '../workbook/submission';

const NAME = 'ชี้แจง 2567-04-20';
const FROZEN = 'ส่งแล้ว 2567-04-20 10.00';
const DAY = 24 * 60 * 60 * 1000;

/** Submitted, frozen, and the scores of two items known afterwards. */
const disputed = copies(() => {
  const host = sampleWorkbook();
  done(host, 'freeze');
  type(host, 'indicator.9', 'O2', 'score', 0);
  type(host, 'indicator.9', 'O5', 'score', 100);
  type(host, 'indicator.10', 'O30', 'score', 50);
  return host;
});

const rowsOf = (host: Host, at = 0) => recordsOf(appeals(host)[at]!.sheet);

describe('what it is made of', () => {
  it('is the items whose score is known and below 100, with what was submitted and a draft', () => {
    const host = disputed();
    const outcome = done(host, 'appeal');
    expect(appeals(host).map(({ sheet }) => sheet.name)).toEqual([NAME]);
    expect(rowsOf(host).map((row) => [row.ข้อ, row.ตัวชี้วัดย่อย, row.คะแนน, row['มี/ไม่มี']])).toEqual([
      ['O2', '9.1', 0, 'มี'],
      ['O30', '10.1', 50, 'มี'],
    ]);
    const [first] = rowsOf(host);
    expect(first).toMatchObject({
      ลิงก์ที่ส่ง: 'https://www.khampom.example/ita/o2',
      ผลตรวจลิงก์ขณะแช่แข็ง: 'ลิงก์ที่ 1: ยังไม่ตรวจ',
      ข้อควรทราบ: 'ข้อมูลวันนี้ตรงกับที่ส่ง',
      ผลการชี้แจง: '',
    });
    expect(first!.เหตุผลที่ชี้แจง).toMatch(/^ขอเรียนชี้แจงข้อ O2 ข้อมูลผู้บริหาร .*https:\/\/www\.khampom\.example\/ita\/o2 /);
    expectPlainThai(wordsOf(outcome));
    expect(wordsOf(outcome)).toContain(FROZEN);
  });

  it('is what was submitted, not what was changed since; the change is told', () => {
    const host = disputed();
    type(host, 'indicator.9', 'O2', 'urls', 'https://www.khampom.example/ita/new');
    type(host, 'indicator.9', 'O2', 'claim', 'ไม่มี');
    type(host, 'indicator.9', 'O2', 'explanation', 'ย้ายไปหน้าใหม่');
    done(host, 'appeal');
    const [row] = rowsOf(host);
    expect(row).toMatchObject({ 'มี/ไม่มี': 'มี', ลิงก์ที่ส่ง: 'https://www.khampom.example/ita/o2' });
    expect(row!.ข้อควรทราบ).toBe('ข้อมูลวันนี้ต่างจากที่ส่ง (คำตอบ มี/ไม่มี, ลิงก์, คำอธิบาย) ใบชี้แจงใช้ตามที่ส่ง');
    expect(JSON.stringify(appeals(host)[0]!.sheet)).not.toMatch(/ita\/new|ย้ายไปหน้าใหม่/);
  });

  it('cites the components that were ticked when it was frozen, not those ticked since', () => {
    const host = sampleWorkbook();
    const sheet = hand(host, 'components');
    const tick = (id: string) => {
      const values = sheet.getDataRange().getValues();
      const row = values.findIndex((cells) => cells[0] === id);
      sheet.getRange(row + 1, values[headerRowOf(host, 'components') - 1]!.indexOf('แสดงแล้ว') + 1).setValue(true);
      return String(values[row]![3]);
    };
    const before = tick('O2-1');
    done(host, 'freeze');
    const since = tick('O2-2');
    type(host, 'indicator.9', 'O2', 'score', 0);
    done(host, 'appeal');
    const [row] = rowsOf(host);
    expect(row!.เหตุผลที่ชี้แจง).toContain(`โดยหน้าดังกล่าวมีองค์ประกอบตามเกณฑ์ ได้แก่ ${before} จึง`);
    expect(row!.เหตุผลที่ชี้แจง).not.toContain(since);
    expect(String(row!.องค์ประกอบที่ต้องแสดง).split('\n').slice(0, 2)).toEqual([`แสดงแล้ว: ${before}`, `• ${since}`]);
  });

  it('lets people type their reason and the outcome without a warning, and warns elsewhere', () => {
    const host = disputed();
    done(host, 'appeal');
    const [{ sheet }] = appeals(host) as [ReturnType<typeof appeals>[number]];
    expect(sheet.protections).toEqual([expect.objectContaining({ type: 'SHEET', warningOnly: true })]);
    expect(sheet.protections[0]!.unprotected.map(({ column, columns }) => [column, columns])).toEqual([
      [11, 1],
      [12, 1],
    ]);
  });
});

describe('which snapshot it is made from', () => {
  it('the newest of several, and it says which', () => {
    const host = disputed();
    host.clock.advance(DAY);
    type(host, 'indicator.9', 'O2', 'urls', 'https://www.khampom.example/ita/second');
    done(host, 'freeze');
    const outcome = done(host, 'appeal');
    expect(wordsOf(outcome)).toContain('ส่งแล้ว 2567-04-21 10.00');
    expect(wordsOf(outcome)).toContain('ใหม่ที่สุดใน 2 ชุด');
    expect(rowsOf(host)[0]!.ลิงก์ที่ส่ง).toBe('https://www.khampom.example/ita/second');
    expect(headOf(appeals(host)[0]!.sheet, 3)).toContain('ส่งแล้ว 2567-04-21 10.00');
  });

  it('the newest also where both are of one minute, were renamed and moved', () => {
    const host = disputed();
    type(host, 'indicator.9', 'O2', 'urls', 'https://www.khampom.example/ita/second');
    done(host, 'freeze');
    const book = host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet();
    book.setActiveSheet(tabNamed(host, `${FROZEN} (2)`).setName('ก ชุดหลัง'));
    book.moveActiveSheet(1);
    tabNamed(host, FROZEN).setName('ข ชุดแรก');
    expect(done(host, 'appeal').message).toContain('จากแท็บ "ก ชุดหลัง"');
    expect(rowsOf(host)[0]!.ลิงก์ที่ส่ง).toBe('https://www.khampom.example/ita/second');
  });

  it('none: it is refused, and says what to do', () => {
    const host = sampleWorkbook();
    type(host, 'indicator.9', 'O2', 'score', 0);
    const before = tabNames(host);
    const failure = refused(host, 'appeal');
    expect(failure.code).toBe('no-snapshot');
    expect(failure.remedy).toContain('แช่แข็งสิ่งที่ส่ง');
    expectPlainThai(failure.message + failure.remedy);
    expect(tabNames(host)).toEqual(before);
  });

  it('none of another year, whose codes mean other items', () => {
    const host = disputed();
    const mark = host.state.metadata.find(({ key }) => key === 'ita-snapshot')!;
    mark.value = String(mark.value).replace('"year":2567', '"year":2566');
    expect(refused(host, 'appeal').code).toBe('no-snapshot');
  });

  it('one whose table was deleted can’t be used, and that is said', () => {
    const host = disputed();
    tabNamed(host, FROZEN).clearContents();
    const failure = refused(host, 'appeal');
    expect(failure.code).toBe('empty-snapshot');
    expect(failure.message).toContain(FROZEN);
  });
});

describe('a snapshot that isn’t what was frozen', () => {
  const told = (host: Host) => wordsOf(done(host, 'appeal'));
  const CHANGED = 'ถูกแก้ไขหลังแช่แข็ง';

  it('is told plainly in the answer and in the sheet, where a cell was changed', () => {
    const host = disputed();
    tabNamed(host, FROZEN).getRange('E6').setValue('https://www.khampom.example/other');
    expect(told(host)).toContain(CHANGED);
    expect(headOf(appeals(host)[0]!.sheet, 3)).toContain(CHANGED);
  });

  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown]>([
    ['a row was deleted', (sheet) => sheet.deleteRow(9)],
    ['a row was added', (sheet) => sheet.appendRow(['O99', 'ข้อใหม่'])],
    ['the head was rewritten', (sheet) => sheet.getRange('A3').setValue('แช่แข็งเมื่อวาน')],
    ['a column was deleted', (sheet) => sheet.deleteColumn(6)],
    ['a header was rewritten', (sheet) => sheet.getRange('E4').setValue('ลิงก์ใหม่')],
  ])('is told where %s', (_, change) => {
    const host = disputed();
    change(tabNamed(host, FROZEN));
    expect(told(host)).toContain(CHANGED);
  });

  it('is not said of one that was only renamed, sorted, coloured, moved in its columns, noted beside or moved down', () => {
    const host = disputed();
    const sheet = tabNamed(host, FROZEN).setName('รอบแรก');
    sheet.getRange(5, 1, 35, 10).sort({ column: 2, ascending: false });
    sheet.getRange('A5:J9').setBackground('#ffff00');
    sheet.moveColumns(sheet.getRange('E:E'), 9);
    sheet.insertColumnAfter(10).getRange('K5').setValue('โทรแล้ว');
    sheet.insertRowBefore(1);
    expect(told(host)).not.toContain(CHANGED);
    expect(rowsOf(host).some((row) => row.ลิงก์ที่ส่ง === 'https://www.khampom.example/ita/o2')).toBe(true);
  });

  it('is told where the journal doesn’t know its fingerprint', () => {
    const host = disputed();
    const log = hand(host, 'log');
    log.deleteRows(headerRowOf(host, 'log') + 1, log.getLastRow() - headerRowOf(host, 'log'));
    expect(told(host)).toContain('ไม่พบลายนิ้วมือ');
  });

  it('of two copies with one number, the one that wasn’t changed is used', () => {
    const host = disputed();
    const [{ sheet, value }] = snapshots(host) as [ReturnType<typeof snapshots>[number]];
    const copy = structuredClone({ ...sheet, id: 9001, name: 'สำเนาของชุดแรก' });
    host.state.sheets.push(copy);
    host.state.metadata.push({
      id: 9002,
      key: 'ita-snapshot',
      value,
      visibility: 'DOCUMENT',
      location: { type: 'SHEET', sheetId: 9001 },
    });
    tabNamed(host, FROZEN).getRange('E6').setValue('https://www.khampom.example/other');
    const words = told(host);
    expect(words).toContain('จากแท็บ "สำเนาของชุดแรก"');
    expect(words).not.toContain(CHANGED);
  });
});

describe('what it leaves alone', () => {
  it('makes nothing where no item is in dispute, and says so', () => {
    const host = sampleWorkbook();
    done(host, 'freeze');
    const before = tabNames(host);
    const outcome = done(host, 'appeal');
    expect(outcome.message).toContain('ไม่มีข้อที่คะแนนต่ำกว่า 100');
    expectPlainThai(wordsOf(outcome));
    expect(tabNames(host)).toEqual(before);
  });

  it('never an earlier sheet: a new one is made beside it', () => {
    const host = disputed();
    done(host, 'appeal');
    tabNamed(host, NAME)
      .getRange('K5:L5')
      .setValues([['เขียนเอง', 'ได้คะแนนเต็ม']]);
    const before = JSON.stringify(appeals(host)[0]!.sheet);
    for (const command of [
      'appeal',
      'setUp',
      'repair',
      'scoreAndCheck',
      'freeze',
      'reminders',
      'itasView',
      'removeSample',
    ] as const) {
      done(host, command);
      expect([command, JSON.stringify(appeals(host)[0]!.sheet) === before]).toEqual([command, true]);
    }
    expect(appeals(host).map(({ sheet }) => sheet.name)).toEqual([NAME, `${NAME} (2)`]);
  });

  it('changes no cell of people’s and names items that it leaves out', () => {
    const host = disputed();
    const sheet = hand(host, 'indicator.9');
    const row = rowOf(host, 'indicator.9', 'O7');
    sheet.insertRowAfter(row);
    const copied = sheet.getRange(row, 1, 1, sheet.getLastColumn()).getValues();
    sheet.getRange(row + 1, 1, 1, sheet.getLastColumn()).setValues(copied);
    type(host, 'indicator.9', 'O7', 'score', 0);
    sheet.getRange(row + 1, 10).setValue(100);
    const before = peopleCells(host);
    const words = wordsOf(done(host, 'appeal'));
    expect(words).toContain('ไม่ได้ใส่ O7 เพราะมีหลายแถวที่คะแนนไม่ตรงกัน');
    expect(harmed(before, peopleCells(host))).toEqual([]);
  });
});

it('stopped anywhere, running it again ends with whole sheets only', () => {
  const undisturbed = disputed();
  done(undisturbed, 'appeal');
  const whole = JSON.stringify(rowsOf(undisturbed));
  interruptedEverywhere(disputed, 'appeal', (host, nth, when) => {
    if (when === 'stopped') return;
    expect([nth, appeals(host).map(({ value }) => value)]).toEqual([nth, appeals(host).map(() => 'finished')]);
    for (const at of appeals(host).keys())
      expect([nth, JSON.stringify(rowsOf(host, at)) === whole]).toEqual([nth, true]);
    expect([nth, tabNames(host).filter((name) => name.startsWith('ยังไม่เสร็จ'))]).toEqual([nth, []]);
  });
});

it('is in the menu', () => {
  const host = disputed();
  host.open();
  host.menu('ใบชี้แจงผลคะแนน');
  expect(host.ui.alerts.at(-1)?.message).toContain('O2, O30');
});
