/** The report in the sidebar: its self-check, its export without dialogs, and what was exported before. */

import type { Answer, ExportedReport, ExportRequest, Report, ReportKind, ReportRule } from '../../../sidebar/contract';
import { withDocumentLock } from '../../google/document-lock';
import { needDrive } from '../../google/drive-consent';
import { now } from '../../google/now';
import type { Finding } from '../../ita/finding';
import { thaiDate, thaiShortDate } from '../../ita/thai';
import { evidenceOffer } from '../evidence-offer';
import { allowed, type CheckedReport, readReport } from '../export-report';
import { makeDocument } from '../make-document';
import { editionIn } from '../report-journal';
import { documentName } from '../report-kinds';
import { rulesOf } from '../report-rules';
import { ownTemplate } from '../template-source';
import { addressesOf, earlierExports } from './earlier-exports';
import { gapOf } from './gap';
import { serve } from './serve';

export function sidebarReport(which: ReportKind): Answer<Report> {
  return serve('sidebarReport', [which], (kind) => {
    const report = readReport(SpreadsheetApp.getActiveSpreadsheet(), kind);
    return viewOf(report, earlierExports(report.assessed.book, report.kind), '');
  });
}

/** One person at a time, from the reading to the journal: what was checked is what is exported. */
export function sidebarExport(request: ExportRequest): Answer<Report> {
  return serve('sidebarExport', [request], ({ kind, mark, reason }) => {
    needDrive();
    return withDocumentLock(() => {
      const report = readReport(SpreadsheetApp.getActiveSpreadsheet(), kind);
      const { name, url, note } = makeDocument(report, allowed(report, { mark, reason }));
      return viewOf(report, withNewest(report, name, url), note);
    });
  });
}

/** Not read back from the journal, whose table is the one from before the export. */
function withNewest({ kind, assessed: { book } }: CheckedReport, name: string, url: string): ExportedReport[] {
  const { date, time } = now(book.timeZone);
  const made: ExportedReport = { at: `${thaiShortDate(date)} ${time} น.`, name, ...addressesOf(url) };
  const earlier = earlierExports(book, kind);
  const again = earlier.find(({ document }) => document !== '' && document === made.document);
  return [again ?? made, ...earlier.filter((one) => one !== again)];
}

/** After an export the journal's table is the one before it: `exports` says what is in it now. */
function viewOf(report: CheckedReport, exports: ExportedReport[], note: string): Report {
  const { kind, findings, mark, assessed } = report;
  const { book, assessment } = assessed;
  const { year } = book.framework;
  const { date, time } = now(book.timeZone);
  const newest = exports.find(({ document }) => document !== '');
  return {
    kind: kind.kind,
    name: documentName(kind, year, assessment.agency.name, nextEdition(exports)),
    checks: findings.map((finding) => gapOf(book, finding)),
    rules: rulesWith(kind.kind, findings),
    exports,
    offer: newest === undefined ? null : evidenceOffer(kind, year, newest.name, newest.document),
    template: ownTemplate(book, kind),
    mark,
    note,
    readAt: `${thaiDate(date)} ${time} น.`,
  };
}

/** Where the data stays as it is, the latest edition is given again. */
function nextEdition(exports: readonly ExportedReport[]): number {
  return Math.max(0, ...exports.map(({ name }) => editionIn(name))) + 1;
}

function rulesWith(kind: ReportKind, findings: readonly Finding[]): ReportRule[] {
  return rulesOf(kind).map(({ rule, name, group }) => {
    return { name, group, found: findings.filter((finding) => finding.rule === rule).length };
  });
}
