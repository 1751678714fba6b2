/** The commands by name, as menu and sidebar start them: questions first, then the lock, then the work. */

import type { Answer, CommandName, Outcome } from '../../sidebar/contract';
import { Problem } from '../ita/problem';
import { answer, lockedAnswer } from './answer';
import { askBeforeExport, askForNewWorkbook } from './dialogs';
import { draft } from './draft';
import { exportReport } from './export-report';
import { loadSample, removeSample } from './sample';
import { scoreAndCheck } from './score-and-check';
import { existingBook, repair, setUp } from './set-up';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const COMMANDS: Record<Exclude<CommandName, 'setUp'>, (spreadsheet: Spreadsheet) => Outcome> = {
  loadSample,
  removeSample,
  scoreAndCheck,
  draft,
  exportReport: (spreadsheet) => exportReport(spreadsheet, askBeforeExport),
  repair,
};

export function runCommand(command: CommandName): Answer<Outcome> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (command === 'setUp') return runSetUp(spreadsheet);
  // The name comes from a page, so it may be anything.
  const body = Object.keys(COMMANDS).includes(command) ? COMMANDS[command] : undefined;
  if (body === undefined) {
    return answer(() => {
      throw new Problem('unknown-command', 'แถบด้านข้างส่งคำสั่งที่ไม่รู้จัก', 'ปิดแถบด้านข้างแล้วเปิดใหม่จากเมนู ITA');
    });
  }
  return lockedAnswer(() => body(spreadsheet));
}

/** The questions come before the lock: nobody else should wait for an answer. */
function runSetUp(spreadsheet: Spreadsheet): Answer<Outcome> {
  const asked = answer(() =>
    existingBook(spreadsheet) === null ? askForNewWorkbook() : { year: 0, agency: '', allowDraftFramework: false },
  );
  return asked.ok ? lockedAnswer(() => setUp(spreadsheet, asked.value)) : asked;
}
