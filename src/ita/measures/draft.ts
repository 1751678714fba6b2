/** Drafts the measures of the next fiscal year from what is weakest in each ประเด็น. */

import { type IssueFacts, issueFacts, type KnownPoint, known, lowest, weakestOf } from '../analysis/issue-facts';
import { type ItemFact, shortItems } from '../analysis/item-facts';
import { listed } from '../analysis/phrases';
import { topicOf } from '../analysis/topic';
import type { Assessment } from '../assessment';
import type { Framework, OitCode } from '../framework/framework';
import type { Result } from '../result';
import { roundHalfUp } from '../score';
import { type Aim, aimOf, aimOfEvidence, aimOfUpkeep, aimWithoutScore, measuresYear, stillUnknown } from './aims';
import type { MeasureField } from './fields';
import { MEASURES_BY_TOPIC, measureForSubject } from './library/by-topic';
import { measureForItem } from './library/evidence';
import { deadlineOf, type MeasureTemplate, numbered, ownDivision, ownerFrom, periodOf, windowOfAll } from './template';

export interface MeasureDraft extends Record<MeasureField, string> {
  id: string;
  issue: number;
}

/** The last part of a drafted row's id: which question about the ประเด็น the row answers, whatever the figures say. */
const SLOT = { performance: 1, evidence: 2, ofIndicator: (number: number) => 10 + number };

/** A ประเด็น gets no more rows of single indicators than this, lest a failing agency's table can't be read. */
const FURTHER_ROWS = 2;

/**
 * One to four measures for each ประเด็น, in the framework's order, for the fiscal year after the one assessed.
 *
 * The id 'M2568-3-1' is the year of the measures, the ประเด็น and a fixed slot: 1 answers the weakest indicator or
 * question (there always is one row), 2 the evidence that is missing or below 100, 10 + n the indicator n where it is
 * below the target and slot 1 speaks of another. So when figures change, the same row says something new; no other row
 * takes its id. An item of several ประเด็น is answered in the first of them. A row of an indicator that once was
 * drafted is drafted for good, so that it never keeps telling scores of the past.
 */
export function draftMeasures(framework: Framework, assessment: Assessment, result: Result): MeasureDraft[] {
  const answered = new Set<OitCode>();
  const used: Used = new Set();
  return framework.issues.flatMap((issue) => {
    const facts = issueFacts(framework, assessment, result, issue);
    const short = shortItems(facts.items).filter((item) => !answered.has(item.code));
    for (const item of short) answered.add(item.code);
    const [worst, ...others] = short;
    return [
      performanceDraft(facts, assessment, used),
      ...(worst ? [evidenceDraft(facts, worst, others, assessment)] : []),
      ...furtherDrafts(facts, assessment, used),
    ];
  });
}

/** The measures on performance that rows have taken so far. */
type Used = Set<MeasureTemplate>;

/** Two ประเด็น may rest on one question; the second then gets the measure of its topic, so that no row says what another says. */
function notYetUsed(template: MeasureTemplate, { issue }: IssueFacts, used: Used): MeasureTemplate {
  const { standard } = MEASURES_BY_TOPIC[topicOf(issue)];
  const chosen = used.has(template) && !used.has(standard) ? standard : template;
  used.add(chosen);
  return chosen;
}

function performanceDraft(facts: IssueFacts, assessment: Assessment, used: Used): MeasureDraft {
  const topic = topicOf(facts.issue);
  const weakest = weakestOf(facts);
  if (!weakest) {
    const standard = notYetUsed(MEASURES_BY_TOPIC[topic].standard, facts, used);
    return draftOf(facts, SLOT.performance, standard, aimWithoutScore(facts, assessment), assessment);
  }
  const isFull = roundHalfUp(weakest.score) === 100;
  const aim = isFull ? aimOfUpkeep(facts, assessment) : aimOf(weakest, assessment);
  const template = isFull ? MEASURES_BY_TOPIC[topic].upkeep : measureForSubject(topic, weakest.subject);
  const purpose = `${aim.purpose}${stillUnknown(facts.indicators)}`;
  return draftOf(facts, SLOT.performance, notYetUsed(template, facts, used), { ...aim, purpose }, assessment);
}

/** The other indicators below the target, the lowest first chosen, in the order of the ประเด็น. */
function furtherDrafts(facts: IssueFacts, assessment: Assessment, used: Used): MeasureDraft[] {
  const told = weakestOf(facts)?.indicator;
  const idOf = (point: KnownPoint) => measureId(facts, SLOT.ofIndicator(point.indicator), assessment);
  // One that somebody moved to another ประเด็น is theirs.
  const own = assessment.measures.filter(({ issue }) => issue === facts.issue.number);
  const others = known(facts.indicators);
  const wanted = others
    .filter(({ indicator, score }) => indicator !== told && roundHalfUp(score) < roundHalfUp(assessment.target))
    .sort((one, other) => one.score - other.score)
    .slice(0, FURTHER_ROWS);
  return others
    .filter((point) => wanted.includes(point) || own.some(({ id }) => id.trim() === idOf(point)))
    .map((point) => indicatorDraft(facts, point, assessment, used));
}

function indicatorDraft(facts: IssueFacts, indicator: KnownPoint, assessment: Assessment, used: Used): MeasureDraft {
  const topic = topicOf(facts.issue);
  const slot = SLOT.ofIndicator(indicator.indicator);
  if (roundHalfUp(indicator.score) === 100) {
    const alone = { ...facts, indicators: [indicator] };
    return draftOf(facts, slot, MEASURES_BY_TOPIC[topic].upkeep, aimOfUpkeep(alone, assessment), assessment);
  }
  const told = weakestOf(facts);
  const toldMeasure = told && measureForSubject(topic, told.subject);
  const isNew = ({ subject }: KnownPoint) => measureForSubject(topic, subject) !== toldMeasure;
  // A question says more, but where slot 1 has its measure already, this row speaks of the indicator as a whole.
  const own = lowest(facts.questions.filter((question) => question.indicator === indicator.indicator));
  const point = own && own.score < indicator.score && isNew(own) ? own : indicator;
  const template = isNew(point) ? measureForSubject(topic, point.subject) : MEASURES_BY_TOPIC[topic].standard;
  return draftOf(facts, slot, notYetUsed(template, facts, used), aimOf(point, assessment), assessment);
}

function evidenceDraft(facts: IssueFacts, worst: ItemFact, others: ItemFact[], assessment: Assessment): MeasureDraft {
  const template = measureForItem(worst.title);
  const aim = aimOfEvidence(worst, others, assessment);
  const all = [worst, ...others];
  const steps = others.length === 0 ? template.steps : withOthers(template.steps, others.length);
  const window = windowOfAll(all.map(({ title }) => measureForItem(title).window));
  const draft = draftOf(facts, SLOT.evidence, { ...template, steps, window }, aim, assessment);
  const written = all.map(({ owner }) => ownDivision(assessment.divisions, owner));
  const owners = [...new Set(written.filter((owner) => owner !== ''))];
  return owners.length === 0 ? draft : { ...draft, owner: listed(owners) };
}

/** The steps are those of the worst item; publishing, the last of them, is for all. */
function withOthers(steps: string[], count: number): string[] {
  const publish = steps[steps.length - 1] ?? '';
  return [...steps.slice(0, -1), `มอบหมายผู้รับผิดชอบและจัดทำหลักฐานที่ยังไม่ครบอีก ${count} ข้อให้ครบองค์ประกอบ`, publish];
}

function draftOf(
  facts: IssueFacts,
  slot: number,
  template: MeasureTemplate,
  aim: Aim,
  assessment: Assessment,
): MeasureDraft {
  const year = measuresYear(assessment);
  const success = `${template.success} ภายในเดือน${deadlineOf(template.window, year)}`;
  return {
    id: measureId(facts, slot, assessment),
    issue: facts.issue.number,
    measure: `${template.measure} ${aim.purpose}`,
    steps: numbered(template.steps),
    owner: ownerFrom(assessment.divisions, template.owners),
    period: periodOf(template.window, year),
    success: aim.score === '' ? success : `${success} และ${aim.score}`,
    expected: template.expected,
  };
}

function measureId({ issue }: IssueFacts, slot: number, assessment: Assessment): string {
  return `M${measuresYear(assessment)}-${issue.number}-${slot}`;
}
