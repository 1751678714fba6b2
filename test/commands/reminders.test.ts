/** 'ข้อความติดตามงาน': a tab with a text for each owner, and the same in the sidebar. */

import type { Host } from '../../local/host/host';
import type { Answer, Reminder } from '../../sidebar/contract';
import {
  done,
  emptyFile,
  expectPlainThai,
  freshWorkbook,
  hand,
  headerRowOf,
  refused,
  sampleWorkbook,
  sheetOf,
  type,
  wordsOf,
  writesBesideLog,
} from '../workbook/office';
import { harmed, peopleCells } from '../workbook/people';
import { copies, expectSameFile, interruptedEverywhere, recordsOf, tabNames } from '../workbook/submission';

const TAB = 'ติดตามงาน';
const SAMPLE_OWNERS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง'];

const remindersOf = (host: Host) => {
  const answer = host.call('sidebarReminders') as Answer<Reminder[]>;
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
};
const rowsOf = (host: Host) => recordsOf(sheetOf(host, 'reminders'), 'ผู้รับผิดชอบ');
const rowOf = (host: Host, owner: string) => rowsOf(host).find((row) => row.ผู้รับผิดชอบ === owner)!;
const valuesWritten = (host: Host) => writesBesideLog(host).filter((write) => /setValue/.test(write));

/** The text's cell of an owner, as a person finds it. */
function textCell(host: Host, owner: string) {
  const values = hand(host, 'reminders').getDataRange().getValues();
  const header = values.findIndex((row) => row.includes('ข้อความ'));
  const row = values.findIndex((cells) => cells.includes(owner));
  return { row: row + 1, column: values[header]!.indexOf('ข้อความ') + 1, header: header + 1 };
}

const made = copies(() => {
  const host = sampleWorkbook();
  done(host, 'reminders');
  return host;
});

describe('the tab', () => {
  it('has a row for each owner of open items, with number, text and time', () => {
    const host = made();
    expect(rowsOf(host).map((row) => [row.ผู้รับผิดชอบ, row.จำนวนข้อที่ค้าง, row.จัดทำเมื่อ])).toEqual([
      ['สำนักปลัด', '4', '20 เมษายน 2567 เวลา 10:00 น.'],
      ['กองคลัง', '2', '20 เมษายน 2567 เวลา 10:00 น.'],
      ['กองช่าง', '1', '20 เมษายน 2567 เวลา 10:00 น.'],
    ]);
    expect(rowOf(host, 'กองคลัง').ข้อความ).toMatch(/^เรียน กองคลัง\n\nองค์การบริหารส่วนตำบลขามป้อม/);
  });

  it('says the same as the sidebar, which writes nothing', () => {
    const host = made();
    const before = JSON.stringify(host.state);
    const told = remindersOf(host);
    expect(JSON.stringify(host.state)).toBe(before);
    expect(rowsOf(host).map((row) => [row.ผู้รับผิดชอบ, Number(row.จำนวนข้อที่ค้าง), row.ข้อความ])).toEqual(
      told.map(({ owner, items, text }) => [owner, items, text]),
    );
  });

  it('puts items without an owner last', () => {
    const host = sampleWorkbook();
    type(host, 'indicator.9', 'O25', 'owner', '');
    const outcome = done(host, 'reminders');
    expect(rowsOf(host).map((row) => row.ผู้รับผิดชอบ)).toEqual([...SAMPLE_OWNERS, 'ยังไม่ระบุผู้รับผิดชอบ']);
    expect(wordsOf(outcome)).toContain('เลือกกองหรือตำแหน่ง');
    expectPlainThai(wordsOf(outcome));
  });

  it('stands behind the tabs of the evidence, and no other tab moves', () => {
    const host = sampleWorkbook();
    const before = tabNames(host);
    done(host, 'reminders');
    expect(tabNames(host).filter((name) => name !== TAB)).toEqual(before);
    expect(tabNames(host)[tabNames(host).indexOf(TAB) - 1]).toBe('ผลตรวจลิงก์');
  });

  it('is refused before the first set-up, and lists all items of a new workbook under no owner', () => {
    expect(refused(emptyFile(), 'reminders').code).toBe('not-set-up');
    expect(emptyFile().call('sidebarReminders')).toMatchObject({ ok: false, failure: { code: 'not-set-up' } });
    expect(done(freshWorkbook(), 'reminders').details[0]).toBe('ยังไม่ระบุผู้รับผิดชอบ 35 ข้อ');
  });

  it('takes no owner and no title for a formula', () => {
    const host = sampleWorkbook();
    type(host, 'indicator.9', 'O25', 'owner', '\'=HYPERLINK("https://x.example")');
    done(host, 'reminders');
    done(host, 'reminders');
    const cells = Object.values(sheetOf(host, 'reminders').cells).flatMap((row) => Object.values(row));
    expect(cells.some(({ formula }) => formula !== undefined)).toBe(false);
    expect(rowsOf(host).filter((row) => String(row.ผู้รับผิดชอบ).includes('HYPERLINK')).length).toBe(1);
  });
});

describe('running it again', () => {
  it('writes nothing where nothing changed, however much later', () => {
    const host = sampleWorkbook();
    type(host, 'indicator.9', 'O25', 'due', '');
    done(host, 'reminders');
    host.clock.advance(3 * 24 * 60 * 60 * 1000);
    host.calls.reset();
    done(host, 'reminders');
    expect(valuesWritten(host)).toEqual([]);
  });

  it('writes the texts that changed and leaves the time of the others', () => {
    const host = made();
    host.clock.advance(60 * 60 * 1000);
    type(host, 'indicator.9', 'O17', 'urls', 'https://www.khampom.example/ita/o17');
    done(host, 'reminders');
    expect(rowOf(host, 'กองคลัง')).toMatchObject({ จำนวนข้อที่ค้าง: '1', จัดทำเมื่อ: '20 เมษายน 2567 เวลา 11:00 น.' });
    expect(rowOf(host, 'กองช่าง').จัดทำเมื่อ).toBe('20 เมษายน 2567 เวลา 10:00 น.');
  });

  it('keeps the row of an owner who has done everything, and says so there', () => {
    const host = made();
    const { row } = textCell(host, 'กองช่าง');
    hand(host, 'reminders').getRange(row, 5).setValue('โทรแล้ว');
    type(host, 'indicator.9', 'O11', 'urls', 'https://www.khampom.example/ita/o11');
    done(host, 'reminders');
    expect(rowOf(host, 'กองช่าง')).toMatchObject({
      จำนวนข้อที่ค้าง: '0',
      ข้อความ: 'ไม่มีข้อที่ค้างแล้ว',
      บันทึกการติดตาม: 'โทรแล้ว',
    });
  });

  it('puts a new owner where the order wants it, and looks like the other rows', () => {
    const host = made();
    type(host, 'indicator.9', 'O12', 'owner', 'กองการศึกษา ศาสนาและวัฒนธรรม');
    type(host, 'indicator.9', 'O20', 'owner', '');
    type(host, 'indicator.9', 'O25', 'owner', 'กองคลัง');
    done(host, 'reminders');
    expect(rowsOf(host).map((row) => row.ผู้รับผิดชอบ)).toEqual([
      ...SAMPLE_OWNERS,
      'กองการศึกษา ศาสนาและวัฒนธรรม',
      'ยังไม่ระบุผู้รับผิดชอบ',
    ]);
    type(host, 'settings', 'divisions', 'value', 'หน่วยแรก\nสำนักปลัด');
    type(host, 'indicator.9', 'O8', 'owner', 'หน่วยแรก');
    done(host, 'reminders');
    expect(rowsOf(host)[0]).toMatchObject({ ผู้รับผิดชอบ: 'หน่วยแรก', จำนวนข้อที่ค้าง: '1' });
    const sheet = hand(host, 'reminders');
    const first = headerRowOf(host, 'reminders') + 1;
    const looks = (row: number) => [sheet.getRange(row, 1).getBackground(), sheet.getRange(row, 3).getFontWeight()];
    expect(looks(first)).toEqual(looks(first + 1));
  });
});

describe('what people did to the tab', () => {
  it('survives: notes, colours, own columns and rows, another order, another name', () => {
    const host = made();
    const sheet = hand(host, 'reminders');
    const first = headerRowOf(host, 'reminders') + 1;
    sheet.setName('ตามงานของเรา');
    sheet.insertColumnBefore(1);
    sheet.getRange(first, 1, 3, 1).setValues([['ส่งแล้ว'], ['ยัง'], ['ยัง']]);
    sheet
      .getRange(first + 1, 6)
      .setValue('โทร 081')
      .setBackground('#ffff00')
      .setNote('คุณสมศรี');
    sheet.getRange(first + 5, 1, 1, 2).setValues([['ประชุม 1 พ.ค.', 'ห้องประชุมเล็ก']]);
    sheet.getRange(first, 1, 3, 6).sort({ column: 2, ascending: true });
    sheet.insertRowBefore(1);
    sheet.getRange(1, 1).setValue('ของสำนักปลัด');
    sheet.setColumnWidth(4, 333);
    const order = rowsOf(host).map((row) => row.ผู้รับผิดชอบ);
    type(host, 'indicator.9', 'O17', 'urls', 'https://www.khampom.example/ita/o17');
    const beside = (of: Host) =>
      new Map([...peopleCells(of)].filter(([, held]) => /ส่งแล้ว|ยัง"|081|ประชุม|ของสำนัก/.test(held)));
    const before = beside(host);
    expect(before.size).toBeGreaterThanOrEqual(7);
    done(host, 'reminders');
    expect(harmed(before, beside(host))).toEqual([]);
    expect(rowsOf(host).map((row) => row.ผู้รับผิดชอบ)).toEqual(order);
    expect(rowOf(host, 'กองคลัง').จำนวนข้อที่ค้าง).toBe('1');
    expect(sheet.getName()).toBe('ตามงานของเรา');
    expect(sheet.getColumnWidth(4)).toBe(333);
    expect(tabNames(host)).not.toContain(TAB);
  });

  it('is put right where they deleted a column', () => {
    const host = made();
    const { column } = textCell(host, 'กองคลัง');
    const before = rowOf(host, 'กองคลัง').ข้อความ;
    hand(host, 'reminders').deleteColumn(column);
    done(host, 'reminders');
    expect(rowOf(host, 'กองคลัง').ข้อความ).toBe(before);
  });

  it('is no matter where a sheet of theirs has the tab’s name: ours is made beside it', () => {
    const host = sampleWorkbook();
    const own = host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().insertSheet(TAB, 0);
    own.getRange('A1:A2').setValues([['งานที่ต้องตาม'], ['ซ่อมถนน']]);
    const before = peopleCells(host);
    done(host, 'reminders');
    expect(harmed(before, peopleCells(host))).toEqual([]);
    expect(sheetOf(host, 'reminders').name).toBe('ติดตามงาน (ITA)');
    done(host, 'reminders');
    expect(tabNames(host).filter((name) => name.startsWith(TAB)).length).toBe(2);
  });
});

it('reads each tab once, its own as well, and nothing reads the tab for other commands', () => {
  const host = made();
  host.calls.reset();
  host.call('sidebarOverview');
  const reads = host.calls.byMethod()['Spreadsheet Range.getValues'] ?? 0;
  expect(host.calls.bySheet('read')[TAB]).toBeUndefined();
  host.calls.reset();
  done(host, 'reminders');
  expect(host.calls.byMethod()['Spreadsheet Range.getValues']).toBe(reads + 1);
});

it('is left alone by set-up, repair and the check', () => {
  const host = made();
  const before = JSON.stringify(sheetOf(host, 'reminders'));
  for (const command of ['setUp', 'repair', 'scoreAndCheck', 'draft'] as const) done(host, command);
  expect(JSON.stringify(sheetOf(host, 'reminders'))).toBe(before);
});

it('stopped anywhere, running it again ends as if nothing had happened', () => {
  const wanted = made();
  interruptedEverywhere(sampleWorkbook, 'reminders', (host, nth, when) => {
    if (when === 'again') expectSameFile(nth, host, wanted);
  });
});

it('is in the menu', () => {
  const host = sampleWorkbook();
  host.open();
  host.menu('ข้อความติดตามงาน');
  expect(host.ui.alerts.at(-1)?.message).toContain('สำนักปลัด 4 ข้อ');
  expect(tabNames(host)).toContain(TAB);
});
