/** Drafts the analysis of each ประเด็น from the figures: two to five sentences, every number taken from the result. */

import type { Assessment } from '../assessment';
import { type Framework, itemWithRole, type Score } from '../framework/framework';
import { NATIONAL_MEANS } from '../national-mean';
import type { Result } from '../result';
import { formatScore, roundHalfUp } from '../score';
import {
  highest,
  type IssueFacts,
  type ItemFact,
  issueFacts,
  known,
  lowest,
  meanOf,
  type Point,
  unknown,
} from './issue-facts';
import { againstTarget, difference, listed, listedShort, points } from './phrases';
import { topicOf } from './topic';
import { type TopicWording, WORDING } from './wording';

export interface AnalysisDraft {
  issue: number;
  text: string;
}

/** How many items of evidence a sentence names before it counts the rest. */
const NAMED_ITEMS = 4;

/**
 * One analysis for each ประเด็น of the framework, in its order. Scores are printed half up to 2 decimals in Arabic
 * digits; every mapped indicator is named with its score, so different scores give different texts. What isn't known
 * is said to be unknown. The ประเด็น that holds the report of measures also carries the overall result.
 */
export function draftAnalyses(framework: Framework, assessment: Assessment, result: Result): AnalysisDraft[] {
  const overallIssue = issueOfOverall(framework);
  return framework.issues.map((issue) => {
    const facts = issueFacts(framework, assessment, result, issue);
    const wording = WORDING[topicOf(issue)];
    const sentences = [
      figures(facts, wording, assessment),
      contrast(facts, assessment.target),
      evidence(facts.items),
      consequence(facts, wording, assessment, framework.passing),
      issue.number === overallIssue ? overall(assessment, result) : '',
    ];
    return { issue: issue.number, text: sentences.filter((sentence) => sentence !== '').join(' ') };
  });
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
    return `${wording.opening}${first.label} ปี ${year} ได้ ${points(first.score)} ${againstTarget(first.score, target)}`;
  }
  const list = listed(indicators.map(withScore));
  if (scored.length === 1) {
    return `${wording.opening}${list} ในปี ${year} โดยคะแนนที่ทราบแล้ว ${againstKnown(first.score, target)}`;
  }
  const mean = meanOf(indicators) ?? first.score;
  const ofKnown = unknown(indicators).length > 0 ? 'เฉลี่ยเฉพาะตัวชี้วัดที่ทราบคะแนน' : 'เฉลี่ย';
  return `${wording.opening}${list} ในปี ${year} ${ofKnown} ${points(mean)} ${againstTarget(mean, target)}`;
}

function withScore({ label, score }: Point): string {
  return `${label} (${score === null ? 'ยังไม่มีข้อมูลคะแนน' : points(score)})`;
}

function againstKnown(score: Score, target: Score): string {
  return roundHalfUp(score) === 100 ? 'เป็นคะแนนเต็ม' : againstTarget(score, target);
}

/** The strongest and the weakest point: among the questions where their scores are known, else among the indicators. */
function contrast(facts: IssueFacts, target: Score): string {
  const questions = known(facts.questions);
  if (questions.length > 0) return contrastOfQuestions(facts.questions, target);
  const high = highest(facts.indicators);
  const low = lowest(facts.indicators);
  if (!high || !low || roundHalfUp(low.score) === 100) return '';
  if (high === low) {
    return known(facts.indicators).length === 1 ? withoutQuestions(facts, low.score) : '';
  }
  return `จุดแข็งอยู่ที่${high.label} ส่วนจุดที่ควรพัฒนาก่อนคือ${low.label} ${room(low.score, target)}`;
}

function contrastOfQuestions(questions: Point[], target: Score): string {
  const scored = known(questions);
  const high = highest(questions);
  const low = lowest(questions);
  if (!high || !low) return '';
  if (scored.length === 1) return `ผลรายข้อที่ทราบแล้วคือ${low.label} ได้ ${points(low.score)}`;
  if (high === low) return `คำถามที่ทราบคะแนนทั้ง ${scored.length} ข้อได้ ${points(low.score)} เท่ากัน`;
  return (
    `เมื่อดูรายข้อ ${high.label} ได้คะแนนสูงที่สุด ${points(high.score)} ` +
    `ขณะที่${low.label} ได้คะแนนต่ำที่สุด ${points(low.score)} ${room(low.score, target)}`
  );
}

function withoutQuestions(facts: IssueFacts, score: Score): string {
  if (facts.questions.length === 0) return '';
  return `คะแนนที่ขาดไป ${points(difference(100, score))} ยังระบุเป็นรายข้อไม่ได้ เนื่องจากยังไม่มีข้อมูลคะแนนรายข้อคำถาม`;
}

function room(score: Score, target: Score): string {
  const lacking = difference(target, score);
  return lacking > 0
    ? `ซึ่งยังขาดอีก ${points(lacking)} จึงจะถึงเป้าหมาย`
    : `ซึ่งถึงเป้าหมายแล้วและยังเพิ่มได้อีก ${points(difference(100, score))}`;
}

/** What the evidence of the ประเด็น lacks, or that it lacks nothing we know of. */
function evidence(items: ItemFact[]): string {
  if (items.length === 0) return '';
  const parts = [
    lacking('ที่ได้ไม่ถึง 100 คะแนน', items, 'below'),
    lacking('ที่แจ้งว่าไม่มี', items, 'has-not'),
    lacking('ที่ยังไม่มีลิงก์', items, 'no-url'),
  ].filter((part) => part !== '');
  if (parts.length > 0) return `หลักฐาน OIT ${parts.join(' ทั้งยังมีรายการ')}`;
  if (items.every((item) => item.score !== null)) return `หลักฐาน OIT ทั้ง ${items.length} รายการได้ 100 คะแนน`;
  return '';
}

function lacking(what: string, items: ItemFact[], shortfall: ItemFact['shortfall']): string {
  const short = items.filter((item) => item.shortfall === shortfall);
  if (short.length === 0) return '';
  const names = short.map((item) =>
    item.score === null
      ? `${item.code} ${item.title}`
      : `${item.code} ${item.title} (${formatScore(item.score)} คะแนน)`,
  );
  return `${what} ${short.length} รายการ ได้แก่ ${listedShort(names, NAMED_ITEMS, 'รายการ')}`;
}

/** What the figures tell and what follows, by the lowest indicator: the mean may hide one that is below the target. */
function consequence(facts: IssueFacts, wording: TopicWording, assessment: Assessment, passing: Score): string {
  const low = lowest(facts.indicators);
  const next = assessment.year + 1;
  if (!low) return `ระหว่างรอผลคะแนน ควร${wording.keep}`;
  const score = roundHalfUp(low.score);
  if (score < passing) {
    return `${wording.weak} และต่ำกว่าเกณฑ์ผ่าน ${points(passing)} ในปี ${next} จึงต้องเร่ง${wording.improve}`;
  }
  if (score < roundHalfUp(assessment.target)) return `${wording.weak} ในปี ${next} จึงควร${wording.improve}`;
  if (score < 100) return `${wording.good} แต่เพื่อยกระดับให้ดียิ่งขึ้น ในปี ${next} ควร${wording.improve}`;
  if (unknown(facts.indicators).length > 0) return `ระหว่างรอคะแนนที่เหลือ ควร${wording.keep}`;
  return `${wording.good} ในปี ${next} จึงควร${wording.keep}`;
}

/** The total against the country and against last year: only totals are comparable, so only they are compared. */
function overall(assessment: Assessment, result: Result): string {
  const { year } = assessment;
  const { total } = result;
  if (total === null) return `ทั้งนี้ คะแนนรวมปี ${year} ของหน่วยงานยังไม่มีข้อมูล`;
  const history = (of: number) => assessment.history.find((row) => row.year === of);
  const national = history(year)?.nationalMean ?? NATIONAL_MEANS[year] ?? null;
  const last = history(year - 1)?.total ?? null;
  const level = result.level ? ` ระดับ${result.level.name}` : '';
  return [
    `ทั้งนี้ ในภาพรวมหน่วยงานได้คะแนนรวม ${points(total)}${level}`,
    national === null ? 'โดยยังไม่มีข้อมูลค่าเฉลี่ยของประเทศ' : compared(total, national, 'ค่าเฉลี่ยของหน่วยงานทั่วประเทศ'),
    last === null
      ? `ส่วนคะแนนรวมปี ${year - 1} ยังไม่มีข้อมูล จึงยังเปรียบเทียบกับปีก่อนไม่ได้`
      : `และ${compared(total, last, `คะแนนรวมปี ${year - 1}`)}`,
  ].join(' ');
}

function compared(score: Score, other: Score, what: string): string {
  const above = difference(score, other);
  if (above === 0) return `เท่ากับ${what} (${points(other)})`;
  return `${above > 0 ? 'สูงกว่า' : 'ต่ำกว่า'}${what} (${points(other)}) อยู่ ${points(Math.abs(above))}`;
}
