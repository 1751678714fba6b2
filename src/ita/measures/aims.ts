/** What a drafted measure is to reach: the words behind the measure, and how success is told in points. */

import { type IssueFacts, known, type Point, unknown } from '../analysis/issue-facts';
import type { ItemFact } from '../analysis/item-facts';
import { counted, joined, listed, points } from '../analysis/phrases';
import type { Assessment } from '../assessment';
import type { FiscalYear, Score } from '../framework/framework';
import { roundHalfUp } from '../score';

export interface Aim {
  /** Follows the measure: what it is for, from which score to which. */
  purpose: string;
  /** Follows the measure's own success: the score that is to be reached in the year of the measures; '' for none. */
  score: string;
}

/** How many further items a measure names before it counts the rest. */
const NAMED_ITEMS = 3;

/** The year of the measures that answer an assessment. */
export function measuresYear({ year }: Pick<Assessment, 'year'>): FiscalYear {
  return year + 1;
}

/** For a ประเด็น of which no score is known. */
export function aimWithoutScore({ indicators }: IssueFacts, assessment: Assessment): Aim {
  const { year, target } = assessment;
  const next = measuresYear(assessment);
  return {
    purpose:
      `(มาตรการพื้นฐานของประเด็นนี้ เนื่องจากยังไม่มีข้อมูลคะแนนปี ${year} ` +
      `โดยตั้งเป้าหมายปี ${next} ${joined('ไว้', atLeast(target))})`,
    score: scoreWanted(indicators, reaching(target), next),
  };
}

/** For an indicator or a question below 100. */
export function aimOf(point: Point & { score: Score }, assessment: Assessment): Aim {
  const { year, target } = assessment;
  const next = measuresYear(assessment);
  const { label, score } = point;
  if (roundHalfUp(score) < roundHalfUp(target)) {
    return {
      purpose: `เพื่อยกระดับคะแนนของ${label} จาก ${points(score)} ในปี ${year} ${joined('ให้ได้', atLeast(target))} ในปี ${next}`,
      score: scoreWanted([point], reaching(target), next),
    };
  }
  return {
    purpose: `เพื่อให้${label} ซึ่งได้ ${points(score)} ในปี ${year} สูงขึ้นอีกในปี ${next} อย่างน้อยต้องไม่ต่ำกว่าเดิม`,
    score: scoreWanted([point], reaching(score), next),
  };
}

/** For a ประเด็น all of whose known scores are 100. */
export function aimOfUpkeep({ indicators, questions }: IssueFacts, assessment: Assessment): Aim {
  const scored = known(indicators).length > 0 ? known(indicators) : known(questions);
  const next = measuresYear(assessment);
  const labels = listed(scored.map(({ label }) => label));
  return {
    purpose: `เพื่อให้${labels} ซึ่งได้คะแนนเต็มในปี ${assessment.year} คงอยู่ที่ ${points(100)} ในปี ${next}`,
    score: scoreWanted(scored, `คงอยู่ที่ ${points(100)}`, next),
  };
}

/** For items of evidence: the worst by name, the others after it. */
export function aimOfEvidence(worst: ItemFact, others: ItemFact[], assessment: Assessment): Aim {
  const { year } = assessment;
  const next = measuresYear(assessment);
  const title = withoutYear(worst.title);
  const subject = joined('เพื่อปรับปรุงหลักฐานเรื่อง', title);
  const further = others.map(({ code, title: other }) => `${code} ${withoutYear(other)}`);
  const andOthers = further.length === 0 ? '' : ` รวมทั้งข้อที่ยังไม่ครบอีก ${counted(further, NAMED_ITEMS, 'ข้อ')}`;
  const wanted = others.length === 0 ? joined('หลักฐานเรื่อง', title) : `หลักฐานทั้ง ${others.length + 1} ข้อ`;
  return {
    purpose: `${subject} (ข้อ ${worst.code} ของปี ${year}) ซึ่ง${lack(worst)} ให้ครบถ้วนและได้ ${points(100)} ในปี ${next}${andOthers}`,
    score: `${wanted} ได้ ${points(100)} ในปี ${next}`,
  };
}

/** Names the indicators whose scores nobody knows, so that a measure isn't taken to rest on them. */
export function stillUnknown(indicators: Point[]): string {
  const labels = unknown(indicators).map(({ label }) => label);
  return labels.length === 0 ? '' : ` (${listed(labels)} ยังไม่มีข้อมูลคะแนน)`;
}

function lack({ score, shortfall, lacking }: ItemFact): string {
  switch (shortfall) {
    case 'below':
      return `ได้ ${points(score ?? 0)}`;
    case 'has-not':
      return 'แจ้งไว้ว่าไม่มี';
    case 'broken':
      return 'มีลิงก์ที่เปิดไม่ได้';
    case 'incomplete':
      return `ยังขาดองค์ประกอบ ${lacking} เรื่อง`;
    default:
      return 'ยังไม่มีลิงก์';
  }
}

function scoreWanted(pointsOf: Point[], wanted: string, year: FiscalYear): string {
  if (pointsOf.length === 0) return '';
  return `คะแนนของ${listed(pointsOf.map(({ short }) => short))} ในปี ${year} ${wanted}`;
}

function reaching(score: Score): string {
  return roundHalfUp(score) === 100 ? `ได้ ${points(score)}` : atLeast(score);
}

function atLeast(score: Score): string {
  return roundHalfUp(score) === 100 ? points(score) : `ไม่ต่ำกว่า ${points(score)}`;
}

/** A title without the year it was written for: next year's document covers another year. */
function withoutYear(title: string): string {
  return title.replace(/\s*\(?(ประจำ)?ปี(งบประมาณ)?\s*(พ\.ศ\.\s*)?25\d\d\)?/g, '').trim();
}
