/** What the tests need beyond npm, which Debian package brings it, and what to do when it is missing. */

import { spawnSync } from 'node:child_process';
import { chromiumPath, findProgram, officeHas, sofficePath } from './tools';

/** One thing that the tests need. */
export interface Requirement {
  what: string;
  /** The Debian package that brings it. */
  package: string;
}

export const REQUIREMENTS = {
  chromium: { what: 'Chromium', package: 'chromium' },
  writer: { what: 'LibreOffice Writer', package: 'libreoffice-writer-nogui' },
  calc: { what: 'LibreOffice Calc', package: 'libreoffice-calc-nogui' },
  poppler: { what: 'pdftoppm, pdftotext', package: 'poppler-utils' },
  thaiFont: { what: 'Sarabun / Laksaman', package: 'fonts-tlwg-laksaman-ttf' },
} satisfies Record<string, Requirement>;

/** What was found on this machine, by requirement. */
export type Findings = Record<keyof typeof REQUIREMENTS, boolean>;

/** How this process may install packages. */
export interface Means {
  apt: boolean;
  root: boolean;
  /** sudo that asks for no password. */
  sudo: boolean;
}

/** What to do about what is missing. */
export type Plan =
  | { kind: 'ready' }
  | { kind: 'install'; missing: Requirement[]; commands: string[][] }
  | { kind: 'ask'; missing: Requirement[] };

/** Decides: nothing to do, install, or ask a person to install. Only missing packages are named. */
export function planFor(findings: Findings, means: Means): Plan {
  const missing = missingOf(findings);
  if (missing.length === 0) return { kind: 'ready' };
  if (!means.apt || !(means.root || means.sudo)) return { kind: 'ask', missing };
  return { kind: 'install', missing, commands: aptCommands(missing, means.root ? [] : ['sudo', '-n']) };
}

/** The requirements that were not found. */
export function missingOf(findings: Findings): Requirement[] {
  return (Object.keys(REQUIREMENTS) as (keyof Findings)[])
    .filter((name) => !findings[name])
    .map((name) => REQUIREMENTS[name]);
}

/** What a person is told who has to install by hand, in Thai and English, with the command to copy. */
export function helpText(missing: readonly Requirement[]): string {
  const names = missing.map((requirement) => requirement.what).join(', ');
  const command = aptCommands(missing, ['sudo'])
    .map((words) => words.join(' '))
    .join(' && ');
  return [
    `ชุดทดสอบต้องใช้โปรแกรมต่อไปนี้ซึ่งยังไม่มีในเครื่อง: ${names}`,
    'โปรดติดตั้งด้วยคำสั่งด้านล่าง แล้วรัน npm test อีกครั้ง',
    `The tests need what isn't on this machine: ${names}`,
    'Install it with this command, then run npm test again:',
    '',
    `  ${command}`,
    '',
    'ระบบที่ไม่ใช่ Debian/Ubuntu: ติดตั้งโปรแกรมชื่อเดียวกัน แล้วกำหนด CHROMIUM_PATH และ SOFFICE_PATH',
    'Not on Debian or Ubuntu: install the same programs, then set CHROMIUM_PATH and SOFFICE_PATH.',
  ].join('\n');
}

/** Looks at what is on this machine. @throws ToolMissingError when CHROMIUM_PATH or SOFFICE_PATH names no program. */
export function lookAround(env: Record<string, string | undefined> = process.env): Findings {
  const soffice = orNull(env.SOFFICE_PATH, () => sofficePath(env));
  return {
    chromium: orNull(env.CHROMIUM_PATH, () => chromiumPath(env)) !== null,
    writer: soffice !== null && officeHas('writer', soffice),
    calc: soffice !== null && officeHas('calc', soffice),
    poppler: findProgram(['pdftoppm'], env) !== null && findProgram(['pdftotext'], env) !== null,
    thaiFont: ['Sarabun', 'Laksaman'].some(hasFont),
  };
}

/** Looks at how packages may be installed here. */
export function meansHere(): Means {
  return {
    apt: findProgram(['apt-get']) !== null,
    root: process.getuid?.() === 0,
    sudo: spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0,
  };
}

function aptCommands(missing: readonly Requirement[], prefix: string[]): string[][] {
  const packages = missing.map((requirement) => requirement.package);
  return [
    [...prefix, 'apt-get', 'update'],
    [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      'install',
      '-y',
      '--no-install-recommends',
      ...packages,
    ],
  ];
}

/** A tool that is merely absent can be installed; one that the environment names wrongly is the person's to correct. */
function orNull(given: string | undefined, path: () => string): string | null {
  try {
    return path();
  } catch (error) {
    if (given) throw error;
    return null;
  }
}

function hasFont(family: string): boolean {
  const list = spawnSync('fc-list', [`:family=${family}`, 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}
