/** Merged cells. */
import { containsCell } from './a1';
import type { Rect, SheetState } from './state';

/** The merge that a cell belongs to; its first cell carries the content. */
export function anchorOf(sheet: SheetState, row: number, column: number): Rect | undefined {
  return sheet.merges.find((merge) => containsCell(merge, row, column));
}
