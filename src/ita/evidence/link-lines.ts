/** What became of a row's links, one line each, for the cell beside them. */

import { type LinkRecord, VERDICT_WORDS } from '../links/record';
import { sentenceOf } from '../links/words';
import { thaiShortDate } from '../thai';

/** Such as '1. เสีย: เว็บไซต์ตอบว่าไม่มีหน้านี้ (404) (20 เม.ย. 2567 09:58 น.)'; numbered where there are several. */
export function linkLines(urls: readonly string[], records: ReadonlyMap<string, LinkRecord>): string {
  return joined(urls.map((url) => lineOf(records.get(url))));
}

/**
 * The lines after the links were edited, until the next check: a link that stood there before keeps what its line said,
 * any other is unchecked. `before`: the links that the lines in `cell` were written for; [] where nobody knows.
 */
export function linesAfterEdit(cell: string, before: readonly string[], after: readonly string[]): string {
  const lines = cell.split('\n').map((line) => line.replace(/^\d+\. /, ''));
  const told = new Map(before.length === lines.length ? before.map((url, index) => [url, lines[index]]) : []);
  return joined(after.map((url) => told.get(url) || UNCHECKED));
}

const UNCHECKED = 'ยังไม่ตรวจ';
/** A cell holds 50,000 characters, and nobody reads so many. */
const MOST_LINES = 60;

function joined(lines: readonly string[]): string {
  if (lines.length <= 1) return lines.join('');
  const numbered = lines.slice(0, MOST_LINES).map((line, index) => `${index + 1}. ${line}`);
  const more = lines.length - numbered.length;
  return [...numbered, ...(more > 0 ? [`และอีก ${more} ลิงก์`] : [])].join('\n');
}

function lineOf(record: LinkRecord | undefined): string {
  if (record === undefined) return UNCHECKED;
  const isPlain = record.reason === 'opened' && record.doubts.length === 0;
  const why = isPlain ? '' : `: ${sentenceOf(record)}`;
  return `${VERDICT_WORDS[record.verdict]}${why}${when(record)}`;
}

/** Nothing where somebody overwrote the moment: a line without it still tells what was found. */
function when({ checkedAt }: LinkRecord): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/.exec(checkedAt) ?? [];
  return date === undefined ? '' : ` (${thaiShortDate(date)} ${time}\u00a0น.)`;
}
