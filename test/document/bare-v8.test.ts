/** The report is filled where there is nothing but the language: as in Apps Script, from a bundle like the add-in's. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import gas from 'gas-local';
import { buildReportTemplate } from '../../build/report-template';
import { reportModel } from '../../src/ita/report/model';
import { reportInput } from '../ita/report/sample-report';
import { importProblems, partOf } from './docx-parts';

const ENTRY = 'globalThis.fillReport = require("./src/document/fill-report").fillReport;';

/** Notes in `evaluated` each time one of the vendors' main modules runs. */
const noteEvaluation: Plugin = {
  name: 'note-evaluation',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/(docxtemplater\/js\/docxtemplater|pizzip\/js\/index)\.js$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const name = /node_modules\/(\w+)/.exec(path)?.[1];
      return { contents: `globalThis.evaluated.push("${name}");\n${await readFile(path, 'utf8')}` };
    });
  },
};

let script: string;
let template: number[];

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: join(__dirname, '../..'), loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    plugins: [noteEvaluation],
  });
  script = outputFiles[0]!.text;
  template = Array.from(new Int8Array(await buildReportTemplate()));
}, 30_000);

interface Context {
  fillReport(template: number[], model: unknown, chart: number[] | null, look: null): ArrayLike<number>;
  evaluated: string[];
}

const model = () => JSON.parse(JSON.stringify(reportModel(reportInput())));

function expectReport(bytes: ArrayLike<number>): void {
  const docx = Uint8Array.from(bytes);
  expect(partOf(docx, 'word/document.xml')).toContain('องค์การบริหารส่วนตำบลขามป้อม');
  expect(importProblems(docx)).toEqual([]);
}

describe('the bundle', () => {
  it('fills the report in a context without any global but the language’s own', () => {
    const context = vm.createContext({ evaluated: [] }) as unknown as Context;
    vm.runInContext(script, context as vm.Context);
    expectReport(context.fillReport(template, model(), null, null));
  });

  it('fills the report in gas-local', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ita-bundle-'));
    try {
      writeFileSync(join(folder, 'bundle.js'), script);
      const context = gas.require(folder, { evaluated: [] }) as unknown as Context;
      expectReport(context.fillReport(template, model(), null, null));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('evaluates the libraries at the first report only, never for a custom function', () => {
    const context = vm.createContext({ evaluated: [] }) as unknown as Context;
    vm.runInContext(script, context as vm.Context);
    expect(context.evaluated).toHaveLength(0);
    context.fillReport(template, model(), null, null);
    context.fillReport(template, model(), null, null);
    expect([...context.evaluated].sort()).toEqual(['docxtemplater', 'pizzip']);
  });

  it('throws its Thai error there too', () => {
    const context = vm.createContext({ evaluated: [] }) as unknown as Context;
    vm.runInContext(script, context as vm.Context);
    expect(() => context.fillReport([1, 2, 3], model(), null, null)).toThrow(/แม่แบบรายงาน/);
  });
});
