/** Data validation rules and their builder. */
import { DataValidationCriteria, enumValue } from './enums';
import { expose, isDate, type Methods, navigate } from './expose';
import { rangeObject } from './range';
import type { RuleValue, ValidationState } from './state';
import { rangeCoreOf, type Workbook } from './workbook';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const rules = new WeakMap<object, ValidationState>();

/** The model of a rule object. */
export function validationStateOf(rule: object): ValidationState {
  return rules.get(rule)!;
}

/** https://cloud.tencent.com/developer/ask/sof/106812407 : 'The data validation rule has more items than the limit of 500. ...' */
const MAX_LIST = 500;

export function validationBuilder(book: Workbook, start?: ValidationState): Builder {
  const draft: Partial<ValidationState> & { allowInvalid: boolean } = start
    ? structuredClone(start)
    : // 'The default is true' of setAllowInvalid: https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
      { allowInvalid: true };
  return expose<Builder>(book, 'DataValidationBuilder', (self) => {
    const require = (criteria: string, ...values: RuleValue[]) => {
      draft.criteria = criteria;
      draft.values = values;
      return self;
    };
    const numbers = (criteria: string, count = 1) =>
      navigate<never>(Array(count).fill('number').join(), ((...values: number[]) =>
        require(criteria, ...values)) as never);
    const dates = (criteria: string, count = 1) =>
      navigate<never>(Array(count).fill('Date').join(), ((...values: Date[]) =>
        require(criteria, ...values.map((date) => ({ date: date.toISOString() })))) as never);
    const text = (criteria: string) =>
      navigate<never>('string', ((value: string) => require(criteria, value)) as never);
    return {
      ...(getters(book, () => draft as ValidationState) as Methods<Builder>),
      requireValueInList: navigate('Object[]|Object[],boolean', (values: unknown[], dropdown = true) => {
        // A list of nothing allows nothing; refused (from memory, as the wording).
        if (values.length === 0) throw book.fail('Invalid argument: values');
        if (values.length > MAX_LIST) {
          throw book.fail(
            `The data validation rule has more items than the limit of ${MAX_LIST}. Use the ‘List from a range’ criteria instead.`,
          );
        }
        return require('VALUE_IN_LIST', values.map(String), dropdown);
      }),
      requireValueInRange: navigate('Range|Range,boolean', (range: object, dropdown = true) => {
        const { sheetId, rect } = rangeCoreOf(range);
        return require('VALUE_IN_RANGE', { sheetId, rect }, dropdown);
      }),
      requireCheckbox: navigate('|Object|Object,Object', (...values: unknown[]) =>
        require('CHECKBOX', ...values.map(ruleValue)),
      ),
      requireDate: navigate('', () => require('DATE_IS_VALID_DATE')),
      requireDateAfter: dates('DATE_AFTER'),
      requireDateBefore: dates('DATE_BEFORE'),
      requireDateBetween: dates('DATE_BETWEEN', 2),
      requireDateEqualTo: dates('DATE_EQUAL_TO'),
      requireDateNotBetween: dates('DATE_NOT_BETWEEN', 2),
      requireDateOnOrAfter: dates('DATE_ON_OR_AFTER'),
      requireDateOnOrBefore: dates('DATE_ON_OR_BEFORE'),
      requireFormulaSatisfied: text('CUSTOM_FORMULA'),
      requireNumberBetween: numbers('NUMBER_BETWEEN', 2),
      requireNumberEqualTo: numbers('NUMBER_EQUAL_TO'),
      requireNumberGreaterThan: numbers('NUMBER_GREATER_THAN'),
      requireNumberGreaterThanOrEqualTo: numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
      requireNumberLessThan: numbers('NUMBER_LESS_THAN'),
      requireNumberLessThanOrEqualTo: numbers('NUMBER_LESS_THAN_OR_EQUAL_TO'),
      requireNumberNotBetween: numbers('NUMBER_NOT_BETWEEN', 2),
      requireNumberNotEqualTo: numbers('NUMBER_NOT_EQUAL_TO'),
      requireTextContains: text('TEXT_CONTAINS'),
      requireTextDoesNotContain: text('TEXT_DOES_NOT_CONTAIN'),
      requireTextEqualTo: text('TEXT_EQUAL_TO'),
      requireTextIsEmail: navigate('', () => require('TEXT_IS_VALID_EMAIL')),
      requireTextIsUrl: navigate('', () => require('TEXT_IS_VALID_URL')),
      setAllowInvalid: navigate('boolean', (allow: boolean) => {
        draft.allowInvalid = allow;
        return self;
      }),
      setHelpText: navigate('string?', (help: string | null) => {
        if (help === null) delete draft.helpText;
        else draft.helpText = help;
        return self;
      }),
      copy: navigate('', () => validationBuilder(book, draft as ValidationState)),
      build: navigate('', () => {
        // Wording from memory.
        if (!draft.criteria) throw book.fail('The data validation rule has no criteria.');
        return validationObject(book, structuredClone(draft) as ValidationState);
      }),
    };
  });
}

export function validationObject(book: Workbook, state: ValidationState): Rule {
  const object = expose<Rule>(book, 'DataValidation', () => ({
    ...getters(book, () => state),
    copy: navigate('', () => validationBuilder(book, state)),
  }));
  rules.set(object, state);
  return object;
}

function getters(book: Workbook, state: () => ValidationState): Methods<Rule> {
  return {
    getAllowInvalid: navigate('', () => state().allowInvalid),
    getCriteriaType: navigate('', () => enumValue(DataValidationCriteria, state().criteria)),
    getCriteriaValues: navigate('', () => book.list(state().values.map((value) => scriptRuleValue(book, value)))),
    getHelpText: navigate('', () => (state().helpText ?? null) as string),
  };
}

/** A script's value for a rule, as the model keeps it. */
export function ruleValue(value: unknown): RuleValue {
  if (isDate(value)) return { date: value.toISOString() };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** A rule's value as the script gets it. */
export function scriptRuleValue(book: Workbook, value: RuleValue): unknown {
  if (Array.isArray(value)) return book.list(value);
  if (typeof value !== 'object' || value === null) return value;
  if ('date' in value) {
    const { Date: DateOfScript } = book.realm();
    return new DateOfScript(value.date);
  }
  return rangeObject(book, value);
}
