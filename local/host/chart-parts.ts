/** What all kinds of charts draw with: the plot's place in the picture, its scale, colours and texts. */
import { type ChartTable, option, seriesOption } from './chart-table';
import type { ChartState } from './spreadsheet/state';

/** The first colours of Sheets' default theme. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** Pixels of the plot inside the picture. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a value's height is, and where the grid's lines are. */
export interface Scale {
  min: number;
  max: number;
  step: number;
  /** Height of a value on the picture. */
  y(value: number): number;
}

/** Where the n-th point of the domain stands. */
export function middle(table: ChartTable, frame: Frame, index: number): number {
  return frame.left + ((index + 0.5) * (frame.right - frame.left)) / Math.max(1, table.domain.length);
}

/** Option `series.0.dataLabel` = 'value', as Sheets' chart options have it. */
export function dataLabel(chart: ChartState, series: number, value: number, x: number, y: number): string {
  if (seriesOption(chart, series, 'dataLabel') !== 'value') return '';
  return label(value.toFixed(2), x, y, { size: 12, anchor: 'middle' });
}

export function colorOf(chart: ChartState, series: number): string {
  const colors = option(chart, 'colors');
  const color = seriesOption(chart, series, 'color') ?? (Array.isArray(colors) ? colors[series] : undefined);
  return escapeXml(String(color ?? COLORS[series % COLORS.length]));
}

export function label(
  text: string,
  x: number,
  y: number,
  look: { size: number; anchor: string; weight?: number },
): string {
  const attributes = `x="${x}" y="${y}" font-size="${look.size}" text-anchor="${look.anchor}" font-weight="${look.weight ?? 400}"`;
  return `<text ${attributes} stroke="#ffffff" stroke-width="3" paint-order="stroke">${escapeXml(splitSaraAm(text))}</text>`;
}

/** resvg gives SARA AM no width, so the next letter lands on it; its two halves, with the tone mark between, are drawn right. */
function splitSaraAm(text: string): string {
  return text.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32');
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
