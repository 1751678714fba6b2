/**
 * 'ตรวจด้วยตาแล้ว': somebody opened the page and found it right. It holds for the links that were looked at, whatever
 * the check finds later, and lapses when they change.
 */

import type { EvidenceRow, IsoDate } from '../assessment';
import { fingerprint } from '../draft/drafted-text';
import { thaiShortDate } from '../thai';
import type { EvidenceIssue } from './issue';

/** What is noted for a row that has no link yet: a link that comes later was not looked at. */
const NO_LINKS = '-';

/** Tells whether the links are still those that were looked at; their order doesn't matter. */
export function linksFingerprint(urls: readonly string[]): string {
  return urls.length === 0 ? NO_LINKS : fingerprint([...new Set(urls)].sort().join('\n'));
}

/**
 * 'none' nobody looked; 'unnoted' ticked, and nobody noted for which links; 'holds' ticked for the links as they are;
 * 'lapsed' somebody looked at other links than those that stand there now.
 */
export type EyeCheck = 'none' | 'unnoted' | 'holds' | 'lapsed';

export function eyeCheck({ checkedByEye, seenLinks, urls }: EyeFields): EyeCheck {
  if (seenLinks === '') return checkedByEye ? 'unnoted' : 'none';
  if (seenLinks !== linksFingerprint(urls)) return 'lapsed';
  return checkedByEye ? 'holds' : 'none';
}

type EyeFields = Pick<EvidenceRow, 'checkedByEye' | 'seenLinks' | 'urls'>;

/** True where somebody looked at the links as they stand now. */
export function isSeen(row: EyeFields): boolean {
  const check = eyeCheck(row);
  return check === 'holds' || check === 'unnoted';
}

/** 'สมชาย 5 ก.พ. 2567' */
export function eyeStamp(name: string, date: IsoDate): string {
  return `${name} ${thaiShortDate(date)}`;
}

export function lapsedIssue(row: EyeFields): EvidenceIssue[] {
  if (eyeCheck(row) !== 'lapsed' || row.urls.length === 0) return [];
  return [
    {
      rule: 'evidence.eye-lapsed',
      severity: 'warning',
      field: 'checkedByEye',
      message: 'เคยตรวจด้วยตาแล้ว แต่ลิงก์เปลี่ยนไปหลังจากนั้น เครื่องหมายจึงถูกยกเลิก',
      remedy: 'เปิดดูลิงก์ปัจจุบัน หากถูกต้องให้ทำเครื่องหมาย "ตรวจด้วยตาแล้ว" อีกครั้ง ผู้ตรวจเดิมอยู่ในแท็บ "บันทึก"',
    },
  ];
}

/**
 * What makes a page doubtful only informs once somebody looked at it and found it right. A broken link stays an error:
 * nobody outside gets a page there, whatever one saw signed in or before the page went. Components that somebody did
 * not find, and a claim that contradicts the link, were told by a person and not doubted by us, so they stay too.
 */
export function settledByEye(issue: EvidenceIssue): EvidenceIssue {
  const isOfPage = OF_THE_PAGE.includes(issue.rule) || issue.rule.startsWith('evidence.page-');
  return isOfPage && issue.severity === 'warning' ? { ...issue, severity: 'info', remedy: SETTLED } : issue;
}

const SETTLED = 'มีผู้ตรวจด้วยตาแล้วว่าถูกต้อง ไม่ต้องทำสิ่งใดเพิ่ม';

const OF_THE_PAGE = [
  'evidence.wrong-year',
  'evidence.doubled-link',
  'evidence.one-page',
  'evidence.off-domain',
  'evidence.link-unseen',
];
