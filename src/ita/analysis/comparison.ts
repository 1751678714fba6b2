/** How one ประเด็น stands against last year and against the country: by its indicators, else by their instruments. */

import type { Assessment } from '../assessment';
import type { Result } from '../result';
import { lastYearOf, nationalMeanOf } from './compared';
import { type IssueFacts, known } from './issue-facts';
import { against, difference, listed, points } from './phrases';

/** A score beside what it is held against. */
interface Pair {
  name: string;
  score: number;
  other: number;
}

type LookUp = (assessment: Assessment, key: string) => number | null;

/** One or two sentences; '' where nothing is known to compare with. */
export function comparison(facts: IssueFacts, assessment: Assessment, result: Result): string {
  const before = assessment.year - 1;
  const lastYear = indicatorPairs(facts, assessment, lastYearOf);
  const national = indicatorPairs(facts, assessment, nationalMeanOf);
  const ofIndicators =
    facts.indicators.length === 1
      ? [ofTheOnly(lastYear[0], national[0], before)]
      : [
          ofSeveral(lastYear, (pair) => sinceYear(pair, before)),
          ofSeveral(national, distance, lastYear.length > 0 ? 'ขณะที่' : ''),
        ];
  const ofTheirInstruments = ofInstruments(
    lastYear.length > 0 ? [] : instrumentPairs(facts, assessment, result, lastYearOf),
    national.length > 0 ? [] : instrumentPairs(facts, assessment, result, nationalMeanOf),
    before,
  );
  return [...ofIndicators, ofTheirInstruments].filter((sentence) => sentence !== '').join(' ');
}

/** With what the texts of the ประเด็น compare an indicator or an instrument. */
export interface Told {
  lastYear: boolean;
  country: boolean;
}

export function toldOf(allFacts: readonly IssueFacts[], assessment: Assessment, result: Result): Told {
  const has = (lookUp: LookUp) =>
    allFacts.some(
      (facts) =>
        indicatorPairs(facts, assessment, lookUp).length > 0 ||
        instrumentPairs(facts, assessment, result, lookUp).length > 0,
    );
  return { lastYear: has(lastYearOf), country: has(nationalMeanOf) };
}

function indicatorPairs(facts: IssueFacts, assessment: Assessment, lookUp: LookUp): Pair[] {
  return known(facts.indicators).flatMap(({ short, score, indicator }) => {
    const other = lookUp(assessment, String(indicator));
    return other === null ? [] : [{ name: short, score, other }];
  });
}

/** The only indicator of a ประเด็น has just been named with its score. */
function ofTheOnly(lastYear: Pair | undefined, national: Pair | undefined, before: number): string {
  const words = againstBoth(lastYear, national, before);
  return words === '' ? '' : `คะแนนนี้${words}`;
}

function ofSeveral(pairs: Pair[], words: (pair: Pair) => string, link = ''): string {
  return pairs.length === 0 ? '' : `${link}${listed(pairs.map((pair) => `${pair.name} ${words(pair)}`))}`;
}

function distance({ score, other }: Pair): string {
  return against(score, other, 'ค่าเฉลี่ยของประเทศ');
}

/** Where no indicator can be compared, their instruments may; each once, in the order of the indicators. */
function ofInstruments(lastYear: Pair[], national: Pair[], before: number): string {
  const names = [...new Set([...lastYear, ...national].map(({ name }) => name))];
  const clauses = names.map((name) => {
    const last = lastYear.find((pair) => pair.name === name);
    const mean = national.find((pair) => pair.name === name);
    return `${name} ได้ ${points((last ?? mean)?.score ?? 0)} ${againstBoth(last, mean, before)}`;
  });
  return clauses.length === 0 ? '' : `สำหรับเครื่องมือที่เกี่ยวข้อง ${listed(clauses)}`;
}

function instrumentPairs(facts: IssueFacts, assessment: Assessment, result: Result, lookUp: LookUp): Pair[] {
  const codes = [...new Set(facts.indicators.map(({ instrument }) => instrument))];
  return codes.flatMap((code) => {
    const score = result.instruments.find((each) => each.code === code)?.score ?? null;
    const other = lookUp(assessment, code);
    return score === null || other === null ? [] : [{ name: code, score, other }];
  });
}

function againstBoth(lastYear: Pair | undefined, national: Pair | undefined, before: number): string {
  return [lastYear ? sinceYear(lastYear, before) : '', national ? distance(national) : '']
    .filter((part) => part !== '')
    .join(' และ');
}

function sinceYear({ score, other }: Pair, year: number): string {
  const change = difference(score, other);
  if (change === 0) return `เท่ากับปี ${year} (${points(other)})`;
  return `${change > 0 ? 'เพิ่มขึ้น' : 'ลดลง'}จากปี ${year} (${points(other)}) อยู่ ${points(Math.abs(change))}`;
}
