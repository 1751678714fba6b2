/** The items of evidence of one ประเด็น: their scores, what is known to be wrong with them, and what they are worth. */

import type { Assessment, EvidenceRow } from '../assessment';
import { isLink, parseLink } from '../evidence/link';
import type { Framework, OitCode, OitItem, Score } from '../framework/framework';
import type { LinkRecord } from '../links/record';
import type { Result } from '../result';
import { roundHalfUp } from '../score';

/** What is known to be wrong with an item's evidence, whatever its score. */
export type Flaw = 'has-not' | 'no-url' | 'broken' | 'incomplete';

/** Why an item of evidence needs work: scored below 100, or with a flaw while it has no score. */
export type Shortfall = 'below' | Flaw;

export interface ItemFact {
  code: OitCode;
  title: string;
  indicator: number;
  score: Score | null;
  shortfall: Shortfall | null;
  flaw: Flaw | null;
  /** How many of its components the page was seen to lack; 0 where nobody looked. */
  lacking: number;
  /** Points that it would still add to the total at 100. */
  gain: Score;
  owner: string;
}

/** The items that need work, the worst first: lowest score, then by the kind of flaw; of equals the one worth most. */
export function shortItems(items: ItemFact[]): ItemFact[] {
  const order: Shortfall[] = ['below', 'has-not', 'no-url', 'broken', 'incomplete'];
  const rank = (item: ItemFact) => order.indexOf(item.shortfall ?? 'incomplete');
  return items
    .filter((item) => item.shortfall !== null)
    .sort(
      (one, other) =>
        rank(one) - rank(other) || (one.score ?? 0) - (other.score ?? 0) || roundHalfUp(other.gain - one.gain),
    );
}

/** Empty where the framework doesn't list the code. */
export function itemFact(framework: Framework, assessment: Assessment, result: Result, code: OitCode): ItemFact[] {
  const item = framework.items.find((each) => each.code === code);
  if (!item) return [];
  const rows = assessment.evidence.filter((each) => each.code === code);
  const score = scoreOf(rows);
  const lacking = Math.max(0, ...rows.map((row) => componentsLacking(row, item)));
  const flaw = isEvidenceKept(assessment) ? flawOf(rows, assessment.links, lacking) : null;
  return [
    {
      code,
      title: item.title,
      indicator: item.indicator,
      score,
      shortfall: shortfallOf(score, flaw, isFullByIndicator(result, item.indicator)),
      flaw,
      lacking,
      gain: result.itemWorths.find((worth) => worth.code === code)?.gain ?? 0,
      owner: rows.map(({ owner }) => owner.trim()).find((owner) => owner !== '') ?? '',
    },
  ];
}

/** A code on two rows with different scores has none that we could rely on. */
function scoreOf(rows: EvidenceRow[]): Score | null {
  const scores = new Set(rows.map(({ score }) => score).filter((score) => score !== null));
  return scores.size === 1 ? ([...scores][0] ?? null) : null;
}

function shortfallOf(score: Score | null, flaw: Flaw | null, fullByIndicator: boolean): Shortfall | null {
  if (score !== null) return roundHalfUp(score) < 100 ? 'below' : null;
  return fullByIndicator ? null : flaw;
}

/** Where nobody entered any evidence it is kept elsewhere, and blank rows tell nothing of what is missing. */
function isEvidenceKept({ evidence }: Assessment): boolean {
  return evidence.some(({ claim, urls }) => claim !== null || urls.length > 0);
}

function flawOf(rows: EvidenceRow[], links: readonly LinkRecord[], lacking: number): Flaw | null {
  if (rows.some(({ claim }) => claim === 'has-not')) return 'has-not';
  const urls = rows.flatMap((row) => row.urls);
  if (!urls.some(leadsSomewhere)) return 'no-url';
  if (links.some(({ url, verdict }) => verdict === 'broken' && urls.includes(url))) return 'broken';
  return lacking > 0 ? 'incomplete' : null;
}

/** A line that names a web address, be it one that needs mending; plain words ('ดูที่เมนู…') name none. */
function leadsSomewhere(line: string): boolean {
  const link = parseLink(line);
  return isLink(link) || link === 'no-scheme' || link === 'several';
}

/** As `componentIssues` counts them: without any tick nobody looked, which is no lack. */
function componentsLacking({ shown, shownElsewhere = [] }: EvidenceRow, { components }: OitItem): number {
  const seen = components.filter((_, index) => shown.includes(index)).length;
  const elsewhere = components.filter((_, index) => shownElsewhere.includes(index) && !shown.includes(index)).length;
  return seen === 0 ? 0 : components.length - seen - elsewhere;
}

/** An OIT indicator is a mean of its items, so an official 100 says 100 for every item, whatever the workbook lacks. */
function isFullByIndicator(result: Result, number: number): boolean {
  const indicator = result.indicators.find((each) => each.number === number);
  return indicator?.source === 'official' && indicator.score === 100;
}

/** Points that all items with a shortfall would add to the total at 100. Each may gain up to what its indicator leaves open; all of them together no more than that either. */
export function gainOfAll(items: ItemFact[], result: Result): Score {
  const short = items.filter(({ shortfall }) => shortfall !== null);
  return [...new Set(short.map(({ indicator }) => indicator))].reduce((sum, number) => {
    const gains = short.filter(({ indicator }) => indicator === number).reduce((all, { gain }) => all + gain, 0);
    const open = result.indicatorWorths.find((worth) => worth.number === number)?.gain ?? gains;
    const isOfficial = result.indicators.some((each) => each.number === number && each.source === 'official');
    return sum + (isOfficial ? Math.min(gains, open) : gains);
  }, 0);
}
