/** Validation rules and conditional formats as Excel knows them; a rule without a counterpart is remembered, not shown. */
import type ExcelJS from 'exceljs';
import type { ConditionalFormatState, Rect, RuleValue, ValidationState } from '../spreadsheet/state';
import { excelFormula } from './formulas';
import { fillOf } from './looks';

/** Excel's limit for a list inside a rule. */
const MAX_INLINE_LIST = 255;

const OPERATORS: Record<string, ExcelJS.DataValidationOperator> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

/** @param addressOf absolute address of a range on another tab */
export function excelValidation(
  rule: ValidationState,
  addressOf: (sheetId: number, rect: Rect) => string | undefined,
): ExcelJS.DataValidation | undefined {
  const core = validationCore(rule, addressOf);
  if (!core) return undefined;
  return {
    ...core,
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.helpText ? { showInputMessage: true, prompt: rule.helpText.slice(0, 255) } : {}),
  } as ExcelJS.DataValidation;
}

function validationCore(rule: ValidationState, addressOf: (sheetId: number, rect: Rect) => string | undefined) {
  const { criteria, values } = rule;
  if (criteria === 'CHECKBOX') return { type: 'list' as const, formulae: ['"TRUE,FALSE"'] };
  if (criteria === 'VALUE_IN_LIST') return inlineList(values[0]);
  if (criteria === 'VALUE_IN_RANGE') {
    const target = values[0];
    const address = isRange(target) ? addressOf(target.sheetId, target.rect) : undefined;
    return address ? { type: 'list' as const, formulae: [address] } : undefined;
  }
  if (criteria === 'CUSTOM_FORMULA') {
    const formula = excelFormula(String(values[0]));
    return formula ? { type: 'custom' as const, formulae: [formula] } : undefined;
  }
  const operator = OPERATORS[criteria.replace(/^NUMBER_/, '')];
  if (!criteria.startsWith('NUMBER_') || !operator) return undefined;
  return { type: 'decimal' as const, operator, formulae: values.map(Number) };
}

function inlineList(list: RuleValue | undefined) {
  if (!Array.isArray(list) || list.some((item) => item.includes(','))) return undefined;
  const joined = list.join(',').replaceAll('"', '""');
  return joined.length > MAX_INLINE_LIST ? undefined : { type: 'list' as const, formulae: [`"${joined}"`] };
}

function isRange(value: RuleValue | undefined): value is { sheetId: number; rect: Rect } {
  return typeof value === 'object' && value !== null && 'sheetId' in value;
}

/** @param corner first cell of the ranges: 'A1' */
export function excelConditional(
  rule: ConditionalFormatState,
  corner: string,
  priority: number,
): ExcelJS.ConditionalFormattingRule | undefined {
  const { background, fontColor, bold, italic, underline, strikethrough } = rule.format;
  const font: Partial<ExcelJS.Font> = {
    ...(fontColor ? { color: { argb: `FF${fontColor.slice(1).toUpperCase()}` } } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strike: true } : {}),
  };
  const style: Partial<ExcelJS.Style> = {
    ...(background ? { fill: fillOf(background) } : {}),
    ...(Object.keys(font).length > 0 ? { font: font as ExcelJS.Font } : {}),
  };
  const formula = conditionFormula(rule, corner);
  return formula === undefined ? undefined : { type: 'expression', formulae: [formula], style, priority };
}

/** Every condition as a formula, relative to the corner. */
function conditionFormula({ criteria, values }: ConditionalFormatState, corner: string): string | undefined {
  const quoted = `"${String(values[0]).replaceAll('"', '""')}"`;
  switch (criteria) {
    case 'CUSTOM_FORMULA':
      return excelFormula(String(values[0]));
    case 'CELL_EMPTY':
      return `LEN(${corner})=0`;
    case 'CELL_NOT_EMPTY':
      return `LEN(${corner})>0`;
    case 'TEXT_EQUAL_TO':
      return `EXACT(LOWER(${corner}),LOWER(${quoted}))`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${quoted},${corner}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `ISERROR(SEARCH(${quoted},${corner}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(LOWER(${corner}),LEN(${quoted}))=LOWER(${quoted})`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(LOWER(${corner}),LEN(${quoted}))=LOWER(${quoted})`;
    case 'NUMBER_BETWEEN':
      return numberIs(corner, `AND(${corner}>=${values[0]},${corner}<=${values[1]})`);
    case 'NUMBER_NOT_BETWEEN':
      return numberIs(corner, `OR(${corner}<${values[0]},${corner}>${values[1]})`);
    default:
      return comparison(criteria, corner, values[0]);
  }
}

const SIGNS: Record<string, string> = {
  NUMBER_EQUAL_TO: '=',
  NUMBER_NOT_EQUAL_TO: '<>',
  NUMBER_GREATER_THAN: '>',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: '>=',
  NUMBER_LESS_THAN: '<',
  NUMBER_LESS_THAN_OR_EQUAL_TO: '<=',
};

function comparison(criteria: string, corner: string, value: RuleValue | undefined): string | undefined {
  const sign = SIGNS[criteria];
  return sign ? numberIs(corner, `${corner}${sign}${value}`) : undefined;
}

/** Blank is not zero. */
function numberIs(corner: string, test: string): string {
  return `AND(ISNUMBER(${corner}),${test})`;
}
