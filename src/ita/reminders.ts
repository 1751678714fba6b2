/** One text for each owner of open items, ready to paste into LINE or a mail: what is missing, and by when. */

import type { Assessment, EvidenceRow, IsoDate } from './assessment';
import type { Finding } from './finding';
import type { Framework, OitCode, Score } from './framework/framework';
import { openFindings, openPhrases } from './submission/open';
import { thaiDate } from './thai';

export interface OwnerReminder {
  /** กอง or position as written; NO_OWNER where there is none. */
  owner: string;
  /** How many items are open. */
  items: number;
  text: string;
}

export const NO_OWNER = 'ยังไม่ระบุผู้รับผิดชอบ';

/** A message of LINE holds 5,000 characters; a mail would hold more, but nobody reads it. */
const MOST_CHARACTERS = 4500;

/** What is said of one item; the sheet has the rest. */
const MOST_PHRASES = 3;

interface OpenItem {
  code: OitCode;
  title: string;
  owner: string;
  what: string[];
  due: IsoDate | null;
  stake: Score;
}

/** The divisions in the agency's own order, then other owners as they come; items without an owner last. */
export function reminders(
  framework: Framework,
  assessment: Assessment,
  findings: readonly Finding[],
  today: IsoDate,
): OwnerReminder[] {
  const open = openItems(framework, assessment, findings);
  const owners = new Set(open.map(({ owner }) => owner).filter((owner) => owner !== NO_OWNER));
  const ordered = [
    ...assessment.divisions.map(oneSpaced).filter((owner) => owners.has(owner)),
    ...[...owners].filter((owner) => !assessment.divisions.map(oneSpaced).includes(owner)),
    ...(open.some(({ owner }) => owner === NO_OWNER) ? [NO_OWNER] : []),
  ];
  return [...new Set(ordered)].map((owner) => {
    const items = open.filter((item) => item.owner === owner).sort(byUrgency);
    return { owner, items: items.length, text: textFor(owner, items, assessment, today) };
  });
}

/** Each open item once for each of its owners: an item may stand in several rows by mistake. */
function openItems(framework: Framework, assessment: Assessment, findings: readonly Finding[]): OpenItem[] {
  const strange = assessment.evidence.filter(({ code }) => !framework.items.some((item) => item.code === code));
  const items = [...framework.items, ...strange.map(({ code }) => ({ code, title: '' }))];
  const codes = new Set<OitCode>();
  return items.flatMap(({ code, title }) => {
    const own = openFindings(findings, code);
    if (own.length === 0 || codes.has(code)) return [];
    codes.add(code);
    const rows = assessment.evidence.filter((row) => row.code === code);
    const owners = new Set(rows.length === 0 ? [NO_OWNER] : rows.map(ownerOf));
    // The line of the due date says it already.
    const what = openPhrases(own.filter(({ rule }) => rule !== 'evidence.past-due'));
    const stake = Math.max(0, ...own.map((finding) => finding.stake ?? 0));
    return [...owners].map((owner) => ({ code, title, owner, what, due: firstDue(rows, owner), stake }));
  });
}

function ownerOf({ owner }: EvidenceRow): string {
  return oneSpaced(owner) || NO_OWNER;
}

function firstDue(rows: readonly EvidenceRow[], owner: string): IsoDate | null {
  const days = rows.filter((row) => ownerOf(row) === owner).flatMap(({ due }) => due ?? []);
  return days.sort()[0] ?? null;
}

/** The earliest due date first, then the most points at stake; the framework's order where both are the same. */
function byUrgency(one: OpenItem, other: OpenItem): number {
  if (one.due !== other.due) return (one.due ?? '9999') < (other.due ?? '9999') ? -1 : 1;
  return other.stake - one.stake;
}

function textFor(owner: string, items: readonly OpenItem[], assessment: Assessment, today: IsoDate): string {
  const agency = assessment.agency.name || 'หน่วยงาน';
  const unowned = owner === NO_OWNER;
  const opening = [
    `เรียน ${unowned ? 'ผู้เกี่ยวข้อง' : owner}`,
    `${agency}ขอติดตามหลักฐานการประเมิน ITA ปี ${assessment.year} ${
      unowned ? 'ที่ยังไม่มีผู้รับผิดชอบ' : 'ในความรับผิดชอบของท่าน'
    } ซึ่งยังไม่เรียบร้อย ${items.length} ข้อ ดังนี้`,
  ];
  const closing = unowned
    ? 'โปรดแจ้งว่ากองหรือตำแหน่งใดรับผิดชอบข้อใด เพื่อให้ติดตามได้ทันกำหนด ขอขอบคุณในความร่วมมือ'
    : 'เมื่อดำเนินการแล้ว โปรดแจ้งผู้ประสานงาน ITA ของหน่วยงานเพื่อตรวจอีกครั้ง ขอขอบคุณในความร่วมมือ';
  const room = MOST_CHARACTERS - [...opening, closing].join('\n\n').length;
  return [...opening, ...paragraphs(items, today, room), closing].join('\n\n');
}

/** As many items in full as there is room for; of the others at least the codes. */
function paragraphs(items: readonly OpenItem[], today: IsoDate, room: number): string[] {
  const whole = items.map((item, index) => paragraph(item, index + 1, today));
  let shown = 0;
  let used = restSentence(items).length;
  if (lengthOf(whole) <= room) return whole;
  while (shown < whole.length && used + whole[shown]!.length + 2 <= room) used += whole[shown++]!.length + 2;
  return [...whole.slice(0, shown), restSentence(items.slice(shown))];
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + text.length + 2, 0);
}

function restSentence(items: readonly OpenItem[]): string {
  return `และอีก ${items.length} ข้อ ได้แก่ ${items.map(({ code }) => code).join(', ')} รายละเอียดอยู่ในแท็บตัวชี้วัด`;
}

function paragraph({ code, title, what, due }: OpenItem, number: number, today: IsoDate): string {
  const more = what.length > MOST_PHRASES ? ` และอีก ${what.length - MOST_PHRASES} เรื่อง` : '';
  return [
    `${number}. ${code}${title === '' ? '' : ` ${title}`}`,
    `เรื่องที่ค้าง: ${what.slice(0, MOST_PHRASES).join(' · ')}${more}`,
    `กำหนดส่ง: ${due === null ? 'ยังไม่ได้กำหนด' : `${thaiDate(due)} (${timeLeft(due, today)})`}`,
  ].join('\n');
}

function timeLeft(due: IsoDate, today: IsoDate): string {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000);
  if (days === 0) return 'ครบกำหนดวันนี้';
  return days < 0 ? `เลยกำหนด ${-days} วัน` : `เหลือ ${days} วัน`;
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
