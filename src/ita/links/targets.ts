/** The addresses that are to be opened, each once, in the order in which ITAS lists the items. */

import type { EvidenceRow } from '../assessment';
import type { Framework, OitCode } from '../framework/framework';
import type { LinkRecord, Moment } from './record';

export interface LinkTarget {
  /** As it stands in the cell. */
  url: string;
  /** The items that it is evidence of. */
  codes: OitCode[];
}

export function linkTargets(framework: Framework, evidence: readonly EvidenceRow[]): LinkTarget[] {
  const codes = new Map<string, OitCode[]>();
  for (const item of framework.items) {
    const urls = evidence.filter((row) => row.code === item.code).flatMap((row) => row.urls);
    for (const url of new Set(urls)) codes.set(url, [...(codes.get(url) ?? []), item.code]);
  }
  return [...codes].map(([url, own]) => ({ url, codes: own }));
}

const FRESH_MS = 24 * 60 * 60 * 1000;

/** A page that was found good needn't be opened again within a day; anything else is looked at in every run. */
export function isFresh(record: LinkRecord, now: Moment): boolean {
  const age = asTime(now) - asTime(record.checkedAt);
  const isGood = record.verdict === 'works' && record.doubts.every((doubt) => doubt === 'http-only');
  return isGood && age >= 0 && age < FRESH_MS;
}

/** For differences only: the time zone is the same in both. NaN for what is no moment, so that nothing old is fresh. */
function asTime(moment: Moment): number {
  return Date.parse(`${moment.replace(' ', 'T')}Z`);
}
