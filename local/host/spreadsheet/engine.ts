/** HyperFormula as a calculator of one formula at a time, over plain values that are given to it. */
import { HyperFormula, NotAFormulaError, type RawCellContent } from 'hyperformula';
import { containsCell, containsRect } from './a1';
import { engineValue } from './cell-values';
import type { RawArea } from './functions';
import { type CellState, cellAt, type Rect, type SheetState } from './state';
import type { Area } from './translate';

const OPTIONS = { licenseKey: 'gpl-v3', useStats: false, undoLimit: 0, maxRows: 2_000_000 };

export class Engine {
  private hyperFormula: HyperFormula | undefined;
  private sheetIds = new Map<number, number>();
  /** What it has been given, by sheet: only what formulas read, most of a spreadsheet never goes there. */
  private loaded = new Map<number, Rect[]>();

  get isFilled(): boolean {
    return this.hyperFormula !== undefined;
  }

  /** Starts anew with the values of the areas. */
  reset(sheets: SheetState[], areas: Area[]): void {
    this.loaded.clear();
    this.sheetIds.clear();
    for (const area of areas) this.markLoaded(area);
    const contents = sheets.map((sheet) => [engineName(sheet), this.loadedContent(sheet)]);
    this.hyperFormula?.destroy();
    this.hyperFormula = HyperFormula.buildFromSheets(Object.fromEntries(contents), OPTIONS);
    for (const sheet of sheets) this.sheetIds.set(sheet.id, this.hyperFormula.getSheetId(engineName(sheet))!);
  }

  /** Makes sure that the values of the areas are there. */
  load(sheets: SheetState[], areas: Area[]): void {
    for (const area of areas) {
      if (!this.markLoaded(area)) continue;
      const sheet = sheets.find(({ id }) => id === area.sheetId)!;
      for (const [row, cells] of Object.entries(sheet.cells)) {
        for (const [column, cell] of Object.entries(cells)) {
          if (containsCell(area.rect, Number(row), Number(column))) this.put(sheet, Number(row), Number(column), cell);
        }
      }
    }
  }

  /** Passes on the present value of a cell, if any formula reads it. */
  tell(sheet: SheetState, row: number, column: number): void {
    if (this.isLoaded(sheet, row, column)) this.put(sheet, row, column, cellAt(sheet, row, column));
  }

  /** Evaluates a translated expression; its result goes to HOST.RESULT. One that cannot be parsed gives none. */
  evaluate(expression: string, sheet: SheetState): void {
    try {
      this.hyperFormula!.calculateFormula(`=HOST.RESULT(${expression})`, this.sheetIds.get(sheet.id)!);
    } catch (error) {
      if (!(error instanceof NotAFormulaError)) throw error;
    }
  }

  sheetOf(area: RawArea, sheets: SheetState[]): SheetState {
    return sheets.find(({ id }) => this.sheetIds.get(id) === area.sheet)!;
  }

  private put(sheet: SheetState, row: number, column: number, cell: CellState | undefined): void {
    const address = { sheet: this.sheetIds.get(sheet.id)!, row: row - 1, col: column - 1 };
    this.hyperFormula!.setCellContents(address, [[engineValue(cell)]]);
  }

  private isLoaded(sheet: SheetState, row: number, column: number): boolean {
    return this.loaded.get(sheet.id)?.some((rect) => containsCell(rect, row, column)) ?? false;
  }

  /** @returns whether the area was not there yet */
  private markLoaded({ sheetId, rect }: Area): boolean {
    const rects = this.loaded.get(sheetId) ?? [];
    if (rects.some((other) => containsRect(other, rect))) return false;
    this.loaded.set(sheetId, [...rects, rect]);
    return true;
  }

  private loadedContent(sheet: SheetState): RawCellContent[][] {
    const rows: RawCellContent[][] = [];
    if (!this.loaded.has(sheet.id)) return rows;
    for (const [row, cells] of Object.entries(sheet.cells)) {
      const values: RawCellContent[] = [];
      for (const [column, cell] of Object.entries(cells)) {
        if (cell.value === undefined || !this.isLoaded(sheet, Number(row), Number(column))) continue;
        values[Number(column) - 1] = engineValue(cell);
      }
      if (values.length > 0) rows[Number(row) - 1] = Array.from(values, (value) => value ?? null);
    }
    return Array.from(rows, (values) => values ?? []);
  }
}

/** The name that translated references use. */
function engineName(sheet: SheetState): string {
  return `s${sheet.id}`;
}
