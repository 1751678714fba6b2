/** Who changed a row of evidence last, and when: stamped by the trigger, and what the trigger costs. */

import type { Host } from '../../local/host/host';
import { cellAt } from '../../local/host/spreadsheet/state';
import {
  a1Of,
  columnOf,
  columnValues,
  deleteColumn,
  done,
  hand,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
} from '../workbook/office';

const TAB = 'indicator.9';
const STAMP = ['สมหญิง', '2567-04-20 10:00'];
const NONE = ['', ''];

function signed(): Host {
  const host = sampleWorkbook();
  host.call('sidebarSetPerson', 'สมหญิง');
  host.calls.reset();
  return host;
}

const stamp = (host: Host, id: string, tab = TAB) => ['editedBy', 'editedAt'].map((key) => shownAt(host, tab, id, key));

/** Pastes, fills or deletes a block whose left upper cell is there. */
function block(host: Host, code: string, key: string, values: (string | boolean | number)[][]): void {
  host.edit(sheetOf(host, TAB).name, a1Of(host, TAB, code, key), values);
}

describe('a row of evidence', () => {
  it.each(['claim', 'urls', 'explanation', 'owner', 'due', 'score', 'checkedByEye', 'checkedBy', 'note'])(
    'is stamped with name and time when somebody edits %s',
    (key) => {
      const host = signed();
      type(host, TAB, 'O1', key, key === 'checkedByEye' ? true : '1');
      expect(stamp(host, 'O1')).toEqual(STAMP);
      expect(stamp(host, 'O2')).toEqual(NONE);
    },
  );

  it('says so where nobody gave a name', () => {
    const host = sampleWorkbook();
    type(host, TAB, 'O1', 'note', 'ก');
    expect(stamp(host, 'O1')).toEqual(['ไม่ระบุชื่อ', STAMP[1]]);
  });

  it('is stamped when what stood there is deleted, and by whoever came last', () => {
    const host = signed();
    type(host, TAB, 'O1', 'explanation', '');
    expect(stamp(host, 'O1')).toEqual(STAMP);
    host.call('sidebarSetPerson', 'สมชาย');
    type(host, TAB, 'O1', 'note', 'ก');
    expect(stamp(host, 'O1')).toEqual(['สมชาย', STAMP[1]]);
  });

  it('is stamped in each row of a pasted block, whose other cells stay as pasted', () => {
    const host = signed();
    const rows = ['O1', 'O2', 'O3'].map((code) => ['มี', `https://www.khampom.example/new/${code}`, 'หน้าแรก']);
    block(host, 'O1', 'claim', rows);
    for (const code of ['O1', 'O2', 'O3']) {
      expect(stamp(host, code)).toEqual(STAMP);
      expect(['claim', 'urls', 'explanation'].map((key) => shownAt(host, TAB, code, key))).toEqual([
        'มี',
        `https://www.khampom.example/new/${code}`,
        'หน้าแรก',
      ]);
    }
    expect(stamp(host, 'O4')).toEqual(NONE);
  });

  it('keeps a name that looks like a formula a text', () => {
    const host = signed();
    host.call('sidebarSetPerson', '=1+1');
    type(host, TAB, 'O1', 'note', 'ก');
    expect(String(stamp(host, 'O1')[0]).trim()).toBe('=1+1');
  });

  it('is found wherever columns and rows were moved to', () => {
    const host = signed();
    const sheet = hand(host, TAB);
    sheet.moveColumns(sheet.getRange('S:T'), 1);
    sheet.getRange(2, columnOf(host, TAB, 'note')).setValue('ข้อความถึงทีม');
    sheet.getRange(2, columnOf(host, TAB, 'editedAt')).setValue('เวลา');
    sheet.insertRowsBefore(1, 3);
    type(host, TAB, 'O5', 'note', 'ก');
    expect(stamp(host, 'O5')).toEqual(STAMP);
  });
});

describe('no stamp', () => {
  it("comes of an edit in the add-in's own columns or in the header", () => {
    const host = signed();
    type(host, TAB, 'O1', 'findings', 'ก');
    type(host, TAB, 'O1', 'title', 'ก');
    host.edit(sheetOf(host, TAB).name, a1Of(host, TAB, '9', 'note').replace(/\d+/, '2'), 'หมายเหตุของเรา');
    expect(columnValues(host, TAB, 'editedBy').every((value) => value === '')).toBe(true);
  });

  it("comes into an indicator's row but for its official score, nor into a person's own row", () => {
    const host = signed();
    type(host, TAB, '9', 'note', 'ก');
    expect(stamp(host, '9')).toEqual(NONE);
    type(host, TAB, '9', 'official', 90);
    expect(stamp(host, '9')).toEqual(STAMP);
    const own = sheetOf(host, TAB);
    const row = rowOf(host, TAB, 'O1') + 60;
    host.edit(own.name, a1Of(host, TAB, 'O1', 'note').replace(/\d+/, String(row)), 'ของเราเอง');
    expect(cellAt(own, row, columnOf(host, TAB, 'editedBy'))?.value ?? '').toBe('');
  });

  it('and no failure comes in a workbook without the columns, until ซ่อมแซมแผ่นงาน puts them in', () => {
    const host = signed();
    for (const key of ['editedBy', 'editedAt']) deleteColumn(host, TAB, key);
    type(host, TAB, 'O1', 'checkedByEye', true);
    expect(shownAt(host, TAB, 'O1', 'checkedBy')).toBe('สมหญิง 20 เม.ย. 2567');
    type(host, TAB, 'O1', 'note', 'ก');
    expect(host.logs.filter(({ level }) => level === 'error')).toEqual([]);
    done(host, 'repair');
    type(host, TAB, 'O1', 'note', 'ข');
    expect(stamp(host, 'O1')).toEqual(STAMP);
  });
});

describe('the trigger', () => {
  /** Reads and writes of services, without the entry itself. */
  function costOf(host: Host, edit: () => void): string[] {
    host.spreadsheet.calculate();
    host.calls.reset();
    edit();
    const calls = host.calls.log.filter(({ kind }) => kind === 'read' || kind === 'write');
    return calls.slice(1).map(({ method }) => method);
  }
  const writes = (methods: string[]) => methods.filter((method) => /\.set/.test(method));
  const reads = (methods: string[]) => methods.filter((method) => /getValues/.test(method));
  const codes = Array.from({ length: 25 }, (_, at) => `O${at + 1}`);
  const link = (code: string, more = '') => `https://www.khampom.example/${code}${more}`;

  it('costs next to nothing in another tab', () => {
    const host = signed();
    expect(costOf(host, () => type(host, 'indicator.1', '1', 'note', 'ก')).length).toBeLessThanOrEqual(2);
    expect(costOf(host, () => type(host, 'settings', 'district', 'value', 'ก')).length).toBeLessThanOrEqual(2);
  });

  it('reads the tab once and writes once for one cell', () => {
    const host = signed();
    const methods = costOf(host, () => type(host, TAB, 'O1', 'note', 'ก'));
    expect([reads(methods).length, writes(methods).length]).toEqual([1, 1]);
    expect(methods.length).toBeLessThanOrEqual(8);
  });

  it('reads once and writes twice for a pasted block of seven columns over a whole tab', () => {
    const host = signed();
    const rows = codes.map((code) => ['มี', link(code), 'หน้าแรก', 'กองช่าง', '15/3/2567', 80, '']);
    const methods = costOf(host, () => block(host, 'O1', 'claim', rows));
    expect([reads(methods).length, writes(methods).length]).toEqual([1, 2]);
    expect(methods.length).toBeLessThanOrEqual(9);
  });

  it('stays below 20 calls where every other row had been ticked, with the journal', () => {
    const host = signed();
    for (const code of codes.filter((_, at) => at % 2 === 0)) type(host, TAB, code, 'checkedByEye', true);
    const methods = costOf(host, () =>
      block(
        host,
        'O1',
        'urls',
        codes.map((code) => [link(code, '/new')]),
      ),
    );
    expect(methods.length).toBeLessThanOrEqual(20);
    expect(codes.map((code) => shownAt(host, TAB, code, 'checkedByEye'))).not.toContain(true);
    expect(codes.map((code) => shownAt(host, TAB, code, 'checkedBy')).join('')).toBe('');
  });

  it("doesn't write over what somebody types between the cells that it takes back", () => {
    const host = signed();
    for (const code of ['O2', 'O4']) type(host, TAB, code, 'checkedByEye', true);
    type(host, TAB, 'O3', 'checkedBy', 'ผอ.กองคลัง');
    host.spreadsheet.calculate();
    const cell = cellAt(sheetOf(host, TAB), rowOf(host, TAB, 'O3'), columnOf(host, TAB, 'checkedBy'))!;
    let isRead = false;
    host.calls.failOn(({ method }) => {
      if (isRead && /\.setValues?$/.test(method)) cell.value = 'ผอ.กองช่าง';
      isRead ||= method === 'Range.getValues';
      return false;
    });
    block(
      host,
      'O1',
      'urls',
      ['O1', 'O2', 'O3', 'O4'].map((code) => [link(code, '/new')]),
    );
    expect(cell.value).toBe('ผอ.กองช่าง');
    expect(['O2', 'O4'].map((code) => shownAt(host, TAB, code, 'checkedBy'))).toEqual(['', '']);
  });
});
