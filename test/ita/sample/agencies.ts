/** Agencies that the tests of analyses and measures look at: the sample, one at full marks, a failing and a blank one. */

import type { Assessment, EvidenceRow } from '../../../src/ita/assessment';
import type { Framework } from '../../../src/ita/framework/framework';
import { frameworkOf } from '../../../src/ita/framework/years';
import type { Result } from '../../../src/ita/result';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';
import { resultOf } from '../../../src/ita/scoring';

export const framework2567 = frameworkOf(2567)!;

export interface Case {
  framework: Framework;
  assessment: Assessment;
  result: Result;
}

export function caseOf(assessment: Assessment, framework = framework2567): Case {
  return { framework, assessment, result: resultOf(framework, assessment) };
}

/** The sample with all its evidence linked and nothing scored item by item. */
export function complete(): Assessment {
  const assessment = khampom2567();
  for (const row of assessment.evidence) {
    row.claim = 'has';
    row.urls = [`https://www.khampom.example/${row.code}`];
  }
  return assessment;
}

export function withIndicators(scores: (number | null)[], assessment = complete()): Assessment {
  assessment.indicatorScores = Object.fromEntries(scores.map((score, index) => [index + 1, score]));
  return assessment;
}

export function fullMarks(): Assessment {
  return withIndicators(Array(10).fill(100));
}

export function failing(): Assessment {
  const assessment = withIndicators([61.11, 52.22, 43.33, 64.44, 55.55, 46.66, 67.77, 58.88, 49.99, 40.1]);
  framework2567.questions.forEach(({ code }, index) => {
    assessment.questionScores[code] = 30 + ((index * 37) % 60);
  });
  for (const row of assessment.evidence) row.score = Number(row.code.slice(1)) % 3 === 0 ? 0 : 100;
  return assessment;
}

/** A row of evidence of no item: with it the agency is one that keeps its evidence in the workbook. */
export function keptElsewhere(): EvidenceRow {
  return { ...complete().evidence[0]!, code: 'O99' };
}

export function blank(): Assessment {
  const assessment = withIndicators([]);
  for (const row of assessment.evidence) Object.assign(row, { claim: null, urls: [], owner: '' });
  assessment.history = [];
  return assessment;
}
