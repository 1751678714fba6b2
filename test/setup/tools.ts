/** Where the tests find the programs that don't come with npm, and the fonts these programs draw with. */

import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Environment = Record<string, string | undefined>;

/** A tool that the tests need is not where it was looked for; the message says so in Thai and English. */
export class ToolMissingError extends Error {
  override name = 'ToolMissingError';
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const SOFFICE_NAMES = ['soffice', 'libreoffice'];

/**
 * Path of Chromium: CHROMIUM_PATH, or the first on PATH.
 * @throws ToolMissingError when there is none, or CHROMIUM_PATH names no program.
 */
export function chromiumPath(env: Environment = process.env): string {
  return toolPath('Chromium', 'CHROMIUM_PATH', CHROMIUM_NAMES, env);
}

/**
 * Path of LibreOffice: SOFFICE_PATH, or the first on PATH.
 * @throws ToolMissingError when there is none, or SOFFICE_PATH names no program.
 */
export function sofficePath(env: Environment = process.env): string {
  return toolPath('LibreOffice (soffice)', 'SOFFICE_PATH', SOFFICE_NAMES, env);
}

/** Environment for Chromium and LibreOffice in which Sarabun is drawn by a Thai font that is there. */
export function fontEnvironment(): { FONTCONFIG_FILE: string } {
  return { FONTCONFIG_FILE: fileURLToPath(new URL('./fonts.conf', import.meta.url)) };
}

/** The first program of these names on PATH; null where there is none. */
export function findProgram(names: readonly string[], env: Environment = process.env): string | null {
  for (const name of names) {
    for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
      const path = join(folder, name);
      if (isProgram(path)) return path;
    }
  }
  return null;
}

/**
 * Whether this LibreOffice has a component: Debian packs Writer and Calc apart, each as a library beside the real
 * program. Other systems lay the files out otherwise but pack LibreOffice whole, so there it is taken as complete.
 */
export function officeHas(component: 'writer' | 'calc', soffice: string): boolean {
  const folder = dirname(realpathSync(soffice));
  const splitIntoPackages = existsSync(join(folder, 'soffice.bin')) && process.platform === 'linux';
  return !splitIntoPackages || existsSync(join(folder, component === 'writer' ? 'libswlo.so' : 'libsclo.so'));
}

function toolPath(tool: string, variable: string, names: readonly string[], env: Environment): string {
  const given = env[variable];
  if (given) {
    if (isProgram(given)) return given;
    throw new ToolMissingError(
      `ตัวแปร ${variable} ชี้ไปที่ ${given} ซึ่งไม่ใช่โปรแกรม โปรดแก้เส้นทางหรือลบตัวแปรนี้\n` +
        `${variable} points to ${given}, which is no program. Correct the path or unset the variable.`,
    );
  }
  const found = findProgram(names, env);
  if (found) return found;
  throw new ToolMissingError(
    `ไม่พบ ${tool} ซึ่งชุดทดสอบต้องใช้ โปรดรัน node test/setup/install-tools.mjs หรือกำหนดตัวแปร ${variable}\n` +
      `${tool}, which the tests need, was not found. Run node test/setup/install-tools.mjs or set ${variable}.`,
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
