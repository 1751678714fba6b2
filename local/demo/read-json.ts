/** An input file as JSON; where it is none, the line and column to look at. */

import { readFile } from 'node:fs/promises';
import { type Message, type TransformFailure, transform } from 'esbuild';
import { InputError } from './problems';

/**
 * Reads and parses a file.
 * @throws {InputError} where it can't be read, is no UTF-8 or no JSON, or names one key twice (JSON keeps the last only)
 */
export async function readJson(file: string): Promise<unknown> {
  const text = decoded(file, await bytesOf(file));
  const faults = await faultsOf(text);
  if (faults.length > 0) throw new InputError(file, faults);
  return JSON.parse(text);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'ไม่พบไฟล์นี้ โปรดตรวจชื่อไฟล์และโฟลเดอร์',
      EISDIR: 'เป็นโฟลเดอร์ ไม่ใช่ไฟล์ โปรดระบุไฟล์ .json',
      EACCES: 'ไม่มีสิทธิ์อ่านไฟล์นี้',
    };
    throw new InputError(file, [{ path: '', message: reasons[code ?? ''] ?? `อ่านไฟล์ไม่ได้ (${code ?? error})` }]);
  }
}

/** Notepad's UTF-8 begins with a mark of its own, which is left out. */
function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const message = 'ไฟล์ไม่ได้บันทึกเป็น UTF-8 โปรดบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8';
    throw new InputError(file, [{ path: '', message }]);
  }
}

/** esbuild says where JSON goes wrong and warns of doubled keys; Node's own messages often name no place. */
async function faultsOf(text: string): Promise<{ path: string; message: string }[]> {
  const { errors, warnings } = await diagnosisOf(text);
  const broken = errors.map((error) => ({
    path: '',
    message: `ไฟล์ไม่ใช่ JSON ที่ถูกต้อง ${placeOf(error)} ${reasonOf(error)}`,
  }));
  const doubled = warnings
    .filter(({ id }) => id === 'duplicate-object-key')
    .map((warning) => ({ path: '', message: `มีชื่อช่องซ้ำกัน ${placeOf(warning)} โปรดเหลือไว้ช่องเดียว` }));
  return [...broken, ...doubled];
}

async function diagnosisOf(text: string): Promise<{ errors: Message[]; warnings: Message[] }> {
  try {
    const { warnings } = await transform(text, { loader: 'json', logLevel: 'silent' });
    return { errors: [], warnings };
  } catch (failure) {
    return failure as TransformFailure;
  }
}

/** esbuild counts columns in bytes from 0, people in letters from 1. */
function placeOf({ location }: Message): string {
  if (location === null) return '';
  const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
  const line = location.lineText === '' ? '' : `: ${location.lineText.trim().slice(0, 60)}`;
  return `ที่บรรทัด ${location.line} คอลัมน์ ${[...before].length + 1}${line}`;
}

function reasonOf({ text }: Message): string {
  const reasons: [pattern: RegExp, reason: string][] = [
    [/trailing commas/, '(มีจุลภาคเกินมาหน้าวงเล็บปิด)'],
    [/comments/, '(JSON ใส่หมายเหตุไม่ได้)'],
    [/double quotes/, '(ข้อความต้องอยู่ในเครื่องหมาย " ไม่ใช่ \')'],
    [/end of file/, '(ไฟล์จบก่อนปิดวงเล็บหรือว่างเปล่า)'],
    [/Unterminated string/, '(ข้อความไม่มีเครื่องหมาย " ปิด หรือขึ้นบรรทัดใหม่กลางข้อความ ให้ใช้ \\n แทน)'],
    [/Expected ","/, '(ขาดจุลภาคระหว่างรายการ)'],
  ];
  return reasons.find(([pattern]) => pattern.test(text))?.[1] ?? '(ตรวจเครื่องหมาย " , : และวงเล็บ)';
}
