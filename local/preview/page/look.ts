/** Looks of a cell as the host holds it, in Univer's terms. */

import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type IBorderStyleData,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderState, CellFormat } from '../../host/spreadsheet/state';
import type { GridCell } from '../protocol';
import { drawCheckbox, drawListArrow } from './cell-parts';
import { breakable } from './thai-breaks';

/** Sheets' default; other families come as they are named, with Sarabun behind them for Thai. */
export const DEFAULT_FONT = 'Arial';
const THAI_FONT = 'Sarabun';
const DEFAULT_SIZE = 10;
const NOTE_MARK = { color: '#f4b400', size: 6 };
const ERROR_MARK = { color: '#d93025', size: 6 };
/** Tone marks above and vowels below reach over the height that Sarabun names. */
const PADDING = { t: 2, b: 4, l: 3, r: 3 };
const ARROW_ROOM = 18;

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const WRAPS = { WRAP: WrapStrategy.WRAP, OVERFLOW: WrapStrategy.OVERFLOW, CLIP: WrapStrategy.CLIP };
const BORDERS: Record<BorderState['style'], BorderStyleTypes> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** What Univer draws in the place of its own content. */
export function drawnCell(cell: GridCell): ICellDataForSheetInterceptor {
  const drawn: ICellDataForSheetInterceptor = { s: styleOf(cell), v: drawnText(cell), t: CellValueType.STRING };
  if (cell.message) drawn.markers = { tr: ERROR_MARK };
  else if (cell.note) drawn.markers = { tr: NOTE_MARK };
  if (cell.checkbox) drawn.customRender = [drawCheckbox(cell.value === true)];
  else if (cell.choices) {
    drawn.customRender = [drawListArrow];
    drawn.fontRenderExtension = { rightOffset: ARROW_ROOM };
  }
  return drawn;
}

/** A tick box stands for its words. */
function drawnText({ checkbox, text = '', format }: GridCell): string {
  if (checkbox) return '';
  return format?.wrap === 'WRAP' ? breakable(text) : text;
}

function styleOf(cell: GridCell): IStyleData {
  const format = cell.format ?? {};
  const style: IStyleData = {
    ff: fontStack(format.fontFamily),
    fs: format.fontSize ?? DEFAULT_SIZE,
    ht: horizontal(cell),
    vt: VERTICAL[format.verticalAlignment ?? 'bottom'],
    tb: WRAPS[format.wrap ?? 'OVERFLOW'],
    pd: PADDING,
  };
  if (format.bold) style.bl = BooleanNumber.TRUE;
  if (format.italic) style.it = BooleanNumber.TRUE;
  if (format.underline) style.ul = { s: BooleanNumber.TRUE };
  if (format.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (format.background) style.bg = { rgb: format.background };
  if (format.fontColor) style.cl = { rgb: format.fontColor };
  if (format.borders) style.bd = bordersOf(format.borders);
  return style;
}

function fontStack(family: string | undefined): string {
  return family === undefined || family === THAI_FONT ? (family ?? DEFAULT_FONT) : `${family}, ${THAI_FONT}`;
}

/** As Sheets does: numbers and dates right, truth values and errors in the middle. */
function horizontal({ format, value, text }: GridCell): HorizontalAlign {
  if (format?.horizontalAlignment) return HORIZONTAL[format.horizontalAlignment];
  if (typeof value === 'number') return HorizontalAlign.RIGHT;
  if (typeof value === 'boolean' || /^#(N\/A|REF!|ERROR!|NAME\?|VALUE!|DIV\/0!|NUM!)$/.test(text ?? ''))
    return HorizontalAlign.CENTER;
  return HorizontalAlign.LEFT;
}

function bordersOf({ top, left, bottom, right }: NonNullable<CellFormat['borders']>) {
  return { t: borderOf(top), l: borderOf(left), b: borderOf(bottom), r: borderOf(right) };
}

function borderOf(border: BorderState | undefined): IBorderStyleData | null {
  return border ? { s: BORDERS[border.style], cl: { rgb: border.color } } : null;
}
