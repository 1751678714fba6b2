/** Drafts the measures of the next fiscal year from what is weakest in each ประเด็น. */

import {
  type IssueFacts,
  type ItemFact,
  issueFacts,
  known,
  lowest,
  type Point,
  shortItems,
  unknown,
} from '../analysis/issue-facts';
import { counted, joined, listed, points } from '../analysis/phrases';
import { topicOf } from '../analysis/topic';
import type { Assessment } from '../assessment';
import type { FiscalYear, Framework, OitCode, Score } from '../framework/framework';
import type { Result } from '../result';
import { roundHalfUp } from '../score';
import { MEASURES_BY_TOPIC } from './library/by-topic';
import { measureForItem } from './library/evidence';
import { type MeasureTemplate, numbered, ownerFrom, periodOf } from './template';

export interface MeasureDraft {
  id: string;
  issue: number;
  measure: string;
  steps: string;
  owner: string;
  period: string;
}

/** The last part of a drafted row's id: which question about the ประเด็น the row answers, whatever the figures say. */
const SLOT = { performance: 1, evidence: 2 };

/** How many further items a measure names before it counts the rest. */
const NAMED_ITEMS = 3;

/**
 * One or two measures for each ประเด็น, in the framework's order, for the fiscal year after the one assessed.
 *
 * The id 'M2568-3-1' is the year of the measures, the ประเด็น and a fixed slot: 1 answers the weakest indicator or
 * question (there always is one row), 2 the evidence that is missing or below 100. So when figures change, the same
 * row says something new; no other row takes its id. An item of several ประเด็น is answered in the first of them.
 */
export function draftMeasures(framework: Framework, assessment: Assessment, result: Result): MeasureDraft[] {
  const answered = new Set<OitCode>();
  return framework.issues.flatMap((issue) => {
    const facts = issueFacts(framework, assessment, result, issue);
    const short = shortItems(facts.items).filter((item) => !answered.has(item.code));
    for (const item of short) answered.add(item.code);
    const [worst, ...others] = short;
    const performance = performanceDraft(facts, assessment);
    return worst ? [performance, evidenceDraft(facts, worst, others, assessment)] : [performance];
  });
}

/** The year of the measures that answer an assessment. */
export function measuresYear(assessment: Assessment): FiscalYear {
  return assessment.year + 1;
}

function performanceDraft(facts: IssueFacts, assessment: Assessment): MeasureDraft {
  const { specific, standard, upkeep } = MEASURES_BY_TOPIC[topicOf(facts.issue)];
  // Questions come first: they say more of what to do than the indicator they are a part of.
  const weakest = lowest([...facts.questions, ...facts.indicators]);
  if (!weakest) return draftOf(facts, SLOT.performance, standard, aimWithoutScore(assessment), assessment);
  const isFull = roundHalfUp(weakest.score) === 100;
  const fitting = specific.find(({ about }) => about.test(weakest.title)) ?? standard;
  const aim = isFull ? aimOfUpkeep(facts, assessment) : aimOf(weakest.label, weakest.score, assessment);
  const template = isFull ? upkeep : fitting;
  return draftOf(facts, SLOT.performance, template, `${aim}${stillUnknown(facts.indicators)}`, assessment);
}

function evidenceDraft(facts: IssueFacts, worst: ItemFact, others: ItemFact[], assessment: Assessment): MeasureDraft {
  const template = measureForItem(worst.title);
  const draft = draftOf(facts, SLOT.evidence, template, aimOfEvidence(worst, others, assessment), assessment);
  const owners = [...new Set([worst, ...others].map(({ owner }) => owner).filter((owner) => owner !== ''))];
  return owners.length === 0 ? draft : { ...draft, owner: listed(owners) };
}

function draftOf(
  { issue }: IssueFacts,
  slot: number,
  template: MeasureTemplate,
  aim: string,
  assessment: Assessment,
): MeasureDraft {
  const year = measuresYear(assessment);
  return {
    id: `M${year}-${issue.number}-${slot}`,
    issue: issue.number,
    measure: `${template.measure} ${aim}`,
    steps: numbered(template.steps),
    owner: ownerFrom(assessment.divisions, template.owners),
    period: periodOf(template.window, year),
  };
}

function aimWithoutScore(assessment: Assessment): string {
  const { year, target } = assessment;
  return (
    `(มาตรการพื้นฐานของประเด็นนี้ เนื่องจากยังไม่มีข้อมูลคะแนนปี ${year} ` +
    `โดยตั้งเป้าหมายปี ${measuresYear(assessment)} ${atLeast(target)})`
  );
}

function aimOf(label: string, score: Score, assessment: Assessment): string {
  const { year, target } = assessment;
  const next = measuresYear(assessment);
  if (roundHalfUp(score) < roundHalfUp(target)) {
    return `เพื่อยกระดับคะแนนของ${label} จาก ${points(score)} ในปี ${year} ให้ได้${atLeast(target)} ในปี ${next}`;
  }
  return `เพื่อให้${label} ซึ่งได้ ${points(score)} ในปี ${year} สูงขึ้นอีกในปี ${next} อย่างน้อยต้องไม่ต่ำกว่าเดิม`;
}

function aimOfUpkeep({ indicators, questions }: IssueFacts, assessment: Assessment): string {
  const scored = known(indicators);
  const labels = (scored.length > 0 ? scored : known(questions)).map(({ label }) => label);
  return `เพื่อให้${listed(labels)} ซึ่งได้คะแนนเต็มในปี ${assessment.year} คงอยู่ที่ ${points(100)} ในปี ${measuresYear(assessment)}`;
}

function atLeast(score: Score): string {
  return roundHalfUp(score) === 100 ? points(score) : `ไม่ต่ำกว่า ${points(score)}`;
}

function stillUnknown(indicators: Point[]): string {
  const labels = unknown(indicators).map(({ label }) => label);
  return labels.length === 0 ? '' : ` (${listed(labels)} ยังไม่มีข้อมูลคะแนน)`;
}

function aimOfEvidence(worst: ItemFact, others: ItemFact[], assessment: Assessment): string {
  const { year } = assessment;
  const next = measuresYear(assessment);
  const lacks = {
    below: `ได้ ${points(worst.score ?? 0)}`,
    'has-not': 'แจ้งไว้ว่าไม่มี',
    'no-url': 'ยังไม่มีลิงก์',
  }[worst.shortfall ?? 'no-url'];
  const subject = joined('เพื่อให้หลักฐานเรื่อง', withoutYear(worst.title));
  const aim = `${subject} (ข้อ ${worst.code} ของปี ${year}) ซึ่ง${lacks} สมบูรณ์และได้ ${points(100)} ในปี ${next}`;
  if (others.length === 0) return aim;
  const names = others.map(({ code, title }) => `${code} ${withoutYear(title)}`);
  return `${aim} รวมทั้งข้อที่ยังไม่ครบอีก ${counted(names, NAMED_ITEMS, 'ข้อ')}`;
}

/** A title without the year it was written for: next year's document covers another year. */
function withoutYear(title: string): string {
  return title.replace(/\s*\(?(ประจำ)?ปี(งบประมาณ)?\s*(พ\.ศ\.\s*)?25\d\d\)?/g, '').trim();
}
