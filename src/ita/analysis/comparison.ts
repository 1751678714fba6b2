/**
 * How the ประเด็น stand against last year and against the country. Each comparison is told once in the report: that of
 * an indicator in the first ประเด็น that rests on it, that of an instrument in the one that says most of it.
 */

import type { Assessment } from '../assessment';
import type { InstrumentCode } from '../framework/framework';
import type { Result } from '../result';
import { difference, formatScore, roundHalfUp } from '../score';
import { lastYearOf, nationalMeanOf } from './compared';
import { type IssueFacts, type KnownPoint, known, lowest } from './issue-facts';
import { against, listed, points } from './phrases';
import { varied } from './varied';

/** With what the texts of the ประเด็น compare an indicator or an instrument. */
export interface Told {
  lastYear: boolean;
  country: boolean;
}

export interface Comparisons {
  /** By the number of the ประเด็น, one to three sentences; none where nothing is to be told there. */
  texts: ReadonlyMap<number, string>;
  told: Told;
}

/** A score beside what it is held against; null where that isn't known. */
interface Compared {
  name: string;
  score: number;
  lastYear: number | null;
  country: number | null;
}

export function comparisonsOf(allFacts: readonly IssueFacts[], assessment: Assessment, result: Result): Comparisons {
  const before = assessment.year - 1;
  const compared = (name: string, key: string, score: number): Compared => ({
    name,
    score,
    lastYear: lastYearOf(assessment, key),
    country: nationalMeanOf(assessment, key),
  });
  const indicatorsOf = (points: readonly KnownPoint[]) =>
    points.map(({ short, indicator, score }) => compared(short, String(indicator), score));

  const instruments = result.instruments.flatMap(({ code, score }) => {
    const home = homeOf(code, allFacts);
    if (score === null || home === null) return [];
    // Its indicators say more; the instrument stands in for them where none of them can be compared.
    const own = indicatorsOf(allFacts.flatMap(({ indicators }) => known(indicators)).filter(isOf(code)));
    const whole = compared(code, code, score);
    const lastYear = own.some((each) => each.lastYear !== null) ? null : whole.lastYear;
    const country = own.some((each) => each.country !== null) ? null : whole.country;
    return lastYear === null && country === null ? [] : [{ home, compared: { ...whole, lastYear, country } }];
  });

  const toldBefore = new Set<number>();
  const texts = new Map<number, string>();
  const all: Compared[] = instruments.map((each) => each.compared);
  for (const facts of allFacts) {
    const fresh = known(facts.indicators).filter(({ indicator }) => !toldBefore.has(indicator));
    for (const { indicator } of fresh) toldBefore.add(indicator);
    const indicators = indicatorsOf(fresh);
    all.push(...indicators);
    const here = instruments.filter(({ home }) => home === facts.issue.number).map((each) => each.compared);
    const text = [...ofIndicators(facts, indicators, before), ofInstruments(facts, here, before)]
      .filter((sentence) => sentence !== '')
      .join(' ');
    if (text !== '') texts.set(facts.issue.number, text);
  }
  const told = {
    lastYear: all.some((each) => each.lastYear !== null),
    country: all.some((each) => each.country !== null),
  };
  return { texts, told };
}

function isOf(code: InstrumentCode) {
  return ({ instrument }: { instrument: InstrumentCode }) => instrument === code;
}

/** The ประเด็น most of whose indicators are of the instrument; of equals the one with the lowest score of it. */
function homeOf(code: InstrumentCode, allFacts: readonly IssueFacts[]): number | null {
  const candidates = allFacts
    .map(({ issue, indicators }) => ({
      issue: issue.number,
      share: indicators.filter(isOf(code)).length / Math.max(1, indicators.length),
      low: roundHalfUp(lowest(indicators.filter(isOf(code)))?.score ?? 100),
    }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share || one.low - other.low || one.issue - other.issue);
  return candidates[0]?.issue ?? null;
}

function ofIndicators(facts: IssueFacts, indicators: Compared[], before: number): string[] {
  const [only] = indicators;
  // The only indicator of a ประเด็น has just been named with its score.
  if (facts.indicators.length === 1 && only) {
    const words = againstBoth(only, before);
    return words === '' ? [] : [`คะแนนนี้${words}`];
  }
  const lastYear = indicators.flatMap(({ name, score, lastYear: other }) =>
    other === null ? [] : [{ way: Math.sign(difference(score, other)), words: `${name} ${sinceBefore(score, other)}` }],
  );
  const country = indicators.flatMap(({ name, score, country: other }) =>
    other === null ? [] : [{ way: Math.sign(difference(score, other)), words: `${name} ${besides(score, other)}` }],
  );
  return [
    lastYear.length === 0 ? '' : `${varied(facts, SINCE)}ปี ${before} ${contrasted(lastYear)}`,
    country.length === 0 ? '' : `${varied(facts, BESIDE)}ค่าเฉลี่ยของประเทศ ${contrasted(country)}`,
  ];
}

const SINCE = ['เมื่อเทียบกับ', 'เทียบกับ', 'เมื่อเปรียบเทียบกับ'];

const BESIDE = ['ส่วนเมื่อเทียบกับ', 'และหากเทียบกับ', 'และเมื่อเทียบกับ'];

/** 'สูงกว่า 3.46 คะแนน (90.00)'. */
function besides(score: number, other: number): string {
  const lead = difference(score, other);
  if (lead === 0) return `เท่ากัน (${formatScore(other)})`;
  return `${lead > 0 ? 'สูงกว่า' : 'ต่ำกว่า'} ${points(Math.abs(lead))} (${formatScore(other)})`;
}

/** 'ลดลง 2.70 คะแนน (จาก 75.10)'. */
function sinceBefore(score: number, other: number): string {
  const change = difference(score, other);
  if (change === 0) return `เท่าเดิม (${formatScore(other)})`;
  return `${change > 0 ? 'เพิ่มขึ้น' : 'ลดลง'} ${points(Math.abs(change))} (จาก ${formatScore(other)})`;
}

/** Two that went different ways are set against each other; others are listed. */
function contrasted(changes: { way: number; words: string }[]): string {
  const [one, two] = changes;
  if (changes.length === 2 && one && two && one.way * two.way < 0) return `${one.words} แต่${two.words}`;
  return listed(changes.map(({ words }) => words));
}

function ofInstruments(facts: IssueFacts, instruments: Compared[], before: number): string {
  if (instruments.length === 0) return '';
  const clauses = instruments.map((each) => `${each.name} ได้ ${points(each.score)} ${againstBoth(each, before)}`);
  return `${varied(facts, WHOLE)} ${listed(clauses)}`;
}

const WHOLE = ['โดยผลรวมทั้งเครื่องมือ', 'โดยทั้งเครื่องมือ', 'และเมื่อพิจารณาทั้งเครื่องมือ', 'และเมื่อรวมทั้งเครื่องมือ'];

function againstBoth({ score, lastYear, country }: Compared, before: number): string {
  const since = lastYear === null ? '' : sinceYear(score, lastYear, before);
  if (country === null) return since;
  const beside = against(score, country, 'ค่าเฉลี่ยของประเทศ');
  if (lastYear === null) return beside;
  const [rise, lead] = [difference(score, lastYear), difference(score, country)];
  return rise * lead < 0 ? `${since} แต่ยัง${beside}` : `${since} และ${beside}`;
}

function sinceYear(score: number, other: number, year: number): string {
  const change = difference(score, other);
  if (change === 0) return `เท่ากับปี ${year} (${points(other)})`;
  return `${change > 0 ? 'เพิ่มขึ้น' : 'ลดลง'}จากปี ${year} (${points(other)}) อยู่ ${points(Math.abs(change))}`;
}
