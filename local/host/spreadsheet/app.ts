/** SpreadsheetApp: the way into the service. */

import { parseA1 } from './a1';
import type { FormulaResults } from './calculator';
import { conditionalFormatBuilder } from './conditional-format';
import type { HostContext } from './context';
import { type Drawing, drawingOf } from './drawing';
import * as enums from './enums';
import { expose, type Methods, navigate, structure } from './expose';
import { activeSheetObject, spreadsheetObject } from './spreadsheet';
import { cellAt } from './state';
import { validationBuilder } from './validation';
import { Workbook } from './workbook';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The service, and what tests and the rest of the host may do to it besides. */
export interface SpreadsheetService {
  SpreadsheetApp: App;
  /** Brings the results of all formulas in the model up to date, e.g. before saving. */
  calculate(): void;
  /** Calculates, and gives what the service of a copy of the model needs in order not to calculate everything again. */
  knownResults(): FormulaResults;
  /** After the model was changed from outside (loaded, or edited by a test). */
  modelChanged(): void;
  /** Makes every custom function run again, as when the script changed. */
  forgetCustomFunctionResults(): void;
  /** For whoever shows the spreadsheet: nothing of it counts as a call, or needs a permission. */
  drawing: Drawing;
  /** What hovering over an error shows; undefined when the cell shows none. @param a1 with its sheet: "'สรุป'!B2" */
  errorMessage(a1: string): string | undefined;
}

export function createSpreadsheetService(context: HostContext): SpreadsheetService {
  const book = new Workbook(context);
  const { BooleanCriteria, BorderStyle, DataValidationCriteria, DeveloperMetadataLocationType } = enums;
  const { DeveloperMetadataVisibility, Dimension, ProtectionType, WrapStrategy } = enums;
  const SpreadsheetApp = expose<App>(book, 'SpreadsheetApp', () => appMethods(book), {
    constants: {
      BooleanCriteria,
      BorderStyle,
      DataValidationCriteria,
      DeveloperMetadataLocationType,
      DeveloperMetadataVisibility,
      Dimension,
      ProtectionType,
      WrapStrategy,
    },
  });
  return {
    SpreadsheetApp,
    calculate: () => book.calculator.calculate(),
    knownResults: () => book.calculator.knownResults(),
    modelChanged: () => book.calculator.structureChanged(),
    forgetCustomFunctionResults: () => book.calculator.forgetResults(),
    drawing: drawingOf(book),
    errorMessage: (a1) => errorMessage(book, a1),
  };
}

function appMethods(book: Workbook): Methods<App> {
  const current = () => spreadsheetObject(book);
  const outOfScope = (method: string) =>
    // Wording: wording as public scripts quote it ; 'currentonly' covers the file that the script is bound to:
    // https://developers.google.com/apps-script/guides/services/authorization
    book.fail(
      `Specified permissions are not sufficient to call SpreadsheetApp.${method}. ` +
        'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  return {
    getActive: navigate('', current),
    getActiveSpreadsheet: navigate('', current),
    getActiveSheet: navigate('', () => activeSheetObject(book)),
    setActiveSheet: structure('Sheet|Sheet,boolean', (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
      current().setActiveSheet(sheet),
    ),
    getUi: navigate('', () => {
      // wording as public scripts quote it
      if (book.context.permission() === 'customFunction') {
        throw book.fail('Cannot call SpreadsheetApp.getUi() from this context.');
      }
      return book.context.ui();
    }),
    // Writes are applied at once here; a flush only brings the formulas up to date.
    flush: structure('', () => book.calculator.calculate()),
    newDataValidation: navigate('', () => validationBuilder(book)),
    newConditionalFormatRule: navigate('', () => conditionalFormatBuilder(book)),
    create: structure('string|string,number,number', () => {
      throw outOfScope('create');
    }),
    open: structure('Object', () => {
      throw outOfScope('open');
    }),
    openById: structure('string', () => {
      throw outOfScope('openById');
    }),
    openByUrl: structure('string', () => {
      throw outOfScope('openByUrl');
    }),
  };
}

function errorMessage(book: Workbook, a1: string): string | undefined {
  book.calculator.calculate();
  const place = parseA1(a1);
  const sheet = place?.sheetName === undefined ? book.state.sheets[0] : book.sheetNamed(place.sheetName);
  if (!place?.row || !place.column || !sheet) throw new Error(`no such cell: ${a1}`);
  const value = cellAt(sheet, place.row, place.column)?.value;
  return typeof value === 'object' ? (value.message ?? value.error) : undefined;
}
