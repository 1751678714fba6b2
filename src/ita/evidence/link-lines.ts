/** What became of a row's links, one line each, for the cell beside them. */

import { type LinkRecord, VERDICT_WORDS } from '../links/record';
import { sentenceOf } from '../links/words';
import { thaiShortDate } from '../thai';
import { EVIDENCE_STATES } from './state';

/**
 * Such as '1. เสีย: เว็บไซต์ตอบว่าไม่มีหน้านี้ (404) (20 เม.ย. 2567 09:58 น.)'; numbered where there are several.
 * @param changed links that took the place of others: 'ต้องตรวจใหม่' until they were opened
 */
export function linkLines(
  urls: readonly string[],
  records: ReadonlyMap<string, LinkRecord>,
  changed: readonly string[] = [],
): string {
  return joined(urls.map((url) => lineOf(records.get(url), changed.includes(url))));
}

export const UNCHECKED = 'ยังไม่ตรวจ';

/** The lines of a cell without their numbers, in the order of the links. */
export function linesOf(cell: string): string[] {
  return cell.split('\n').map((line) => line.replace(/^\d+\. /, ''));
}

/** A cell holds 50,000 characters, and nobody reads so many. */
const MOST_LINES = 60;

/** Numbered where there are several. */
export function joined(lines: readonly string[]): string {
  if (lines.length <= 1) return lines.join('');
  const numbered = lines.slice(0, MOST_LINES).map((line, index) => `${index + 1}. ${line}`);
  const more = lines.length - numbered.length;
  return [...numbered, ...(more > 0 ? [`และอีก ${more} ลิงก์`] : [])].join('\n');
}

function lineOf(record: LinkRecord | undefined, isChanged: boolean): string {
  if (record === undefined) return isChanged ? EVIDENCE_STATES.recheck : UNCHECKED;
  const isPlain = record.reason === 'opened' && record.doubts.length === 0;
  const why = isPlain ? '' : `: ${sentenceOf(record)}`;
  return `${VERDICT_WORDS[record.verdict]}${why}${when(record)}`;
}

/** Nothing where somebody overwrote the moment: a line without it still tells what was found. */
function when({ checkedAt }: LinkRecord): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/.exec(checkedAt) ?? [];
  return date === undefined ? '' : ` (${thaiShortDate(date)} ${time}\u00a0น.)`;
}
