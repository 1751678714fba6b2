/** The figures of one ประเด็น, gathered from the result and the evidence: what the analysis and the measures rest on. */

import type { Assessment, EvidenceRow } from '../assessment';
import { isLink, parseLink } from '../evidence/link';
import type { Framework, Issue, OitCode, Score } from '../framework/framework';
import type { Result } from '../result';
import { roundHalfUp } from '../score';

/** An indicator or a question of the ประเด็น. */
export interface Point {
  /** As it is named in a sentence: 'ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน', 'คำถาม e7 (การมีส่วนร่วม)'. */
  label: string;
  /** As it is named once more: 'ตัวชี้วัดที่ 8', 'คำถาม e7'. */
  short: string;
  title: string;
  score: Score | null;
}

export interface KnownPoint extends Point {
  score: Score;
}

/** Why an item of evidence needs work: scored below 100, claimed as not there, or without a link. */
export type Shortfall = 'below' | 'has-not' | 'no-url';

export interface ItemFact {
  code: OitCode;
  title: string;
  score: Score | null;
  shortfall: Shortfall | null;
  owner: string;
}

export interface IssueFacts {
  issue: Issue;
  indicators: Point[];
  questions: Point[];
  items: ItemFact[];
}

/** Gathers the figures of a ประเด็น. Codes that the framework doesn't list are left out. */
export function issueFacts(framework: Framework, assessment: Assessment, result: Result, issue: Issue): IssueFacts {
  return {
    issue,
    indicators: issue.indicators.flatMap((number) => indicatorPoint(result, number)),
    questions: issue.questions.flatMap((code) => questionPoint(framework, assessment, code)),
    items: issue.items.flatMap((code) => itemFact(framework, assessment, result, code)),
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

/** The items that need work, the worst first: lowest score, then claimed as not there, then without a link. */
export function shortItems(items: ItemFact[]): ItemFact[] {
  const order: Shortfall[] = ['below', 'has-not', 'no-url'];
  const rank = (item: ItemFact) => order.indexOf(item.shortfall ?? 'no-url');
  return items
    .filter((item) => item.shortfall !== null)
    .sort((one, other) => rank(one) - rank(other) || (one.score ?? 0) - (other.score ?? 0));
}

function indicatorPoint(result: Result, number: number): Point[] {
  const indicator = result.indicators.find((each) => each.number === number);
  if (!indicator) return [];
  const short = `ตัวชี้วัดที่ ${number}`;
  return [{ label: `${short} ${indicator.name}`, short, title: indicator.name, score: indicator.score }];
}

function questionPoint(framework: Framework, assessment: Assessment, code: string): Point[] {
  const question = framework.questions.find((each) => each.code === code);
  if (!question) return [];
  const score = assessment.questionScores[code] ?? null;
  const short = `คำถาม ${code}`;
  // The titles are catchwords, some of them of what should not happen, so they stand apart from the sentence.
  const label = question.title === '' ? short : `${short} (${question.title})`;
  return [{ label, short, title: question.title, score }];
}

function itemFact(framework: Framework, assessment: Assessment, result: Result, code: OitCode): ItemFact[] {
  const item = framework.items.find((each) => each.code === code);
  if (!item) return [];
  const rows = assessment.evidence.filter((each) => each.code === code);
  const score = scoreOf(rows);
  return [
    {
      code,
      title: item.title,
      score,
      shortfall: shortfallOf(rows, score, isFullByIndicator(result, item.indicator)),
      owner: rows.map(({ owner }) => owner.trim()).find((owner) => owner !== '') ?? '',
    },
  ];
}

/** A code on two rows with different scores has none that we could rely on. */
function scoreOf(rows: EvidenceRow[]): Score | null {
  const scores = new Set(rows.map(({ score }) => score).filter((score) => score !== null));
  return scores.size === 1 ? ([...scores][0] ?? null) : null;
}

function shortfallOf(rows: EvidenceRow[], score: Score | null, fullByIndicator: boolean): Shortfall | null {
  if (score !== null) return roundHalfUp(score) < 100 ? 'below' : null;
  if (fullByIndicator) return null;
  if (rows.some(({ claim }) => claim === 'has-not')) return 'has-not';
  return rows.some(({ urls }) => urls.some(leadsSomewhere)) ? null : 'no-url';
}

/** A line that names a web address, be it one that needs mending; plain words ('ดูที่เมนู…') name none. */
function leadsSomewhere(line: string): boolean {
  const link = parseLink(line);
  return isLink(link) || link === 'no-scheme' || link === 'several';
}

/** An OIT indicator is a mean of its items, so an official 100 says 100 for every item, whatever the workbook lacks. */
function isFullByIndicator(result: Result, number: number): boolean {
  const indicator = result.indicators.find((each) => each.number === number);
  return indicator?.source === 'official' && indicator.score === 100;
}
