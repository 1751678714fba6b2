/** The years in summary.json: each with the figures that the report's table of the trend prints. */

import { difference, formatScore, roundHalfUp } from '../../src/ita/score';
import type { ShownYear } from './shown-years';

export function trendSummary(years: readonly ShownYear[]) {
  return years.map(({ year, total, level, instruments, nationalMean, method }, at) => ({
    year,
    total: total === null ? null : roundHalfUp(total),
    totalText: total === null ? null : formatScore(total),
    level: level === '' ? null : level,
    instruments: Object.entries(instruments).map(([code, score]) => ({ code, ...worded(score) })),
    nationalMean,
    nationalMeanText: nationalMean === null ? null : formatScore(nationalMean),
    change: changeOf(total, years[at - 1]?.total ?? null),
    method: method === '' ? null : method,
  }));
}

/** The difference of the two figures as printed. */
function changeOf(total: number | null, before: number | null): number | null {
  return total === null || before === null ? null : difference(total, before);
}

/** A score and how it is printed, half up to 2 decimals. */
export function worded(score: number | null): { score: number | null; text: string | null } {
  return { score, text: score === null ? null : formatScore(score) };
}
