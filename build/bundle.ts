/** Builds dist/: the manifest, Code.js (one IIFE and the stubs of its public functions) and the sidebar's pages. */

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { licencesOf, noticeComment } from './licences';
import { buildFollowUpTemplate, buildReportTemplate } from './report-template';
import { buildSidebar, SIDEBAR_FILES } from './sidebar';
import { generateStubs } from './stubs';

const GLOBAL_NAME = 'itaAddIn';

/** Writes the files that are pushed. */
export async function buildDist(folder = fromRoot('dist')): Promise<void> {
  const [manifest, code, thai, english] = await Promise.all([
    readFile(fromRoot('appsscript.json'), 'utf8'),
    bundleCode(),
    buildSidebar('th'),
    buildSidebar('en'),
  ]);
  const files = {
    'appsscript.json': manifest,
    'Code.js': code,
    [SIDEBAR_FILES.th]: thai,
    [SIDEBAR_FILES.en]: english,
  };
  await mkdir(folder, { recursive: true });
  const strays = (await readdir(folder)).filter((name) => !(name in files) && !name.endsWith('.new'));
  await Promise.all(strays.map((name) => rm(`${folder}/${name}`, { recursive: true, force: true })));
  await Promise.all(Object.entries(files).map(([name, text]) => replaceFile(`${folder}/${name}`, text)));
}

/** Whoever reads dist/ meanwhile sees the old file or the new one, never a half. */
async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.${process.pid}.new`;
  await writeFile(fresh, text);
  await rename(fresh, path);
}

/** Our own code stays readable: the user can open it in the script editor, and stack traces stay legible. */
async function bundleCode(): Promise<string> {
  const entry = fromRoot('src/main.ts');
  const { version } = JSON.parse(await readFile(fromRoot('package.json'), 'utf8')) as { version: string };
  const vendored: string[] = [];
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: fromRoot('.'),
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL_NAME,
    target: 'es2020',
    charset: 'utf8',
    platform: 'neutral',
    legalComments: 'inline',
    define: { ITA_VERSION: JSON.stringify(version) },
    metafile: true,
    plugins: [reportTemplates, minifiedVendor(vendored)],
  });
  const licences = await licencesOf([...Object.keys(metafile.inputs), ...vendored], fromRoot('.'));
  return [outputFiles[0]?.text ?? '', generateStubs(entry, GLOBAL_NAME), noticeComment(licences)].join('\n');
}

const TEMPLATES: Record<string, () => Promise<Uint8Array>> = {
  'report-template': buildReportTemplate,
  'follow-up-template': buildFollowUpTemplate,
};

/** The reports' templates are documents that are made here and travel inside the script, in base64. */
const reportTemplates: Plugin = {
  name: 'report-templates',
  setup({ onResolve, onLoad }) {
    const names = Object.keys(TEMPLATES).join('|');
    onResolve({ filter: new RegExp(`^(${names})$`) }, ({ path }) => ({ path, namespace: 'report-template' }));
    onLoad({ filter: /.*/, namespace: 'report-template' }, async ({ path }) => ({
      contents: Buffer.from(await TEMPLATES[path]!()).toString('base64'),
      loader: 'text',
    }));
  },
};

/** What each of the lazily loaded libraries is entered by. Of htmlparser2 only the parser is bundled. */
const VENDORS: Record<string, string> = {
  docxtemplater: "module.exports = require('docxtemplater')",
  pizzip: "module.exports = require('pizzip')",
  'fast-uri': "module.exports = require('fast-uri')",
  // Its index would bring the builder of a document along.
  htmlparser2: "export { Parser } from './node_modules/htmlparser2/lib/esm/Parser.js'",
  'punycode/punycode.js': "module.exports = require('punycode/punycode.js')",
};

/**
 * The libraries behind documents and links, each minified into one CommonJS module: esbuild evaluates such a module at
 * its first require, and a custom function, which loads the whole file on every call, has less to read over. The files
 * that went in are added to `vendored`.
 */
const minifiedVendor = (vendored: string[]): Plugin => ({
  name: 'minified-vendor',
  setup({ onResolve, onLoad }) {
    const names = Object.keys(VENDORS).map((name) => name.replace(/[.]/g, '\\.'));
    onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path }) => ({ path, namespace: 'vendor' }));
    onLoad({ filter: /.*/, namespace: 'vendor' }, async ({ path }) => {
      const { outputFiles, metafile } = await build({
        stdin: { contents: VENDORS[path]!, resolveDir: fromRoot('.') },
        absWorkingDir: fromRoot('.'),
        bundle: true,
        write: false,
        format: 'cjs',
        target: 'es2020',
        charset: 'utf8',
        platform: 'browser',
        minify: true,
        legalComments: 'inline',
        metafile: true,
      });
      const written = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
      vendored.push(...written.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path));
      return { contents: outputFiles[0]?.text ?? '', loader: 'js', resolveDir: fromRoot('.') };
    });
  },
});

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
