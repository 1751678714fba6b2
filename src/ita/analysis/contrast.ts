/** The strongest and the weakest point of a ประเด็น: among the questions where their scores are known, else among the indicators. */

import type { Issue, Score } from '../framework/framework';
import { formatScore, roundHalfUp } from '../score';
import { highest, type IssueFacts, type KnownPoint, known, lowest, meanOf, type Point } from './issue-facts';
import { difference, listed, points } from './phrases';

/** How many questions between the best and the worst are told one by one; above that their mean is. */
const TOLD_BETWEEN = 4;

/** One sentence or two; '' where there is nothing to set against one another. */
export function contrast(facts: IssueFacts, target: Score): string {
  return known(facts.questions).length > 0 ? ofQuestions(facts, target) : ofIndicators(facts, target);
}

/** Neighbouring ประเด็น say the same kind of thing in other words. */
export function varied(issue: Issue, variants: string[]): string {
  return variants[issue.number % variants.length] ?? '';
}

function ofIndicators(facts: IssueFacts, target: Score): string {
  const high = highest(facts.indicators);
  const low = lowest(facts.indicators);
  if (!high || !low || roundHalfUp(low.score) === 100) return '';
  if (high === low) return known(facts.indicators).length === 1 ? withoutQuestions(facts, low) : '';
  if (difference(target, high.score) > 0) {
    return `${low.short} เป็นจุดที่ต้องพัฒนาก่อน โดย${room(low.score, target)} ส่วน${high.short} แม้ได้คะแนนสูงกว่าก็${room(high.score, target)}`;
  }
  if (difference(target, low.score) <= 0) {
    return `จุดแข็งคือ${high.short} ส่วน${low.short} ${room(low.score, target)}`;
  }
  return varied(facts.issue, [
    `จุดแข็งคือ${high.short} ส่วนจุดที่ควรพัฒนาก่อนคือ${low.short} ซึ่ง${room(low.score, target)}`,
    `${low.short} เป็นจุดที่ควรพัฒนาก่อน โดย${room(low.score, target)} ขณะที่${high.short} เป็นจุดแข็ง`,
  ]);
}

function ofQuestions({ issue, questions }: IssueFacts, target: Score): string {
  const scored = known(questions);
  const high = highest(scored);
  const low = lowest(scored);
  if (!high || !low) return '';
  const unknown = questions.length - scored.length;
  const untold = unknown === 0 ? '' : ` (อีก ${unknown} ข้อยังไม่มีข้อมูลคะแนน)`;
  if (scored.length === 1) return `ผลรายข้อที่ทราบแล้วคือ${low.label} ได้ ${points(low.score)}${untold}`;
  if (high === low) {
    return roundHalfUp(low.score) === 100
      ? `คำถามที่ทราบคะแนนทั้ง ${scored.length} ข้อได้ ${points(100)} ทุกข้อ${untold}`
      : `คำถามที่ทราบคะแนนทั้ง ${scored.length} ข้อได้ ${points(low.score)} เท่ากัน${untold}`;
  }
  const sentence = varied(issue, [
    `เมื่อดูรายข้อ คะแนนสูงที่สุดคือ${high.label} ${points(high.score)} และต่ำที่สุดคือ${low.label} ${points(low.score)} ซึ่ง${room(low.score, target)}`,
    `รายข้อที่ควรพัฒนาก่อนคือ${low.label} ได้ ${points(low.score)} โดย${room(low.score, target)} ส่วนข้อที่ดีที่สุดคือ${high.label} ได้ ${points(high.score)}`,
  ]);
  return `${sentence}${between(scored, [high, low])}${untold}`;
}

/** The questions that are neither the best nor the worst, so that no score of the ประเด็น goes untold. */
function between(scored: KnownPoint[], named: Point[]): string {
  const others = scored.filter((point) => !named.includes(point));
  const [only] = others;
  if (!only) return '';
  if (others.length === 1) return ` อีกข้อหนึ่งคือ${only.short} ได้ ${points(only.score)}`;
  if (others.length > TOLD_BETWEEN) {
    return ` โดยทั้ง ${scored.length} ข้อที่ทราบคะแนนเฉลี่ยได้ ${points(meanOf(scored) ?? 0)}`;
  }
  const told = others.map(({ code, score }) => `${code} ${formatScore(score)}`);
  return ` ข้ออื่น ๆ ได้แก่ ${listed(told)} คะแนน`;
}

/** Of an indicator that has questions, none of which has a score; one of disclosure has items instead. */
function withoutQuestions(facts: IssueFacts, point: KnownPoint): string {
  if (!facts.questions.some((question) => question.indicator === point.indicator)) return '';
  const lacking = points(difference(100, point.score));
  return varied(facts.issue, [
    `ส่วนที่ขาดไป ${lacking} ยังไม่ทราบว่ามาจากข้อใด เนื่องจากยังไม่มีข้อมูลคะแนนรายข้อคำถาม`,
    `ทั้งนี้ ยังไม่มีข้อมูลคะแนนรายข้อคำถาม จึงยังไม่ทราบว่า ${lacking} ที่ขาดไปมาจากข้อใด`,
  ]);
}

function room(score: Score, target: Score): string {
  const lacking = difference(target, score);
  return lacking > 0
    ? `ยังห่างจากเป้าหมาย ${points(lacking)}`
    : `แม้ถึงเป้าหมายแล้วก็ยังเพิ่มได้อีก ${points(difference(100, score))}`;
}
