/** The workbook of a host as the page's grid shows it. Nothing here is a call of the script. */

import { renderChart } from '../host/chart-png';
import type { Host } from '../host/host';
import type { CellFormat, CellState, Rect, SheetState } from '../host/spreadsheet/state';
import { errorWords, wantedWords } from './cell-words';
import type { GridCell, GridSheet, GridWorkbook } from './protocol';

/** 600 × 371 is what Sheets inserts. */
const CHART_WIDTH = 600;
const CHART_HEIGHT = 371;
/** Conditions that may hold of a cell that isn't in the model. */
const HOLD_OF_NOTHING = new Set(['CELL_EMPTY', 'CUSTOM_FORMULA', 'TEXT_DOES_NOT_CONTAIN']);

export class GridView {
  readonly #host: Host;
  /** Charts already drawn, by what they are drawn from. */
  #pictures = new Map<string, string>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** Everything as it is now, with all formulas calculated. */
  workbook(): GridWorkbook {
    const { state, spreadsheet } = this.#host;
    spreadsheet.calculate();
    const pictures = this.#pictures;
    this.#pictures = new Map();
    const sheets = state.sheets.map((sheet) => this.#sheet(sheet, pictures));
    const active = state.sheets.find(({ id }) => id === state.activeSheetId) ?? state.sheets[0]!;
    return { name: state.name, activeSheetId: active.id, selection: active.activeRange, sheets };
  }

  #sheet(sheet: SheetState, pictures: ReadonlyMap<string, string>): GridSheet {
    return {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.hidden,
      rows: sheet.maxRows,
      columns: sheet.maxColumns,
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      hiddenGridlines: sheet.hiddenGridlines,
      tabColor: sheet.tabColor,
      columnWidths: { ...sheet.columnWidths },
      rowHeights: { ...sheet.rowHeights },
      hiddenColumns: Object.keys(sheet.hiddenColumns).map(Number),
      hiddenRows: Object.keys(sheet.hiddenRows).map(Number),
      merges: sheet.merges.map((rect) => ({ ...rect })),
      cells: this.#cells(sheet),
      charts: this.#charts(sheet, pictures),
    };
  }

  #cells(sheet: SheetState): GridSheet['cells'] {
    const cells: GridSheet['cells'] = {};
    const put = (row: number, column: number, cell: GridCell) => {
      if (Object.keys(cell).length === 0) return;
      cells[row] ??= {};
      cells[row][column] = cell;
    };
    for (const [row, columns] of Object.entries(sheet.cells)) {
      for (const [column, cell] of Object.entries(columns))
        put(Number(row), Number(column), this.#cell(sheet, Number(row), Number(column), cell));
    }
    for (const { row, column } of colouredThoughEmpty(sheet)) {
      const format = this.#host.spreadsheet.drawing.conditionalFormat(sheet, row, column);
      if (format !== undefined) put(row, column, { format });
    }
    return cells;
  }

  #cell(sheet: SheetState, row: number, column: number, cell: CellState): GridCell {
    const { drawing } = this.#host.spreadsheet;
    const text = drawing.text(sheet, row, column);
    const choices = drawing.choices(sheet, row, column);
    const format = together(cell.format, drawing.conditionalFormat(sheet, row, column));
    const message = this.#message(sheet, row, column, cell, choices);
    return {
      ...(text !== '' && { text }),
      ...((typeof cell.value === 'number' || typeof cell.value === 'boolean') && { value: cell.value }),
      ...(cell.formula !== undefined && { formula: cell.formula }),
      ...(format !== undefined && { format }),
      ...(cell.note && { note: cell.note }),
      ...(message !== undefined && { message }),
      ...(choices !== undefined && { choices }),
      ...(cell.validation?.criteria === 'CHECKBOX' && { checkbox: true as const }),
    };
  }

  #message(
    sheet: SheetState,
    row: number,
    column: number,
    { value, validation }: CellState,
    choices: string[] | undefined,
  ): string | undefined {
    if (typeof value === 'object') return errorWords(value.error, value.message);
    if (validation === undefined || !this.#host.spreadsheet.drawing.breaksRule(sheet, row, column)) return undefined;
    return `ข้อมูลไม่ตรงกับที่กำหนดไว้: ${wantedWords(validation, choices)}`;
  }

  #charts(sheet: SheetState, known: ReadonlyMap<string, string>): GridSheet['charts'] {
    return sheet.charts.map((chart) => {
      const cells = this.#host.spreadsheet.drawing.chartCells(chart);
      const key = JSON.stringify([chart, cells]);
      const png = known.get(key) ?? Buffer.from(renderChart(structuredClone(chart), cells)).toString('base64');
      this.#pictures.set(key, png);
      return {
        id: chart.id,
        row: chart.position.row,
        column: chart.position.column,
        width: Number(chart.options.width ?? CHART_WIDTH),
        height: Number(chart.options.height ?? CHART_HEIGHT),
        png,
      };
    });
  }
}

/** The same two formats always give the same object. */
const combined = new WeakMap<CellFormat, WeakMap<CellFormat, CellFormat>>();
const PLAIN: CellFormat = {};

function together(own: CellFormat = PLAIN, over: CellFormat | undefined): CellFormat | undefined {
  if (over === undefined) return own === PLAIN ? undefined : own;
  const known = combined.get(over) ?? new WeakMap<CellFormat, CellFormat>();
  combined.set(over, known);
  const format = known.get(own) ?? { ...own, ...over };
  known.set(own, format);
  return format;
}

/** Cells that hold nothing but lie in a rule that may colour them; a rule may reach far, so no further than the content. */
function* colouredThoughEmpty(sheet: SheetState): Generator<{ row: number; column: number }> {
  const rects = sheet.conditionalFormats
    .filter(({ criteria }) => HOLD_OF_NOTHING.has(criteria))
    .flatMap(({ ranges }) => ranges);
  if (rects.length === 0) return;
  const rows = Object.keys(sheet.cells).map(Number);
  const columns = Object.values(sheet.cells).flatMap((cells) => Object.keys(cells).map(Number));
  const [lastRow, lastColumn] = [Math.max(0, ...rows), columns.reduce((last, column) => Math.max(last, column), 0)];
  for (const rect of rects) yield* emptyCellsOf(sheet, rect, lastRow, lastColumn);
}

function* emptyCellsOf(sheet: SheetState, rect: Rect, lastRow: number, lastColumn: number) {
  for (let row = rect.row; row <= Math.min(lastRow, rect.row + rect.rows - 1); row++) {
    for (let column = rect.column; column <= Math.min(lastColumn, rect.column + rect.columns - 1); column++) {
      if (sheet.cells[row]?.[column] === undefined) yield { row, column };
    }
  }
}
