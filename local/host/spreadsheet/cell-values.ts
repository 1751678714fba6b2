/** The same value in its several forms: in the model, in the script, in HyperFormula, and as a formula's result. */
import { EmptyValue, ErrorType, CellError as HfError, type RawCellContent, SimpleRangeValue } from 'hyperformula';
import type { ScriptScalar } from './custom-functions';
import { momentOfSerial, partsOfSerial, serialOfMoment } from './dates';
import { isDateFormat } from './display';
import { defaultDateFormat } from './entry';
import { plain, type Raw } from './functions';
import type { CellState, CellValue } from './state';

/** The number format that counts for a cell: its own, or the one that its formula's result brings along. */
export function effectiveFormat(cell: CellState | undefined): string | undefined {
  return cell?.format?.numberFormat ?? cell?.resultFormat;
}

/**
 * What getValue gives: '' for an empty cell, a Date for a number in a date format, errors as their text.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues
 */
export function scriptValue(cell: CellState | undefined, timeZone: string, DateClass: DateConstructor): unknown {
  const value = cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && isDateFormat(effectiveFormat(cell))) {
    return new DateClass(momentOfSerial(value, timeZone));
  }
  return value;
}

/** A cell's value for HyperFormula. Whole days go in as dates, so that what is computed from them is a date. */
export function engineValue(cell: CellState | undefined): RawCellContent {
  const value = cell?.value;
  if (value === undefined) return null;
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && isDateFormat(effectiveFormat(cell))) {
    const { year, month, day } = partsOfSerial(value);
    return new Date(year, month - 1, day);
  }
  return value;
}

/** An evaluated argument as a custom function gets it. */
export function argumentOf(value: Raw, timeZone: string, DateClass: DateConstructor): unknown {
  if (value instanceof SimpleRangeValue) {
    return value.data.map((row) => row.map((item) => argumentOf(item, timeZone, DateClass)));
  }
  const { value: scalar, format } = resultOf(value, 'en_US');
  const cell: CellState = {};
  if (scalar !== undefined) cell.value = scalar;
  if (format !== undefined) cell.resultFormat = format;
  return scriptValue(cell, timeZone, DateClass);
}

/** What a custom function gave, for HyperFormula. */
export function rawOfScript(value: ScriptScalar, timeZone: string): Raw {
  if (value === undefined) return EmptyValue;
  if (typeof value === 'object') {
    const serial = serialOfMoment(value.milliseconds, timeZone);
    return { val: serial, getDetailedType: () => (Number.isInteger(serial) ? 'NUMBER_DATE' : 'NUMBER_DATETIME') };
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    return new HfError(ErrorType.NUM, 'Result is not a number.');
  return value;
}

/** The result of a formula in one cell; the format is what Google shows it in while the cell has none of its own. */
export interface Result {
  value?: CellValue;
  format?: string;
}

export function resultOf(item: Raw, locale: string): Result {
  if (item instanceof HfError) {
    return { value: { error: ERROR_NAMES[item.type] ?? '#ERROR!', ...(item.message && { message: item.message }) } };
  }
  const value = plain(item) as CellValue | undefined;
  if (value === undefined) return {};
  const format = resultFormat(item, locale);
  return format ? { value, format } : { value };
}

const ERROR_NAMES: Record<string, string> = {
  DIV_BY_ZERO: '#DIV/0!',
  NAME: '#NAME?',
  VALUE: '#VALUE!',
  NUM: '#NUM!',
  NA: '#N/A',
  REF: '#REF!',
  SPILL: '#REF!',
  CYCLE: '#REF!',
  ERROR: '#ERROR!',
};

function resultFormat(item: Raw, locale: string): string | undefined {
  if (typeof item !== 'object' || item === null || !('getDetailedType' in item)) return undefined;
  switch ((item.getDetailedType as () => string)()) {
    case 'NUMBER_DATE':
      return defaultDateFormat(locale);
    case 'NUMBER_DATETIME':
      return `${defaultDateFormat(locale)} h:mm:ss`;
    case 'NUMBER_TIME':
      return 'h:mm:ss';
    case 'NUMBER_PERCENT':
      return '0%';
    default:
      return undefined;
  }
}

export function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.error === b.error && a.message === b.message;
  return a === b;
}
