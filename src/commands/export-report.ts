/** 'ส่งออกรายงาน': checks the report, fills the template and puts it into Drive as a Google Doc. */

import reportTemplate from 'report-template';
import type { Outcome } from '../../sidebar/contract';
import { fillReport } from '../document/fill-report';
import { importDocument } from '../google/import-document';
import { now } from '../google/now';
import type { Finding } from '../ita/finding';
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

/** Nothing was exported yet: the self-check found errors, and the user has to say whether to go on. */
export interface Undecided {
  problems: string[];
}

/** `despiteErrors`: the user has seen the errors and wants the document all the same. */
export function exportReport(spreadsheet: Spreadsheet, despiteErrors: boolean): Outcome | Undecided {
  const assessed = assess(spreadsheet);
  const { book } = assessed;
  const findings = [...book.findings, ...checkReport(book.framework, assessed.assessment, assessed.result)];
  const problems = findings.map((finding) => sentence(book, finding));
  if (!despiteErrors && findings.some(({ severity }) => severity === 'error')) return { problems };
  const name = fileName(assessed);
  const { url } = importDocument(name, reportBytes(assessed));
  appendLog(book, [{ action: 'ส่งออกรายงาน', outcome: `${name} · ข้อสังเกต ${findings.length} เรื่อง`, link: url }]);
  return {
    message: `ส่งออกรายงานแล้ว เอกสารอยู่ใน Google Drive ของท่าน ชื่อ "${name}"`,
    details: problems,
    link: { label: 'เปิดรายงานใน Google เอกสาร', url },
  };
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

function fileName({ book, assessment }: Assessed): string {
  const agency = assessment.agency.name || 'หน่วยงาน';
  return `มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี ${book.framework.year + 1} ${agency}`;
}

function sentence(book: Book, finding: Finding): string {
  const where = describePlace(book, finding.place);
  return `${finding.message} → ${finding.remedy}${where === '' ? '' : ` (${where})`}`;
}
