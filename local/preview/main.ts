/** `npm run preview -- [--port N] [--open FILE.xlsx] [--no-site]`: the add-in in a browser, without Google. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { messageOf } from '../host/errors';
import { openPreview, type PreviewOptions } from './preview';

const USAGE = `npm run preview -- [--port หมายเลขพอร์ต] [--open ไฟล์.xlsx] [--no-site]

  --port     พอร์ตของหน้าเว็บ (ค่าเริ่มต้น 8123)
  --open     เปิดไฟล์ Excel ที่บันทึกไว้
  --no-site  ให้การตรวจลิงก์ใช้อินเทอร์เน็ตจริงเท่านั้น ไม่ใช้เว็บไซต์จำลองของ อบต. ขามป้อม`;
const DEFAULT_PORT = 8123;

try {
  const options = await optionsOf(process.argv.slice(2));
  if (options === null) console.log(USAGE);
  else await run(options);
} catch (error) {
  console.error(wordsFor(error));
  process.exitCode = 1;
}

async function run(options: PreviewOptions): Promise<void> {
  const preview = await openPreview(options);
  console.log(`เปิดตัวอย่างส่วนเสริม ITA ได้ที่ ${preview.url} (กด Ctrl+C เพื่อปิด)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void preview.close().then(() => process.exit(0));
    });
  }
}

/** Null where help is asked for. */
async function optionsOf(args: string[]): Promise<PreviewOptions | null> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      open: { type: 'string' },
      'no-site': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  if (!existsSync(fileURLToPath(new URL('../../dist/Code.js', import.meta.url))))
    throw new Error('ยังไม่ได้สร้างส่วนเสริม โปรดสั่ง npm run build ก่อน');
  return {
    port: portOf(values.port),
    site: !values['no-site'],
    ...(values.open !== undefined && { open: await bytesOf(values.open) }),
  };
}

function portOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new Error(`พอร์ต "${text}" ไม่ถูกต้อง ต้องเป็นตัวเลขไม่เกิน 65535`);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new Error(`อ่านไฟล์ ${path} ไม่ได้ โปรดตรวจชื่อและตำแหน่งของไฟล์`);
  }
}

function wordsFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return 'พอร์ตนี้มีโปรแกรมอื่นใช้อยู่ โปรดเลือกพอร์ตอื่น เช่น npm run preview -- --port 8124';
  if (code.startsWith('ERR_PARSE_ARGS')) return USAGE;
  return messageOf(error);
}
