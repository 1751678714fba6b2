/** The commands by name, as menu and sidebar start them: questions first, then the lock, then the work. */

import type { Answer, CommandName, Outcome, ReportKind } from '../../sidebar/contract';
import { withDocumentLock } from '../google/document-lock';
import { endLinkTurn } from '../google/link-turn';
import { Problem } from '../ita/problem';
import { answer, lockedAnswer } from './answer';
import { appeal } from './appeal';
import { checkLinks, LONG_SLICE } from './check-links';
import { askBeforeExport, askForNewWorkbook, askForReason } from './dialogs';
import { draft } from './draft';
import { exportReport } from './export-report';
import { freeze } from './freeze';
import { makeItasView } from './itas-view';
import { makeTemplate } from './make-template';
import { makeReminders } from './reminders';
import { loadSample, removeSample } from './sample';
import { scoreAndCheck } from './score-and-check';
import { existingBook, repair, setUp } from './set-up';

/** How many changed links a message holds; the tab has them all. */
const MOST_DETAILS = 12;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The commands that ask the person first, or take the lock themselves. */
type Asking = 'setUp' | 'exportReport' | 'exportFollowUp' | 'checkLinks';

/** The commands that ask nothing. */
const COMMANDS: Record<Exclude<CommandName, Asking>, (spreadsheet: Spreadsheet) => Outcome> = {
  loadSample,
  removeSample,
  scoreAndCheck,
  draft,
  makeTemplate,
  repair,
  reminders: makeReminders,
  itasView: makeItasView,
  freeze,
  appeal,
};

export function runCommand(command: CommandName): Answer<Outcome> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (command === 'setUp') return runSetUp(spreadsheet);
  if (command === 'exportReport') return runExport(spreadsheet, 'measures');
  if (command === 'exportFollowUp') return runExport(spreadsheet, 'follow-up');
  if (command === 'checkLinks') return runCheckLinks(spreadsheet);
  return lockedAnswer(() => COMMANDS[command](spreadsheet));
}

/** Questions are asked without the lock: nobody else should wait for an answer. */
function runSetUp(spreadsheet: Spreadsheet): Answer<Outcome> {
  const asked = answer(() =>
    existingBook(spreadsheet) === null ? askForNewWorkbook() : { year: 0, agency: '', allowDraftFramework: false },
  );
  return asked.ok ? lockedAnswer(() => setUp(spreadsheet, asked.value)) : asked;
}

function runExport(spreadsheet: Spreadsheet, kind: ReportKind): Answer<Outcome> {
  const first = lockedAnswer(() => exportReport(spreadsheet, kind, null));
  if (!first.ok) return first;
  if (!('problems' in first.value)) return { ok: true, value: first.value };
  const { problems, mark } = first.value;
  return answer(() => {
    if (!askBeforeExport(problems)) {
      throw new Problem('declined', 'ยังไม่ได้ส่งออกรายงานตามที่ท่านเลือก', 'แก้ไขตามรายการ แล้วสั่งส่งออกอีกครั้ง');
    }
    const reason = askForReason();
    if (reason === '') {
      throw new Problem('declined', 'ยังไม่ได้ส่งออกรายงาน เพราะไม่ได้ระบุเหตุผล', 'แก้ไขตามรายการ หรือสั่งส่งออกอีกครั้งพร้อมระบุเหตุผล');
    }
    return withDocumentLock(() => exportReport(spreadsheet, kind, { mark, reason }) as Outcome);
  });
}

/** Holds the lock for its own writes only: others may go on with their work while pages are opened. */
function runCheckLinks(spreadsheet: Spreadsheet): Answer<Outcome> {
  return answer(() => {
    const { finished, message, details } = checkLinks(spreadsheet, LONG_SLICE, (progress) =>
      spreadsheet.toast(progress, 'ตรวจลิงก์'),
    );
    // Nobody knows whether it will be clicked again, so nobody else is kept waiting.
    if (!finished) endLinkTurn();
    const goOn = 'ใกล้ครบเวลาที่ Google ให้ต่อหนึ่งคำสั่ง เลือกเมนู ITA › ตรวจลิงก์ อีกครั้งเพื่อตรวจต่อจากที่ค้างไว้';
    return { message: finished ? message : `${message} ${goOn}`, details: details.slice(0, MOST_DETAILS), link: null };
  });
}
