/** What the workbook knows of the scores of other years: in `ผลย้อนหลัง`, and last year's as entered to be compared with. */

import { type ComparedKey, inHistory, lastYearOf } from '../../analysis/compared';
import type { Assessment } from '../../assessment';
import type { FiscalYear, Score } from '../../framework/framework';

/** Null where nobody knows. */
export function formerScore(assessment: Assessment, key: ComparedKey, year: FiscalYear): Score | null {
  return year === assessment.year - 1 ? lastYearOf(assessment, key) : inHistory(assessment.history, key, year);
}

/** The years that anything is known of: a new workbook has rows of former years that nobody has filled in. */
export function yearsWithScores({ year, history, compared }: Assessment): Set<FiscalYear> {
  const filled = history
    .filter(({ total, instruments, gates }) =>
      [total, ...Object.values(instruments), ...Object.values(gates)].some((score) => score !== null),
    )
    .map((row) => row.year);
  const isLastKnown = Object.values(compared?.lastYear ?? {}).some((score) => score !== null);
  return new Set([...filled, ...(isLastKnown ? [year - 1] : [])]);
}
