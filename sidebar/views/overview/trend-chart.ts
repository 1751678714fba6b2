/** Where everything of the trend's picture goes, in the units of its view box. */

import type { TrendPoint } from '../../contract';

export const WIDTH = 276;
export const HEIGHT = 130;
export const LEFT = 18;
export const RIGHT = WIDTH - 18;

const TOP = 28;
const BOTTOM = HEIGHT - 34;

/** The year from which the levels follow another scheme (ประกาศ ป.ป.ช. เกณฑ์ ITA 2566). */
const NEW_LEVELS_FROM = 2566;

interface Dot {
  x: number;
  y: number;
}

export interface TrendChart {
  years: { x: number; year: number }[];
  own: { line: string; dots: Dot[] };
  /** The path of the national mean. */
  mean: string;
  /** The first and the last known total. */
  labels: (Dot & { text: string })[];
  /** Between which years the scheme of the levels changes; null where it doesn't. */
  change: number | null;
}

export function chartOf(trend: TrendPoint[]): TrendChart {
  const known = trend.flatMap(({ total, nationalMean }) => [total, nationalMean]).filter((score) => score !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const xOf = (index: number) => round(LEFT + ((RIGHT - LEFT) * (index + 0.5)) / trend.length);
  const yOf = (score: number) => round(BOTTOM - ((BOTTOM - TOP) * (score - low)) / span);

  const dots = trend.flatMap(({ total }, index) => (total === null ? [] : [{ x: xOf(index), y: yOf(total), index }]));
  const ends = dots.filter((_dot, at) => at === 0 || at === dots.length - 1);
  const changeAt = trend.findIndex(({ year }, index) => index > 0 && year === NEW_LEVELS_FROM);
  return {
    years: trend.map(({ year }, index) => ({ x: xOf(index), year })),
    own: {
      line: lineOf(
        trend.map(({ total }) => total),
        xOf,
        yOf,
      ),
      dots,
    },
    mean: lineOf(
      trend.map(({ nationalMean }) => nationalMean),
      xOf,
      yOf,
    ),
    labels: ends.map(({ x, y, index }) => {
      const { total, nationalMean } = trend[index]!;
      const isBelowMean = nationalMean !== null && nationalMean > total!;
      return { x, y: isBelowMean ? y + 16 : y - 8, text: total!.toFixed(2) };
    }),
    change: changeAt < 0 ? null : round((xOf(changeAt - 1) + xOf(changeAt)) / 2),
  };
}

/** A line from year to year; it is interrupted where a year is unknown. */
function lineOf(scores: (number | null)[], xOf: (index: number) => number, yOf: (score: number) => number): string {
  return scores
    .map((score, index) =>
      score === null ? '' : `${index > 0 && scores[index - 1] !== null ? 'L' : 'M'}${xOf(index)} ${yOf(score)}`,
    )
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
