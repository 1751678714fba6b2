/** From questions and items to indicators, instruments and the total. Full precision throughout; blanks are left out. */

import type { Assessment } from './assessment';
import type { Framework, OitCode, Score } from './framework/framework';
import { gapOf, levelOf } from './rating';
import type { Coverage, GateResult, IndicatorResult, InstrumentResult, Result } from './result';
import { indicatorWorths, itemWorths } from './worth';

/** The plain mean of the known scores; null when none is known. */
export function meanOfKnown(scores: readonly (Score | null | undefined)[]): Score | null {
  const known = scores.filter((score): score is Score => score !== null && score !== undefined);
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
}

/** The plain mean; null while a single score is unknown. */
export function meanOfAll(scores: readonly (Score | null | undefined)[]): Score | null {
  return scores.some((score) => score === null || score === undefined) ? null : meanOfKnown(scores);
}

/**
 * An OIT indicator: the plain mean of its sub-indicators' means, each the plain mean of its items (reproduces the
 * published results of 2564–2567). Unknown items are left out, and a sub-indicator without a known item too.
 */
export function oitIndicatorScore(items: readonly { subIndicator: string; score: Score | null }[]): Score | null {
  const bySub = new Map<string, (Score | null)[]>();
  for (const { subIndicator, score } of items) {
    bySub.set(subIndicator, [...(bySub.get(subIndicator) ?? []), score]);
  }
  return meanOfKnown([...bySub.values()].map(meanOfKnown));
}

/** The instruments' scores in the framework's order: the plain mean of the indicators; null while one is unknown. */
export function instrumentScores(
  framework: Framework,
  indicatorScore: (indicator: number) => Score | null,
): (Score | null)[] {
  return framework.instruments.map(({ code }) =>
    meanOfAll(framework.indicators.filter((i) => i.instrument === code).map((i) => indicatorScore(i.number))),
  );
}

/** The weighted total; null while an instrument is unknown. */
export function totalScore(framework: Framework, instruments: readonly (Score | null)[]): Score | null {
  let total = 0;
  for (const [index, { weight }] of framework.instruments.entries()) {
    const score = instruments[index];
    if (score === null || score === undefined) return null;
    total += (score * weight) / 100;
  }
  return total;
}

/** Everything that the figures of an assessment come to. */
export function resultOf(framework: Framework, assessment: Assessment): Result {
  const indicators = indicatorResults(framework, assessment);
  const scoreOf = (number: number) => indicators.find((i) => i.number === number)?.score ?? null;
  const scores = instrumentScores(framework, scoreOf);
  const instruments: InstrumentResult[] = framework.instruments.map(({ code, name, weight }, index) => ({
    code,
    name,
    weight,
    score: scores[index] ?? null,
  }));
  const gates = gateResults(framework, assessment, instruments);
  const total = totalScore(framework, scores);
  const gateScores = gates.map((gate) => gate.score);
  const itemScores = scoresByItem(assessment);
  const itemScore = (code: OitCode) => itemScores.get(code) ?? null;
  return {
    year: framework.year,
    indicators,
    instruments,
    gates,
    total,
    level: total === null ? null : levelOf(framework, total, gateScores),
    gap: total === null ? { next: null, blocks: [] } : gapOf(framework, total, gates),
    indicatorWorths: indicatorWorths(framework, scoreOf),
    itemWorths: itemWorths(framework, itemScore, (number) => assessment.indicatorScores[number] ?? null),
    coverage: {
      indicators: coverageOf(indicators.map((indicator) => indicator.score)),
      items: coverageOf(framework.items.map((item) => itemScore(item.code))),
    },
  };
}

function indicatorResults(framework: Framework, assessment: Assessment): IndicatorResult[] {
  return framework.indicators.map(({ number, name, instrument }) => {
    const official = assessment.indicatorScores[number] ?? null;
    const { computed, coverage } = computedIndicator(framework, assessment, number);
    const source = official !== null ? 'official' : computed !== null ? 'computed' : null;
    return { number, name, instrument, score: official ?? computed, source, computed, coverage };
  });
}

/** An indicator with items is reckoned from these, any other from its questions; unknown scores are left out. */
function computedIndicator(
  framework: Framework,
  assessment: Assessment,
  number: number,
): Pick<IndicatorResult, 'computed' | 'coverage'> {
  const items = framework.items.filter((item) => item.indicator === number);
  if (items.length > 0) {
    const itemScores = scoresByItem(assessment);
    const scored = items.map(({ code, subIndicator }) => ({ subIndicator, score: itemScores.get(code) ?? null }));
    return { computed: oitIndicatorScore(scored), coverage: coverageOf(scored.map(({ score }) => score)) };
  }
  const questions = framework.questions.filter((question) => question.indicator === number);
  const scores = questions.map(({ code }) => assessment.questionScores[code] ?? null);
  return { computed: meanOfKnown(scores), coverage: coverageOf(scores) };
}

/** The score of each item; unknown where several rows of one item give different scores, in whatever order they stand. */
function scoresByItem(assessment: Assessment): Map<OitCode, Score | null> {
  const scores = new Map<OitCode, Score | null>();
  for (const { code, score } of assessment.evidence) {
    if (score === null) continue;
    const earlier = scores.get(code);
    scores.set(code, earlier === undefined || earlier === score ? score : null);
  }
  return scores;
}

function gateResults(framework: Framework, assessment: Assessment, instruments: InstrumentResult[]): GateResult[] {
  return framework.gates.map(({ code, name, instrument }) => {
    const combined = instruments.find((i) => i.code === instrument)?.score ?? null;
    if (code === instrument) return { code, name, score: combined, standIn: false };
    const own = assessment.gateScores[code] ?? null;
    return { code, name, score: own ?? combined, standIn: own === null && combined !== null };
  });
}

function coverageOf(scores: (Score | null)[]): Coverage {
  return { known: scores.filter((score) => score !== null).length, all: scores.length };
}
