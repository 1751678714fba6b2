/**
 * 'ตรวจด้วยตาแล้ว': somebody opened the page and found it right. It holds for the links that were looked at, whatever
 * the check finds later, and lapses when they change.
 */

import type { EvidenceRow, IsoDate } from '../assessment';
import { fingerprint } from '../draft/drafted-text';
import type { OitCode } from '../framework/framework';
import { thaiShortDate } from '../thai';
import type { EvidenceIssue } from './issue';

/**
 * Tells whether the links are still those that were looked at for this item; their order doesn't matter. The item is
 * part of it, so that a mark that was copied to another row doesn't hold there. Never blank.
 */
export function linksFingerprint(code: OitCode, urls: readonly string[]): string {
  return fingerprint([`${code}:`, ...[...new Set(urls)].sort()].join('\n'));
}

/**
 * 'none' nobody looked; 'unnoted' ticked, and nobody noted for which links; 'unknown' ticked, and what was noted can't
 * be read; 'holds' ticked for the links as they are; 'lapsed' somebody looked at other links than those of now.
 */
export type EyeCheck = 'none' | 'unnoted' | 'unknown' | 'holds' | 'lapsed';

export function eyeCheck({ code, checkedByEye, seenLinks, urls }: EyeFields): EyeCheck {
  if (seenLinks === null) return checkedByEye ? 'unknown' : 'none';
  if (seenLinks === '') return checkedByEye ? 'unnoted' : 'none';
  if (seenLinks !== linksFingerprint(code, urls)) return 'lapsed';
  return checkedByEye ? 'holds' : 'none';
}

type EyeFields = Pick<EvidenceRow, 'code' | 'checkedByEye' | 'seenLinks' | 'urls'>;

/** True where somebody looked at the links as they stand now. */
export function isSeen(row: EyeFields): boolean {
  const check = eyeCheck(row);
  return check === 'holds' || check === 'unnoted';
}

/** 'สมชาย 5 ก.พ. 2567'; null where nobody knows the day. */
export function eyeStamp(name: string, date: IsoDate | null): string {
  return `${name} ${date === null ? 'ไม่ทราบวันที่' : thaiShortDate(date)}`;
}

/** A look that doesn't count: the links are others now, or nobody can tell which links were looked at. */
export function eyeIssues(row: EyeFields): EvidenceIssue[] {
  if (row.urls.length === 0) return [];
  const check = eyeCheck(row);
  if (check === 'unknown') return [UNKNOWN];
  if (check !== 'lapsed') return [];
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

const UNKNOWN: EvidenceIssue = {
  rule: 'evidence.eye-unknown',
  severity: 'warning',
  field: 'checkedByEye',
  message: 'มีเครื่องหมาย "ตรวจด้วยตาแล้ว" แต่ไม่พบคอลัมน์ที่จดไว้ว่าตรวจลิงก์ใด จึงยังไม่นับว่าตรวจแล้ว',
  remedy: 'เลือกเมนู ITA › ซ่อมแซมแผ่นงาน แล้วเปิดดูลิงก์ปัจจุบัน เอาเครื่องหมาย "ตรวจด้วยตาแล้ว" ออกและทำใหม่',
};

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
