/** The results year by year up to the assessed one, beside the national mean. Gaps stay gaps. */

import type { Assessment } from './assessment';
import type { FiscalYear, InstrumentCode } from './framework/framework';
import { NATIONAL_MEANS } from './national-mean';
import type { Result } from './result';

/** The first year of the assessment, by the Buddhist calendar: no result is older. */
export const FIRST_YEAR: FiscalYear = 2556;

export interface YearPoint {
  year: FiscalYear;
  /** 0–100; null where unknown. */
  total: number | null;
  /** As ITAS names it; '' where unknown. */
  level: string;
  nationalMean: number | null;
  /** Those of the assessed year's framework, 0–100 each; null where unknown. */
  instruments: Record<InstrumentCode, number | null>;
}

/**
 * Every year from the first in the history to the one assessed, oldest first; years nobody entered are points too. A row
 * of a year that can't be one draws no line of empty years behind it.
 * @param least how many years at least, however late the history begins
 */
export function trendOf(assessment: Assessment, result: Result, least = 1): YearPoint[] {
  const { year, history } = assessment;
  const known = history.map((row) => row.year).filter((candidate) => candidate >= FIRST_YEAR);
  const first = Math.min(year - least + 1, ...known);
  return Array.from({ length: year - first + 1 }, (_, step) => pointOf(first + step, assessment, result));
}

function pointOf(year: FiscalYear, assessment: Assessment, result: Result): YearPoint {
  const row = assessment.history.find((candidate) => candidate.year === year);
  const compared = comparedWith(year, assessment);
  const instruments = result.instruments.map(({ code, score }): [string, number | null] => [
    code,
    year === result.year ? score : (row?.instruments[code] ?? compared?.[code] ?? null),
  ]);
  return {
    year,
    ...(year === result.year
      ? { total: result.total, level: result.level?.name ?? '' }
      : { total: row?.total ?? compared?.total ?? null, level: row?.level.trim() ?? '' }),
    nationalMean: row?.nationalMean ?? nationalMeanOf(year, assessment),
    instruments: Object.fromEntries(instruments),
  };
}

/** What was entered of the year before, beside the history. */
function comparedWith(
  year: FiscalYear,
  { year: assessed, compared }: Assessment,
): Record<string, number | null> | null {
  return year === assessed - 1 ? (compared?.lastYear ?? null) : null;
}

function nationalMeanOf(year: FiscalYear, { year: assessed, compared }: Assessment): number | null {
  const entered = year === assessed ? (compared?.nationalMean.total ?? null) : null;
  return entered ?? NATIONAL_MEANS[year] ?? null;
}
