/** Drafts the analysis of each ประเด็น from the figures: a few sentences, every number taken from the result. */

import type { Assessment } from '../assessment';
import { type FiscalYear, type Framework, itemWithRole } from '../framework/framework';
import type { Result } from '../result';
import { roundHalfUp } from '../score';
import { type Comparisons, comparisonsOf } from './comparison';
import { consequence } from './consequence';
import { belowPassing, contrast, type Yardsticks } from './contrast';
import { evidenceSentence } from './evidence-sentence';
import { type IssueFacts, issueFacts, known, meanOf, type Point } from './issue-facts';
import { meaning } from './meaning';
import { overall } from './overall';
import { againstTarget, listed, points } from './phrases';
import { topicOf } from './topic';
import { varied, variedByFigures } from './varied';
import { WORDING } from './wording';

export interface AnalysisDraft {
  issue: number;
  text: string;
}

/**
 * One analysis for each ประเด็น of the framework, in its order. Scores are printed half up to 2 decimals in Arabic
 * digits; every mapped indicator is named with its score, so different scores give different texts. What isn't known
 * is said to be unknown. The ประเด็น that holds the report of measures also carries the overall result, in a paragraph
 * of its own.
 */
export function draftAnalyses(framework: Framework, assessment: Assessment, result: Result): AnalysisDraft[] {
  const overallIssue = issueOfOverall(framework);
  const allFacts = framework.issues.map((issue) => issueFacts(framework, assessment, result, issue));
  const comparisons = comparisonsOf(allFacts, assessment, result);
  // Where no question has a score, that is said once, of the agency as a whole.
  const someQuestions = allFacts.some(({ questions }) => known(questions).length > 0);
  return allFacts.map((facts) => {
    const text = ofIssue(facts, framework, assessment, comparisons, someQuestions);
    const isOverall = facts.issue.number === overallIssue;
    const told = { ...comparisons.told, questions: someQuestions };
    return {
      issue: facts.issue.number,
      text: isOverall ? `${text}\n${overall(framework, assessment, result, told)}` : text,
    };
  });
}

function ofIssue(
  facts: IssueFacts,
  { passing }: Framework,
  assessment: Assessment,
  { texts }: Comparisons,
  someQuestions: boolean,
): string {
  const yardsticks = { target: assessment.target, passing };
  return [
    figures(facts, yardsticks, assessment.year),
    texts.get(facts.issue.number) ?? '',
    contrast(facts, yardsticks, someQuestions),
    meaning(facts, yardsticks),
    evidenceSentence(facts),
    consequence(facts, yardsticks, assessment.year + 1),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function issueOfOverall(framework: Framework): number | undefined {
  const report = itemWithRole(framework, 'measures');
  const holder = report && framework.issues.find((issue) => issue.items.includes(report.code));
  return (holder ?? framework.issues[framework.issues.length - 1])?.number;
}

/** The indicators with their scores, their mean, and how it stands against the target. */
function figures(facts: IssueFacts, yardsticks: Yardsticks, year: FiscalYear): string {
  const { indicators } = facts;
  const { target } = yardsticks;
  const opening = variedByFigures(facts, WORDING[topicOf(facts.issue)].openings);
  const scored = known(indicators);
  const [first] = scored;
  if (indicators.length === 0) return `${opening}ตัวชี้วัดที่ยังไม่ได้กำหนดไว้ในกรอบการประเมินปี ${year}`;
  if (!first) {
    const labels = listed(indicators.map((point) => point.label));
    return `${opening}${labels} ${varied(facts, [
      `แต่ยังไม่ทราบคะแนนปี ${year} จึงยังไม่อาจสรุปผลได้`,
      `ซึ่งยังไม่มีข้อมูลคะแนนปี ${year} จึงยังสรุประดับของประเด็นนี้ไม่ได้`,
      `ซึ่งยังรอผลคะแนนปี ${year} การวิเคราะห์จึงยังไม่สมบูรณ์`,
    ])}`;
  }
  if (indicators.length === 1) {
    const score = points(first.score);
    return `${opening}${first.label} ${varied(facts, [
      `โดยได้ ${score} ในปี ${year} ซึ่ง`,
      `ซึ่งในปี ${year} ได้ ${score} `,
      `ซึ่งผลปี ${year} อยู่ที่ ${score} `,
    ])}${againstTarget(first.score, target)}${belowPassing(first.score, yardsticks)}`;
  }
  const list = `${opening}${listed(indicators.map(withScore))}`;
  const mean = meanOf(indicators) ?? first.score;
  if (scored.length === 1) return `${list} คะแนนปี ${year} เท่าที่ทราบ${againstTarget(first.score, target)}`;
  if (scored.length < indicators.length) {
    return `${list} เฉลี่ยเฉพาะที่ทราบคะแนนปี ${year} ได้ ${points(mean)} ${againstTarget(mean, target)}`;
  }
  if (roundHalfUp(mean) === 100) return `${list} ซึ่งได้คะแนนเต็มทุกตัวชี้วัดในปี ${year}`;
  return `${list} ${varied(facts, [
    `เมื่อเฉลี่ยผลปี ${year} ได้ ${points(mean)} `,
    `คะแนนเฉลี่ยปี ${year} เท่ากับ ${points(mean)} `,
    `เฉลี่ยทั้งประเด็นในปี ${year} ได้ ${points(mean)} ซึ่ง`,
  ])}${againstTarget(mean, target)}`;
}

function withScore({ label, score }: Point): string {
  return `${label} (${score === null ? 'ยังไม่มีข้อมูลคะแนน' : points(score)})`;
}
