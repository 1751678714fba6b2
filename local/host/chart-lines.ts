/** The lines of a line chart and the shapes at their points, each series with options of its own. */
import { colorOf, dataLabel, type Frame, middle, type Scale } from './chart-parts';
import { type ChartTable, option, seriesOption } from './chart-table';
import type { ChartState } from './spreadsheet/state';

interface Point {
  x: number;
  y: number;
  value: number;
}

interface Look {
  color: string;
  /** Pixels. */
  stroke: number;
  /** Half of `pointSize`, 0 where points have no mark. */
  radius: number;
  shape: string;
}

/** A missing value breaks the line, unless `interpolateNulls`; a point without neighbours is a dot. */
export function lines(chart: ChartState, table: ChartTable, frame: Frame, scale: Scale): string {
  return table.series
    .map(({ values }, series) => {
      const points = values.map((value, index) =>
        value === null ? null : { x: middle(table, frame, index), y: scale.y(value), value },
      );
      const joins = option(chart, 'interpolateNulls') === true;
      const runs = joins ? [points.filter((point) => point !== null)] : unbroken(points);
      const labelOf = ({ value, x, y }: Point) =>
        dataLabel(chart, series, value, x, y + labelShift(table, scale, x, frame, value));
      return runs.map((run) => line(run, lookOf(chart, series)) + run.map(labelOf).join('')).join('\n');
    })
    .join('\n');
}

/** A piece of the line with its mark, as a legend shows it. @param y of its middle */
export function legendSample(chart: ChartState, series: number, x: number, y: number, width: number): string {
  const look = lookOf(chart, series);
  const ends = `x1="${x}" y1="${y}" x2="${x + width}" y2="${y}"`;
  const stroke = `<line ${ends} stroke="${look.color}" stroke-width="${look.stroke}"/>`;
  return stroke + mark(x + width / 2, y, look.radius, look);
}

function line(run: Point[], look: Look): string {
  const path = run.map(({ x, y }) => `${x},${y}`).join(' ');
  const radius = run.length === 1 ? Math.max(look.radius, look.stroke) : look.radius;
  const marks = run.map(({ x, y }) => mark(x, y, radius, look));
  return `<polyline points="${path}" fill="none" stroke="${look.color}" stroke-width="${look.stroke}"/>${marks.join('')}`;
}

/**
 * A series' own option wins over the chart's: https://developers.google.com/chart/interactive/docs/gallery/linechart
 * (series, lineWidth, pointSize, pointShape).
 */
function lookOf(chart: ChartState, series: number): Look {
  const own = (name: string) => seriesOption(chart, series, name) ?? option(chart, name);
  return {
    color: colorOf(chart, series),
    stroke: Number(own('lineWidth') ?? 2),
    radius: Number(own('pointSize') ?? 0) / 2,
    shape: String(own('pointShape') ?? 'circle'),
  };
}

/** The shapes of https://developers.google.com/chart/interactive/docs/points, upright. */
function mark(x: number, y: number, radius: number, { color, shape }: Look): string {
  if (radius <= 0) return '';
  if (shape === 'circle') return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}"/>`;
  const corners = cornersOf(shape).map(([turn, reach]) => {
    const angle = (turn - 0.25) * 2 * Math.PI;
    return `${x + Math.cos(angle) * radius * reach},${y + Math.sin(angle) * radius * reach}`;
  });
  return `<polygon points="${corners.join(' ')}" fill="${color}"/>`;
}

/** Corners as parts of a full turn from the top, with their distance from the middle as a part of the radius. */
function cornersOf(shape: string): [turn: number, reach: number][] {
  const even = (count: number, from = 0): [number, number][] =>
    Array.from({ length: count }, (_, index) => [from + index / count, 1]);
  if (shape === 'triangle') return even(3);
  if (shape === 'square') return even(4, 1 / 8);
  if (shape === 'diamond') return even(4);
  if (shape === 'star') return Array.from({ length: 10 }, (_, index) => [index / 10, index % 2 === 0 ? 1 : 0.45]);
  return even(5);
}

/** Above its point; below it when another series runs close above. */
function labelShift(table: ChartTable, scale: Scale, x: number, frame: Frame, value: number): number {
  const index = table.domain.findIndex((_, each) => middle(table, frame, each) === x);
  const crowded = table.series.some(({ values }) => {
    const other = values[index] ?? null;
    return other !== null && other > value && scale.y(value) - scale.y(other) < 30;
  });
  return crowded ? 18 : -9;
}

function unbroken<T>(points: (T | null)[]): T[][] {
  const runs: T[][] = [];
  let run: T[] = [];
  for (const point of [...points, null]) {
    if (point !== null) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}
