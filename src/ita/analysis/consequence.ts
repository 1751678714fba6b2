/** What follows from the figures of a ประเด็น: the measure that answers its weakest point, and the evidence to be made. */

import type { FiscalYear } from '../framework/framework';
import { MEASURES_BY_TOPIC, measureForSubject } from '../measures/library/by-topic';
import { formatScore, roundHalfUp } from '../score';
import type { Yardsticks } from './contrast';
import { type IssueFacts, weakestOf } from './issue-facts';
import { topicOf } from './topic';
import { varied } from './varied';

/** One sentence that names the measure which is drafted for the same figures, so that analysis and table agree. */
export function consequence(facts: IssueFacts, yardsticks: Yardsticks, next: FiscalYear): string {
  const weakest = weakestOf(facts);
  const isOfEvidence = weakest?.instrument === 'OIT' && roundHalfUp(weakest.score) < roundHalfUp(yardsticks.target);
  const lacksEvidence = facts.items.some(({ shortfall }) => shortfall !== null);
  // What is to be gained has been told with the evidence, and with it that the evidence is to be made.
  const isSaid = isOfEvidence || formatScore(facts.gain) !== '0.00';
  return `${action(facts, yardsticks, next)}${lacksEvidence && !isSaid ? varied(facts, COMPLETE) : ''}`;
}

const COMPLETE = [
  ' ควบคู่กับการจัดทำหลักฐานข้างต้นให้ครบถ้วน',
  ' รวมทั้งจัดทำหลักฐานดังกล่าวให้ครบถ้วน',
  ' พร้อมทั้งจัดทำหลักฐานที่ยังไม่สมบูรณ์ให้เรียบร้อย',
];

function action(facts: IssueFacts, { target, passing }: Yardsticks, next: FiscalYear): string {
  const weakest = weakestOf(facts);
  const topic = topicOf(facts.issue);
  const { standard, upkeep } = MEASURES_BY_TOPIC[topic];
  if (!weakest) {
    return varied(facts, [
      `ระหว่างที่ยังไม่ทราบคะแนน ควร${standard.measure}`,
      `ในชั้นนี้ควร${standard.measure}`,
      `ทั้งนี้ ระหว่างรอผล หน่วยงานควร${standard.measure}`,
    ]);
  }
  const score = roundHalfUp(weakest.score);
  if (score === 100) {
    return varied(facts, [
      `ในปี ${next} จึงควร${upkeep.measure}`,
      `สำหรับปี ${next} หน่วยงานควร${upkeep.measure}`,
      `เพื่อให้ผลนี้คงอยู่ ในปี ${next} ควร${upkeep.measure}`,
    ]);
  }
  const { measure } = measureForSubject(topic, weakest.subject);
  if (score < passing) {
    return varied(facts, [
      `หน่วยงานต้องเร่ง${measure} ภายในปี ${next}`,
      `ในปี ${next} จึงต้องเร่ง${measure}`,
      `งานเร่งด่วนของปี ${next} คือการ${measure}`,
      `ดังนั้น ปี ${next} ต้องเร่ง${measure}`,
    ]);
  }
  if (score < roundHalfUp(target)) {
    return varied(facts, [
      `หน่วยงานจึงควร${measure} ในปี ${next}`,
      `ในปี ${next} จึงควร${measure}`,
      `แนวทางสำหรับปี ${next} คือการ${measure}`,
      `ดังนั้น ปี ${next} ควร${measure}`,
    ]);
  }
  return varied(facts, [
    `เพื่อให้ดียิ่งขึ้น ในปี ${next} ควร${measure}`,
    `ผลที่ดีนี้ยังยกระดับได้อีก ในปี ${next} จึงควร${measure}`,
    `สำหรับปี ${next} ควรต่อยอดโดย${measure}`,
    `เพื่อรักษาและยกระดับผลนี้ ปี ${next} ควร${measure}`,
  ]);
}
