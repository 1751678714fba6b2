/** Whether whoever runs the script may edit a place. */
import { cellsOf, containsCell, containsRect, intersects } from './a1';
import type { ProtectionState, Rect, SheetState } from './state';
import type { Workbook } from './workbook';

/**
 * Whether a protection lets the user edit. Until its list of editors is changed, the rights are those of the spreadsheet, so
 * that nobody is stopped; documented at https://developers.google.com/apps-script/reference/spreadsheet/range#protect
 * (the page as remembered, not opened again).
 */
export function letsUserEdit(book: Workbook, protection: ProtectionState): boolean {
  const user = book.context.user();
  if (protection.warningOnly || protection.editors === null) return true;
  return user === book.state.owner || protection.editors.includes(user);
}

/** True where no protection stops the user, as far as one who may edit the spreadsheet: the host has no mere viewers. */
export function isEditable(book: Workbook, sheet: SheetState, rect?: Rect): boolean {
  return sheet.protections.every((protection) => letsUserEdit(book, protection) || !covers(protection, rect));
}

/**
 * Where several protections overlap, each one may stop the user (the same page); wording as public scripts quote it.
 * @param rect the cells to edit; left out: the sheet as a whole, which only a protection of the sheet stops (from memory)
 */
export function assertEditable(book: Workbook, sheet: SheetState, rect?: Rect): void {
  if (isEditable(book, sheet, rect)) return;
  throw book.fail(
    'You are trying to edit a protected cell or object. ' +
      'Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** The protection that only warns: before a person edits these cells, Sheets asks whether he means to. */
export function warningAt(sheet: SheetState, rect: Rect): ProtectionState | undefined {
  return sheet.protections.find((protection) => protection.warningOnly && covers(protection, rect));
}

function covers(protection: ProtectionState, rect: Rect | undefined): boolean {
  if (protection.type === 'RANGE') {
    return rect !== undefined && protection.rect !== null && intersects(protection.rect, rect);
  }
  return rect === undefined || !isOpen(protection.unprotected, rect);
}

/** Whether holes in a protected sheet cover every cell. */
function isOpen(holes: Rect[], rect: Rect): boolean {
  if (holes.some((hole) => containsRect(hole, rect))) return true;
  return [...cellsOf(rect)].every(({ row, column }) => holes.some((hole) => containsCell(hole, row, column)));
}
