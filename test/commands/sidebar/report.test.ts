/** The report as the sidebar asks for it: what the self-check found, the export without dialogs, what was exported before. */

import type { Host } from '../../../local/host/host';
import type { Answer, ExportRequest, Failure, Report, ReportKind } from '../../../sidebar/contract';
import {
  a1Of,
  columnOf,
  columnValues,
  done,
  expectPlainThai,
  exported,
  freshWorkbook,
  hand,
  headerRowOf,
  letters,
  REASON,
  refused,
  sheetOf,
  type,
  workedWorkbook,
} from '../../workbook/office';
import { harmed, peopleCells } from '../../workbook/people';

const SCOPE = 'https://www.googleapis.com/auth/';
const AGENCY = 'องค์การบริหารส่วนตำบลขามป้อม';
const NAME = `มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2568 ${AGENCY} ฉบับที่ 1`;

function report(host: Host, kind: ReportKind = 'measures'): Report {
  const answer = host.call('sidebarReport', kind) as Answer<Report>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

function send(host: Host, request: ExportRequest): Answer<Report> {
  return host.call('sidebarExport', request) as Answer<Report>;
}

function sent(host: Host, request: ExportRequest): Report {
  const answer = send(host, request);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

function refusal(host: Host, request: ExportRequest): Failure {
  const answer = send(host, request);
  if (answer.ok) throw new Error('exported');
  expectPlainThai(answer.failure.message);
  expectPlainThai(answer.failure.remedy);
  return answer.failure;
}

/** The errors that the sample has are mended by whoever types these. */
function clean(host: Host): Host {
  for (const { cell, message } of report(host).checks.filter(({ severity }) => severity === 'error')) {
    if (cell === null) throw new Error(message);
    const tab = host.state.sheets.find(({ id }) => id === cell.sheetId)!.name;
    host.edit(tab, cell.a1, tab === sheetOf(host, 'summary').name ? '' : 'กรอกแล้ว');
  }
  expect(errorsOf(report(host))).toEqual([]);
  return host;
}

/** A workbook whose self-check finds two errors more than before. */
function faulty(host: Host = workedWorkbook()): Host {
  type(host, 'settings', 'district', 'value', '');
  type(host, 'summary', 'total', 'published', 95.7);
  return host;
}

const errorsOf = ({ checks }: Report) => checks.filter(({ severity }) => severity === 'error');
const documents = (host: Host) => host.drive.all().filter(({ bytes }) => bytes !== null);
const journal = (host: Host) => columnValues(host, 'log', 'outcome').filter((line) => line !== '');
const ofDrive = (calls: Record<string, number>) =>
  Object.fromEntries(Object.entries(calls).filter(([method]) => method.startsWith('Drive ')));
const dialogsOf = ({ ui }: Host) => [...ui.alerts, ...ui.prompts, ...ui.dialogs, ...ui.toasts];
const SAFE: ExportRequest = { kind: 'measures', mark: '', reason: '' };
const despite = (mark: string, reason = REASON): ExportRequest => ({ kind: 'measures', mark, reason });

describe('the view', () => {
  it('tells the name of the document to be, and what the self-check found, errors first, each with its cell', () => {
    const host = faulty();
    const { name, checks } = report(host);
    expect(name).toBe(NAME);
    const rank = { error: 0, warning: 1, info: 2 };
    const ranks = checks.map(({ severity }) => rank[severity]);
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks).size).toBeGreaterThan(1);
    for (const { where, message, remedy } of checks) {
      expectPlainThai(message);
      expectPlainThai(remedy);
      expect(where).not.toBe('');
    }
    const district = checks.find(({ message }) => message.includes('ยังไม่ได้กรอกอำเภอ'))!;
    const { id, name: tab } = sheetOf(host, 'settings');
    expect(district.cell!.sheetId).toBe(id);
    host.edit(tab, district.cell!.a1, 'น้ำยืน');
    expect(report(host).checks.some(({ message }) => message.includes('ยังไม่ได้กรอกอำเภอ'))).toBe(false);
  });

  it('tells faults of the tabs too, without a cell where the tab is gone', () => {
    const host = workedWorkbook();
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, 'limits'));
    const gone = report(host).checks.find(({ message }) => message.includes('ไม่พบแท็บ "ข้อจำกัด"'))!;
    expect(gone).toMatchObject({ severity: 'error', cell: null });
  });

  it('tells cells that cannot be read, where the report is made from them', () => {
    const host = workedWorkbook();
    type(host, 'measures', 'M2568-1-1', 'status', 'ทำแล้ว');
    type(host, 'summary', 'EIT', 'lastYear', 'เก้าสิบ');
    type(host, 'indicator.9', 'O1', 'due', 'สิ้นเดือน');
    const unread = (kind: ReportKind) => report(host, kind).checks.filter(({ message }) => message.includes('อ่านค่า'));
    expect(unread('measures').map(({ message }) => message)).toEqual([
      'แท็บ "สรุปคะแนน" EIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก คอลัมน์ "คะแนนปีก่อน": อ่านค่า "เก้าสิบ" ไม่ได้ จึงถือว่ายังไม่มีข้อมูล',
    ]);
    expect(unread('follow-up').map(({ cell }) => cell?.a1)).toEqual([a1Of(host, 'measures', 'M2568-1-1', 'status')]);
  });

  it('stands for the errors by its mark: warnings and other cells leave it as it is', () => {
    const host = faulty();
    const { mark } = report(host);
    expect(mark).not.toBe('');
    type(host, 'indicator.10', 'O30', 'note', 'คุยกับกองคลังแล้ว');
    expect(report(host).mark).toBe(mark);
    type(host, 'settings', 'district', 'value', 'น้ำยืน');
    expect(report(host).mark).not.toBe(mark);
    expect(report(clean(host)).mark).toBe('');
  });

  it('reads each tab once and writes nothing', () => {
    const host = workedWorkbook();
    exported(host);
    host.calls.reset();
    host.call('sidebarOverview');
    const overview = host.calls.byMethod()['Spreadsheet Range.getValues'];
    host.calls.reset();
    report(host);
    expect(host.calls.byMethod()['Spreadsheet Range.getValues']).toBe(overview);
    expect(host.calls.total('write')).toBe(0);
  });

  it('of a file that was never set up says what to do', () => {
    const host = freshWorkbook();
    for (const { id } of [...host.state.sheets]) {
      const sheets = host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet();
      if (host.state.sheets.length === 1) sheets.insertSheet('ว่าง');
      sheets.deleteSheet(sheets.getSheets().find((sheet) => sheet.getSheetId() === id)!);
    }
    expect(host.call('sidebarReport', 'measures')).toMatchObject({ ok: false, failure: { code: 'not-set-up' } });
  });
});

describe('the rules', () => {
  it.each(['measures', 'follow-up'] as const)(
    'of the report of %s are all listed, with how often each was broken',
    (kind) => {
      const { rules, checks } = report(faulty(), kind);
      expect(rules.length).toBeGreaterThan(20);
      for (const { name, group } of rules) {
        expectPlainThai(name);
        expect(group).toMatch(/^[ก-๙ ()A-Z]+$/);
      }
      const groups = rules.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1]);
      expect(groups).toEqual([...new Set(groups)]);
      expect(rules.reduce((sum, { found }) => sum + found, 0)).toBe(checks.length);
      expect(rules.some(({ found }) => found === 0)).toBe(true);
    },
  );

  it('tell which one was broken', () => {
    const host = clean(workedWorkbook());
    const before = report(host).rules;
    type(host, 'summary', 'total', 'published', 95.7);
    const broken = report(host).rules.filter(({ found }, at) => found > before[at]!.found);
    expect(broken.map(({ name }) => name)).toEqual(['คะแนนรวมตามประกาศตรงกับที่คิดจากตัวชี้วัด']);
  });
});

describe('an export without errors', () => {
  it('makes the document at once, without a dialog, and answers with it as the newest export', () => {
    const host = clean(workedWorkbook());
    const { exports, checks } = sent(host, SAFE);
    expect(dialogsOf(host)).toEqual([]);
    const [file, ...others] = documents(host);
    expect(others).toEqual([]);
    expect(file!.name).toBe(NAME);
    expect(exports).toEqual([
      {
        at: '20 เม.ย. 2567 10:00 น.',
        name: NAME,
        document: file!.webViewLink,
        pdf: `https://docs.google.com/document/d/${file!.id}/export?format=pdf`,
        docx: `https://docs.google.com/document/d/${file!.id}/export?format=docx`,
      },
    ]);
    expect(errorsOf({ checks } as Report)).toEqual([]);
    expect(report(host).exports).toEqual(exports);
    expect(journal(host).at(-1)).not.toContain('ส่งออกทั้งที่');
  });

  it('costs the reading, one chart and three calls of Drive, the next time two', () => {
    const host = clean(workedWorkbook());
    host.calls.reset();
    host.call('sidebarOverview');
    const reading = host.calls.byMethod()['Spreadsheet Range.getValues'];
    host.calls.reset();
    sent(host, SAFE);
    const calls = host.calls.byMethod();
    expect(calls['Spreadsheet Range.getValues']).toBe(reading);
    expect(calls['Spreadsheet EmbeddedChart.getAs']).toBe(1);
    expect(ofDrive(calls)).toEqual({ 'Drive Files.list': 1, 'Drive Files.create': 2 });
    type(host, 'settings', 'digits', 'value', 'เลขอารบิก');
    host.calls.reset();
    sent(host, SAFE);
    expect(ofDrive(host.calls.byMethod())).toEqual({ 'Drive Files.list': 1, 'Drive Files.create': 1 });
  });

  it('made again with the same data gives the same document, says so, and makes and notes nothing', () => {
    const host = clean(workedWorkbook());
    const first = sent(host, SAFE);
    expect(first.note).toBe('');
    const [files, lines] = [host.drive.all().length, journal(host)];
    host.clock.advance(3_600_000);
    host.calls.reset();
    const again = sent(host, SAFE);
    expect(again.exports).toEqual(first.exports);
    expect(again.note).toBe(`ข้อมูลไม่เปลี่ยนจากฉบับที่ 1 จึงเปิดเอกสารเดิม "${NAME}"`);
    expect(host.drive.all()).toHaveLength(files);
    expect(journal(host)).toEqual(lines);
    expect(host.calls.byMethod()['Spreadsheet EmbeddedChart.getAs']).toBeUndefined();
  });

  it('made again with other data is the next edition, and the first stays', () => {
    const host = clean(workedWorkbook());
    const [first] = sent(host, SAFE).exports;
    type(host, 'limits', 'IIT', 'limit', 'ผู้ตอบแบบสำรวจภายในมีน้อย เพราะบุคลากรลาออกระหว่างปี');
    const { exports, note } = sent(host, SAFE);
    expect(note).toBe('');
    expect(exports.map(({ name }) => name)).toEqual([NAME.replace(/1$/, '2'), NAME]);
    expect(exports[1]).toEqual(first);
    expect(documents(host).map(({ name }) => name)).toEqual([NAME, NAME.replace(/1$/, '2')]);
  });
});

describe('the offer as evidence', () => {
  it('is none while nothing was exported', () => {
    expect(report(workedWorkbook()).offer).toBeNull();
  });

  it("names the item of the next year's list, with link and explanation, and this year's own item keeps its cells", () => {
    const host = clean(workedWorkbook());
    const before = peopleCells(host);
    const { offer, exports } = sent(host, SAFE);
    expect(offer).toMatchObject({ item: 'O27', year: 2568, link: exports[0]!.document });
    expectPlainThai(offer!.title);
    expect(offer!.explanation).toContain('2567');
    expect(offer!.explanation).toContain(NAME);
    expect(report(host).offer).toEqual(offer);
    expect(harmed(before, peopleCells(host))).toEqual([]);
    expect(String(journal(host).at(-1))).toContain('หลักฐานของ O27 ปี 2568');
  });

  it('of the follow-up names the item of the list two years on', () => {
    const host = workedWorkbook();
    const { mark } = report(host, 'follow-up');
    const { offer } = sent(host, { kind: 'follow-up', mark, reason: 'ยังไม่สิ้นปีงบประมาณ' });
    expect(offer).toMatchObject({ item: 'O26', year: 2569 });
    expect(offer!.explanation).toContain('2568');
  });
});

describe('the follow-up report', () => {
  it('is exported beside the report of measures, each with its own editions and lines', () => {
    const host = clean(workedWorkbook());
    sent(host, SAFE);
    const { mark, name } = report(host, 'follow-up');
    expect(name).toBe(`รายงานผลการดำเนินการตามมาตรการ ปี 2568 ${AGENCY} ฉบับที่ 1`);
    const followUp = sent(host, { kind: 'follow-up', mark, reason: 'ยังไม่สิ้นปีงบประมาณ' });
    expect(followUp.kind).toBe('follow-up');
    expect(followUp.exports.map((one) => one.name)).toEqual([name]);
    expect(report(host).exports.map((one) => one.name)).toEqual([NAME]);
    expect(documents(host).map((one) => one.name)).toEqual([NAME, name]);
    expect(
      columnValues(host, 'log', 'action')
        .filter((action) => action !== '')
        .slice(-2),
    ).toEqual(['ส่งออกรายงาน', 'ส่งออกรายงานผลการดำเนินการ']);
  });
});

describe('an export with errors', () => {
  it('is refused where nobody said to go on, and nothing is made', () => {
    const host = faulty();
    const before = JSON.stringify(host.state);
    const failure = refusal(host, despite(report(host).mark, '  '));
    expect(failure.code).toBe('has-errors');
    expect(failure.message).toContain(`${errorsOf(report(host)).length} เรื่อง`);
    expect(documents(host)).toEqual([]);
    expect(JSON.stringify(host.state) === before).toBe(true);
    expect(dialogsOf(host)).toEqual([]);
  });

  it('is made where the errors are those that were seen; the journal says how many, who wanted it, and why', () => {
    const host = faulty();
    host.call('sidebarSetPerson', 'สมหญิง สำนักปลัด');
    const { mark, ...seen } = report(host);
    const after = sent(host, despite(mark, ' ผู้บริหารขอดูร่าง\nก่อนวันที่ 5 '));
    expect(documents(host)).toHaveLength(1);
    expect(after.checks).toEqual(seen.checks);
    expect(after.exports[0]!.name).toBe(NAME);
    const count = errorsOf(after).length;
    expect(count).toBeGreaterThanOrEqual(2);
    const line = String(journal(host).at(-1));
    expect(line.startsWith(`${NAME} · ข้อสังเกต ${seen.checks.length} เรื่อง · โดย สมหญิง สำนักปลัด · `)).toBe(true);
    expect(line).toContain(` · ส่งออกทั้งที่มีข้อผิดพลาด ${count} เรื่อง เพราะ ผู้บริหารขอดูร่าง ก่อนวันที่ 5 · `);
    expect(dialogsOf(host)).toEqual([]);
  });

  it('of the menu, too, notes how many errors were passed over, also by somebody without a name', () => {
    const host = faulty();
    const count = errorsOf(report(host)).length;
    exported(host);
    const line = String(journal(host).at(-1));
    expect(line).toContain('โดย ไม่ระบุชื่อ');
    expect(line).toContain(`ข้อผิดพลาด ${count} เรื่อง เพราะ ${REASON}`);
  });

  it('is refused as stale where an error came since, and where one was put right', () => {
    const host = faulty();
    const { mark } = report(host);
    type(host, 'settings', 'province', 'value', '');
    expect(refusal(host, despite(mark)).code).toBe('stale');
    type(host, 'settings', 'province', 'value', 'อุบลราชธานี');
    expect(report(host).mark).toBe(mark);
    type(host, 'settings', 'district', 'value', 'น้ำยืน');
    expect(refusal(host, despite(mark)).code).toBe('stale');
    expect(documents(host)).toEqual([]);
  });

  it('that are all mended meanwhile is simply made', () => {
    const host = faulty();
    const { mark } = report(host);
    sent(clean(host), despite(mark));
    expect(documents(host)).toHaveLength(1);
    expect(journal(host).at(-1)).not.toContain('ส่งออกทั้งที่');
  });
});

describe('earlier exports', () => {
  /** Lines of the journal as somebody may have left them. */
  function withJournal(lines: [time: string, action: string, outcome: string, link: string][]): Host {
    const host = workedWorkbook();
    const sheet = hand(host, 'log');
    const from = headerRowOf(host, 'log') + 1;
    const height = Math.max(sheet.getLastRow() - from + 1, lines.length);
    sheet.getRange(from, 1, height, sheet.getLastColumn()).clearContent();
    const keys = ['time', 'action', 'outcome', 'link'];
    for (const [at, line] of lines.entries()) {
      for (const [of, value] of line.entries()) {
        host.edit(sheet.getName(), `${letters(columnOf(host, 'log', keys[of]!))}${from + at}`, value);
      }
    }
    return host;
  }
  const doc = (id: string) => `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;

  it('are the lines of exports that have a link, newest first however the journal was sorted', () => {
    const host = withJournal([
      ['2567-05-02 09:30', 'ส่งออกรายงาน', 'ฉบับสอง · ข้อสังเกต 0 เรื่อง', doc('two_2-B')],
      ['2567-04-01 08:00', 'ให้คะแนนและตรวจ', 'คะแนนรวม 97.80', ''],
      ['2566-12-31 23:59', 'ส่งออกรายงาน', 'ฉบับแรก · ข้อสังเกต 4 เรื่อง · ส่งออกทั้งที่มีข้อผิดพลาด 1 เรื่อง โดย ก', doc('one')],
      ['2567-05-02 09:30', 'ส่งออกรายงาน', 'ฉบับสาม · ข้อสังเกต 0 เรื่อง', doc('three')],
      ['2567-05-01 10:00', 'ส่งออกรายงาน', 'ไม่มีลิงก์ · ข้อสังเกต 0 เรื่อง', ''],
    ]);
    expect(report(host).exports).toEqual(
      [
        ['2 พ.ค. 2567 09:30 น.', 'ฉบับสาม', 'three'],
        ['2 พ.ค. 2567 09:30 น.', 'ฉบับสอง', 'two_2-B'],
        ['31 ธ.ค. 2566 23:59 น.', 'ฉบับแรก', 'one'],
      ].map(([at, name, id]) => ({
        at,
        name,
        document: doc(id!),
        pdf: `https://docs.google.com/document/d/${id}/export?format=pdf`,
        docx: `https://docs.google.com/document/d/${id}/export?format=docx`,
      })),
    );
  });

  it.each([
    'http://docs.google.com/document/d/abc/edit',
    'https://docs.google.com.example.com/document/d/abc/edit',
    'https://example.com/?https://docs.google.com/document/d/abc/edit',
    'javascript:alert(1)//docs.google.com/document/d/abc',
    'https://docs.google.com/spreadsheets/d/abc/edit',
    'อยู่ในแฟ้มของกองคลัง',
  ])('get no address to click from "%s": anybody may write into the journal', (link) => {
    const host = withJournal([['2567-05-02 09:30', 'ส่งออกรายงาน', 'รายงาน · ข้อสังเกต 0 เรื่อง', link]]);
    expect(report(host).exports).toEqual([
      { at: '2 พ.ค. 2567 09:30 น.', name: 'รายงาน', document: '', pdf: '', docx: '' },
    ]);
  });

  it('keep what somebody typed over a time or a name', () => {
    const host = withJournal([['เมื่อวาน', 'ส่งออกรายงาน', 'ส่งแล้ว', doc('abc')]]);
    expect(report(host).exports).toMatchObject([{ at: 'เมื่อวาน', name: 'ส่งแล้ว', document: doc('abc') }]);
  });

  it('are none where the journal was deleted, and nothing more is made until it is back', () => {
    const host = clean(workedWorkbook());
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, 'log'));
    const { exports, mark } = report(host);
    expect(exports).toEqual([]);
    expect(refusal(host, despite(mark)).code).toBe('incomplete-tab');
    done(host, 'repair');
    expect(sent(host, SAFE).exports).toHaveLength(1);
  });
});

describe('what fails', () => {
  it('while another person runs a command, nothing is made', () => {
    const host = clean(workedWorkbook());
    host.holdLock('document');
    expect(refusal(host, SAFE).code).toBe('busy');
    expect(documents(host)).toEqual([]);
  });

  it('where Drive was refused, says how to allow it, before anything is read or checked', () => {
    const granted = ['spreadsheets.currentonly', 'script.container.ui'].map((scope) => SCOPE + scope);
    const host = workedWorkbook({ grantedScopes: granted });
    host.calls.reset();
    const failure = refusal(host, SAFE);
    expect(failure.code).toBe('no-permission');
    expect(failure.message).toContain('Google ไดรฟ์');
    expect(failure.remedy).toContain('ITA › ส่งออกรายงาน');
    expect(host.calls.byMethod()['Spreadsheet Range.getValues']).toBeUndefined();
    expect(report(host).name).toBe(NAME);
  });

  it.each([
    [
      "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.",
      'drive-full',
    ],
    ['Service invoked too many times for one day: document.', 'quota'],
    ['Exceeded maximum execution time', 'time-limit'],
    ['API call to drive.files.create failed with error: Internal Error', 'google-busy'],
  ])('where Drive says "%s", it is told as %s, nothing is harmed, and it works again', (message, code) => {
    const host = clean(workedWorkbook());
    const before = peopleCells(host);
    const lines = journal(host);
    host.calls.failOn(({ method }) => method === 'Files.create', message, 2);
    expect(refusal(host, SAFE).code).toBe(code);
    expect(harmed(before, peopleCells(host))).toEqual([]);
    expect(journal(host)).toEqual(lines);
    host.calls.reset();
    expect(sent(host, SAFE).exports).toHaveLength(1);
  });

  it('where the journal can’t be written, tells the address of the document that was made', () => {
    const host = clean(workedWorkbook());
    host.calls.failOn(({ method, sheet }) => method === 'Range.setValues' && sheet === 'บันทึก', 'Service error', 1);
    const failure = refusal(host, SAFE);
    const [file] = documents(host);
    expect(failure.code).toBe('not-noted');
    expect(failure.remedy).toContain(file!.webViewLink);
    expect(failure.remedy).toContain('โดยไม่สร้างซ้ำ');
    expect(sent(host, SAFE).exports).toEqual(report(host).exports);
    expect(documents(host)).toHaveLength(1);
    expect(report(host).exports).toHaveLength(1);
  });

  it('of the menu’s export, the same', () => {
    const host = clean(workedWorkbook());
    host.calls.failOn(({ method, sheet }) => method === 'Range.setValues' && sheet === 'บันทึก', 'Service error', 1);
    expect(refused(host, 'exportReport').remedy).toContain(documents(host)[0]!.webViewLink);
    host.calls.reset();
    done(host, 'exportReport');
  });

  it.each([
    [{ kind: 'measures', mark: '' }],
    [{ kind: 'evidence', mark: '', reason: '' }],
    [{ kind: 'measures', mark: '', reason: 'ก'.repeat(301) }],
    [{ despiteErrors: true, mark: '' }],
    ['now'],
    [null],
  ])('what isn’t a request is refused: %j', (request) => {
    const host = workedWorkbook();
    expect(host.call('sidebarExport', request)).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(documents(host)).toEqual([]);
  });
});
