/** The trend chart as a picture. */
import { chartSvg, renderChart } from '../../../local/host/chart-png';
import { chartTable } from '../../../local/host/chart-table';
import type { ChartState } from '../../../local/host/spreadsheet/state';

const chart = (options: Record<string, unknown> = {}, more: Partial<ChartState> = {}): ChartState => ({
  id: 1,
  type: 'LINE',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options,
  numHeaders: 1,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  ...more,
});

const YEARS = [
  ['ปี', 'คะแนนรวม', 'EIT'],
  [2564, 80, ''],
  [2565, '', 85],
  [2566, 90, 88],
  [2567, 95, 91],
];

/** Points of each drawn line. */
const linesOf = (svg: string) =>
  [...svg.matchAll(/<polyline points="([^"]*)"/g)].map(([, points]) => points!.split(' ').length);

it('reads the domain, the names and the gaps of the series', () => {
  expect(chartTable(chart(), [YEARS])).toEqual({
    domain: ['2564', '2565', '2566', '2567'],
    series: [
      { name: 'คะแนนรวม', values: [80, null, 90, 95] },
      { name: 'EIT', values: [null, 85, 88, 91] },
    ],
  });
});

it('puts several ranges side by side, guesses the header row, and can be turned', () => {
  const split = [YEARS.map((row) => row.slice(0, 1)), YEARS.map((row) => row.slice(2))];
  expect(chartTable(chart({}, { numHeaders: -1 }), split).series).toEqual([
    { name: 'EIT', values: [null, 85, 88, 91] },
  ]);
  const turned = YEARS[0]!.map((_, column) => YEARS.map((row) => row[column]!));
  expect(chartTable(chart({}, { transposed: true }), [turned])).toEqual(chartTable(chart(), [YEARS]));
});

it('breaks the line at a gap, and bridges it when asked', () => {
  expect(linesOf(chartSvg(chart(), [YEARS]))).toEqual([1, 2, 3]);
  expect(linesOf(chartSvg(chart({ interpolateNulls: true }), [YEARS]))).toEqual([3, 3]);
});

it('gives each series its own width, colour and shape, in the line as in the legend, and the rest the chart’s', () => {
  const options = {
    legend: { position: 'bottom' },
    pointSize: 6,
    'series.0.lineWidth': 4,
    'series.0.color': '#112233',
    series: { 1: { pointShape: 'square', pointSize: 10 } },
  };
  const svg = chartSvg(chart(options), [YEARS]);
  const drawn = (element: string, attribute: string) =>
    [...svg.matchAll(new RegExp(`<${element} [^>]*${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value);
  expect(drawn('polyline', 'stroke')).toEqual(['#112233', '#112233', '#ea4335']);
  expect(drawn('polyline', 'stroke-width')).toEqual(['4', '4', '2']);
  expect(new Set(drawn('circle', 'r'))).toEqual(new Set(['4', '3']));
  const corners = drawn('polygon', 'points').map((points) => points!.split(' ').length);
  // Three points and the legend.
  expect(corners).toEqual([4, 4, 4, 4]);
});

it('draws the shapes that Google Charts has', () => {
  const cornersOf = (pointShape: string) => {
    const svg = chartSvg(chart({ legend: 'none', pointSize: 8, pointShape }), [YEARS]);
    return /<polygon points="([^"]*)"/.exec(svg)?.[1]?.split(' ').length ?? 0;
  };
  const corners = ['circle', 'triangle', 'square', 'diamond', 'star', 'polygon'].map(cornersOf);
  expect(corners).toEqual([0, 3, 4, 4, 10, 5]);
});

it('writes title, axes, legend and values, and escapes them', () => {
  const svg = chartSvg(
    chart({
      title: 'แนวโน้ม <ITA>',
      hAxis: { title: 'ปี พ.ศ.' },
      'vAxis.title': 'คะแนน',
      legend: { position: 'bottom' },
      series: { 0: { dataLabel: 'value' } },
    }),
    [YEARS],
  );
  for (const text of ['แนวโน้ม &#60;ITA&#62;', 'ปี พ.ศ.', 'คะแนน', 'คะแนนรวม', '95.00', '2566'])
    expect(svg).toContain(`>${text}<`);
  expect(svg).not.toContain('91.00');
  expect(chartSvg(chart({ legend: 'none' }), [YEARS])).not.toContain('คะแนนรวม');
});

it('keeps the limits of the axis that the script set', () => {
  const svg = chartSvg(chart({ 'vAxis.viewWindow.min': 60, 'vAxis.viewWindow.max': 100 }), [YEARS]);
  const ticks = [...svg.matchAll(/text-anchor="end"[^>]*>([^<]+)</g)].map(([, text]) => Number(text));
  expect([Math.min(...ticks), Math.max(...ticks)]).toEqual([60, 100]);
});

it('draws nothing but the frame when there are no values', () => {
  expect(() => renderChart(chart(), [[['ปี', 'คะแนน']]])).not.toThrow();
});

it('is a PNG of twice the size', () => {
  const png = renderChart(chart({ width: 300, height: 200 }), [YEARS]);
  const view = new DataView(png.buffer, png.byteOffset);
  expect(String.fromCharCode(...png.slice(1, 4))).toBe('PNG');
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([600, 400]);
});

it('gives SARA AM a width of its own', () => {
  expect(chartSvg(chart({ title: 'น้ำตำ' }), [YEARS])).toContain('>น\u0e4d\u0e49\u0e32ต\u0e4d\u0e32<');
});

it('refuses kinds it cannot draw', () => {
  expect(() => renderChart(chart({}, { type: 'PIE' }), [YEARS])).toThrow('local host: drawing a PIE chart');
});
