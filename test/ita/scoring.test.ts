/** From indicators to the total: the published result of a real agency, and what holds for every result. */

import fc from 'fast-check';
import type { Assessment } from '../../src/ita/assessment';
import type { Framework, Score } from '../../src/ita/framework/framework';
import { frameworkOf } from '../../src/ita/framework/years';
import { khampom2567 } from '../../src/ita/sample/khampom-2567';
import { roundHalfUp } from '../../src/ita/score';
import {
  instrumentScores,
  meanOfAll,
  meanOfKnown,
  oitIndicatorScore,
  resultOf,
  totalScore,
} from '../../src/ita/scoring';

const framework = frameworkOf(2567)!;
const INDICATORS = framework.indicators.map((indicator) => indicator.number);

/** The sample with other figures. */
const assessed = (changes: Partial<Assessment> = {}): Assessment => ({ ...khampom2567(), ...changes });
const NO_SCORES = { indicatorScores: {}, questionScores: {}, gateScores: {} };

/** The sample's rows, each with the score that `scoreOf` gives for its code. */
const marked = (scoreOf: (code: string) => Score | null) =>
  khampom2567().evidence.map((row) => ({ ...row, score: scoreOf(row.code) }));

describe('อบต.ขามป้อม 2567', () => {
  const result = resultOf(framework, assessed());
  const instrument = (code: string) => result.instruments.find((i) => i.code === code)?.score;

  it('has IIT 99.734, EIT 96.2767 and OIT 97.5', () => {
    expect(instrument('IIT')).toBeCloseTo(99.734, 10);
    expect(roundHalfUp(instrument('EIT')!, 4)).toBe(96.2767);
    expect(instrument('OIT')).toBe(97.5);
  });

  it('comes to 97.80, ผ่านดี', () => {
    expect(result.total).toBeCloseTo(97.8032, 4);
    expect(roundHalfUp(result.total!)).toBe(97.8);
    expect(result.level?.name).toBe('ผ่านดี');
  });

  it('is kept from ผ่านดีเยี่ยม by EIT part 2 alone, which lacks 1.56', () => {
    expect(result.gap.next?.name).toBe('ผ่านดีเยี่ยม');
    expect(result.gap.blocks).toEqual([{ of: 'EIT2', name: 'EIT ส่วนที่ 2', score: 93.44, required: 95, lacking: 1.56 }]);
  });

  it('is not the plain mean of the ten indicators', () => {
    const mean = meanOfAll(result.indicators.map((i) => i.score))!;
    expect(roundHalfUp(mean)).toBe(98.25);
    expect(roundHalfUp(result.total!)).not.toBe(roundHalfUp(mean));
  });

  it('would be ผ่านดีเยี่ยม with the combined EIT, which stands in while the parts are unknown', () => {
    const unknown = resultOf(framework, assessed({ gateScores: {} }));
    expect(unknown.gates.filter((gate) => gate.standIn).map((gate) => gate.code)).toEqual(['EIT1', 'EIT2']);
    expect(unknown.gates[1]?.score).toBe(instrument('EIT'));
    expect(unknown.level?.name).toBe('ผ่านดีเยี่ยม');
    expect(unknown.gap).toEqual({ next: null, blocks: [] });
  });

  it('takes a part that is known as it is, and lets the whole stand in for the other', () => {
    const half = resultOf(framework, assessed({ gateScores: { EIT1: null, EIT2: 93.44 } }));
    expect(half.gates.map(({ code, standIn }) => [code, standIn])).toEqual([
      ['IIT', false],
      ['EIT1', true],
      ['EIT2', false],
      ['OIT', false],
    ]);
    expect(half.level?.name).toBe('ผ่านดี');
  });

  it('counts what is known', () => {
    expect(result.coverage).toEqual({ indicators: { known: 10, all: 10 }, items: { known: 0, all: 35 } });
  });
});

describe('what is unknown', () => {
  it('is not zero: without one indicator there is no instrument, no total and no level', () => {
    const { indicatorScores } = khampom2567();
    const result = resultOf(framework, assessed({ indicatorScores: { ...indicatorScores, 8: null } }));
    expect(result.instruments.map((i) => i.score === null)).toEqual([false, true, false]);
    expect([result.total, result.level, result.gap]).toEqual([null, null, { next: null, blocks: [] }]);
    expect(result.coverage.indicators).toEqual({ known: 9, all: 10 });
  });

  it('differs from a score of 0', () => {
    const { indicatorScores } = khampom2567();
    const result = resultOf(framework, assessed({ indicatorScores: { ...indicatorScores, 8: 0 }, gateScores: {} }));
    expect(result.instruments[1]?.score).toBeCloseTo((97.94 + 97.43) / 3, 10);
    expect(roundHalfUp(result.total!)).toBe(88.46);
    expect(result.level?.name).toBe('ผ่าน');
  });

  it('is left out of the mean of questions and items, not counted as 0 or 100', () => {
    expect(meanOfKnown([80, null, 100, undefined])).toBe(90);
    expect(meanOfKnown([null])).toBeNull();
    expect(meanOfKnown([])).toBeNull();
    expect(meanOfKnown([0, null])).toBe(0);
    expect(meanOfAll([80, null])).toBeNull();
    expect(meanOfAll([])).toBeNull();
  });
});

describe('an indicator', () => {
  it('of a survey is the mean of its questions', () => {
    const result = resultOf(framework, assessed({ ...NO_SCORES, questionScores: { i1: 90, i2: 100, i3: null } }));
    expect(result.indicators[0]).toMatchObject({ score: 95, source: 'computed', computed: 95 });
    expect(result.indicators[1]).toMatchObject({ score: null, source: null, computed: null });
  });

  it('takes the official score where there is one, and keeps what the questions give', () => {
    const result = resultOf(framework, assessed({ questionScores: { i1: 90, i2: 90, i3: 90 } }));
    expect(result.indicators[0]).toMatchObject({ score: 100, source: 'official', computed: 90 });
  });

  it('takes an official 0 as a score', () => {
    const result = resultOf(framework, assessed({ indicatorScores: { 1: 0 }, questionScores: { i1: 90 } }));
    expect(result.indicators[0]).toMatchObject({ score: 0, source: 'official' });
  });

  it('of OIT is the mean of the sub-indicators, not of the items', () => {
    const items = [
      { subIndicator: '10.1', score: 100 },
      { subIndicator: '10.1', score: 100 },
      { subIndicator: '10.1', score: 100 },
      { subIndicator: '10.2', score: 0 },
    ];
    expect(oitIndicatorScore(items)).toBe(50);
  });

  it('of OIT leaves out items and sub-indicators without a known score', () => {
    const items = [
      { subIndicator: '9.1', score: 100 },
      { subIndicator: '9.1', score: null },
      { subIndicator: '9.2', score: null },
      { subIndicator: '9.3', score: 50 },
    ];
    expect(oitIndicatorScore(items)).toBe(75);
    expect(oitIndicatorScore([])).toBeNull();
  });

  it('9 of 2567 loses 5.00 by one item of four: O15 at 0', () => {
    const evidence = marked((code) => (code === 'O15' ? 0 : 100));
    const result = resultOf(framework, assessed({ ...NO_SCORES, evidence }));
    expect(result.indicators[8]?.computed).toBe(95);
    expect(result.indicators[9]?.computed).toBe(100);
  });
});

describe('the rows of the evidence', () => {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), {
    minLength: framework.items.length,
    maxLength: framework.items.length,
  });

  it('may stand in any order', () => {
    const order = fc.shuffledSubarray(framework.items, { minLength: framework.items.length });
    fc.assert(
      fc.property(scores, order, (marks, shuffled) => {
        const rows = marked((code) => marks[framework.items.findIndex((item) => item.code === code)] ?? null);
        const sorted = shuffled.map((item) => rows.find((row) => row.code === item.code)!);
        const first = resultOf(framework, assessed({ ...NO_SCORES, evidence: rows }));
        expect(resultOf(framework, assessed({ ...NO_SCORES, evidence: sorted }))).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('of one item may be two, in either order: the same score counts once, different ones are unknown', () => {
    const rows = marked(() => 100);
    const o1 = rows[0]!;
    const scoreOfO1 = (...marks: (Score | null)[]) => {
      const evidence = [...marks.map((score) => ({ ...o1, score })), ...rows.slice(1)];
      const result = resultOf(framework, assessed({ ...NO_SCORES, evidence }));
      return [result.itemWorths[0]?.gain === 0, result.coverage.items.known, result.indicators[8]?.computed];
    };
    expect(scoreOfO1(100, 100)).toEqual([true, 35, 100]);
    expect(scoreOfO1(100, null)).toEqual(scoreOfO1(null, 100));
    expect(scoreOfO1(100, null)).toEqual([true, 35, 100]);
    expect(scoreOfO1(100, 0)).toEqual(scoreOfO1(0, 100));
    expect(scoreOfO1(100, 0)).toEqual([false, 34, 100]);
  });

  it('of a code that the year does not have change nothing', () => {
    const rows = marked(() => 100);
    const evidence = [...rows, { ...rows[0]!, code: 'O99', score: 0 }];
    expect(resultOf(framework, assessed({ ...NO_SCORES, evidence })).indicators[8]?.computed).toBe(100);
  });
});

describe('the total', () => {
  const ten = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 10, maxLength: 10 });
  const totalOf = (scores: Score[], of: Framework = framework) =>
    totalScore(
      of,
      instrumentScores(of, (number) => scores[number - 1] ?? null),
    )!;

  it('weighs IIT 30, EIT 30 and OIT 40', () => {
    expect(totalScore(framework, [100, 0, 0])).toBeCloseTo(30, 10);
    expect(totalScore(framework, [0, 100, 0])).toBeCloseTo(30, 10);
    expect(totalScore(framework, [0, 0, 100])).toBeCloseTo(40, 10);
    expect(totalScore(framework, [99.734, 96.27666666666667, 97.5])).toBeCloseTo(97.8032, 10);
    expect(totalScore(framework, [100, null, 100])).toBeNull();
    expect(totalScore(framework, [100, 100])).toBeNull();
  });

  it('lies between the lowest and the highest indicator, and equals them where all are equal', () => {
    fc.assert(
      fc.property(ten, (scores) => {
        const total = totalOf(scores);
        expect(total).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(total).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
        expect(totalOf(INDICATORS.map(() => scores[0]!))).toBeCloseTo(scores[0]!, 9);
      }),
    );
  });

  it('neither falls nor loses a level where one indicator rises', () => {
    const raise = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(ten, fc.constantFrom(...INDICATORS), raise, (scores, number, to) => {
        const before = Object.fromEntries(scores.map((score, index) => [index + 1, score]));
        const after = { ...before, [number]: Math.max(before[number]!, to) };
        const results = [before, after].map((indicatorScores) =>
          resultOf(framework, assessed({ indicatorScores, gateScores: {} })),
        );
        const rank = (index: number) => framework.levels.indexOf(results[index]!.level!);
        expect(results[1]!.total!).toBeGreaterThanOrEqual(results[0]!.total! - 1e-9);
        expect(rank(1)).toBeLessThanOrEqual(rank(0));
      }),
    );
  });
});
