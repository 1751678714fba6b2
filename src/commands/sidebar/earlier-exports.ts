/** What was exported before, as the sidebar lists it. */

import type { ExportedReport } from '../../../sidebar/contract';
import { thaiShortDate } from '../../ita/thai';
import type { Book } from '../../workbook/book';
import { documentIdOf, downloadAddress } from '../document-address';
import { notedExports } from '../report-journal';
import type { KindOfReport } from '../report-kinds';

/** Newest first. */
export function earlierExports(book: Pick<Book, 'tables'>, kind: KindOfReport): ExportedReport[] {
  return notedExports(book, kind).map(({ time, name, link }) => ({ at: wordedTime(time), name, ...addressesOf(link) }));
}

/** '2567-04-20 10:00', years of พ.ศ., to '20 เม.ย. 2567 10:00 น.'; whatever else stands there stays as it is. */
function wordedTime(time: string): string {
  const [, year, day, clock] = /^(2\d{3})-(\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(time) ?? [];
  return year === undefined ? time : `${thaiShortDate(`${Number(year) - 543}-${day}`)} ${clock} น.`;
}

/** Anybody may write into the journal: only a Google Doc's address becomes a link. */
export function addressesOf(link: string): Pick<ExportedReport, 'document' | 'pdf' | 'docx'> {
  const id = documentIdOf(link);
  if (id === null) return { document: '', pdf: '', docx: '' };
  return { document: link, pdf: downloadAddress(id, 'pdf'), docx: downloadAddress(id, 'docx') };
}
