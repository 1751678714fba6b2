/** The items of evidence that need work, in one sentence: which, why, and what they are worth. */

import { formatScore } from '../score';
import type { IssueFacts } from './issue-facts';
import type { Flaw, ItemFact, Shortfall } from './item-facts';
import { counted, points } from './phrases';
import { varied } from './varied';

/** How many items a sentence names before it counts the rest: fewer where there are several kinds of shortfall. */
const NAMED_ITEMS = { ofOneKind: 2, ofSeveral: 1 };

/** With more kinds of shortfall than this, items are named by their codes alone. */
const TITLED_KINDS = 2;

/** The words that join them to what stands before keep the numbers apart from a score that is compared there. */
const LEADS = ['ขณะที่หลักฐาน OIT มีข้อที่', 'ส่วนด้านหลักฐาน OIT พบข้อที่', 'และเมื่อตรวจหลักฐาน OIT พบข้อที่'];

const KINDS: [Shortfall, string][] = [
  ['below', 'ได้ไม่ถึง 100 คะแนน'],
  ['has-not', 'แจ้งว่าไม่มี'],
  ['no-url', 'ยังไม่มีลิงก์'],
  ['broken', 'ลิงก์เปิดไม่ได้'],
  ['incomplete', 'แสดงไม่ครบองค์ประกอบ'],
];

/** '' where no item is known to need work. Where something is to be gained, it says what the work would bring. */
export function evidenceSentence(facts: Pick<IssueFacts, 'issue' | 'items' | 'gain'>): string {
  const short = facts.items.filter(({ shortfall }) => shortfall !== null);
  const kinds = KINDS.filter(([kind]) => short.some(({ shortfall }) => shortfall === kind));
  if (kinds.length === 0) return '';
  const most = kinds.length === 1 ? NAMED_ITEMS.ofOneKind : NAMED_ITEMS.ofSeveral;
  const parts = kinds.map(([kind, words]) => {
    // Where not all are named, those are that the total would gain most from.
    const ofKind = short.filter(({ shortfall }) => shortfall === kind).sort((one, other) => other.gain - one.gain);
    return `${words} ${counted(ofKind.map(kinds.length > TITLED_KINDS ? withoutTitle : named), most, 'ข้อ')}`;
  });
  const lead = varied(facts, LEADS);
  return `${lead}${parts.join(' และข้อที่')}${worth(facts, short)}`;
}

function named({ code, title, score, flaw, lacking, shortfall }: ItemFact): string {
  const notes = [
    score === null ? '' : points(score),
    flaw === null || flaw === shortfall ? '' : FLAWS[flaw],
    flaw === 'incomplete' ? `ขาด ${lacking} เรื่อง` : '',
  ].filter((note) => note !== '');
  return `${code}${title === '' ? '' : ` ${title}`}${notes.length === 0 ? '' : ` (${notes.join(' ')})`}`;
}

function withoutTitle(item: ItemFact): string {
  return named({ ...item, title: '' });
}

/** Why a score may have been lost; beside the score, so that neither is called the cause of the other. */
const FLAWS: Record<Flaw, string> = {
  'has-not': 'แจ้งว่าไม่มี',
  'no-url': 'ยังไม่มีลิงก์',
  broken: 'ลิงก์เปิดไม่ได้',
  incomplete: 'ไม่ครบองค์ประกอบ',
};

/** What is scored is certain; what has no score yet may already count, so its worth is an upper bound. */
function worth(facts: Pick<IssueFacts, 'issue' | 'gain'>, short: ItemFact[]): string {
  if (formatScore(facts.gain) === '0.00') return '';
  const atMost = short.every(({ score }) => score !== null) ? '' : 'ไม่เกิน';
  const when = varied(facts, ['เมื่อจัดทำครบแล้ว', 'หากจัดทำครบถ้วน', 'หากแก้ไขครบถ้วน']);
  return ` ${when} คะแนนรวมจะเพิ่มขึ้นได้อีก${atMost} ${points(facts.gain)}`;
}
