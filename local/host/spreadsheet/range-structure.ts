/** Merging, clearing, copying, sorting, selecting and protecting a range. */
import { cellsOf, containsRect, intersects, rectToA1 } from './a1';
import { isArray, type Methods, read, structure, write } from './expose';
import { protectionObject } from './protection';
import { assertEditable, isEditable } from './protection-check';
import { makeRange, rangeObject } from './range';
import { clearFormat } from './range-format';
import { clearContent } from './range-values';
import { copyFormula } from './references';
import { checkSortable, type SortKey, sortRows } from './sort';
import { type CellState, cellAt, cellFor, type Rect, type SheetState } from './state';
import { type RangeCore, rangeCoreOf, type Workbook } from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function structureMethods(book: Workbook, core: RangeCore, self: Range): Methods<Range> {
  const { sheetId, rect } = core;
  const sheet = () => book.sheet(sheetId);
  const mergesHere = () => sheet().merges.filter((merge) => intersects(merge, rect));
  return {
    // "every cell in the range": https://developers.google.com/apps-script/reference/spreadsheet/range#canedit
    canEdit: read('', () => isEditable(book, sheet(), rect)),
    merge: structure('', () => {
      mergeAll(book, sheet(), [rect]);
      return self;
    }),
    mergeAcross: structure('', () => {
      const lines = Array.from({ length: rect.rows }, (_, index) => ({ ...rect, row: rect.row + index, rows: 1 }));
      mergeAll(book, sheet(), lines);
      return self;
    }),
    mergeVertically: structure('', () => {
      const lines = Array.from({ length: rect.columns }, (_, index) => ({
        ...rect,
        column: rect.column + index,
        columns: 1,
      }));
      mergeAll(book, sheet(), lines);
      return self;
    }),
    breakApart: structure('', () => {
      checkWholeMerges(book, sheet(), rect);
      sheet().merges = sheet().merges.filter((merge) => !containsRect(rect, merge));
      return self;
    }),
    isPartOfMerge: read('', () => mergesHere().length > 0),
    getMergedRanges: read('', () =>
      book.list(mergesHere().map((merge) => rangeObject(book, { sheetId, rect: merge }))),
    ),
    clear: write('|Object', (options?: ClearOptions) => {
      clearRange(book, sheet(), rect, options);
      return self;
    }),
    copyTo: write('Range|Range,Object', (destination: object, options?: unknown) => {
      copyTo(book, sheet(), rect, rangeCoreOf(destination), options);
      return undefined as never;
    }),
    sort: structure('number|Object', (spec: unknown) => {
      book.calculator.calculate();
      checkSortable(book, sheet(), rect);
      sortRows(book.state, sheet(), rect, sortKeys(book, rect, spec));
      book.calculator.structureChanged();
      return self;
    }),
    activate: structure('', () => {
      book.state.activeSheetId = sheetId;
      sheet().activeRange = rectToA1(rect);
      return self;
    }),
    protect: structure('', () => {
      const protection = {
        id: book.nextId(),
        type: 'RANGE' as const,
        rect: { ...rect },
        description: '',
        warningOnly: false,
        unprotected: [],
        editors: null,
      };
      sheet().protections.push(protection);
      return protectionObject(book, sheetId, protection);
    }),
  };
}

/** Merging keeps only the content of the first cell: https://developers.google.com/apps-script/reference/spreadsheet/range#merge */
function mergeAll(book: Workbook, sheet: SheetState, rects: Rect[]): void {
  for (const rect of rects) {
    checkWholeMerges(book, sheet, rect);
    checkFrozen(book, sheet, rect);
  }
  for (const rect of rects) {
    sheet.merges = sheet.merges.filter((merge) => !containsRect(rect, merge));
    if (rect.rows === 1 && rect.columns === 1) continue;
    for (const { row, column } of cellsOf(rect)) {
      if (row === rect.row && column === rect.column) continue;
      clearContent(book, sheet, { row, column, rows: 1, columns: 1 });
    }
    sheet.merges.push({ ...rect });
  }
}

/** wording as public scripts quote it : 'You must select all cells in a merged range to merge or unmerge them.' */
function checkWholeMerges(book: Workbook, sheet: SheetState, rect: Rect): void {
  if (sheet.merges.every((merge) => !intersects(merge, rect) || containsRect(rect, merge))) return;
  throw book.fail('You must select all cells in a merged range to merge or unmerge them.');
}

/** "You can't merge frozen and non-frozen rows": wording as public scripts quote it; likewise for columns. */
function checkFrozen(book: Workbook, { frozenRows, frozenColumns }: SheetState, rect: Rect): void {
  const crosses = (first: number, count: number, frozen: number) => first <= frozen && first + count - 1 > frozen;
  if (crosses(rect.row, rect.rows, frozenRows)) throw book.fail("You can't merge frozen and non-frozen rows.");
  if (crosses(rect.column, rect.columns, frozenColumns)) {
    throw book.fail("You can't merge frozen and non-frozen columns.");
  }
}

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
  skipFilteredRows?: boolean;
}

/** clear() takes content and format; notes and rules stay: https://developers.google.com/apps-script/reference/spreadsheet/range#clear */
export function clearRange(book: Workbook, sheet: SheetState, rect: Rect, options: ClearOptions = {}): void {
  const some = options.contentsOnly || options.formatOnly || options.commentsOnly || options.validationsOnly;
  if (!some || options.contentsOnly) clearContent(book, sheet, rect);
  if (!some || options.formatOnly) clearFormat(book, sheet, rect);
  for (const { row, column } of cellsOf(rect)) {
    const cell = cellAt(sheet, row, column);
    if (options.commentsOnly) delete cell?.note;
    if (options.validationsOnly) delete cell?.validation;
  }
}

/** Column numbers of a sort are those of the sheet: https://developers.google.com/apps-script/reference/spreadsheet/range#sortsortspecobj */
function sortKeys(book: Workbook, rect: Rect, spec: unknown): SortKey[] {
  const specs = isArray(spec) ? spec : [spec];
  return specs.map((item) => {
    const key =
      typeof item === 'number'
        ? { column: item, ascending: true }
        : { ascending: true, ...(item as { column: number; ascending?: boolean }) };
    if (!(key.column >= rect.column && key.column < rect.column + rect.columns)) {
      // Wording from memory.
      throw book.fail('Sort column is out of bounds.');
    }
    return key;
  });
}

/**
 * Copies content and looks; relative references shift. The target takes the size of the source, or is filled with repeats
 * when it is larger: https://developers.google.com/apps-script/reference/spreadsheet/range#copytodestination
 */
function copyTo(book: Workbook, sheet: SheetState, rect: Rect, destination: RangeCore, options: unknown): void {
  const { contentsOnly = false, formatOnly = false } = (options ?? {}) as {
    contentsOnly?: boolean;
    formatOnly?: boolean;
  };
  const target = book.sheet(destination.sheetId);
  const area = {
    ...destination.rect,
    rows: Math.max(destination.rect.rows, rect.rows),
    columns: Math.max(destination.rect.columns, rect.columns),
  };
  makeRange(book, destination.sheetId, area);
  assertEditable(book, target, area);
  book.calculator.calculate();
  const source = new Map([...cellsOf(rect)].map(({ row, column }) => [`${row}:${column}`, cellAt(sheet, row, column)]));
  const copies = [...cellsOf(area)].map(({ row, column }) => {
    const fromRow = rect.row + ((row - area.row) % rect.rows);
    const fromColumn = rect.column + ((column - area.column) % rect.columns);
    const cell = structuredClone(source.get(`${fromRow}:${fromColumn}`) ?? {});
    if (cell.formula !== undefined) cell.formula = copyFormula(cell.formula, row - fromRow, column - fromColumn);
    return { row, column, cell };
  });
  for (const { row, column, cell } of copies) {
    pasteCell(cellFor(target, row, column), cell, contentsOnly, formatOnly);
    book.calculator.cellChanged(target, row, column);
  }
}

function pasteCell(cell: CellState, source: CellState, contentsOnly: boolean, formatOnly: boolean): void {
  const parts: (keyof CellState)[] = [];
  if (!formatOnly) parts.push('value', 'formula');
  if (!contentsOnly) parts.push('format');
  if (!formatOnly && !contentsOnly) parts.push('note', 'validation');
  for (const part of parts) {
    delete cell[part];
    // A spilled value is no content of its own cell: the copy is the plain value (from memory).
    if (source[part] !== undefined) Object.assign(cell, { [part]: source[part] });
  }
  if (!formatOnly) delete cell.spill;
}
