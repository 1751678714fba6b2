/** Developer metadata of a range: only of one whole row or one whole column. */
import { type Methods, navigate, read, structure } from './expose';
import { ADD_METADATA, addMetadata, finderObject, metadataAt, metadataObject } from './metadata';
import type { RangeCore, Workbook } from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function metadataMethods(book: Workbook, core: RangeCore, self: Range): Methods<Range> {
  return {
    addDeveloperMetadata: structure(ADD_METADATA, (...args: unknown[]) => {
      addMetadata(book, lineOf(book, core), args);
      return self;
    }),
    getDeveloperMetadata: read('', () =>
      book.list(metadataAt(book, { type: 'RANGE', core }).map((item) => metadataObject(book, item))),
    ),
    createDeveloperMetadataFinder: navigate('', () =>
      finderObject(book, { type: 'RANGE', core }, () => book.sheet(core.sheetId).name),
    ),
  };
}

/**
 * 'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the
 * top-level spreadsheet, an individual sheet, or an entire row or column.':
 * wording as public scripts quote it . A range given by numbers is arbitrary
 * even when it covers a whole row or column; 'C:C' and '2:2' are not (reported by a public script that ran into it).
 */
function lineOf(book: Workbook, { sheetId, rect, whole }: RangeCore) {
  if (whole === 'rows' && rect.rows === 1) return { type: 'ROW' as const, sheetId, index: rect.row };
  if (whole === 'columns' && rect.columns === 1 && rect.row === 1) {
    return { type: 'COLUMN' as const, sheetId, index: rect.column };
  }
  throw book.fail(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to ' +
      'the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}
