/** What the pure core makes of the data, without any workbook: what the workbook has to show. */

import { lastYearOf, nationalMeanOf } from '../../src/ita/analysis/compared';
import { draftAnalyses } from '../../src/ita/analysis/draft';
import { type IssueFacts, issueFacts } from '../../src/ita/analysis/issue-facts';
import { mergeAnalyses } from '../../src/ita/analysis/merge';
import type { AnalysisRow, Assessment, EvidenceRow, HistoryRow, IsoDate, MeasureRow } from '../../src/ita/assessment';
import { checkEvidence } from '../../src/ita/evidence/check';
import type { Finding } from '../../src/ita/finding';
import type { Framework, OitItem, Score } from '../../src/ita/framework/framework';
import { checkIndicators } from '../../src/ita/indicator-check';
import { draftMeasures } from '../../src/ita/measures/draft';
import { mergeMeasures } from '../../src/ita/measures/merge';
import { type ProgressCount, progressOf } from '../../src/ita/measures/progress';
import { NATIONAL_MEANS } from '../../src/ita/national-mean';
import { contradictingFigures } from '../../src/ita/report/check/figures';
import type { Result } from '../../src/ita/result';
import { resultOf } from '../../src/ita/scoring';
import { trendOf, type YearPoint } from '../../src/ita/trend';
import { TREND_YEARS, trendYears } from '../../src/workbook/setup/rows';
import { comparedRows } from '../../src/workbook/setup/summary';
import type { ShownCompared } from './shown-years';

export interface Expected {
  framework: Framework;
  result: Result;
  target: Score;
  trend: YearPoint[];
  compared: ShownCompared;
  /** What the analyses and the drafted measures rest on. */
  issues: IssueFacts[];
  findings: Finding[];
  analyses: AnalysisRow[];
  measures: MeasureRow[];
  progress: ProgressCount;
}

/** @param today in the agency's calendar: what is past due depends on it */
export function expectedOf(framework: Framework, given: Assessment, today: IsoDate): Expected {
  const assessment = asInWorkbook(framework, given);
  const result = resultOf(framework, assessment);
  const measures = mergeMeasures(assessment.measures, draftMeasures(framework, assessment, result)).rows;
  return {
    framework,
    result,
    target: assessment.target,
    trend: trendOf(assessment, result, TREND_YEARS),
    compared: comparedOf(framework, assessment),
    issues: framework.issues.map((issue) => issueFacts(framework, assessment, result, issue)),
    findings: [
      ...contradictingFigures(framework, assessment, result),
      ...checkIndicators(framework, result),
      ...checkEvidence(framework, assessment, result.itemWorths, today),
    ],
    analyses: mergeAnalyses(assessment.analyses, draftAnalyses(framework, assessment, result)).rows,
    measures,
    progress: progressOf(measures),
  };
}

function comparedOf(framework: Framework, assessment: Assessment): ShownCompared {
  const keys = comparedRows(framework);
  const parts = framework.gates.map(({ code }) => code).filter((code) => !keys.includes(code));
  return {
    lastYear: Object.fromEntries([...keys, ...parts].map((key) => [key, lastYearOf(assessment, key)])),
    nationalMean: Object.fromEntries(keys.map((key) => [key, nationalMeanOf(assessment, key)])),
  };
}

/** A workbook has a row for every item, and the years and national means that set-up puts in. */
function asInWorkbook(framework: Framework, given: Assessment): Assessment {
  return {
    ...given,
    evidence: framework.items.map((item) => given.evidence.find(({ code }) => code === item.code) ?? blankRow(item)),
    history: [...new Set([...trendYears(given.year), ...given.history.map(({ year }) => year)])].map((year) =>
      historyRow(year, given),
    ),
  };
}

function blankRow({ code, indicator }: OitItem): EvidenceRow {
  const texts = { explanation: '', owner: '', checkedBy: '', seenLinks: '', note: '' };
  return { code, indicator, claim: null, urls: [], due: null, score: null, checkedByEye: false, shown: [], ...texts };
}

function historyRow(year: number, given: Assessment): HistoryRow {
  const row = given.history.find((candidate) => candidate.year === year);
  const isPlanned = trendYears(given.year).includes(year);
  const nationalMean = row?.nationalMean ?? (isPlanned ? (NATIONAL_MEANS[year] ?? null) : null);
  const blank = { year, total: null, level: '', instruments: {}, gates: {}, source: '' };
  return { ...blank, ...row, nationalMean };
}
