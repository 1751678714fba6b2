/** Builds the sidebar: a self-contained HTML page of each language, safe to be served by Apps Script's HtmlService. */

import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { Language } from '../sidebar/texts';
import { type Licence, licencesOf } from './licences';
import { shortenable } from './short-names';

/** Its file by language: one page with the words of both would be a fifth heavier. */
export const SIDEBAR_FILES: Record<Language, string> = { th: 'Sidebar.html', en: 'SidebarEnglish.html' };

const OPTIONS = {
  absWorkingDir: fromRoot('.'),
  bundle: true,
  write: false,
  minify: true,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
} satisfies BuildOptions;

/**
 * The sidebar's page in one language, with its script and style sheet inside.
 * @throws when the bundle holds something that HtmlService would damage
 */
export async function buildSidebar(language: Language): Promise<string> {
  const [script, style] = await Promise.all([bundleScript(language), bundleStyle()]);
  return page(language, guardScript(script.text), guardStyle(style), await licencesOf(script.inputs, fromRoot('.')));
}

/** Size of a page as it is stored and sent, in bytes of UTF-8. */
export function pageBytes(html: string): number {
  return Buffer.byteLength(html, 'utf8');
}

/**
 * Makes a minified script safe inside HtmlService: no end of the script element, no template mark, and no '//' in a
 * text, which HtmlService takes for a comment in places (https://github.com/enuchi/React-Google-Apps-Script/issues/157).
 * Each of these can only stand in a string or a regular expression there, where the escape means the same.
 * @throws where a '//' or a comment is left over
 */
export function guardScript(script: string): string {
  const guarded = script
    .replace(/<(?=\?|!--|\/script)/gi, '\\x3c')
    .replace(/:\/\//g, ':\\/\\/')
    .trim();
  const left = /.{0,30}(\/\/|\/\*|`).{0,30}/.exec(guarded);
  if (left) throw new Error(`HtmlService may take part of the sidebar's script for a comment: …${left[0]}…`);
  return guarded;
}

/** Makes a minified style sheet safe inside HtmlService, as guardScript does. */
export function guardStyle(style: string): string {
  return style.replace(/<(?=\?|!--|\/style)/gi, '\\3c ').trim();
}

/** Twice: what is in it has to be known before its names can be shortened. */
async function bundleScript(language: Language): Promise<{ text: string; inputs: string[] }> {
  const options = {
    ...OPTIONS,
    entryPoints: [fromRoot('sidebar/main.tsx')],
    metafile: true,
    // Children as arguments: as a property, the word 'children' alone would be 4 KB of the page.
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    inject: [fromRoot('build/jsx.ts')],
    define: { PAGE_LANGUAGE: JSON.stringify(language) },
    // Template literals are where HtmlService loses what follows '//'.
    supported: { 'template-literal': false },
  } satisfies BuildOptions;
  const inputs = Object.keys((await build(options)).metafile.inputs);
  const { outputFiles } = await build({ ...options, mangleProps: shortenable(inputs, OPTIONS.absWorkingDir) });
  return { text: outputFiles[0]!.text, inputs };
}

async function bundleStyle(): Promise<string> {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [fromRoot('sidebar/styles.css')] });
  return outputFiles[0]!.text;
}

function page(language: Language, script: string, style: string, licences: readonly Licence[]): string {
  const notices = licences.map(({ of, spdx, notice }) => `${of} (${spdx})\n\n${notice}`);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<base target="_top">
<title>ITA</title>
<!--
This page contains:

${notices.join('\n\n')}
-->
<style>${style}</style>
</head>
<body>
<div id="app" lang="${language}"></div>
<script>${script}</script>
</body>
</html>
`;
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
