/** What a gap is worth in points of the total: by indicator, and by item of every year's list. */

import fc from 'fast-check';
import { frameworkOf, KNOWN_YEARS } from '../../src/ita/framework/years';
import { khampom2567 } from '../../src/ita/sample/khampom-2567';
import { roundHalfUp } from '../../src/ita/score';
import { instrumentScores, oitIndicatorScore, totalScore } from '../../src/ita/scoring';
import { gainOf, indicatorWeight, indicatorWorths, itemWorths, sharedWeight } from '../../src/ita/worth';

const framework = frameworkOf(2567)!;

describe('the indicators of อบต.ขามป้อม 2567', () => {
  const { indicatorScores } = khampom2567();
  const worths = indicatorWorths(framework, (number) => indicatorScores[number] ?? null);

  it('raised to 100 would add 9 +1.00, 8 +0.65, 7 +0.26, 6 +0.21, 2 +0.07, 3 +0.01, and the others nothing', () => {
    expect(worths.slice(0, 6).map(({ number, gain }) => [number, roundHalfUp(gain)])).toEqual([
      [9, 1],
      [8, 0.65],
      [7, 0.26],
      [6, 0.21],
      [2, 0.07],
      [3, 0.01],
    ]);
    expect(worths.slice(6).map(({ number, gain }) => [number, gain])).toEqual([
      [1, 0],
      [4, 0],
      [5, 0],
      [10, 0],
    ]);
  });

  it('without a score are left out: nobody knows what they would add', () => {
    expect(indicatorWorths(framework, (number) => (number === 3 ? 50 : null))).toEqual([
      { number: 3, name: 'การใช้อำนาจ', gain: 3 },
    ]);
  });

  it('carry 6, 10 and 20 points', () => {
    expect(framework.indicators.map(({ number }) => indicatorWeight(framework, number))).toEqual([
      6, 6, 6, 6, 6, 10, 10, 10, 20, 20,
    ]);
    expect(indicatorWeight(framework, 11)).toBe(0);
  });
});

describe('one item of 2568', () => {
  const items = frameworkOf(2568)!;
  it.each([
    ['9.1', 1],
    ['9.2', 0.57],
    ['9.3', 2],
    ['9.4', 1.33],
    ['9.5', 1],
    ['10.1', 1.67],
    ['10.2', 5],
  ])('in %s is worth %d', (subIndicator, points) => {
    const codes = items.items.filter((item) => item.subIndicator === subIndicator).map((item) => item.code);
    const worths = itemWorths(items, () => null).filter((worth) => codes.includes(worth.code));
    expect([...new Set(worths.map((worth) => roundHalfUp(worth.full)))]).toEqual([points]);
  });
});

describe('what is still to be gained', () => {
  it('is all of it while the score is unknown or 0, and nothing at 100', () => {
    expect([gainOf(5, null), gainOf(5, 0), gainOf(5, 60), gainOf(5, 100)]).toEqual([5, 5, 2, 0]);
  });
});

describe('in every year', () => {
  const year = fc.constantFrom(...KNOWN_YEARS);

  it.each(KNOWN_YEARS)('%i: all items together carry the 40 points of OIT, half by each indicator', (of) => {
    const known = frameworkOf(of)!;
    const worths = itemWorths(known, () => null);
    const sum = (indicator: number) =>
      known.items.reduce((all, item, index) => all + (item.indicator === indicator ? worths[index]!.full : 0), 0);
    expect(sum(9)).toBeCloseTo(20, 10);
    expect(sum(10)).toBeCloseTo(20, 10);
  });

  it('an item raised to 100 adds to the total exactly what was promised', () => {
    fc.assert(
      fc.property(year, fc.nat(), fc.infiniteStream(fc.integer({ min: 0, max: 100 })), (of, which, stream) => {
        const known = frameworkOf(of)!;
        const marks = known.items.map(() => stream.next().value as number);
        const chosen = which % known.items.length;
        const totalOf = (scores: number[]) => {
          const oit = (indicator: number) =>
            oitIndicatorScore(
              known.items.flatMap(({ subIndicator, ...item }, index) =>
                item.indicator === indicator ? [{ subIndicator, score: scores[index]! }] : [],
              ),
            );
          return totalScore(
            known,
            instrumentScores(known, (number) => (number >= 9 ? oit(number) : 80)),
          )!;
        };
        const gain = itemWorths(known, (code) => marks[known.items.findIndex((item) => item.code === code)]!)[chosen]!
          .gain;
        const raised = marks.map((mark, index) => (index === chosen ? 100 : mark));
        expect(totalOf(raised) - totalOf(marks)).toBeCloseTo(gain, 8);
      }),
    );
  });

  it('rows of a sheet weigh the same whether one indicator is looked at or both at once', () => {
    fc.assert(
      fc.property(year, fc.nat(), (of, which) => {
        const known = frameworkOf(of)!;
        const { indicator, subIndicator } = known.items[which % known.items.length]!;
        const own = known.items.filter((item) => item.indicator === indicator);
        const alone = sharedWeight(known, indicator, subIndicator, own);
        expect(sharedWeight(known, indicator, subIndicator, known.items)).toBeCloseTo(alone, 12);
        expect(sharedWeight(known, indicator, subIndicator, [...own].reverse())).toBe(alone);
      }),
    );
  });

  it('a sub-indicator without items carries nothing', () => {
    expect(sharedWeight(framework, 9, '9.9', framework.items)).toBe(0);
  });
});
