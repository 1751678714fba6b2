/**
 * The plain model of one spreadsheet: everything a spreadsheet file holds, as JSON-safe data and nothing else.
 * The service objects (sheet.ts, range.ts ...) work on it; saving, loading and drawing read it directly.
 *
 * Rows and columns are 1-based everywhere, as in Apps Script.
 */

/** The whole spreadsheet file. */
export interface SpreadsheetState {
  id: string;
  name: string;
  /** As Google writes it: 'th_TH', 'en_US'. */
  locale: string;
  /** IANA name: 'Asia/Bangkok'. */
  timeZone: string;
  /** E-mail of the owner, whom no protection stops. */
  owner: string;
  /** E-mails of those who may edit the file, besides the owner. */
  editors?: string[];
  /** In the order of the tabs. */
  sheets: SheetState[];
  namedRanges: NamedRangeState[];
  /** Metadata of the file, of its sheets, rows and columns; one that loses its row, column or sheet is removed. */
  metadata: MetadataState[];
  activeSheetId: number;
  /** Source of ids for sheets, charts, protections and metadata: ids are never used twice. */
  nextId: number;
}

/** One tab. */
export interface SheetState {
  id: number;
  name: string;
  hidden: boolean;
  /** The size of the grid; cells outside do not exist. */
  maxRows: number;
  maxColumns: number;
  /** `cells[row]?.[column]`; a cell that holds nothing is left out. */
  cells: Record<number, Record<number, CellState>>;
  /** Pixels; a column or row that is left out has the default (100 wide, 21 high). */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: Record<number, true>;
  hiddenRows: Record<number, true>;
  frozenRows: number;
  frozenColumns: number;
  hiddenGridlines: boolean;
  /** CSS hex '#rrggbb', or null for none. */
  tabColor: string | null;
  merges: Rect[];
  /** In order of precedence, the first that holds wins. */
  conditionalFormats: ConditionalFormatState[];
  protections: ProtectionState[];
  charts: ChartState[];
  /** A1 notation of the selection. */
  activeRange: string;
}

/** One cell. Content, looks, note and rule travel together when rows or columns are inserted, moved or sorted. */
export interface CellState {
  /**
   * The value: typed in, or for a formula the result of the last calculation. Left out when empty.
   * A date is a number (days since 1899-12-30, local time of the spreadsheet) in a cell with a date format.
   */
  value?: CellValue;
  /** With its leading '=', in en_US syntax, sheet names as they are now. */
  formula?: string;
  /** Set on a cell that holds part of the array result of a formula elsewhere: where that formula is. */
  spill?: { row: number; column: number };
  /** Number format that the result of the formula brings along while the cell itself has none (a date, a percent). */
  resultFormat?: string;
  format?: CellFormat;
  note?: string;
  validation?: ValidationState;
}

export type CellValue = number | string | boolean | CellError;

/** An error value. */
export interface CellError {
  /** '#REF!', '#N/A', '#ERROR!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!'. */
  error: string;
  /** What Google shows on hovering, for instance the message of an Error thrown by a custom function. */
  message?: string;
}

/** Looks of a cell. What is left out is the default. Colours are '#rrggbb'. */
export interface CellFormat {
  /** Pattern; left out is 'Automatic'. '@' is plain text. */
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  /** Points; the default is 10. */
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  horizontalAlignment?: 'left' | 'center' | 'right';
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  /** The default is OVERFLOW. */
  wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  borders?: { top?: BorderState; left?: BorderState; bottom?: BorderState; right?: BorderState };
}

export interface BorderState {
  /** A name of SpreadsheetApp.BorderStyle. */
  style: 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';
  color: string;
}

/** A rectangle of cells inside one sheet. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Values in rules. A date is `{date}` in ISO form, a range (list from a range) is `{sheetId, rect}`. */
export type RuleValue =
  | string
  | number
  | boolean
  | string[]
  | { date: string }
  | { sheetId: number; rect: Rect }
  | null;

export interface ValidationState {
  /** A name of SpreadsheetApp.DataValidationCriteria. */
  criteria: string;
  /** As DataValidation.getCriteriaValues gives them. */
  values: RuleValue[];
  /** True: a warning only; false: the input is rejected. */
  allowInvalid: boolean;
  helpText?: string;
}

export interface NamedRangeState {
  name: string;
  sheetId: number;
  /** null: its cells were deleted (#REF!). */
  rect: Rect | null;
}

export interface MetadataState {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location:
    | { type: 'SPREADSHEET' }
    | { type: 'SHEET'; sheetId: number }
    | { type: 'ROW' | 'COLUMN'; sheetId: number; index: number };
}

export interface ConditionalFormatState {
  ranges: Rect[];
  /** A name of SpreadsheetApp.BooleanCriteria, with its arguments. A formula is relative to the first range's corner. */
  criteria: string;
  values: RuleValue[];
  /** Only these looks: background, fontColor, bold, italic, underline, strikethrough. */
  format: Pick<CellFormat, 'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
}

export interface ProtectionState {
  id: number;
  type: 'RANGE' | 'SHEET';
  /** null for a protected sheet, or for a range whose cells were deleted. */
  rect: Rect | null;
  description: string;
  warningOnly: boolean;
  /** Holes in a protected sheet. */
  unprotected: Rect[];
  /** E-mails that may edit, besides the owner; null: not limited yet, so all editors of the spreadsheet. */
  editors: string[] | null;
}

export interface ChartState {
  id: number;
  /** A name of Charts.ChartType: 'LINE', 'COLUMN', 'BAR', 'PIE' ... */
  type: string;
  ranges: { sheetId: number; rect: Rect }[];
  position: { row: number; column: number; offsetX: number; offsetY: number };
  /** As given to setOption: 'title', 'width', 'height', 'vAxis.minValue' ... */
  options: Record<string, unknown>;
  numHeaders: number;
  transposed: boolean;
  /** How several ranges are put together. */
  mergeStrategy: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  hiddenDimensionStrategy?: string;
}

/** A new tab's grid is 1000 rows by 26 columns. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** A fresh spreadsheet with one empty tab, as Google makes it. */
export function newSpreadsheet(
  given: Partial<Pick<SpreadsheetState, 'id' | 'name' | 'locale' | 'timeZone' | 'owner'>> & { sheetName?: string } = {},
): SpreadsheetState {
  return {
    id: given.id ?? 'local-spreadsheet',
    name: given.name ?? 'Untitled spreadsheet',
    locale: given.locale ?? 'th_TH',
    timeZone: given.timeZone ?? 'Asia/Bangkok',
    owner: given.owner ?? 'owner@example.org',
    sheets: [newSheet(0, given.sheetName ?? (given.locale?.startsWith('en') ? 'Sheet1' : 'ชีต1'))],
    namedRanges: [],
    metadata: [],
    activeSheetId: 0,
    nextId: 1,
  };
}

/** An empty tab. */
export function newSheet(id: number, name: string): SheetState {
  return {
    id,
    name,
    hidden: false,
    maxRows: NEW_SHEET_ROWS,
    maxColumns: NEW_SHEET_COLUMNS,
    cells: {},
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: {},
    hiddenRows: {},
    frozenRows: 0,
    frozenColumns: 0,
    hiddenGridlines: false,
    tabColor: null,
    merges: [],
    conditionalFormats: [],
    protections: [],
    charts: [],
    activeRange: 'A1',
  };
}

/** The cell, or undefined when it holds nothing. */
export function cellAt(sheet: SheetState, row: number, column: number): CellState | undefined {
  return sheet.cells[row]?.[column];
}

/** The cell, made when it is not there yet. */
export function cellFor(sheet: SheetState, row: number, column: number): CellState {
  sheet.cells[row] ??= {};
  const cells = sheet.cells[row];
  cells[column] ??= {};
  return cells[column];
}
