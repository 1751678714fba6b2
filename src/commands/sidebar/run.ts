/** The commands, the first set-up and the way to a cell, as the sidebar asks for them. */

import type { Answer, Cell, CommandName, Outcome } from '../../../sidebar/contract';
import { Problem } from '../../ita/problem';
import { answer } from '../answer';
import { runCommand } from '../run-command';
import { checkedRequest } from './requests';
import { serve } from './serve';

export function sidebarRun(command: CommandName): Answer<Outcome> {
  const request = answer(() => checkedRequest('sidebarRun', [command]));
  return request.ok ? runCommand(...request.value) : request;
}

export function sidebarGoTo(cell: Cell): Answer<null> {
  return serve('sidebarGoTo', [cell], ({ sheetId, a1 }) => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .find((candidate) => candidate.getSheetId() === sheetId);
    if (sheet === undefined) {
      throw new Problem('tab-gone', 'แท็บของรายการนี้ถูกลบไปแล้ว', 'กดอ่านข้อมูลใหม่ หรือเลือกเมนู ITA › ซ่อมแซมแผ่นงาน');
    }
    sheet.getRange(a1).activate();
    return null;
  });
}
