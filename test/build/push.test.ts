/** What clasp would push, and under which rights and licences it runs. */

import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPermissive, licencesOf, noticeComment } from '../../build/licences';

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const PUSHED = ['appsscript.json', 'Code.js', 'Sidebar.html', 'SidebarEnglish.html'];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-push-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the push', () => {
  it('finds three files in dist/', () => {
    expect(readdirSync(DIST).sort()).toEqual([...PUSHED].sort());
  });

  it('takes these three and no stray file beside them', () => {
    for (const file of ['.clasp.json', '.claspignore']) copyFileSync(join(ROOT, file), join(folder, file));
    cpSync(DIST, join(folder, 'dist'), { recursive: true });
    mkdirSync(join(folder, 'dist/old'));
    for (const stray of ['notes.html', 'Code2.js', 'test.gs', 'old/Code.js', 'old/appsscript.json']) {
      writeFileSync(join(folder, 'dist', stray), '');
    }
    const clasp = join(ROOT, 'node_modules/.bin/clasp');
    const status = JSON.parse(execFileSync(clasp, ['show-file-status', '--json'], { cwd: folder, encoding: 'utf8' }));
    expect(status.filesToPush.sort()).toEqual(PUSHED.map((file) => `dist/${file}`).sort());
  }, 30_000);
});

describe('the manifest', () => {
  it('asks for four scopes, V8, Bangkok’s time and Drive v3, and nothing else', () => {
    expect(JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8'))).toEqual({
      timeZone: 'Asia/Bangkok',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/drive.file',
        'https://www.googleapis.com/auth/script.container.ui',
        'https://www.googleapis.com/auth/script.external_request',
      ],
    });
  });
});

describe('the sidebar’s page', () => {
  it.each(['Sidebar.html', 'SidebarEnglish.html'])('weighs at most 120 KB: %s', (name) => {
    expect(readFileSync(join(DIST, name)).byteLength).toBeLessThanOrEqual(120 * 1024);
  });
});

describe('bundled licences', () => {
  const code = readFileSync(join(DIST, 'Code.js'), 'utf8');

  /** htmlparser2 brings entities, pizzip brings pako, docxtemplater brings xmldom. */
  const BUNDLED = [
    '@xmldom/xmldom',
    'docxtemplater',
    'entities',
    'fast-uri',
    'htmlparser2',
    'pako',
    'pizzip',
    'punycode',
    'valibot',
  ];

  it.each(BUNDLED)('keep the notice of %s in Code.js', (name) => {
    const notices = code.slice(code.lastIndexOf('/*!'));
    const [, notice = ''] = notices.split(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
    const own = notice.split(/^-{72}$/m)[0]!;
    expect(own).toMatch(/Copyright/);
    expect(own).toMatch(
      /Permission is hereby granted, free of charge|Redistribution and use in source and binary forms/,
    );
    expect(own).not.toContain('GENERAL PUBLIC LICENSE');
  });

  it('are those of the libraries that fill a .docx, read links and check requests, and of no other package', () => {
    const packages = [...code.slice(code.lastIndexOf('/*!')).matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(
      ([, name]) => name,
    );
    expect(packages.sort()).toEqual(BUNDLED);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['(MIT AND Zlib)', true],
    ['BSD-3-Clause', true],
    ['GPL-3.0', false],
    ['(MIT AND GPL-3.0)', false],
    ['AGPL-3.0-only OR CC-BY-NC-4.0', false],
    ['UNLICENSED', false],
  ])('%s may be bundled: %s', (spdx, may) => {
    expect(isPermissive(spdx)).toBe(may);
  });

  const install = (name: string, files: Record<string, string>) => {
    const at = join(folder, 'node_modules', name);
    mkdirSync(at, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
    return licencesOf([`node_modules/${name}/lib/index.js`, 'src/main.ts'], folder);
  };

  it('stop the build where a package is copyleft, or has no text', async () => {
    const copyleft = { 'package.json': '{"name":"grid","version":"1.0.0","license":"GPL-3.0"}', LICENSE: 'GPL' };
    await expect(install('grid', copyleft)).rejects.toThrow('grid must not be bundled: its licence is GPL-3.0');
    const bare = { 'package.json': '{"name":"@a/b","version":"1.0.0","license":"MIT"}' };
    await expect(install('@a/b', bare)).rejects.toThrow('@a/b must not be bundled: it brings no licence text');
  });

  it('cannot end the comment that holds them', () => {
    expect(noticeComment([{ of: 'a 1.0.0', spdx: 'MIT', notice: 'x */ y' }]).match(/\*\//g)).toHaveLength(1);
  });
});
