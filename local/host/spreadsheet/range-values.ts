/** Values, formulas and what cells show. */
import { cellsOf } from './a1';
import { effectiveFormat } from './cell-values';
import { serialOfMoment } from './dates';
import { AUTOMATIC_NUMBER } from './display';
import { defaultDateFormat, type Entry, MAX_CHARACTERS, parseEntry } from './entry';
import { isArray, isDate, type Methods, read, write } from './expose';
import { anchorOf } from './merges';
import { copyFormula } from './references';
import { sharedChange, sharedValue } from './shared';
import { emptyCell, setOrDelete } from './spill';
import { type CellFormat, cellAt, cellFor, type Rect, type SheetState } from './state';
import { checkValidation } from './validation-check';
import type { RangeCore, Workbook } from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function valueMethods(book: Workbook, core: RangeCore, self: Range): Methods<Range> {
  const { rect } = core;
  const sheet = () => book.sheet(core.sheetId);
  const all = <T>(item: (row: number, column: number) => T): T[][] => {
    const own = sheet();
    checkStillThere(book, own, rect);
    book.calculator.calculate();
    return book.grid(rect, item);
  };
  const values = () => all((row, column) => book.scriptValue(sheet(), row, column));
  const formulas = () => all((row, column) => cellAt(sheet(), row, column)?.formula ?? '');
  const displays = () => all((row, column) => book.display(sheet(), row, column));
  const formats = () => all((row, column) => numberFormat(sheet(), row, column));
  const setAll = (item: (row: number, column: number) => unknown, how: Writing = {}) => {
    writeEntries(book, sheet(), rect, item, how);
    return self;
  };
  const fromGrid = (data: unknown[][]) => {
    checkDimensions(book, data, rect);
    return (row: number, column: number) => data[row - rect.row]![column - rect.column];
  };
  return {
    getValue: read('', () => values()[0]![0]),
    getValues: read('', values),
    getFormula: read('', () => formulas()[0]![0]!),
    getFormulas: read('', formulas),
    getDisplayValue: read('', () => displays()[0]![0]!),
    getDisplayValues: read('', displays),
    getNumberFormat: read('', () => formats()[0]![0]!),
    getNumberFormats: read('', formats),
    isBlank: read('', () =>
      all((row, column) => isBlankCell(sheet(), row, column)).every((line) => line.every(Boolean)),
    ),
    isChecked: read('', () => checkedState(book, sheet(), rect) as boolean),
    // A single value goes into every cell of the range; arrays are no values:
    // https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue
    setValue: write('Object', (value: unknown) => setAll(() => value, { shared: true })),
    setValues: write('Object[][]', (data: unknown[][]) => setAll(fromGrid(data))),
    setFormula: write('string', (formula: string) => setAll(() => formula, { asFormula: true, shared: true })),
    setFormulas: write('string[][]', (data: string[][]) => setAll(fromGrid(data), { asFormula: true })),
    setNumberFormat: write('string', (format: string) => {
      setFormats(book, sheet(), rect, () => format);
      return self;
    }),
    setNumberFormats: write('string[][]', (data: string[][]) => {
      setFormats(book, sheet(), rect, fromGrid(data) as (row: number, column: number) => string);
      return self;
    }),
    check: write('', () => {
      setChecked(book, sheet(), rect, true);
      return self;
    }),
    uncheck: write('', () => {
      setChecked(book, sheet(), rect, false);
      return self;
    }),
    clearContent: write('', () => {
      clearContent(book, sheet(), rect);
      return self;
    }),
  };
}

/** The sheet may have shrunk since the range was made (wording as for getRange). */
function checkStillThere(book: Workbook, sheet: SheetState, rect: Rect): void {
  if (rect.row + rect.rows - 1 <= sheet.maxRows && rect.column + rect.columns - 1 <= sheet.maxColumns) return;
  throw book.fail('The coordinates of the range are outside the dimensions of the sheet.');
}

/**
 * 'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.':
 * wording as public scripts quote it ; likewise for columns.
 */
export function checkDimensions(book: Workbook, data: unknown[][], rect: Rect): void {
  const check = (what: string, has: number, wanted: number) => {
    if (has === wanted) return;
    throw book.fail(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${has} but the range has ${wanted}.`,
    );
  };
  check('rows', data.length, rect.rows);
  for (const line of data) check('columns', line.length, rect.columns);
}

interface Writing {
  /** Every item is a formula. */
  asFormula?: boolean;
  /** One item for all cells. */
  shared?: boolean;
}

/** Everything is parsed and checked first: when one cell is refused, none is written (from memory). */
export function writeEntries(
  book: Workbook,
  sheet: SheetState,
  rect: Rect,
  item: (row: number, column: number) => unknown,
  { asFormula, shared }: Writing = {},
): void {
  checkStillThere(book, sheet, rect);
  const entries = [...cellsOf(rect)].map(({ row, column }) => {
    const format = cellAt(sheet, row, column)?.format?.numberFormat;
    const given = item(row, column);
    const entry = asFormula ? formulaEntry(book, given, format) : toEntry(book, given, format);
    return { row, column, entry: shared ? shiftedFrom(rect, row, column, entry) : entry };
  });
  for (const { row, column, entry } of entries) checkValidation(book, sheet, row, column, entry);
  for (const { row, column, entry } of entries) putEntry(book, sheet, row, column, entry);
}

/**
 * Plain text takes no formula, whoever enters it: a public script reports that the format "would store any formula as
 * literal text"; that setFormula is no exception is from memory.
 */
function formulaEntry(book: Workbook, given: unknown, numberFormat: string | undefined): Entry {
  const text = String(given ?? '');
  if (text === '') return {};
  checkLength(book, text);
  if (numberFormat === '@') return { value: text };
  // A missing '=' is added (from memory).
  return { formula: text.startsWith('=') ? text : `=${text}` };
}

/** A formula set into many cells at once is relative to the first (from memory). */
function shiftedFrom(rect: Rect, row: number, column: number, entry: Entry): Entry {
  if (entry.formula === undefined) return entry;
  return { formula: copyFormula(entry.formula, row - rect.row, column - rect.column) };
}

function toEntry(book: Workbook, given: unknown, numberFormat: string | undefined): Entry {
  const { locale, timeZone } = book.state;
  if (given === null || given === undefined) return {};
  if (typeof given === 'boolean') return { value: given };
  if (typeof given === 'number') return Number.isFinite(given) ? { value: given } : { value: String(given) };
  if (isDate(given)) {
    // An invalid Date is no value (refused here; what Google does with one is not known).
    if (Number.isNaN(given.getTime())) throw book.fail('Invalid argument: value');
    const value = serialOfMoment(given.getTime(), timeZone);
    return {
      value,
      numberFormat: Number.isInteger(value) ? defaultDateFormat(locale) : `${defaultDateFormat(locale)} h:mm:ss`,
    };
  }
  const text = isArray(given) ? javaText(given) : String(given);
  checkLength(book, text);
  return parseEntry(text, { locale, currentYear: book.now().getFullYear(), ...(numberFormat && { numberFormat }) });
}

/** Wording as public scripts quote it; that formulas count as well is from memory. */
function checkLength(book: Workbook, text: string): void {
  if (text.length <= MAX_CHARACTERS) return;
  throw book.fail('Your input contains more than the maximum of 50000 characters in a single cell.');
}

/** An array in place of a value is written as Java shows it: '[Ljava.lang.Object;@1a2b3c' (seen in public scripts). */
function javaText(_: unknown[]): string {
  return '[Ljava.lang.Object;@0';
}

function putEntry(book: Workbook, sheet: SheetState, row: number, column: number, entry: Entry): void {
  const anchor = anchorOf(sheet, row, column);
  // Cells that a merge hides keep nothing (from memory).
  if (anchor && (anchor.row !== row || anchor.column !== column)) return;
  const cell = cellFor(sheet, row, column);
  delete cell.spill;
  delete cell.resultFormat;
  setOrDelete(cell, 'value', entry.value);
  setOrDelete(cell, 'formula', entry.formula);
  if (entry.numberFormat !== undefined && cell.format?.numberFormat === undefined) {
    cell.format = sharedValue({ ...cell.format, numberFormat: entry.numberFormat });
  }
  if (entry.value === undefined && entry.formula === undefined) emptyCell(sheet.cells[row]!, column);
  book.calculator.cellChanged(sheet, row, column);
}

/** Takes values and formulas away. What an array formula shows comes back with the next calculation. */
export function clearContent(book: Workbook, sheet: SheetState, rect: Rect): void {
  for (const { row, column } of cellsOf(rect)) {
    const cell = cellAt(sheet, row, column);
    if (!cell || cell.spill || (cell.value === undefined && cell.formula === undefined)) continue;
    emptyCell(sheet.cells[row]!, column);
    book.calculator.cellChanged(sheet, row, column);
  }
}

function setFormats(
  book: Workbook,
  sheet: SheetState,
  rect: Rect,
  format: (row: number, column: number) => string,
): void {
  const changes = new Map<string, (format: CellFormat | undefined) => CellFormat>();
  for (const { row, column } of cellsOf(rect)) {
    const pattern = format(row, column);
    const cell = cellFor(sheet, row, column);
    // 'General' is the automatic format again.
    const isAutomatic = pattern === '' || pattern.toLowerCase() === 'general';
    if (!changes.has(pattern)) {
      changes.set(
        pattern,
        sharedChange<CellFormat>(({ numberFormat: _, ...rest } = {}) =>
          isAutomatic ? rest : { ...rest, numberFormat: pattern },
        ),
      );
    }
    if (cell.format || !isAutomatic) cell.format = changes.get(pattern)!(cell.format);
    book.calculator.cellChanged(sheet, row, column);
  }
}

/** What an automatic cell says (from memory): 'General' while it is no number. */
function numberFormat(sheet: SheetState, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return effectiveFormat(cell) ?? (typeof cell?.value === 'number' ? AUTOMATIC_NUMBER : 'General');
}

/** Cells without a checkbox are passed over: https://developers.google.com/apps-script/reference/spreadsheet/range#check */
function setChecked(book: Workbook, sheet: SheetState, rect: Rect, checked: boolean): void {
  for (const { row, column } of cellsOf(rect)) {
    const rule = cellAt(sheet, row, column)?.validation;
    if (rule?.criteria !== 'CHECKBOX') continue;
    const own = rule.values[checked ? 0 : 1];
    const value = rule.values.length === 0 ? checked : typeof own === 'object' ? undefined : own;
    putEntry(book, sheet, row, column, value === undefined ? {} : { value });
  }
}

function isBlankCell(sheet: SheetState, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell?.value === undefined && cell?.formula === undefined;
}

/**
 * true when all are ticked, false when none is, null otherwise or where there are no checkboxes:
 * https://developers.google.com/apps-script/reference/spreadsheet/range#ischecked
 */
function checkedState(book: Workbook, sheet: SheetState, rect: Rect): boolean | null {
  book.calculator.calculate();
  const states = new Set<boolean | null>();
  for (const { row, column } of cellsOf(rect)) {
    const cell = cellAt(sheet, row, column);
    const rule = cell?.validation;
    if (rule?.criteria !== 'CHECKBOX') states.add(null);
    else states.add(cell?.value === (rule.values[0] ?? true));
  }
  return states.size === 1 ? [...states][0]! : null;
}
