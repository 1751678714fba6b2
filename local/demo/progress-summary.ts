/** How far the measures have come, counted from what the sheet says of each, in the order of the follow-up report. */

import { MEASURE_STATUSES } from '../../src/ita/measures/status';
import { formatScore } from '../../src/ita/score';
import type { ShownMeasure } from './shown-result';

/** What is finished first; null counts the measures of which nobody says anything. */
const ORDER = [
  MEASURE_STATUSES.done,
  MEASURE_STATUSES['under-way'],
  MEASURE_STATUSES.planned,
  MEASURE_STATUSES['not-done'],
  null,
];

type Counted = Pick<ShownMeasure, 'issue' | 'status'>;

/** @param issues of the framework, in its order */
export function progressSummary(measures: readonly Counted[], issues: readonly { number: number; name: string }[]) {
  const statuses = countsOf(measures);
  const doneShare = statuses[0]?.share ?? null;
  return {
    all: measures.length,
    doneShare,
    doneShareText: doneShare === null ? null : formatScore(doneShare),
    statuses,
    issues: issues.map(({ number, name }) => {
      const own = measures.filter(({ issue }) => issue === number);
      const counts = countsOf(own).map(({ status, count }) => ({ status, count }));
      return { issue: number, name, all: own.length, statuses: counts };
    }),
  };
}

/** Shares are of all measures, in percent, unrounded; null where there is none. */
function countsOf(measures: readonly Counted[]) {
  return ORDER.map((status) => {
    const count = measures.filter((measure) => measure.status === (status ?? '')).length;
    const share = measures.length === 0 ? null : (100 * count) / measures.length;
    return { status, count, share, shareText: share === null ? null : formatScore(share) };
  });
}
