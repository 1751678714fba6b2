/** Validation rules, checkboxes and notes of cells. */
import { cellsOf } from './a1';
import { type Methods, read, write } from './expose';
import { checkDimensions } from './range-values';
import { sharedValue } from './shared';
import { cellAt, cellFor, type Rect, type SheetState, type ValidationState } from './state';
import { ruleValue, validationObject, validationStateOf } from './validation';
import { shiftRule } from './validation-check';
import type { RangeCore, Workbook } from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

export function ruleMethods(book: Workbook, { sheetId, rect }: RangeCore, self: Range): Methods<Range> {
  const sheet = () => book.sheet(sheetId);
  const ruleAt = (row: number, column: number): Rule => {
    const state = cellAt(sheet(), row, column)?.validation;
    // null where there is none: https://developers.google.com/apps-script/reference/spreadsheet/range#getdatavalidation
    return (state ? validationObject(book, state) : null) as Rule;
  };
  const noteAt = (row: number, column: number) => cellAt(sheet(), row, column)?.note ?? '';
  const setRules = (rule: (row: number, column: number) => ValidationState | null) => {
    const tab = sheet();
    for (const { row, column } of cellsOf(rect)) setRule(tab, row, column, rule(row, column));
    return self;
  };
  const setNotes = (note: (row: number, column: number) => string | null) => {
    for (const { row, column } of cellsOf(rect)) setNote(sheet(), row, column, note(row, column));
    return self;
  };
  return {
    getDataValidation: read('', () => ruleAt(rect.row, rect.column)),
    getDataValidations: read('', () => book.grid(rect, ruleAt)),
    setDataValidation: write('DataValidation?', (rule: object | null) =>
      setRules((row, column) => rule && shiftRule(validationStateOf(rule), row - rect.row, column - rect.column)),
    ),
    setDataValidations: write('DataValidation?[][]', (grid: (object | null)[][]) => {
      checkDimensions(book, grid, rect);
      return setRules((row, column) => {
        const rule = grid[row - rect.row]![column - rect.column];
        return rule ? validationStateOf(rule) : null;
      });
    }),
    clearDataValidations: write('', () => setRules(() => null)),
    insertCheckboxes: write('|Object|Object,Object', (...values: unknown[]) => {
      insertCheckboxes(book, sheet(), rect, values);
      return self;
    }),
    removeCheckboxes: write('', () => {
      for (const { row, column } of cellsOf(rect)) {
        if (cellAt(sheet(), row, column)?.validation?.criteria === 'CHECKBOX') setRule(sheet(), row, column, null);
      }
      return self;
    }),
    getNote: read('', () => noteAt(rect.row, rect.column)),
    getNotes: read('', () => book.grid(rect, noteAt)),
    setNote: write('string?', (note: string | null) => setNotes(() => note)),
    setNotes: write('string?[][]', (notes: (string | null)[][]) => {
      checkDimensions(book, notes, rect);
      return setNotes((row, column) => notes[row - rect.row]![column - rect.column]!);
    }),
    clearNote: write('', () => setNotes(() => null)),
  };
}

/**
 * Checkboxes are a validation rule; each cell is set to the unchecked value ('configured with true for checked and false
 * for unchecked. Sets the value of all cells in the range to false.'), input that fits neither is rejected:
 * https://developers.google.com/apps-script/reference/spreadsheet/range#insertcheckboxes
 */
function insertCheckboxes(book: Workbook, sheet: SheetState, rect: Rect, values: unknown[]): void {
  for (const { row, column } of cellsOf(rect)) {
    setRule(sheet, row, column, { criteria: 'CHECKBOX', values: values.map(ruleValue), allowInvalid: false });
    const cell = cellFor(sheet, row, column);
    delete cell.formula;
    delete cell.spill;
    if (values.length === 1) delete cell.value;
    else cell.value = values.length === 2 ? (values[1] as string) : false;
    book.calculator.cellChanged(sheet, row, column);
  }
}

function setRule(sheet: SheetState, row: number, column: number, rule: ValidationState | null): void {
  if (rule) cellFor(sheet, row, column).validation = sharedValue(rule);
  else delete cellAt(sheet, row, column)?.validation;
}

function setNote(sheet: SheetState, row: number, column: number, note: string | null): void {
  if (note) cellFor(sheet, row, column).note = note;
  else delete cellAt(sheet, row, column)?.note;
}
