/** The state of a row's evidence in one word, with its first reason. What nobody opened is never called good. */

import type { EvidenceRow } from '../assessment';
import type { Finding } from '../finding';
import type { LinkRecord } from '../links/record';
import { isSeen } from './eye';
import type { EvidenceIssue } from './issue';

/** In the order in which one is told before the other. */
export const EVIDENCE_STATES = {
  /** Without a link there is nothing else to say. */
  missing: 'ขาดหลักฐาน',
  /** A fault is certain, whoever looked at the page. */
  faulty: 'ต้องแก้ไข',
  /** Somebody looked and did not find all: more than a doubt of ours. */
  incomplete: 'ไม่ครบ',
  /** A person's look settles what we only doubt. */
  seen: 'ตรวจด้วยตาแล้ว',
  doubtful: 'ควรตรวจ',
  /** Nothing is doubted but what the check could not see. */
  unseen: 'ตรวจไม่ได้',
  /** Had a verdict, until its links were changed; nobody opened all of those since. */
  recheck: 'ต้องตรวจใหม่',
  unopened: 'มีลิงก์ ยังไม่เปิดตรวจ',
  /** Every link was opened, and nothing is doubted. */
  opened: 'เปิดตรวจแล้ว ใช้ได้',
} as const;

export type EvidenceState = (typeof EVIDENCE_STATES)[keyof typeof EVIDENCE_STATES];

/** True for what somebody or the check had found, not for what is still open. */
export function isVerdict(state: string): boolean {
  const { missing, unopened } = EVIDENCE_STATES;
  return Object.values<string>(EVIDENCE_STATES).includes(state) && state !== missing && state !== unopened;
}

const WITHOUT_LINK = ['evidence.no-link', 'evidence.has-without-link'];

/** How the links were looked at: by somebody, by the check (each with the verdict that it works), or by nobody yet. */
export interface Sight {
  seen: boolean;
  opened: boolean;
  /** A link that nobody opened yet took the place of one that had a verdict. */
  changed?: boolean;
}

const NOBODY_LOOKED: Sight = { seen: false, opened: false };

/** The state of a row by its findings in the assessment. */
export function stateOfRow(
  row: EvidenceRow,
  findings: readonly Finding[],
  links: ReadonlyMap<string, LinkRecord>,
): EvidenceState {
  const own = findings.filter(({ rule, place }) => rule.startsWith('evidence.') && place.row === row.code);
  const opened = row.urls.every((url) => links.get(url)?.verdict === 'works');
  const changed = row.changedLinks?.some((url) => !links.has(url)) === true;
  return evidenceState(own, { seen: isSeen(row), opened, changed });
}

export function evidenceState(
  issues: readonly Pick<EvidenceIssue, 'rule' | 'severity'>[],
  { seen, opened, changed }: Sight,
): EvidenceState {
  const warnings = issues.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule);
  if (issues.some(({ rule }) => WITHOUT_LINK.includes(rule))) return EVIDENCE_STATES.missing;
  if (issues.some(({ severity }) => severity === 'error')) return EVIDENCE_STATES.faulty;
  if (warnings.includes('evidence.incomplete')) return EVIDENCE_STATES.incomplete;
  if (seen) return EVIDENCE_STATES.seen;
  if (warnings.some((rule) => rule !== 'evidence.link-unseen')) return EVIDENCE_STATES.doubtful;
  if (warnings.length > 0) return EVIDENCE_STATES.unseen;
  if (opened) return EVIDENCE_STATES.opened;
  return changed === true ? EVIDENCE_STATES.recheck : EVIDENCE_STATES.unopened;
}

/** The state and the reasons for it by the offline rules, for a cell: 'ควรตรวจ: ใช้ลิงก์เดียวกับข้อ O5'. */
export function describeEvidence(issues: readonly EvidenceIssue[]): string {
  const state = evidenceState(issues, NOBODY_LOOKED);
  const reasons = issues.filter((issue) => issue.severity !== 'info').map((issue) => issue.message);
  return reasons.length === 0 ? state : `${state}: ${reasons.join('; ')}`;
}
