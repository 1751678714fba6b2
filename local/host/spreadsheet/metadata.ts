/** Developer metadata: https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata */
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, enumName, enumValue } from './enums';
import { expose, navigate, read, structure } from './expose';
import { rangeObject } from './range';
import { sheetObject } from './sheet';
import { spreadsheetObject } from './spreadsheet';
import type { MetadataState } from './state';
import type { RangeCore, Workbook } from './workbook';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Place = MetadataState['location'];

export const ADD_METADATA = 'string|string,enum|string,string|string,string,enum';

/** Adds metadata from the arguments of addDeveloperMetadata: key[, value][, visibility]; the default is DOCUMENT. */
export function addMetadata(book: Workbook, location: Place, [key, ...rest]: unknown[]): void {
  const value = rest.find((argument) => typeof argument === 'string');
  const visibility = enumName(rest.find((argument) => typeof argument === 'object')) ?? 'DOCUMENT';
  book.state.metadata.push({
    id: book.nextId(),
    key: String(key),
    value: (value as string | undefined) ?? null,
    visibility: visibility as MetadataState['visibility'],
    location,
  });
}

export function metadataObject(book: Workbook, state: MetadataState): Metadata {
  /** Metadata that is gone can be neither read nor changed (wording from memory). */
  const own = () => {
    if (!book.state.metadata.includes(state)) throw book.fail('The developer metadata no longer exists.');
    return state;
  };
  return expose<Metadata>(book, 'DeveloperMetadata', (self) => ({
    getId: navigate('', () => state.id),
    getKey: navigate('', () => state.key),
    getValue: navigate('', () => state.value),
    getVisibility: navigate('', () => enumValue(DeveloperMetadataVisibility, state.visibility)),
    getLocation: navigate('', () => locationObject(book, own().location)),
    setKey: structure('string', (key: string) => {
      own().key = key;
      return self;
    }),
    setValue: structure('string', (value: string) => {
      own().value = value;
      return self;
    }),
    setVisibility: structure('enum', (visibility: unknown) => {
      own().visibility = enumName(visibility) as MetadataState['visibility'];
      return self;
    }),
    remove: structure('', () => {
      own();
      book.state.metadata = book.state.metadata.filter((other) => other !== state);
    }),
  }));
}

function locationObject(book: Workbook, place: Place): Location {
  return expose<Location>(book, 'DeveloperMetadataLocation', () => ({
    getLocationType: navigate('', () => enumValue(DeveloperMetadataLocationType, place.type)),
    getSpreadsheet: navigate('', () => (place.type === 'SPREADSHEET' ? spreadsheetObject(book) : null)),
    getSheet: navigate('', () => (place.type === 'SHEET' ? sheetObject(book, place.sheetId) : null)),
    getRow: navigate('', () => (place.type === 'ROW' ? lineRange(book, place) : null)),
    getColumn: navigate('', () => (place.type === 'COLUMN' ? lineRange(book, place) : null)),
  }));
}

function lineRange(book: Workbook, place: Extract<Place, { type: 'ROW' | 'COLUMN' }>) {
  const { maxRows, maxColumns } = book.sheet(place.sheetId);
  const rect =
    place.type === 'ROW'
      ? { row: place.index, column: 1, rows: 1, columns: maxColumns }
      : { row: 1, column: place.index, rows: maxRows, columns: 1 };
  return rangeObject(book, { sheetId: place.sheetId, rect, whole: place.type === 'ROW' ? 'rows' : 'columns' });
}

/** Where a finder looks: the spreadsheet, a sheet, or a row or column. */
export type Scope = { type: 'SPREADSHEET' } | { type: 'SHEET'; sheetId: number } | { type: 'RANGE'; core: RangeCore };

/** Metadata of exactly this place. */
export function metadataAt(book: Workbook, scope: Scope): MetadataState[] {
  return book.state.metadata.filter(({ location }) => isAt(location, scope));
}

function isAt(location: Place, scope: Scope): boolean {
  if (scope.type === 'SPREADSHEET') return location.type === 'SPREADSHEET';
  if (scope.type === 'SHEET') return location.type === 'SHEET' && location.sheetId === scope.sheetId;
  const { sheetId, rect, whole } = scope.core;
  if (!('index' in location) || location.sheetId !== sheetId) return false;
  if (location.type === 'ROW') return whole === 'rows' && location.index === rect.row && rect.rows === 1;
  return whole === 'columns' && location.index === rect.column && rect.columns === 1;
}

/** Metadata inside a place, that of its rows and columns included. */
function isInside(location: Place, scope: Scope): boolean {
  if (scope.type === 'SPREADSHEET') return true;
  if (scope.type === 'SHEET') return 'sheetId' in location && location.sheetId === scope.sheetId;
  return isAt(location, scope);
}

/** Metadata whose place has something in common with the scope: also that of what contains it. */
function isIntersecting(location: Place, scope: Scope): boolean {
  if (isInside(location, scope) || location.type === 'SPREADSHEET') return true;
  if (scope.type !== 'RANGE') return false;
  const { sheetId, rect } = scope.core;
  if (location.sheetId !== sheetId) return false;
  if (location.type === 'SHEET') return true;
  const [first, count] = location.type === 'ROW' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  return location.index >= first && location.index < first + count;
}

/**
 * PROJECT metadata is visible only to the script that made it; one host runs one script.
 * https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder
 */
export function finderObject(book: Workbook, scope: Scope, sheetName?: () => string): Finder {
  const wanted: {
    key?: string;
    value?: string;
    id?: number;
    visibility?: string;
    type?: string;
    intersecting?: boolean;
  } = {};
  return expose<Finder>(
    book,
    'DeveloperMetadataFinder',
    (self) => {
      const set = (change: typeof wanted) => {
        Object.assign(wanted, change);
        return self;
      };
      return {
        withKey: navigate('string', (key: string) => set({ key })),
        withValue: navigate('string', (value: string) => set({ value })),
        withId: navigate('number', (id: number) => set({ id })),
        withVisibility: navigate('enum', (visibility: unknown) => set({ visibility: enumName(visibility)! })),
        withLocationType: navigate('enum', (type: unknown) => set({ type: enumName(type)! })),
        onIntersectingLocations: navigate('', () => set({ intersecting: true })),
        find: read('', () => {
          const found = book.state.metadata.filter(
            (item) =>
              (wanted.intersecting ? isIntersecting : isInside)(item.location, scope) &&
              (wanted.key === undefined || item.key === wanted.key) &&
              (wanted.value === undefined || item.value === wanted.value) &&
              (wanted.id === undefined || item.id === wanted.id) &&
              (wanted.visibility === undefined || item.visibility === wanted.visibility) &&
              (wanted.type === undefined || item.location.type === wanted.type),
          );
          return book.list(found.map((item) => metadataObject(book, item)));
        }),
      };
    },
    sheetName && { sheet: sheetName },
  );
}
