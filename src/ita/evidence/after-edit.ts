/** What is told of a row's links from the moment they are edited until the next check. */

import { joined, linesOf, UNCHECKED } from './link-lines';
import { EVIDENCE_STATES, type EvidenceState, isVerdict } from './state';

const RECHECK = EVIDENCE_STATES.recheck;

/**
 * A link that stood there before keeps what its line said, one that took the place of a link with a verdict is to be
 * checked anew, any other is unchecked.
 * @param cell the lines as they were
 * @param before the links that they were written for, null where nobody knows
 * @param wasJudged the row's own state was a verdict, whatever the lines told
 */
export function linesAfterEdit(
  cell: string,
  before: readonly string[] | null,
  after: readonly string[],
  wasJudged: boolean,
): string {
  const lines = linesOf(cell);
  const told = new Map(before?.length === lines.length ? before.map((url, index) => [url, lines[index] ?? '']) : []);
  const gone = before === null ? lines : before.flatMap((url) => (after.includes(url) ? [] : [told.get(url) ?? '']));
  const isRenewed = gone.length > 0 && (wasJudged || gone.some((line) => line !== '' && line !== UNCHECKED));
  return joined(after.map((url) => told.get(url) || (isRenewed ? RECHECK : UNCHECKED)));
}

/**
 * The row's state.
 * @param state what stood there before
 * @param lines the links' lines as they are now
 */
export function stateAfterEdit(state: string, urls: readonly string[], lines: string): EvidenceState {
  if (urls.length === 0) return EVIDENCE_STATES.missing;
  return isVerdict(state) || changedLinks(lines, urls).length > 0 ? EVIDENCE_STATES.recheck : EVIDENCE_STATES.unopened;
}

/** The links whose line says that they are to be checked anew; none where the lines are of other links. */
export function changedLinks(cell: string, urls: readonly string[]): string[] {
  const lines = linesOf(cell);
  return lines.length < urls.length ? [] : urls.filter((_, index) => lines[index] === RECHECK);
}
