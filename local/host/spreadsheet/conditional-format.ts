/** Conditional format rules and their builder. */
import { parseColor } from './colors';
import { BooleanCriteria, enumName, enumValue } from './enums';
import { expose, type Methods, navigate } from './expose';
import { rangeObject } from './range';
import type { ConditionalFormatState, RuleValue } from './state';
import { ruleValue, scriptRuleValue } from './validation';
import { rangeCoreOf, type Workbook } from './workbook';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** A rule with the sheet of its ranges; in the model a rule belongs to its sheet. */
interface Draft extends ConditionalFormatState {
  sheetId: number | null;
}

const drafts = new WeakMap<object, Draft>();

/** The model of a rule, for a sheet. @throws when its ranges are on another sheet */
export function conditionalFormatStateOf(book: Workbook, rule: object, sheetId: number): ConditionalFormatState {
  const { sheetId: ruleSheet, ...state } = structuredClone(drafts.get(rule)!);
  // wording from memory
  if (ruleSheet !== sheetId) {
    throw book.fail('Conditional format rule cannot reference a different sheet.');
  }
  return state;
}

export function conditionalFormatObject(book: Workbook, sheetId: number, state: ConditionalFormatState): Rule {
  return ruleObject(book, { ...structuredClone(state), sheetId });
}

function ruleObject(book: Workbook, draft: Draft): Rule {
  const object = expose<Rule>(book, 'ConditionalFormatRule', () => ({
    ...getters(book, draft),
    copy: navigate('', () => conditionalFormatBuilder(book, draft)),
  }));
  drafts.set(object, draft);
  return object;
}

export function conditionalFormatBuilder(book: Workbook, start?: Draft): Builder {
  const draft: Draft = start
    ? structuredClone(start)
    : { sheetId: null, ranges: [], criteria: '', values: [], format: {} };
  return expose<Builder>(book, 'ConditionalFormatRuleBuilder', (self) => {
    const when = (criteria: string, ...values: RuleValue[]) => {
      draft.criteria = criteria;
      draft.values = values;
      return self;
    };
    const plain = (criteria: string, types = '') =>
      navigate<never>(types, ((...values: unknown[]) => when(criteria, ...values.map(ruleValue))) as never);
    const setColor = (name: 'background' | 'fontColor') =>
      navigate<(color: string | null) => Builder>('string?', (value: string | null) => {
        const color = value === null ? undefined : parseColor(value);
        if (value !== null && !color) throw book.fail(`Invalid argument: ${value}`);
        if (color) draft.format[name] = color;
        else delete draft.format[name];
        return self;
      });
    const setFlag = (name: 'bold' | 'italic' | 'underline' | 'strikethrough') =>
      navigate<(flag: boolean | null) => Builder>('boolean?', (value: boolean | null) => {
        if (value === null) delete draft.format[name];
        else draft.format[name] = value;
        return self;
      });
    return {
      ...(getters(book, draft) as Methods<Builder>),
      whenCellEmpty: plain('CELL_EMPTY'),
      whenCellNotEmpty: plain('CELL_NOT_EMPTY'),
      whenDateAfter: plain('DATE_AFTER', 'Date'),
      whenDateBefore: plain('DATE_BEFORE', 'Date'),
      whenDateEqualTo: plain('DATE_EQUAL_TO', 'Date'),
      whenFormulaSatisfied: navigate('string', (formula: string) => {
        // 'The formula must start with =' (from memory).
        if (!formula.startsWith('=')) throw book.fail('Invalid argument: the custom formula must start with "=".');
        return when('CUSTOM_FORMULA', formula);
      }),
      whenNumberBetween: plain('NUMBER_BETWEEN', 'number,number'),
      whenNumberEqualTo: plain('NUMBER_EQUAL_TO', 'number'),
      whenNumberGreaterThan: plain('NUMBER_GREATER_THAN', 'number'),
      whenNumberGreaterThanOrEqualTo: plain('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'),
      whenNumberLessThan: plain('NUMBER_LESS_THAN', 'number'),
      whenNumberLessThanOrEqualTo: plain('NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'),
      whenNumberNotBetween: plain('NUMBER_NOT_BETWEEN', 'number,number'),
      whenNumberNotEqualTo: plain('NUMBER_NOT_EQUAL_TO', 'number'),
      whenTextContains: plain('TEXT_CONTAINS', 'string'),
      whenTextDoesNotContain: plain('TEXT_DOES_NOT_CONTAIN', 'string'),
      whenTextEndsWith: plain('TEXT_ENDS_WITH', 'string'),
      whenTextEqualTo: plain('TEXT_EQUAL_TO', 'string'),
      whenTextStartsWith: plain('TEXT_STARTS_WITH', 'string'),
      withCriteria: navigate('enum,Object[]', (criteria: unknown, values: unknown[]) =>
        when(enumName(criteria)!, ...values.map(ruleValue)),
      ),
      setBackground: setColor('background'),
      setFontColor: setColor('fontColor'),
      setBold: setFlag('bold'),
      setItalic: setFlag('italic'),
      setUnderline: setFlag('underline'),
      setStrikethrough: setFlag('strikethrough'),
      setRanges: navigate('Range[]', (ranges: object[]) => {
        const cores = Array.from(ranges, rangeCoreOf);
        draft.ranges = cores.map(({ rect }) => ({ ...rect }));
        draft.sheetId = cores[0]?.sheetId ?? null;
        // Wording from memory.
        if (cores.some(({ sheetId }) => sheetId !== draft.sheetId)) {
          throw book.fail('All ranges of a conditional format rule must be on the same sheet.');
        }
        return self;
      }),
      copy: navigate('', () => conditionalFormatBuilder(book, draft)),
      // A rule needs a condition and a range: https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#build ; wording from memory.
      build: navigate('', () => {
        if (draft.criteria === '') throw book.fail('No conditional format condition was set.');
        if (draft.ranges.length === 0) throw book.fail('No ranges were set for the conditional format rule.');
        return ruleObject(book, structuredClone(draft));
      }),
    };
  });
}

function getters(book: Workbook, draft: Draft): Methods<Rule> {
  return {
    getRanges: navigate('', () =>
      book.list(draft.ranges.map((rect) => rangeObject(book, { sheetId: draft.sheetId!, rect }))),
    ),
    getBooleanCondition: navigate('', () => (draft.criteria === '' ? null : conditionObject(book, draft))),
    getGradientCondition: navigate('', () => null),
  };
}

function conditionObject(book: Workbook, { criteria, values, format }: Draft): Condition {
  return expose<Condition>(book, 'BooleanCondition', () => ({
    getCriteriaType: navigate('', () => enumValue(BooleanCriteria, criteria)),
    getCriteriaValues: navigate('', () => book.list(values.map((value) => scriptRuleValue(book, value)))),
    getBackground: navigate('', () => format.background ?? null),
    getFontColor: navigate('', () => format.fontColor ?? null),
    getBold: navigate('', () => format.bold ?? null),
    getItalic: navigate('', () => format.italic ?? null),
    getUnderline: navigate('', () => format.underline ?? null),
    getStrikethrough: navigate('', () => format.strikethrough ?? null),
  }));
}
