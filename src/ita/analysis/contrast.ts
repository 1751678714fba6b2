/** The strongest and the weakest point of a ประเด็น: among the questions where their scores are known, else among the indicators. */

import type { Score } from '../framework/framework';
import { difference, formatScore, roundHalfUp } from '../score';
import { highest, type IssueFacts, type KnownPoint, known, lowest, meanOf, type Point, weakestOf } from './issue-facts';
import { listed, points } from './phrases';
import { varied, variedByFigures } from './varied';

/** What the weakest point is held against. */
export interface Yardsticks {
  target: Score;
  passing: Score;
}

/** How many questions between the best and the worst are told one by one; above that their mean is. */
const TOLD_BETWEEN = 4;

/**
 * One sentence or two; '' where there is nothing to set against one another.
 * @param missesQuestions whether to say that the scores of the questions aren't known
 */
export function contrast(facts: IssueFacts, yardsticks: Yardsticks, missesQuestions: boolean): string {
  if (known(facts.questions).length > 0) return ofQuestions(facts, yardsticks);
  return ofIndicators(facts, yardsticks, missesQuestions);
}

function ofIndicators(facts: IssueFacts, yardsticks: Yardsticks, missesQuestions: boolean): string {
  const high = highest(facts.indicators);
  const low = lowest(facts.indicators);
  if (!high || !low || roundHalfUp(low.score) === 100) return '';
  if (high === low) {
    return known(facts.indicators).length === 1 && missesQuestions ? withoutQuestions(facts, low) : '';
  }
  const { target } = yardsticks;
  if (difference(target, high.score) > 0) {
    return `${low.short} เป็นจุดที่ต้องพัฒนาก่อน โดย${room(low.score, yardsticks)} ส่วน${high.short} แม้ได้คะแนนสูงกว่าก็ยังห่างจากเป้าหมาย ${points(difference(target, high.score))}`;
  }
  if (difference(target, low.score) <= 0) {
    return `จุดแข็งคือ${high.short} ส่วน${low.short} ${room(low.score, yardsticks)}`;
  }
  return varied(facts, [
    `จุดแข็งคือ${high.short} ส่วนจุดที่ควรพัฒนาก่อนคือ${low.short} ซึ่ง${room(low.score, yardsticks)}`,
    `${low.short} เป็นจุดที่ควรพัฒนาก่อน โดย${room(low.score, yardsticks)} ขณะที่${high.short} เป็นจุดแข็ง`,
  ]);
}

function ofQuestions(facts: IssueFacts, yardsticks: Yardsticks): string {
  const { questions } = facts;
  const scored = known(questions);
  const high = highest(scored);
  const low = lowest(scored);
  const weakest = weakestOf(facts);
  if (!high || !low || !weakest) return '';
  const unknown = questions.length - scored.length;
  const untold = unknown === 0 ? '' : ` (อีก ${unknown} ข้อยังไม่มีข้อมูลคะแนน)`;
  const isLower = weakest !== low;
  const lead =
    isLower && facts.indicators.length > 1
      ? `จุดที่ควรพัฒนาก่อนคือ${weakest.short} ซึ่ง${room(weakest.score, yardsticks)} `
      : '';
  if (scored.length === 1) return `${lead}ส่วนผลรายข้อที่ทราบแล้วคือ${low.label} ได้ ${points(low.score)}${untold}`;
  if (high === low) {
    return roundHalfUp(low.score) === 100
      ? `${lead}โดยคำถามที่ทราบคะแนนทั้ง ${scored.length} ข้อได้ ${points(100)} ทุกข้อ${untold}`
      : `${lead}โดยคำถามที่ทราบคะแนนทั้ง ${scored.length} ข้อได้ ${points(low.score)} เท่ากัน${untold}`;
  }
  const sentence = isLower
    ? `${lead}ส่วนรายข้อ คะแนนต่ำที่สุดคือ${low.label} ${points(low.score)} และสูงที่สุดคือ${high.label} ${points(high.score)}`
    : bestAndWorst(facts, low, high, yardsticks);
  return `${sentence}${between(scored, [high, low])}${untold}`;
}

function bestAndWorst(facts: IssueFacts, low: KnownPoint, high: KnownPoint, yardsticks: Yardsticks): string {
  const best = `${high.label} ${points(high.score)}`;
  // The opening has said of an only indicator that it doesn't pass.
  const [only, ...more] = known(facts.indicators);
  const isTold = more.length === 0 && only !== undefined && belowPassing(only.score, yardsticks) !== '';
  const lacking = room(low.score, isTold ? { ...yardsticks, passing: 0 } : yardsticks);
  if (difference(yardsticks.target, low.score) <= 0) {
    return `โดยข้อที่ได้คะแนนสูงที่สุดคือ${best} ส่วน${low.label} ได้ ${points(low.score)} ${lacking}`;
  }
  return varied(facts, [
    `ส่วนรายข้อ คะแนนสูงที่สุดคือ${best} และต่ำที่สุดคือ${low.label} ${points(low.score)} ซึ่ง${lacking}`,
    `โดยข้อที่ควรพัฒนาก่อนคือ${low.label} ได้ ${points(low.score)} ซึ่ง${lacking} ส่วนข้อที่ดีที่สุดคือ${best}`,
    `ส่วนผลรายข้อ ${low.label} ได้คะแนนน้อยที่สุด ${points(low.score)} ${lacking} ขณะที่${high.label} ได้มากที่สุด ${points(high.score)}`,
  ]);
}

/** The questions that are neither the best nor the worst, so that no score of the ประเด็น goes untold. */
function between(scored: KnownPoint[], named: Point[]): string {
  const others = scored.filter((point) => !named.includes(point));
  const [only] = others;
  if (!only) return '';
  if (others.length === 1) return ` อีกข้อหนึ่งคือ${only.short} ได้ ${points(only.score)}`;
  if (others.length > TOLD_BETWEEN) {
    return ` และเฉลี่ยทั้ง ${scored.length} ข้อที่ทราบคะแนนได้ ${points(meanOf(scored) ?? 0)}`;
  }
  const told = others.map(({ code, score }) => `${code} ${formatScore(score)}`);
  return ` ข้ออื่น ๆ ได้แก่ ${listed(told)} คะแนน`;
}

/** Of an indicator that has questions, none of which has a score; one of disclosure has items instead. */
function withoutQuestions(facts: IssueFacts, point: KnownPoint): string {
  if (!facts.questions.some((question) => question.indicator === point.indicator)) return '';
  const lacking = points(difference(100, point.score));
  return variedByFigures(facts, [
    `ส่วนที่ขาดไป ${lacking} ยังไม่ทราบว่ามาจากข้อใด เนื่องจากยังไม่มีข้อมูลคะแนนรายข้อคำถาม`,
    `ทั้งนี้ ยังไม่มีข้อมูลคะแนนรายข้อคำถาม จึงยังไม่ทราบว่า ${lacking} ที่ขาดไปมาจากข้อใด`,
  ]);
}

function room(score: Score, yardsticks: Yardsticks): string {
  const lacking = difference(yardsticks.target, score);
  if (lacking <= 0) return `แม้ถึงเป้าหมายแล้วก็ยังเพิ่มได้อีก ${points(difference(100, score))}`;
  return `ยังห่างจากเป้าหมาย ${points(lacking)}${belowPassing(score, yardsticks)}`;
}

/** Where the target is no higher, a score below it needs no second word. */
export function belowPassing(score: Score, { target, passing }: Yardsticks): string {
  return roundHalfUp(score) < passing && passing < target ? ` และไม่ถึงเกณฑ์ผ่าน (${points(passing)})` : '';
}
