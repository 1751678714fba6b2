/** The totals year by year up to the assessed one, beside the national mean. Gaps stay gaps. */

import type { Assessment } from './assessment';
import type { FiscalYear } from './framework/framework';
import { NATIONAL_MEANS } from './national-mean';
import type { Result } from './result';

export interface YearPoint {
  year: FiscalYear;
  /** 0–100; null where unknown. */
  total: number | null;
  /** As ITAS names it; '' where unknown. */
  level: string;
  nationalMean: number | null;
}

/**
 * Every year from the first in the history to the one assessed, oldest first; years nobody entered are points too.
 * @param least how many years at least, however late the history begins
 */
export function trendOf(assessment: Assessment, result: Result, least = 1): YearPoint[] {
  const { year, history } = assessment;
  const first = Math.min(year - least + 1, ...history.map((row) => row.year));
  return Array.from({ length: year - first + 1 }, (_, step) => pointOf(first + step, assessment, result));
}

function pointOf(year: FiscalYear, { year: assessed, history }: Assessment, result: Result): YearPoint {
  const row = history.find((candidate) => candidate.year === year);
  const nationalMean = row?.nationalMean ?? NATIONAL_MEANS[year] ?? null;
  return year === assessed
    ? { year, total: result.total, level: result.level?.name ?? '', nationalMean }
    : { year, total: row?.total ?? null, level: row?.level.trim() ?? '', nationalMean };
}
