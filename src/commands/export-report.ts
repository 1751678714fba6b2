/** 'ส่งออกรายงาน' of either kind: checks the report, fills the template and puts it into Drive as a Google Doc. */

import type { Outcome, ReportKind } from '../../sidebar/contract';
import { askForDrive } from '../google/drive-consent';
import { fingerprint } from '../ita/draft/drafted-text';
import type { Finding, Severity } from '../ita/finding';
import { Problem } from '../ita/problem';
import { type Book, REPAIR } from '../workbook/book';
import { describePlace } from '../workbook/locate';
import { type Assessed, assess } from './assess';
import { useInWords } from './evidence-offer';
import { makeDocument } from './make-document';
import { type KindOfReport, kindOfReport } from './report-kinds';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The report as it would be exported now, and what its self-check found. */
export interface CheckedReport {
  kind: KindOfReport;
  assessed: Assessed;
  findings: Finding[];
  /** The first of the findings: those that stop an export. */
  errors: Finding[];
  /** Stands for the errors; '' for none. */
  mark: string;
}

const SEVERITIES: Severity[] = ['error', 'warning', 'info'];

/** What somebody who saw the errors says to an export in spite of them. */
export interface Override {
  /** Of the errors that were seen. */
  mark: string;
  reason: string;
}

/** Nothing was exported yet: the self-check found errors, and the user has to say whether to go on. */
export interface Undecided {
  problems: string[];
  mark: string;
}

/** For the menu. `override` is null where nobody saw the errors yet. */
export function exportReport(
  spreadsheet: Spreadsheet,
  kind: ReportKind,
  override: Override | null,
): Outcome | Undecided {
  askForDrive();
  const report = readReport(spreadsheet, kind);
  const { assessed, findings, errors, mark } = report;
  const problems = findings.map((finding) => sentence(assessed.book, finding));
  if (override === null && errors.length > 0) return { problems, mark };
  const { name, url, note, offer } = makeDocument(report, allowed(report, override));
  return {
    message:
      note === ''
        ? `ส่งออกรายงานแล้ว เอกสารอยู่ใน Google ไดรฟ์ของท่าน โฟลเดอร์ ITA ${assessed.book.framework.year} ชื่อ "${name}"`
        : note,
    details: [...useInWords(offer), ...problems],
    link: { label: 'เปิดรายงานใน Google เอกสาร', url },
  };
}

/** @throws {Problem} as `assess` */
export function readReport(spreadsheet: Spreadsheet, which: ReportKind): CheckedReport {
  const kind = kindOfReport(which);
  const assessed = assess(spreadsheet);
  const { book, assessment, result, unread } = assessed;
  const found = [...unread.filter(({ place }) => kind.reads(place)), ...kind.check(book.framework, assessment, result)];
  const findings = SEVERITIES.flatMap((severity) => found.filter((finding) => finding.severity === severity));
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { kind, assessed, findings, errors, mark: markOf(errors) };
}

/**
 * @returns the reason for exporting in spite of the errors; '' where there are none
 * @throws {Problem} 'has-errors' where nobody gave a reason to go on in spite of them, 'stale' where other errors were
 *   seen, 'incomplete-tab' where the journal can't keep the reason
 */
export function allowed({ errors, mark, assessed }: CheckedReport, override: Override | null): string {
  if (errors.length === 0) return '';
  const reason = override?.reason.replace(/\s+/g, ' ').trim() ?? '';
  if (reason === '') {
    throw new Problem(
      'has-errors',
      `ยังไม่ได้ส่งออก เพราะพบข้อผิดพลาดในรายงาน ${errors.length} เรื่อง`,
      'แก้ไขตามรายการตรวจรายงาน แล้วส่งออกอีกครั้ง หรือระบุเหตุผลที่ต้องส่งออกทั้งที่ยังมีข้อผิดพลาด',
    );
  }
  if (override?.mark === mark) {
    needJournal(assessed.book);
    return reason;
  }
  throw new Problem(
    'stale',
    `ยังไม่ได้ส่งออก เพราะข้อผิดพลาดในรายงานเปลี่ยนไปจากที่ท่านเห็น ขณะนี้มี ${errors.length} เรื่อง`,
    'ดูรายการตรวจรายงานที่อ่านใหม่ แล้วเลือกส่งออกอีกครั้ง',
  );
}

function needJournal({ tables }: Book): void {
  if (tables.get('log')?.columns.outcome !== undefined) return;
  throw new Problem(
    'incomplete-tab',
    'แท็บ "บันทึก" ไม่มีอยู่หรือมีคอลัมน์ไม่ครบ จึงบันทึกเหตุผลที่ส่งออกทั้งที่มีข้อผิดพลาดไม่ได้ และยังไม่ได้ส่งออก',
    REPAIR,
  );
}

function markOf(errors: readonly Finding[]): string {
  return fingerprint(errors.map(({ rule, place, message }) => JSON.stringify([rule, place, message])).join('\n'));
}

function sentence(book: Book, finding: Finding): string {
  const where = describePlace(book, finding.place);
  return `${finding.message} → ${finding.remedy}${where === '' ? '' : ` (${where})`}`;
}
