/** What to do next: every gap with the points that it would add, and what the next level can't be reached without. */

import type { Assessment } from './assessment';
import { isSeen } from './evidence/eye';
import type { Finding, Place } from './finding';
import type { Framework, InstrumentCode, OitItem, Score } from './framework/framework';
import { blockSentence } from './gap-sentence';
import type { GateResult, IndicatorWorth, Result } from './result';
import { formatScore, roundHalfUp } from './score';
import { openFindings } from './submission/open';

export interface NextAction {
  place: Place;
  /** What is missing or weak, without the place. */
  what: string;
  remedy: string;
  /** Points of the total that it would add, at least 0.01; null where nobody can say, or where it rounds to none. */
  gain: Score | null;
  /** True where the next level can't be reached without it, even with full marks in everything else. */
  binding: boolean;
}

const FULL = 100;

/**
 * `findings`: of the whole check. What the next level can't be reached without comes first, then the most points, and
 * last what can't be told in points.
 */
export function nextActions(
  framework: Framework,
  assessment: Assessment,
  result: Result,
  findings: readonly Finding[],
): NextAction[] {
  const actions = [
    ...framework.items.flatMap((item) => itemAction(framework, assessment, result, findings, item)),
    ...result.indicatorWorths.flatMap((worth) => surveyAction(framework, assessment, result, worth)),
    ...result.gates.flatMap((gate) => partAction(framework, result, gate)),
    ...unopened(framework, assessment, findings),
  ];
  return actions
    .map((action) => (roundHalfUp(action.gain ?? 0) === 0 ? { ...action, gain: null } : action))
    .sort((a, b) => Number(b.binding) - Number(a.binding) || (b.gain ?? -1) - (a.gain ?? -1));
}

/** One action for an item, the gravest of its findings; an item in order that scored less than 100 has one too. */
function itemAction(
  framework: Framework,
  { evidence }: Assessment,
  result: Result,
  findings: readonly Finding[],
  item: OitItem,
): NextAction[] {
  const gain = result.itemWorths.find(({ code }) => code === item.code)?.gain ?? 0;
  const binding = isNeeded(framework, result, instrumentOf(framework, item.indicator), gain);
  const own = openFindings(findings, item.code);
  const [gravest] = own;
  if (gravest !== undefined) {
    const more = own.length === 1 ? '' : ` (และอีก ${own.length - 1} เรื่อง)`;
    const what = `${gravest.brief ?? gravest.message}${more}`;
    return [{ place: gravest.place, what, remedy: gravest.remedy, gain, binding }];
  }
  const scores = evidence.filter(({ code, score }) => code === item.code && score !== null).map(({ score }) => score!);
  const lowest = Math.min(FULL, ...scores);
  if (lowest === FULL || gain === 0) return [];
  return [
    {
      place: { part: 'items', indicator: item.indicator, row: item.code, field: 'score' },
      what: `ได้ ${formatScore(lowest)} คะแนน แม้การตรวจไม่พบข้อบกพร่อง`,
      remedy: 'ดูความเห็นของผู้ตรวจใน ITAS แล้วแก้ไขหลักฐานให้ครบตามองค์ประกอบของข้อนี้',
      gain,
      binding,
    },
  ];
}

/** An indicator of a survey: its weakest question, where the questions have scores, and where its measures stand. */
function surveyAction(
  framework: Framework,
  { questionScores }: Assessment,
  result: Result,
  { number, gain }: IndicatorWorth,
): NextAction[] {
  const hasItems = framework.items.some(({ indicator }) => indicator === number);
  const score = result.indicators.find((indicator) => indicator.number === number)?.score ?? null;
  if (hasItems || score === null || roundHalfUp(score) >= FULL) return [];
  const issues = framework.issues.filter(({ indicators }) => indicators.includes(number)).map((issue) => issue.number);
  const where = issues.length === 0 ? 'แท็บ "มาตรการ"' : `มาตรการของประเด็นที่ ${issues.join(', ')} ในแท็บ "มาตรการ"`;
  const weakest = framework.questions
    .filter(({ indicator, code }) => indicator === number && typeof questionScores[code] === 'number')
    .sort((a, b) => questionScores[a.code]! - questionScores[b.code]!)[0];
  const first =
    weakest === undefined
      ? ''
      : ` เริ่มจากข้อ ${weakest.code} ${weakest.title} ซึ่งได้ ${formatScore(questionScores[weakest.code]!)}`;
  return [
    {
      place: { part: 'indicators', indicator: number, row: String(number), field: 'official' },
      what: `ได้ ${formatScore(score)} จาก 100`,
      remedy: `ดำเนินการตาม${where}${first}`,
      gain,
      binding: isNeeded(framework, result, instrumentOf(framework, number), gain),
    },
  ];
}

/**
 * A published part of an instrument, as EIT part 2, that keeps the result from the next level. How it enters the
 * instrument isn't published, so its points aren't known.
 */
function partAction(framework: Framework, result: Result, gate: GateResult): NextAction[] {
  const block = result.gap.blocks.find(({ of }) => of === gate.code);
  if (block === undefined || !isPart(framework, gate)) return [];
  const instrument = framework.gates.find(({ code }) => code === gate.code)?.instrument;
  const numbers = framework.indicators.filter((i) => i.instrument === instrument).map(({ number }) => number);
  return [
    {
      place: { part: 'summary', row: `gate.${gate.code}`, field: 'published' },
      what: blockSentence(block),
      remedy: `ยกระดับตัวชี้วัดที่ ${numbers.join(', ')} ซึ่งเป็นที่มาของคะแนนส่วนนี้ ตามมาตรการในแท็บ "มาตรการ"`,
      gain: null,
      binding: true,
    },
  ];
}

/** A gate that is no whole instrument and has a published score of its own. */
function isPart(framework: Framework, { code, standIn }: GateResult): boolean {
  return !standIn && !framework.instruments.some((instrument) => instrument.code === code);
}

/** True where a block stays though everything but this reached full marks. */
function isNeeded(framework: Framework, result: Result, instrument: InstrumentCode | undefined, gain: Score): boolean {
  return result.gap.blocks.some(({ of, required }) => {
    if (of === 'total') return roundHalfUp(FULL - gain) < required;
    const gate = result.gates.find(({ code }) => code === of);
    const own = framework.gates.find(({ code }) => code === of)?.instrument;
    if (gate === undefined || own !== instrument || isPart(framework, gate)) return false;
    const weight = framework.instruments.find(({ code }) => code === instrument)?.weight ?? 0;
    return weight > 0 && roundHalfUp(FULL - (gain * FULL) / weight) < required;
  });
}

function instrumentOf(framework: Framework, indicator: number): InstrumentCode | undefined {
  return framework.indicators.find(({ number }) => number === indicator)?.instrument;
}

/** Links that nobody opened, all in one: nothing is known to be wrong with them, so nothing is known to be gained. */
function unopened(framework: Framework, { evidence, links }: Assessment, findings: readonly Finding[]): NextAction[] {
  const opened = new Set(links.map(({ url }) => url));
  const items = framework.items.filter((item) => {
    const rows = evidence.filter(({ code }) => code === item.code);
    const isOpen = rows.some((row) => !isSeen(row) && row.urls.some((url) => !opened.has(url)));
    return isOpen && openFindings(findings, item.code).length === 0;
  });
  const [first] = items;
  if (first === undefined) return [];
  return [
    {
      place: { part: 'items', indicator: first.indicator, row: first.code, field: 'urls' },
      what: `ยังไม่เปิดตรวจลิงก์ ${items.length} ข้อ: ${items.map(({ code }) => code).join(', ')}`,
      remedy: 'เลือกเมนู ITA › ตรวจลิงก์ หรือเปิดดูเองแล้วทำเครื่องหมาย "ตรวจด้วยตาแล้ว"',
      gain: null,
      binding: false,
    },
  ];
}
