/**
 * A checked report into Drive and into the journal. Each step can fail and be done again: what a try left behind is found
 * by what it is, so that there is never a second folder, document or line for the same data.
 */

import type { EvidenceOffer } from '../../sidebar/contract';
import { personName } from '../google/person';
import { createDocument, filesOf, fileWith, type WorkbookFile } from '../google/workbook-files';
import { Problem } from '../ita/problem';
import type { Book } from '../workbook/book';
import { appendLog, type LogEntry } from '../workbook/log';
import { documentIdOf } from './document-address';
import { reportFolder } from './drive-folder';
import { evidenceOffer, useInShort } from './evidence-offer';
import type { CheckedReport } from './export-report';
import { type DocumentDraft, draftDocument } from './report-contents';
import { isNoted, lineOf, type NotedExport, notedDocuments, notedExports } from './report-journal';
import { documentName } from './report-kinds';
import { templateOf } from './template-source';

export interface MadeDocument {
  name: string;
  url: string;
  /** What to say where it had been exported before; '' for a new one. */
  note: string;
  offer: EvidenceOffer;
}

/**
 * @param reason why it is wanted in spite of errors; '' where there are none
 * @throws {Problem} 'not-noted' with the address, where the document was made and the journal couldn't be written
 */
export function makeDocument(report: CheckedReport, reason: string): MadeDocument {
  const { kind, findings, assessed } = report;
  const { book, assessment } = assessed;
  const { year } = book.framework;
  const workbookId = book.spreadsheet.getId();
  const files = filesOf(workbookId);
  const draft = draftDocument(assessed, kind, templateOf(book, kind, files));
  const { edition, existing } = placeAmong(report, files, draft.mark);
  const name = documentName(kind, year, assessment.agency.name, edition);
  const { url } = existing ?? newDocument(report, files, draft, { workbookId, name, edition });
  const offer = evidenceOffer(kind, year, name, url);
  // An earlier try may have made the document and stopped before the journal.
  if (!isNoted(book, kind.action, url)) {
    const made = { name, url, mark: draft.mark, person: personName(), findings, reason, use: useInShort(offer) };
    noteDown(book, name, lineOf(kind, made), url);
  }
  const note = existing === null ? '' : `ข้อมูลไม่เปลี่ยนจากฉบับที่ ${edition} จึงเปิดเอกสารเดิม "${name}"`;
  return { name, url, note, offer };
}

/**
 * The edition of the data: that of the latest one where the data is the same, the next number otherwise. Colleagues'
 * documents lie in their own Drives, where we see nothing: of those the journal knows number and data.
 * @returns `existing`: the document of that edition in this person's Drive, null where there is none outside the bin
 */
function placeAmong(
  { kind, assessed }: CheckedReport,
  files: readonly WorkbookFile[],
  mark: string,
): { edition: number; existing: WorkbookFile | null } {
  const own = files.filter(({ marks }) => marks.itaKind === kind.kind);
  const noted = notedExports(assessed.book, kind);
  const known = [
    ...own.map(({ marks }) => ({ edition: Number(marks.itaEdition ?? 0), mark: marks.itaData })),
    ...noted,
  ];
  const latest = Math.max(0, ...known.map(({ edition }) => edition));
  const isLatest = (one: { edition: number; mark?: string }) => one.edition === latest && one.mark === mark;
  if (!known.some(isLatest)) return { edition: latest + 1, existing: null };
  const found = own.find(
    ({ trashed, marks }) => !trashed && marks.itaData === mark && Number(marks.itaEdition) === latest,
  );
  return { edition: latest, existing: found ?? atAddress(noted.filter(isLatest), assessed.book.spreadsheet.getId()) };
}

/** A search may not know yet what was made a moment ago, or may have lost its marks; its address still leads to it. */
function atAddress(noted: readonly NotedExport[], workbookId: string): WorkbookFile | null {
  for (const { link } of noted) {
    const id = documentIdOf(link);
    // A colleague's is none that this person's script may see.
    const file = id === null ? null : fileWith(id);
    if (file === null || file.trashed) continue;
    // The journal of a copied workbook tells of the documents of the one it was copied from.
    if ((file.marks.itaWorkbook ?? workbookId) === workbookId) return file;
  }
  return null;
}

/** Filled before anything is made in Drive: a broken template leaves nothing behind. */
function newDocument(
  { kind, assessed }: CheckedReport,
  files: readonly WorkbookFile[],
  draft: DocumentDraft,
  { workbookId, name, edition }: { workbookId: string; name: string; edition: number },
): WorkbookFile {
  const { year } = assessed.book.framework;
  const docx = draft.fill(edition);
  const { id: folderId } = reportFolder(workbookId, year, files, notedDocuments(assessed.book));
  const marks = { itaKind: kind.kind, itaYear: String(year), itaData: draft.mark, itaEdition: String(edition) };
  return createDocument(workbookId, { name, folderId, docx, marks });
}

function noteDown(book: Book, name: string, line: LogEntry, url: string): void {
  try {
    appendLog(book, [line]);
  } catch (error) {
    console.error(String((error as Partial<Error>).stack ?? error));
    throw new Problem(
      'not-noted',
      `สร้างเอกสาร "${name}" ใน Google ไดรฟ์ของท่านแล้ว แต่บันทึกลิงก์ลงแท็บ "บันทึก" ไม่ได้`,
      `เปิดเอกสารได้ที่ ${url} แล้วดูว่าแท็บ "บันทึก" ถูกป้องกันไว้หรือไม่ที่ ข้อมูล › ป้องกันแผ่นงานและช่วง เมื่อสั่งส่งออกอีกครั้ง ส่วนเสริมจะบันทึกลิงก์ของเอกสารเดิมโดยไม่สร้างซ้ำ`,
    );
  }
}
