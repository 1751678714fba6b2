/** The figures of one ประเด็น, gathered from the result and the evidence: what the analysis and the measures rest on. */

import type { Assessment } from '../assessment';
import type { Framework, InstrumentCode, Issue, Score } from '../framework/framework';
import type { Result } from '../result';
import { roundHalfUp } from '../score';
import { gainOfAll, type ItemFact, itemFact } from './item-facts';

/** An indicator or a question of the ประเด็น. */
export interface Point {
  /** As it is named in a sentence: 'ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน', 'คำถาม e7 (การมีส่วนร่วม)'. */
  label: string;
  /** As it is named once more: 'ตัวชี้วัดที่ 8', 'คำถาม e7'. */
  short: string;
  title: string;
  /** The code of a question, the number of an indicator. */
  code: string;
  /** What it is about: its title, and where a question has none, the name of its indicator. */
  subject: string;
  /** The indicator itself, or the one that the question belongs to. */
  indicator: number;
  instrument: InstrumentCode;
  score: Score | null;
}

export interface KnownPoint extends Point {
  score: Score;
}

export interface IssueFacts {
  issue: Issue;
  indicators: Point[];
  questions: Point[];
  items: ItemFact[];
  /** Points that all items with a shortfall together would add to the total at 100: never more than their indicators leave open. */
  gain: Score;
}

/** Gathers the figures of a ประเด็น. Codes that the framework doesn't list are left out. */
export function issueFacts(framework: Framework, assessment: Assessment, result: Result, issue: Issue): IssueFacts {
  const items = issue.items.flatMap((code) => itemFact(framework, assessment, result, code));
  return {
    issue,
    indicators: issue.indicators.flatMap((number) => indicatorPoint(result, number)),
    questions: issue.questions.flatMap((code) => questionPoint(framework, assessment, result, code)),
    items,
    gain: gainOfAll(items, result),
  };
}

export function known(points: Point[]): KnownPoint[] {
  return points.filter((point): point is KnownPoint => point.score !== null);
}

export function unknown(points: Point[]): Point[] {
  return points.filter((point) => point.score === null);
}

/** The lowest score as printed; of equals the first. Null where none is known. */
export function lowest(points: Point[]): KnownPoint | null {
  return known(points).reduce<KnownPoint | null>(
    (low, point) => (low === null || roundHalfUp(point.score) < roundHalfUp(low.score) ? point : low),
    null,
  );
}

/** The weakest point of a ประเด็น; of equals a question, which says more of what to do than its indicator. */
export function weakestOf({ questions, indicators }: Pick<IssueFacts, 'questions' | 'indicators'>): KnownPoint | null {
  return lowest([...questions, ...indicators]);
}

/** The highest score as printed; of equals the first. Null where none is known. */
export function highest(points: Point[]): KnownPoint | null {
  return known(points).reduce<KnownPoint | null>(
    (high, point) => (high === null || roundHalfUp(point.score) > roundHalfUp(high.score) ? point : high),
    null,
  );
}

/** The plain mean of the known scores, unrounded; null where none is known. */
export function meanOf(points: Point[]): Score | null {
  const scores = known(points).map((point) => point.score);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function indicatorPoint(result: Result, number: number): Point[] {
  const indicator = result.indicators.find((each) => each.number === number);
  if (!indicator) return [];
  const { name, instrument, score } = indicator;
  const short = `ตัวชี้วัดที่ ${number}`;
  return [
    {
      label: `${short} ${name}`,
      short,
      title: name,
      code: String(number),
      subject: name,
      indicator: number,
      instrument,
      score,
    },
  ];
}

function questionPoint(framework: Framework, assessment: Assessment, result: Result, code: string): Point[] {
  const question = framework.questions.find((each) => each.code === code);
  if (!question) return [];
  const indicator = result.indicators.find(({ number }) => number === question.indicator);
  const short = `คำถาม ${code}`;
  return [
    {
      // The titles are catchwords, some of them of what should not happen, so they stand apart from the sentence.
      label: question.title === '' ? short : `${short} (${question.title})`,
      short,
      title: question.title,
      code,
      subject: question.title || (indicator?.name ?? ''),
      indicator: question.indicator,
      instrument: indicator?.instrument ?? '',
      score: assessment.questionScores[code] ?? null,
    },
  ];
}
