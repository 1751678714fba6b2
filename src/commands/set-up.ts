/** 'ตั้งค่าเริ่มต้น' and 'ซ่อมแซมแผ่นงาน': the same work; repair also puts formulas back that somebody typed over. */

import type { Outcome } from '../../sidebar/contract';
import { now } from '../google/now';
import { draftFramework } from '../ita/framework/draft-year';
import type { FiscalYear, Framework } from '../ita/framework/framework';
import { frameworkOf, KNOWN_YEARS, LATEST_YEAR } from '../ita/framework/years';
import { Problem } from '../ita/problem';
import { fiscalYearOf } from '../ita/thai';
import { type Book, readBook } from '../workbook/book';
import { appendLog, readLog } from '../workbook/log';
import type { Overwritten } from '../workbook/setup/ensure-summary';
import { setUpWorkbook } from '../workbook/setup/set-up';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a new workbook is for. */
export interface NewWorkbook {
  year: FiscalYear;
  agency: string;
  /** Whether a year that isn't known yet may start from the newest framework, to be corrected by the user. */
  allowDraftFramework: boolean;
}

/** The year that a new workbook is probably for: this fiscal year, or the latest that has a framework. */
export function suggestedYear(): FiscalYear {
  return Math.min(fiscalYearOf(now('Asia/Bangkok').date), LATEST_YEAR);
}

/** The workbook, or null where it has never been set up to the end. */
export function existingBook(spreadsheet: Spreadsheet): Book | null {
  try {
    return readBook(spreadsheet);
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-set-up') return null;
    throw error;
  }
}

export function setUp(spreadsheet: Spreadsheet, wanted: NewWorkbook): Outcome {
  const framework = existingBook(spreadsheet)?.framework ?? frameworkForNew(wanted);
  const { done, overwritten } = setUpWorkbook(spreadsheet, {
    framework,
    agency: wanted.agency,
    keepBeforeRestoring: null,
  });
  appendLog(readLog(spreadsheet), [{ action: 'ตั้งค่าเริ่มต้น', outcome: done.join('; ') || 'ครบถ้วนอยู่แล้ว' }]);
  return {
    message:
      done.length === 0
        ? `แผ่นงานปี ${framework.year} ครบถ้วนอยู่แล้ว ไม่มีการแก้ไข`
        : `ตั้งค่าแผ่นงานปี ${framework.year} เรียบร้อยแล้ว ข้อมูลที่กรอกไว้ไม่ถูกแก้ไข`,
    details: [...done, ...overwritten.map(overwrittenSentence)],
    link: null,
  };
}

/** @throws {Problem} where there is nothing to repair yet, or the framework tab has to be corrected first */
export function repair(spreadsheet: Spreadsheet): Outcome {
  const { framework } = readBook(spreadsheet);
  const log = (outcome: string) => appendLog(readLog(spreadsheet), [{ action: 'ซ่อมแซมแผ่นงาน', outcome }]);
  const { done, overwritten } = setUpWorkbook(spreadsheet, {
    framework,
    agency: '',
    keepBeforeRestoring: (typed) => log(typed.map(keptSentence).join('; ')),
  });
  const kept = overwritten.map(keptSentence);
  log(done.join('; ') || 'ไม่พบสิ่งที่ต้องซ่อม');
  return {
    message: done.length === 0 ? 'แผ่นงานอยู่ในสภาพสมบูรณ์ ไม่มีสิ่งที่ต้องซ่อม' : `ซ่อมแซมแล้ว ${done.length} รายการ`,
    details: [...done, ...kept],
    link: null,
  };
}

/** @throws {Problem} 'unknown-year' where the year has no framework and none may be drafted */
export function frameworkForNew({ year, allowDraftFramework }: NewWorkbook): Framework {
  const shipped = frameworkOf(year);
  if (shipped !== null) return shipped;
  if (allowDraftFramework) return draftFramework(year);
  throw new Problem(
    'unknown-year',
    `ยังไม่มีกรอบการประเมินของปี ${year} ในส่วนเสริม มีเฉพาะปี ${Math.min(...KNOWN_YEARS)}–${LATEST_YEAR}`,
    `ตรวจปีที่พิมพ์ หรือเริ่มจากกรอบปี ${LATEST_YEAR} แล้วแก้ไขในแท็บ "กรอบ ITA" ตามประกาศของ ป.ป.ช.`,
  );
}

function keptSentence({ a1, value }: Overwritten): string {
  return `ค่าเดิมที่พิมพ์ทับสูตรในแท็บสรุปคะแนน ช่อง ${a1}: ${String(value)}`;
}

function overwrittenSentence({ a1, value }: Overwritten): string {
  return `แท็บสรุปคะแนน ช่อง ${a1} ถูกพิมพ์ทับสูตรด้วย "${String(value)}" จึงไม่คำนวณตามแท็บตัวชี้วัด หากต้องการสูตรคืนให้เลือกเมนู ITA › ซ่อมแซมแผ่นงาน`;
}
