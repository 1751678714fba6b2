/**
 * The documents of the demo say what summary.json says, number by number and in both directions: for the sample agency
 * and for three made-up ones, a failing, a perfect and a half known one.
 */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemo } from '../../../local/demo/run';
import type { Summary } from '../../../local/demo/summary';
import { formatScore } from '../../../src/ita/score';
import { thaiShortDate, toArabicDigits } from '../../../src/ita/thai';
import { type DocumentText, documentTextOf, linesOf, listUnder, restOf, tableWith } from './document-text';
import { figuresOf, figuresOfIssue, strangersIn } from './summary-figures';

const NOW = new Date('2026-11-20T09:05:00+07:00');
const SAMPLES = join(__dirname, '../../../docs/samples');
const UNKNOWN = 'ยังไม่มีข้อมูล';
const DASH = '–';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-agrees-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Case {
  agency: string;
  input?: string;
  total: string | null;
  /** How many measures are done, under way, planned, not done and unknown; null where nobody says. */
  progress: number[] | null;
}

const CASES: Case[] = [
  { agency: 'the sample agency', total: '97.80', progress: null },
  {
    agency: 'a failing agency',
    input: join(SAMPLES, 'failing-2568.json'),
    total: '59.61',
    progress: [1, 1, 14, 1, 1],
  },
  {
    agency: 'a perfect agency',
    input: join(SAMPLES, 'perfect-2567.json'),
    total: '100.00',
    progress: [4, 1, 0, 1, 1],
  },
  {
    agency: 'an agency of which half is unknown',
    input: join(SAMPLES, 'half-missing-2569.json'),
    total: null,
    progress: null,
  },
];

describe.each(CASES)('$agency', ({ agency, input, total, progress }) => {
  let summary: Summary;
  let report: DocumentText;
  let followUp: DocumentText | null;

  beforeAll(async () => {
    const out = join(folder, agency);
    await runDemo({ out, now: NOW, ...(input === undefined ? {} : { input }) });
    summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
    const textOf = (file: string) => documentTextOf(new Uint8Array(readFileSync(join(out, file))));
    report = textOf('report.docx');
    followUp = existsSync(join(out, 'follow-up.docx')) ? textOf('follow-up.docx') : null;
  }, 120_000);

  describe('report.docx', () => {
    it('names the total, the level and how much is known', () => {
      expect(summary.totalText).toBe(total);
      expect(restOf(report, 'คะแนนรวม (เต็ม 100 คะแนน):')).toBe(total ?? UNKNOWN);
      expect(restOf(report, 'ระดับผลการประเมิน:')).toBe(summary.level ?? `${UNKNOWN} เพราะคะแนนยังไม่ครบ`);
      const { known, all } = summary.coverage.indicators;
      expect(restOf(report, 'ความครบถ้วนของข้อมูล:')).toMatch(new RegExp(`^มีคะแนนแล้ว ${known} จาก ${all} ตัวชี้วัด( |$)`));
    });

    it('names every condition of the next level that is not met', () => {
      const said = listUnder(report, 'เงื่อนไขของระดับถัดไป:');
      const { next, blocks } = summary.gap;
      expect(said).toHaveLength(Math.max(1, blocks.length));
      if (blocks.length === 0) expect(said[0]).not.toMatch(/\d/);
      blocks.forEach(({ of, name, scoreText, required, lacking }, at) => {
        const what = of === 'total' ? 'คะแนนรวม' : `คะแนน ${name} `;
        expect(said[at]).toBe(
          `ระดับ ‘${next}’ ต้องมี${what}อย่างน้อย ${formatScore(required)} ` +
            `ปัจจุบันได้ ${scoreText} ยังขาด ${formatScore(lacking)} คะแนน`,
        );
      });
    });

    it('has each indicator in a row of its own, an unknown score worded as unknown', () => {
      const gainOf = (number: number) => summary.worths.indicators.find((one) => one.number === number)?.gain;
      expect(tableWith(report, 'คะแนนรวมที่เพิ่มได้').map((row) => Object.values(row))).toEqual(
        summary.indicators.map(({ number, name, instrument, text }) => [
          String(number),
          name,
          instrument,
          text ?? UNKNOWN,
          summary.compared.lastYear[number]?.text ?? DASH,
          gainOf(number) === undefined ? DASH : formatScore(gainOf(number)!),
        ]),
      );
    });

    it('names the best and the worst indicator, and those from which the total would gain most', () => {
      const texts = summary.indicators.flatMap(({ score, text }) => (score === null ? [] : [{ score, text }]));
      const sorted = [...texts].sort((one, other) => one.score - other.score);
      expect(restOf(report, 'ได้คะแนนสูงสุด:')).toMatch(new RegExp(` \\(${sorted[sorted.length - 1]?.text} คะแนน\\)$`));
      expect(restOf(report, 'ได้คะแนนต่ำสุด:')).toMatch(new RegExp(` \\(${sorted[0]?.text} คะแนน\\)$`));
      const said = listUnder(report, 'ตัวชี้วัดที่จะยกระดับคะแนนรวมได้มากที่สุด:');
      const gains = summary.worths.indicators.filter(({ gain }) => formatScore(gain) !== '0.00');
      expect(said).toHaveLength(Math.max(1, Math.min(3, gains.length)));
      if (gains.length === 0) expect(said[0]).not.toMatch(/\d/);
      for (const line of said.slice(0, gains.length)) {
        const [, number, gain] = /^ตัวชี้วัดที่ (\d+) .+ ([\d.]+) คะแนน$/.exec(line) ?? [];
        const worth = gains.find((one) => String(one.number) === number);
        expect([line, worth && formatScore(worth.gain)]).toEqual([line, gain]);
      }
    });

    it('has each instrument and part in a row of its own', () => {
      const { instruments, gates, compared } = summary;
      const lastYear = (code: string) => compared.lastYear[code]?.text ?? DASH;
      const partsOf = (code: string) => {
        const parts = gates.filter((gate) => gate.code !== code && gate.code.startsWith(code));
        return parts.length < 2 ? [] : parts;
      };
      expect(tableWith(report, 'น้ำหนัก (ร้อยละ)').map((row) => Object.values(row))).toEqual(
        instruments.flatMap(({ code, name, weight, text }) => [
          [`${name} (${code})`, String(weight), text ?? UNKNOWN, lastYear(code)],
          ...partsOf(code).map((part) => [
            `– ${part.name}`,
            DASH,
            (part.standIn ? null : part.text) ?? UNKNOWN,
            lastYear(part.code),
          ]),
        ]),
      );
    });

    it('has each year of the trend in a row of its own, a gap as a gap', () => {
      const instrumentOf = (code: string, year: Summary['trend'][number]) =>
        year.instruments.find((one) => one.code === code)?.text ?? DASH;
      expect(tableWith(report, 'เทียบปีก่อน').map((row) => Object.values(row))).toEqual(
        summary.trend.map((year) => [
          `${year.year}${year.method?.split(' ')[0] ?? ''}`,
          year.totalText ?? UNKNOWN,
          year.level ?? UNKNOWN,
          instrumentOf('IIT', year),
          instrumentOf('EIT', year),
          instrumentOf('OIT', year),
          year.nationalMeanText ?? DASH,
          changeText(year.change),
        ]),
      );
      expect(summary.trend.length).toBeGreaterThanOrEqual(5);
    });

    it('has the analysis of each ประเด็น, resting on its own figures', () => {
      expect(tableWith(report, 'ผลการวิเคราะห์').map((row) => Object.values(row))).toEqual(
        summary.analyses.map(({ issue, name, text }) => [`(${issue}) ${name}`, toArabicDigits(text)]),
      );
      for (const { issue, text } of summary.analyses) {
        expect([issue, strangersIn([text], figuresOfIssue(summary, issue))]).toEqual([issue, []]);
      }
    });

    it('has each measure with its texts, as many of each ประเด็น as there are', () => {
      const measures = inOrder(summary);
      expect(new Set(measures.map(({ issue }) => issue)).size).toBe(7);
      expect(tableWith(report, 'ขั้นตอนหรือวิธีการปฏิบัติ').map((row) => Object.values(row))).toEqual(
        measures.map(({ no, issue, issueName, measure, steps, owner, period }) =>
          [
            no.endsWith('.1') ? `(${issue}) ${issueName}` : `(${issue}) (ต่อ)`,
            `${no} ${measure}`,
            steps,
            owner,
            period,
          ].map(asPrinted),
        ),
      );
      expect(tableWith(report, 'ตัวชี้วัดความสำเร็จ').map((row) => Object.values(row))).toEqual(
        measures.map(({ no, success, expected }) => [no, success, expected].map(asPrinted)),
      );
    });

    it('has the limits of each instrument', () => {
      for (const { code, name } of summary.instruments) {
        const heading = report.paragraphs.indexOf(`${name} (${code})`);
        const text = summary.limits.find(({ instrument }) => instrument === code)?.text ?? '';
        expect(report.paragraphs[heading + 1]).toBe(asPrinted(text || `${UNKNOWN}ข้อจำกัดของเครื่องมือนี้`));
      }
    });

    it('prints no number with decimals that is no figure of the summary', () => {
      const lines = linesOf(report);
      expect(lines.filter(isStamp)).toEqual([expect.stringContaining('เวลา 09.05 น.')]);
      const figures = figuresOf(summary);
      const said = lines.filter((line) => !isStamp(line));
      expect(strangersIn(said, figures)).toEqual([]);
      // It would notice one, wherever it stood.
      const changed = said.map((line) => line.replace(/\d(?=\.\d\d)/, (digit) => String((Number(digit) + 5) % 10)));
      expect(strangersIn(changed, figures).length).toBeGreaterThan(10);
    });
  });

  describe('follow-up.docx', () => {
    it('is there where the data say what became of measures', () => {
      expect(followUp === null).toBe(progress === null);
      expect(summary.followUp === null).toBe(progress === null);
    });

    if (progress === null) return;

    it('counts the measures by status, with the share that is done', () => {
      const { all, statuses, doneShareText } = summary.progress;
      expect(statuses.map(({ count }) => count)).toEqual(progress);
      expect(tableWith(followUp!, 'จำนวนมาตรการ').map((row) => Object.values(row))).toEqual([
        ...statuses.map(({ status, count, shareText }) => [status ?? 'ยังไม่ทราบสถานะ', String(count), shareText]),
        ['รวม', String(all), '100.00'],
      ]);
      expect(followUp!.paragraphs).toContain(
        `ดำเนินการเสร็จแล้วร้อยละ ${doneShareText} (${statuses[0]!.count} จาก ${all} มาตรการ)`,
      );
      const unknown = statuses.find(({ status }) => status === null)!.count;
      expect(restOf(followUp!, 'ยังไม่ทราบสถานะ ')).toMatch(new RegExp(`^${unknown} มาตรการ `));
    });

    it('counts them by ประเด็น', () => {
      expect(tableWith(followUp!, 'กำลังดำเนินการ').map((row) => Object.values(row))).toEqual(
        summary.progress.issues.map(({ issue, name, all, statuses }) => [
          `(${issue}) ${name}`,
          String(all),
          ...statuses.map(({ count }) => String(count)),
        ]),
      );
    });

    it('tells of each measure what became of it', () => {
      expect(tableWith(followUp!, 'ดำเนินการเมื่อ').map((row) => Object.values(row))).toEqual(
        inOrder(summary).map(({ no, measure, status, doneAt, outcome, proof }) =>
          [
            no,
            measure,
            status || 'ยังไม่ทราบสถานะ',
            doneAt === null ? 'ยังไม่ได้ระบุวันที่' : thaiShortDate(doneAt),
            outcome || 'ยังไม่ได้บันทึกผล',
            // Addresses are shown without their scheme, which the link behind them has.
            proof.map((url) => url.replace('https://', '')).join('\n') || 'ยังไม่มีหลักฐาน',
          ].map(asPrinted),
        ),
      );
    });

    it('lists what is not done', () => {
      const open = inOrder(summary).filter(({ status }) => status !== 'เสร็จ');
      const rows = tableWith(followUp!, 'สิ่งที่ต้องดำเนินการต่อ');
      expect(rows.map((row) => [row.ที่, row.สถานะ])).toEqual(
        open.map(({ no, status }) => [no, status || 'ยังไม่ทราบสถานะ']),
      );
    });

    it('prints no number with decimals that is no figure of the summary', () => {
      const lines = linesOf(followUp!).filter((line) => !isStamp(line));
      expect(strangersIn(lines, figuresOf(summary))).toEqual([]);
    });
  });
});

/** As the reports have them: by ประเด็น, within it in the order of the sheet. */
function inOrder({ measures }: Summary): Summary['measures'] {
  return [...measures].sort((one, other) => one.issue - other.issue);
}

function asPrinted(text: string): string {
  return toArabicDigits(text).trim();
}

/** The only line that tells a time of day. */
function isStamp(line: string): boolean {
  return line.startsWith('ฉบับที่ ');
}

function changeText(change: number | null): string {
  if (change === null) return DASH;
  if (change === 0) return 'เท่าเดิม';
  return `${change > 0 ? '+' : '−'}${formatScore(Math.abs(change))}`;
}
