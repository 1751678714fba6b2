/** 'ส่งออกรายงาน': checks the report, fills the template and puts it into Drive as a Google Doc. */

import reportTemplate from 'report-template';
import type { Outcome } from '../../sidebar/contract';
import { fillReport } from '../document/fill-report';
import { askForDrive } from '../google/drive-consent';
import { importDocument } from '../google/import-document';
import { now } from '../google/now';
import { personName } from '../google/person';
import type { Finding } from '../ita/finding';
import { Problem } from '../ita/problem';
import { checkReport } from '../ita/report/check';
import { reportModel } from '../ita/report/model';
import { VERSION } from '../version';
import { type Book, settingOf } from '../workbook/book';
import { describePlace } from '../workbook/locate';
import { appendLog } from '../workbook/log';
import { trendChart } from '../workbook/setup/ensure-summary';
import { DIGIT_CHOICES } from '../workbook/tabs';
import { type Assessed, assess } from './assess';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** As the journal names an export. */
export const EXPORT_ACTION = 'ส่งออกรายงาน';
/** Stands between the document's name and the rest of the journal's line. */
export const AFTER_NAME = ' · ข้อสังเกต ';

/** Nothing was exported yet: the self-check found errors, and the user has to say whether to go on. */
export interface Undecided {
  problems: string[];
}

/** The report as it would be exported now, and what its self-check found. */
export interface CheckedReport {
  assessed: Assessed;
  /** The name that the document will get. */
  name: string;
  findings: Finding[];
  /** Those of the findings that stop an export. */
  errors: Finding[];
}

/** `despiteErrors`: the user has seen the errors and wants the document all the same. */
export function exportReport(spreadsheet: Spreadsheet, despiteErrors: boolean): Outcome | Undecided {
  askForDrive();
  const report = readReport(spreadsheet);
  const { findings, errors, name } = report;
  const problems = findings.map((finding) => sentence(report.assessed.book, finding));
  if (!despiteErrors && errors.length > 0) return { problems };
  const url = makeDocument(report);
  return {
    message: `ส่งออกรายงานแล้ว เอกสารอยู่ใน Google Drive ของท่าน ชื่อ "${name}"`,
    details: problems,
    link: { label: 'เปิดรายงานใน Google เอกสาร', url },
  };
}

/** @throws {Problem} as `assess` */
export function readReport(spreadsheet: Spreadsheet): CheckedReport {
  const assessed = assess(spreadsheet);
  const { book, assessment, result } = assessed;
  const findings = [...book.findings, ...checkReport(book.framework, assessment, result)];
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { assessed, name: documentName(assessed), findings, errors };
}

/**
 * Puts the report into Drive and notes it in the journal, with whoever wanted it in spite of errors.
 * @returns the document's address
 * @throws {Problem} 'not-noted' with the address, where the document was made and the journal couldn't be written
 */
export function makeDocument({ assessed, name, findings, errors }: CheckedReport): string {
  const { url } = importDocument(name, reportBytes(assessed));
  const overridden = errors.length > 0 ? ` · ส่งออกทั้งที่มีข้อผิดพลาด ${errors.length} เรื่อง โดย ${personName()}` : '';
  const outcome = `${name}${AFTER_NAME}${findings.length} เรื่อง${overridden}`;
  try {
    appendLog(assessed.book, [{ action: EXPORT_ACTION, outcome, link: url }]);
  } catch (error) {
    console.error(String((error as Partial<Error>).stack ?? error));
    throw new Problem(
      'not-noted',
      `สร้างเอกสาร "${name}" ใน Google ไดรฟ์ของท่านแล้ว แต่บันทึกลิงก์ลงแท็บ "บันทึก" ไม่ได้`,
      `ไม่ต้องส่งออกซ้ำ โปรดเก็บลิงก์นี้ไว้: ${url} แล้วดูว่าแท็บ "บันทึก" ถูกป้องกันไว้หรือไม่ที่ ข้อมูล › ป้องกันแผ่นงานและช่วง`,
    );
  }
  return url;
}

/** The report as a .docx, with the trend chart as the sheet draws it. */
function reportBytes({ book, assessment, result }: Assessed): Uint8Array {
  const { date, time } = now(book.timeZone);
  const thaiDigits = settingOf(book.tables, 'digits') !== DIGIT_CHOICES.arabic;
  const model = reportModel({
    framework: book.framework,
    assessment,
    result,
    stamp: { date, time, version: VERSION },
    thaiDigits,
  });
  const template = Utilities.base64Decode(reportTemplate);
  return fillReport(template, model, chartPng(book));
}

/** Null where somebody removed the chart; the report says so in its place. */
function chartPng(book: Book): readonly number[] | null {
  const summary = book.tables.get('summary');
  const chart = summary === undefined ? null : trendChart(summary);
  return chart === null ? null : chart.getAs('image/png').getBytes();
}

function documentName({ book, assessment }: Assessed): string {
  const agency = assessment.agency.name || 'หน่วยงาน';
  return `มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี ${book.framework.year + 1} ${agency}`;
}

function sentence(book: Book, finding: Finding): string {
  const where = describePlace(book, finding.place);
  return `${finding.message} → ${finding.remedy}${where === '' ? '' : ` (${where})`}`;
}
