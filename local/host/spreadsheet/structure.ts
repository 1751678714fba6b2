/** Inserting, deleting and moving rows and columns: everything that is tied to a place goes along. */
import { type AxisChange, movePoint, moveSpan } from './axis';
import { type Axis, followAxisChange, followSheetName } from './references';
import { sharedValue } from './shared';
import type { CellState, Rect, RuleValue, SheetState, SpreadsheetState } from './state';

const SIZE = { row: 'maxRows', column: 'maxColumns' } as const;
const LENGTH = { row: 'rows', column: 'columns' } as const;

/** Carries out a change of rows or columns that has been checked before. */
export function changeAxis(state: SpreadsheetState, sheet: SheetState, axis: Axis, change: AxisChange): void {
  if (change.type === 'insert') sheet[SIZE[axis]] += change.count;
  if (change.type === 'delete') sheet[SIZE[axis]] -= change.count;
  const point = (index: number) => movePoint(index, change);
  moveCells(sheet, axis, point);
  movePerIndex(sheet, axis, point);
  moveFrozen(sheet, axis, change);
  movePlaces(state, sheet, axis, change);
  moveFormulas(state, sheet, axis, change);
}

function moveCells(sheet: SheetState, axis: Axis, point: (index: number) => number | null): void {
  if (axis === 'row') {
    sheet.cells = remap(sheet.cells, point);
    return;
  }
  for (const [row, cells] of Object.entries(sheet.cells)) sheet.cells[Number(row)] = remap(cells, point);
}

function remap<T>(items: Record<number, T>, point: (index: number) => number | null): Record<number, T> {
  const moved: Record<number, T> = {};
  for (const [index, item] of Object.entries(items)) {
    const place = point(Number(index));
    if (place !== null) moved[place] = item;
  }
  return moved;
}

function movePerIndex(sheet: SheetState, axis: Axis, point: (index: number) => number | null): void {
  if (axis === 'row') {
    sheet.rowHeights = remap(sheet.rowHeights, point);
    sheet.hiddenRows = remap(sheet.hiddenRows, point);
  } else {
    sheet.columnWidths = remap(sheet.columnWidths, point);
    sheet.hiddenColumns = remap(sheet.hiddenColumns, point);
  }
}

function moveFrozen(sheet: SheetState, axis: Axis, change: AxisChange): void {
  const name = axis === 'row' ? 'frozenRows' : 'frozenColumns';
  const { at, count } = change;
  if (change.type === 'insert' && at <= sheet[name]) sheet[name] += count;
  if (change.type === 'delete') sheet[name] -= Math.max(0, Math.min(sheet[name], at + count - 1) - at + 1);
}

/** A rectangle after the change; null when nothing is left. */
export function moveRect(rect: Rect, axis: Axis, change: AxisChange): Rect | null {
  const span = moveSpan(rect[axis], rect[axis] + rect[LENGTH[axis]] - 1, change);
  return span && { ...rect, [axis]: span[0], [LENGTH[axis]]: span[1] - span[0] + 1 };
}

/** Merges, rules, protections, charts, named ranges and metadata. */
function movePlaces(state: SpreadsheetState, sheet: SheetState, axis: Axis, change: AxisChange): void {
  const move = (rect: Rect) => moveRect(rect, axis, change);
  const moveAll = (rects: Rect[]) => rects.map(move).filter((rect) => rect !== null);
  sheet.merges = moveAll(sheet.merges);
  for (const rule of sheet.conditionalFormats) rule.ranges = moveAll(rule.ranges);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0);
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = moveAll(protection.unprotected);
    if (protection.type === 'SHEET' || protection.rect === null) return true;
    protection.rect = move(protection.rect);
    return protection.rect !== null;
  });
  for (const named of state.namedRanges) {
    if (named.sheetId === sheet.id && named.rect) named.rect = move(named.rect);
  }
  for (const { charts } of state.sheets) {
    for (const chart of charts) {
      chart.ranges = chart.ranges.flatMap((range) => {
        if (range.sheetId !== sheet.id) return [range];
        const rect = move(range.rect);
        return rect ? [{ ...range, rect }] : [];
      });
    }
  }
  for (const chart of sheet.charts) {
    chart.position[axis] = movePoint(chart.position[axis], change) ?? Math.max(1, change.at - 1);
  }
  moveMetadata(state, sheet, axis, change);
}

/** Metadata of a deleted row or column is gone: https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata */
function moveMetadata(state: SpreadsheetState, sheet: SheetState, axis: Axis, change: AxisChange): void {
  const type = axis === 'row' ? 'ROW' : 'COLUMN';
  state.metadata = state.metadata.filter(({ location }) => {
    if (location.type !== type || location.sheetId !== sheet.id) return true;
    const place = movePoint(location.index, change);
    if (place !== null) location.index = place;
    return place !== null;
  });
}

function moveFormulas(state: SpreadsheetState, sheet: SheetState, axis: Axis, change: AxisChange): void {
  mapFormulas(state, (formula, own) => followAxisChange(formula, own.name, { sheetName: sheet.name, axis, change }));
}

/** Rewrites every formula of the spreadsheet: in cells and in rules. */
export function mapFormulas(state: SpreadsheetState, change: (formula: string, own: SheetState) => string): void {
  for (const sheet of state.sheets) {
    const rewrite = (value: RuleValue) => (isFormula(value) ? change(value, sheet) : value);
    for (const cell of allCells(sheet)) {
      if (cell.formula !== undefined) cell.formula = change(cell.formula, sheet);
      if (cell.validation?.values.some(isFormula)) {
        cell.validation = { ...cell.validation, values: cell.validation.values.map(rewrite) };
      }
    }
    for (const rule of sheet.conditionalFormats) rule.values = rule.values.map(rewrite);
  }
}

function isFormula(value: RuleValue): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

function* allCells(sheet: SheetState): Generator<CellState> {
  for (const cells of Object.values(sheet.cells)) yield* Object.values(cells);
}

/** New rows and columns look like their neighbour (from memory): its formats and rules, not its content. */
export function inheritLooks(sheet: SheetState, axis: Axis, at: number, count: number, neighbour: number): void {
  const looks = (cell: CellState): CellState => ({
    ...(cell.format && { format: sharedValue(cell.format) }),
    ...(cell.validation && { validation: sharedValue(cell.validation) }),
  });
  if (axis === 'column') {
    for (const cells of Object.values(sheet.cells)) {
      const source = cells[neighbour];
      if (!source?.format && !source?.validation) continue;
      for (let index = at; index < at + count; index++) cells[index] = looks(source);
    }
    return;
  }
  const sources = Object.entries(sheet.cells[neighbour] ?? {}).filter(([, cell]) => cell.format || cell.validation);
  if (sources.length === 0) return;
  for (let index = at; index < at + count; index++) {
    sheet.cells[index] = Object.fromEntries(sources.map(([column, cell]) => [column, looks(cell)]));
  }
}

/** Takes a sheet away with all that is tied to it; formulas and names that meant it become #REF!. */
export function removeSheet(state: SpreadsheetState, sheet: SheetState): void {
  mapFormulas(state, (formula) => followSheetName(formula, sheet.name, null));
  state.sheets = state.sheets.filter((other) => other !== sheet);
  for (const named of state.namedRanges) if (named.sheetId === sheet.id) named.rect = null;
  state.metadata = state.metadata.filter(({ location }) => !('sheetId' in location) || location.sheetId !== sheet.id);
  for (const { charts } of state.sheets) {
    for (const chart of charts) chart.ranges = chart.ranges.filter(({ sheetId }) => sheetId !== sheet.id);
  }
}
