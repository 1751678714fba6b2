/** Every figure that summary.json has for a document to print, as it is printed. */

import type { Summary } from '../../../local/demo/summary';
import { difference, formatScore } from '../../../src/ita/score';

type Score = number | null | undefined;

/** '3.1' is the number of a section or a measure. */
const NUMBER = /\d+\.\d\d+|\d\d+\.\d+/g;

/** The numbers with decimals in these lines that are none of the figures. */
export function strangersIn(lines: readonly string[], figures: ReadonlySet<string>): string[] {
  return lines
    .flatMap((line) => [...line.matchAll(NUMBER)].map(([number]) => number))
    .filter((one) => !figures.has(one));
}

/** Those of the whole document. */
export function figuresOf(summary: Summary): Set<string> {
  const { trend, progress } = summary;
  return printed([
    ...ofTheWhole(summary),
    ...summary.issues.flatMap(({ issue }) => ofIssue(summary, issue)),
    ...trend.flatMap(({ total, nationalMean, change, instruments }) => [
      ...[total, nationalMean, change],
      ...instruments.map(({ score }) => score),
    ]),
    ...[progress.doneShare, ...progress.statuses.map(({ share }) => share)],
    ...Object.values(summary.compared.lastYear).map(({ score }) => score),
  ]);
}

/** Those that the analysis of a ประเด็น may rest on: its own, and those of the agency as a whole. */
export function figuresOfIssue(summary: Summary, number: number): Set<string> {
  return printed([...ofTheWhole(summary), ...ofIssue(summary, number)]);
}

/** Total, instruments and gates, what they are held against, and what each indicator would add to the total. */
function ofTheWhole(summary: Summary): Score[] {
  const { totalUnrounded: total, passing, target, gap, worths, instruments, gates } = summary;
  return [
    ...heldAgainst(summary, 'total', total),
    ...instruments.flatMap(({ code, score }) => heldAgainst(summary, code, score)),
    ...gates.flatMap(({ code, score }) => heldAgainst(summary, code, score)),
    ...gap.blocks.flatMap(({ score, required, lacking }) => [score, required, lacking]),
    ...worths.indicators.map(({ gain }) => gain),
    ...[target, passing, 100, apart(passing, total)],
  ];
}

function ofIssue(summary: Summary, number: number): Score[] {
  const { target, indicators, questions, worths } = summary;
  const issue = summary.issues.find((one) => one.issue === number);
  if (issue === undefined) return [];
  const own = [
    ...indicators.filter((one) => issue.indicators.includes(one.number)).map(({ score }) => score),
    ...questions.filter(({ code }) => issue.questions.includes(code)).map(({ score }) => score),
    issue.mean,
    issue.questionsMean,
  ];
  return [
    ...own.flatMap((score) => [score, apart(score, target), apart(100, score)]),
    ...issue.indicators.flatMap((one) => heldAgainst(summary, String(one), scoreOf(summary, one))),
    ...worths.items.filter(({ code }) => issue.items.includes(code)).map(({ score }) => score),
    issue.gain,
  ];
}

function scoreOf({ indicators }: Summary, number: number): Score {
  return indicators.find((one) => one.number === number)?.score;
}

/** A score, what is known of the year before and of the country under the same name, and how far it is from them. */
function heldAgainst({ compared }: Summary, key: string, score: Score): Score[] {
  const others = [compared.lastYear[key]?.score, compared.nationalMean[key]?.score];
  return [score, ...others, ...others.map((other) => apart(score, other))];
}

function apart(one: Score, other: Score): Score {
  return typeof one === 'number' && typeof other === 'number' ? difference(one, other) : null;
}

function printed(scores: readonly Score[]): Set<string> {
  const known = scores.filter((score): score is number => typeof score === 'number');
  return new Set(known.map((score) => formatScore(Math.abs(score))));
}
