/** The add-in examines itself: each fault has a line of its own with what to do, and nothing is changed. */

import type { Host } from '../../../local/host/host';
import type { Answer, SelfCheckLine } from '../../../sidebar/contract';
import { SCOPES } from '../../../src/commands/sidebar/scopes';
import {
  columnOf,
  deleteColumn,
  emptyFile,
  expectPlainThai,
  freshWorkbook,
  hand,
  rowOf,
  sampleWorkbook,
  sheetOf,
} from '../../workbook/office';
import { contents } from '../../workbook/people';

function check(host: Host): SelfCheckLine[] {
  const answer = host.call('sidebarSelfCheck') as Answer<SelfCheckLine[]>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

const lineOf = (host: Host, what: string) => check(host).find((line) => line.what === what)!;
const spreadsheetOf = (host: Host) => host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet();

function named(): Host {
  const host = sampleWorkbook();
  host.call('sidebarSetPerson', 'สมหญิง');
  return host;
}

describe('a workbook in order', () => {
  it('is good in every line, with nothing to do', () => {
    const lines = check(named());
    expect(lines.filter(({ state }) => state !== 'good')).toEqual([]);
    expect(lines.filter(({ remedy }) => remedy !== '')).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(12);
    for (const { what } of lines) expectPlainThai(what);
  });

  it('is as it was after it, read once a tab; no file is made, no page asked for', () => {
    const host = named();
    const before = contents(host);
    host.calls.reset();
    check(host);
    expect(contents(host)).toEqual(before);
    const calls = host.calls.log.filter(({ kind }) => kind !== 'navigation');
    expect(calls.filter(({ service, kind }) => service === 'Spreadsheet' && kind === 'write')).toEqual([]);
    expect(calls.filter(({ service }) => service === 'Drive' || service === 'UrlFetch')).toEqual([]);
    const reads = calls.filter(({ method }) => method === 'Range.getValues').map(({ sheet }) => sheet);
    expect(new Set(reads).size).toBe(reads.length);
  });

  it('costs one reading of the workbook and two dozen calls', () => {
    const host = named();
    const callsOf = (run: () => unknown) => {
      host.spreadsheet.calculate();
      host.calls.reset();
      run();
      return host.calls.total();
    };
    const reading = callsOf(() => host.call('sidebarOverview'));
    expect(callsOf(() => check(host))).toBeLessThanOrEqual(reading + 24);
  });
});

describe.each<
  [what: string, fault: string, state: SelfCheckLine['state'], found: RegExp, break_: (host: Host) => void]
>([
  [
    'แท็บและคอลัมน์',
    'a tab and a column are gone',
    'bad',
    /ข้อจำกัด.*ลิงก์หลักฐาน|ลิงก์หลักฐาน.*ข้อจำกัด/s,
    (host) => {
      spreadsheetOf(host).deleteSheet(hand(host, 'limits'));
      deleteColumn(host, 'indicator.9', 'urls');
    },
  ],
  [
    'แท็บและคอลัมน์',
    'a tab was duplicated',
    'doubtful',
    /สำเนา/,
    (host) => {
      // A copy of a tab has its marks as well.
      const copy = spreadsheetOf(host).insertSheet('สำเนาของ ผลย้อนหลัง');
      copy.addDeveloperMetadata('ita', 'tab:history');
    },
  ],
  [
    'สูตรในแท็บสรุปคะแนน',
    'somebody typed over one',
    'bad',
    /พิมพ์ทับที่ C/,
    (host) =>
      void hand(host, 'summary')
        .getRange(rowOf(host, 'summary', 'total'), columnOf(host, 'summary', 'score'))
        .setValue(99),
  ],
  [
    'สูตรในแท็บสรุปคะแนน',
    'a function is not known',
    'bad',
    /#NAME\?/,
    (host) =>
      void hand(host, 'summary')
        .getRange(rowOf(host, 'summary', 'total'), columnOf(host, 'summary', 'score'))
        .setFormula('=ITA_UNKNOWN(1)'),
  ],
  [
    'สูตรในแท็บสรุปคะแนน',
    'one is still under way',
    'unknown',
    /ยังคำนวณไม่เสร็จที่ C/,
    (host) =>
      void hand(host, 'summary')
        .getRange(rowOf(host, 'summary', 'total'), columnOf(host, 'summary', 'score'))
        .setFormula('="Loading..."'),
  ],
  [
    'กราฟแนวโน้ม',
    'it was removed',
    'doubtful',
    /ไม่พบกราฟ/,
    (host) => {
      const sheet = hand(host, 'summary');
      for (const chart of sheet.getCharts()) sheet.removeChart(chart);
    },
  ],
  [
    'เขตเวลาและภาษาของไฟล์',
    'they are of another country',
    'doubtful',
    /America\/New_York.*en_US/,
    (host) => {
      host.state.timeZone = 'America/New_York';
      host.state.locale = 'en_US';
    },
  ],
  ['ชื่อของท่าน', 'nobody gave one', 'doubtful', /ไม่ระบุชื่อ/, (host) => void host.call('sidebarSetPerson', '')],
  [
    'คิวคำสั่งของไฟล์',
    'Google fails',
    'unknown',
    /ไม่สำเร็จ/,
    (host) => host.calls.failOn(({ method }) => method === 'Lock.tryLock'),
  ],
  [
    'อ่านแผ่นงาน',
    'Google fails',
    'unknown',
    /ไม่สำเร็จ/,
    (host) => host.calls.failOn(({ method }) => method === 'Range.getValues'),
  ],
])('the line %s, where %s,', (what, _fault, state, found, break_) => {
  it('says so and what to do', () => {
    const host = named();
    break_(host);
    const line = lineOf(host, what);
    expect(line.state).toBe(state);
    expect(line.found).toMatch(found);
    expectPlainThai(line.remedy);
  });
});

describe('permissions', () => {
  const without = (part: string) =>
    sampleWorkbook({ grantedScopes: SCOPES.map(({ scope }) => scope).filter((scope) => !scope.includes(part)) });

  it.each([
    ['drive.file', 'สร้างเอกสารในไดรฟ์', 'ส่งออกรายงาน'],
    ['external_request', 'เปิดลิงก์หลักฐาน', 'ตรวจลิงก์'],
  ])('that lack %s are told at %s, with the command that asks for them', (part, what, command) => {
    const line = lineOf(without(part), what);
    expect(line.state).toBe('bad');
    expect(line.remedy).toContain(`ITA › ${command}`);
  });

  /** As a colleague sees it once the owner has kept a place to himself. */
  function lockedBy(owner: Host, protection: GoogleAppsScript.Spreadsheet.Protection): Host {
    protection.setWarningOnly(false);
    const all = owner.state.sheets.flatMap(({ protections }) => protections);
    for (const locked of all.filter(({ warningOnly }) => !warningOnly)) locked.editors = ['owner@example.go.th'];
    return emptyFile({ state: owner.state, user: { email: 'colleague@example.go.th' } });
  }

  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => GoogleAppsScript.Spreadsheet.Protection]>([
    ['the whole tab is locked', (sheet) => sheet.protect()],
    ['some of its cells are locked', (sheet) => sheet.getRange('D3:E4').protect()],
  ])('to write are told by tab where %s', (_what, lock) => {
    const owner = sampleWorkbook();
    const line = lineOf(lockedBy(owner, lock(hand(owner, 'measures'))), 'สิทธิ์แก้ไขแผ่นงาน');
    expect(line.state).toBe('bad');
    expect(line.found).toMatch(new RegExp(`ในแท็บ "${sheetOf(owner, 'measures').name}"$`));
  });

  it("to write are not missed where only a person's own columns are locked", () => {
    const owner = sampleWorkbook();
    const sheet = hand(owner, 'measures');
    sheet.insertColumnAfter(sheet.getMaxColumns());
    const own = sheet.getRange(3, sheet.getMaxColumns(), 5, 1);
    expect(lineOf(lockedBy(owner, own.protect()), 'สิทธิ์แก้ไขแผ่นงาน').state).toBe('good');
  });
});

describe('a file that was never set up', () => {
  it('is told so, and what can be looked at nonetheless is', () => {
    const lines = check(emptyFile());
    expect(lines[0]).toMatchObject({ what: 'อ่านแผ่นงาน', state: 'bad', remedy: expect.stringContaining('ตั้งค่าเริ่มต้น') });
    expect(lines.find(({ what }) => what === 'กราฟแนวโน้ม')?.state).toBe('unknown');
    expect(lines.find(({ what }) => what === 'เปิดลิงก์หลักฐาน')?.state).toBe('good');
  });
});

describe('a set-up that was stopped', () => {
  it('is told', () => {
    const host = freshWorkbook();
    spreadsheetOf(host).addDeveloperMetadata(
      'ita-unfinished',
      'measures limits',
      host.spreadsheet.SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
    );
    expect(lineOf(host, 'การตั้งค่าเริ่มต้น')).toMatchObject({ state: 'bad', found: expect.stringContaining('2 แท็บ') });
  });
});
