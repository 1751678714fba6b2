/** Reading the input file: what is no file or no JSON is said with its line and column. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson } from '../../../local/demo/read-json';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-json-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, 'ข้อมูล.json');
  writeFileSync(path, content);
  return path;
}

it('reads UTF-8 with or without the mark that Notepad puts first', async () => {
  expect(await readJson(file('{"ก": ["๑"]}'))).toEqual({ ก: ['๑'] });
  expect(await readJson(file('\ufeff{"ก": 1}'))).toEqual({ ก: 1 });
});

it.each([
  ['a stray word', '{"a": 1,\n "ก": tru}', /บรรทัด 2 คอลัมน์ 7: "ก": tru/],
  ['a comma too much', '{"a": 1,}', /บรรทัด 1 คอลัมน์ 8.*จุลภาคเกิน/],
  ['a missing comma', '{"a": 1\n"b": 2}', /บรรทัด 2 คอลัมน์ 1.*ขาดจุลภาค/],
  ['single quotes', "{'a': 1}", /บรรทัด 1 คอลัมน์ 2.*เครื่องหมาย "/],
  ['a comment', '// x\n{}', /บรรทัด 1 คอลัมน์ 1.*หมายเหตุ/],
  ['an open bracket', '{"a": [1', /บรรทัด 1 คอลัมน์ 9.*จบก่อนปิดวงเล็บ/],
  ['nothing', '', /บรรทัด 1 คอลัมน์ 1.*ว่างเปล่า/],
  ['a line break inside a text', '{"a": "ก\nข"}', /บรรทัด 1.*ขึ้นบรรทัดใหม่กลางข้อความ/],
  ['a key twice, of which JSON would drop one', '{"a": 1,\n"a": 2}', /ซ้ำกัน ที่บรรทัด 2 คอลัมน์ 1/],
])('points at %s', async (_what, content, message) => {
  await expect(readJson(file(content))).rejects.toThrow(message);
});

it('says so where there is no such file, or it is a folder, or it is in another encoding', async () => {
  await expect(readJson(join(folder, 'gone.json'))).rejects.toThrow(/gone\.json ไม่ได้[\s\S]*ไม่พบไฟล์นี้/);
  await expect(readJson(folder)).rejects.toThrow(/เป็นโฟลเดอร์ ไม่ใช่ไฟล์/);
  await expect(readJson(file(Uint8Array.of(0x7b, 0xa1, 0xa2, 0x7d)))).rejects.toThrow(/บันทึกเป็น UTF-8/);
});
