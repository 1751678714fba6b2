/** Links are read and judged where there is nothing but the language: as in Apps Script, from a bundle like the add-in's. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import type { readAddress } from '../../src/links/address';
import type { PageResponse } from '../../src/links/exchange';
import type { judge } from '../../src/links/judge';
import type { factsOf } from '../../src/links/page-facts';
import type { siblingOf } from '../../src/links/sibling';
import { bytes, site, tis620 } from './answers';

const ENTRY = `
export { follow, readAddress } from './src/links/address';
export { judge } from './src/links/judge';
export { factsOf } from './src/links/page-facts';
export { siblingOf } from './src/links/sibling';
`;

/** Notes in `evaluated` each time a library's main module runs. */
const noteEvaluation: Plugin = {
  name: 'note-evaluation',
  setup({ onLoad }) {
    const mains = /node_modules\/(fast-uri\/index|htmlparser2\/lib\/index|punycode\/punycode)\.js$/;
    onLoad({ filter: mains }, async ({ path }) => {
      const name = /node_modules\/([\w-]+)/.exec(path)?.[1];
      return { contents: `globalThis.evaluated.push("${name}");\n${await readFile(path, 'utf8')}` };
    });
  },
};

interface Links {
  readAddress: typeof readAddress;
  follow(from: unknown, location: string): { url: string } | string;
  judge: typeof judge;
  factsOf: typeof factsOf;
  siblingOf: typeof siblingOf;
}

let script: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: join(__dirname, '../..'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'links',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    plugins: [noteEvaluation],
  });
  script = outputFiles[0]!.text;
}, 30_000);

function load(): { links: Links; evaluated: string[] } {
  const context = vm.createContext({ evaluated: [] }) as unknown as { links: Links; evaluated: string[] };
  vm.runInContext(script, context as unknown as vm.Context);
  return context;
}

function address(links: Links, line: string) {
  const read = links.readAddress(line);
  if (typeof read === 'string') throw new Error(`${line}: ${read}`);
  return read;
}

describe('the bundle, in a context without any global but the language’s own', () => {
  it('reads, refuses and follows addresses', () => {
    const { links } = load();
    const from = address(links, 'https://อบต.ไทย/แผน 2567/o10.pdf?q=ก');
    expect(from.url).toMatch(/^https:\/\/xn--m3cj0d\.xn--o3cw4h\/%E0[\w%]+%202567\/o10\.pdf\?q=%E0%B8%81$/);
    expect(links.follow(from, '../ผล')).toMatchObject({ url: 'https://xn--m3cj0d.xn--o3cw4h/%E0%B8%9C%E0%B8%A5' });
    expect(links.follow(from, '//www2.khampom.go.th:81/x')).toMatchObject({ url: 'https://www2.khampom.go.th:81/x' });
    expect(links.follow(from, '//xn--m3cj0d.xn--o3cw4h')).toMatchObject({ url: 'https://xn--m3cj0d.xn--o3cw4h/' });
    expect(links.readAddress('http://127。0。0。1/')).toBe('private-address');
    expect(links.siblingOf(from, 'x')?.url).not.toBe(from.url);
  });

  it('reads and judges a page in single-byte Thai', () => {
    const { links } = load();
    const asked = address(links, 'https://www.khampom.go.th/news/12');
    const response: PageResponse = bytes(tis620(site('ไม่พบหน้าที่ต้องการ', '<p>ขออภัย</p>').replace('utf-8', 'tis-620')));
    const facts = links.factsOf(response, asked);
    const trip = { asked, hops: [], response, facts, certificateFailed: false, sibling: facts };
    expect(links.judge(trip)).toMatchObject({
      verdict: 'works',
      reason: 'opened',
      doubts: ['soft-404'],
      title: 'ไม่พบหน้าที่ต้องการ',
    });
  });

  it('evaluates each library at its first use only, never for a custom function', () => {
    const { links, evaluated } = load();
    expect([...evaluated]).toEqual([]);
    address(links, 'https://www.khampom.go.th/');
    address(links, 'https://www.khampom.go.th/x');
    expect([...evaluated].sort()).toEqual(['fast-uri', 'punycode']);
    links.factsOf(bytes('<html>'), address(links, 'https://www.khampom.go.th/'));
    expect([...evaluated].sort()).toEqual(['fast-uri', 'htmlparser2', 'punycode']);
  });
});
