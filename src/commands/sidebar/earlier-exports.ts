/** What was exported before, from the journal in `บันทึก`. */

import type { ExportedReport } from '../../../sidebar/contract';
import { thaiShortDate } from '../../ita/thai';
import { type Book, cellText, rowsOf, type Table, type TableRow } from '../../workbook/book';
import { AFTER_NAME, EXPORT_ACTION } from '../export-report';

/** Newest first, whatever order somebody sorted the journal into. */
export function earlierExports({ tables }: Pick<Book, 'tables'>): ExportedReport[] {
  const journal = tables.get('log');
  if (journal === undefined) return [];
  return rowsOf(journal)
    .filter((row) => cellText(journal, row, 'action') === EXPORT_ACTION && cellText(journal, row, 'link') !== '')
    .reverse()
    .map((row) => ({ time: cellText(journal, row, 'time'), report: exportOf(journal, row) }))
    .sort((one, other) => (one.time === other.time ? 0 : one.time < other.time ? 1 : -1))
    .map(({ report }) => report);
}

function exportOf(journal: Table, row: TableRow): ExportedReport {
  const [name = ''] = cellText(journal, row, 'outcome').split(AFTER_NAME);
  return { at: wordedTime(cellText(journal, row, 'time')), name, ...addressesOf(cellText(journal, row, 'link')) };
}

/** '2567-04-20 10:00', years of พ.ศ., to '20 เม.ย. 2567 10:00 น.'; whatever else stands there stays as it is. */
function wordedTime(time: string): string {
  const [, year, day, clock] = /^(2\d{3})-(\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(time) ?? [];
  return year === undefined ? time : `${thaiShortDate(`${Number(year) - 543}-${day}`)} ${clock} น.`;
}

const GOOGLE_DOC = /^https:\/\/docs\.google\.com\/(?:a\/[\w.-]+\/)?document\/(?:u\/\d+\/)?d\/([\w-]+)(?:[/?#]|$)/;

/**
 * Anybody may write into the journal: only a Google Doc's address becomes a link. That of its PDF is what Docs itself
 * opens for File › Download; Google documents it nowhere, see docs/live-checklist.md.
 */
export function addressesOf(link: string): Pick<ExportedReport, 'document' | 'pdf'> {
  const id = GOOGLE_DOC.exec(link)?.[1];
  if (id === undefined) return { document: '', pdf: '' };
  return { document: link, pdf: `https://docs.google.com/document/d/${id}/export?format=pdf` };
}
