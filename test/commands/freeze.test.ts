/** 'แช่แข็งสิ่งที่ส่ง': a dated tab of what was submitted, which no command ever writes again. */

import type { Host } from '../../local/host/host';
import { cellAt, type SheetState } from '../../local/host/spreadsheet/state';
import type { CommandName } from '../../sidebar/contract';
import { frameworkOf } from '../../src/ita/framework/years';
import {
  ask,
  columnOf,
  columnValues,
  done,
  emptyFile,
  expectPlainThai,
  exported,
  freshWorkbook,
  hand,
  headerRowOf,
  letters,
  refused,
  sampleWorkbook,
  type,
  wordsOf,
} from '../workbook/office';
import { harmed, peopleCells } from '../workbook/people';
import {
  copies,
  headOf,
  interruptedEverywhere,
  recordsOf,
  snapshots,
  tabNamed,
  tabNames,
} from '../workbook/submission';

const NAME = 'ส่งแล้ว 2567-04-20 10.00';
const CODES = frameworkOf(2567)!.items.map(({ code }) => code);

const only = (host: Host): SheetState => {
  const found = snapshots(host);
  expect(found.length).toBe(1);
  return found[0]!.sheet;
};
const itemOf = (host: Host, code: string) => recordsOf(only(host)).find((row) => row.ข้อ === code)!;

const frozen = copies(() => {
  const host = sampleWorkbook();
  done(host, 'freeze');
  return host;
});

/** A row of `ผลตรวจลิงก์` as the check of the links leaves it. */
function linkChecked(host: Host, url: string): void {
  const sheet = hand(host, 'links');
  const row = headerRowOf(host, 'links') + 1;
  const record = { checkedAt: '2024-04-20 09:58:12', verdict: 'broken', reason: 'not-found', status: 404 };
  sheet.getRange(row, columnOf(host, 'links', 'url')).setValue(url);
  sheet.getRange(row, columnOf(host, 'links', 'record')).setValue(JSON.stringify(record));
}

describe('the snapshot', () => {
  it('is a new tab at the end, named by day and hour; it names nobody where nobody gave a name, and says how to', () => {
    const host = sampleWorkbook();
    const before = tabNames(host);
    const outcome = done(host, 'freeze');
    expect(tabNames(host)).toEqual([...before, NAME]);
    expect(outcome.message).toContain(NAME);
    expectPlainThai(wordsOf(outcome));
    expect(wordsOf(outcome)).toContain('ไม่ระบุชื่อ');
    expect(headOf(only(host), 3)).toContain('โดย ไม่ระบุชื่อ');
  });

  describe('with what is known', () => {
    const known = copies(() => {
      const host = sampleWorkbook();
      expect(host.call('sidebarSetPerson', '  สมหญิง   สำนักปลัด ')).toEqual({ ok: true, value: 'สมหญิง สำนักปลัด' });
      type(host, 'indicator.9', 'O2', 'checkedByEye', true);
      type(host, 'indicator.9', 'O2', 'checkedBy', 'สมชาย 5 ก.พ. 2567');
      linkChecked(host, 'https://www.khampom.example/ita/o3');
      done(host, 'freeze');
      return host;
    });

    it('holds every item in ITAS order: claim, links, explanation, state, and who looked', () => {
      const host = known();
      expect(recordsOf(only(host)).map((row) => row.ข้อ)).toEqual(CODES);
      expect(itemOf(host, 'O2')).toMatchObject({
        รายการหลักฐาน: 'ข้อมูลผู้บริหาร',
        ตัวชี้วัดย่อย: '9.1',
        'มี/ไม่มี': 'มี',
        ลิงก์ที่ส่ง: 'https://www.khampom.example/ita/o2',
        คำอธิบายที่ส่ง: 'หน้าแรกของเว็บไซต์ > เมนู ITA > ข้อ O2',
        ผลตรวจลิงก์ขณะแช่แข็ง: 'ลิงก์ที่ 1: ยังไม่ตรวจ',
        ตรวจด้วยตา: 'ตรวจด้วยตาแล้ว: สมชาย 5 ก.พ. 2567',
      });
      expect(itemOf(host, 'O12')).toMatchObject({ 'มี/ไม่มี': '', ลิงก์ที่ส่ง: '', สถานะหลักฐาน: 'ขาดหลักฐาน' });
    });

    it('holds what was known of each link, with the time', () => {
      expect(itemOf(known(), 'O3').ผลตรวจลิงก์ขณะแช่แข็ง).toBe(
        'ลิงก์ที่ 1: เสีย — เว็บไซต์ตอบว่าไม่มีหน้านี้ (404) (ตรวจเมื่อ 20 เมษายน 2567 เวลา 09:58 น.)',
      );
    });

    it('says above the table which agency, year, when, who and which version', () => {
      const head = headOf(only(known()), 3);
      expect(head).toMatch(/ITAS ปี 2567 \(ชุดที่ 1\)/);
      expect(head).toContain('องค์การบริหารส่วนตำบลขามป้อม');
      expect(head).toMatch(/แช่แข็งเมื่อ 20 เมษายน 2567 เวลา 10:00 น\. โดย สมหญิง สำนักปลัด · ส่วนเสริม ITA รุ่น \d+\.\d+\.\d+/);
    });
  });

  it('is dated by the spreadsheet’s time zone', () => {
    const host = sampleWorkbook();
    host.state.timeZone = 'America/Los_Angeles';
    done(host, 'freeze');
    expect(only(host).name).toBe('ส่งแล้ว 2567-04-19 20.00');
  });

  it('warns whoever types over it, and stops nobody', () => {
    expect(only(frozen()).protections).toEqual([
      expect.objectContaining({ type: 'SHEET', warningOnly: true, description: expect.stringContaining('แช่แข็ง') }),
    ]);
  });

  it('holds texts only, whatever they look like', () => {
    const host = sampleWorkbook();
    const texts = ['=1+1', '+66', '@x', '1-2', '9.10', '50%', 'TRUE'];
    const explanation = columnOf(host, 'indicator.9', 'explanation');
    const first = headerRowOf(host, 'indicator.9') + 2;
    hand(host, 'indicator.9')
      .getRange(first, explanation, texts.length, 1)
      .setValues(texts.map((text) => [` ${text}`]));
    done(host, 'freeze');
    const sheet = only(host);
    const cells = Object.values(sheet.cells).flatMap((row) => Object.values(row));
    expect(cells.filter(({ formula, value }) => formula !== undefined || typeof value === 'number')).toEqual([]);
    expect(
      recordsOf(sheet)
        .slice(0, texts.length)
        .map((row) => String(row.คำอธิบายที่ส่ง).trim()),
    ).toEqual(texts);
  });

  it('is noted in the journal with its fingerprint, the one that the tab’s mark has', () => {
    const host = frozen();
    const { fingerprint } = JSON.parse(snapshots(host)[0]!.value) as { fingerprint: string };
    expect(fingerprint).toMatch(/^[0-9a-f]{14}$/);
    expect(columnValues(host, 'log', 'outcome').join('\n')).toContain(`ลายนิ้วมือ ${fingerprint}`);
  });

  it('is refused while nobody has entered anything, and before the first set-up', () => {
    const host = freshWorkbook();
    const before = tabNames(host);
    const failure = refused(host, 'freeze');
    expect(failure.code).toBe('nothing-to-freeze');
    expectPlainThai(failure.message + failure.remedy);
    expect(tabNames(host)).toEqual(before);
    expect(refused(emptyFile(), 'freeze').code).toBe('not-set-up');
  });

  it('costs one read more than reading, and one write of values beside the journal’s', () => {
    const host = sampleWorkbook();
    host.call('sidebarOverview');
    const reads = host.calls.byMethod()['Spreadsheet Range.getValues'] ?? 0;
    host.calls.reset();
    done(host, 'freeze');
    expect(host.calls.byMethod()).toMatchObject({
      'Spreadsheet Range.getValues': reads + 1,
      'Spreadsheet Range.setValues': 2,
    });
  });
});

describe('nothing ever writes a snapshot again', () => {
  const COMMANDS: CommandName[] = [
    'setUp',
    'scoreAndCheck',
    'draft',
    'exportReport',
    'reminders',
    'itasView',
    'freeze',
    'appeal',
    'repair',
    'removeSample',
    'loadSample',
  ];

  it('not one command, whatever the tab is called', () => {
    const host = frozen();
    type(host, 'indicator.9', 'O2', 'score', 0);
    tabNamed(host, NAME).setName('หลักฐานรอบแรก');
    const { sheet, value } = snapshots(host)[0]!;
    const before = JSON.stringify(sheet);
    for (const command of COMMANDS) {
      if (command === 'exportReport') exported(host);
      else ask(host, command);
      const found = snapshots(host).find((candidate) => candidate.sheet.id === sheet.id)!;
      expect([command, JSON.stringify(found.sheet) === before, found.value === value]).toEqual([command, true, true]);
    }
  });

  it('not the snapshot of the same minute: it gets another name', () => {
    const host = frozen();
    const before = JSON.stringify(only(host));
    type(host, 'indicator.9', 'O2', 'claim', 'ไม่มี');
    const outcome = done(host, 'freeze');
    expect(outcome.message).toContain('ชุดที่ 2');
    expect(snapshots(host).map(({ sheet }) => sheet.name)).toEqual([NAME, `${NAME} (2)`]);
    expect(JSON.stringify(snapshots(host)[0]!.sheet)).toBe(before);
  });

  it('not where a person’s sheet has the name already', () => {
    const host = sampleWorkbook();
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().insertSheet(NAME).getRange('A1').setValue('ของเรา');
    const before = peopleCells(host);
    done(host, 'freeze');
    expect(harmed(before, peopleCells(host))).toEqual([]);
    expect(only(host).name).toBe(`${NAME} (2)`);
  });

  it('and no other command reads it', () => {
    const host = frozen();
    host.calls.reset();
    host.call('sidebarOverview');
    done(host, 'scoreAndCheck');
    expect(host.calls.bySheet('read')[NAME]).toBeUndefined();
    expect(host.calls.bySheet('write')[NAME]).toBeUndefined();
  });
});

describe('stopped anywhere', () => {
  /** The frozen texts without the number of the snapshot, which the title has. */
  const rows = (sheet: SheetState) => JSON.stringify([recordsOf(sheet), headOf(sheet, 3).split('\n').slice(1)]);

  it('it leaves no half that is taken for a snapshot, and running it again ends with a whole one', () => {
    const whole = rows(only(frozen()));
    interruptedEverywhere(sampleWorkbook, 'freeze', (host, nth, when) => {
      const finished = snapshots(host).filter(({ value }) => value !== 'unfinished');
      for (const { sheet } of finished) expect([nth, rows(sheet) === whole]).toEqual([nth, true]);
      if (when === 'stopped') return;
      expect([nth, snapshots(host).length]).toEqual([nth, finished.length]);
      expect([nth, finished.length === 1 || finished.length === 2]).toEqual([nth, true]);
      expect([nth, tabNames(host).filter((name) => name.startsWith('ยังไม่เสร็จ'))]).toEqual([nth, []]);
      // One alone was made by a run from end to end, as elsewhere here.
      if (finished.length === 1) return;
      type(host, 'indicator.9', 'O2', 'score', 0);
      expect([nth, wordsOf(done(host, 'appeal')).match(/ถูกแก้ไข|ไม่พบลายนิ้วมือ/)]).toEqual([nth, null]);
    });
  });

  it('what is unfinished is called so', () => {
    const host = sampleWorkbook();
    host.calls.failOn(({ method, sheet }) => method === 'Range.setValues' && sheet?.startsWith('ยังไม่เสร็จ') === true);
    expect(ask(host, 'freeze').ok).toBe(false);
    expect(tabNames(host).at(-1)).toBe(`ยังไม่เสร็จ ${NAME}`);
    expect(refused(host, 'appeal').code).toBe('no-snapshot');
  });

  it('a person’s own sheet that is called unfinished stays', () => {
    const host = sampleWorkbook();
    const book = host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet();
    book.insertSheet('ยังไม่เสร็จ ถนนหมู่ 3');
    book.insertSheet(`ยังไม่เสร็จ ${NAME}`).getRange('A1').setValue('ร่างของเรา');
    done(host, 'freeze');
    expect(tabNames(host)).toEqual(expect.arrayContaining(['ยังไม่เสร็จ ถนนหมู่ 3', `ยังไม่เสร็จ ${NAME}`, NAME]));
  });
});

describe('the menu', () => {
  it('asks before, and does nothing on no', () => {
    const host = sampleWorkbook({ answers: [{ button: 'NO' }] });
    host.run('menuFreeze');
    expect(snapshots(host)).toEqual([]);
  });

  it('asks for a name once', () => {
    const host = sampleWorkbook({
      answers: [{ button: 'YES' }, { button: 'OK', text: 'สมหญิง' }, { button: 'OK' }, { button: 'YES' }],
    });
    host.run('menuFreeze');
    host.run('menuFreeze');
    expect(snapshots(host).map(({ sheet }) => headOf(sheet, 3).includes('โดย สมหญิง'))).toEqual([true, true]);
    expect(host.answers).toEqual([]);
  });
});

it('while another person runs a command, each of the four says so and writes nothing', () => {
  const host = frozen();
  host.holdLock('document');
  const before = JSON.stringify(host.state);
  for (const command of ['reminders', 'itasView', 'freeze', 'appeal'] as const)
    expect([command, refused(host, command).code]).toEqual([command, 'busy']);
  expect(JSON.stringify(host.state) === before).toBe(true);
});

it('the columns fit what stands in them: codes and claims in the middle, the rest wrapped', () => {
  const sheet = only(frozen());
  const last = sheet.maxRows;
  expect(last).toBe(4 + CODES.length);
  expect(sheet.maxColumns).toBe(10);
  expect(cellAt(sheet, last, 1)?.format?.horizontalAlignment).toBe('center');
  for (let column = 1; column <= 10; column += 1) {
    expect([letters(column), cellAt(sheet, last, column)?.format?.wrap]).toEqual([letters(column), 'WRAP']);
  }
});
