/** The demo end to end: the built add-in in the local host, on the sample and on a made-up agency. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { differencesBetween } from '../../../local/demo/differences';
import { expectedOf } from '../../../local/demo/expected';
import { type DemoResult, runDemo } from '../../../local/demo/run';
import { type ShownResult, textsOf } from '../../../local/demo/shown-result';
import { frameworkOf } from '../../../src/ita/framework/years';
import { MEASURE_STATUSES } from '../../../src/ita/measures/status';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';
import { tabsFor } from '../../../src/workbook/tabs';

const NOW = new Date('2025-03-01T09:00:00+07:00');
const FILES = ['report.docx', 'summary.json', 'workbook.xlsx'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-demo-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function workbookIn(out: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(out, 'workbook.xlsx'));
  return workbook;
}

/** The first cell of a tab that holds this text or number, whatever its place; formulas by their result. */
function holds(workbook: ExcelJS.Workbook, tab: string, wanted: unknown): boolean {
  let found = false;
  workbook.getWorksheet(tab)?.eachRow((row) =>
    row.eachCell(({ value }) => {
      const shown = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
      found ||= shown === wanted;
    }),
  );
  return found;
}

function documentText(out: string): string {
  return new PizZip(readFileSync(join(out, 'report.docx')))
    .file('word/document.xml')!
    .asText()
    .replace(/<[^>]+>/g, '');
}

describe('without an input file', () => {
  let out: string;
  let result: DemoResult;
  beforeAll(async () => {
    out = join(folder, 'sample/out');
    result = await runDemo({ out, now: NOW });
  }, 120_000);

  it('writes three files and nothing else, as there is nothing to follow up', () => {
    expect(readdirSync(out).sort()).toEqual(FILES);
    expect(result.files.map((file) => existsSync(file))).toEqual([true, true, true]);
  });

  it('finds 97.80, ผ่านดี, and what keeps it from the next level', () => {
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
    expect(summary).toEqual(JSON.parse(JSON.stringify(result.summary)));
    expect(summary).toMatchObject({
      agency: 'องค์การบริหารส่วนตำบลขามป้อม',
      year: 2567,
      total: 97.8,
      totalText: '97.80',
      level: 'ผ่านดี',
      gap: { next: 'ผ่านดีเยี่ยม', blocks: [{ of: 'EIT2', score: 93.44, required: 95, lacking: 1.56 }] },
    });
    expect(summary.totalUnrounded).toBeCloseTo(97.8032, 10);
    expect(summary.indicators).toHaveLength(10);
    expect(summary.instruments.map(({ text }: { text: string }) => text)).toEqual(['99.73', '96.28', '97.50']);
    expect(summary.serviceCalls.scoreAndCheck.read).toBeGreaterThan(0);
  });

  it('names the faults of the evidence with rule, cell, remedy and points', () => {
    const missing = result.summary.findings.filter(({ rule }) => rule === 'evidence.no-link');
    expect(missing.map(({ where }) => where)).toEqual(expect.arrayContaining(['O25', 'O12']));
    for (const { cell, remedy, stake } of missing) {
      expect(cell?.a1).toMatch(/^[A-Z]+\d+$/);
      expect(remedy).not.toBe('');
      expect(stake).toBeGreaterThan(0);
    }
  });

  it('drafts seven analyses and a measure or more for each ประเด็น', () => {
    expect(result.summary.analyses.map(({ issue, text }) => [issue, text !== ''])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((issue) => [issue, true]),
    );
    expect(new Set(result.summary.measures.map(({ issue }) => issue)).size).toBe(7);
  });

  it('prints the result in Thai', () => {
    for (const line of ['คะแนนรวม: 97.80', 'ระดับ: ผ่านดี', 'ปีที่ประเมิน: 2567', 'ขาด 1.56', ...result.files]) {
      expect(result.text).toContain(line);
    }
  });

  it('leaves a workbook with every tab and live values', async () => {
    const workbook = await workbookIn(out);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(tabsFor(frameworkOf(2567)!).map(({ name }) => name)));
    expect(holds(workbook, 'สรุปคะแนน', 'ผ่านดี')).toBe(true);
    expect(holds(workbook, 'สรุปคะแนน', result.summary.totalUnrounded)).toBe(true);
    expect(holds(workbook, '1 การปฏิบัติหน้าที่', 100)).toBe(true);
  });

  it('leaves a report with agency, result and measures, in Thai digits', () => {
    const text = documentText(out);
    for (const part of ['ขามป้อม', '๙๗.๘๐', 'ผ่านดี', '๒๕๖๘']) expect(text).toContain(part);
  });
});

describe('with another agency of 2568, of which little is known', () => {
  const FORMULA = '=SUM(A1:A9)';
  const LONG_URL = `https://example.go.th/${'ก'.repeat(3000)}?a=1&b="2"`;
  /** More than the tab has rows. */
  const MEASURES = Array.from({ length: 500 }, (_, index) => ({
    issue: (index % 7) + 1,
    measure: index % 2 === 0 ? `มาตรการที่ ${index + 1} "ของเรา" 😀` : `=ก${index}`,
    steps: index === 0 ? FORMULA : '1. ประชุม\n2. ประกาศ',
    owner: '-',
    period: 'ไตรมาส ๑',
  }));
  let out: string;
  let result: DemoResult;

  beforeAll(async () => {
    out = join(folder, 'other');
    const input = join(folder, 'other.json');
    writeFileSync(
      input,
      JSON.stringify({
        agency: { name: "เทศบาลตำบล 'ทดสอบ' <&> 😀", district: '=1+1', domains: ['https://www.Example.go.th/'] },
        year: '๒๕๖๘',
        indicators: { 1: '๙๐.๕', 2: '88.25%', 3: null },
        questions: { i7: '๙๙' },
        published: { EIT1: '๙๐' },
        evidence: [
          { code: 'o๑', claim: 'มี', urls: [LONG_URL], explanation: FORMULA, due: '15 มี.ค. 2568', score: '๑๐๐' },
          { code: 'O28', claim: 'ไม่มี', explanation: '+66 2 123', checkedByEye: true, checkedBy: "'สมชาย'", note: '-ดู' },
        ],
        history: [
          { year: 2560, total: '๗๕', level: 'B', source: '@รายงาน' },
          { year: 2567, total: 90.12 },
        ],
        measures: MEASURES,
        analyses: [{ issue: 2, text: 'ข้อความของเรา' }],
        digits: 'เลขอารบิก',
      }),
    );
    result = await runDemo({ input, out, now: NOW });
  }, 120_000);

  it('says that the total is unknown, and does not make one up', () => {
    expect(result.summary).toMatchObject({
      year: 2568,
      total: null,
      totalText: null,
      level: null,
      gap: { blocks: [] },
    });
    expect(result.summary.indicators.slice(0, 4).map(({ score, source }) => [score, source])).toEqual([
      [90.5, 'official'],
      [88.25, 'official'],
      [99, 'computed'],
      [null, null],
    ]);
    expect(result.text).toContain('คะแนนรวม: ยังไม่มีข้อมูล');
    expect(result.text).toContain('O27');
  });

  it('keeps what was written by hand, five hundred measures and an analysis, and makes room for them', () => {
    const own = result.summary.measures.map(({ issue, measure, steps, owner, period }) => {
      return { issue, measure, steps, owner, period };
    });
    expect(own).toEqual(MEASURES);
    expect(result.summary.analyses.find(({ issue }) => issue === 2)?.text).toBe('ข้อความของเรา');
  });

  it('keeps texts that look like formulas as texts, to the letter', async () => {
    const workbook = await workbookIn(out);
    const held: [tab: string, text: unknown][] = [
      ['มาตรการ', FORMULA],
      ['9 การเปิดเผยข้อมูล', FORMULA],
      ['9 การเปิดเผยข้อมูล', LONG_URL],
      ['10 การป้องกันการทุจริต', '+66 2 123'],
      ['10 การป้องกันการทุจริต', "'สมชาย'"],
      ['10 การป้องกันการทุจริต', '-ดู'],
      ['ผลย้อนหลัง', '@รายงาน'],
      ['ผลย้อนหลัง', '2560'],
      ['ตั้งค่า', '=1+1'],
      ['ตั้งค่า', "เทศบาลตำบล 'ทดสอบ' <&> 😀"],
    ];
    expect(held.filter(([tab, text]) => !holds(workbook, tab, text))).toEqual([]);
  });

  it('leaves a report whose letters are safe in a document', () => {
    expect(documentText(out)).toContain('&lt;&amp;&gt;');
    expect(documentText(out)).not.toContain('undefined');
  });
});

describe('with measures of which somebody said what became of them', () => {
  const out = () => join(folder, 'followed');
  const run = async (status: string | null) => {
    const input = join(folder, 'followed.json');
    const measures = [{ issue: 1, measure: 'ปรับปรุงคู่มือ', status, doneAt: status === null ? null : '15/1/2568' }];
    writeFileSync(input, JSON.stringify({ agency: { name: 'เทศบาลตำบลทดสอบ' }, year: 2567, measures }));
    return runDemo({ input, out: out(), now: NOW });
  };

  it('writes the follow-up report too, and says how far the measures are', async () => {
    const { files, text, summary } = await run('เสร็จ');
    expect(readdirSync(out()).sort()).toEqual(['follow-up.docx', ...FILES]);
    expect(files).toContain(join(out(), 'follow-up.docx'));
    expect(summary.measures[0]).toMatchObject({
      no: '1.1',
      status: 'เสร็จ',
      doneAt: '2025-01-15',
      outcome: '',
      proof: [],
    });
    expect(text).toContain(`เสร็จ 1 จาก ${summary.measures.length} มาตรการ`);
  }, 60_000);

  it('leaves the report of an earlier run where nobody says anything any more, and says whose it is', async () => {
    const before = readFileSync(join(out(), 'follow-up.docx'));
    const { files, text, summary } = await run(null);
    expect(summary.followUp).toBeNull();
    expect(files).not.toContain(join(out(), 'follow-up.docx'));
    expect(readFileSync(join(out(), 'follow-up.docx')).equals(before)).toBe(true);
    expect(text).toMatch(/follow-up\.docx เป็นไฟล์จากการทำงานครั้งก่อน ไม่ได้แก้ไข/);
  }, 60_000);
});

describe('the check of the workbook against the pure core', () => {
  const framework = frameworkOf(2567)!;
  const expected = expectedOf(framework, khampom2567(), '2025-03-01');
  const { result } = expected;
  const agreeing: ShownResult = {
    year: 2567,
    scores: Object.fromEntries([
      ...result.indicators.map(({ number, score }) => [String(number), score]),
      ...result.instruments.map(({ code, score }) => [code, score]),
      ...result.gates.map(({ code, score }) => [`gate.${code}`, score]),
    ]),
    total: result.total,
    level: 'ผ่านดี',
    gap: 'ระดับถัดไป ผ่านดีเยี่ยม: ติดที่ EIT ส่วนที่ 2 ได้ 93.44 ต้องได้ 95.00 ขาด 1.56',
    trend: expected.trend.map((point) => ({ ...point, method: '' })),
    compared: expected.compared,
    questions: Object.fromEntries(
      expected.issues.flatMap(({ questions }) => questions.map(({ code, score }) => [code, score])),
    ),
    items: result.itemWorths.map(({ code, gain }) => ({ code, title: '', state: '', score: null, stake: gain })),
    measures: expected.measures.map((row) => {
      const { id, issue, progress } = row;
      const status = progress.status === null ? '' : MEASURE_STATUSES[progress.status];
      const texts = textsOf((field) => row[field].text);
      return { id, issue, issueName: '', ...texts, ...progress, status, origin: '' };
    }),
    analyses: expected.analyses.map(({ issue, analysis }) => ({ issue, name: '', text: analysis.text, origin: '' })),
    limits: [],
    findings: expected.findings.map(({ severity, message, brief, remedy, stake }) => {
      return { severity, where: '', message: brief ?? message, remedy, stake: stake?.toFixed(2) ?? '', cell: null };
    }),
  };

  it('is silent where both agree', () => {
    expect(differencesBetween(agreeing, expected)).toEqual([]);
  });

  it.each<[what: string, change: Partial<ShownResult>, said: RegExp]>([
    ['another total', { total: 97.8 }, /^คะแนนรวม: แผ่นงานแสดง 97\.8 แต่คำนวณได้ 97\.803/],
    ['another level', { level: 'ผ่านดีเยี่ยม' }, /^ระดับ: /],
    ['a blank score', { scores: { ...agreeing.scores, 9: null } }, /^ตัวชี้วัดที่ 9: แผ่นงานแสดง null/],
    [
      'other points',
      { items: agreeing.items.map((item) => ({ ...item, stake: item.code === 'O1' ? 9 : item.stake })) },
      /O1/,
    ],
    ['a finding less', { findings: agreeing.findings.slice(0, -1) }, /^ข้อค้นพบ/],
    ['a measure less', { measures: agreeing.measures.slice(0, -1) }, /^มาตรการ/],
    [
      'another status of a measure',
      { measures: agreeing.measures.map((row, at) => (at === 0 ? { ...row, status: 'เสร็จ' } : row)) },
      /^มาตรการ/,
    ],
    ['another year in the trend', { trend: agreeing.trend.slice(1) }, /^ปีของแนวโน้ม/],
    [
      'another mean of the country',
      { trend: agreeing.trend.map((one) => (one.year === 2566 ? { ...one, nationalMean: 90 } : one)) },
      /^ค่าเฉลี่ยประเทศของปี 2566 ในแนวโน้ม: แผ่นงานแสดง 90 แต่คำนวณได้ 90\.19/,
    ],
    [
      'a zero for an unknown instrument of the trend',
      { trend: agreeing.trend.map((one) => (one.year === 2566 ? { ...one, instruments: { IIT: 0 } } : one)) },
      /^IIT ของปี 2566 ในแนวโน้ม: แผ่นงานแสดง 0 แต่คำนวณได้ null/,
    ],
    [
      'another score of the year before',
      { compared: { ...agreeing.compared, lastYear: { ...agreeing.compared.lastYear, total: 1 } } },
      /^คะแนนปีก่อนของ total/,
    ],
    ['another question', { questions: { ...agreeing.questions, i1: 12 } }, /^ข้อคำถาม i1/],
    ['another analysis', { analyses: agreeing.analyses.map((row) => ({ ...row, text: 'ก' })) }, /^บทวิเคราะห์/],
  ])('tells of %s', (_what, change, said) => {
    expect(differencesBetween({ ...agreeing, ...change }, expected)[0]).toMatch(said);
  });
});

describe('npm run demo as a program', () => {
  const ROOT = join(__dirname, '../../..');
  const demo = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'local/demo/main.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

  it('ends with 1 on a bad file, says why in Thai, and writes nothing, not even the folder', () => {
    const input = join(folder, 'bad.json');
    writeFileSync(input, '{"agency": {"name": "ก"}, "year": 2567, "indicators": {"1": "เก้า"}}');
    const out = join(folder, 'bad/out');
    const { status, stdout, stderr } = demo('--input', input, '--out', out);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('indicators.1: พบ "เก้า" แต่ต้องเป็นคะแนน 0–100');
    expect(existsSync(join(folder, 'bad'))).toBe(false);
  }, 60_000);

  it('ends with 0 on --help', () => {
    expect(demo('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--input') });
  }, 60_000);
});
