/** What a score of this year is held against: last year's, and the mean of the country. */

import type { Assessment } from '../assessment';
import type { FiscalYear, Score } from '../framework/framework';
import { NATIONAL_MEANS } from '../national-mean';

/** 'total', the code of an instrument ('IIT') or of a gate ('EIT2'), or the number of an indicator ('9'). */
export type ComparedKey = string;

type Known = Pick<Assessment, 'year' | 'compared' | 'history'>;

/**
 * Last year's score of the agency: from the history, else as entered to be compared with. Null where nobody knows. The
 * history comes first as in the trend and the tables, so that no report names two scores of one year.
 */
export function lastYearOf({ year, compared, history }: Known, key: ComparedKey): Score | null {
  return inHistory(history, key, year - 1) ?? compared?.lastYear[key] ?? null;
}

/** What the history says of a year; null where it says nothing, as it always does of indicators. */
export function inHistory(history: Known['history'], key: ComparedKey, year: FiscalYear): Score | null {
  const row = history.find((candidate) => candidate.year === year);
  return (key === 'total' ? row?.total : (row?.instruments[key] ?? row?.gates[key])) ?? null;
}

/** The country's mean of the year: as entered; of the total first from the history, and at last as published. */
export function nationalMeanOf({ year, compared, history }: Known, key: ComparedKey): Score | null {
  const entered = compared?.nationalMean[key] ?? null;
  if (key !== 'total') return entered;
  const noted = history.find((candidate) => candidate.year === year)?.nationalMean ?? null;
  return noted ?? entered ?? NATIONAL_MEANS[year] ?? null;
}
