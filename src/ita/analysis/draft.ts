/** Drafts the analysis of each ประเด็น from the figures: a few sentences, every number taken from the result. */

import type { Assessment } from '../assessment';
import { type Framework, itemWithRole, type Score } from '../framework/framework';
import type { Result } from '../result';
import { roundHalfUp } from '../score';
import { comparison, toldOf } from './comparison';
import { contrast, varied } from './contrast';
import { evidenceSentence } from './evidence-sentence';
import { type IssueFacts, issueFacts, type KnownPoint, known, lowest, meanOf, type Point } from './issue-facts';
import { overall } from './overall';
import { againstTarget, listed, points } from './phrases';
import { topicOf } from './topic';
import { DISCLOSURE, type TopicWording, WORDING } from './wording';

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
  return allFacts.map((facts) => {
    const text = ofIssue(facts, framework, assessment, result);
    const isOverall = facts.issue.number === overallIssue;
    const told = toldOf(allFacts, assessment, result);
    return {
      issue: facts.issue.number,
      text: isOverall ? `${text}\n${overall(framework, assessment, result, told)}` : text,
    };
  });
}

function ofIssue(facts: IssueFacts, { passing }: Framework, assessment: Assessment, result: Result): string {
  const wording = WORDING[topicOf(facts.issue)];
  return [
    figures(facts, wording, assessment),
    comparison(facts, assessment, result),
    contrast(facts, assessment.target),
    meaning(facts, wording, assessment, passing),
    evidenceSentence(facts),
    consequence(facts, wording, assessment, passing),
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
function figures({ indicators }: IssueFacts, wording: TopicWording, { year, target }: Assessment): string {
  const scored = known(indicators);
  const [first] = scored;
  if (indicators.length === 0) return `${wording.opening}ตัวชี้วัดที่ยังไม่ได้กำหนดไว้ในกรอบการประเมินปี ${year}`;
  if (!first) {
    const labels = listed(indicators.map((point) => point.label));
    return `${wording.opening}${labels} ซึ่งยังไม่มีข้อมูลคะแนนปี ${year} จึงยังสรุประดับของประเด็นนี้ไม่ได้`;
  }
  if (indicators.length === 1) {
    const score = `ในปี ${year} ได้ ${points(first.score)}`;
    return `${wording.opening}${first.label} ซึ่ง${score} ${againstTarget(first.score, target)}`;
  }
  const list = `${wording.opening}${listed(indicators.map(withScore))}`;
  const mean = meanOf(indicators) ?? first.score;
  if (scored.length === 1) return `${list} คะแนนปี ${year} เท่าที่ทราบ${againstTarget(first.score, target)}`;
  if (scored.length < indicators.length) {
    return `${list} เฉลี่ยเฉพาะที่ทราบคะแนนปี ${year} ได้ ${points(mean)} ${againstTarget(mean, target)}`;
  }
  if (roundHalfUp(mean) === 100) return `${list} ซึ่งได้คะแนนเต็มทุกตัวชี้วัดในปี ${year}`;
  return `${list} คะแนนเฉลี่ยปี ${year} เท่ากับ ${points(mean)} ${againstTarget(mean, target)}`;
}

function withScore({ label, score }: Point): string {
  return `${label} (${score === null ? 'ยังไม่มีข้อมูลคะแนน' : points(score)})`;
}

/** What the figures tell, by the lowest of them: a mean may hide a score that is below the target. */
function meaning(facts: IssueFacts, wording: TopicWording, { target }: Assessment, passing: Score): string {
  const low = lowestOf(facts);
  if (!low) return '';
  const score = roundHalfUp(low.score);
  if (score >= roundHalfUp(target)) return wording.good;
  const { weak, poor } = wordsFor(low, wording);
  const failing = roundHalfUp(meanOf(facts.indicators) ?? low.score) < passing;
  const words = failing ? poor : weak;
  return score < passing ? `${words} อีกทั้งคะแนนต่ำที่สุดยังไม่ถึงเกณฑ์ผ่านของการประเมินที่ ${points(passing)}` : words;
}

/** What follows from the figures and from the evidence that is lacking. */
function consequence(facts: IssueFacts, wording: TopicWording, assessment: Assessment, passing: Score): string {
  const low = lowestOf(facts);
  const isOfEvidence = low?.instrument === 'OIT' && roundHalfUp(low.score) < roundHalfUp(assessment.target);
  const lacksEvidence = facts.items.some(({ shortfall }) => shortfall !== null);
  const complete = lacksEvidence && !isOfEvidence ? ' รวมทั้งจัดทำหลักฐานดังกล่าวให้ครบถ้วน' : '';
  return `${action(facts, wording, assessment, passing)}${complete}`;
}

function action(facts: IssueFacts, wording: TopicWording, { year, target }: Assessment, passing: Score): string {
  const low = lowestOf(facts);
  if (!low) return `ระหว่างที่ยังไม่ทราบคะแนน ควร${wording.keep}`;
  const next = year + 1;
  const score = roundHalfUp(low.score);
  if (score < passing) return `ในปี ${next} จึงต้องเร่ง${wordsFor(low, wording).improve}`;
  if (score < roundHalfUp(target)) return `ในปี ${next} จึงควร${wordsFor(low, wording).improve}`;
  if (score === 100) return `ในปี ${next} จึงควร${wording.keep}`;
  return varied(facts.issue, [
    `เพื่อให้ดียิ่งขึ้น ในปี ${next} ควร${wording.improve}`,
    `ผลที่ดีนี้ยังยกระดับได้อีก ในปี ${next} จึงควร${wording.improve}`,
    `สำหรับปี ${next} ควรต่อยอดโดย${wording.improve}`,
  ]);
}

/** The surveys tell what people think; an indicator of disclosure, what isn't published as it should be. */
function wordsFor({ instrument }: KnownPoint, wording: TopicWording): Pick<TopicWording, 'weak' | 'poor' | 'improve'> {
  return instrument === 'OIT' ? DISCLOSURE : wording;
}

function lowestOf({ indicators, questions }: IssueFacts): KnownPoint | null {
  return lowest([...indicators, ...questions]);
}
