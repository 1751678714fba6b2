/** Builds the sidebar: a self-contained HTML page of each language, safe to be served by Apps Script's HtmlService. */

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Language } from '../sidebar/texts';
import { type Licence, licencesOf } from './licences';

/** Its file by language: one page with the words of both would be a fifth heavier. */
export const SIDEBAR_FILES: Record<Language, string> = { th: 'Sidebar.html', en: 'SidebarEnglish.html' };

/**
 * The sidebar's page in one language, with its script and style sheet inside.
 * @throws when the bundle holds something that HtmlService would damage
 */
export async function buildSidebar(language: Language): Promise<string> {
  const [script, style] = await Promise.all([
    bundle('sidebar/main.tsx', language),
    bundle('sidebar/styles.css', language),
  ]);
  return page(
    language,
    guardScript(script.text),
    guardStyle(style.text),
    await licencesOf(script.inputs, fromRoot('.')),
  );
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

async function bundle(entry: string, language: Language): Promise<{ text: string; inputs: string[] }> {
  const result = await build({
    absWorkingDir: fromRoot('.'),
    entryPoints: [fromRoot(entry)],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    define: { PAGE_LANGUAGE: JSON.stringify(language) },
    // Template literals are where HtmlService loses what follows '//'.
    supported: { 'template-literal': false },
  });
  return { text: result.outputFiles[0]!.text, inputs: Object.keys(result.metafile.inputs) };
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
