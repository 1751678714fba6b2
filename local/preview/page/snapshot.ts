/** The host's tabs as Univer's workbook data: shapes and what would be typed; looks and texts are laid over it. */

import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { Rect } from '../../host/spreadsheet/state';
import type { GridCell, GridSheet } from '../protocol';
import type { HeldWorkbook } from './workbook';
import { typedText } from './workbook';

export const UNIT = 'workbook';
const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

export function workbookData(held: HeldWorkbook): IWorkbookData {
  return {
    id: UNIT,
    name: held.name,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: held.sheets.map(({ id }) => String(id)),
    sheets: Object.fromEntries(held.sheets.map((sheet) => [String(sheet.id), worksheetData(sheet)])),
  };
}

export function worksheetData(sheet: GridSheet): IWorksheetData {
  const { frozenRows, frozenColumns } = sheet;
  return {
    id: String(sheet.id),
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    mergeData: sheet.merges.map(rangeOf),
    cellData: cellData(sheet),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    rowHeader: { width: 46 },
    columnHeader: { height: 24 },
    showGridlines: sheet.hiddenGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** What Univer itself keeps of a cell: what copying, filling and the editor start from. */
export function keptCell(cell: GridCell | undefined): ICellData {
  const typed = typedText(cell);
  if (cell?.formula !== undefined) return { f: cell.formula, v: cell.text ?? '', t: CellValueType.STRING };
  if (typeof cell?.value === 'number' && typed === String(cell.value))
    return { f: null, v: cell.value, t: CellValueType.NUMBER };
  return { f: null, v: typed, t: CellValueType.STRING };
}

export function rangeOf({ row, column, rows, columns }: Rect): IRange {
  return { startRow: row - 1, startColumn: column - 1, endRow: row + rows - 2, endColumn: column + columns - 2 };
}

export function rectOf({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return {
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function cellData({ cells }: GridSheet): IObjectMatrixPrimitiveType<ICellData> {
  return mapKeys(cells, (row) => mapKeys(row, keptCell));
}

/** Rows grow with their text, as in Sheets, so none has a height that stays. */
function rowData({ rowHeights, hiddenRows }: GridSheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, h] of Object.entries(rowHeights)) rows[Number(row) - 1] = { h };
  for (const row of hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData({ columnWidths, hiddenColumns }: GridSheet) {
  const columns: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const [column, w] of Object.entries(columnWidths)) columns[Number(column) - 1] = { w };
  for (const column of hiddenColumns) columns[column - 1] = { ...columns[column - 1], hd: BooleanNumber.TRUE };
  return columns;
}

/** Univer counts from 0. */
function mapKeys<From, To>(from: Record<number, From>, to: (value: From) => To): Record<number, To> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [Number(key) - 1, to(value)]));
}
