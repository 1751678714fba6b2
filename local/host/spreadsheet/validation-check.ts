/** Whether an entry satisfies the rule of its cell. */
import { cellsOf, columnLetters } from './a1';
import { serialOfMoment } from './dates';
import { displayValue, isDateFormat } from './display';
import type { Entry } from './entry';
import { copyFormula } from './references';
import { setOrDelete } from './spill';
import {
  type CellValue,
  cellAt,
  cellFor,
  type Rect,
  type RuleValue,
  type SheetState,
  type ValidationState,
} from './state';
import type { Workbook } from './workbook';

/**
 * A rule that rejects invalid input makes a script's write fail as well: 'The data you entered in cell A1 violates the data
 * validation rules set on this cell.': wording as public scripts quote it . Clearing a cell is always allowed;
 * formulas are let through (from memory).
 */
export function checkValidation(book: Workbook, sheet: SheetState, row: number, column: number, entry: Entry): void {
  const rule = cellAt(sheet, row, column)?.validation;
  if (!rule || rule.allowInvalid || entry.value === undefined || entry.formula !== undefined) return;
  if (satisfies(book, sheet, row, column, rule, entry)) return;
  throw book.fail(
    `The data you entered in cell ${columnLetters(column)}${row} violates the data validation rules set on this cell.`,
  );
}

/** Whether a value would satisfy a rule in a cell. */
function satisfies(
  book: Workbook,
  sheet: SheetState,
  row: number,
  column: number,
  rule: ValidationState,
  entry: Entry,
): boolean {
  if (rule.criteria === 'CUSTOM_FORMULA') return formulaHolds(book, sheet, row, column, String(rule.values[0]), entry);
  const format = cellAt(sheet, row, column)?.format?.numberFormat ?? entry.numberFormat;
  return meets(book, rule, entry.value, format);
}

/** Whether a value in a number format meets a condition, of validation or of conditional formats, that is no formula. */
export function meets(
  book: Workbook,
  { criteria, values }: Pick<ValidationState, 'criteria' | 'values'>,
  value: CellValue | undefined,
  format: string | undefined,
): boolean {
  const text = displayValue(value, format, book.state.locale);
  const [a, b] = values;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return (a as string[]).some((item) => item === text || item === String(value));
    case 'VALUE_IN_RANGE':
      return textsIn(book, a as SheetRange).includes(text);
    case 'CHECKBOX':
      return isCheckboxValue(values, value);
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number' && isDateFormat(format);
  }
  if (criteria.startsWith('NUMBER_'))
    return typeof value === 'number' && compares(criteria, value, Number(a), Number(b));
  if (criteria.startsWith('DATE_')) {
    const [from, to] = [a, b].map((limit) => Math.floor(serialOf(limit, book.state.timeZone)));
    return typeof value === 'number' && isDateFormat(format) && compares(criteria, Math.floor(value), from!, to!);
  }
  return textHolds(criteria, String(text), String(a));
}

/** A plain checkbox takes TRUE and FALSE, one with own values takes those. */
function isCheckboxValue(values: RuleValue[], value: CellValue | undefined): boolean {
  if (values.length === 0) return typeof value === 'boolean';
  return values.some((allowed) => allowed === value || String(allowed) === String(value));
}

export interface SheetRange {
  sheetId: number;
  rect: Rect;
}

/** What a list from a range offers: each text once, as it is shown. */
export function textsIn(book: Workbook, { sheetId, rect }: SheetRange): string[] {
  const sheet = book.sheet(sheetId);
  book.calculator.calculate();
  const texts = [...cellsOf(rect)].map(({ row, column }) => book.display(sheet, row, column));
  return [...new Set(texts.filter(Boolean))];
}

function serialOf(limit: RuleValue | undefined, timeZone: string): number {
  if (typeof limit !== 'object' || limit === null || !('date' in limit)) return Number.NaN;
  return serialOfMoment(Date.parse(limit.date), timeZone);
}

/** Criteria by the part of their name after NUMBER_ or DATE_. */
function compares(criteria: string, value: number, a: number, b: number): boolean {
  switch (criteria.replace(/^(NUMBER|DATE)_/, '')) {
    case 'BETWEEN':
      return value >= a && value <= b;
    case 'NOT_BETWEEN':
      return value < a || value > b;
    case 'EQUAL_TO':
      return value === a;
    case 'NOT_EQUAL_TO':
      return value !== a;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > a;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= a;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < a;
    default:
      return value <= a;
  }
}

function textHolds(criteria: string, text: string, wanted: string): boolean {
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(wanted.toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(wanted.toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_STARTS_WITH':
      return text.toLowerCase().startsWith(wanted.toLowerCase());
    case 'TEXT_ENDS_WITH':
      return text.toLowerCase().endsWith(wanted.toLowerCase());
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    default:
      return /^(https?:\/\/|ftp:\/\/|mailto:)?[^\s/]+\.[^\s/]{2,}(\/\S*)?$/i.test(text);
  }
}

/** The formula sees the new value; it is relative to the cell that it is stored at. */
function formulaHolds(
  book: Workbook,
  sheet: SheetState,
  row: number,
  column: number,
  formula: string,
  entry: Entry,
): boolean {
  const cell = cellFor(sheet, row, column);
  const before = { value: cell.value, formula: cell.formula };
  const put = (content: Entry) => {
    setOrDelete(cell, 'value', content.value);
    setOrDelete(cell, 'formula', content.formula);
    book.calculator.cellChanged(sheet, row, column);
  };
  put(entry);
  try {
    return isTrueAt(book, formula, sheet, row, column);
  } finally {
    put(before as Entry);
  }
}

/** Whether a formula gives TRUE, or a number other than 0, at a cell. */
export function isTrueAt(book: Workbook, formula: string, sheet: SheetState, row: number, column: number): boolean {
  const { value } = book.calculator.evaluateAt(formula, sheet, row, column);
  return value === true || (typeof value === 'number' && value !== 0);
}

/** The rule as it is kept at a cell `rows` and `columns` away from where it was given. */
export function shiftRule(rule: ValidationState, rows: number, columns: number): ValidationState {
  if (rule.criteria !== 'CUSTOM_FORMULA') return rule;
  return { ...rule, values: [copyFormula(String(rule.values[0]), rows, columns)] };
}
