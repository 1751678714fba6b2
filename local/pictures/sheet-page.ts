/** A tab of the local host drawn as a page, in the way a spreadsheet shows it: letters, numbers, wrapping, colours, tabs. */

import { columnLetter } from '../../src/workbook/a1';
import type { Host } from '../host/host';
import { type CellFormat, type CellState, cellAt, type SheetState } from '../host/spreadsheet/state';
import { fontFaces } from './fonts';

/** Which part of a tab is in the picture. */
export interface View {
  tab: string;
  /** Letters of the columns to show, as if the rest were scrolled away; default all with content that aren't hidden. */
  columns?: string[];
  firstRow?: number;
  lastRow: number;
}

const ROW_NUMBERS_WIDTH = 44;
const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** The page's HTML; its body is exactly as large as the picture. */
export function sheetPage(host: Host, view: View): string {
  const sheet = sheetNamed(host, view.tab);
  const columns = columnsOf(sheet, view);
  const rows = rowsOf(view, sheet);
  const width = ROW_NUMBERS_WIDTH + columns.reduce((sum, column) => sum + widthOf(sheet, column), 0);
  const shown = displayValues(host, view);
  const body = rows.map((row) => rowHtml(sheet, row, columns, shown)).join('');
  const letters = columns.map((column) => `<th style="width:${widthOf(sheet, column)}px">${columnLetter(column)}</th>`);
  return `<!doctype html><html lang="th"><meta charset="utf-8"><style>${fontFaces()}${STYLE}</style>
<body style="width:${width}px"><div class="grid"><table style="width:${width}px">
<tr class="letters"><th style="width:${ROW_NUMBERS_WIDTH}px"></th>${letters.join('')}</tr>${body}</table>
${chartsHtml(host, view, columns)}</div>${tabBar(host, view.tab)}</body></html>`;
}

function sheetNamed(host: Host, name: string): SheetState {
  const sheet = host.state.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`the workbook has no tab ${name}`);
  return sheet;
}

function columnsOf(sheet: SheetState, { columns }: View): number[] {
  const used = Math.max(...Object.values(sheet.cells).flatMap((row) => Object.keys(row).map(Number)));
  return Array.from({ length: sheet.maxColumns }, (_, index) => index + 1)
    .filter((column) => !sheet.hiddenColumns[column])
    .filter((column) => (columns === undefined ? column <= used : columns.includes(columnLetter(column))));
}

/** The frozen rows stay in sight when the tab is scrolled. */
function rowsOf({ firstRow = 1, lastRow }: View, sheet: SheetState): number[] {
  const frozen = Array.from({ length: sheet.frozenRows }, (_, index) => index + 1);
  const scrolled = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  return [...new Set([...frozen, ...scrolled])].filter((row) => !sheet.hiddenRows[row]);
}

/** As the spreadsheet service words them, so numbers and dates look as in a cell. */
function displayValues(host: Host, { tab, lastRow }: View): string[][] {
  const sheet = host.spreadsheet.SpreadsheetApp.getActive().getSheetByName(tab)!;
  return sheet.getRange(1, 1, lastRow, sheet.getLastColumn()).getDisplayValues();
}

function rowHtml(sheet: SheetState, row: number, columns: number[], shown: string[][]): string {
  const height = sheet.rowHeights[row] ?? DEFAULT_HEIGHT;
  const cells = columns.map((column) => cellHtml(sheet, row, column, shown[row - 1]?.[column - 1] ?? ''));
  const frozen = row === sheet.frozenRows ? ' class="last-frozen"' : '';
  return `<tr${frozen} style="height:${height}px"><th>${row}</th>${cells.join('')}</tr>`;
}

function cellHtml(sheet: SheetState, row: number, column: number, text: string): string {
  const cell = cellAt(sheet, row, column);
  const format = { ...cell?.format, ...conditionalFormat(sheet, row, column, text) };
  const frozen = column === sheet.frozenColumns ? ' class="last-frozen"' : '';
  return `<td${frozen} style="${styleOf(format, cell)}">${contentOf(cell, text)}</td>`;
}

/** The add-in colours by whole words only. */
function conditionalFormat(sheet: SheetState, row: number, column: number, text: string): CellFormat {
  const rule = sheet.conditionalFormats.find(
    ({ ranges, criteria, values }) =>
      criteria === 'TEXT_EQUAL_TO' &&
      values[0] === text &&
      ranges.some(
        (rect) =>
          row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns,
      ),
  );
  return rule?.format ?? {};
}

function styleOf(format: CellFormat, cell: CellState | undefined): string {
  const aligned = format.horizontalAlignment ?? (typeof cell?.value === 'number' ? 'right' : 'left');
  return [
    `background:${format.background ?? '#ffffff'}`,
    `color:${format.fontColor ?? '#000000'}`,
    `font:${format.bold ? 'bold ' : ''}${format.fontSize ?? 10}pt/1.35 '${format.fontFamily ?? 'Arial'}'`,
    `text-align:${aligned}`,
    `vertical-align:${format.verticalAlignment ?? 'bottom'}`,
    `white-space:${format.wrap === 'WRAP' ? 'pre-wrap' : 'pre'}`,
  ].join(';');
}

function contentOf(cell: CellState | undefined, text: string): string {
  if (cell?.validation?.criteria === 'CHECKBOX')
    return cell.value === true ? '<i class="box on">✓</i>' : '<i class="box"></i>';
  const list = cell?.validation?.criteria.startsWith('VALUE_IN') && cell.format?.background !== '#1a5276';
  return `${list ? '<i class="list"></i>' : ''}<span>${escapeHtml(text)}</span>`;
}

/** Charts where they float, over the columns that are in the picture. */
function chartsHtml(host: Host, view: View, columns: number[]): string {
  const charts = host.spreadsheet.SpreadsheetApp.getActive().getSheetByName(view.tab)!.getCharts();
  return charts
    .map((chart, index) => {
      const state = sheetNamed(host, view.tab).charts[index]!;
      const before = columns.filter((column) => column < state.position.column);
      const left =
        ROW_NUMBERS_WIDTH + before.reduce((sum, column) => sum + widthOf(sheetNamed(host, view.tab), column), 0);
      const png = Buffer.from(chart.getAs('image/png').getBytes()).toString('base64');
      const { offsetX, offsetY, row } = state.position;
      const size = `width:${state.options.width ?? 600}px;height:${state.options.height ?? 371}px`;
      return `<img data-row="${row}" data-offset="${offsetY}" style="left:${left + offsetX}px;${size}" src="data:image/png;base64,${png}">`;
    })
    .join('');
}

/** The open tab with its neighbours, as far as they fit. */
function tabBar(host: Host, open: string): string {
  const names = host.state.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const from = Math.max(0, Math.min(names.indexOf(open) - 2, names.length - 8));
  const tabs = names
    .slice(from)
    .map((name) => `<span${name === open ? ' class="open"' : ''}>${escapeHtml(name)} ▾</span>`);
  return `<div class="tabs"><b>+</b><b>☰</b>${tabs.join('')}</div>`;
}

function widthOf(sheet: SheetState, column: number): number {
  return sheet.columnWidths[column] ?? DEFAULT_WIDTH;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; background: #fff; }
  .grid { position: relative; }
  table { border-collapse: collapse; table-layout: fixed; }
  th { background: #f8f9fa; color: #575a5a; font: 11px Arial; border: 1px solid #c0c0c0; text-align: center; padding: 0; }
  .letters { height: 24px; }
  td { border: 1px solid #dadce0; padding: 2px 4px; overflow-wrap: anywhere; }
  td span { position: relative; }
  td[style*="white-space:pre"]:not([style*="pre-wrap"]) span { background: inherit; }
  tr.last-frozen > * { border-bottom: 3px solid #b7b7b7; }
  td.last-frozen { border-right: 3px solid #b7b7b7; }
  img { position: absolute; border: 1px solid #dadce0; }
  .box { display: inline-block; width: 13px; height: 13px; border: 2px solid #5f6368; border-radius: 2px; font: bold 12px/13px Arial; color: #fff; }
  .box.on { background: #188038; border-color: #188038; }
  .list { float: right; border: 5px solid transparent; border-top-color: #5f6368; margin: 7px 0 0 3px; }
  .tabs { display: flex; height: 36px; background: #f0f4f9; font: 14px/36px Sarabun, sans-serif; color: #444746; overflow: hidden; white-space: nowrap; }
  .tabs b { width: 36px; text-align: center; flex: none; }
  .tabs span { padding: 0 14px; flex: none; }
  .tabs .open { background: #e1e9f7; color: #0b57d0; font-weight: bold; border-bottom: 0; }
`;
