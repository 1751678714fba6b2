/** Google's enums: objects that are equal only to themselves and show their name. */

export interface EnumValue {
  name(): string;
  ordinal(): number;
  toString(): string;
  toJSON(): string;
}

const names = new WeakMap<object, string>();

function makeEnum<E>(...values: string[]): E {
  const members = values.map((text, index) => {
    const value: EnumValue = { name: () => text, ordinal: () => index, toString: () => text, toJSON: () => text };
    names.set(value, text);
    return [text, Object.freeze(value)];
  });
  return Object.freeze(Object.fromEntries(members)) as E;
}

/** 'WRAP' of WrapStrategy.WRAP; undefined when it is no enum value. */
export function enumName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? names.get(value) : undefined;
}

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const BOOLEAN_CRITERIA =
  `CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE
  DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO
  NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS
  TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA`.split(/\s+/);

const VALIDATION_CRITERIA =
  `DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER
  DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN
  NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO
  TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX`.split(/\s+/);

export const BooleanCriteria = makeEnum<App['BooleanCriteria']>(...BOOLEAN_CRITERIA);
export const DataValidationCriteria = makeEnum<App['DataValidationCriteria']>(...VALIDATION_CRITERIA);
export const BorderStyle = makeEnum<App['BorderStyle']>(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);
export const WrapStrategy = makeEnum<App['WrapStrategy']>('WRAP', 'OVERFLOW', 'CLIP');
export const ProtectionType = makeEnum<App['ProtectionType']>('RANGE', 'SHEET');
export const DeveloperMetadataVisibility = makeEnum<App['DeveloperMetadataVisibility']>('DOCUMENT', 'PROJECT');
export const DeveloperMetadataLocationType = makeEnum<App['DeveloperMetadataLocationType']>(
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
);
export const Dimension = makeEnum<App['Dimension']>('COLUMNS', 'ROWS');

/** The member of an enum by its name. */
export function enumValue<E>(members: E, name: string): E[keyof E] {
  return (members as Record<string, E[keyof E]>)[name]!;
}
