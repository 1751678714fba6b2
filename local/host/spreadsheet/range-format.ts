/** Looks of cells. */
import { cellsOf } from './a1';
import { parseColor } from './colors';
import { BorderStyle, enumName, enumValue, WrapStrategy } from './enums';
import { type Method, type Methods, read, write } from './expose';
import { checkDimensions } from './range-values';
import { sharedChange } from './shared';
import { type BorderState, type CellFormat, cellAt, cellFor, type Rect, type SheetState } from './state';
import type { RangeCore, Workbook } from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** One look: how the script's value becomes the model's (null: the default), and back. */
interface Look<T> {
  fromScript(value: T, book: Workbook): Partial<CellFormat> | null;
  toScript(format: CellFormat | undefined): T;
}

const COLOR_ERROR = (color: unknown) => `Invalid argument: ${String(color)}`;

function colorLook(name: 'background' | 'fontColor', fallback: string): Look<string | null> {
  return {
    fromScript: (value, book) => {
      if (value === null || value === undefined || value === '') return null;
      const color = parseColor(value);
      if (!color) throw book.fail(COLOR_ERROR(value));
      return { [name]: color };
    },
    toScript: (format) => format?.[name] ?? fallback,
  };
}

function choiceLook<K extends keyof CellFormat>(
  name: K,
  choices: Record<string, CellFormat[K] | null>,
  toScript: (value: CellFormat[K] | undefined) => string,
): Look<string | null> {
  return {
    fromScript: (value, book) => {
      if (value === null || value === undefined) return null;
      if (!(value in choices)) throw book.fail(`Invalid argument: ${value}`);
      const chosen = choices[value];
      return chosen === null ? null : ({ [name]: chosen } as Partial<CellFormat>);
    },
    toScript: (format) => toScript(format?.[name]),
  };
}

const LOOKS = {
  background: colorLook('background', '#ffffff'),
  fontColor: colorLook('fontColor', '#000000'),
  fontWeight: choiceLook('bold', { bold: true, normal: null }, (bold) => (bold ? 'bold' : 'normal')),
  fontStyle: choiceLook('italic', { italic: true, normal: null }, (italic) => (italic ? 'italic' : 'normal')),
  horizontalAlignment: choiceLook(
    'horizontalAlignment',
    { left: 'left', center: 'center', right: 'right', normal: null },
    (value) => value ?? 'general',
  ),
  verticalAlignment: choiceLook(
    'verticalAlignment',
    { top: 'top', middle: 'middle', bottom: 'bottom' },
    (value) => value ?? 'bottom',
  ),
  fontFamily: {
    fromScript: (value) => (value ? { fontFamily: value } : null),
    toScript: (format) => format?.fontFamily ?? 'Arial',
  } as Look<string | null>,
  fontSize: {
    fromScript: (value, book) => {
      if (value < 1 || value > 400) throw book.fail(`Invalid argument: ${value}`);
      return { fontSize: value };
    },
    toScript: (format) => format?.fontSize ?? 10,
  } as Look<number>,
  wrap: {
    fromScript: (value) => ({ wrap: value ? 'WRAP' : 'OVERFLOW' }),
    toScript: (format) => format?.wrap === 'WRAP',
  } as Look<boolean>,
  wrapStrategy: {
    fromScript: (value) => ({ wrap: enumName(value) as CellFormat['wrap'] }),
    toScript: (format) => enumValue(WrapStrategy, format?.wrap ?? 'OVERFLOW'),
  } as Look<unknown>,
};

/** Which part of the format a look is kept in. */
const PARTS: Record<keyof typeof LOOKS, keyof CellFormat> = {
  background: 'background',
  fontColor: 'fontColor',
  fontWeight: 'bold',
  fontStyle: 'italic',
  horizontalAlignment: 'horizontalAlignment',
  verticalAlignment: 'verticalAlignment',
  fontFamily: 'fontFamily',
  fontSize: 'fontSize',
  wrap: 'wrap',
  wrapStrategy: 'wrap',
};

export function formatMethods(book: Workbook, { sheetId, rect }: RangeCore, self: Range): Methods<Range> {
  const sheet = () => book.sheet(sheetId);
  const one = <T>(name: keyof typeof LOOKS, type: string) =>
    write<(value: T) => Range>(type, (value: T) => {
      setLook(book, sheet(), rect, name, () => value);
      return self;
    });
  const many = <T>(name: keyof typeof LOOKS, type: string) =>
    write<(values: T[][]) => Range>(type, (values: T[][]) => {
      checkDimensions(book, values, rect);
      setLook(book, sheet(), rect, name, (row, column) => values[row - rect.row]![column - rect.column]);
      return self;
    });
  const get = <T>(name: keyof typeof LOOKS) =>
    read<() => T>('', () => LOOKS[name].toScript(cellAt(sheet(), rect.row, rect.column)?.format) as T) as Method<
      () => T
    >;
  const getAll = <T>(name: keyof typeof LOOKS) =>
    read<() => T[][]>('', () =>
      book.grid(rect, (row, column) => LOOKS[name].toScript(cellAt(sheet(), row, column)?.format) as T),
    ) as Method<() => T[][]>;
  return {
    setBackground: one('background', 'string?'),
    setBackgrounds: many('background', 'string?[][]'),
    getBackground: get('background'),
    getBackgrounds: getAll('background'),
    setFontColor: one('fontColor', 'string?'),
    setFontColors: many('fontColor', 'string?[][]'),
    getFontColor: get('fontColor'),
    getFontColors: getAll('fontColor'),
    setFontWeight: one('fontWeight', 'string?'),
    setFontWeights: many('fontWeight', 'string?[][]'),
    getFontWeight: get('fontWeight'),
    getFontWeights: getAll('fontWeight'),
    setFontStyle: one('fontStyle', 'string?'),
    getFontStyle: get('fontStyle'),
    setFontFamily: one('fontFamily', 'string?'),
    getFontFamily: get('fontFamily'),
    setFontSize: one('fontSize', 'number'),
    setFontSizes: many('fontSize', 'number[][]'),
    getFontSize: get('fontSize'),
    getFontSizes: getAll('fontSize'),
    setHorizontalAlignment: one('horizontalAlignment', 'string?'),
    setHorizontalAlignments: many('horizontalAlignment', 'string?[][]'),
    getHorizontalAlignment: get('horizontalAlignment'),
    getHorizontalAlignments: getAll('horizontalAlignment'),
    setVerticalAlignment: one('verticalAlignment', 'string?'),
    setVerticalAlignments: many('verticalAlignment', 'string?[][]'),
    getVerticalAlignment: get('verticalAlignment'),
    getVerticalAlignments: getAll('verticalAlignment'),
    setWrap: one('wrap', 'boolean'),
    setWraps: many('wrap', 'boolean[][]'),
    getWrap: get('wrap'),
    setWrapStrategy: one('wrapStrategy', 'enum'),
    setWrapStrategies: many('wrapStrategy', 'enum[][]'),
    getWrapStrategy: get('wrapStrategy'),
    getWrapStrategies: getAll('wrapStrategy'),
    setBorder: write(
      `${'boolean?,'.repeat(6).slice(0, -1)}|${'boolean?,'.repeat(6)}string?,enum?`,
      (
        top: Side,
        left: Side,
        bottom: Side,
        right: Side,
        vertical: Side,
        horizontal: Side,
        color?: string,
        style?: unknown,
      ) => {
        const border = borderOf(book, color, style);
        setBorders(sheet(), rect, { top, left, bottom, right, vertical, horizontal }, border);
        return self;
      },
    ),
    clearFormat: write('', () => {
      clearFormat(book, sheet(), rect);
      return self;
    }),
  };
}

function setLook(
  book: Workbook,
  sheet: SheetState,
  rect: Rect,
  name: keyof typeof LOOKS,
  value: (row: number, column: number) => unknown,
): void {
  const look = LOOKS[name] as Look<unknown>;
  const part = PARTS[name];
  const changes = new Map<unknown, (format: CellFormat | undefined) => CellFormat>();
  const changeTo = (wanted: unknown) => {
    const change = look.fromScript(wanted, book);
    return sharedChange<CellFormat>((format) => {
      const changed = { ...format, ...change };
      if (change === null) delete changed[part];
      return changed;
    });
  };
  // All are read before one is written: a wrong one stops the call.
  for (const { row, column } of cellsOf(rect)) {
    const wanted = value(row, column);
    if (!changes.has(wanted)) changes.set(wanted, changeTo(wanted));
  }
  for (const { row, column } of cellsOf(rect)) {
    const cell = cellFor(sheet, row, column);
    cell.format = changes.get(value(row, column))!(cell.format);
  }
}

/** true sets the side, false takes it away, null leaves it. */
type Side = boolean | null | undefined;
type Sides = Record<'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal', Side>;

function borderOf(book: Workbook, color: string | undefined | null, style: unknown): BorderState {
  const parsed = color ? parseColor(color) : '#000000';
  if (!parsed) throw book.fail(COLOR_ERROR(color));
  return { color: parsed, style: (enumName(style) ?? enumName(BorderStyle.SOLID)) as BorderState['style'] };
}

function setBorders(sheet: SheetState, rect: Rect, sides: Sides, border: BorderState): void {
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  const changes = new Map<string, (format: CellFormat | undefined) => CellFormat>();
  for (const { row, column } of cellsOf(rect)) {
    const wanted = {
      top: row === rect.row ? sides.top : sides.horizontal,
      bottom: row === lastRow ? sides.bottom : sides.horizontal,
      left: column === rect.column ? sides.left : sides.vertical,
      right: column === lastColumn ? sides.right : sides.vertical,
    };
    const kind = Object.values(wanted).join();
    if (!changes.has(kind)) changes.set(kind, borderChange(wanted, border));
    const cell = cellFor(sheet, row, column);
    cell.format = changes.get(kind)!(cell.format);
  }
}

function borderChange(wanted: Record<'top' | 'bottom' | 'left' | 'right', Side>, border: BorderState) {
  return sharedChange<CellFormat>((format) => {
    const borders = { ...format?.borders };
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      if (wanted[side] === true) borders[side] = border;
      else if (wanted[side] === false) delete borders[side];
    }
    return { ...format, borders };
  });
}

export function clearFormat(book: Workbook, sheet: SheetState, rect: Rect): void {
  for (const { row, column } of cellsOf(rect)) {
    const cell = cellAt(sheet, row, column);
    if (!cell?.format) continue;
    delete cell.format;
    book.calculator.cellChanged(sheet, row, column);
  }
}
