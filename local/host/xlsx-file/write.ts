/** Writes the model into an ExcelJS workbook, as far as .xlsx can show it. */
import ExcelJS from 'exceljs';
import { chartSize, renderChart } from '../chart-png';
import {
  type CellState,
  type CellValue,
  type ChartState,
  cellAt,
  type Rect,
  type SheetState,
  type SpreadsheetState,
} from '../spreadsheet/state';
import { excelFormula } from './formulas';
import { applyLooks, argb } from './looks';
import { grownRows } from './row-heights';
import { excelConditional, excelValidation } from './rules';
import { safeSheetNames } from './sheet-names';
import { charactersOf, columnLetters, pointsOf } from './units';

/** Excel's limit for text in a cell; Sheets takes 50,000. */
const MAX_TEXT = 32_767;
/** LibreOffice shows a bare boolean as 1 or 0. */
const BOOLEAN = '"TRUE";"TRUE";"FALSE"';
const EMU_PER_PIXEL = 9525;
/** A4 (ExcelJS: paperSize 9). */
const A4 = 9;
/** Errors that .xlsx has; Sheets' own '#ERROR!' shows as #VALUE!. */
const EXCEL_ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

/** @param pictures false: without the charts, for comparing */
export function writeWorkbook(state: SpreadsheetState, pictures: boolean): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.title = state.name;
  const names = safeSheetNames(state.sheets);
  for (const sheet of state.sheets) {
    const worksheet = addSheet(workbook, sheet, names.get(sheet.id)!);
    writeCells(worksheet, sheet, (sheetId, rect) => address(names.get(sheetId), rect));
    sheet.conditionalFormats.forEach((rule, index) => {
      const first = rule.ranges[0];
      const excel = first && excelConditional(rule, `${columnLetters(first.column)}${first.row}`, index + 1);
      if (excel) worksheet.addConditionalFormatting({ ref: rule.ranges.map(a1).join(' '), rules: [excel] });
    });
    if (pictures) for (const chart of sheet.charts) addPicture(workbook, worksheet, chart, state);
  }
  for (const { name, sheetId, rect } of state.namedRanges) {
    const target = rect && address(names.get(sheetId), rect);
    if (target) workbook.definedNames.add(target, name);
  }
  const active = state.sheets.findIndex((sheet) => sheet.id === state.activeSheetId);
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: Math.max(0, active), visibility: 'visible' },
  ];
  return workbook;
}

function addSheet(workbook: ExcelJS.Workbook, sheet: SheetState, name: string): ExcelJS.Worksheet {
  const worksheet = workbook.addWorksheet(name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: {
      defaultColWidth: charactersOf(100),
      ...(sheet.tabColor ? { tabColor: { argb: argb(sheet.tabColor) } } : {}),
    } as ExcelJS.WorksheetProperties,
    pageSetup: { orientation: 'landscape', paperSize: A4, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [viewOf(sheet)],
  });
  if (sheet.frozenRows > 0) worksheet.pageSetup.printTitlesRow = `1:${sheet.frozenRows}`;
  for (const [column, width] of Object.entries(sheet.columnWidths))
    worksheet.getColumn(Number(column)).width = charactersOf(width);
  for (const column of Object.keys(sheet.hiddenColumns)) worksheet.getColumn(Number(column)).hidden = true;
  for (const [row, height] of Object.entries(sheet.rowHeights)) worksheet.getRow(Number(row)).height = pointsOf(height);
  for (const [row, height] of grownRows(sheet)) worksheet.getRow(row).height = pointsOf(height);
  for (const row of Object.keys(sheet.hiddenRows)) worksheet.getRow(Number(row)).hidden = true;
  for (const merge of sheet.merges) {
    worksheet.mergeCells(merge.row, merge.column, merge.row + merge.rows - 1, merge.column + merge.columns - 1);
  }
  return worksheet;
}

function viewOf(sheet: SheetState): ExcelJS.WorksheetView {
  const showGridLines = !sheet.hiddenGridlines;
  if (sheet.frozenRows === 0 && sheet.frozenColumns === 0)
    return { state: 'normal', showGridLines } as ExcelJS.WorksheetView;
  return {
    state: 'frozen',
    xSplit: sheet.frozenColumns,
    ySplit: sheet.frozenRows,
    showGridLines,
  } as ExcelJS.WorksheetView;
}

function writeCells(
  worksheet: ExcelJS.Worksheet,
  sheet: SheetState,
  addressOf: (sheetId: number, rect: Rect) => string | undefined,
): void {
  const covered = coveredCells(sheet.merges);
  const last = lastRowInUse(sheet) + SPARE_ROWS;
  for (const [row, cells] of Object.entries(sheet.cells)) {
    if (Number(row) > last) continue;
    for (const [column, state] of Object.entries(cells)) {
      if (covered.has(`${row},${column}`)) continue;
      const cell = worksheet.getCell(Number(row), Number(column));
      const value = cellContent(state);
      if (value !== null) cell.value = value;
      applyLooks(
        cell,
        state.format ?? {},
        state.resultFormat ?? (typeof state.value === 'boolean' ? BOOLEAN : undefined),
      );
      if (state.note) cell.note = { texts: [{ text: state.note }] };
      const validation = state.validation && excelValidation(state.validation, addressOf);
      if (validation) cell.dataValidation = validation;
    }
  }
}

/** Below the last content a file shows a few dressed rows to go on in, not the thousands of the grid. */
const SPARE_ROWS = 8;

function lastRowInUse(sheet: SheetState): number {
  const used = Object.entries(sheet.cells).filter(([, cells]) =>
    Object.values(cells).some(({ value, formula, note }) => (value ?? formula ?? note ?? '') !== ''),
  );
  return Math.max(0, ...used.map(([row]) => Number(row)));
}

/** Cells under a merge other than its first; ExcelJS would write them into the first. */
function coveredCells(merges: Rect[]): Set<string> {
  const covered = new Set<string>();
  for (const { row, column, rows, columns } of merges) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) if (r !== row || c !== column) covered.add(`${r},${c}`);
    }
  }
  return covered;
}

function cellContent(cell: CellState): ExcelJS.CellValue {
  const value = plainValue(cell.value);
  const formula = cell.formula && excelFormula(cell.formula);
  if (!formula) return value;
  // LibreOffice takes an empty result for a missing one and calculates; without custom functions, and with 0 for what is
  // empty in Sheets, it would show a wrong one. The formula itself is remembered.
  if (value === null || value === '') return null;
  return { formula, result: value } as ExcelJS.CellFormulaValue;
}

function plainValue(value: CellValue | undefined): string | number | boolean | ExcelJS.CellErrorValue | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value.slice(0, MAX_TEXT);
  if (typeof value !== 'object') return value;
  const error = EXCEL_ERRORS.includes(value.error) ? value.error : '#VALUE!';
  return { error } as ExcelJS.CellErrorValue;
}

function addPicture(
  workbook: ExcelJS.Workbook,
  worksheet: ExcelJS.Worksheet,
  chart: ChartState,
  state: SpreadsheetState,
): void {
  const id = workbook.addImage({ buffer: renderChart(chart, chartCells(chart, state)) as never, extension: 'png' });
  const { row, column, offsetX, offsetY } = chart.position;
  const corner = {
    nativeCol: column - 1,
    nativeColOff: offsetX * EMU_PER_PIXEL,
    nativeRow: row - 1,
    nativeRowOff: offsetY * EMU_PER_PIXEL,
  };
  worksheet.addImage(id, { tl: corner as never, ext: chartSize(chart), editAs: 'oneCell' });
}

/** Values of the chart's ranges, in order. */
function chartCells(chart: ChartState, state: SpreadsheetState): unknown[][][] {
  return chart.ranges.map(({ sheetId, rect }) => {
    const sheet = state.sheets.find(({ id }) => id === sheetId);
    return Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (_, column) => {
        const value = sheet && cellAt(sheet, rect.row + row, rect.column + column)?.value;
        return typeof value === 'object' ? '' : (value ?? '');
      }),
    );
  });
}

function address(name: string | undefined, { row, column, rows, columns }: Rect): string | undefined {
  if (name === undefined) return undefined;
  const cell = (r: number, c: number) => `$${columnLetters(c)}$${r}`;
  return `'${name.replaceAll("'", "''")}'!${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}

function a1({ row, column, rows, columns }: Rect): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
