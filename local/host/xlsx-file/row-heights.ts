/** Rows that grow with their wrapped text, as Sheets lets them: LibreOffice opens a file without growing any. */
import type { CellState, SheetState } from '../spreadsheet/state';

const DEFAULT_HEIGHT = 21;
const DEFAULT_WIDTH = 100;
const DEFAULT_FONT_SIZE = 10;
/** Lines of Sarabun and its stand-ins (1.3 to 1.65 em), in a document of 96 pixels to 72 points. */
const LINE_EM = 1.65;
const PIXELS_PER_POINT = 96 / 72;
/** Mean width of a Thai or Latin letter of Sarabun. */
const LETTER_EM = 0.56;
/** Vowels and tone marks above and below take no width of their own. */
const NO_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b]/g;
/** Space that a cell keeps free at its sides, and above and below its text. */
const SIDE_PADDING = 8;
const LINE_PADDING = 4;

/** Pixels of each row whose text needs more than the default; rows with a height of their own are left out. */
export function grownRows(sheet: SheetState): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [number, cells] of Object.entries(sheet.cells)) {
    const row = Number(number);
    if (sheet.rowHeights[row] !== undefined) continue;
    const needed = Object.entries(cells).map(([column, cell]) => heightOf(sheet, Number(column), cell));
    const height = Math.max(DEFAULT_HEIGHT, ...needed);
    if (height > DEFAULT_HEIGHT) heights.set(row, height);
  }
  return heights;
}

function heightOf(sheet: SheetState, column: number, { value, format }: CellState): number {
  if (typeof value !== 'string' || sheet.hiddenColumns[column]) return 0;
  const pixels = (format?.fontSize ?? DEFAULT_FONT_SIZE) * PIXELS_PER_POINT;
  const width = (sheet.columnWidths[column] ?? DEFAULT_WIDTH) - SIDE_PADDING;
  const perLine = Math.max(1, Math.floor(width / (pixels * LETTER_EM)));
  const lines = value
    .split('\n')
    .reduce((sum, line) => sum + linesOf(line, format?.wrap === 'WRAP' ? perLine : Infinity), 0);
  return Math.ceil(lines * pixels * LINE_EM + LINE_PADDING);
}

function linesOf(line: string, perLine: number): number {
  return Math.max(1, Math.ceil(line.replace(NO_WIDTH, '').length / perLine));
}
