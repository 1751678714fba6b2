/** The clean sample report with one thing changed, and what the self-check finds of it. */

import type { Assessment, Progress } from '../../../src/ita/assessment';
import type { Finding } from '../../../src/ita/finding';
import type { Framework } from '../../../src/ita/framework/framework';
import type { MeasureField } from '../../../src/ita/measures/fields';
import { checkFollowUp, checkReport } from '../../../src/ita/report/check';
import { resultOf } from '../../../src/ita/scoring';
import { sampleAssessment, sampleFramework, sampleMeasures, written } from './sample-report';

export function findingsOf(assessment: Assessment, framework: Framework = sampleFramework(assessment.year)): Finding[] {
  return checkReport(framework, assessment, resultOf(framework, assessment));
}

export function followUpFindings(
  assessment: Assessment,
  framework: Framework = sampleFramework(assessment.year),
): Finding[] {
  return checkFollowUp(framework, assessment);
}

export function withAnalysis(issue: number, text: string, change: Partial<Assessment> = {}): Assessment {
  const assessment = sampleAssessment(change);
  return {
    ...assessment,
    analyses: assessment.analyses.map((row) => (row.issue === issue ? { issue, analysis: written(text) } : row)),
  };
}

/** The first measure, with one of its texts replaced. */
export function withCell(field: MeasureField, text: string, change: Partial<Assessment> = {}): Assessment {
  const [first, ...others] = sampleMeasures();
  return sampleAssessment({ measures: [{ ...first!, [field]: written(text) }, ...others], ...change });
}

export function withLimit(text: string): Assessment {
  const [, ...others] = sampleAssessment().limits;
  return sampleAssessment({ limits: [{ instrument: 'IIT', text }, ...others] });
}

/** All that a finished measure tells. */
export const DONE: Progress = {
  status: 'done',
  doneAt: '2025-03-15',
  outcome: 'จัดทำป้ายครบทุกจุดบริการ ประชาชนทราบขั้นตอนก่อนยื่นคำขอ',
  proof: ['https://www.khampom.go.th/news/12'],
};

/** All measures done, the first with something changed. */
export function followedUp(change: Partial<Progress> = {}, of: Partial<Assessment> = {}): Assessment {
  const measures = sampleMeasures().map((row, at) => ({
    ...row,
    progress: at === 0 ? { ...DONE, ...change } : DONE,
  }));
  return sampleAssessment({ measures, ...of });
}

export const rulesOfFindings = (findings: Finding[]) => findings.map(({ rule }) => rule);
