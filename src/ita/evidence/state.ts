/** The state of a row's evidence in one word, with its first reason. What nobody opened is never called good. */

import type { EvidenceIssue } from './check';

export const EVIDENCE_STATES = {
  missing: 'ขาดหลักฐาน',
  faulty: 'ต้องแก้ไข',
  doubtful: 'ควรตรวจ',
  unopened: 'มีลิงก์ ยังไม่เปิดตรวจ',
  seen: 'ตรวจด้วยตาแล้ว',
} as const;

export type EvidenceState = (typeof EVIDENCE_STATES)[keyof typeof EVIDENCE_STATES];

const WITHOUT_LINK = ['evidence.no-link', 'evidence.has-without-link'];

/** `seen`: somebody opened the page and said so; that overrides a doubt, not a fault. */
export function evidenceState(
  issues: readonly Pick<EvidenceIssue, 'rule' | 'severity'>[],
  seen: boolean,
): EvidenceState {
  if (issues.some((issue) => WITHOUT_LINK.includes(issue.rule))) return EVIDENCE_STATES.missing;
  if (issues.some((issue) => issue.severity === 'error')) return EVIDENCE_STATES.faulty;
  if (seen) return EVIDENCE_STATES.seen;
  if (issues.some((issue) => issue.severity === 'warning')) return EVIDENCE_STATES.doubtful;
  return EVIDENCE_STATES.unopened;
}

/** The state and the reasons for it, for a cell: 'ควรตรวจ: ใช้ลิงก์เดียวกับข้อ O5'. */
export function describeEvidence(issues: readonly EvidenceIssue[]): string {
  const state = evidenceState(issues, false);
  const reasons = issues.filter((issue) => issue.severity !== 'info').map((issue) => issue.message);
  return reasons.length === 0 ? state : `${state}: ${reasons.join('; ')}`;
}
