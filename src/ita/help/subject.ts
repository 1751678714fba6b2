/** Which subject an item of any framework is about, told by its title: codes move from year to year. */

import type { FiscalYear } from '../framework/framework';
import type { OitListEntry } from '../framework/oit-list';
import { compact } from '../framework/words';
import { KNOWN_YEARS, OIT_LISTS } from '../framework/years';

/** The topics of an item joined by '+', such as 'structure+authority'. */
export type Subject = string;

/**
 * The subject of the item that has this title in the list of `year`, or of the year nearest to it:
 * 'ข้อมูลการติดต่อ' takes in Q&A from 2568 on. Spaces, punctuation, Thai digits, letter case and the year that a title
 * names don't count. A title of other words gives null: the nearest would easily be wrong, since a plan and the report
 * on it differ in two letters only (แผน, ผล).
 */
export function subjectOf(title: string, year: FiscalYear): Subject | null {
  const wanted = essence(title);
  for (const list of listsByNearness(year)) {
    const entry = list().find((candidate) => essence(candidate.title) === wanted);
    if (entry) return entry.topics.join('+');
  }
  return null;
}

function listsByNearness(year: FiscalYear): (() => OitListEntry[])[] {
  const distance = (other: FiscalYear) => Math.abs(other - year);
  return [...KNOWN_YEARS].sort((a, b) => distance(a) - distance(b)).map((known) => OIT_LISTS[known]!);
}

/** 'รายงานผล… ประจำปี ๒๕๖๖' → 'รายงานผล…'. 'ำ' is also typed as two characters, 'ํ' and 'า'. */
function essence(title: string): string {
  return compact(title)
    .replace(/\u0e4d\u0e32/g, '\u0e33')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .replace(/(?:(?:ประจำ)?ปี(?:งบประมาณ)?)?(?:พศ)?25\d\d/g, '')
    .replace(/ประจำปี(?:งบประมาณ)?$/, '');
}
