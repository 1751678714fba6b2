/** A tab. */
import { parseA1, placeToRect, rectToA1 } from './a1';
import { expose, type Methods, navigate, read, structure } from './expose';
import { ADD_METADATA, addMetadata, finderObject, metadataAt, metadataObject } from './metadata';
import { assertEditable } from './protection-check';
import { makeRange } from './range';
import { rangeListObject } from './range-list';
import { followSheetName } from './references';
import { gridMethods } from './sheet-grid';
import { partMethods } from './sheet-parts';
import { spreadsheetObject } from './spreadsheet';
import type { SheetState } from './state';
import { mapFormulas } from './structure';
import { rangeCoreOf, registerSheet, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetObject(book: Workbook, id: number): Sheet {
  const object = expose<Sheet>(
    book,
    'Sheet',
    [
      (self) => ownMethods(book, id, self),
      (self) => gridMethods(book, id, self),
      (self) => partMethods(book, id, self),
    ],
    {
      sheet: () => book.state.sheets.find((sheet) => sheet.id === id)?.name,
      guard: (_, name) => {
        if (WHOLE_SHEET.has(name)) assertEditable(book, book.sheet(id));
      },
    },
  );
  registerSheet(object, id);
  return object;
}

/** What nobody does to a sheet that is protected against him, even where some of its cells are open (from memory). */
const WHOLE_SHEET = new Set([
  'setFrozenRows',
  'setFrozenColumns',
  'setColumnWidth',
  'setColumnWidths',
  'setRowHeight',
  'setRowHeights',
  'setRowHeightsForced',
  'hideRows',
  'showRows',
  'hideColumns',
  'showColumns',
  'setTabColor',
  'setHiddenGridlines',
  'setConditionalFormatRules',
  'clearConditionalFormatRules',
  'insertChart',
  'updateChart',
  'removeChart',
]);

function ownMethods(book: Workbook, id: number, self: Sheet): Methods<Sheet> {
  const sheet = () => book.sheet(id);
  const range = (...args: unknown[]) => rangeFromArguments(book, id, args);
  return {
    getName: navigate('', () => sheet().name),
    getSheetName: navigate('', () => sheet().name),
    getSheetId: navigate('', () => id),
    getIndex: read('', () => book.state.sheets.indexOf(sheet()) + 1),
    getParent: navigate('', () => spreadsheetObject(book)),
    setName: structure('string', (name: string) => {
      renameSheet(book, sheet(), name);
      return self;
    }),
    getRange: navigate('string|number,number|number,number,number|number,number,number,number', range),
    getRangeList: navigate('string[]', (notations: string[]) =>
      rangeListObject(
        book,
        notations.map((notation) => rangeCoreOf(range(notation))),
      ),
    ),
    getDataRange: read('', () => {
      // At least A1: https://developers.google.com/apps-script/reference/spreadsheet/sheet#getdatarange
      const last = book.lastContent(sheet());
      return makeRange(book, id, { row: 1, column: 1, rows: Math.max(1, last.row), columns: Math.max(1, last.column) });
    }),
    getLastRow: read('', () => book.lastContent(sheet()).row),
    getLastColumn: read('', () => book.lastContent(sheet()).column),
    activate: structure('', () => {
      book.state.activeSheetId = sheet().id;
      return self;
    }),
    getActiveRange: read('', () => range(sheet().activeRange)),
    setActiveRange: structure('Range', (given: GoogleAppsScript.Spreadsheet.Range) => {
      sheet().activeRange = rectToA1(rangeCoreOf(given).rect);
      book.state.activeSheetId = id;
      return given;
    }),
    addDeveloperMetadata: structure(ADD_METADATA, (...args: unknown[]) => {
      addMetadata(book, { type: 'SHEET', sheetId: sheet().id }, args);
      return self;
    }),
    getDeveloperMetadata: read('', () =>
      book.list(metadataAt(book, { type: 'SHEET', sheetId: id }).map((item) => metadataObject(book, item))),
    ),
    createDeveloperMetadataFinder: navigate('', () =>
      finderObject(book, { type: 'SHEET', sheetId: id }, () => sheet().name),
    ),
  };
}

/** The range of getRange: numbers, or A1 notation. A notation may name this sheet. */
function rangeFromArguments(book: Workbook, id: number, args: unknown[]) {
  const [first] = args;
  if (typeof first === 'string') return rangeFromNotation(book, first, book.sheet(id));
  const [row, column, rows = 1, columns = 1] = args as number[];
  return makeRange(book, id, { row: row!, column: column!, rows, columns });
}

/**
 * @param own the sheet that a notation without a sheet name means
 * 'Range not found' (wording from memory)
 */
export function rangeFromNotation(book: Workbook, notation: string, own: SheetState) {
  const named = book.state.namedRanges.find(({ name }) => name.toLowerCase() === notation.toLowerCase());
  if (named?.rect) return makeRange(book, named.sheetId, named.rect);
  const place = parseA1(notation);
  const sheet = place?.sheetName === undefined ? own : book.sheetNamed(place.sheetName);
  if (!place || !sheet) throw book.fail('Range not found');
  const whole = place.lastRow === undefined ? 'columns' : place.lastColumn === undefined ? 'rows' : undefined;
  return makeRange(book, sheet.id, placeToRect(place, sheet), whole);
}

/**
 * Checks the name of a new or renamed sheet.
 * 'A sheet with the name "X" already exists. Please enter another name.': wording as public scripts quote it ;
 * names are compared without regard to case and are 100 characters at most (from memory).
 */
export function checkSheetName(book: Workbook, name: string, own?: SheetState): void {
  if (name === '') throw book.fail('The sheet name cannot be empty.');
  if (name.length > 100) throw book.fail('The sheet name cannot be greater than 100 characters.');
  const other = book.sheetNamed(name);
  if (other && other !== own) {
    throw book.fail(`A sheet with the name "${other.name}" already exists. Please enter another name.`);
  }
}

/** Formulas that mean the sheet follow its new name. */
function renameSheet(book: Workbook, sheet: SheetState, name: string): void {
  checkSheetName(book, name, sheet);
  assertEditable(book, sheet);
  mapFormulas(book.state, (formula) => followSheetName(formula, sheet.name, name));
  sheet.name = name;
  book.calculator.structureChanged();
}
