/** The commands and the first set-up, as the sidebar asks for them. */

import type { Answer, CommandName, Outcome, SetUpRequest } from '../../../sidebar/contract';
import { withDocumentLock } from '../../google/document-lock';
import { readAssessment } from '../../workbook/read-assessment';
import { answer } from '../answer';
import { runCommand } from '../run-command';
import { loadSample } from '../sample';
import { existingBook, setUp } from '../set-up';
import { checkedRequest } from './requests';
import { serve } from './serve';

export function sidebarRun(command: CommandName): Answer<Outcome> {
  const request = answer(() => checkedRequest('sidebarRun', [command]));
  return request.ok ? runCommand(...request.value) : request;
}

/** Asks nothing: the first run in the page did. */
export function sidebarSetUp(request: SetUpRequest): Answer<Outcome> {
  return serve('sidebarSetUp', [request], (wanted) =>
    withDocumentLock(() => firstSetUp(SpreadsheetApp.getActiveSpreadsheet(), wanted)),
  );
}

/** A file that somebody else set up meanwhile is left as it is. */
function firstSetUp(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, wanted: SetUpRequest): Outcome {
  const book = existingBook(spreadsheet);
  if (book === null) return wanted.content === 'sample' ? loadSample(spreadsheet) : setUp(spreadsheet, wanted);
  const { agency } = readAssessment(book).assessment;
  return {
    message: `มีผู้ตั้งค่าไฟล์นี้ไว้แล้วเป็นปี ${book.framework.year} จึงไม่มีการเปลี่ยนแปลงใด`,
    details: [
      agency.name === '' ? 'ยังไม่ได้กรอกชื่อหน่วยงาน กรอกได้ในแท็บ "ตั้งค่า"' : `หน่วยงานในไฟล์: ${agency.name}`,
      'หากต้องการปีอื่นหรือหน่วยงานอื่น โปรดเริ่มในไฟล์ใหม่',
    ],
    link: null,
  };
}
