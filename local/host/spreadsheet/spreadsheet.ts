/** The spreadsheet as a service object. */
import { parseA1 } from './a1';
import { enumName } from './enums';
import { expose, type Methods, navigate, read, structure } from './expose';
import { ADD_METADATA, addMetadata, finderObject, metadataAt, metadataObject } from './metadata';
import { findNamedRange, namedRangeObject, removeNamedRange, setNamedRange } from './named-range';
import { protectionObject } from './protection';
import { assertEditable } from './protection-check';
import { rangeObject } from './range';
import { checkSheetName, rangeFromNotation, sheetObject } from './sheet';
import { checkCellLimit } from './sheet-grid';
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS, newSheet, type SheetState } from './state';
import { removeSheet } from './structure';
import { sheetIdOf, type Workbook } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function spreadsheetObject(book: Workbook): Spreadsheet {
  return expose<Spreadsheet>(book, 'Spreadsheet', (self) => ({
    ...ownMethods(book),
    ...tabMethods(book),
    ...nameMethods(book),
    addDeveloperMetadata: structure(ADD_METADATA, (...args: unknown[]) => {
      addMetadata(book, { type: 'SPREADSHEET' }, args);
      return self;
    }),
    getDeveloperMetadata: read('', () =>
      book.list(metadataAt(book, { type: 'SPREADSHEET' }).map((item) => metadataObject(book, item))),
    ),
    createDeveloperMetadataFinder: navigate('', () => finderObject(book, { type: 'SPREADSHEET' })),
  }));
}

function ownMethods(book: Workbook): Methods<Spreadsheet> {
  return {
    getId: navigate('', () => book.state.id),
    getName: read('', () => book.state.name),
    getUrl: navigate('', () => `https://docs.google.com/spreadsheets/d/${book.state.id}/edit`),
    rename: structure('string', (name: string) => {
      if (name === '') throw book.fail('The name cannot be empty.');
      book.state.name = name;
    }),
    getSpreadsheetTimeZone: read('', () => book.state.timeZone),
    getSpreadsheetLocale: read('', () => book.state.locale),
    toast: structure(
      'string|string,string|string,string,number?',
      (message: string, title = '', seconds?: number | null) => {
        // The default is 5 seconds: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#toastmsg,-title,-timeoutseconds
        book.context.toast(message, title, seconds === undefined ? 5 : seconds);
      },
    ),
    getRange: navigate('string', (notation: string) => {
      // Without a sheet name the first sheet is meant in a custom function, else the active one (from memory).
      return rangeFromNotation(book, notation, activeSheet(book));
    }),
    // Of all tabs: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getprotectionstype
    getProtections: read('enum', (type: unknown) =>
      book.list(
        book.state.sheets.flatMap(({ id, protections }) =>
          protections
            .filter((protection) => protection.type === enumName(type))
            .map((protection) => protectionObject(book, id, protection)),
        ),
      ),
    ),
    getOwner: read('', () =>
      expose<GoogleAppsScript.Base.User>(book, 'User', () => ({ getEmail: navigate('', () => book.state.owner) })),
    ),
  };
}

function activeSheet(book: Workbook): SheetState {
  return book.state.sheets.find(({ id }) => id === book.state.activeSheetId) ?? book.state.sheets[0]!;
}

export function activeSheetObject(book: Workbook) {
  return sheetObject(book, activeSheet(book).id);
}

function tabMethods(book: Workbook): Methods<Spreadsheet> {
  return {
    getSheets: navigate('', () => book.list(book.state.sheets.map(({ id }) => sheetObject(book, id)))),
    getNumSheets: navigate('', () => book.state.sheets.length),
    getSheetByName: navigate('string', (name: string) => {
      const sheet = book.sheetNamed(name);
      return sheet ? sheetObject(book, sheet.id) : null;
    }),
    getSheetById: navigate('number', (id: number) => {
      return book.state.sheets.some((sheet) => sheet.id === id) ? sheetObject(book, id) : null;
    }),
    getActiveSheet: navigate('', () => activeSheetObject(book)),
    setActiveSheet: structure('Sheet|Sheet,boolean', (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
      book.state.activeSheetId = book.sheet(sheetIdOf(sheet)).id;
      return sheet;
    }),
    insertSheet: structure('|string|number|string,number', (...args: (string | number)[]) => insertSheet(book, args)),
    deleteSheet: structure('Sheet', (sheet: object) => deleteSheet(book, book.sheet(sheetIdOf(sheet)))),
    moveActiveSheet: structure('number', (position: number) => moveActiveSheet(book, position)),
  };
}

/** The new sheet becomes the active one; the index is 0-based: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex */
function insertSheet(book: Workbook, args: (string | number)[]) {
  const name = args.find((arg) => typeof arg === 'string') ?? freeName(book);
  const active = book.state.sheets.indexOf(activeSheet(book));
  const index = args.find((arg) => typeof arg === 'number') ?? active + 1;
  checkSheetName(book, name);
  // Wording from memory.
  if (index < 0 || index > book.state.sheets.length) throw book.fail('Invalid argument: sheetIndex');
  checkCellLimit(book, NEW_SHEET_ROWS * NEW_SHEET_COLUMNS);
  const sheet = newSheet(book.nextId(), name);
  book.state.sheets.splice(index, 0, sheet);
  book.state.activeSheetId = sheet.id;
  book.calculator.structureChanged();
  return sheetObject(book, sheet.id);
}

/** 'Sheet2' or 'ชีต2', the first number that is free (from memory). */
function freeName(book: Workbook): string {
  const stem = book.state.locale.startsWith('th') ? 'ชีต' : 'Sheet';
  let number = book.state.sheets.length + 1;
  while (book.sheetNamed(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** 'You can't remove all the sheets in a document.': wording as public scripts quote it */
function deleteSheet(book: Workbook, sheet: SheetState): void {
  if (book.state.sheets.length === 1) throw book.fail("You can't remove all the sheets in a document.");
  if (book.state.sheets.every((other) => other === sheet || other.hidden)) {
    // Wording from memory.
    throw book.fail("You can't remove all the visible sheets in a document.");
  }
  assertEditable(book, sheet);
  removeSheet(book.state, sheet);
  if (book.state.activeSheetId === sheet.id)
    book.state.activeSheetId = book.state.sheets.find(({ hidden }) => !hidden)!.id;
  book.calculator.structureChanged();
}

/** 1-based: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#moveactivesheetpos ; wording from memory. */
function moveActiveSheet(book: Workbook, position: number): void {
  const { sheets } = book.state;
  if (position < 1 || position > sheets.length) throw book.fail('Sheet index out of bounds.');
  const sheet = activeSheet(book);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position - 1, 0, sheet);
}

function nameMethods(book: Workbook): Methods<Spreadsheet> {
  return {
    setNamedRange: structure('string,Range', (name: string, range: object) => setNamedRange(book, name, range)),
    getNamedRanges: read('', () => book.list(book.state.namedRanges.map((state) => namedRangeObject(book, state)))),
    // null when there is no such name, or its cells are gone: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getrangebynamename
    getRangeByName: read('string', (name: string) => {
      const state = findNamedRange(book, name);
      if (state) return state.rect ? rangeObject(book, { sheetId: state.sheetId, rect: { ...state.rect } }) : null;
      const place = parseA1(name);
      return place ? rangeFromNotation(book, name, activeSheet(book)) : null;
    }),
    removeNamedRange: structure('string', (name: string) => {
      const state = findNamedRange(book, name);
      // Wording from memory.
      if (!state) throw book.fail(`The named range '${name}' does not exist.`);
      removeNamedRange(book, state);
    }),
  };
}
