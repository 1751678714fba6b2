/** What a score of this year is held against: last year's, and the mean of the country. */

import type { Assessment } from '../assessment';
import type { Score } from '../framework/framework';
import { NATIONAL_MEANS } from '../national-mean';

/** 'total', the code of an instrument ('IIT') or of a gate ('EIT2'), or the number of an indicator ('9'). */
export type ComparedKey = string;

type Known = Pick<Assessment, 'year' | 'compared' | 'history'>;

/** Last year's score of the agency: as entered to be compared with, else from the history. Null where nobody knows. */
export function lastYearOf({ year, compared, history }: Known, key: ComparedKey): Score | null {
  const row = history.find((candidate) => candidate.year === year - 1);
  const inHistory = key === 'total' ? row?.total : (row?.instruments[key] ?? row?.gates[key]);
  return compared?.lastYear[key] ?? inHistory ?? null;
}

/** The country's mean of the year: as entered, else, which holds for the total alone, from the history or as published. */
export function nationalMeanOf({ year, compared, history }: Known, key: ComparedKey): Score | null {
  const entered = compared?.nationalMean[key] ?? null;
  if (entered !== null || key !== 'total') return entered;
  return history.find((candidate) => candidate.year === year)?.nationalMean ?? NATIONAL_MEANS[year] ?? null;
}
