/** The add-in's own drafts never trip over its self-check, whatever the scores are. */

import fc from 'fast-check';
import { draftAnalyses } from '../../../src/ita/analysis/draft';
import type { Assessment } from '../../../src/ita/assessment';
import { KNOWN_YEARS } from '../../../src/ita/framework/years';
import { draftMeasures } from '../../../src/ita/measures/draft';
import { checkReport } from '../../../src/ita/report/check';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';
import { resultOf } from '../../../src/ita/scoring';
import { sampleAssessment, sampleFramework, written } from './sample-report';

/** What the check says of the drafted texts themselves; what it says of figures and blanks is not the drafts' fault. */
function findingsOfDrafts(assessment: Assessment): string[] {
  const framework = sampleFramework(assessment.year);
  const result = resultOf(framework, assessment);
  const drafted: Assessment = {
    ...assessment,
    analyses: draftAnalyses(framework, assessment, result).map(({ issue, text }) => ({
      issue,
      analysis: written(text),
    })),
    measures: draftMeasures(framework, assessment, result).map(({ id, issue, measure, steps, owner, period }) => ({
      id,
      issue,
      measure: written(measure),
      steps: written(steps),
      owner: written(owner),
      period: written(period),
    })),
  };
  return checkReport(framework, drafted, result)
    .filter(({ place }) => place.part === 'analysis' || place.part === 'measures')
    .map(({ rule, message }) => {
      const row = drafted.analyses.find(({ issue }) => message.includes(`ประเด็นที่ ${issue} `));
      return `${rule}: ${message} | ${row?.analysis.text ?? ''}`;
    });
}

const score = fc.option(
  fc.oneof(
    fc.constant(100),
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  ),
  { nil: null, freq: 8 },
);

describe('the add-in’s drafts', () => {
  it('of the sample agency have no finding', () => {
    expect(findingsOfDrafts(khampom2567())).toEqual([]);
  });

  it('of any scores in any known year have no finding', () => {
    const scores = fc.array(score, { minLength: 10, maxLength: 10 });
    const questions = fc.array(score, { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN_YEARS), scores, questions, (year, ofIndicators, ofQuestions) => {
        const codes = sampleFramework(year).questions.map(({ code }) => code);
        const assessment = sampleAssessment({
          year,
          indicatorScores: Object.fromEntries(ofIndicators.map((value, at) => [at + 1, value])),
          questionScores: Object.fromEntries(codes.map((code, at) => [code, ofQuestions[at % 24] ?? null])),
        });
        expect(findingsOfDrafts(assessment)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
