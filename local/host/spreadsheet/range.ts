/** A range of cells. */
import { columnLetters, rectToA1 } from './a1';
import type { CallKind } from './calls';
import { expose, type Methods, navigate } from './expose';
import { assertEditable } from './protection-check';
import { formatMethods } from './range-format';
import { metadataMethods } from './range-metadata';
import { ruleMethods } from './range-rules';
import { structureMethods } from './range-structure';
import { valueMethods } from './range-values';
import { sheetObject } from './sheet';
import type { Rect } from './state';
import { type RangeCore, registerRange, type Workbook } from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Makes the service object of a range that has been checked to be inside the grid. */
export function rangeObject(book: Workbook, core: RangeCore): Range {
  const object = expose<Range>(
    book,
    'Range',
    [
      () => placeMethods(book, core),
      (self) => valueMethods(book, core, self),
      (self) => formatMethods(book, core, self),
      (self) => ruleMethods(book, core, self),
      (self) => structureMethods(book, core, self),
      (self) => metadataMethods(book, core, self),
    ],
    {
      sheet: () => book.state.sheets.find(({ id }) => id === core.sheetId)?.name,
      guard: (kind, name) => guardRange(book, core, kind, name),
    },
  );
  registerRange(object, core);
  return object;
}

/** Calls that change nothing of the cells. */
const HARMLESS = new Set(['activate', 'protect', 'addDeveloperMetadata', 'copyTo']);

/** Refuses ranges that the sheet has meanwhile shrunk away from, and writes to cells that are protected against the user. */
export function guardRange(book: Workbook, { sheetId, rect }: RangeCore, kind: CallKind, name: string): void {
  if (kind === 'navigation') return;
  checkRect(book, rect, book.sheet(sheetId));
  if (kind === 'read' || HARMLESS.has(name)) return;
  assertEditable(book, book.sheet(sheetId), rect);
}

/**
 * Refuses what lies outside the grid: wording as public scripts quote it ('The coordinates of the range are
 * outside the dimensions of the sheet.') and, for no rows, 'The number of rows in the range must be at least 1.':
 * wording as public scripts quote it
 */
export function checkRect(book: Workbook, rect: Rect, grid: { maxRows: number; maxColumns: number }): void {
  for (const [what, value] of [
    ['starting row', rect.row],
    ['starting column', rect.column],
  ] as const) {
    if (value < 1) throw book.fail(`The ${what} of the range is too small.`);
  }
  if (rect.rows < 1) throw book.fail('The number of rows in the range must be at least 1.');
  if (rect.columns < 1) throw book.fail('The number of columns in the range must be at least 1.');
  if (rect.row + rect.rows - 1 > grid.maxRows || rect.column + rect.columns - 1 > grid.maxColumns) {
    throw book.fail('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** A range of a sheet, checked. Fractions are cut off, as Google's integers do. */
export function makeRange(book: Workbook, sheetId: number, given: Rect, whole?: RangeCore['whole']): Range {
  const rect = {
    row: Math.trunc(given.row),
    column: Math.trunc(given.column),
    rows: Math.trunc(given.rows),
    columns: Math.trunc(given.columns),
  };
  checkRect(book, rect, book.sheet(sheetId));
  return rangeObject(book, { sheetId, rect, ...(whole && { whole }) });
}

function placeMethods(book: Workbook, core: RangeCore): Methods<Range> {
  const { rect, sheetId } = core;
  const offset = (rows: number, columns: number, height = rect.rows, width = rect.columns) =>
    makeRange(book, sheetId, { row: rect.row + rows, column: rect.column + columns, rows: height, columns: width });
  return {
    getA1Notation: navigate('', () => a1Of(core)),
    getRow: navigate('', () => rect.row),
    getColumn: navigate('', () => rect.column),
    getRowIndex: navigate('', () => rect.row),
    getNumRows: navigate('', () => rect.rows),
    getNumColumns: navigate('', () => rect.columns),
    getHeight: navigate('', () => rect.rows),
    getWidth: navigate('', () => rect.columns),
    getLastRow: navigate('', () => rect.row + rect.rows - 1),
    getLastColumn: navigate('', () => rect.column + rect.columns - 1),
    getSheet: navigate('', () => sheetObject(book, sheetId)),
    getGridId: navigate('', () => sheetId),
    offset: navigate('number,number|number,number,number|number,number,number,number', offset),
    getCell: navigate('number,number', (row: number, column: number) => {
      // https://developers.google.com/apps-script/reference/spreadsheet/range#getcellrow,-column ; wording from memory.
      if (row < 1 || column < 1 || row > rect.rows || column > rect.columns) {
        throw book.fail('Cell reference out of range');
      }
      return makeRange(book, sheetId, {
        row: rect.row + row - 1,
        column: rect.column + column - 1,
        rows: 1,
        columns: 1,
      });
    }),
  };
}

/** Whole columns and rows keep their notation: 'C:C', '2:2'. */
function a1Of({ rect, whole }: RangeCore): string {
  if (whole === 'columns' && rect.row === 1) {
    return `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columns - 1)}`;
  }
  if (whole === 'rows' && rect.column === 1) return `${rect.row}:${rect.row + rect.rows - 1}`;
  return rectToA1(rect);
}
