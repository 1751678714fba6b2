/** Draws an embedded chart (line or column) as SVG and PNG, with Sarabun, as the trend chart is seen in Sheets. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { legendSample, lines } from './chart-lines';
import { colorOf, dataLabel, escapeXml, type Frame, label, middle, type Scale } from './chart-parts';
import { type ChartTable, chartTable, option, seriesOption } from './chart-table';
import { HostFault } from './errors';
import type { ChartState } from './spreadsheet/state';

const FONT = 'Sarabun';
const require = createRequire(import.meta.url);
const FONT_FILES = ['400Regular/Sarabun_400Regular.ttf', '700Bold/Sarabun_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/sarabun/${file}`),
);
/** Size of a chart placed without width and height (600 × 371, what Sheets inserts). */
const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 371;

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
      .map((name, index) => legendEntry(chart, name, frame.right + 16, frame.top + 10 + index * 22, index))
      .join('\n');
  }
  const y = position === 'top' ? frame.top - 16 : height - 14;
  const widths = names.map((name) => SAMPLE_WIDTH + 20 + textWidth(name, 13));
  let x = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  return names
    .map((name, index) => {
      const entry = legendEntry(chart, name, x, y, index);
      x += widths[index]!;
      return entry;
    })
    .join('\n');
}

/** Pixels. */
const SAMPLE_WIDTH = 26;

/** A line's entry shows the line with its mark, a column's its colour. */
function legendEntry(chart: ChartState, name: string, x: number, y: number, series: number): string {
  const sample =
    chart.type === 'LINE'
      ? legendSample(chart, series, x, y - 5, SAMPLE_WIDTH)
      : `<rect x="${x}" y="${y - 10}" width="${SAMPLE_WIDTH}" height="10" fill="${colorOf(chart, series)}"/>`;
  return sample + label(name, x + SAMPLE_WIDTH + 6, y, { size: 13, anchor: 'start' });
}

/** About: marks above and below take no width. */
function textWidth(text: string, size: number): number {
  return text.replace(/\p{M}/gu, '').length * size * 0.56;
}

function shown(value: number): string {
  return String(Math.round(value * 100) / 100);
}
