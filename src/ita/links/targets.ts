/** The addresses that are to be opened, each once, in the order in which ITAS lists the items. */

import type { EvidenceRow } from '../assessment';
import type { Framework, OitCode } from '../framework/framework';
import { isGood, type LinkRecord, type Moment } from './record';

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

const DAY_MS = 24 * 60 * 60 * 1000;

/** A page that was found good needn't be opened again within a day; anything else is looked at in every run. */
export function isFresh(record: LinkRecord, now: Moment): boolean {
  return isGood(record) && isWithinADay(record.checkedAt, now);
}

/** Of two moments of the same calendar and time zone. False for what is no moment, so that nothing unknown is fresh. */
export function isWithinADay(moment: Moment, now: Moment): boolean {
  const time = (text: string) => Date.parse(`${text.replace(' ', 'T')}Z`);
  const age = time(now) - time(moment);
  return age >= 0 && age < DAY_MS;
}
