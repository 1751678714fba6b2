/** The licences of what is bundled: only permissive ones get in, and their notices travel with the code. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Licence {
  /** 'pizzip 3.3.0' */
  of: string;
  /** SPDX expression of the package: '(MIT OR GPL-3.0)'. */
  spdx: string;
  /** Copyright and permission, as the package words them. */
  notice: string;
}

const PERMISSIVE = ['MIT', 'ISC', 'Zlib', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/**
 * The licences behind the files of a bundle.
 * @param files paths as esbuild's metafile lists them, relative to `root`; files outside node_modules are passed over
 * @throws for a package that has no permissive licence, or no licence text
 */
export async function licencesOf(files: readonly string[], root: string): Promise<Licence[]> {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? []));
  return Promise.all([...folders].sort().map((folder) => licenceIn(join(root, folder))));
}

/** Whether an SPDX expression leaves a permissive choice: one side of an OR is enough, an AND wants both. */
export function isPermissive(spdx: string): boolean {
  const plain = spdx.replace(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((id) => PERMISSIVE.includes(id.trim())));
}

/** All notices as one comment that minifiers and esbuild keep. */
export function noticeComment(licences: readonly Licence[]): string {
  const notices = licences.map(({ of, spdx, notice }) => `${of} (${spdx})\n\n${notice}`);
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  return `/*!\nThis file contains:\n\n${notices.join(rule).replace(/\*\//g, '* /')}\n*/\n`;
}

async function licenceIn(folder: string): Promise<Licence> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string' || !isPermissive(license)) {
    throw new Error(`${name} must not be bundled: its licence is ${license}`);
  }
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} must not be bundled: it brings no licence text`);
  return { of: `${name} ${version}`, spdx: license, notice: chosen(await readFile(join(folder, file), 'utf8')) };
}

/** Of a dual licence the permissive one is taken, so the text of the GPL, which follows it, is left behind. */
function chosen(text: string): string {
  return (text.split(/^[#\s]*(?:GPL version 3|GNU GENERAL PUBLIC LICENSE)/m)[0] ?? '').replace(/\r/g, '').trim();
}
