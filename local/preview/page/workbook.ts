/** What the host holds, as the page was told last: the one source of all that the grid shows. */

import type { Rect } from '../../host/spreadsheet/state';
import type { GridCell, GridChanges, GridSheet, GridWorkbook } from '../protocol';

/** What has to be drawn anew after changes. */
export interface Redraw {
  /** Tabs that are new or have another shape; other charts are no other shape. */
  reshaped: number[];
  removed: number[];
  /** Cells of the tabs that kept their shape. */
  cells: { sheetId: number; row: number; column: number }[];
}

export class HeldWorkbook {
  name: string;
  sheets: GridSheet[];

  constructor(workbook: GridWorkbook) {
    this.name = workbook.name;
    this.sheets = workbook.sheets;
  }

  sheet(id: number): GridSheet {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new Error(`there is no tab ${id}`);
    return found;
  }

  has(id: number): boolean {
    return this.sheets.some((sheet) => sheet.id === id);
  }

  cell(sheetId: number, row: number, column: number): GridCell | undefined {
    return this.sheets.find(({ id }) => id === sheetId)?.cells[row]?.[column];
  }

  /** What a person would have to type to get the block as it is. */
  typed(sheetId: number, { row, column, rows, columns }: Rect): string[][] {
    return block(rows, columns, (below, right) => typedText(this.cell(sheetId, row + below, column + right)));
  }

  /** As displayed. */
  shown(sheetId: number, { row, column, rows, columns }: Rect): string[][] {
    return block(rows, columns, (below, right) => shownText(this.cell(sheetId, row + below, column + right)));
  }

  apply({ sheets, order, cells }: GridChanges): Redraw {
    const before = new Map(this.sheets.map((sheet) => [sheet.id, sheet]));
    const fresh = new Map([...this.sheets, ...sheets].map((sheet) => [sheet.id, sheet]));
    this.sheets = order.flatMap((id) => fresh.get(id) ?? []);
    for (const { sheetId, row, column, cell } of cells) this.#put(sheetId, row, column, cell);
    const reshaped = sheets.filter((sheet) => shapeOf(sheet) !== shapeOf(before.get(sheet.id)));
    const recharted = sheets.filter((sheet) => !reshaped.includes(sheet));
    return {
      reshaped: reshaped.map(({ id }) => id),
      removed: [...before.keys()].filter((id) => !order.includes(id)),
      cells: [
        ...cells.map(({ sheetId, row, column }) => ({ sheetId, row, column })),
        ...recharted.flatMap((sheet) => cellsBetween(before.get(sheet.id)!, sheet)),
      ],
    };
  }

  #put(sheetId: number, row: number, column: number, cell: GridCell | null): void {
    const { cells } = this.sheet(sheetId);
    cells[row] ??= {};
    if (cell === null) delete cells[row][column];
    else cells[row][column] = cell;
  }
}

function shapeOf(sheet: GridSheet | undefined): string {
  return JSON.stringify({ ...sheet, cells: null, charts: null });
}

/** Places that differ between two states of a tab. */
function cellsBetween(before: GridSheet, after: GridSheet): Redraw['cells'] {
  const places = [before, after].flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([row, line]) => Object.keys(line).map((column) => `${row} ${column}`)),
  );
  return [...new Set(places)].flatMap((place) => {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    const same = JSON.stringify(before.cells[row]?.[column]) === JSON.stringify(after.cells[row]?.[column]);
    return same ? [] : [{ sheetId: after.id, row, column }];
  });
}

/** The formula, or the value as it is typed; a date and a percentage are typed as they are displayed. */
export function typedText(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'number' && !/[%dy]/i.test(cell.format?.numberFormat ?? '')) return String(cell.value);
  return cell.text ?? '';
}

/** As displayed; a checkbox as the words that copying it gives. */
export function shownText(cell: GridCell | undefined): string {
  if (cell?.checkbox) return cell.value === true ? 'TRUE' : 'FALSE';
  return cell?.text ?? '';
}

function block<T>(rows: number, columns: number, at: (below: number, right: number) => T): T[][] {
  return Array.from({ length: rows }, (_, below) => Array.from({ length: columns }, (_, right) => at(below, right)));
}
