/** What to do next: every gap once, with its points, and what the next level can't be reached without. */

import type { Assessment } from '../../src/ita/assessment';
import { checkEvidence } from '../../src/ita/evidence/check';
import { nextActions } from '../../src/ita/next-actions';
import { khampom2567 } from '../../src/ita/sample/khampom-2567';
import { resultOf } from '../../src/ita/scoring';
import { record } from './evidence/rows';
import { complete, failing, framework2567 as framework, fullMarks, withIndicators } from './sample/agencies';

function actionsOf(assessment: Assessment) {
  const result = resultOf(framework, assessment);
  return nextActions(
    framework,
    assessment,
    result,
    checkEvidence(framework, assessment, result.itemWorths, '2024-03-01'),
  );
}
const placed = (assessment: Assessment) => actionsOf(assessment).map(({ place }) => place.row);
const of = (assessment: Assessment, row: string) => actionsOf(assessment).filter(({ place }) => place.row === row);

/** All evidence opened and in order. */
function inOrder(assessment: Assessment): Assessment {
  for (const row of assessment.evidence)
    row.shown = framework.items.find(({ code }) => code === row.code)!.components.map((_, at) => at);
  assessment.links = assessment.evidence.flatMap(({ urls }) => urls.map((url) => record(url)));
  return assessment;
}

describe('the list', () => {
  it('is empty where everything is in order and at full marks', () => {
    expect(actionsOf({ ...inOrder(fullMarks()), gateScores: {} })).toEqual([]);
  });

  it.each([
    ['the sample', khampom2567],
    ['a failing agency', failing],
    ['an agency without scores', () => withIndicators([])],
  ])(
    'of %s has what the next level needs first, then the most points, unknown ones last, and each place once',
    (_name, agency) => {
      const ranks = actionsOf(agency()).map(({ binding, gain }) => (binding ? 1000 : 0) + (gain ?? -1));
      expect(ranks.length).toBeGreaterThan(0);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      const rows = actionsOf(agency())
        .filter(({ gain }) => gain !== null)
        .map(({ place }) => place.row);
      expect(new Set(rows).size).toBe(rows.length);
    },
  );

  it('speaks plain Thai', () => {
    for (const { what, remedy } of [khampom2567(), failing()].flatMap(actionsOf)) {
      expect(`${what} ${remedy}`).toMatch(/[ก-๙]{4}/);
      expect(`${what} ${remedy}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});

describe('an OIT item', () => {
  it('has one action, for the gravest of its findings, with its points', () => {
    const assessment = inOrder(withIndicators([]));
    const row = assessment.evidence.find(({ code }) => code === 'O35')!;
    row.shown = [0];
    assessment.links = assessment.links.map((link) =>
      link.url === row.urls[0] ? { ...link, verdict: 'broken', reason: 'not-found' } : link,
    );
    const [action, ...others] = of(assessment, 'O35');
    expect(action?.what).toMatch(/^ลิงก์เสีย: .*\(และอีก 1 เรื่อง\)$/);
    expect(action?.gain).toBe(5);
    expect(others).toEqual([]);
  });

  it('that scored less than 100 has one although nothing was found', () => {
    const assessment = inOrder(complete());
    assessment.indicatorScores = {};
    assessment.evidence.find(({ code }) => code === 'O35')!.score = 40;
    expect(of(assessment, 'O35')).toMatchObject([{ gain: 3, place: { field: 'score' } }]);
  });

  it('that is only told of for information has none', () => {
    const assessment = inOrder(withIndicators([]));
    for (const row of assessment.evidence) Object.assign(row, { owner: '', shown: [] });
    expect(actionsOf(assessment)).toEqual([]);
  });
});

describe('links that nobody opened', () => {
  it('are one action without points, at the end', () => {
    const assessment = { ...inOrder(fullMarks()), gateScores: {} };
    assessment.links = assessment.links.slice(2);
    const [action, ...others] = actionsOf(assessment);
    expect(action).toMatchObject({ gain: null, binding: false, place: { row: 'O1' } });
    expect(action?.what).toContain('2 ข้อ: O1, O2');
    expect(others).toEqual([]);
    assessment.evidence[0]!.checkedByEye = true;
    expect(actionsOf(assessment)[0]?.what).toContain('1 ข้อ: O2');
  });
});

describe('an indicator of a survey', () => {
  it('below 100 has its points, its measures and its weakest question', () => {
    const assessment = inOrder(withIndicators([100, 100, 100, 100, 100, 100, 100, 93.46, 100, 100]));
    assessment.gateScores = { EIT1: 99, EIT2: 99 };
    expect(placed(assessment)).toEqual(['8']);
    const [action] = actionsOf(assessment);
    expect(action?.gain).toBeCloseTo(0.654, 9);
    expect(action?.what).toContain('93.46');
    expect(action?.remedy).toContain('ประเด็นที่ 2');
    assessment.questionScores = { e7: 91, e8: 88, e9: 95 };
    expect(actionsOf(assessment)[0]?.remedy).toMatch(/ข้อ e8 .*88\.00/);
  });

  it('whose points round to none promises none', () => {
    const assessment = inOrder(withIndicators([100, 100, 100, 100, 100, 100, 100, 99.99, 100, 100]));
    assessment.gateScores = { EIT1: 99, EIT2: 99 };
    expect(actionsOf(assessment)).toMatchObject([{ place: { row: '8' }, gain: null }]);
    assessment.indicatorScores[8] = 99.9;
    expect(actionsOf(assessment)[0]?.gain).toBeCloseTo(0.01, 9);
  });

  it('without a score is no gap that anyone knows of', () => {
    expect(placed(inOrder(withIndicators([null, 100, 100, 100, 100, 100, 100, 100, 100, 100])))).toEqual([]);
  });
});

describe('what the next level needs', () => {
  const binding = (assessment: Assessment) =>
    actionsOf(assessment)
      .filter((action) => action.binding)
      .map(({ place }) => place.row);

  it('is a published part of EIT that lacks points, whose points in the total nobody knows', () => {
    const [part] = of(khampom2567(), 'gate.EIT2');
    expect(part).toMatchObject({ gain: null, binding: true });
    expect(part?.what).toContain('ขาด 1.56');
    expect(binding(khampom2567())).toEqual(['gate.EIT2']);
  });

  it('is an indicator without which its instrument stays below, though all others were at 100', () => {
    const assessment = inOrder(withIndicators([100, 100, 100, 100, 100, 99, 98, 60, 100, 100]));
    assessment.gateScores = {};
    // (100 + 100 + 60) / 3 = 86.67 < 95, (99 + 100 + 100) / 3 is above.
    expect(binding(assessment)).toEqual(['8']);
  });

  it('is none of several of which each could make up for another', () => {
    const assessment = inOrder(withIndicators([90, 90, 90, 90, 90, 100, 100, 100, 100, 100]));
    assessment.gateScores = {};
    expect(resultOf(framework, assessment).gap.blocks.map(({ of: block }) => block)).toEqual(['IIT']);
    expect(binding(assessment)).toEqual([]);
  });

  it('is nothing at the best level', () => {
    const assessment = withIndicators(Array(10).fill(99));
    assessment.gateScores = {};
    expect(binding(assessment)).toEqual([]);
  });
});
