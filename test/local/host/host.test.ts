/** Executions of the built bundle: what is loaded, what it may do, what reaches the outside. */
import { join } from 'node:path';
import { Clock } from '../../../local/host/clock';
import { createHost, type HostOptions } from '../../../local/host/host';

const basics = (options: HostOptions = {}) => createHost({ dist: join(__dirname, 'fixtures/basics'), ...options });

interface Attempt {
  ok: boolean;
  value?: unknown;
  name?: string;
  message?: string;
  isError?: boolean;
}

const attempt = (host: ReturnType<typeof basics>, source: string) => host.run('attempt', source) as Attempt;

describe('an execution', () => {
  it.each([
    'Buffer',
    'process',
    'require',
    'module',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'atob',
    'btoa',
    'fetch',
    'structuredClone',
    'crypto',
    'performance',
    'Blob',
    'window',
    'document',
    'global',
  ])('has no %s', (name) => {
    expect(basics().run('evaluate', `typeof ${name}`)).toBe('undefined');
  });

  it('has the globals of Apps Script and of the language, and no others', () => {
    const own = basics().run('evaluate', 'Object.keys(globalThis)') as string[];
    expect(own.filter((name) => /^[A-Z]/.test(name)).sort()).toEqual(
      [
        ...[
          'BLANK',
          'Browser',
          'CacheService',
          'CalendarApp',
          'CardService',
          'Charts',
          'ContactsApp',
          'ContentService',
          'DOUBLE',
          'DocumentApp',
        ],
        ...[
          'Drive',
          'DriveApp',
          'FormApp',
          'GmailApp',
          'HtmlService',
          'Jdbc',
          'LanguageApp',
          'LinearOptimizationService',
          'LockService',
        ],
        ...[
          'Logger',
          'MailApp',
          'Maps',
          'MimeType',
          'PropertiesService',
          'ScriptApp',
          'Session',
          'SlidesApp',
          'SpreadsheetApp',
          'TRY',
        ],
        ...['UrlFetchApp', 'Utilities', 'XmlService'],
      ].sort(),
    );
  });

  it('loads the bundle afresh, so that no global survives', () => {
    const host = basics();
    expect([host.run('bumpGlobal'), host.run('bumpGlobal'), host.run('countLoads')]).toEqual([1, 1, 1]);
  });

  it('gives the script values of its own realm', () => {
    const host = basics();
    host.edit('แผ่นงาน1', 'A1', [['2/1/2567', 'คำ']]);
    expect(
      host.run(
        'evaluate',
        `(() => {
          const values = SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues();
          return [values instanceof Array, values[0] instanceof Array, Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a') instanceof Array,
            PropertiesService.getScriptProperties().getProperties() instanceof Object];
        })()`,
      ),
    ).toEqual([true, true, true, true]);
    expect(
      host.run(
        'evaluate',
        "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(2024, 0, 2)).getValue() instanceof Date",
      ),
    ).toBe(true);
    expect(attempt(host, 'Utilities.formatDate("2024", "GMT", "yyyy")')).toMatchObject({
      ok: false,
      isError: true,
      name: 'Exception',
    });
  });

  it('throws on members that the host lacks, at any depth, and says so even if the script swallows it', () => {
    const host = basics();
    expect(() => host.run('evaluate', 'Utilities.zip([])')).toThrow('local host: Utilities.zip is not implemented');
    expect(() => host.run('evaluate', 'Drive.Permissions.create({}, "x")')).toThrow(
      'local host: Drive.Permissions is not implemented',
    );
    expect(() => host.run('evaluate', 'Charts.ChartType.LINES')).toThrow(
      'local host: Charts.ChartType.LINES is not implemented',
    );
    expect(() => host.run('attempt', 'CacheService.getScriptCache().touch("k")')).toThrow(
      'local host: Cache.touch is not implemented',
    );
    expect(() => host.run('attempt', 'SpreadsheetApp.getActiveSheet().getFilter2()')).toThrow(
      'local host: Sheet.getFilter2 is not implemented',
    );
  });

  it('fails like the editor on a function that is not there', () => {
    expect(() => basics().run('hiddenConst')).toThrow('Script function not found: hiddenConst');
  });

  it('passes the script’s error on with its name and message', () => {
    expect(() => basics().run('fails')).toThrow(expect.objectContaining({ name: 'RangeError', message: 'ปีไม่ถูกต้อง' }));
  });
});

describe('time', () => {
  const newYear = () => new Clock(Date.UTC(2023, 11, 31, 18, 30));

  it('stands still for the script and is told in its own zone', () => {
    const host = basics({ clock: newYear() });
    expect(host.run('evaluate', 'new Date().toISOString()')).toBe('2023-12-31T18:30:00.000Z');
    expect(
      host.run('evaluate', '[new Date().getFullYear(), new Date().getDate(), new Date().getHours(), Date.now()]'),
    ).toEqual([2024, 1, 1, Date.UTC(2023, 11, 31, 18, 30)]);
    expect(host.run('evaluate', 'String(new Date())')).toBe('Mon Jan 01 2024 01:30:00 GMT+0700 (Asia/Bangkok)');
  });

  it('makes local dates of local parts and texts', () => {
    const iso = (source: string) => basics().run('evaluate', `(${source}).toISOString()`);
    expect(iso('new Date(2024, 0, 1)')).toBe('2023-12-31T17:00:00.000Z');
    expect(iso('new Date("2024-01-01T00:00:00")')).toBe('2023-12-31T17:00:00.000Z');
    expect(iso('new Date("2024-01-01")')).toBe('2024-01-01T00:00:00.000Z');
    expect(iso('new Date("Jan 1, 2024")')).toBe('2023-12-31T17:00:00.000Z');
    expect(iso('new Date("2024-01-01T00:00:00+09:00")')).toBe('2023-12-31T15:00:00.000Z');
    expect(iso('(() => { const d = new Date(2024, 0, 31); d.setMonth(1); d.setHours(5); return d; })()')).toBe(
      '2024-03-01T22:00:00.000Z',
    );
  });

  it('passes by sleeping, and an execution ends after six minutes whatever the script catches', () => {
    const host = basics();
    const start = host.clock.now();
    host.run('evaluate', 'Utilities.sleep(300000)');
    expect(host.clock.now() - start).toBe(300_000);
    const tired = 'try { Utilities.sleep(300000); Utilities.sleep(61000) } catch (e) { "swallowed" }';
    expect(() => host.run('evaluate', tired)).toThrow('Exceeded maximum execution time');
    expect(() => host.run('evaluate', 'Utilities.sleep(300000); Utilities.sleep(60000)')).not.toThrow();
    expect(() => host.run('evaluate', 'Utilities.sleep(300001)')).toThrow('Invalid argument');
  });
});

describe('onOpen', () => {
  it('builds the menu in AuthMode.LIMITED', () => {
    const host = basics();
    expect(host.open()).toEqual([
      {
        caption: 'ไอทีเอ',
        addon: false,
        entries: [
          { caption: 'เปิดแถบข้าง', functionName: 'openSidebar' },
          { separator: true },
          {
            caption: 'รายงาน',
            addon: false,
            entries: [
              { caption: 'ส่งออก', functionName: 'exportReport' },
              { caption: 'หาย', functionName: 'nowhere' },
            ],
          },
        ],
      },
    ]);
    expect(host.logs).toEqual([{ level: 'log', text: 'onOpen LIMITED Untitled spreadsheet' }]);
  });

  it('lets menu items be clicked by caption, path or function, in AuthMode.FULL', () => {
    const host = basics();
    host.open();
    expect(host.menu('ไอทีเอ > รายงาน > ส่งออก')).toBe('exported');
    expect(host.menu('exportReport')).toBe('exported');
    host.menu('เปิดแถบข้าง');
    expect(host.ui.sidebar).toEqual({ title: 'แถบข้าง', html: '<!doctype html><title>แถบข้าง</title><p>สวัสดี</p>\n' });
    expect(() => host.menu('หาย')).toThrow('Script function not found: nowhere');
  });

  it('cannot open a sidebar, reach Drive or fetch', () => {
    const host = createHost({ dist: join(__dirname, 'fixtures/eager-open') });
    host.open();
    expect(host.logs.map(({ text }) => text)).toEqual([
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
      'You do not have permission to call drive.files.list. Required permissions: (https://www.googleapis.com/auth/drive.file || https://www.googleapis.com/auth/drive)',
      'You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
      'e-mail: ""',
    ]);
  });
});

describe('onEdit', () => {
  it('hears of a single cell with its old and new value, of several without', () => {
    const host = basics();
    host.edit('แผ่นงาน1', 'B2', '๑');
    host.edit('แผ่นงาน1', 'B2', '12.50');
    host.edit('แผ่นงาน1', 'B2', '');
    host.edit('แผ่นงาน1', 'B2:C3', [
      ['ก', 'ข'],
      ['ค', 'ง'],
    ]);
    expect(host.logs.map(({ text }) => JSON.parse(text))).toEqual([
      { at: 'B2', value: '๑', has: false },
      { at: 'B2', value: '12.5', oldValue: '๑', has: true },
      { at: 'B2', oldValue: '12.5', has: true },
      { at: 'B2:C3', has: false },
    ]);
  });

  it('does not hear of what a script writes', () => {
    const host = basics();
    host.run('evaluate', "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)");
    expect(host.logs).toEqual([]);
  });

  it('leaves the entry where the person typed it', () => {
    const host = basics();
    host.edit('แผ่นงาน1', 'A1', '50%');
    expect(host.state.sheets[0]!.cells[1]![1]).toMatchObject({ value: 0.5, format: { numberFormat: '0%' } });
  });
});

describe('google.script.run', () => {
  it('copies JSON in and out', () => {
    const host = basics();
    const sent = { years: [2566, 2567], note: 'ก', none: null, gap: [undefined], left: undefined };
    expect(host.call('echo', sent)).toEqual({ years: [2566, 2567], note: 'ก', none: null, gap: [null] });
    host.call('mutate', sent);
    expect(sent).not.toHaveProperty('changed');
    expect(host.call('echo')).toBeNull();
    expect(host.call('echo', Number.NaN)).toBeNull();
  });

  it.each([
    ['a Date', [new Date()], '0'],
    ['a function', ['x', () => 1], '1'],
    ['a Date inside', [{ when: new Date() }], 'when'],
    ['a Map', [{ map: new Map() }], 'map'],
  ])('refuses %s as an argument', (_, args, property) => {
    expect(() => basics().call('echo', ...args)).toThrow(`Failed due to illegal value in property: ${property}`);
  });

  it('refuses a circular argument', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => basics().call('echo', circle)).toThrow('Failed due to circular reference.');
    const twice = { a: 1 };
    expect(basics().call('echo', [twice, twice])).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it.each(['new Date()', '({ when: new Date() })', '(() => 1)', '[Symbol("x")]', 'SpreadsheetApp.getActiveSheet()'])(
    'gives null for the result %s',
    (source) => {
      expect(basics().call('evaluate', source)).toBeNull();
    },
  );

  it('does not know private, unknown and constant functions', () => {
    const host = basics();
    for (const name of ['secret_', 'hiddenConst', 'absent', 'SpreadsheetApp']) {
      expect(() => host.call(name)).toThrow(`google.script.run.${name} is not a function`);
    }
  });

  it('brings only the message of an error', () => {
    const failure = (() => {
      try {
        basics().call('fails');
      } catch (error) {
        return error as Error;
      }
    })();
    expect(failure).toMatchObject({ name: 'ScriptError', message: 'ปีไม่ถูกต้อง' });
  });
});

describe('a custom function', () => {
  it('is calculated in cells and gives ranges', () => {
    const host = basics();
    host.edit('แผ่นงาน1', 'A1:A2', [['3'], ['4']]);
    host.edit('แผ่นงาน1', 'B1', '=DOUBLE(A1:A2)');
    host.spreadsheet.calculate();
    expect([1, 2].map((row) => host.state.sheets[0]!.cells[row]![2]!.value)).toEqual([6, 8]);
    expect(host.customFunction('double', 21)).toBe(42);
    expect(() => host.customFunction('secret_')).toThrow("Unknown function: 'secret_'.");
  });

  it.each([
    ['Drive.Files.list()', 'You do not have permission to call drive.files.list.'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', 'You do not have permission to call setValue'],
    ['PropertiesService.getUserProperties().setProperty("a", "b")', 'You do not have permission to call setProperty'],
  ])('may not call %s', (source, message) => {
    const result = JSON.parse(String(basics().customFunction('TRY', source)));
    expect(result.ok).toBe(false);
    expect(result.message).toContain(message);
  });

  it.each([
    ['Session.getActiveUser().getEmail()', ''],
    ['CacheService.getScriptCache().get("k")', null],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").getValue()', ''],
    ['UrlFetchApp.fetch("https://example.org/").getResponseCode()', 204],
  ])('may call %s', (source, value) => {
    const host = basics({ fetch: () => ({ status: 204 }) });
    expect(JSON.parse(String(host.customFunction('TRY', source)))).toEqual({ ok: true, value });
  });

  it('is stopped after thirty seconds', () => {
    expect(() => basics().customFunction('TRY', 'Utilities.sleep(31000)')).toThrow('Exceeded maximum execution time');
  });
});

describe('scopes', () => {
  it('tell a scope that the manifest lacks from one that the person did not grant', () => {
    const declared = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
    const host = basics({ grantedScopes: [declared] });
    expect(attempt(host, 'DriveApp.getRootFolder()').message).toBe(
      'Specified permissions are not sufficient to call DriveApp.getRootFolder. Required permissions: (https://www.googleapis.com/auth/drive.readonly || https://www.googleapis.com/auth/drive)',
    );
    expect(attempt(host, 'UrlFetchApp.fetch("https://example.org")').message).toBe(
      'You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
    expect(attempt(host, 'Session.getActiveUser().getEmail()').message).toMatch(
      /^Specified permissions .*userinfo\.email$/,
    );
    expect(attempt(host, 'SpreadsheetApp.openById("x")').message).toMatch(/^Specified permissions/);
  });

  it('are asked for by requireScopes, which ends the execution', () => {
    const scope = '"https://www.googleapis.com/auth/drive.file"';
    const ask = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [${scope}])`;
    expect(() => basics().run('evaluate', ask)).not.toThrow();
    const refused = basics({ grantedScopes: [] });
    expect(() => refused.run('attempt', ask)).toThrow('Authorization is required to perform that action.');
    expect(
      refused.run(
        'evaluate',
        `String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [${scope}]).getAuthorizationStatus())`,
      ),
    ).toBe('REQUIRED');
  });

  it('leave an advanced service undefined that the manifest does not enable', () => {
    const host = createHost({ dist: join(__dirname, 'fixtures/eager-open') });
    expect(attempt(basics(), 'Drive.Files.list()').ok).toBe(true);
    expect(() => host.run('useSheetsApi')).toThrow('Sheets is not defined');
  });
});

describe('service calls', () => {
  it('are counted by service, and one can be made to fail', () => {
    const host = basics();
    host.run(
      'evaluate',
      "CacheService.getScriptCache().put('a', '1'); SpreadsheetApp.getActiveSheet().getRange('A1').getValues(); Drive.Files.list()",
    );
    expect(host.calls.byMethod()).toMatchObject({
      'Cache Cache.put': 1,
      'Drive Files.list': 1,
      'Spreadsheet Range.getValues': 1,
    });
    host.calls.failOn(({ service }) => service === 'Drive', 'Service unavailable: Drive');
    expect(attempt(host, 'Drive.Files.list()')).toMatchObject({ ok: false, message: 'Service unavailable: Drive' });
  });
});
