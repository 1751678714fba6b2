/** The report as the sidebar asks for it: what the self-check found, the export without dialogs, what was exported before. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Host } from '../../../local/host/host';
import type { Answer, ExportRequest, Failure, Report } from '../../../sidebar/contract';
import {
  columnOf,
  columnValues,
  done,
  expectPlainThai,
  exported,
  freshWorkbook,
  hand,
  headerRowOf,
  letters,
  refused,
  sheetOf,
  type,
  workedWorkbook,
} from '../../workbook/office';
import { harmed, peopleCells } from '../../workbook/people';

const SCOPE = 'https://www.googleapis.com/auth/';
const NAME = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2568 องค์การบริหารส่วนตำบลขามป้อม';

function report(host: Host): Report {
  const answer = host.call('sidebarReport') as Answer<Report>;
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
    host.edit(tab, cell.a1, 'กรอกแล้ว');
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
const dialogsOf = ({ ui }: Host) => [...ui.alerts, ...ui.prompts, ...ui.dialogs, ...ui.toasts];
const SAFE: ExportRequest = { despiteErrors: false, mark: '' };

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
    expect(host.call('sidebarReport')).toMatchObject({ ok: false, failure: { code: 'not-set-up' } });
  });
});

describe('the number of rules', () => {
  it('is the number of kinds of findings that the code of the self-check can make', () => {
    const sources = (folder: string) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
        .join('\n');
    const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
    const framework = sources('src/ita/framework');
    const kinds = [
      ...found(sources('src/ita/report/check'), /rule: '(report\.[a-z-]+)'/g),
      ...found(readFileSync('src/workbook/book.ts', 'utf8'), /rule: '(workbook\.[a-z-]+)'/g),
      ...found(framework, /rule: '(framework\.[a-z-]+)'/g),
      ...found(framework, /inding\(\s*[^,()]+,\s*'([a-z-]+)'/g).map((rule) => `framework.${rule}`),
    ];
    const listed = found(readFileSync('src/commands/report-rules.ts', 'utf8'), /^ {2}'([a-z.-]+)',$/gm);
    expect([...listed].sort()).toEqual([...new Set(kinds)].sort());
    expect(report(workedWorkbook()).rules).toBe(new Set(kinds).size);
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
      },
    ]);
    expect(errorsOf({ checks } as Report)).toEqual([]);
    expect(report(host).exports).toEqual(exports);
    expect(journal(host).at(-1)).not.toContain('ส่งออกทั้งที่');
  });

  it('costs the reading, one chart and one call of Drive', () => {
    const host = clean(workedWorkbook());
    host.calls.reset();
    host.call('sidebarOverview');
    const reading = host.calls.byMethod()['Spreadsheet Range.getValues'];
    host.calls.reset();
    sent(host, SAFE);
    const calls = host.calls.byMethod();
    expect(calls['Spreadsheet Range.getValues']).toBe(reading);
    expect(calls['Spreadsheet EmbeddedChart.getAs']).toBe(1);
    expect(Object.entries(calls).filter(([method]) => method.startsWith('Drive '))).toEqual([
      ['Drive Files.create', 1],
    ]);
  });

  it('made again keeps the document and the line of the first', () => {
    const host = clean(workedWorkbook());
    const [first] = sent(host, SAFE).exports;
    const { exports } = sent(host, SAFE);
    expect(exports).toHaveLength(2);
    expect(exports[1]).toEqual(first);
    expect(documents(host)).toHaveLength(2);
  });
});

describe('an export with errors', () => {
  it('is refused where nobody said to go on, and nothing is made', () => {
    const host = faulty();
    const before = JSON.stringify(host.state);
    const failure = refusal(host, { despiteErrors: false, mark: report(host).mark });
    expect(failure.code).toBe('has-errors');
    expect(failure.message).toContain(`${errorsOf(report(host)).length} เรื่อง`);
    expect(documents(host)).toEqual([]);
    expect(JSON.stringify(host.state) === before).toBe(true);
    expect(dialogsOf(host)).toEqual([]);
  });

  it('is made where the errors are those that were seen; the journal says how many, and who wanted it', () => {
    const host = faulty();
    host.call('sidebarSetPerson', 'สมหญิง สำนักปลัด');
    const { mark, ...seen } = report(host);
    const after = sent(host, { despiteErrors: true, mark });
    expect(documents(host)).toHaveLength(1);
    expect(after.checks).toEqual(seen.checks);
    expect(after.exports[0]!.name).toBe(NAME);
    const count = errorsOf(after).length;
    expect(count).toBeGreaterThanOrEqual(2);
    expect(journal(host).at(-1)).toBe(
      `${NAME} · ข้อสังเกต ${seen.checks.length} เรื่อง · ส่งออกทั้งที่มีข้อผิดพลาด ${count} เรื่อง โดย สมหญิง สำนักปลัด`,
    );
    expect(dialogsOf(host)).toEqual([]);
  });

  it('of the menu, too, notes how many errors were passed over, also by somebody without a name', () => {
    const host = faulty();
    const count = errorsOf(report(host)).length;
    exported(host);
    expect(journal(host).at(-1)).toMatch(new RegExp(`ข้อผิดพลาด ${count} เรื่อง โดย ไม่ระบุชื่อ$`));
  });

  it('is refused as stale where an error came since, and where one was put right', () => {
    const host = faulty();
    const { mark } = report(host);
    type(host, 'settings', 'province', 'value', '');
    expect(refusal(host, { despiteErrors: true, mark }).code).toBe('stale');
    type(host, 'settings', 'province', 'value', 'อุบลราชธานี');
    expect(report(host).mark).toBe(mark);
    type(host, 'settings', 'district', 'value', 'น้ำยืน');
    expect(refusal(host, { despiteErrors: true, mark }).code).toBe('stale');
    expect(documents(host)).toEqual([]);
  });

  it('that are all mended meanwhile is simply made', () => {
    const host = faulty();
    const { mark } = report(host);
    sent(clean(host), { despiteErrors: true, mark });
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
    expect(report(host).exports).toEqual([{ at: '2 พ.ค. 2567 09:30 น.', name: 'รายงาน', document: '', pdf: '' }]);
  });

  it('keep what somebody typed over a time or a name', () => {
    const host = withJournal([['เมื่อวาน', 'ส่งออกรายงาน', 'ส่งแล้ว', doc('abc')]]);
    expect(report(host).exports).toMatchObject([{ at: 'เมื่อวาน', name: 'ส่งแล้ว', document: doc('abc') }]);
  });

  it('are none where the journal was deleted, and the new one is told all the same', () => {
    const host = clean(workedWorkbook());
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, 'log'));
    const { exports, mark } = report(host);
    expect(exports).toEqual([]);
    expect(sent(host, { despiteErrors: true, mark }).exports).toHaveLength(1);
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
    host.calls.failOn(({ method }) => method === 'Files.create', message, 1);
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
    expect(failure.remedy).toContain('ไม่ต้องส่งออกซ้ำ');
  });

  it('of the menu’s export, the same', () => {
    const host = clean(workedWorkbook());
    host.calls.failOn(({ method, sheet }) => method === 'Range.setValues' && sheet === 'บันทึก', 'Service error', 1);
    expect(refused(host, 'exportReport').remedy).toContain(documents(host)[0]!.webViewLink);
    host.calls.reset();
    done(host, 'exportReport');
  });

  it.each([[{ despiteErrors: true }], [{ despiteErrors: 'yes', mark: '' }], ['now'], [null]])(
    'what isn’t a request is refused: %j',
    (request) => {
      const host = workedWorkbook();
      expect(host.call('sidebarExport', request)).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
      expect(documents(host)).toEqual([]);
    },
  );
});
