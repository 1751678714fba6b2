/** dist/Code.js: text that Apps Script can parse, load without rights, and push; and help that Sheets can read. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { transform } from 'esbuild';
import ts from 'typescript';
import { createHost } from '../../local/host/host';

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');

/** The public surface, by which Google, the menu and the page call. */
const CUSTOM_FUNCTIONS: Record<string, string[]> = {
  ITA_GRADE: ['total', 'year', 'instruments'],
  ITA_SCORE: ['scores'],
  ITA_OIT: ['subIndicators', 'scores'],
  ITA_INSTRUMENTS: ['indicators'],
  ITA_TOTAL: ['values'],
  ITA_GAP: ['total', 'year', 'instruments'],
  ITA_WORTH: ['subIndicators', 'scores'],
  ITA_MISSING: ['codes', 'urls'],
  ITA_EVIDENCE: ['codes', 'urls', 'year'],
  ITA_CHANGE: ['years', 'scores'],
  ITA_THAI: ['value', 'decimals'],
};

const code = readFileSync(join(DIST, 'Code.js'), 'utf8');

interface Stub {
  name: string;
  parameters: string[];
  /** The comment that touches the declaration from above, '' where none does. */
  doc: string;
}

const stubs = new Map(topLevelFunctions(code).map((stub) => [stub.name, stub]));

function topLevelFunctions(text: string): Stub[] {
  const source = ts.createSourceFile('Code.js', text, ts.ScriptTarget.ES2020, false, ts.ScriptKind.JS);
  return source.statements.filter(ts.isFunctionDeclaration).map((declaration) => ({
    name: declaration.name?.text ?? '',
    parameters: declaration.parameters.map((parameter) => parameter.name.getText(source)),
    doc:
      /\/\*\*(?:(?!\*\/)[\s\S])*\*\/(?=\n$)/.exec(text.slice(declaration.pos, declaration.getStart(source)))?.[0] ?? '',
  }));
}

/** The names that src/main.ts exports, read from its text. */
function exportedNames(): string[] {
  const text = readFileSync(join(ROOT, 'src/main.ts'), 'utf8');
  const source = ts.createSourceFile('main.ts', text, ts.ScriptTarget.ES2020);
  return source.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  );
}

describe('the stubs', () => {
  it('are the exports of the public surface, each a plain top-level function, and nothing else', () => {
    expect([...stubs.keys()].sort()).toEqual(exportedNames().sort());
  });

  it('hold all eleven custom functions, with the names of their parameters', () => {
    const found = [...stubs.values()].filter(({ name }) => name.startsWith('ITA_'));
    expect(Object.fromEntries(found.map(({ name, parameters }) => [name, parameters]))).toEqual(CUSTOM_FUNCTIONS);
  });

  it('mark custom functions, and nothing else, for the completion in Sheets', () => {
    const marked = [...stubs.values()].filter(({ doc }) => /^ \* @customfunction$/m.test(doc)).map(({ name }) => name);
    expect(marked.sort()).toEqual(Object.keys(CUSTOM_FUNCTIONS).sort());
  });

  describe.each(Object.keys(CUSTOM_FUNCTIONS))('the help of %s', (name) => {
    const { doc, parameters } = stubs.get(name)!;
    const lines = doc
      .split('\n')
      .slice(1, -1)
      .map((line) => line.replace(/^ \* ?/, ''));

    it('describes the function in Thai, with an example that calls it', () => {
      expect(lines[0]).toMatch(/[ก-๙]/);
      expect(lines[0]).toContain(`=${name}(`);
    });

    it('describes each parameter in one line of Thai, in their order', () => {
      const described = lines.filter((line) => line.startsWith('@param'));
      expect(described.map((line) => /^@param \{[a-z|]+\} (\w+) .*[ก-๙]/.exec(line)?.[1])).toEqual(parameters);
    });

    it('has no line that Sheets would drop, and no HTML', () => {
      expect(lines.filter((line) => line !== '' && !line.startsWith('@'))).toHaveLength(1);
      expect(doc).not.toMatch(/<\/?[a-z]|&[a-z]+;/i);
    });
  });
});

describe('the text of Code.js', () => {
  /** Whatever is newer than the target, esbuild rewrites: so nothing newer is there if the target changes nothing. */
  const onlyEs2020 = async (text: string) => {
    const at = async (target: string) => (await transform(text, { target, charset: 'utf8' })).code;
    return (await at('es2020')) === (await at('esnext'));
  };

  it('has no syntax newer than ES2020', async () => {
    expect(await onlyEs2020(code)).toBe(true);
  });

  it.each([
    'class A { #a = 1; }',
    'class A { static a = 1; }',
    'class A { static {} }',
    'a ??= 1',
    'class A { a = 1; }',
  ])('would be found out with %s in it', async (newer) => {
    expect(await onlyEs2020(`${newer}\nlet b = a?.b ?? 1n;`)).toBe(false);
  });

  it('holds Thai as letters, not as escapes', () => {
    expect(code).toContain('ผ่านดีเยี่ยม');
    // Single letters stand as escapes in a few patterns of ours, where the letter alone would be invisible.
    expect(code).not.toMatch(/(\\u0[eE][0-7][0-9a-fA-F]){4}/);
  });
});

describe('loading Code.js', () => {
  const SERVICES = [
    ...['SpreadsheetApp', 'DocumentApp', 'DriveApp', 'Drive', 'HtmlService', 'UrlFetchApp', 'Utilities', 'Session'],
    ...['ScriptApp', 'PropertiesService', 'CacheService', 'LockService', 'Logger', 'Charts', 'MimeType', 'Browser'],
  ];
  const ELSEWHERE = [
    ...['process', 'Buffer', 'require', 'module', 'exports', 'global', '__dirname', 'setTimeout', 'setInterval'],
    ...['setImmediate', 'queueMicrotask', 'window', 'self', 'document', 'navigator', 'location', 'fetch', 'crypto'],
    ...['XMLHttpRequest', 'URL', 'TextEncoder', 'TextDecoder', 'atob', 'btoa', 'Blob', 'performance', 'console'],
  ];

  /** A context in which even a look at one of the names throws. */
  function contextWith(mines: string[]): vm.Context {
    const globals = {};
    for (const name of mines) {
      Object.defineProperty(globals, name, {
        configurable: true,
        get: () => {
          throw new Error(`${name} was touched`);
        },
      });
    }
    return vm.createContext(globals);
  }

  it('touches no service: onOpen may run before the user has allowed anything', () => {
    expect(() => vm.runInContext(code, contextWith(SERVICES))).not.toThrow();
  });

  it('looks at nothing that only Node or a browser has', () => {
    expect(() => vm.runInContext(code, contextWith(ELSEWHERE))).not.toThrow();
  });

  it.each(['SpreadsheetApp', 'Buffer'])('would be found out touching %s', (name) => {
    const context = contextWith([...SERVICES, ...ELSEWHERE]);
    expect(() => vm.runInContext(`${code}\ntypeof ${name};`, context)).toThrow(`${name} was touched`);
  });

  it('leaves one global of its own besides the public functions', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    expect(Object.keys(context).sort()).toEqual([...stubs.keys(), 'itaAddIn'].sort());
  });
});

describe('the libraries', () => {
  const NOTE = 'vendor evaluated: ';
  const VENDORED = ['docxtemplater', 'pizzip', 'htmlparser2', 'fast-uri', 'punycode'];
  let folder: string;

  /** The same dist, in which each of them says so in the log when its module is evaluated. */
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ita-dist-'));
    cpSync(DIST, folder, { recursive: true });
    const noted = code.replace(
      /^( *"vendor:([\w./-]+)"\(exports, module\) \{)$/gm,
      (_, head, name) => `${head} console.log(${JSON.stringify(NOTE + name)});`,
    );
    expect(noted.split(NOTE)).toHaveLength(VENDORED.length + 1);
    writeFileSync(join(folder, 'Code.js'), noted);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are evaluated by the command that needs them, and by nothing before it', () => {
    const host = createHost({ dist: folder, answers: [{ button: 'YES' }, { button: 'OK', text: 'ขอดูร่าง' }] });
    const evaluated = () => host.logs.flatMap(({ text }) => (text.startsWith(NOTE) ? [text.slice(NOTE.length)] : []));
    host.open();
    expect(host.customFunction('ITA_GRADE', 97.8, 2567)).toBe('ผ่านดีเยี่ยม');
    expect(host.call('sidebarRun', 'loadSample')).toMatchObject({ ok: true });
    expect(host.call('sidebarRun', 'scoreAndCheck')).toMatchObject({ ok: true });
    expect(evaluated()).toEqual([]);
    expect(host.call('sidebarRun', 'exportReport')).toMatchObject({ ok: true });
    expect(evaluated().sort()).toEqual(['docxtemplater', 'pizzip']);
    expect(host.call('sidebarCheckLinks')).toMatchObject({ ok: true });
    expect(evaluated()).toContain('fast-uri');
  });
});
