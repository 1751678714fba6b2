/** Looks of a cell between the model and ExcelJS, both ways. */
import type ExcelJS from 'exceljs';
import type { BorderState, CellFormat } from '../spreadsheet/state';

/** Google Sheets' and this project's own: Thai letters need a font that has them. */
const DEFAULT_FONT = 'Sarabun';
const DEFAULT_SIZE = 10;

const BORDERS: Record<BorderState['style'], ExcelJS.BorderStyle> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};
const SIDES = ['top', 'left', 'bottom', 'right'] as const;

export function fontOf(format: CellFormat): Partial<ExcelJS.Font> {
  return {
    name: format.fontFamily ?? DEFAULT_FONT,
    size: format.fontSize ?? DEFAULT_SIZE,
    ...(format.fontColor ? { color: { argb: argb(format.fontColor) } } : {}),
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.underline ? { underline: true } : {}),
    ...(format.strikethrough ? { strike: true } : {}),
  };
}

export function fillOf(color: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(color) }, bgColor: { argb: argb(color) } };
}

/** @param resultFormat what a formula's result brings along */
export function applyLooks(cell: ExcelJS.Cell, format: CellFormat, resultFormat: string | undefined): void {
  cell.font = fontOf(format);
  const numberFormat = format.numberFormat ?? resultFormat;
  if (numberFormat) cell.numFmt = numberFormat;
  if (format.background) cell.fill = fillOf(format.background);
  cell.alignment = {
    vertical: format.verticalAlignment ?? 'bottom',
    ...(format.horizontalAlignment ? { horizontal: format.horizontalAlignment } : {}),
    ...(format.wrap === 'WRAP' ? { wrapText: true } : {}),
  };
  if (format.borders) {
    const border: Partial<ExcelJS.Borders> = {};
    for (const side of SIDES) {
      const line = format.borders[side];
      if (line) border[side] = { style: BORDERS[line.style], color: { argb: argb(line.color) } };
    }
    cell.border = border;
  }
}

/** The looks that a person sees in the file; defaults are left out. */
export function looksOf(cell: ExcelJS.Cell): CellFormat {
  const { font, fill, alignment, border, numFmt } = cell;
  const format: CellFormat = {};
  if (numFmt && numFmt !== 'General') format.numberFormat = numFmt;
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor?.argb)
    format.background = css(fill.fgColor.argb);
  if (font?.color?.argb) format.fontColor = css(font.color.argb);
  if (font?.name && font.name !== DEFAULT_FONT) format.fontFamily = font.name;
  if (font?.size && font.size !== DEFAULT_SIZE) format.fontSize = font.size;
  if (font?.bold) format.bold = true;
  if (font?.italic) format.italic = true;
  if (font?.underline && font.underline !== 'none') format.underline = true;
  if (font?.strike) format.strikethrough = true;
  const horizontal = alignment?.horizontal;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right')
    format.horizontalAlignment = horizontal;
  if (alignment?.vertical === 'top' || alignment?.vertical === 'middle') format.verticalAlignment = alignment.vertical;
  if (alignment?.wrapText) format.wrap = 'WRAP';
  const borders = bordersOf(border);
  if (borders) format.borders = borders;
  return format;
}

function bordersOf(border: Partial<ExcelJS.Borders> | undefined): CellFormat['borders'] | undefined {
  const borders: NonNullable<CellFormat['borders']> = {};
  for (const side of SIDES) {
    const line = border?.[side];
    if (!line?.style) continue;
    const style =
      (Object.keys(BORDERS) as BorderState['style'][]).find((name) => BORDERS[name] === line.style) ?? 'SOLID';
    borders[side] = { style, color: css(line.color?.argb ?? 'ff000000') };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

export function argb(color: string): string {
  return `ff${color.slice(1)}`.toUpperCase();
}

export function css(color: string): string {
  return `#${color.slice(-6).toLowerCase()}`;
}
