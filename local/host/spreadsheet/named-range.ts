/** Named ranges. */
import { parseA1 } from './a1';
import { expose, navigate, structure } from './expose';
import { rangeObject } from './range';
import { followRangeName } from './references';
import type { NamedRangeState } from './state';
import { mapFormulas } from './structure';
import { rangeCoreOf, type Workbook } from './workbook';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/**
 * Letters, digits and underscores; not starting with a digit, nor 'true' or 'false'; at most 250 characters; not in A1 or
 * R1C1 form: https://support.google.com/docs/answer/63175
 */
export function checkRangeName(book: Workbook, name: string): void {
  const isValid =
    /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name) &&
    name.length <= 250 &&
    !/^(true|false)$/i.test(name) &&
    !parseA1(name) &&
    !/^(r\d*c\d*|r\d+|c\d+|r|c)$/i.test(name);
  // wording from memory
  if (!isValid) throw book.fail(`The name '${name}' is not valid for a named range.`);
}

/** Gives a range a name; an existing name is put on the new range. */
export function setNamedRange(book: Workbook, name: string, range: object): void {
  checkRangeName(book, name);
  const { sheetId, rect } = rangeCoreOf(range);
  const existing = findNamedRange(book, name);
  if (existing) Object.assign(existing, { sheetId, rect: { ...rect } });
  else book.state.namedRanges.push({ name, sheetId, rect: { ...rect } });
  book.calculator.structureChanged();
}

export function findNamedRange(book: Workbook, name: string): NamedRangeState | undefined {
  return book.state.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
}

export function removeNamedRange(book: Workbook, state: NamedRangeState): void {
  book.state.namedRanges = book.state.namedRanges.filter((other) => other !== state);
  book.calculator.structureChanged();
}

export function namedRangeObject(book: Workbook, state: NamedRangeState): NamedRange {
  return expose<NamedRange>(book, 'NamedRange', (self) => ({
    getName: navigate('', () => state.name),
    getRange: navigate('', () => {
      // Wording from memory.
      if (!state.rect) throw book.fail(`The named range '${state.name}' refers to #REF!.`);
      return rangeObject(book, { sheetId: state.sheetId, rect: { ...state.rect } });
    }),
    setRange: structure('Range', (range: object) => {
      const { sheetId, rect } = rangeCoreOf(range);
      Object.assign(state, { sheetId, rect: { ...rect } });
      book.calculator.structureChanged();
      return self;
    }),
    setName: structure('string', (name: string) => {
      checkRangeName(book, name);
      const other = findNamedRange(book, name);
      // Wording from memory.
      if (other && other !== state) throw book.fail(`A named range with the name '${name}' already exists.`);
      mapFormulas(book.state, (formula) => followRangeName(formula, state.name, name));
      state.name = name;
      book.calculator.structureChanged();
      return self;
    }),
    remove: structure('', () => removeNamedRange(book, state)),
  }));
}
