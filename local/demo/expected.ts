/** What the pure core makes of the data, without any workbook: what the workbook has to show. */

import { draftAnalyses } from '../../src/ita/analysis/draft';
import { mergeAnalyses } from '../../src/ita/analysis/merge';
import type { AnalysisRow, Assessment, EvidenceRow, HistoryRow, IsoDate, MeasureRow } from '../../src/ita/assessment';
import { checkEvidence } from '../../src/ita/evidence/check';
import type { Finding } from '../../src/ita/finding';
import type { Framework, OitItem } from '../../src/ita/framework/framework';
import { checkIndicators } from '../../src/ita/indicator-check';
import { draftMeasures } from '../../src/ita/measures/draft';
import { mergeMeasures } from '../../src/ita/measures/merge';
import { NATIONAL_MEANS } from '../../src/ita/national-mean';
import { contradictingFigures } from '../../src/ita/report/check/figures';
import type { Result } from '../../src/ita/result';
import { resultOf } from '../../src/ita/scoring';
import { trendYears } from '../../src/workbook/setup/rows';

export interface Expected {
  framework: Framework;
  result: Result;
  findings: Finding[];
  analyses: AnalysisRow[];
  measures: MeasureRow[];
}

/** @param today in the agency's calendar: what is past due depends on it */
export function expectedOf(framework: Framework, given: Assessment, today: IsoDate): Expected {
  const assessment = asInWorkbook(framework, given);
  const result = resultOf(framework, assessment);
  return {
    framework,
    result,
    findings: [
      ...contradictingFigures(framework, assessment, result),
      ...checkIndicators(framework, result),
      ...checkEvidence(framework, assessment, result.itemWorths, today),
    ],
    analyses: mergeAnalyses(assessment.analyses, draftAnalyses(framework, assessment, result)).rows,
    measures: mergeMeasures(assessment.measures, draftMeasures(framework, assessment, result)).rows,
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
