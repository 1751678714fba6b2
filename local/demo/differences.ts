/** Where the workbook shows something else than the pure core comes to. None may be there. */

import { gapSentence } from '../../src/ita/gap-sentence';
import { MEASURE_STATUSES, type MeasureStatus } from '../../src/ita/measures/status';
import { formatScore } from '../../src/ita/score';
import type { Expected } from './expected';
import { progressSummary } from './progress-summary';
import { type ShownResult, textsOf } from './shown-result';

/** Sums may be taken in another order. */
const DUST = 1e-9;

/** One line for each value that differs, in Thai. */
export function differencesBetween(shown: ShownResult, expected: Expected): string[] {
  const { result, findings } = expected;
  const texts = <T extends object>(rows: readonly T[], keyOf: (row: T) => string) =>
    [...rows].map((row) => [keyOf(row), JSON.stringify(row)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const measures = expected.measures.map((row) => ({
    id: row.id,
    issue: row.issue,
    ...textsOf((field) => row[field].text),
    status: row.progress.status === null ? '' : MEASURE_STATUSES[row.progress.status],
    doneAt: row.progress.doneAt,
    outcome: row.progress.outcome.trim(),
    proof: row.progress.proof,
  }));
  const shownMeasures = shown.measures.map(({ issueName, origin, ...row }) => row);
  return [
    ...compare('ปี', shown.year, result.year),
    ...result.indicators.flatMap(({ number, score }) => compare(`ตัวชี้วัดที่ ${number}`, shown.scores[number], score)),
    ...result.instruments.flatMap(({ code, score }) => compare(code, shown.scores[code], score)),
    ...result.gates.flatMap(({ code, name, score }) =>
      compare(`ใช้ตัดสินระดับ ${name}`, shown.scores[`gate.${code}`], score),
    ),
    ...compare('คะแนนรวม', shown.total, result.total),
    ...compare('ระดับ', shown.level, result.level?.name ?? ''),
    ...compare('สิ่งที่ยังขาด', shown.gap, result.total === null ? '' : gapSentence(result.gap)),
    ...result.itemWorths.flatMap(({ code, gain }) =>
      compare(`คะแนนที่เพิ่มได้ของ ${code}`, shown.items.find((item) => item.code === code)?.stake, gain),
    ),
    ...trendDifferences(shown, expected),
    ...comparedDifferences(shown, expected),
    ...expected.issues.flatMap(({ questions }) =>
      questions.flatMap(({ code, score }) => compare(`ข้อคำถาม ${code}`, shown.questions[code], score)),
    ),
    // The sidebar lists them item by item, the core by the points at stake.
    ...compareLists('ข้อค้นพบ', shown.findings.map(findingText).sort(), findings.map(findingText).sort()),
    ...compareLists('มาตรการ', texts(shownMeasures, idOf), texts(measures, idOf)),
    ...progressDifferences(shown, expected),
    ...compareLists(
      'บทวิเคราะห์',
      shown.analyses.map(({ issue, text }) => [issue, text]),
      expected.analyses.map(({ issue, analysis }) => [issue, analysis.text.trim()]),
    ),
  ];
}

function progressDifferences({ measures }: ShownResult, { progress }: Expected): string[] {
  const shown = progressSummary(measures, []);
  const countOf = (word: string | null) => shown.statuses.find(({ status }) => status === word)?.count ?? null;
  return [
    ...compare('จำนวนมาตรการ', shown.all, progress.all),
    ...Object.entries(MEASURE_STATUSES).flatMap(([key, word]) =>
      compare(`จำนวนมาตรการที่สถานะเป็น${word}`, countOf(word), progress.counts[key as MeasureStatus]),
    ),
    ...compare('จำนวนมาตรการที่ยังไม่ทราบสถานะ', countOf(null), progress.unknown),
    ...compare('ร้อยละของมาตรการที่เสร็จ', shown.doneShare, progress.doneShare),
  ];
}

function trendDifferences({ trend }: ShownResult, expected: Expected): string[] {
  const years = compareLists(
    'ปีของแนวโน้ม',
    trend.map(({ year }) => year),
    expected.trend.map(({ year }) => year),
  );
  if (years.length > 0) return years;
  return trend.flatMap((shown, at) => {
    const point = expected.trend[at]!;
    const before = expected.trend[at - 1]?.total ?? null;
    const what = (name: string) => `${name}ของปี ${shown.year} ในแนวโน้ม`;
    return [
      ...compare(what('คะแนนรวม'), shown.total, point.total),
      ...compare(what('ระดับ'), shown.level, point.level),
      ...compare(what('ค่าเฉลี่ยประเทศ'), shown.nationalMean, point.nationalMean),
      ...Object.entries(point.instruments).flatMap(([code, score]) =>
        compare(what(`${code} `), shown.instruments[code], score),
      ),
      ...(shown.change === undefined
        ? []
        : compare(what('ผลต่าง'), shown.change, point.total === null || before === null ? null : point.total - before)),
    ];
  });
}

function comparedDifferences({ compared }: ShownResult, expected: Expected): string[] {
  const { lastYear, nationalMean } = expected.compared;
  const differ = (what: string, shown: Record<string, number | null>, known: Record<string, number | null>) =>
    Object.entries(known).flatMap(([key, score]) => compare(`${what} ${key}`, shown[key], score));
  return [
    ...differ('คะแนนปีก่อนของ', compared.lastYear, lastYear),
    ...differ('ค่าเฉลี่ยประเทศของ', compared.nationalMean, nationalMean),
  ];
}

function idOf({ id }: { id: string }): string {
  return id;
}

/** A finding of the workbook comes worded, its points with 2 decimals. */
function findingText(finding: {
  severity: string;
  message: string;
  brief?: string;
  remedy: string;
  stake?: number | string;
}): string {
  const { severity, message, brief, remedy, stake } = finding;
  const points = typeof stake === 'number' ? formatScore(stake) : (stake ?? '');
  return JSON.stringify([severity, brief ?? message, remedy, points]);
}

function compare(what: string, shown: unknown, expected: unknown): string[] {
  const one = shown ?? null;
  const isSame =
    typeof one === 'number' && typeof expected === 'number' ? Math.abs(one - expected) < DUST : one === expected;
  return isSame ? [] : [`${what}: แผ่นงานแสดง ${JSON.stringify(one)} แต่คำนวณได้ ${JSON.stringify(expected)}`];
}

function compareLists(what: string, shown: readonly unknown[], expected: readonly unknown[]): string[] {
  const pairs = Array.from({ length: Math.max(shown.length, expected.length) }, (_, index) => index);
  return pairs.flatMap((index) =>
    compare(`${what} รายการที่ ${index + 1}`, JSON.stringify(shown[index]), JSON.stringify(expected[index])),
  );
}
