/** What fails outside the add-in: other people, Google's services, permissions. Words, nothing lost, and again works. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../local/host/host';
import type { CommandName } from '../../sidebar/contract';
import {
  answerSetUp,
  ask,
  done,
  emptyFile,
  expectPlainThai,
  exported,
  freshWorkbook,
  REASON,
  refused,
  sampleWorkbook,
  workedWorkbook,
} from '../workbook/office';
import { harmed, peopleCells } from '../workbook/people';
import { expectSameFile } from '../workbook/submission';

const COMMANDS: CommandName[] = [
  'setUp',
  'loadSample',
  'removeSample',
  'scoreAndCheck',
  'draft',
  'exportReport',
  'repair',
];
const SCOPE = 'https://www.googleapis.com/auth/';

describe('while another person runs a command', () => {
  it('every command says so and writes nothing', () => {
    const host = workedWorkbook();
    host.holdLock('document');
    const before = JSON.stringify(host.state);
    for (const command of COMMANDS) {
      const failure = refused(host, command);
      expect([command, failure.code]).toEqual([command, 'busy']);
      expectPlainThai(failure.message + failure.remedy);
    }
    expect(JSON.stringify(host.state) === before).toBe(true);
  });

  it('the overview of the sidebar can still be read, and the command works once they are done', () => {
    const host = workedWorkbook();
    host.holdLock('document');
    expect(host.call('sidebarOverview')).toMatchObject({ ok: true, value: { total: '97.80' } });
    host.releaseLock('document');
    expect(done(host, 'scoreAndCheck').message).toContain('97.80');
  });
});

/** A first run, as far as it got, on a fresh copy; then the same again without trouble. */
function interruptedAt(nth: number, start: () => Host, command: (host: Host) => void, name: CommandName): Host {
  const host = start();
  const before = host.state.metadata.length === 0 ? null : peopleCells(host);
  host.calls.failOn(nth);
  const answer = ask(host, name);
  expect([nth, answer.ok]).toEqual([nth, false]);
  if (!answer.ok) {
    expectPlainThai(answer.failure.message + answer.failure.remedy);
    expect([nth, answer.failure.code]).toEqual([nth, 'google-busy']);
  }
  host.calls.reset();
  host.answers.length = 0;
  if (before !== null) expect([nth, harmed(before, peopleCells(host))]).toEqual([nth, []]);
  command(host);
  return host;
}

function callsOf(host: Host, run: (host: Host) => void): number {
  host.calls.reset();
  run(host);
  return host.calls.total();
}

/** Places spread over a run, its very first and last calls among them. */
function sampleOf(calls: number, count: number): number[] {
  return [...new Set(Array.from({ length: count }, (_, index) => 1 + Math.round((index * (calls - 1)) / (count - 1))))];
}

describe('when a service of Google fails in the middle', () => {
  const commands: [name: CommandName, start: () => Host, run: (host: Host) => void, places: number][] = [
    ['scoreAndCheck', sampleWorkbook, (host) => void done(host, 'scoreAndCheck'), 6],
    ['draft', sampleWorkbook, (host) => void done(host, 'draft'), 6],
    ['loadSample', () => freshWorkbook(2567), (host) => void done(host, 'loadSample'), 5],
  ];

  it.each(commands)(
    '%s says so in words, and running it again ends as if nothing had happened',
    (name, start, run, count) => {
      const undisturbed = start();
      const calls = callsOf(undisturbed, run);
      for (const nth of sampleOf(calls, count)) expectSameFile(nth, interruptedAt(nth, start, run, name), undisturbed);
    },
  );

  it('setUp says so in words, and running it again ends as if nothing had happened', () => {
    const start = () => emptyFile({ answers: [] });
    const run = (host: Host) => {
      host.answers.length = 0;
      answerSetUp(host, 2567);
      done(host, 'setUp');
      host.answers.length = 0;
    };
    const undisturbed = start();
    const calls = callsOf(undisturbed, run);
    const begun = () => {
      const host = start();
      answerSetUp(host, 2567);
      return host;
    };
    for (const nth of sampleOf(calls, 6)) expectSameFile(nth, interruptedAt(nth, begun, run, 'setUp'), undisturbed);
  });

  it('the export says so in words, and exporting again makes the report once', () => {
    const calls = callsOf(workedWorkbook(), (host) => void exported(host));
    for (const nth of sampleOf(calls, 4)) {
      const begun = () => workedWorkbook({ answers: [{ button: 'YES' }, { button: 'OK', text: REASON }] });
      const host = interruptedAt(nth, begun, (again) => void exported(again), 'exportReport');
      const reports = host.drive.all().filter(({ bytes }) => bytes !== null);
      expect(reports).toHaveLength(1);
    }
  });

  it('reading for the sidebar says so in words', () => {
    const host = workedWorkbook();
    host.calls.failOn(7);
    expect(host.call('sidebarOverview')).toMatchObject({ ok: false, failure: { code: 'google-busy' } });
  });
});

describe('the words for what Google says', () => {
  it.each([
    [
      'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
      'google-busy',
    ],
    ['Exceeded maximum execution time', 'time-limit'],
    ['Service invoked too many times for one day: document.', 'quota'],
    [
      "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.",
      'drive-full',
    ],
    ['API call to drive.files.create failed with error: User rate limit exceeded.', 'google-busy'],
    ['Service Spreadsheets timed out while accessing document with id x.', 'google-busy'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", 'google-busy'],
    ['You do not have permission to call SpreadsheetApp.getActive.', 'no-permission'],
    ['Authorization is required to perform that action.', 'no-permission'],
    ['You are trying to edit a protected cell or object.', 'protected'],
    ['You must select all cells in a merged range to merge or unmerge them.', 'merged'],
    ['Something that nobody has seen yet', 'unexpected'],
    ['เรียกใช้บริการหลายครั้งเกินไปในช่วงเวลาสั้นๆ: spreadsheets', 'google-busy'],
    ['ขออภัย เกิดข้อผิดพลาดของเซิร์ฟเวอร์ โปรดรอสักครู่แล้วลองใหม่', 'google-busy'],
    ['เกินเวลาดำเนินการสูงสุด', 'time-limit'],
    ['เรียกใช้บริการหลายครั้งเกินไปสำหรับหนึ่งวัน: document', 'quota'],
    ['โควตาพื้นที่เก็บข้อมูลในไดรฟ์ของผู้ใช้เต็มแล้ว', 'drive-full'],
    ['คุณไม่มีสิทธิ์เรียกใช้ SpreadsheetApp.getActive', 'no-permission'],
    ['ต้องมีการให้สิทธิ์เพื่อดำเนินการดังกล่าว', 'no-permission'],
    ['คุณกำลังพยายามแก้ไขเซลล์หรือออบเจ็กต์ที่มีการป้องกัน', 'protected'],
  ])('"%s" is told as %s', (message, code) => {
    const host = workedWorkbook();
    host.calls.failOn(({ method }) => method === 'Range.getValues', message, 4);
    const failure = refused(host, 'scoreAndCheck');
    expect(failure.code).toBe(code);
    expectPlainThai(failure.message);
    expectPlainThai(failure.remedy);
    expect(failure.message + failure.remedy).not.toContain(message);
    expect(failure.technical).toContain(message);
  });
});

it("a dialog tells what nobody knows in the system's own words as well, and nothing else", () => {
  const shownFor = (message: string) => {
    const host = workedWorkbook();
    host.calls.failOn(({ method }) => method === 'Range.getValues', message, 4);
    host.menu('menuScoreAndCheck');
    return JSON.stringify(host.ui.alerts.at(-1));
  };
  expect(shownFor('Something that nobody has seen yet')).toContain('รายละเอียดสำหรับผู้ดูแล: Something that nobody');
  expect(shownFor('Exceeded maximum execution time')).not.toContain('maximum');
});

describe('permissions', () => {
  it('a user who refused Drive gets every other command, and is asked for it before the export reads anything', () => {
    const granted = ['spreadsheets.currentonly', 'script.container.ui', 'script.external_request'].map(
      (scope) => SCOPE + scope,
    );
    const host = workedWorkbook({ grantedScopes: granted });
    host.calls.reset();
    // Where the host ends the execution, Google asks for the scope.
    expect(() => host.menu('menuExportReport')).toThrow('Authorization is required');
    expect(host.calls.byMethod()['Spreadsheet Range.getValues']).toBeUndefined();
    expect(done(host, 'scoreAndCheck').message).toContain('97.80');
  });

  it('an installation without the Drive service is told how to add it', () => {
    const dist = mkdtempSync(join(tmpdir(), 'ita-dist-'));
    try {
      cpSync('dist', dist, { recursive: true });
      const path = join(dist, 'appsscript.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      writeFileSync(path, JSON.stringify({ ...manifest, dependencies: {} }));
      const host = workedWorkbook({ dist, answers: [{ button: 'YES' }, { button: 'OK', text: REASON }] });
      const failure = refused(host, 'exportReport');
      expect(failure.code).toBe('no-drive');
      expect(failure.remedy).toContain('Drive API');
      expectPlainThai(failure.message + failure.remedy);
    } finally {
      rmSync(dist, { recursive: true, force: true });
    }
  });
});
