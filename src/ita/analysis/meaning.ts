/** What the figures of a ประเด็น tell of how people see the agency, by the lowest of them: a mean may hide it. */

import { roundHalfUp } from '../score';
import type { Yardsticks } from './contrast';
import { type IssueFacts, type KnownPoint, known, lowest, weakestOf } from './issue-facts';
import { topicOf } from './topic';
import { varied } from './varied';
import { shownBy } from './weaknesses';
import { WORDING } from './wording';

/** One sentence; '' where no score is known, or the evidence that is named says it all. */
export function meaning(facts: IssueFacts, { target, passing }: Yardsticks): string {
  const weakest = weakestOf(facts);
  if (!weakest) return '';
  const isGood = ({ score }: KnownPoint) => roundHalfUp(score) >= Math.max(roundHalfUp(target), passing);
  const namesEvidence = facts.items.some(({ shortfall }) => shortfall !== null);
  const told = isGood(weakest)
    ? good(facts, roundHalfUp(weakest.score))
    : weakest.instrument === DISCLOSURE && namesEvidence
      ? ofPeople(facts, isGood)
      : weak(facts, weakest);
  if (told === '') return '';
  return `${varied(facts, ['ผลนี้สะท้อนว่า', 'ผลดังกล่าวแสดงว่า', 'ตัวเลขข้างต้นบ่งชี้ว่า', 'ผลที่ได้ชี้ว่า'])}${told}`;
}

/** Beside evidence that is lacking: what people think, where they are not content either. */
function ofPeople(facts: IssueFacts, isGood: (point: KnownPoint) => boolean): string {
  const asked = ({ instrument }: { instrument: string }) => instrument !== DISCLOSURE;
  const low = lowest([...facts.questions.filter(asked), ...facts.indicators.filter(asked)]);
  return low === null || isGood(low) ? '' : weak(facts, low);
}

function good(facts: IssueFacts, score: number): string {
  const asked = new Set([...known(facts.indicators), ...known(facts.questions)].map(({ instrument }) => instrument));
  const people = [...asked].filter((instrument) => instrument !== DISCLOSURE);
  if (people.length === 0) {
    return score === 100 ? 'หลักฐานที่ต้องเปิดเผยในเรื่องนี้ครบถ้วน' : 'หลักฐานที่ต้องเปิดเผยในเรื่องนี้ครบถ้วนเป็นส่วนใหญ่';
  }
  const who = people.length === 1 ? respondents(people[0]) : 'ทั้งบุคลากรและผู้รับบริการ';
  return `${who}${score === 100 ? '' : 'ส่วนใหญ่'}${WORDING[topicOf(facts.issue)].good}`;
}

/** The surveys tell what people think; an indicator of disclosure, what isn't published as it should be. */
function weak({ issue }: IssueFacts, { instrument, subject, score }: KnownPoint): string {
  const rounded = roundHalfUp(score);
  if (instrument === DISCLOSURE) {
    return rounded < MANY_BELOW
      ? 'ข้อมูลหรือรายงานที่ต้องเปิดเผยหลายรายการยังไม่มีหรือยังไม่ครบถ้วน'
      : 'ข้อมูลหรือรายงานที่ต้องเปิดเผยบางรายการยังไม่ครบถ้วน';
  }
  const count = rounded < MANY_BELOW ? 'จำนวนมาก' : rounded < QUITE_A_FEW_BELOW ? 'จำนวนไม่น้อย' : 'ส่วนหนึ่ง';
  return `${respondents(instrument)}${count}${shownBy(topicOf(issue), subject)}`;
}

/** The instrument that looks at published evidence instead of asking people. */
const DISCLOSURE = 'OIT';

/** How strongly a score is put into words. */
const MANY_BELOW = 70;
const QUITE_A_FEW_BELOW = 85;

function respondents(instrument: string | undefined): string {
  if (instrument === 'IIT') return 'บุคลากร';
  return instrument === 'EIT' ? 'ผู้รับบริการ' : 'ผู้ตอบแบบวัด';
}
