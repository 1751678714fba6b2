/** Reads what a person sees in an .xlsx file into the model. */
import ExcelJS from 'exceljs';
import {
  type CellState,
  type CellValue,
  cellFor,
  newSheet,
  newSpreadsheet,
  type Rect,
  type SheetState,
  type SpreadsheetState,
} from '../spreadsheet/state';
import { css, looksOf } from './looks';
import { MEMORY_SHEET } from './memory';
import { pixelsOfCharacters, pixelsOfPoints } from './units';

const MS_PER_DAY = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
const EPOCH_DAYS = 25_569;

export function readWorkbook(workbook: ExcelJS.Workbook): SpreadsheetState {
  const state = newSpreadsheet({ ...(workbook.title ? { name: workbook.title } : {}) });
  const worksheets = workbook.worksheets.filter(({ name }) => name !== MEMORY_SHEET);
  state.sheets = worksheets.map((worksheet, index) => readSheet(worksheet, index));
  state.nextId = state.sheets.length;
  const active = workbook.views?.[0]?.activeTab ?? 0;
  state.activeSheetId = state.sheets[active]?.id ?? state.sheets[0]?.id ?? 0;
  return state;
}

function readSheet(worksheet: ExcelJS.Worksheet, id: number): SheetState {
  const sheet = newSheet(id, worksheet.name);
  sheet.hidden = worksheet.state !== 'visible';
  sheet.maxRows = Math.max(sheet.maxRows, worksheet.rowCount);
  sheet.maxColumns = Math.max(sheet.maxColumns, worksheet.columnCount);
  const tab = worksheet.properties.tabColor?.argb;
  sheet.tabColor = tab ? css(tab) : null;
  const view = worksheet.views?.[0];
  sheet.hiddenGridlines = view?.showGridLines === false;
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  sheet.merges = mergesOf(worksheet);
  readSizes(worksheet, sheet);
  worksheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (cell.isMerged && cell.master !== cell) return;
      const state = readCell(cell);
      if (Object.keys(state).length === 0) return;
      sheet.cells[rowNumber] ??= {};
      sheet.cells[rowNumber][column] = state;
    });
  });
  readRules(worksheet, sheet);
  return sheet;
}

/** Rules stand in a table of their own, also for cells that hold nothing else. */
function readRules(worksheet: ExcelJS.Worksheet, sheet: SheetState): void {
  const rules = (worksheet as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } })
    .dataValidations;
  for (const [address, rule] of Object.entries(rules.model)) {
    const match = /^([A-Z]+)(\d+)$/.exec(address);
    const validation = rule.type === 'list' ? listRule(rule) : undefined;
    if (match && validation) cellFor(sheet, Number(match[2]), columnNumber(match[1]!)).validation = validation;
  }
}

function readSizes(worksheet: ExcelJS.Worksheet, sheet: SheetState): void {
  for (let column = 1; column <= (worksheet.columns?.length ?? 0); column += 1) {
    const { width, hidden } = worksheet.getColumn(column);
    if (width !== undefined) sheet.columnWidths[column] = pixelsOfCharacters(width);
    if (hidden) sheet.hiddenColumns[column] = true;
  }
  worksheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.height) sheet.rowHeights[rowNumber] = pixelsOfPoints(row.height);
    if (row.hidden) sheet.hiddenRows[rowNumber] = true;
  });
}

function mergesOf(worksheet: ExcelJS.Worksheet): Rect[] {
  const merges = (worksheet.model as { merges?: string[] }).merges ?? [];
  return merges.map((ref) => {
    const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref)!;
    const [row, column] = [Number(match[2]), columnNumber(match[1]!)];
    return { row, column, rows: Number(match[4]) - row + 1, columns: columnNumber(match[3]!) - column + 1 };
  });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function readCell(cell: ExcelJS.Cell): CellState {
  const state: CellState = {};
  const formula = cell.type === ExcelJS.ValueType.Formula ? cell.formula : undefined;
  const value = contentOf(formula === undefined ? cell.value : cell.result);
  if (value !== undefined) state.value = value;
  if (formula) state.formula = `=${formula}`;
  const format = looksOf(cell);
  if (Object.keys(format).length > 0) state.format = format;
  const note = noteOf(cell.note);
  if (note) state.note = note;
  return state;
}

function contentOf(value: ExcelJS.CellValue | undefined): CellValue | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date || Object.prototype.toString.call(value) === '[object Date]') {
    return Number(value) / MS_PER_DAY + EPOCH_DAYS;
  }
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(contentOf(value.text as never) ?? '');
  return undefined;
}

function noteOf(note: ExcelJS.Cell['note']): string {
  if (typeof note === 'string') return note;
  return note?.texts?.map(({ text }) => text).join('') ?? '';
}

/** A list written into the rule; TRUE,FALSE is a checkbox. A list that stands in cells is not read. */
function listRule(rule: ExcelJS.DataValidation): CellState['validation'] {
  const inline = /^"(.*)"$/s.exec(String(rule.formulae?.[0] ?? ''))?.[1];
  if (inline === undefined) return undefined;
  const help = rule.prompt ? { helpText: rule.prompt } : {};
  const allowInvalid = rule.showErrorMessage !== true;
  if (inline === 'TRUE,FALSE') return { criteria: 'CHECKBOX', values: [], allowInvalid, ...help };
  return { criteria: 'VALUE_IN_LIST', values: [inline.replaceAll('""', '"').split(','), true], allowInvalid, ...help };
}
