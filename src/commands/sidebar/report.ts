/** The report in the sidebar: its self-check, its export without dialogs, and what was exported before. */

import type { Answer, ExportedReport, Report } from '../../../sidebar/contract';
import { withDocumentLock } from '../../google/document-lock';
import { needDrive } from '../../google/drive-consent';
import { now } from '../../google/now';
import { fingerprint } from '../../ita/draft/drafted-text';
import type { Finding, Severity } from '../../ita/finding';
import { Problem } from '../../ita/problem';
import { thaiDate, thaiShortDate } from '../../ita/thai';
import { type CheckedReport, makeDocument, readReport } from '../export-report';
import { REPORT_RULES } from '../report-rules';
import { addressesOf, earlierExports } from './earlier-exports';
import { gapOf } from './gap';
import { serve } from './serve';

const SEVERITIES: Severity[] = ['error', 'warning', 'info'];

export function sidebarReport(): Answer<Report> {
  return serve('sidebarReport', [], () => {
    const report = readReport(SpreadsheetApp.getActiveSpreadsheet());
    return viewOf(report, earlierExports(report.assessed.book));
  });
}

/** One person at a time, from the reading to the journal: what was checked is what is exported. */
export function sidebarExport(request: { despiteErrors: boolean; mark: string }): Answer<Report> {
  return serve('sidebarExport', [request], ({ despiteErrors, mark }) => {
    needDrive();
    return withDocumentLock(() => {
      const report = readReport(SpreadsheetApp.getActiveSpreadsheet());
      const { name, errors, assessed } = report;
      if (errors.length > 0) refuseUnlessSeen(errors, despiteErrors, mark);
      const address = makeDocument(report);
      const { date, time } = now(assessed.book.timeZone);
      const made = { at: `${thaiShortDate(date)} ${time} น.`, name, ...addressesOf(address) };
      // Not read back from the journal: its tab may be gone, and the document is there all the same.
      return viewOf(report, [made, ...earlierExports(assessed.book)]);
    });
  });
}

/** @throws {Problem} 'has-errors' where nobody said to go on in spite of them, 'stale' where other errors were seen */
function refuseUnlessSeen(errors: readonly Finding[], despiteErrors: boolean, mark: string): void {
  if (!despiteErrors) {
    throw new Problem(
      'has-errors',
      `ยังไม่ได้ส่งออก เพราะพบข้อผิดพลาดในรายงาน ${errors.length} เรื่อง`,
      'แก้ไขตามรายการตรวจรายงาน แล้วส่งออกอีกครั้ง หรือเลือกส่งออกทั้งที่ยังมีข้อผิดพลาด',
    );
  }
  if (mark === markOf(errors)) return;
  throw new Problem(
    'stale',
    `ยังไม่ได้ส่งออก เพราะข้อผิดพลาดในรายงานเปลี่ยนไปจากที่ท่านเห็น ขณะนี้มี ${errors.length} เรื่อง`,
    'ดูรายการตรวจรายงานที่อ่านใหม่ แล้วเลือกส่งออกอีกครั้ง',
  );
}

/** Stands for the errors that somebody saw; '' for none. */
function markOf(errors: readonly Finding[]): string {
  return fingerprint(errors.map(({ rule, place, message }) => JSON.stringify([rule, place, message])).join('\n'));
}

/** After an export the journal's table is the one before it: `exports` says what is in it now. */
function viewOf({ assessed: { book }, name, findings, errors }: CheckedReport, exports: ExportedReport[]): Report {
  const { date, time } = now(book.timeZone);
  return {
    name,
    checks: SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map(
      (finding) => gapOf(book, finding),
    ),
    rules: REPORT_RULES.length,
    exports,
    mark: markOf(errors),
    readAt: `${thaiDate(date)} ${time} น.`,
  };
}
