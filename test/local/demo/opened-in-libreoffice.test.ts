/** The demo's files as LibreOffice opens them: every tab with its live values, and the report as pages. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemo } from '../../../local/demo/run';
import { frameworkOf } from '../../../src/ita/framework/years';
import { tabsFor } from '../../../src/workbook/tabs';
import { renderDocx } from '../../document/render';
import { fontEnvironment, sofficePath } from '../../setup/tools';

/** Calc's CSV filter with the last option −1: a file for each sheet, named after it; numbers unrounded. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

let folder: string;
let sheets: Map<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ita-office-'));
  await runDemo({ out: folder });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    sofficePath(),
    [profile, '--headless', '--convert-to', EVERY_SHEET, '--outdir', folder, join(folder, 'workbook.xlsx')],
    { env: { ...process.env, ...fontEnvironment() }, stdio: 'pipe', timeout: 120_000 },
  );
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  sheets = new Map(
    files.map((name) => [
      name.replace(/^workbook-/, '').replace(/\.csv$/, ''),
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the workbook', () => {
  it('has every tab of the year', () => {
    const wanted = tabsFor(frameworkOf(2567)!).map(({ name }) => name);
    expect([...sheets.keys()]).toEqual(expect.arrayContaining(wanted));
  });

  it('shows the live results of the custom functions', () => {
    const summary = sheets.get('สรุปคะแนน') ?? '';
    expect(summary).toMatch(/คะแนนรวม,97\.8032,/);
    expect(summary).toMatch(/ระดับผลการประเมิน,ผ่านดี,/);
    expect(summary).toMatch(/IIT[^,]*,99\.734,/);
    expect(summary).toMatch(/EIT[^,]*,96\.276/);
    expect(summary).toContain('ติดที่ EIT ส่วนที่ 2 ได้ 93.44 ต้องได้ 95.00 ขาด 1.56');
  });

  it('shows no error and no zero for what is unknown', () => {
    for (const [name, text] of sheets)
      expect([name, text.match(/#(NAME|REF|VALUE|N\/A|DIV)[^,]*/)]).toEqual([name, null]);
    expect(sheets.get('สรุปคะแนน')).not.toMatch(/,0(\.0+)?,/);
  });

  it('shows findings and drafts where people look for them', () => {
    expect(sheets.get('9 การเปิดเผยข้อมูล')).toContain('ขาดหลักฐาน');
    expect(sheets.get('มาตรการ')).toContain('M2568-7-1');
  });
});

describe('the report', () => {
  it('has its parts in order, in Thai digits, with the total and the level', () => {
    const text = renderDocx(new Uint8Array(readFileSync(join(folder, 'report.docx')))).pages.join('\n');
    const parts = ['ส่วนที่ ๑', 'ส่วนที่ ๒', 'ส่วนที่ ๓', 'ส่วนที่ ๔'].map((part) => text.indexOf(part));
    expect(parts.every((at, index) => at > (parts[index - 1] ?? -1))).toBe(true);
    expect(text).toContain('๙๗.๘๐');
    expect(text).toContain('ผ่านดี');
  });
});

/** Total, three instruments, mean of the country and change, as far as they are known. */
const SCORES_OF_YEAR: Record<string, number> = { 'failing-2568': 6, 'perfect-2567': 6, 'half-missing-2569': 0 };

describe.each(Object.keys(SCORES_OF_YEAR))('the reports of %s', (sample) => {
  let pages: string[];
  beforeAll(async () => {
    const out = join(folder, sample);
    const { files } = await runDemo({ input: join(__dirname, '../../../docs/samples', `${sample}.json`), out });
    const reports = files.filter((file) => file.endsWith('.docx'));
    pages = reports.flatMap((file) => renderDocx(new Uint8Array(readFileSync(file))).pages);
  }, 120_000);

  it('have no page on which a few words stand alone', () => {
    const lines = pages.map((page) => page.split('\n').filter((line) => line.trim() !== '').length);
    expect(Math.min(...lines)).toBeGreaterThan(7);
  });

  it('give each year of the trend one line for its scores, be they full marks', () => {
    const year = sample.slice(-4).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]!);
    const lines = pages.join('\n').split('\n');
    const line = lines.find((one) => one.trim().startsWith(year) || one.trim().startsWith(sample.slice(-4)));
    expect(line?.match(/[๐-๙\d]+\.[๐-๙\d]{2}(?![๐-๙\d])/g)?.length ?? 0).toBe(SCORES_OF_YEAR[sample]);
  });
});
