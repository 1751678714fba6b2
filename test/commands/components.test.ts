/** `องค์ประกอบ`: a real checkbox for each thing that a page must show, whose tick belongs to its text. */

import type { Host } from '../../local/host/host';
import {
  a1Of,
  cell,
  columnOf,
  columnValues,
  deleteColumn,
  done,
  hand,
  headerRowOf,
  letters,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
} from '../workbook/office';

const TAB = 'components';
const found = (host: Host) => String(shownAt(host, 'indicator.9', 'O4', 'findings'));
const tick = (host: Host, ...ids: string[]) => {
  for (const id of ids) type(host, TAB, id, 'shown', true);
};
const shown = (host: Host, id: string) => shownAt(host, TAB, id, 'shown');
const text = (host: Host, id: string) => String(shownAt(host, TAB, id, 'component'));

/** What somebody writes into the list of O4 in `กรอบ ITA`, one a line. */
function relist(host: Host, change: (lines: string[]) => string[]): void {
  const lines = String(shownAt(host, 'framework', 'O4', 'detail')).split('\n');
  type(host, 'framework', 'O4', 'detail', change(lines).join('\n'));
}

describe('a new workbook', () => {
  const host = sampleWorkbook();

  it('has a row with a checkbox for each component, unticked', () => {
    const ids = columnValues(host, TAB, 'id')
      .map(String)
      .filter((id) => id !== '');
    expect(ids.slice(0, 3)).toEqual(['O1-1', 'O1-2', 'O1-3']);
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) expect([id, cell(host, TAB, id, 'shown').validation?.criteria]).toEqual([id, 'CHECKBOX']);
    expect(new Set(ids.map((id) => shown(host, id)))).toEqual(new Set([false]));
  });
});

describe('ticks', () => {
  it('none, some and all are told apart', () => {
    const host = sampleWorkbook();
    done(host, 'scoreAndCheck');
    expect(found(host)).toContain('ยังไม่ตรวจองค์ประกอบ');
    expect(shownAt(host, 'indicator.9', 'O4', 'state')).toBe('มีลิงก์ ยังไม่เปิดตรวจ');
    tick(host, 'O4-1', 'O4-2', 'O4-3');
    done(host, 'scoreAndCheck');
    expect(shownAt(host, 'indicator.9', 'O4', 'state')).toBe('ไม่ครบ');
    expect(found(host)).toContain(text(host, 'O4-4'));
    tick(host, 'O4-4');
    done(host, 'scoreAndCheck');
    expect(found(host)).toBe('');
    expect(shownAt(host, 'indicator.9', 'O4', 'state')).toBe('มีลิงก์ ยังไม่เปิดตรวจ');
  });

  it('survive set-up, repair and sorting', () => {
    const host = sampleWorkbook();
    tick(host, 'O4-1', 'O4-3');
    const sheet = hand(host, TAB);
    const first = headerRowOf(host, TAB) + 1;
    const column = columnOf(host, TAB, 'component');
    sheet.getRange(first, 1, sheet.getLastRow() - first + 1, sheet.getLastColumn()).sort({ column, ascending: false });
    for (const command of ['setUp', 'repair'] as const) done(host, command);
    expect(['O4-1', 'O4-2', 'O4-3'].map((id) => shown(host, id))).toEqual([true, false, true]);
    done(host, 'scoreAndCheck');
    expect(found(host)).toContain('ขาด 2 จาก 4');
  });

  it('keep their box where the cell was pasted over, and get one back with a deleted column', () => {
    const host = sampleWorkbook();
    tick(host, 'O4-1');
    const at = () => hand(host, TAB).getRange(rowOf(host, TAB, 'O4-1'), columnOf(host, TAB, 'shown'));
    at().clearDataValidations();
    done(host, 'repair');
    expect(cell(host, TAB, 'O4-1', 'shown')).toMatchObject({ value: true, validation: { criteria: 'CHECKBOX' } });
    deleteColumn(host, TAB, 'shown');
    deleteColumn(host, 'indicator.9', 'checkedByEye');
    done(host, 'repair');
    expect(cell(host, TAB, 'O4-1', 'shown').validation?.criteria).toBe('CHECKBOX');
    expect(cell(host, 'indicator.9', 'O4', 'checkedByEye').validation?.criteria).toBe('CHECKBOX');
    expect(shown(host, 'O4-1')).toBe(false);
  });

  it('leave what a person typed in the place of a box', () => {
    const host = sampleWorkbook();
    const range = hand(host, TAB).getRange(rowOf(host, TAB, 'O4-1'), columnOf(host, TAB, 'shown'));
    range.clearDataValidations().setValue('ดูแล้ว รอแก้');
    done(host, 'repair');
    expect(shown(host, 'O4-1')).toBe('ดูแล้ว รอแก้');
  });
});

describe('ticks and links', () => {
  const all = ['O4-1', 'O4-2', 'O4-3', 'O4-4'];
  const NEW = 'https://www.khampom.example/new';
  const STALE = 'จึงยังไม่นับ 4 เรื่อง';
  /** As a script does it: the trigger sees nothing. */
  const put = (host: Host, tab: string, id: string, key: string, value: unknown) =>
    hand(host, tab)
      .getRange(rowOf(host, tab, id), columnOf(host, tab, key))
      .setValue(value);
  const check = (host: Host) => {
    done(host, 'scoreAndCheck');
    return found(host);
  };

  it.each([
    ['the trigger', (host: Host) => tick(host, ...all)],
    [
      'the check',
      (host: Host) => {
        for (const id of all) put(host, TAB, id, 'shown', true);
        done(host, 'scoreAndCheck');
      },
    ],
  ])(
    'noted by %s count no more when the links change, stay in the sheet, and count when ticked anew',
    (_by, ticked) => {
      const host = sampleWorkbook();
      ticked(host);
      expect(check(host)).toBe('');
      type(host, 'indicator.9', 'O4', 'urls', NEW);
      for (const _time of ['first', 'second']) {
        expect(check(host)).toContain(STALE);
        expect(shownAt(host, 'indicator.9', 'O4', 'state')).toBe('ควรตรวจ');
        expect(all.map((id) => shown(host, id))).toEqual([true, true, true, true]);
      }
      for (const id of all.slice(0, 2)) {
        type(host, TAB, id, 'shown', false);
        type(host, TAB, id, 'shown', true);
      }
      expect(check(host)).toContain('จึงยังไม่นับ 2 เรื่อง');
      expect(found(host)).not.toContain('ขาด');
      for (const id of all.slice(2)) type(host, TAB, id, 'shown', false);
      expect(check(host)).toContain('ขาด 2 จาก 4');
      tick(host, ...all.slice(2));
      expect(check(host)).toBe('');
    },
  );

  it('count again when the links that were looked at come back', () => {
    const host = sampleWorkbook();
    const before = String(shownAt(host, 'indicator.9', 'O4', 'urls'));
    tick(host, ...all);
    type(host, 'indicator.9', 'O4', 'urls', NEW);
    expect(check(host)).toContain(STALE);
    type(host, 'indicator.9', 'O4', 'urls', before);
    expect(check(host)).toBe('');
  });

  it('do not count while nobody can tell for which links they were made', () => {
    const host = sampleWorkbook();
    tick(host, ...all);
    deleteColumn(host, TAB, 'seenLinks');
    expect(check(host)).toContain('ไม่ทราบว่าทำเครื่องหมายไว้กับลิงก์ใด');
  });

  it('are noted by the trigger in a handful of calls, however many are filled', () => {
    const host = sampleWorkbook();
    host.spreadsheet.calculate();
    host.calls.reset();
    const rows = Array.from({ length: 20 }, () => [true]);
    host.edit(sheetOf(host, TAB).name, a1Of(host, TAB, 'O4-1', 'shown'), rows);
    const calls = host.calls.log.filter(({ kind }) => kind === 'read' || kind === 'write');
    expect(calls.length).toBeLessThanOrEqual(14);
    expect(shownAt(host, TAB, 'O4-1', 'seenLinks')).not.toBe('');
    expect(host.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('a changed list in the framework', () => {
  it('makes a tick for a reworded text count no more, even before repair; repair takes it back and says so', () => {
    const host = sampleWorkbook();
    tick(host, 'O4-1', 'O4-2', 'O4-3', 'O4-4');
    type(host, TAB, 'O4-2', 'note', 'ดูที่ท้ายหน้า');
    relist(host, ([first, , ...rest]) => [first!, 'หมายเลขโทรศัพท์และโทรสาร', ...rest]);
    done(host, 'scoreAndCheck');
    expect(found(host)).toContain('ขาด 1 จาก 4 เรื่อง: หมายเลขโทรศัพท์และโทรสาร');
    const { details } = done(host, 'repair');
    expect(details.join('\n')).toContain('แก้เป็น "หมายเลขโทรศัพท์และโทรสาร" จึงยกเลิกเครื่องหมาย');
    expect([shown(host, 'O4-2'), text(host, 'O4-2')]).toEqual([false, 'หมายเลขโทรศัพท์และโทรสาร']);
    expect(shownAt(host, TAB, 'O4-2', 'note')).toBe('ดูที่ท้ายหน้า');
    expect(shown(host, 'O4-1')).toBe(true);
    expect(done(host, 'repair').details).toEqual([]);
  });

  it('lets ticks and notes go with their texts when these change places', () => {
    const host = sampleWorkbook();
    const before = text(host, 'O4-1');
    tick(host, 'O4-1');
    type(host, TAB, 'O4-1', 'note', 'หน้าแรก');
    relist(host, (lines) => [...lines].reverse());
    done(host, 'repair');
    expect([text(host, 'O4-4'), shown(host, 'O4-4'), shownAt(host, TAB, 'O4-4', 'note')]).toEqual([
      before,
      true,
      'หน้าแรก',
    ]);
    expect(shown(host, 'O4-1')).toBe(false);
  });

  it('keeps the row of a text that left the list, and counts it for nothing', () => {
    const host = sampleWorkbook();
    const gone = text(host, 'O4-1');
    tick(host, 'O4-1');
    relist(host, (lines) => lines.slice(1));
    done(host, 'repair');
    expect(columnValues(host, TAB, 'component')).toContain(gone);
    expect(text(host, 'O4-1')).not.toBe(gone);
    done(host, 'scoreAndCheck');
    expect(found(host)).toContain('ยังไม่ตรวจองค์ประกอบ');
    expect(done(host, 'repair').details).toEqual([]);
  });

  it('adds a row with a box for a new text', () => {
    const host = sampleWorkbook();
    tick(host, 'O4-1', 'O4-2', 'O4-3', 'O4-4');
    relist(host, (lines) => [...lines, 'ช่องทางติดต่อผู้บริหาร']);
    done(host, 'setUp');
    expect(text(host, 'O4-5')).toBe('ช่องทางติดต่อผู้บริหาร');
    expect(cell(host, TAB, 'O4-5', 'shown')).toMatchObject({ value: false, validation: { criteria: 'CHECKBOX' } });
    expect(shown(host, 'O4-4')).toBe(true);
  });
});

it('a column of boxes that was moved is read where it stands', () => {
  const host = sampleWorkbook();
  const sheet = hand(host, TAB);
  const at = letters(columnOf(host, TAB, 'shown'));
  sheet.moveColumns(sheet.getRange(`${at}:${at}`), 1);
  tick(host, 'O4-1');
  done(host, 'scoreAndCheck');
  expect(found(host)).toContain('ขาด 3 จาก 4');
});
