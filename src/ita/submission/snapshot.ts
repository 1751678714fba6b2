/** What was submitted, as it stood when it was frozen: texts only, so that a later change shows and nothing recalculates. */

import type { Assessment, EvidenceRow } from '../assessment';
import { fingerprint } from '../draft/drafted-text';
import { isSeen } from '../evidence/eye';
import { stateOfRow } from '../evidence/state';
import type { Finding } from '../finding';
import type { Framework, OitCode } from '../framework/framework';
import { type LinkRecord, VERDICT_WORDS } from '../links/record';
import { sentenceOf } from '../links/words';
import { thaiDate } from '../thai';
import { claimWord, type SubmissionRow, submissionRows } from './rows';

/** One row of the frozen tab, each field the text of its cell. */
export interface FrozenItem {
  code: OitCode;
  title: string;
  subIndicator: string;
  /** 'มี', 'ไม่มี', or '' where nobody said. */
  claim: string;
  /** One a line. */
  urls: string;
  explanation: string;
  /** What was known of each link then, one a line in the order of `urls`. */
  links: string;
  /** What the page must show, one a line, those that somebody found there marked. */
  components: string;
  state: string;
  /** Whether somebody had looked at the page, and who. */
  seen: string;
}

export const FROZEN_FIELDS = [
  'code',
  'title',
  'subIndicator',
  'claim',
  'urls',
  'explanation',
  'links',
  'components',
  'state',
  'seen',
] as const satisfies readonly (keyof FrozenItem)[];

export const NOT_CHECKED = 'ยังไม่ตรวจ';
const SHOWN = 'แสดงแล้ว: ';
const NOT_TICKED = '• ';

export function frozenItems(framework: Framework, assessment: Assessment, findings: readonly Finding[]): FrozenItem[] {
  const records = new Map(assessment.links.map((record) => [record.url, record]));
  return submissionRows(framework, assessment).map((entry) => {
    const { code, title, item, row } = entry;
    const urls = row?.urls ?? [];
    return {
      code,
      title,
      subIndicator: item?.subIndicator ?? '',
      claim: claimWord(row?.claim ?? null),
      urls: urls.join('\n'),
      explanation: row?.explanation ?? '',
      links: urls.map((url, index) => linkLine(index + 1, records.get(url))).join('\n'),
      components: componentLines(entry),
      state: row === null ? 'ไม่พบแถวของข้อนี้' : stateOfRow(row, findings, records),
      seen: row === null ? '' : seenWords(row),
    };
  });
}

/** 'ลิงก์ที่ 1: ใช้ได้ — เปิดได้ (ตรวจเมื่อ 20 เมษายน 2567 เวลา 09:58 น.)' */
function linkLine(number: number, record: LinkRecord | undefined): string {
  if (record === undefined) return `ลิงก์ที่ ${number}: ${NOT_CHECKED}`;
  const [date = '', time = ''] = record.checkedAt.split(' ');
  const when = `ตรวจเมื่อ ${thaiDate(date)} เวลา ${time.slice(0, 5)} น.`;
  return `ลิงก์ที่ ${number}: ${VERDICT_WORDS[record.verdict]} — ${sentenceOf(record)} (${when})`;
}

function componentLines({ item, row }: SubmissionRow): string {
  const shown = row?.shown ?? [];
  return (item?.components ?? [])
    .map((component, index) => `${shown.includes(index) ? SHOWN : NOT_TICKED}${component}`)
    .join('\n');
}

/** The components that somebody had found on the page when it was frozen. */
export function shownComponents({ components }: Pick<FrozenItem, 'components'>): string[] {
  return components
    .split('\n')
    .filter((line) => line.startsWith(SHOWN))
    .map((line) => line.slice(SHOWN.length));
}

/** A look at other links than those that were submitted doesn't count. */
function seenWords(row: EvidenceRow): string {
  if (!isSeen(row)) return 'ยังไม่ได้ตรวจด้วยตา';
  return `ตรวจด้วยตาแล้ว: ${row.checkedBy || 'ไม่ระบุชื่อ'}`;
}

/**
 * Tells a later change of the frozen texts, wherever rows and columns were moved to. It finds what was changed by
 * mistake or in passing; it is no seal against somebody who wants to deceive.
 */
export function snapshotFingerprint(head: readonly string[], items: readonly FrozenItem[]): string {
  const rows = items.map((item) => JSON.stringify(FROZEN_FIELDS.map((field) => plain(item[field])))).sort();
  // The hash takes runs of spaces for one; here every character counts.
  return fingerprint(JSON.stringify([head.map(plain), rows]).replace(/ /g, '\u0001'));
}

/** Cells lose spaces at their ends in reading, and line ends may come back in another form. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
