/** 'ตรวจด้วยตาแล้ว': signed when it is ticked, taken back when the links change, with and without the trigger. */

import type { Host } from '../../local/host/host';
import { linksFingerprint } from '../../src/ita/evidence/eye';
import {
  a1Of,
  columnOf,
  columnValues,
  done,
  hand,
  headerRowOf,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
  writesBesideLog,
} from '../workbook/office';

const TAB = 'indicator.9';
const STAMP = /^สมหญิง 20 เม\.ย\. 2567$/;

/** A workbook whose officer has given a name. */
function signed(): Host {
  const host = sampleWorkbook();
  host.call('sidebarSetPerson', 'สมหญิง');
  host.calls.reset();
  return host;
}

const box = (host: Host, code: string) => shownAt(host, TAB, code, 'checkedByEye');
const by = (host: Host, code: string) => shownAt(host, TAB, code, 'checkedBy');
const mark = (host: Host, code: string) => String(shownAt(host, TAB, code, 'seenLinks'));
const linksOf = (host: Host, code: string) => String(shownAt(host, TAB, code, 'urls')).split('\n');
const findings = (host: Host, code: string) => String(shownAt(host, TAB, code, 'findings'));
const journal = (host: Host) => columnValues(host, 'log', 'outcome').join('\n');

/** As a script or an older version does it: the trigger sees nothing. */
function put(host: Host, code: string, key: string, value: unknown): void {
  hand(host, TAB)
    .getRange(rowOf(host, TAB, code), columnOf(host, TAB, key))
    .setValue(value);
}

describe('a tick', () => {
  it('is signed with name and day, and notes the links', () => {
    const host = signed();
    type(host, TAB, 'O1', 'checkedByEye', true);
    expect(by(host, 'O1')).toMatch(STAMP);
    expect(mark(host, 'O1').split(' ')[0]).toBe(linksFingerprint('O1', linksOf(host, 'O1')));
  });

  it('of somebody without a name says so', () => {
    const host = sampleWorkbook();
    type(host, TAB, 'O1', 'checkedByEye', true);
    expect(by(host, 'O1')).toBe('ไม่ระบุชื่อ 20 เม.ย. 2567');
  });

  it('is signed anew where a name from before stands there, which the journal keeps', () => {
    const host = signed();
    type(host, TAB, 'O1', 'checkedBy', 'ผอ.กองช่าง ตรวจ 1 เม.ย.');
    type(host, TAB, 'O1', 'checkedByEye', true);
    expect(by(host, 'O1')).toMatch(STAMP);
    expect(mark(host, 'O1').split(' ')[0]).toBe(linksFingerprint('O1', linksOf(host, 'O1')));
    expect(journal(host)).toMatch(/O1: .*ผอ\.กองช่าง ตรวจ 1 เม\.ย\./);
  });

  it('keeps a name that is entered with it, and one that is written over the stamp', () => {
    const host = signed();
    host.edit(sheetOf(host, TAB).name, a1Of(host, TAB, 'O1', 'checkedByEye'), [[true, 'ผอ.กองช่าง']]);
    expect(by(host, 'O1')).toBe('ผอ.กองช่าง');
    type(host, TAB, 'O2', 'checkedByEye', true);
    type(host, TAB, 'O2', 'checkedBy', 'ผอ.กองคลัง');
    type(host, TAB, 'O2', 'checkedByEye', false);
    expect([by(host, 'O2'), mark(host, 'O2')]).toEqual(['ผอ.กองคลัง', '']);
    done(host, 'scoreAndCheck');
    expect([by(host, 'O1'), by(host, 'O2')]).toEqual(['ผอ.กองช่าง', 'ผอ.กองคลัง']);
  });

  it("replaces nobody's name where there is no journal to keep it", () => {
    const host = signed();
    type(host, TAB, 'O1', 'checkedBy', 'ผอ.กองช่าง');
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, 'log'));
    type(host, TAB, 'O1', 'checkedByEye', true);
    expect(by(host, 'O1')).toBe('ผอ.กองช่าง');
    type(host, TAB, 'O1', 'checkedByEye', false);
    expect(by(host, 'O1')).toBe('ผอ.กองช่าง');
  });

  it('filled down signs each row of an item, and no other', () => {
    const host = signed();
    const sheet = sheetOf(host, TAB);
    const first = headerRowOf(host, TAB) + 1;
    expect(shownAt(host, TAB, '9', 'code')).toBe('9');
    const rows = Array.from({ length: 4 }, () => [true]);
    const at = a1Of(host, TAB, '9', 'checkedByEye');
    expect(rowOf(host, TAB, '9')).toBe(first);
    host.edit(sheet.name, at, rows);
    expect(['O1', 'O2', 'O3'].map((code) => STAMP.test(String(by(host, code))))).toEqual([true, true, true]);
    expect(by(host, '9')).toBe('');
  });

  it('taken away takes our signature and the note along', () => {
    const host = signed();
    type(host, TAB, 'O1', 'checkedByEye', true);
    type(host, TAB, 'O1', 'checkedByEye', false);
    expect([by(host, 'O1'), mark(host, 'O1')]).toEqual(['', '']);
    done(host, 'scoreAndCheck');
    expect(findings(host, 'O1')).not.toContain('ตรวจด้วยตาแล้ว แต่');
  });

  it('works where headers were reworded and columns moved', () => {
    const host = signed();
    const sheet = hand(host, TAB);
    sheet.moveColumns(sheet.getRange('L:L'), 2);
    sheet.getRange(headerRowOf(host, TAB), columnOf(host, TAB, 'urls')).setValue('ที่อยู่เว็บ');
    sheet.getRange(headerRowOf(host, TAB), columnOf(host, TAB, 'checkedByEye')).setValue('ดูแล้ว');
    type(host, TAB, 'O1', 'checkedByEye', true);
    expect(by(host, 'O1')).toMatch(STAMP);
    expect(mark(host, 'O1').split(' ')[0]).toBe(linksFingerprint('O1', linksOf(host, 'O1')));
  });
});

describe('other links', () => {
  it('take the tick back at once; who looked is kept in the journal', () => {
    const host = signed();
    type(host, TAB, 'O1', 'checkedByEye', true);
    type(host, TAB, 'O1', 'urls', 'https://www.khampom.example/new');
    expect([box(host, 'O1'), by(host, 'O1')]).toEqual([false, '']);
    expect(journal(host)).toMatch(/O1: .*ผู้ตรวจเดิม: สมหญิง 20 เม\.ย\. 2567/);
    done(host, 'scoreAndCheck');
    expect(findings(host, 'O1')).toContain('ลิงก์เปลี่ยนไปหลังจากนั้น');
    type(host, TAB, 'O1', 'checkedByEye', true);
    done(host, 'scoreAndCheck');
    expect(findings(host, 'O1')).not.toContain('ลิงก์เปลี่ยนไปหลังจากนั้น');
    expect(shownAt(host, TAB, 'O1', 'state')).toBe('ตรวจด้วยตาแล้ว');
  });

  it('that are the same in another order leave it', () => {
    const host = signed();
    type(host, TAB, 'O1', 'urls', 'https://www.khampom.example/a\nhttps://www.khampom.example/b');
    type(host, TAB, 'O1', 'checkedByEye', true);
    type(host, TAB, 'O1', 'urls', 'https://www.khampom.example/b\n\nhttps://www.khampom.example/a');
    expect([box(host, 'O1'), STAMP.test(String(by(host, 'O1')))]).toEqual([true, true]);
  });

  it('pasted over many rows take each tick back, in one line each', () => {
    const host = signed();
    for (const code of ['O1', 'O2', 'O3']) type(host, TAB, code, 'checkedByEye', true);
    const links = ['1', '2', '3'].map((page) => [`https://www.khampom.example/new/${page}`]);
    host.edit(sheetOf(host, TAB).name, a1Of(host, TAB, 'O1', 'urls'), links);
    expect(['O1', 'O2', 'O3'].map((code) => box(host, code))).toEqual([false, false, false]);
    expect(journal(host).match(/ผู้ตรวจเดิม/g)).toHaveLength(3);
  });

  it('take back a tick that nobody noted as well, by what stood there before', () => {
    const host = signed();
    put(host, 'O1', 'checkedByEye', true);
    put(host, 'O1', 'checkedBy', 'สมชาย');
    type(host, TAB, 'O1', 'urls', 'https://www.khampom.example/new');
    expect([box(host, 'O1'), by(host, 'O1')]).toEqual([false, '']);
    expect(journal(host)).toContain('ผู้ตรวจเดิม: สมชาย');
  });

  it("lose nobody's name where the journal is gone", () => {
    const host = signed();
    type(host, TAB, 'O1', 'checkedByEye', true);
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, 'log'));
    type(host, TAB, 'O1', 'urls', 'https://www.khampom.example/new');
    expect(box(host, 'O1')).toBe(false);
    expect(by(host, 'O1')).toMatch(STAMP);
  });
});

describe('the check, where the trigger saw nothing,', () => {
  it('notes a tick once, without a day that nobody knows', () => {
    const host = signed();
    put(host, 'O1', 'checkedByEye', true);
    done(host, 'scoreAndCheck');
    expect(by(host, 'O1')).toBe('ไม่ระบุชื่อ ไม่ทราบวันที่');
    expect(mark(host, 'O1').split(' ')[0]).toBe(linksFingerprint('O1', linksOf(host, 'O1')));
    expect(shownAt(host, TAB, 'O1', 'state')).toBe('ตรวจด้วยตาแล้ว');
    host.calls.reset();
    done(host, 'scoreAndCheck');
    expect(writesBesideLog(host)).toEqual([]);
  });

  it('takes back a tick for other links, tells it, and says the same the next time without writing', () => {
    const host = signed();
    type(host, TAB, 'O1', 'checkedByEye', true);
    put(host, 'O1', 'urls', 'https://www.khampom.example/new');
    done(host, 'scoreAndCheck');
    expect([box(host, 'O1'), by(host, 'O1')]).toEqual([false, '']);
    expect(journal(host)).toMatch(/O1: .*สมหญิง/);
    expect(findings(host, 'O1')).toContain('ลิงก์เปลี่ยนไปหลังจากนั้น');
    const before = journal(host);
    host.calls.reset();
    done(host, 'scoreAndCheck');
    expect(writesBesideLog(host)).toEqual([]);
    expect(journal(host)).toBe(before);
  });

  it('forgets the note of a tick that was taken away', () => {
    const host = signed();
    type(host, TAB, 'O1', 'checkedByEye', true);
    put(host, 'O1', 'checkedByEye', false);
    done(host, 'scoreAndCheck');
    expect([by(host, 'O1'), mark(host, 'O1')]).toEqual(['', '']);
  });

  it('touches nothing where the hidden column is gone', () => {
    const host = signed();
    put(host, 'O1', 'checkedByEye', true);
    hand(host, TAB).deleteColumn(columnOf(host, TAB, 'seenLinks'));
    done(host, 'scoreAndCheck');
    expect([box(host, 'O1'), by(host, 'O1')]).toEqual([true, '']);
    expect(findings(host, 'O1')).toContain('จึงยังไม่นับว่าตรวจแล้ว');
    expect(shownAt(host, TAB, 'O1', 'state')).toBe('ควรตรวจ');
  });

  it('takes back a tick that was copied with its note from another item', () => {
    const host = signed();
    type(host, TAB, 'O2', 'urls', linksOf(host, 'O1').join('\n'));
    type(host, TAB, 'O1', 'checkedByEye', true);
    for (const key of ['checkedByEye', 'checkedBy', 'seenLinks']) put(host, 'O2', key, shownAt(host, TAB, 'O1', key));
    done(host, 'scoreAndCheck');
    expect(['O1', 'O2'].map((code) => box(host, code))).toEqual([true, false]);
  });
});

describe('what the check had said', () => {
  const told = (host: Host, code: string) => ['state', 'links'].map((key) => shownAt(host, TAB, code, key));
  const checked = () => {
    const host = signed();
    for (const code of ['O1', 'O2', 'O3']) {
      put(host, code, 'state', 'เปิดตรวจแล้ว ใช้ได้');
      put(host, code, 'links', 'ใช้ได้ (20 เม.ย. 2567)');
    }
    return host;
  };

  it('of other links is gone at once, ticked or not', () => {
    const host = checked();
    type(host, TAB, 'O1', 'urls', 'https://www.khampom.example/new');
    type(host, TAB, 'O2', 'checkedByEye', true);
    put(host, 'O2', 'state', 'ตรวจด้วยตาแล้ว');
    type(host, TAB, 'O2', 'urls', 'https://www.khampom.example/a\nhttps://www.khampom.example/b');
    type(host, TAB, 'O3', 'urls', '');
    expect(told(host, 'O1')).toEqual(['ต้องตรวจใหม่', 'ต้องตรวจใหม่']);
    expect(told(host, 'O2')).toEqual(['ต้องตรวจใหม่', '1. ต้องตรวจใหม่\n2. ต้องตรวจใหม่']);
    expect(told(host, 'O3')).toEqual(['ขาดหลักฐาน', '']);
  });

  it('is gone for each row that was pasted over', () => {
    const host = checked();
    const links = ['1', '2', '3'].map((page) => [`https://www.khampom.example/new/${page}`]);
    host.edit(sheetOf(host, TAB).name, a1Of(host, TAB, 'O1', 'urls'), links);
    for (const code of ['O1', 'O2', 'O3']) expect(told(host, code)).toEqual(['ต้องตรวจใหม่', 'ต้องตรวจใหม่']);
  });

  it('stays of a link that stays', () => {
    const host = checked();
    type(host, TAB, 'O1', 'urls', `https://www.khampom.example/new\n${linksOf(host, 'O1')[0]}`);
    expect(told(host, 'O1')[1]).toBe('1. ยังไม่ตรวจ\n2. ใช้ได้ (20 เม.ย. 2567)');
    type(host, TAB, 'O2', 'urls', `${linksOf(host, 'O2')[0]}\n`);
    expect(told(host, 'O2')).toEqual(['เปิดตรวจแล้ว ใช้ได้', 'ใช้ได้ (20 เม.ย. 2567)']);
  });

  it('of a page that somebody goes on having looked at stays, whatever was pasted over it again', () => {
    const host = signed();
    type(host, TAB, 'O1', 'checkedByEye', true);
    done(host, 'scoreAndCheck');
    const before = told(host, 'O1');
    host.edit(sheetOf(host, TAB).name, a1Of(host, TAB, 'O1', 'urls'), [[linksOf(host, 'O1').join('\n'), 'หน้าแรก']]);
    expect(told(host, 'O1')).toEqual(before);
  });

  it('goes on wanting a check through ให้คะแนนและตรวจ, until the link was opened', () => {
    const host = checked();
    type(host, TAB, 'O1', 'urls', 'https://www.khampom.example/new');
    type(host, TAB, '9', 'note', 'ก');
    done(host, 'scoreAndCheck');
    expect(told(host, 'O1')).toEqual(['ต้องตรวจใหม่', 'ต้องตรวจใหม่']);
    host.calls.reset();
    done(host, 'scoreAndCheck');
    expect(writesBesideLog(host)).toEqual([]);
  });

  it("does not go on to say 'ตรวจด้วยตาแล้ว' when the tick is taken away", () => {
    const host = signed();
    type(host, TAB, 'O1', 'checkedByEye', true);
    done(host, 'scoreAndCheck');
    expect(shownAt(host, TAB, 'O1', 'state')).toBe('ตรวจด้วยตาแล้ว');
    type(host, TAB, 'O1', 'checkedByEye', false);
    expect(shownAt(host, TAB, 'O1', 'state')).toBe('');
  });
});

describe('the trigger', () => {
  it.each([
    ['settings', 'district', 'value'],
    ['indicator.1', '1', 'note'],
  ])('writes nothing after an edit in %s %s %s', (tab, row, key) => {
    const host = signed();
    host.spreadsheet.calculate();
    host.calls.reset();
    type(host, tab, row, key, 'ก');
    // The entry itself.
    expect(host.calls.total('write')).toBe(1);
    expect(host.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('never stops an edit: what it could not do is written for the maintainer only', () => {
    const host = signed();
    expect(() => host.run('onEdit', {})).not.toThrow();
    expect(() => host.run('onEdit')).not.toThrow();
  });
});
