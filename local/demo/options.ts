/** The demo's command line. */

import { parseArgs } from 'node:util';
import { nearest } from './nearest';
import { DemoError } from './problems';

export type CommandLine = { help: true } | { help: false; input: string | undefined; out: string };

export const HELP = `วิธีใช้: npm run demo -- [--input ไฟล์.json] [--out โฟลเดอร์]

ทำงานหลักของส่วนเสริม ITA กับข้อมูลของหน่วยงานหนึ่ง โดยไม่ใช้ Google:
ตั้งค่าเริ่มต้น กรอกข้อมูล ให้คะแนนและตรวจ ร่างบทวิเคราะห์และมาตรการ ส่งออกรายงาน

  --input ไฟล์.json   ข้อมูลของหน่วยงาน (รูปแบบใน docs/input.md) ถ้าไม่ระบุใช้ข้อมูลตัวอย่าง
  --out โฟลเดอร์      ที่เก็บ workbook.xlsx report.docx summary.json ถ้าไม่ระบุใช้ out/
                     และ follow-up.docx เมื่อข้อมูลบอกผลการดำเนินการของมาตรการ
  --help, -h          แสดงข้อความนี้`;

const OPTIONS = { input: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const NAMES: readonly string[] = Object.keys(OPTIONS);

/** @throws {DemoError} for an unknown or doubled option, a missing value, or a stray word */
export function commandLineOf(args: string[]): CommandLine {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind === 'positional') throw refused(`ไม่รู้จักคำว่า "${token.value}"`);
    if (token.kind !== 'option') continue;
    if (!NAMES.includes(token.name)) {
      throw refused(`ไม่รู้จักตัวเลือก ${token.rawName} ที่ใกล้เคียงที่สุดคือ --${nearest(token.name, NAMES)}`);
    }
    if (given.has(token.name)) throw refused(`ระบุ --${token.name} มากกว่าหนึ่งครั้ง`);
    if (token.name !== 'help' && (!token.value || token.value.startsWith('-'))) {
      throw refused(`--${token.name} ต้องตามด้วยชื่อ`);
    }
    given.set(token.name, token.value);
  }
  if (given.has('help')) return { help: true };
  return { help: false, input: given.get('input'), out: given.get('out') ?? 'out' };
}

function refused(reason: string): DemoError {
  return new DemoError([reason, '', HELP]);
}
