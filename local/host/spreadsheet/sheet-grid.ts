/** Rows and columns of a tab: inserting, deleting, moving, sizes, hiding, freezing, sorting, appending. */
import type { AxisChange } from './axis';
import { type Methods, read, structure, write } from './expose';
import { isCutByMerge } from './merges';
import { assertEditable } from './protection-check';
import { clearRange } from './range-structure';
import { clearContent, writeEntries } from './range-values';
import type { Axis } from './references';
import { checkSortable, sortRows } from './sort';
import type { Rect, SheetState } from './state';
import { changeAxis, inheritLooks } from './structure';
import { type RangeCore, rangeCoreOf, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** https://support.google.com/drive/answer/37603 : up to 10 million cells in a spreadsheet. */
const MAX_CELLS = 10_000_000;

const MAX = { row: 'maxRows', column: 'maxColumns' } as const;
const FROZEN = { row: 'frozenRows', column: 'frozenColumns' } as const;

export function gridMethods(book: Workbook, id: number, self: Sheet): Methods<Sheet> {
  const sheet = () => book.sheet(id);
  const insert = (axis: Axis, after: boolean) => (position: number, count?: number) => {
    insertLines(book, sheet(), axis, after ? position + 1 : position, count ?? 1, position);
    return self;
  };
  const remove = (axis: Axis) => (position: number, count?: number) => {
    deleteLines(book, sheet(), axis, position, count ?? 1);
    return self;
  };
  const move = (axis: Axis) => (source: object, destination: number) => {
    moveLines(book, sheet(), axis, rangeCoreOf(source), destination);
  };
  const size = (axis: Axis) => (first: number, countOrSize: number, given?: number) => {
    setSizes(book, sheet(), axis, first, given === undefined ? 1 : countOrSize, given ?? countOrSize);
    return self;
  };
  const hide = (axis: Axis, hidden: boolean) => (first: number, count?: number) => {
    setHidden(book, sheet(), axis, first, count ?? 1, hidden);
  };
  const freeze = (axis: Axis) => (count: number) => {
    setFrozen(book, sheet(), axis, count);
  };
  const all = () => ({ row: 1, column: 1, rows: sheet().maxRows, columns: sheet().maxColumns });
  return {
    getMaxRows: read('', () => sheet().maxRows),
    getMaxColumns: read('', () => sheet().maxColumns),
    insertRowAfter: structure('number', insert('row', true)),
    insertRowBefore: structure('number', insert('row', false)),
    insertRowsAfter: structure('number,number', insert('row', true)),
    insertRowsBefore: structure('number,number', insert('row', false)),
    insertColumnAfter: structure('number', insert('column', true)),
    insertColumnBefore: structure('number', insert('column', false)),
    insertColumnsAfter: structure('number,number', insert('column', true)),
    insertColumnsBefore: structure('number,number', insert('column', false)),
    deleteRow: structure('number', remove('row')),
    deleteRows: structure('number,number', remove('row') as never),
    deleteColumn: structure('number', remove('column')),
    deleteColumns: structure('number,number', remove('column') as never),
    moveRows: structure('Range,number', move('row')),
    moveColumns: structure('Range,number', move('column')),
    setFrozenRows: structure('number', freeze('row')),
    setFrozenColumns: structure('number', freeze('column')),
    getFrozenRows: read('', () => sheet().frozenRows),
    getFrozenColumns: read('', () => sheet().frozenColumns),
    setColumnWidth: structure('number,number', size('column')),
    setColumnWidths: structure('number,number,number', size('column')),
    setRowHeight: structure('number,number', size('row')),
    setRowHeights: structure('number,number,number', size('row')),
    setRowHeightsForced: structure('number,number,number', size('row')),
    getColumnWidth: read('number', (column: number) => {
      checkLines(book, sheet(), 'column', column, 1);
      return sheet().columnWidths[column] ?? 100;
    }),
    getRowHeight: read('number', (row: number) => {
      checkLines(book, sheet(), 'row', row, 1);
      return sheet().rowHeights[row] ?? 21;
    }),
    hideColumns: structure('number|number,number', hide('column', true)),
    showColumns: structure('number|number,number', hide('column', false)),
    hideRows: structure('number|number,number', hide('row', true)),
    showRows: structure('number|number,number', hide('row', false)),
    isColumnHiddenByUser: read('number', (column: number) => sheet().hiddenColumns[column] === true),
    isRowHiddenByUser: read('number', (row: number) => sheet().hiddenRows[row] === true),
    sort: structure('number|number,boolean', (column: number, ascending = true) => {
      // 'Sorts a sheet by column'; frozen rows stay: https://developers.google.com/apps-script/reference/spreadsheet/sheet#sortcolumnposition
      checkLines(book, sheet(), 'column', column, 1);
      const last = book.lastContent(sheet()).row;
      const row = sheet().frozenRows + 1;
      if (last > row) {
        assertEditable(book, sheet(), { ...all(), row, rows: last - row + 1 });
        checkSortable(book, sheet(), { ...all(), row, rows: last - row + 1 });
        sortRows(book.state, sheet(), { ...all(), row, rows: last - row + 1 }, [{ column, ascending }]);
        book.calculator.structureChanged();
      }
      return self;
    }),
    appendRow: write('Object[]', (values: unknown[]) => {
      appendRow(book, sheet(), values);
      return self;
    }),
    clear: write('|Object', (options?: object) => {
      assertEditable(book, sheet(), all());
      clearRange(book, sheet(), all(), options);
      return self;
    }),
    clearContents: write('', () => {
      assertEditable(book, sheet(), all());
      clearContent(book, sheet(), all());
      return self;
    }),
    clearFormats: write('', () => {
      assertEditable(book, sheet(), all());
      clearRange(book, sheet(), all(), { formatOnly: true });
      return self;
    }),
    clearNotes: write('', () => {
      assertEditable(book, sheet(), all());
      clearRange(book, sheet(), all(), { commentsOnly: true });
      return self;
    }),
  };
}

/** Out-of-bounds wording: wording as public scripts quote it ('Those rows are out of bounds.'). */
function checkLines(book: Workbook, sheet: SheetState, axis: Axis, first: number, count: number): void {
  // Wording for no rows from memory.
  if (count < 1) throw book.fail(`The number of ${axis}s must be at least 1.`);
  if (first < 1 || first + count - 1 > sheet[MAX[axis]]) throw book.fail(`Those ${axis}s are out of bounds.`);
}

function change(book: Workbook, sheet: SheetState, axis: Axis, axisChange: AxisChange): void {
  changeAxis(book.state, sheet, axis, axisChange);
  book.calculator.structureChanged();
}

/** New rows after a position look like it, those before likewise: looks only, no content (from memory). */
function insertLines(book: Workbook, sheet: SheetState, axis: Axis, at: number, count: number, position: number): void {
  checkLines(book, sheet, axis, position, 1);
  checkLines(book, sheet, axis, 1, Math.min(count, 1));
  assertEditable(book, sheet);
  checkCellLimit(book, count * (axis === 'row' ? sheet.maxColumns : sheet.maxRows));
  change(book, sheet, axis, { type: 'insert', at, count });
  inheritLooks(sheet, axis, at, count, at > position ? position : position + count);
}

/** wording as public scripts quote it : 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.' */
export function checkCellLimit(book: Workbook, added: number): void {
  const cells = book.state.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  if (cells + added <= MAX_CELLS) return;
  throw book.fail(
    `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
  );
}

/**
 * 'You can't delete all the rows on the sheet.' and 'Sorry, it is not possible to delete all non-frozen rows.':
 * wording as public scripts quote it
 */
function deleteLines(book: Workbook, sheet: SheetState, axis: Axis, first: number, count: number): void {
  checkLines(book, sheet, axis, first, count);
  if (count >= sheet[MAX[axis]]) throw book.fail(`You can't delete all the ${axis}s on the sheet.`);
  const frozen = sheet[FROZEN[axis]];
  if (first <= frozen + 1 && first + count - 1 === sheet[MAX[axis]]) {
    throw book.fail(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  }
  assertEditable(book, sheet, linesRect(sheet, axis, first, count));
  change(book, sheet, axis, { type: 'delete', at: first, count });
}

/**
 * The destination is counted before the move and must lie outside the moved block:
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#movecolumnscolumnspec,-destinationindex ;
 * wordings from memory.
 */
function moveLines(book: Workbook, sheet: SheetState, axis: Axis, source: RangeCore, destination: number): void {
  if (source.sheetId !== sheet.id) throw book.fail(`The ${axis}s to move must be on the same sheet.`);
  const [at, count] = axis === 'row' ? [source.rect.row, source.rect.rows] : [source.rect.column, source.rect.columns];
  if (destination < 1 || destination > sheet[MAX[axis]] + 1) throw book.fail(`Those ${axis}s are out of bounds.`);
  if (destination >= at && destination <= at + count) {
    throw book.fail(`The destination index must not be within the ${axis}s that are moved.`);
  }
  const frozen = sheet[FROZEN[axis]];
  if (at <= frozen !== destination <= frozen && frozen > 0 && count >= sheet[MAX[axis]] - frozen) {
    throw book.fail(`Sorry, it is not possible to move all non-frozen ${axis}s.`);
  }
  // Google moves no part of a merged cell, nor anything into one (from memory, as the wording).
  if ([at, at + count, destination].some((edge) => isCutByMerge(sheet, axis, edge))) {
    throw book.fail(`You can't move ${axis}s which contain only part of a merged cell.`);
  }
  assertEditable(book, sheet, linesRect(sheet, axis, at, count));
  change(book, sheet, axis, { type: 'move', at, count, to: destination });
}

/** Whole rows or columns as a rectangle. */
function linesRect(sheet: SheetState, axis: Axis, first: number, count: number): Rect {
  return axis === 'row'
    ? { row: first, rows: count, column: 1, columns: sheet.maxColumns }
    : { row: 1, rows: sheet.maxRows, column: first, columns: count };
}

function setSizes(book: Workbook, sheet: SheetState, axis: Axis, first: number, count: number, size: number): void {
  checkLines(book, sheet, axis, first, count);
  // Wording from memory.
  if (size < 1) throw book.fail(`The ${axis === 'row' ? 'height' : 'width'} must be at least 1 pixel.`);
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  for (let index = first; index < first + count; index++) sizes[index] = Math.trunc(size);
}

function setHidden(book: Workbook, sheet: SheetState, axis: Axis, first: number, count: number, hidden: boolean): void {
  checkLines(book, sheet, axis, first, count);
  const lines = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const before = Object.keys(lines).map(Number);
  const now = new Set(before);
  for (let index = first; index < first + count; index++) hidden ? now.add(index) : now.delete(index);
  // 'You can't hide all the rows on the sheet.' (from memory).
  if (now.size >= sheet[MAX[axis]]) throw book.fail(`You can't hide all the ${axis}s on the sheet.`);
  for (const index of before) delete lines[index];
  for (const index of now) lines[index] = true;
}

/** 'You can't freeze all visible rows on the sheet.': wording as public scripts quote it */
function setFrozen(book: Workbook, sheet: SheetState, axis: Axis, count: number): void {
  if (count < 0) throw book.fail(`Invalid argument: ${count}`);
  const hidden = Object.keys(axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns).map(Number);
  const visibleAfter = sheet[MAX[axis]] - count - hidden.filter((index) => index > count).length;
  if (visibleAfter < 1) throw book.fail(`You can't freeze all visible ${axis}s on the sheet.`);
  // "You can't freeze columns which contain only part of a merged cell": wording as public scripts quote it
  if (count > 0 && isCutByMerge(sheet, axis, count + 1)) {
    throw book.fail(`You can't freeze ${axis}s which contain only part of a merged cell.`);
  }
  sheet[FROZEN[axis]] = Math.trunc(count);
}

/** Below the last content; the grid grows when it is full: https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents */
function appendRow(book: Workbook, sheet: SheetState, values: unknown[]): void {
  const row = book.lastContent(sheet).row + 1;
  if (row > sheet.maxRows) insertLines(book, sheet, 'row', row, 1, sheet.maxRows);
  const missing = values.length - sheet.maxColumns;
  if (missing > 0) insertLines(book, sheet, 'column', sheet.maxColumns + 1, missing, sheet.maxColumns);
  if (values.length === 0) return;
  const rect = { row, column: 1, rows: 1, columns: values.length };
  assertEditable(book, sheet, rect);
  writeEntries(book, sheet, rect, (_, column) => values[column - 1]);
}
