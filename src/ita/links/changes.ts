/** What a run of the check has to tell: only what changed since the run before, the worst first. */

import type { OitCode } from '../framework/framework';
import { withoutCredentials } from './credentials';
import { isGood, type LinkRecord } from './record';
import { sentenceOf } from './words';

/** An address of this run. */
export interface CheckedLink {
  codes: OitCode[];
  record: LinkRecord;
  /** The verdict and reason of the run before, worded; '' for one that was never opened. */
  previous: string;
  /** The same of this run. */
  current: string;
}

const ORDER = { broken: 0, unseen: 1, works: 2 } as const;

/** One line for each change; a link that is opened for the first time is told only where something is wrong with it. */
export function linkChanges(links: readonly CheckedLink[]): string[] {
  const told = links.filter(({ record, previous, current }) =>
    previous === '' ? !isGood(record) : previous !== current,
  );
  return [...told].sort((a, b) => ORDER[a.record.verdict] - ORDER[b.record.verdict]).map(line);
}

function line({ codes, record, previous, current }: CheckedLink): string {
  const where = `${codes.join(', ')} ${shorten(record.url)}`;
  if (previous === '') return `${where} — ${current}`;
  return isGood(record)
    ? `${where} — กลับมา${sentenceOf(record)} (ครั้งก่อน ${previous})`
    : `${where} — ${current} (ครั้งก่อน ${previous})`;
}

/** Long links are cut in a message, and passwords left out; the tab keeps the whole. */
function shorten(address: string): string {
  const url = withoutCredentials(address);
  return url.length <= 70 ? url : `${url.slice(0, 67)}…`;
}
