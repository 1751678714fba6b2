/** How the tests find Chromium and LibreOffice. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAround } from './requirements';
import { chromiumPath, fontEnvironment, officeHas, sofficePath, ToolMissingError } from './tools';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tools-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

describe('chromiumPath and sofficePath', () => {
  it('find the program on PATH, by any of its names', () => {
    const browser = program('google-chrome');
    const office = program('libreoffice');
    expect(chromiumPath({ PATH: `/nowhere:${folder}` })).toBe(browser);
    expect(sofficePath({ PATH: folder })).toBe(office);
  });

  it('take the path of the environment before PATH', () => {
    program('chromium');
    const own = program('my-browser');
    expect(chromiumPath({ PATH: folder, CHROMIUM_PATH: own })).toBe(own);
  });

  it('refuse a wrong path of the environment, rather than quietly taking another program', () => {
    program('soffice');
    const wrong = { PATH: folder, SOFFICE_PATH: join(folder, 'gone') };
    expect(() => sofficePath(wrong)).toThrow(ToolMissingError);
    expect(() => sofficePath(wrong)).toThrow(/SOFFICE_PATH ชี้ไปที่ .*gone[\s\S]*Correct the path/);
    expect(() => lookAround(wrong)).toThrow(ToolMissingError);
  });

  it('say in Thai and English what is missing and what to run', () => {
    writeFileSync(join(folder, 'chromium'), 'not executable');
    expect(() => chromiumPath({ PATH: folder })).toThrow(
      /ไม่พบ Chromium[\s\S]*node test\/setup\/install-tools\.mjs[\s\S]*CHROMIUM_PATH/,
    );
  });
});

describe('the parts of LibreOffice', () => {
  it('are seen by their libraries beside the real program, through links', () => {
    const soffice = program('soffice');
    program('soffice.bin');
    program('libswlo.so');
    const link = join(folder, 'libreoffice');
    symlinkSync(soffice, link);
    expect(officeHas('writer', link)).toBe(true);
    expect(officeHas('calc', link)).toBe(process.platform !== 'linux');
  });

  it('count as there where LibreOffice is laid out otherwise', () => {
    const soffice = program('soffice');
    expect(officeHas('calc', soffice)).toBe(true);
  });
});

describe('fontEnvironment', () => {
  it('draws Sarabun with a Thai font', () => {
    const env = { ...process.env, ...fontEnvironment() };
    const match = spawnSync('fc-match', ['-f', '%{family[0]}', 'Sarabun'], { env, encoding: 'utf8' });
    expect(match.stdout).toMatch(/^(Sarabun|Laksaman)$/);
  });
});
