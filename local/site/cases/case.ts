/** One address of the table: what is there in truth, and what the link check has to say of it. */

import type { Doubt, Reason, Verdict } from '../../../src/ita/links/record';

/**
 * What an assessor with a browser in Thailand would find: 'good' a page to accept, 'dead' nothing, for anybody, 'hidden'
 * what a machine at Google cannot tell, 'doubtful' a page that is no evidence although it answers 200.
 */
export type Truth = 'good' | 'dead' | 'hidden' | 'doubtful';

export interface LinkCase {
  /** What is special about it, in English, for the bench and the tests. */
  name: string;
  /** As it stands in the cell. */
  url: string;
  truth: Truth;
  verdict: Verdict;
  /** One, or several where the order of the requests decides which. */
  reasons: readonly [Reason, ...Reason[]];
  doubts: readonly Doubt[];
  /** False where not a single request may be made for it. */
  asked: boolean;
}

type Row = [name: string, url: string];

export function works(truth: 'good' | 'doubtful', doubts: readonly Doubt[], rows: readonly Row[]): LinkCase[] {
  return rows.map(([name, url]) => ({ name, url, truth, verdict: 'works', reasons: ['opened'], doubts, asked: true }));
}

export function broken(reason: Reason, rows: readonly Row[], asked = true): LinkCase[] {
  return rows.map(([name, url]) => ({
    name,
    url,
    truth: 'dead',
    verdict: 'broken',
    reasons: [reason],
    doubts: [],
    asked,
  }));
}

export function unseen(
  truth: Truth,
  reasons: LinkCase['reasons'] | Reason,
  rows: readonly Row[],
  asked = true,
): LinkCase[] {
  const allowed: LinkCase['reasons'] = typeof reasons === 'string' ? [reasons] : reasons;
  return rows.map(([name, url]) => ({ name, url, truth, verdict: 'unseen', reasons: allowed, doubts: [], asked }));
}
