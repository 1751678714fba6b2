/** What a score of this year is held against: last year's, and the mean of the country. */

import type { Assessment } from '../assessment';
import type { Score } from '../framework/framework';
import { NATIONAL_MEANS } from '../national-mean';

/** 'total', the code of an instrument ('IIT') or of a gate ('EIT2'), or the number of an indicator ('9'). */
export type ComparedKey = string;

type Known = Pick<Assessment, 'year' | 'compared' | 'history'>;

/**
 * Last year's score of the agency: from the history, else as entered to be compared with. Null where nobody knows. The
 * history comes first as in the trend and the tables, so that no report names two scores of one year.
 */
export function lastYearOf({ year, compared, history }: Known, key: ComparedKey): Score | null {
  const row = history.find((candidate) => candidate.year === year - 1);
  const inHistory = key === 'total' ? row?.total : (row?.instruments[key] ?? row?.gates[key]);
  return inHistory ?? compared?.lastYear[key] ?? null;
}

/** The country's mean of the year: as entered; of the total first from the history, and at last as published. */
export function nationalMeanOf({ year, compared, history }: Known, key: ComparedKey): Score | null {
  const entered = compared?.nationalMean[key] ?? null;
  if (key !== 'total') return entered;
  const noted = history.find((candidate) => candidate.year === year)?.nationalMean ?? null;
  return noted ?? entered ?? NATIONAL_MEANS[year] ?? null;
}
