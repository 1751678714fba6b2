/** Which names of the sidebar may be shortened: none that anybody else knows. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shortenable } from '../../build/short-names';
import { buildSidebar } from '../../build/sidebar';
import * as en from '../../sidebar/texts/en';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('a name', () => {
  let root: string;
  const inputs: string[] = [];
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    inputs.push(path);
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'short-names-'));
    mkdirSync(join(root, 'node_modules'));
    for (const name of ['typescript', 'preact'])
      symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
    write('sidebar/contract/report.ts', 'export interface Report { madeOfContract: string }');
    write('sidebar/texts/en/failures.ts', 'export const refusals = { codeOfFailure: 1 };');
    write('sidebar/server/google-script.ts', 'export interface Runner { madeByGoogle(): void }');
    write('node_modules/library/index.js', 'export const option = { ofLibrary: 1 };');
    write(
      'sidebar/view.tsx',
      `const words = { ofViewAlone: 1, madeOfContract: 2, codeOfFailure: 3, ofLibrary: 4, madeByGoogle: 7, keyInString: 5, keyInTemplate: 6 };
       export const exportedName = words.exportedName;
       const key = 'keyInString'; const other = \`\${key} keyInTemplate\`;
       export const field = <input maxLength={words.ofViewAlone} aria-busy={false} onInput={() => document.createElement(key)} />;`,
    );
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('of the sidebar’s own source is shortened', () => {
    expect('ofViewAlone').toMatch(shortenable(inputs, root));
  });

  it.each([
    ['of the contract', 'madeOfContract'],
    ['of a failure’s code', 'codeOfFailure'],
    ['of a library', 'ofLibrary'],
    ['of what a file exports', 'exportedName'],
    ['of Google’s', 'madeByGoogle'],
    ['that stands in a string', 'keyInString'],
    ['that stands in a template', 'keyInTemplate'],
    ['of the browser', 'createElement'],
    ['of an element’s attribute', 'maxLength'],
    ['of an attribute with a hyphen', 'aria-busy'],
    ['of JSX', 'onInput'],
  ])('%s is left alone', (_whose, name) => {
    expect(name).not.toMatch(shortenable(inputs, root));
  });
});

describe('the built page', () => {
  it('still has every code that the add-in refuses with, and every name of its commands', async () => {
    const page = await buildSidebar('en');
    const names = [...Object.keys(en.refusals), ...Object.keys(en.commands)];
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !new RegExp(`["{,]${name}"?:`).test(page))).toEqual([]);
  });
});
