/** What a gap is worth: the points that an item or an indicator would add to the total at 100. */

import type { Framework, OitCode, Score } from './framework/framework';
import type { IndicatorWorth, ItemWorth } from './result';

const FULL = 100;

/**
 * The points that each item carries: the instrument's weight, shared equally by its indicators, their sub-indicators
 * and their items. An item in a small sub-indicator weighs far more (2568: 10.2 5.00, 9.2 0.57). An item without a
 * score of its own can't gain more than its indicator's official score leaves open.
 */
export function itemWorths(
  framework: Framework,
  scoreOf: (code: OitCode) => Score | null,
  officialOf: (indicator: number) => Score | null = () => null,
): ItemWorth[] {
  return framework.items.map((item) => {
    const siblings = framework.items.filter((other) => other.indicator === item.indicator);
    const full = sharedWeight(framework, item.indicator, item.subIndicator, siblings);
    const score = scoreOf(item.code);
    const official = officialOf(item.indicator);
    const open = official === null ? full : gainOf(indicatorWeight(framework, item.indicator), official);
    return { code: item.code, full, gain: score === null ? Math.min(full, open) : gainOf(full, score) };
  });
}

/** The same for rows of a sheet: `items` are all rows of one or more whole indicators. 0 where none is of `subIndicator`. */
export function sharedWeight(
  framework: Framework,
  indicator: number,
  subIndicator: string,
  items: readonly { subIndicator: string }[],
): Score {
  const indicatorOf = new Map(framework.subIndicators.map((sub) => [sub.code, sub.indicator]));
  const siblings = items.filter((item) => (indicatorOf.get(item.subIndicator) ?? indicator) === indicator);
  const subIndicators = new Set(siblings.map((item) => item.subIndicator)).size;
  const itemsOfSub = siblings.filter((item) => item.subIndicator === subIndicator).length;
  return itemsOfSub === 0 ? 0 : indicatorWeight(framework, indicator) / subIndicators / itemsOfSub;
}

/** What is still to be gained of `full` points; all of it while the score is unknown. */
export function gainOf(full: Score, score: Score | null): Score {
  return score === null ? full : (full * (FULL - score)) / FULL;
}

/** What each indicator would add at 100, the most first; indicators without a score are left out. */
export function indicatorWorths(framework: Framework, scoreOf: (number: number) => Score | null): IndicatorWorth[] {
  return framework.indicators
    .flatMap(({ number, name }) => {
      const score = scoreOf(number);
      return score === null ? [] : [{ number, name, gain: gainOf(indicatorWeight(framework, number), score) }];
    })
    .sort((a, b) => b.gain - a.gain);
}

/** The points of the total that a whole indicator carries. */
export function indicatorWeight(framework: Framework, indicator: number): Score {
  const code = framework.indicators.find((i) => i.number === indicator)?.instrument;
  const instrument = framework.instruments.find((i) => i.code === code);
  const sharers = framework.indicators.filter((i) => i.instrument === code).length;
  return instrument === undefined || sharers === 0 ? 0 : instrument.weight / sharers;
}
