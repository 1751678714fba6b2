/** Several ranges of one sheet at once: one service call for all of them. */
import { expose, type Method, type Methods, navigate } from './expose';
import { guardRange, rangeObject } from './range';
import { formatMethods } from './range-format';
import { ruleMethods } from './range-rules';
import { structureMethods } from './range-structure';
import { valueMethods } from './range-values';
import type { RangeCore, Workbook } from './workbook';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Methods that a list has as well as a range: https://developers.google.com/apps-script/reference/spreadsheet/range-list */
const SHARED = [
  'setBackground',
  'setFontColor',
  'setFontWeight',
  'setFontStyle',
  'setFontFamily',
  'setFontSize',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'setBorder',
  'setNumberFormat',
  'setNote',
  'setValue',
  'setFormula',
  'insertCheckboxes',
  'removeCheckboxes',
  'check',
  'uncheck',
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'clearDataValidations',
  'breakApart',
] as const;

const PARTS = [valueMethods, formatMethods, ruleMethods, structureMethods];

export function rangeListObject(book: Workbook, cores: RangeCore[]): RangeList {
  // A list of nothing is refused (from memory, as the wording).
  if (cores.length === 0) throw book.fail('Range list cannot be empty.');
  const sheetName = () => book.state.sheets.find(({ id }) => id === cores[0]?.sheetId)?.name;
  return expose<RangeList>(
    book,
    'RangeList',
    (self) => ({
      getRanges: navigate('', () => book.list(cores.map((core) => rangeObject(book, core)))),
      ...sharedMethods(book, cores, self),
    }),
    {
      sheet: sheetName,
      guard: (kind, name) => {
        for (const core of cores) guardRange(book, core, kind, name);
      },
    },
  );
}

function sharedMethods(book: Workbook, cores: RangeCore[], self: RangeList): Methods<RangeList> {
  const range = undefined as unknown as Range;
  const parts = PARTS.map((part) => part(book, cores[0]!, range) as Record<string, Method<unknown> | undefined>);
  const methods = SHARED.map((name) => {
    const at = parts.findIndex((part) => name in part);
    const run = (...args: never[]) => {
      for (const core of cores) {
        const part = PARTS[at]!(book, core, range) as Record<string, Method<unknown> | undefined>;
        part[name]!.run(...args);
      }
      return self as never;
    };
    return [name, { ...parts[at]![name]!, run }];
  });
  return Object.fromEntries(methods) as Methods<RangeList>;
}
