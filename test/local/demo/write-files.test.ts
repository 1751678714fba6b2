/** Several files into a folder, all or none. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../../../local/demo/write-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-out-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes the folder, and replaces files of the same names only', async () => {
  const out = join(folder, 'ก/ข');
  await writeFiles(out, { a: 'old' });
  writeFileSync(join(out, 'mine'), 'mine');
  expect(await writeFiles(out, { a: 'new', b: Uint8Array.of(98) })).toEqual([join(out, 'a'), join(out, 'b')]);
  expect(readdirSync(out).sort()).toEqual(['a', 'b', 'mine']);
  expect(readFileSync(join(out, 'a'), 'utf8')).toBe('new');
});

it('leaves everything as it was where the last file cannot take its place', async () => {
  writeFileSync(join(folder, 'a'), 'old');
  mkdirSync(join(folder, 'c'));
  await expect(writeFiles(folder, { a: 'new', b: 'new', c: 'new' })).rejects.toThrow(/เขียนไฟล์ลงโฟลเดอร์[\s\S]*ไม่ใช่ไฟล์/);
  expect(readdirSync(folder).sort()).toEqual(['a', 'c']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
});

it('leaves no folder behind where nothing could be written into it', async () => {
  const out = join(folder, 'new/deep');
  await expect(writeFiles(out, { 'no-such-folder/a': 'x' })).rejects.toThrow(/เขียนไฟล์/);
  expect(existsSync(join(folder, 'new'))).toBe(false);
});

it('says so where the folder is a file', async () => {
  writeFileSync(join(folder, 'out'), 'x');
  await expect(writeFiles(join(folder, 'out'), { a: 'x' })).rejects.toThrow(/มีไฟล์ชื่อเดียวกับโฟลเดอร์นี้/);
});
