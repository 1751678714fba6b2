/** Merged cells. */
import { containsCell } from './a1';
import type { Axis } from './references';
import type { Rect, SheetState } from './state';

/** The merge that a cell belongs to; its first cell carries the content. */
export function anchorOf(sheet: SheetState, row: number, column: number): Rect | undefined {
  return sheet.merges.find((merge) => containsCell(merge, row, column));
}

/** Whether the line before row (column) `edge` runs through merged cells. */
export function isCutByMerge(sheet: SheetState, axis: Axis, edge: number): boolean {
  const length = axis === 'row' ? 'rows' : 'columns';
  return sheet.merges.some((merge) => merge[axis] < edge && merge[axis] + merge[length] > edge);
}
