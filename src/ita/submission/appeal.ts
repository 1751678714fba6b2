/** The appeal sheet: the disputed items with what was submitted for them, never with what stands in the sheet today. */

import type { Assessment, EvidenceRow } from '../assessment';
import { urlsOf } from '../evidence/urls';
import type { OitCode, Score } from '../framework/framework';
import { claimWord } from './rows';
import { type FrozenItem, shownComponents } from './snapshot';

export interface AppealRow {
  frozen: FrozenItem;
  score: Score;
  /** What the officer should know before explaining: what differs today, what was lacking then. */
  notes: string[];
  /** A draft of the explanation, to be made one's own; '' where nothing submitted can be cited. */
  reason: string;
}

export interface Appeal {
  rows: AppealRow[];
  /** Items below full score that the snapshot doesn't have. */
  notFrozen: OitCode[];
  /** Items whose rows give different scores, so that none of them is known. */
  unclear: OitCode[];
}

const FULL: Score = 100;

/** The items whose score is known and below 100, in the order of the snapshot. */
export function appealOf(assessment: Assessment, frozen: readonly FrozenItem[]): Appeal {
  const scores = scoresByCode(assessment.evidence);
  const disputed = [...scores].filter(([, known]) => known.size === 1 && [...known][0]! < FULL);
  const scoreOf = new Map(disputed.map(([code, known]) => [code, [...known][0]!]));
  const unclear = [...scores].filter(([, known]) => known.size > 1 && [...known].some((score) => score < FULL));
  return {
    rows: frozen.flatMap((item, index) => {
      const score = scoreOf.get(item.code);
      const earlier = frozen.slice(0, index).filter(({ code }) => code === item.code).length;
      return score === undefined ? [] : [appealRow(item, score, earlier, assessment)];
    }),
    notFrozen: [...scoreOf.keys()].filter((code) => !frozen.some((item) => item.code === code)),
    unclear: unclear.map(([code]) => code),
  };
}

function scoresByCode(evidence: readonly EvidenceRow[]): Map<OitCode, Set<Score>> {
  const scores = new Map<OitCode, Set<Score>>();
  for (const { code, score } of evidence) {
    if (score !== null) scores.set(code, (scores.get(code) ?? new Set<Score>()).add(score));
  }
  return scores;
}

/** `earlier`: how many rows of the same item the snapshot has before this one. */
function appealRow(frozen: FrozenItem, score: Score, earlier: number, { evidence }: Assessment): AppealRow {
  const today = evidence.filter(({ code }) => code === frozen.code)[earlier];
  return { frozen, score, notes: [differenceFrom(frozen, today), ...weaknesses(frozen)], reason: draftReason(frozen) };
}

function differenceFrom(frozen: FrozenItem, today: EvidenceRow | undefined): string {
  if (today === undefined) return 'วันนี้ไม่พบแถวของข้อนี้ในแท็บตัวชี้วัด ใบชี้แจงใช้ตามที่ส่ง';
  const changed = [
    ...(frozen.claim === claimWord(today.claim) ? [] : ['คำตอบ มี/ไม่มี']),
    ...(sameText(urlsOf(frozen.urls).join('\n'), today.urls.join('\n')) ? [] : ['ลิงก์']),
    ...(sameText(frozen.explanation, today.explanation) ? [] : ['คำอธิบาย']),
  ];
  if (changed.length === 0) return 'ข้อมูลวันนี้ตรงกับที่ส่ง';
  return `ข้อมูลวันนี้ต่างจากที่ส่ง (${changed.join(', ')}) ใบชี้แจงใช้ตามที่ส่ง`;
}

function weaknesses({ claim, urls }: FrozenItem): string[] {
  return [
    ...(claim === 'ไม่มี' ? ['ที่ส่งตอบว่า "ไม่มี"'] : []),
    ...(claim === '' ? ['ที่ส่งไม่ได้เลือก มี/ไม่มี'] : []),
    ...(urls === '' ? ['ที่ส่งไม่มีลิงก์ จึงไม่มีสิ่งที่อ้างอิงได้ โปรดพิจารณาว่าจะชี้แจงข้อนี้หรือไม่'] : []),
  ];
}

/** Polite, of what was submitted only; what nobody noted is left in brackets for the officer to fill in. */
function draftReason(frozen: FrozenItem): string {
  const { code, title, urls, explanation, claim } = frozen;
  if (urls === '' || claim === 'ไม่มี') return '';
  const links = urlsOf(urls);
  const where = links.length === 1 ? links[0]! : links.map((url, index) => `(${index + 1}) ${url}`).join(' ');
  const shown = shownComponents(frozen);
  const what = shown.length === 0 ? '[โปรดระบุองค์ประกอบที่พบในหน้าดังกล่าว]' : shown.join(' · ');
  return [
    `ขอเรียนชี้แจงข้อ ${code} ${title} ว่า หน่วยงานได้เผยแพร่ข้อมูลตามลิงก์ที่ส่งในระบบ ITAS แล้ว ได้แก่ ${where}`,
    ...(explanation === '' ? [] : [`ตามคำอธิบายที่ส่งไว้ว่า "${explanation}"`]),
    `โดยหน้าดังกล่าวมีองค์ประกอบตามเกณฑ์ ได้แก่ ${what}`,
    'จึงขอความอนุเคราะห์โปรดพิจารณาทบทวนคะแนนของข้อนี้',
  ].join(' ');
}

function sameText(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}
