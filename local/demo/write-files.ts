/** Writes several files into a folder, all or none: a failure leaves the folder as it was. */

import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DemoError } from './problems';

/**
 * Each file is written whole beside its place and then renamed into it; files of the same names are replaced.
 * @returns the paths, in the order given
 * @throws {DemoError} where the folder can't be made or a file can't be written
 */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<string[]> {
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    await replaceAll(folder, files);
  } catch (error) {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw new DemoError([
      `เขียนไฟล์ลงโฟลเดอร์ ${folder} ไม่ได้: ${reasonOf(error)}`,
      'ไฟล์เดิมในโฟลเดอร์ไม่ถูกแก้ไข โปรดตรวจสิทธิ์และพื้นที่ว่าง หรือระบุโฟลเดอร์อื่นด้วย --out',
    ]);
  }
  return Object.keys(files).map((name) => join(folder, name));
}

async function replaceAll(folder: string, files: Readonly<Record<string, Uint8Array | string>>): Promise<void> {
  const aside = await mkdtemp(join(folder, '.writing-'));
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(aside, name), content);
    for (const name of Object.keys(files)) {
      const target = join(folder, name);
      if (await isThere(target)) {
        await rename(target, join(aside, `old-${name}`));
        undo.push(() => rename(join(aside, `old-${name}`), target));
      }
      await rename(join(aside, name), target);
      undo.push(() => rm(target));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** @throws {Error} where something that is no file is in the way */
async function isThere(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null) return false;
  if (!found.isFile()) throw new Error(`${path} ไม่ใช่ไฟล์`);
  return true;
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: 'ไม่มีสิทธิ์เขียน',
    EPERM: 'ไม่มีสิทธิ์เขียน หรือไฟล์ถูกเปิดอยู่ในโปรแกรมอื่น',
    EBUSY: 'ไฟล์ถูกเปิดอยู่ในโปรแกรมอื่น',
    EEXIST: 'มีไฟล์ชื่อเดียวกับโฟลเดอร์นี้อยู่แล้ว',
    ENOTDIR: 'มีไฟล์อยู่ในเส้นทางของโฟลเดอร์นี้',
    ENOSPC: 'พื้นที่ในดิสก์เต็ม',
    EROFS: 'ดิสก์เขียนไม่ได้',
  };
  return reasons[code ?? ''] ?? message;
}
