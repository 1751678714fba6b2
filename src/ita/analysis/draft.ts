/** Drafts the analysis of each ประเด็น from the figures: two to five sentences, every number taken from the result. */

import type { Assessment } from '../assessment';
import { type Framework, type Issue, itemWithRole, type Score } from '../framework/framework';
import { NATIONAL_MEANS } from '../national-mean';
import type { Result } from '../result';
import { roundHalfUp } from '../score';
import {
  highest,
  type IssueFacts,
  type ItemFact,
  issueFacts,
  type KnownPoint,
  known,
  lowest,
  meanOf,
  type Point,
  type Shortfall,
} from './issue-facts';
import { against, againstTarget, counted, difference, listed, points } from './phrases';
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
      meaning(facts, wording, assessment, framework.passing),
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
    const score = `ในปี ${year} ได้ ${points(first.score)}`;
    return `${wording.opening}${first.label} ซึ่ง${score} ${againstTarget(first.score, target)}`;
  }
  const list = `${wording.opening}${listed(indicators.map(withScore))}`;
  const mean = meanOf(indicators) ?? first.score;
  if (scored.length === 1) return `${list} คะแนนปี ${year} เท่าที่ทราบ${againstTarget(first.score, target)}`;
  if (scored.length < indicators.length) {
    return `${list} เฉลี่ยเฉพาะที่ทราบคะแนนปี ${year} ได้ ${points(mean)} ${againstTarget(mean, target)}`;
  }
  if (roundHalfUp(mean) === 100) return `${list} ได้คะแนนเต็มทุกตัวชี้วัดในปี ${year}`;
  return `${list} คะแนนเฉลี่ยปี ${year} เท่ากับ ${points(mean)} ${againstTarget(mean, target)}`;
}

function withScore({ label, score }: Point): string {
  return `${label} (${score === null ? 'ยังไม่มีข้อมูลคะแนน' : points(score)})`;
}

/** The strongest and the weakest point: among the questions where their scores are known, else among the indicators. */
function contrast(facts: IssueFacts, target: Score): string {
  const questions = known(facts.questions);
  if (questions.length > 0) return contrastOfQuestions(facts, target);
  const high = highest(facts.indicators);
  const low = lowest(facts.indicators);
  if (!high || !low || roundHalfUp(low.score) === 100) return '';
  if (high === low) {
    return known(facts.indicators).length === 1 ? withoutQuestions(facts, low.score) : '';
  }
  return varied(facts.issue, [
    `จุดแข็งคือ${high.short} ส่วนจุดที่ควรพัฒนาก่อนคือ${low.short} ซึ่ง${room(low.score, target)}`,
    `${low.short} เป็นจุดที่ควรพัฒนาก่อน โดย${room(low.score, target)} ขณะที่${high.short} เป็นจุดแข็ง`,
  ]);
}

function contrastOfQuestions(facts: IssueFacts, target: Score): string {
  const scored = known(facts.questions);
  const high = highest(scored);
  const low = lowest(scored);
  if (!high || !low) return '';
  if (scored.length === 1) return `ผลรายข้อที่ทราบแล้วคือ${low.label} ได้ ${points(low.score)}`;
  if (high === low) return `คำถามที่ทราบคะแนนทั้ง ${scored.length} ข้อได้ ${points(low.score)} เท่ากัน`;
  return varied(facts.issue, [
    `เมื่อดูรายข้อ คะแนนสูงที่สุดคือ${high.label} ${points(high.score)} และต่ำที่สุดคือ${low.label} ${points(low.score)} ซึ่ง${room(low.score, target)}`,
    `รายข้อที่ควรพัฒนาก่อนคือ${low.label} ได้ ${points(low.score)} โดย${room(low.score, target)} ส่วนข้อที่ดีที่สุดคือ${high.label} ได้ ${points(high.score)}`,
  ]);
}

function withoutQuestions(facts: IssueFacts, score: Score): string {
  if (facts.questions.length === 0) return '';
  const lacking = points(difference(100, score));
  return varied(facts.issue, [
    `ส่วนที่ขาดไป ${lacking} ยังไม่ทราบว่ามาจากข้อใด เนื่องจากยังไม่มีข้อมูลคะแนนรายข้อคำถาม`,
    `ทั้งนี้ ยังไม่มีข้อมูลคะแนนรายข้อคำถาม จึงยังไม่ทราบว่า ${lacking} ที่ขาดไปมาจากข้อใด`,
  ]);
}

function room(score: Score, target: Score): string {
  const lacking = difference(target, score);
  return lacking > 0
    ? `ยังห่างจากเป้าหมาย ${points(lacking)}`
    : `ถึงเป้าหมายแล้วแต่ยังเพิ่มได้อีก ${points(difference(100, score))}`;
}

/** Neighbouring ประเด็น say the same kind of thing in other words. */
function varied(issue: Issue, variants: string[]): string {
  return variants[issue.number % variants.length] ?? '';
}

/** What the figures tell, by the lowest of them: a mean may hide a score that is below the target. */
function meaning(facts: IssueFacts, wording: TopicWording, { target }: Assessment, passing: Score): string {
  const low = lowestOf(facts);
  if (!low) return '';
  const score = roundHalfUp(low.score);
  if (score < passing) return `${wording.weak} และคะแนนต่ำที่สุดยังไม่ถึงเกณฑ์ผ่านของการประเมินที่ ${points(passing)}`;
  return score < roundHalfUp(target) ? wording.weak : wording.good;
}

/** What follows from the figures and from the evidence that is lacking. */
function consequence(facts: IssueFacts, wording: TopicWording, assessment: Assessment, passing: Score): string {
  const lacks = evidence(facts.items);
  const complete = lacks === '' ? '' : ' รวมทั้งจัดทำหลักฐานดังกล่าวให้ครบถ้วน';
  return `${lacks}${action(facts, wording, assessment, passing)}${complete}`;
}

function action(facts: IssueFacts, wording: TopicWording, { year, target }: Assessment, passing: Score): string {
  const low = lowestOf(facts);
  if (!low) return `ระหว่างที่ยังไม่ทราบคะแนน ควร${wording.keep}`;
  const next = year + 1;
  const score = roundHalfUp(low.score);
  if (score < passing) return `ในปี ${next} จึงต้องเร่ง${wording.improve}`;
  if (score < roundHalfUp(target)) return `ในปี ${next} จึงควร${wording.improve}`;
  if (score === 100) return `ในปี ${next} จึงควร${wording.keep}`;
  return varied(facts.issue, [
    `เพื่อให้ดียิ่งขึ้น ในปี ${next} ควร${wording.improve}`,
    `ผลที่ดีนี้ยังยกระดับได้อีก ในปี ${next} จึงควร${wording.improve}`,
    `สำหรับปี ${next} ควรต่อยอดโดย${wording.improve}`,
  ]);
}

function lowestOf({ indicators, questions }: IssueFacts): KnownPoint | null {
  return lowest([...indicators, ...questions]);
}

/** The items of evidence that need work; '' where none is known to. */
function evidence(items: ItemFact[]): string {
  const parts = [
    lacking('ได้ไม่ถึง 100 คะแนน', items, 'below'),
    lacking('แจ้งว่าไม่มี', items, 'has-not'),
    lacking('ยังไม่มีลิงก์', items, 'no-url'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `ด้านหลักฐาน OIT มีข้อที่${parts.join(' และมีข้อที่')} `;
}

function lacking(what: string, items: ItemFact[], shortfall: Shortfall): string {
  const short = items.filter((item) => item.shortfall === shortfall);
  if (short.length === 0) return '';
  const names = short.map(({ code, title, score }) => `${code} ${title}${score === null ? '' : ` (${points(score)})`}`);
  return `${what} ${counted(names, NAMED_ITEMS, 'ข้อ')}`;
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
    national === null ? 'โดยยังไม่มีข้อมูลค่าเฉลี่ยของประเทศ' : against(total, national, 'ค่าเฉลี่ยของหน่วยงานทั่วประเทศ'),
    last === null
      ? `ส่วนคะแนนรวมปี ${year - 1} ยังไม่มีข้อมูล จึงยังเปรียบเทียบกับปีก่อนไม่ได้`
      : `และ${against(total, last, `คะแนนรวมปี ${year - 1}`)}`,
  ].join(' ');
}
