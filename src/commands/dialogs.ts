/** The few questions that commands ask, through the spreadsheet's own dialogs. */

import { frameworkOf, KNOWN_YEARS, LATEST_YEAR } from '../ita/framework/years';
import { Problem } from '../ita/problem';
import { parseNumber } from '../ita/score';
import { type NewWorkbook, suggestedYear } from './set-up';

/** How many findings a dialog shows before it would run off the screen. */
const MOST_LINES = 10;

/** @throws {Problem} 'cancelled', or 'bad-year' for what is no Buddhist-era year */
export function askForNewWorkbook(): NewWorkbook {
  const year = askYear(suggestedYear());
  const agency = ask('ตั้งค่าเริ่มต้น (2/2)', 'ชื่อเต็มของหน่วยงาน เช่น องค์การบริหารส่วนตำบล… (เว้นว่างไว้กรอกภายหลังได้)');
  return { year, agency, allowDraftFramework: frameworkOf(year) === null && confirmDraftFramework(year) };
}

function askYear(suggested: number): number {
  const text = ask(
    'ตั้งค่าเริ่มต้น (1/2)',
    `ปีที่ประเมิน (พ.ศ.) เช่น ${suggested} ส่วนเสริมมีกรอบการประเมินของปี ${Math.min(...KNOWN_YEARS)}–${LATEST_YEAR}`,
  );
  const year = text === '' ? suggested : parseNumber(text);
  if (year !== null && Number.isInteger(year) && year >= 2500 && year < 2700) return year;
  throw new Problem('bad-year', `"${text}" ไม่ใช่ปี พ.ศ.`, 'เลือกเมนู ITA › ตั้งค่าเริ่มต้น แล้วพิมพ์ปี พ.ศ. สี่หลัก เช่น 2567');
}

function ask(title: string, question: string): string {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  if (response.getSelectedButton() === ui.Button.OK) return response.getResponseText().trim();
  throw new Problem('cancelled', 'ยกเลิกแล้ว ยังไม่มีการเปลี่ยนแปลง', 'เลือกเมนู ITA › ตั้งค่าเริ่มต้น เมื่อพร้อม');
}

function confirmDraftFramework(year: number): boolean {
  return confirm(
    `ยังไม่มีกรอบการประเมินปี ${year}`,
    `ต้องการเริ่มจากกรอบปี ${LATEST_YEAR} แล้วแก้ไขเองในแท็บ "กรอบ ITA" ตามประกาศของ ป.ป.ช. หรือไม่`,
  );
}

/** Blank where the person would rather not say. */
export function askForName(): string {
  const ui = SpreadsheetApp.getUi();
  const question = 'ชื่อที่จะแสดงเป็นผู้ตรวจ เช่น สมหญิง สำนักปลัด (เว้นว่างได้)';
  const response = ui.prompt('ผู้ตรวจ', question, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText() : '';
}

/** Errors of the self-check stop the export unless the user says otherwise. */
export function askBeforeExport(problems: string[]): boolean {
  const shown = problems.slice(0, MOST_LINES).map((problem) => `• ${problem}`);
  const more = problems.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`และอีก ${more} เรื่อง`] : []), '', 'ต้องการส่งออกทั้งที่ยังไม่แก้ไขหรือไม่'];
  return confirm('รายงานยังมีจุดที่ควรแก้ไขก่อนส่งออก', lines.join('\n'));
}

/** The longest reason that the journal takes. */
const LONGEST_REASON = 300;

/** Why somebody wants the document in spite of errors, in one line; '' for whoever would rather not say or turns back. */
export function askForReason(): string {
  const ui = SpreadsheetApp.getUi();
  const question = `เหตุผลที่ต้องส่งออกทั้งที่ยังมีข้อผิดพลาด จะบันทึกไว้ในแท็บ "บันทึก" (ไม่เกิน ${LONGEST_REASON} ตัวอักษร)`;
  const response = ui.prompt('เหตุผลในการส่งออก', question, ui.ButtonSet.OK_CANCEL);
  if (response.getSelectedButton() !== ui.Button.OK) return '';
  return response.getResponseText().replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON);
}

export function confirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
