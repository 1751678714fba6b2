/**
 * 'ตรวจลิงก์': opens the links of the evidence from outside, as an assessor would. A long check goes in slices, each of
 * which ends well before Google's six minutes; after every batch the results stand in the sheet.
 */

import type { LinkProgress } from '../../sidebar/contract';
import { withDocumentLock } from '../google/document-lock';
import { fetchPages } from '../google/fetch-pages';
import { endLinkTurn, takeLinkTurn } from '../google/link-turn';
import { moment } from '../google/now';
import { CheckRun } from '../links/check-run';
import { type Book, readBook } from '../workbook/book';
import { endOfRun, type LinkRun, queueLinks, writeOpened } from '../workbook/link-queue';
import { appendLog } from '../workbook/log';
import { readAssessment } from '../workbook/read-assessment';
import { scoreAndCheck } from './score-and-check';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How long a slice goes on, in milliseconds from its start. */
export interface Slice {
  /** No address is begun after it. */
  startUntil: number;
  /** What was begun is given up after it: a request may take another minute, and six is the end. */
  workUntil: number;
}

/** One call of the sidebar: short, so that progress is seen and 'หยุดพัก' is heeded. */
export const SHORT_SLICE: Slice = { startUntil: 12_000, workUntil: 240_000 };
/** From the menu, where nobody calls again: as long as is safe. */
export const LONG_SLICE: Slice = { startUntil: 210_000, workUntil: 240_000 };

const EXTERNAL_REQUEST = 'https://www.googleapis.com/auth/script.external_request';
/** Others' commands are short; results that were fetched are worth the wait. */
const LOCK_WAIT_MS = 30_000;

/**
 * Goes on with the check that was left unfinished, or begins a new one.
 * @param tell is told how far it has come, after every batch
 * @throws {Problem} 'checking' while somebody else checks, 'no-links', 'fetch-quota', and as readBook
 */
export function checkLinks(
  spreadsheet: Spreadsheet,
  slice: Slice,
  tell: (progress: string) => void = () => undefined,
): LinkProgress {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [EXTERNAL_REQUEST]);
  const start = Date.now();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const { book, run } = withDocumentLock(() => {
    takeLinkTurn(timeZone, '');
    const read = readBook(spreadsheet);
    return { book: read, run: queueLinks(read, readAssessment(read).assessment, moment(timeZone)) };
  }, LOCK_WAIT_MS);
  try {
    const left = openLinks(book, run, { start, ...slice }, tell);
    if (left === 0) return finish(spreadsheet, book, run);
    const message = progressWords(run, left);
    return { done: run.all - left, all: run.all, finished: false, message, details: [] };
  } catch (error) {
    endLinkTurn();
    throw error;
  }
}

/** @returns how many addresses still wait */
function openLinks(
  book: Book,
  run: LinkRun,
  { start, startUntil, workUntil }: Slice & { start: number },
  tell: (progress: string) => void,
): number {
  const check = new CheckRun(run.waiting, run.opened);
  let left = run.waiting.length;
  const save = () => {
    const checkedAt = moment(book.timeZone);
    const records = check.takeFinished().map((opened) => ({ ...opened, checkedAt }));
    if (records.length === 0) return;
    left -= records.length;
    withDocumentLock(() => writeOpened(book, records), LOCK_WAIT_MS);
    tell(progressWords(run, left));
  };
  save();
  for (;;) {
    const time = Date.now();
    const step = check.next(time, time - start < startUntil);
    if (step.kind === 'done') break;
    if (time - start >= workUntil) {
      check.giveUp();
      break;
    }
    // Whoever waits for a slow page keeps the turn.
    takeLinkTurn(book.timeZone, progressWords(run, left));
    if (step.kind === 'wait') Utilities.sleep(Math.min(step.until - time, start + workUntil - time));
    else check.take(fetchPages(step.requests), Date.now());
    save();
  }
  save();
  return left;
}

function finish(spreadsheet: Spreadsheet, book: Book, run: LinkRun): LinkProgress {
  return withDocumentLock(() => {
    const { changes, standing } = endOfRun(book, run.begun);
    const message = `${doneWords(run, changes)} · ทั้งหมดขณะนี้: ${standing}`;
    appendLog(book, [{ action: 'ตรวจลิงก์', outcome: message }]);
    scoreAndCheck(spreadsheet);
    endLinkTurn();
    return { done: run.all, all: run.all, finished: true, message, details: changes };
  }, LOCK_WAIT_MS);
}

function doneWords(run: LinkRun, changes: readonly string[]): string {
  if (run.all === 0) return 'ทุกลิงก์เปิดได้และตรวจแล้วภายใน 24 ชั่วโมง จึงไม่เปิดซ้ำ';
  const what = changes.length === 0 ? 'ไม่มีลิงก์ใดเปลี่ยนจากครั้งก่อน' : `มีเรื่องที่ควรดูหรือเปลี่ยนไป ${changes.length} ลิงก์`;
  return `ตรวจครบ ${run.all} ลิงก์แล้ว ${what}`;
}

function progressWords(run: LinkRun, left: number): string {
  return `ตรวจแล้ว ${run.all - left} จาก ${run.all} ลิงก์`;
}
