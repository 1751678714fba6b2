/** What became of a row's links, one line each, for the cell beside them. */

import { type LinkRecord, VERDICT_WORDS } from '../links/record';
import { sentenceOf } from '../links/words';
import { thaiShortDate } from '../thai';

/** Such as '1. เสีย: เว็บไซต์ตอบว่าไม่มีหน้านี้ (404) (20 เม.ย. 2567 09:58 น.)'; numbered where there are several. */
export function linkLines(urls: readonly string[], records: ReadonlyMap<string, LinkRecord>): string {
  return urls.map((url, index) => `${urls.length > 1 ? `${index + 1}. ` : ''}${lineOf(records.get(url))}`).join('\n');
}

function lineOf(record: LinkRecord | undefined): string {
  if (record === undefined) return 'ยังไม่ตรวจ';
  const isPlain = record.reason === 'opened' && record.doubts.length === 0;
  const why = isPlain ? '' : `: ${sentenceOf(record)}`;
  return `${VERDICT_WORDS[record.verdict]}${why}${when(record)}`;
}

/** Nothing where somebody overwrote the moment: a line without it still tells what was found. */
function when({ checkedAt }: LinkRecord): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/.exec(checkedAt) ?? [];
  return date === undefined ? '' : ` (${thaiShortDate(date)} ${time}\u00a0น.)`;
}
