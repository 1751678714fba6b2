/** Whether an entry satisfies the rule of its cell. */
import { cellsOf, columnLetters } from './a1';
import { serialOfMoment } from './dates';
import { displayValue, isDateFormat } from './display';
import type { Entry } from './entry';
import { copyFormula } from './references';
import { setOrDelete } from './spill';
import { cellAt, cellFor, type RuleValue, type SheetState, type ValidationState } from './state';
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
  const { value } = entry;
  const format = cellAt(sheet, row, column)?.format?.numberFormat ?? entry.numberFormat;
  const text = displayValue(value, format, book.state.locale);
  const [a, b] = rule.values;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return (a as string[]).some((item) => item === text || item === String(value));
    case 'VALUE_IN_RANGE':
      return valuesOf(book, a as { sheetId: number; rect: never }).has(text);
    case 'CHECKBOX':
      return isCheckboxValue(rule.values, value);
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number' && isDateFormat(format);
    case 'CUSTOM_FORMULA':
      return formulaHolds(book, sheet, row, column, String(a), entry);
  }
  if (rule.criteria.startsWith('NUMBER_'))
    return typeof value === 'number' && compares(rule.criteria, value, Number(a), Number(b));
  if (rule.criteria.startsWith('DATE_')) {
    const [from, to] = [a, b].map((limit) => Math.floor(serialOf(limit, book.state.timeZone)));
    return typeof value === 'number' && isDateFormat(format) && compares(rule.criteria, Math.floor(value), from!, to!);
  }
  return textHolds(rule.criteria, String(text), String(a));
}

/** A plain checkbox takes TRUE and FALSE, one with own values takes those. */
function isCheckboxValue(values: RuleValue[], value: Entry['value']): boolean {
  if (values.length === 0) return typeof value === 'boolean';
  return values.some((allowed) => allowed === value || String(allowed) === String(value));
}

function valuesOf(book: Workbook, source: { sheetId: number; rect: never }): Set<string> {
  const sheet = book.sheet(source.sheetId);
  book.calculator.calculate();
  return new Set([...cellsOf(source.rect)].map(({ row, column }) => book.display(sheet, row, column)).filter(Boolean));
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
    const { value } = book.calculator.evaluateAt(formula, sheet, row, column);
    return value === true || (typeof value === 'number' && value !== 0);
  } finally {
    put(before as Entry);
  }
}

/** The rule as it is kept at a cell `rows` and `columns` away from where it was given. */
export function shiftRule(rule: ValidationState, rows: number, columns: number): ValidationState {
  if (rule.criteria !== 'CUSTOM_FORMULA') return rule;
  return { ...rule, values: [copyFormula(String(rule.values[0]), rows, columns)] };
}
