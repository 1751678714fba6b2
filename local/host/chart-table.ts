/** Reads an embedded chart's data and options: what is drawn, before how it is drawn. */
import type { ChartState } from './spreadsheet/state';

export interface ChartTable {
  /** Labels along the horizontal axis. */
  domain: string[];
  /** null is a gap. */
  series: { name: string; values: (number | null)[] }[];
}

/**
 * The first column is the domain, each further one a series; the header row names them
 * (https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder).
 */
export function chartTable(chart: ChartState, cells: unknown[][][]): ChartTable {
  const joined = chart.mergeStrategy === 'MERGE_ROWS' ? cells.flat() : sideBySide(cells);
  const rows = chart.transposed ? transpose(joined) : joined;
  const headers = rows.slice(0, chart.numHeaders < 0 ? guessedHeaders(rows) : chart.numHeaders);
  const body = rows.slice(headers.length).filter((row) => row.some((cell) => !isBlank(cell)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    domain: body.map((row) => text(row[0])),
    series: Array.from({ length: Math.max(0, width - 1) }, (_, index) => ({
      name: headers.map((row) => text(row[index + 1])).join(' '),
      values: body.map((row) => numberOrGap(row[index + 1])),
    })),
  };
}

/** Sheets looks for itself when the script does not say (setNumHeaders): a first row of texts only (from memory). */
function guessedHeaders(rows: unknown[][]): number {
  const first = rows[0]?.slice(1) ?? [];
  return first.length > 0 && first.every((cell) => typeof cell === 'string' && cell !== '') ? 1 : 0;
}

/** An option, whether it was set as 'vAxis.minValue' or as an object under 'vAxis'. */
export function option(chart: ChartState, path: string): unknown {
  if (chart.options[path] !== undefined) return chart.options[path];
  const steps = path.split('.');
  for (let cut = steps.length - 1; cut > 0; cut -= 1) {
    let value = chart.options[steps.slice(0, cut).join('.')];
    for (const step of steps.slice(cut))
      value = typeof value === 'object' && value !== null ? (value as never)[step] : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

export function seriesOption(chart: ChartState, series: number, name: string): unknown {
  return option(chart, `series.${series}.${name}`);
}

function sideBySide(blocks: unknown[][][]): unknown[][] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => block[row] ?? Array.from({ length: block[0]?.length ?? 0 }, () => '')),
  );
}

function transpose(rows: unknown[][]): unknown[][] {
  return Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => row[column] ?? ''),
  );
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}

function numberOrGap(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function text(value: unknown): string {
  return isBlank(value) ? '' : String(value);
}
