/** What opening a row's links told: what nobody can open, what only the check could not see, what is no evidence. */

import type { IsoDate } from '../assessment';
import { daysBetween } from '../date';
import type { OitCode } from '../framework/framework';
import { type Doubt, finalUrl, type LinkRecord } from '../links/record';
import { DOUBT_WORDS, REASON_WORDS } from '../links/words';
import { thaiShortDate } from '../thai';
import type { EvidenceIssue } from './issue';
import { shorten } from './issue';
import { isLink, parseLink } from './link';

/** Each link that was opened; what can't be read as a link has been told of already. */
export function openedIssues(urls: readonly string[], records: ReadonlyMap<string, LinkRecord>): EvidenceIssue[] {
  return [...new Set(urls)]
    .filter((url) => isLink(parseLink(url)))
    .flatMap((url) => {
      const record = records.get(url);
      return record === undefined ? [] : issuesOf(record, urls.length > 1 ? ` (${shorten(url)})` : '');
    });
}

/** Days after which a page may well be another than the one that was opened. */
const LONG_AGO = 30;

/** One for the row: links that were opened so long ago that nobody knows what stands there now. */
export function openedLongAgo(
  urls: readonly string[],
  records: ReadonlyMap<string, LinkRecord>,
  today: IsoDate,
): EvidenceIssue[] {
  const days = urls.flatMap((url) => /^\d{4}-\d{2}-\d{2}/.exec(records.get(url)?.checkedAt ?? '')?.[0] ?? []);
  const [oldest] = days.filter((day) => daysBetween(day, today) > LONG_AGO).sort();
  if (oldest === undefined) return [];
  return [
    {
      rule: 'evidence.link-old',
      severity: 'info',
      field: 'urls',
      message: `เปิดตรวจครั้งล่าสุดเมื่อ ${thaiShortDate(oldest)} เกิน ${LONG_AGO} วันแล้ว`,
      remedy: 'สั่งตรวจลิงก์อีกครั้ง เพราะหน้าเว็บอาจเปลี่ยนไปหลังจากนั้น',
    },
  ];
}

/** `which` tells the link apart where the cell holds several. */
function issuesOf(record: LinkRecord, which: string): EvidenceIssue[] {
  if (record.verdict === 'broken') return [broken(record, which)];
  const doubts = record.doubts.filter((doubt) => DOUBT_WORDS[doubt] !== undefined).map((doubt) => page(doubt, which));
  return record.verdict === 'unseen' ? [unseen(record, which), ...doubts] : doubts;
}

function broken({ reason }: LinkRecord, which: string): EvidenceIssue {
  const { what, remedy } = wordsOf(reason);
  return { rule: 'evidence.link-broken', severity: 'error', field: 'urls', message: `ลิงก์เสีย: ${what}${which}`, remedy };
}

function unseen({ reason }: LinkRecord, which: string): EvidenceIssue {
  const { what, remedy } = wordsOf(reason);
  return {
    rule: 'evidence.link-unseen',
    severity: 'warning',
    field: 'urls',
    message: `ส่วนเสริมตรวจลิงก์นี้ไม่ได้ จึงยังไม่ทราบว่าใช้ได้หรือเสีย: ${what}${which}`,
    remedy,
  };
}

function page(doubt: Doubt, which: string): EvidenceIssue {
  const { what, remedy } = DOUBT_WORDS[doubt];
  const severity = doubt === 'http-only' ? 'info' : 'warning';
  return { rule: `evidence.page-${doubt}`, severity, field: 'urls', message: `${what}${which}`, remedy };
}

/** The reason stands in a cell, so it may be one that this version doesn't know. */
function wordsOf(reason: LinkRecord['reason']): { what: string; remedy: string } {
  return REASON_WORDS[reason] ?? REASON_WORDS['fetch-failed'];
}

/** The items behind each page where links ended, by the page's identity; only pages that were opened. */
export function itemsByPage(
  rows: readonly { code: OitCode; urls: readonly string[] }[],
  records: ReadonlyMap<string, LinkRecord>,
): Map<string, OitCode[]> {
  const codes = new Map<string, OitCode[]>();
  for (const { code, urls } of rows) {
    for (const page of new Set(urls.flatMap((url) => pageOf(records.get(url))))) {
      codes.set(page, [...(codes.get(page) ?? []), code]);
    }
  }
  return codes;
}

/**
 * Different links of several items that end at one page. Links that are the same to begin with are told of as doubled
 * (`doubles`), and a redirect to the home page is told of as such.
 */
export function onePage(
  { code, urls }: { code: OitCode; urls: readonly string[] },
  records: ReadonlyMap<string, LinkRecord>,
  pages: ReadonlyMap<string, readonly OitCode[]>,
  doubles: ReadonlyMap<string, readonly OitCode[]>,
): EvidenceIssue[] {
  const identities = urls.map((url) => parseLink(url)).flatMap((link) => (isLink(link) ? [link.identity] : []));
  const told = new Set([code, ...identities.flatMap((identity) => doubles.get(identity) ?? [])]);
  const behind = urls.flatMap((url) => pageOf(records.get(url))).flatMap((page) => pages.get(page) ?? []);
  const others = [...new Set(behind)].filter((other) => !told.has(other));
  if (others.length === 0) return [];
  return [
    {
      rule: 'evidence.one-page',
      severity: 'warning',
      field: 'urls',
      message: `ลิงก์พาไปหน้าเดียวกับของข้อ ${others.join(', ')}`,
      remedy: 'ตรวจว่าหน้านั้นแสดงหลักฐานครบทุกข้อ หากไม่ใช่ให้ใช้ลิงก์ที่ตรงไปยังหลักฐานของแต่ละข้อ',
    },
  ];
}

function pageOf(record: LinkRecord | undefined): string[] {
  if (record === undefined || record.verdict !== 'works' || record.doubts.includes('redirected-home')) return [];
  const link = parseLink(finalUrl(record));
  return isLink(link) ? [link.identity] : [];
}
