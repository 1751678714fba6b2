/** How far the measures have come, counted: the share that is done, and how many nobody has said anything about. */

import type { MeasureRow } from '../assessment';
import type { MeasureStatus } from './status';

export interface ProgressCount {
  all: number;
  counts: Record<MeasureStatus, number>;
  /** Measures without a status; they count as not done, never as planned. */
  unknown: number;
  /** Done of all, 0 to 100, unrounded; null where there are no measures. */
  doneShare: number | null;
}

export function progressOf(measures: readonly Pick<MeasureRow, 'progress'>[]): ProgressCount {
  const counts: ProgressCount['counts'] = { planned: 0, 'under-way': 0, done: 0, 'not-done': 0 };
  for (const { progress } of measures) if (progress.status !== null) counts[progress.status] += 1;
  const all = measures.length;
  const known = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { all, counts, unknown: all - known, doneShare: all === 0 ? null : (100 * counts.done) / all };
}
