/** Draws an embedded chart (line or column) as SVG and PNG, with Sarabun, as the trend chart is seen in Sheets. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { type ChartTable, chartTable, option, seriesOption } from './chart-table';
import { HostFault } from './errors';
import type { ChartState } from './spreadsheet/state';

const FONT = 'Sarabun';
const require = createRequire(import.meta.url);
const FONT_FILES = ['400Regular/Sarabun_400Regular.ttf', '700Bold/Sarabun_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/sarabun/${file}`),
);
/** The first colours of Sheets' default theme. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
/** Size of a chart placed without width and height (600 × 371, what Sheets inserts). */
const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 371;

/** Pixels of the plot inside the picture. */
interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Scale {
  min: number;
  max: number;
  step: number;
  /** Height of a value on the picture. */
  y(value: number): number;
}

/**
 * PNG bytes, twice the chart's size in pixels so that it prints well.
 *
 * @param cells the values of the chart's ranges, in order
 */
export function renderChart(chart: ChartState, cells: unknown[][][]): Uint8Array {
  const resvg = new Resvg(chartSvg(chart, cells), {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: FONT },
  });
  return resvg.render().asPng();
}

/** The same as SVG text. */
export function chartSvg(chart: ChartState, cells: unknown[][][]): string {
  if (chart.type !== 'LINE' && chart.type !== 'COLUMN')
    throw new HostFault(`drawing a ${chart.type} chart is not implemented`);
  const { width, height } = chartSize(chart);
  const table = chartTable(chart, cells);
  const legend = legendPosition(chart);
  const frame = frameOf(chart, width, height, legend);
  const scale = scaleOf(chart, table, frame);
  const marks = chart.type === 'LINE' ? lines(chart, table, frame, scale) : columns(chart, table, frame, scale);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FONT}" fill="#444444">`,
    `<rect width="${width}" height="${height}" fill="${escapeXml(String(option(chart, 'backgroundColor') ?? '#ffffff'))}"/>`,
    title(chart, width),
    grid(frame, scale),
    domainLabels(table, frame),
    axisTitles(chart, frame, height),
    marks,
    legend === 'none' ? '' : legendOf(chart, table, frame, legend, width, height),
    '</svg>',
  ].join('\n');
}

/** Pixels, as set by the script or the default. */
export function chartSize(chart: ChartState): { width: number; height: number } {
  return {
    width: Number(option(chart, 'width') ?? DEFAULT_WIDTH),
    height: Number(option(chart, 'height') ?? DEFAULT_HEIGHT),
  };
}

function legendPosition(chart: ChartState): string {
  const legend = option(chart, 'legend.position') ?? option(chart, 'legend');
  return typeof legend === 'string' ? legend : 'right';
}

function frameOf(chart: ChartState, width: number, height: number, legend: string): Frame {
  return {
    left: option(chart, 'vAxis.title') ? 72 : 52,
    top: (option(chart, 'title') ? 52 : 20) + (legend === 'top' ? 26 : 0),
    right: width - (legend === 'right' ? Math.min(150, width / 3) : 24),
    bottom: height - 34 - (option(chart, 'hAxis.title') ? 22 : 0) - (legend === 'bottom' ? 28 : 0),
  };
}

/** Round steps that hold all values, or the limits the script set. */
function scaleOf(chart: ChartState, table: ChartTable, frame: Frame): Scale {
  const values = table.series.flatMap((series) => series.values.filter((value) => value !== null));
  const given = (name: string) => option(chart, `vAxis.viewWindow.${name}`) ?? option(chart, `vAxis.${name}Value`);
  const low = Number(given('min') ?? Math.min(...values, chart.type === 'COLUMN' ? 0 : Number.POSITIVE_INFINITY));
  const high = Number(given('max') ?? Math.max(...values, Number.NEGATIVE_INFINITY));
  const from = Number.isFinite(low) ? low : 0;
  const to = Number.isFinite(high) && high > from ? high : from + 1;
  const step = niceStep((to - from) / 5);
  const min = given('min') === undefined ? Math.floor(from / step) * step : from;
  const max = given('max') === undefined ? Math.ceil(to / step) * step : to;
  return { min, max, step, y: (value) => frame.bottom - ((value - min) / (max - min)) * (frame.bottom - frame.top) };
}

function niceStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  return magnitude * ([1, 2, 2.5, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10);
}

function title(chart: ChartState, width: number): string {
  const text = option(chart, 'title');
  return text ? label(String(text), width / 2, 32, { size: 18, anchor: 'middle', weight: 700 }) : '';
}

function grid(frame: Frame, scale: Scale): string {
  const parts: string[] = [];
  for (let value = scale.min; value <= scale.max + scale.step / 1000; value += scale.step) {
    const y = scale.y(value);
    const color = value === scale.min ? '#777777' : '#dddddd';
    parts.push(`<line x1="${frame.left}" y1="${y}" x2="${frame.right}" y2="${y}" stroke="${color}"/>`);
    parts.push(label(shown(value), frame.left - 8, y + 4, { size: 12, anchor: 'end' }));
  }
  return parts.join('\n');
}

function domainLabels(table: ChartTable, frame: Frame): string {
  return table.domain
    .map((text, index) => label(text, middle(table, frame, index), frame.bottom + 20, { size: 13, anchor: 'middle' }))
    .join('\n');
}

function axisTitles(chart: ChartState, frame: Frame, height: number): string {
  const horizontal = option(chart, 'hAxis.title');
  const vertical = option(chart, 'vAxis.title');
  const center = (frame.top + frame.bottom) / 2;
  return [
    horizontal
      ? label(String(horizontal), (frame.left + frame.right) / 2, frame.bottom + 42, { size: 13, anchor: 'middle' })
      : '',
    vertical
      ? `<g transform="rotate(-90 20 ${center})">${label(String(vertical), 20, Math.min(center, height), { size: 13, anchor: 'middle' })}</g>`
      : '',
  ].join('\n');
}

/** Where the n-th point of the domain stands. */
function middle(table: ChartTable, frame: Frame, index: number): number {
  return frame.left + ((index + 0.5) * (frame.right - frame.left)) / Math.max(1, table.domain.length);
}

/** A missing value breaks the line, unless `interpolateNulls`; a point without neighbours is a dot. */
function lines(chart: ChartState, table: ChartTable, frame: Frame, scale: Scale): string {
  return table.series
    .map((series, seriesIndex) => {
      const points = series.values.map((value, index) =>
        value === null ? null : { x: middle(table, frame, index), y: scale.y(value), value },
      );
      const runs =
        option(chart, 'interpolateNulls') === true ? [points.filter((point) => point !== null)] : unbroken(points);
      const color = colorOf(chart, seriesIndex);
      const stroke = Number(option(chart, 'lineWidth') ?? 2);
      const radius = Number(option(chart, 'pointSize') ?? 0) / 2;
      return runs
        .map((run) => {
          const path = run.map(({ x, y }) => `${x},${y}`).join(' ');
          const dots = run.map(({ x, y }) => dot(x, y, run.length === 1 ? Math.max(radius, stroke) : radius, color));
          const labels = run.map(({ value, x, y }) =>
            dataLabel(chart, seriesIndex, value, x, y + labelShift(table, scale, x, frame, value)),
          );
          return `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="${stroke}"/>${dots.join('')}${labels.join('')}`;
        })
        .join('\n');
    })
    .join('\n');
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

function dot(x: number, y: number, radius: number, color: string): string {
  return radius > 0 ? `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}"/>` : '';
}

function columns(chart: ChartState, table: ChartTable, frame: Frame, scale: Scale): string {
  const slot = (frame.right - frame.left) / Math.max(1, table.domain.length);
  const width = (slot * 0.7) / Math.max(1, table.series.length);
  return table.series
    .flatMap((series, seriesIndex) =>
      series.values.map((value, index) => {
        if (value === null) return '';
        const x = frame.left + index * slot + slot * 0.15 + seriesIndex * width;
        const y = scale.y(value);
        const bar = `<rect x="${x}" y="${y}" width="${width}" height="${frame.bottom - y}" fill="${colorOf(chart, seriesIndex)}"/>`;
        return bar + dataLabel(chart, seriesIndex, value, x + width / 2, y - 5);
      }),
    )
    .join('\n');
}

/** Option `series.0.dataLabel` = 'value', as Sheets' chart options have it. */
function dataLabel(chart: ChartState, series: number, value: number, x: number, y: number): string {
  if (seriesOption(chart, series, 'dataLabel') !== 'value') return '';
  return label(value.toFixed(2), x, y, { size: 12, anchor: 'middle' });
}

function legendOf(
  chart: ChartState,
  table: ChartTable,
  frame: Frame,
  position: string,
  width: number,
  height: number,
): string {
  const names = table.series.map((series, index) => String(seriesOption(chart, index, 'labelInLegend') ?? series.name));
  if (position === 'right') {
    return names
      .map((name, index) => legendEntry(name, frame.right + 16, frame.top + 10 + index * 22, colorOf(chart, index)))
      .join('\n');
  }
  const y = position === 'top' ? frame.top - 16 : height - 14;
  const widths = names.map((name) => 34 + textWidth(name, 13));
  let x = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  return names
    .map((name, index) => {
      const entry = legendEntry(name, x, y, colorOf(chart, index));
      x += widths[index]!;
      return entry;
    })
    .join('\n');
}

function legendEntry(name: string, x: number, y: number, color: string): string {
  return `<rect x="${x}" y="${y - 10}" width="14" height="10" fill="${color}"/>${label(name, x + 20, y, { size: 13, anchor: 'start' })}`;
}

/** About: marks above and below take no width. */
function textWidth(text: string, size: number): number {
  return text.replace(/\p{M}/gu, '').length * size * 0.56;
}

function colorOf(chart: ChartState, series: number): string {
  const colors = option(chart, 'colors');
  const color = seriesOption(chart, series, 'color') ?? (Array.isArray(colors) ? colors[series] : undefined);
  return escapeXml(String(color ?? COLORS[series % COLORS.length]));
}

function label(text: string, x: number, y: number, look: { size: number; anchor: string; weight?: number }): string {
  const attributes = `x="${x}" y="${y}" font-size="${look.size}" text-anchor="${look.anchor}" font-weight="${look.weight ?? 400}"`;
  return `<text ${attributes} stroke="#ffffff" stroke-width="3" paint-order="stroke">${escapeXml(splitSaraAm(text))}</text>`;
}

/** resvg gives SARA AM no width, so the next letter lands on it; its two halves, with the tone mark between, are drawn right. */
function splitSaraAm(text: string): string {
  return text.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32');
}

function shown(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
