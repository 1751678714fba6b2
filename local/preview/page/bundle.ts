/** The page of the preview for its server: one HTML, one script, one style sheet, made by esbuild in memory. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

export interface BundledPage {
  /** Names the other two as `page.js` and `page.css`, beside itself. */
  html: string;
  js: string;
  css: string;
}

/** Univer comes along whole; its editor is minified, our own part is small. */
export async function bundlePage(): Promise<BundledPage> {
  const [html, { outputFiles }] = await Promise.all([readFile(fromHere('page.html'), 'utf8'), bundle()]);
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))!.text;
  return { html, js: ending('.js'), css: ending('.css') };
}

function bundle() {
  return build({
    entryPoints: [fromHere('main.ts'), fromHere('styles.css')],
    bundle: true,
    write: false,
    outdir: '.',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff': 'empty', '.woff2': 'empty' },
    logLevel: 'error',
    plugins: [withoutHyphens],
  });
}

/** Univer loads patterns for hyphenating European languages on demand; in one file they would be half of it. */
const withoutHyphens: Plugin = {
  name: 'without-hyphens',
  setup({ onLoad }) {
    onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][a-z0-9-]+-[\w-]{8}\.js$/i }, () => ({
      contents: 'export default {}',
    }));
  },
};

function fromHere(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
