/** The line chart of the trend: the agency's total before everything else, the national mean and the instruments beside it. */

import type { Table } from '../book';
import type { Column } from '../tabs';
import { TREND_YEARS } from './rows';
import { CHART_COLUMNS } from './trend';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const CHART_TITLE = 'แนวโน้มคะแนน ITA รายปี';

/** What the chart of a workbook drew before the instruments had columns, and how it was called. */
const FORMER_COLUMNS = CHART_COLUMNS.slice(0, 3);
const FORMER_TITLE = 'แนวโน้มคะแนนรวม ITA';

/**
 * Each series has a shape of its own, for a report that is printed in black and white. Sheets takes options of one series
 * as 'series.0.lineWidth', which is how its own recorded macros write them; the options are those of
 * https://developers.google.com/chart/interactive/docs/lines and https://developers.google.com/chart/interactive/docs/points.
 */
const SERIES: readonly Record<string, string | number>[] = [
  { labelInLegend: 'คะแนนรวมของเรา', color: '#1a5276', lineWidth: 4, pointSize: 9, pointShape: 'circle' },
  { color: '#5f6368', lineWidth: 2, pointSize: 7, pointShape: 'diamond' },
  { color: '#2e7d32', lineWidth: 1, pointSize: 7, pointShape: 'triangle' },
  { color: '#b35900', lineWidth: 1, pointSize: 6, pointShape: 'square' },
  { color: '#7b1fa2', lineWidth: 1, pointSize: 9, pointShape: 'star' },
];

/**
 * One chart, found by the columns that it draws, whatever people did to its looks. One that still draws just what it was
 * given before the instruments had columns draws these too once they have come, in its place; what it has by way of
 * looks stays, unless it has none but ours. Any other is somebody's own and isn't touched. `added`: the columns that came
 * into the tab now.
 */
export function ensureTrendChart(table: Table, added: readonly Column[]): void {
  const chart = trendChart(table);
  if (chart === null) insertChart(table);
  else if (added.some(({ key }) => CHART_COLUMNS.includes(key)) && isAsGiven(table, chart))
    addInstruments(table, chart);
}

/** The chart that draws the trend's columns; null where somebody removed it. */
export function trendChart(table: Table): Chart | null {
  const total = table.columns.trendTotal ?? 0;
  const draws = (range: Range) => range.getColumn() <= total && range.getLastColumn() >= total;
  return table.sheet.getCharts().find((chart) => chart.getRanges().some(draws)) ?? null;
}

function insertChart(table: Table): void {
  const { sheet, headerRow, columns } = table;
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .setNumHeaders(1)
    .setPosition(headerRow + TREND_YEARS + 3, columns.trendYear ?? 1, 0, 0)
    .setOption('title', CHART_TITLE)
    .setOption('legend', { position: 'bottom' })
    .setOption('useFirstColumnAsDomain', true)
    .setOption('interpolateNulls', false)
    .setOption('width', 560)
    .setOption('height', 320);
  sheet.insertChart(withSeries(withColumns(builder, table), SERIES, 0).build());
}

/** Exactly the years, the total and the national mean, in one piece. */
function isAsGiven({ headerRow, columns }: Table, chart: Chart): boolean {
  const [range, ...others] = chart.getRanges();
  const first = columns[FORMER_COLUMNS[0]!];
  return (
    range !== undefined &&
    others.length === 0 &&
    FORMER_COLUMNS.every((key, index) => columns[key] === (first ?? 0) + index) &&
    range.getColumn() === first &&
    range.getLastColumn() === first + FORMER_COLUMNS.length - 1 &&
    range.getRow() === headerRow &&
    range.getNumRows() === TREND_YEARS + 1
  );
}

function addInstruments(table: Table, chart: Chart): void {
  const keepsLooks = !hasFormerLooks(chart);
  const first = keepsLooks ? FORMER_COLUMNS.length - 1 : 0;
  const builder = withSeries(withColumns(chart.modify().clearRanges(), table), SERIES.slice(first), first);
  table.sheet.updateChart((keepsLooks ? builder : builder.setOption('title', CHART_TITLE)).build());
}

/** Called as we called it, and no series in a colour or width that somebody chose. */
function hasFormerLooks(chart: Chart): boolean {
  const options = chart.getOptions();
  const chosen = ['colors', 'series', 'series.0.color', 'series.1.color', 'series.0.lineWidth', 'series.1.lineWidth'];
  return options.get('title') === FORMER_TITLE && chosen.every((name) => (options.get(name) ?? null) === null);
}

/** Columns that stand side by side as one range, others each by itself. */
function withColumns(builder: Builder, { sheet, headerRow, columns }: Table): Builder {
  const runs: [first: number, last: number][] = [];
  for (const key of CHART_COLUMNS) {
    const at = columns[key];
    const run = runs[runs.length - 1];
    if (at === undefined) continue;
    if (run !== undefined && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  return runs.reduce(
    (chart, [first, last]) => chart.addRange(sheet.getRange(headerRow, first, TREND_YEARS + 1, last - first + 1)),
    builder,
  );
}

/** @param first number of the first of them in the chart */
function withSeries(builder: Builder, series: typeof SERIES, first: number): Builder {
  const options = series.flatMap((one, index) =>
    Object.entries(one).map(([name, value]): [string, string | number] => [`series.${first + index}.${name}`, value]),
  );
  return options.reduce((chart, [name, value]) => chart.setOption(name, value), builder);
}
