/** How far the links are checked, as the sidebar shows it in several views. */

import type { Evidence } from '../../../sidebar/contract';
import type { Assessment } from '../../ita/assessment';
import { linkTargets } from '../../ita/links/targets';
import type { Book } from '../../workbook/book';
import { waitingLinks } from '../../workbook/link-rows';

/** Each address once, however many items it is evidence of. */
export function linkCounts(book: Book, { evidence, links }: Assessment): Evidence['links'] {
  const verdicts = new Map(links.map(({ url, verdict }) => [url, verdict]));
  const urls = linkTargets(book.framework, evidence).map(({ url }) => url);
  const checked = urls.filter((url) => (verdicts.get(url) ?? 'unseen') !== 'unseen').length;
  return { checked, all: urls.length, waiting: waitingLinks(book, urls) };
}
