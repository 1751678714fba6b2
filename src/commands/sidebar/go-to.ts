/** The way from what the sidebar lists to its cell, also where people sorted or inserted rows since it was read. */

import type { Answer, Cell } from '../../../sidebar/contract';
import { Problem } from '../../ita/problem';
import { placeOfA1 } from '../../workbook/a1';
import { readBook } from '../../workbook/book';
import { textOf } from '../../workbook/cells';
import { findAgain } from '../../workbook/locate';
import { serve } from './serve';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function sidebarGoTo(cell: Cell): Answer<null> {
  return serve('sidebarGoTo', [cell], (wanted) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === wanted.sheetId);
    if (sheet === undefined) {
      throw new Problem('tab-gone', 'แท็บของรายการนี้ถูกลบไปแล้ว', 'กดอ่านข้อมูลใหม่ หรือเลือกเมนู ITA › ซ่อมแซมแผ่นงาน');
    }
    sheet.getRange(whereNow(spreadsheet, sheet, wanted)).activate();
    return null;
  });
}

/**
 * As sent while the row is where it was, which two reads tell; else the whole workbook is read to find it.
 * @throws {Problem} 'row-gone'
 */
function whereNow(spreadsheet: Spreadsheet, sheet: Sheet, cell: Cell): string {
  const a1 = isWhereItWas(spreadsheet, sheet, cell) ? cell.a1 : findAgain(readBook(spreadsheet), cell);
  if (a1 !== null && isInside(sheet, a1)) return a1;
  throw new Problem(
    'row-gone',
    `ไม่พบแถว${cell.row === null ? '' : ` ${cell.row.key} `}ของรายการนี้ในแท็บ "${sheet.getName()}" แล้ว แถวอาจถูกลบหรือเปลี่ยนรหัส`,
    'กดอ่านข้อมูลใหม่ หากแถวถูกลบไป เลือกเมนู ITA › ซ่อมแซมแผ่นงาน',
  );
}

function isWhereItWas(spreadsheet: Spreadsheet, sheet: Sheet, { row, a1 }: Cell): boolean {
  if (row === null) return true;
  if (!isInside(sheet, a1) || !isInside(sheet, row.a1)) return false;
  return textOf(sheet.getRange(row.a1).getValue(), spreadsheet.getSpreadsheetTimeZone()) === row.key;
}

function isInside(sheet: Sheet, a1: string): boolean {
  const { row, column } = placeOfA1(a1);
  return row <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
}
