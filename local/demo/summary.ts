/** summary.json: the result for other programs to read. Every field is explained in docs/input.md. */

import type { Outcome } from '../../sidebar/contract';
import { meanOf } from '../../src/ita/analysis/issue-facts';
import type { Assessment } from '../../src/ita/assessment';
import type { Finding } from '../../src/ita/finding';
import { formatScore, roundHalfUp } from '../../src/ita/score';
import type { CallKind } from '../host/spreadsheet/calls';
import type { SpreadsheetState } from '../host/spreadsheet/state';
import type { Expected } from './expected';
import { progressSummary } from './progress-summary';
import type { ShownMeasure, ShownResult } from './shown-result';
import { trendSummary, worded } from './trend-summary';

/** Calls that reach Google's backend, of one command. */
export type CommandCalls = Omit<Record<CallKind, number>, 'navigation'>;

export type Summary = ReturnType<typeof summaryOf>;

interface Job {
  agency: Assessment['agency'];
  shown: ShownResult;
  /** Held against `shown` already: gives the names, the rules and the points to full precision. */
  expected: Expected;
  exported: Outcome;
  /** Null where no follow-up report was exported. */
  followedUp: Outcome | null;
  calls: Record<string, CommandCalls>;
  state: SpreadsheetState;
}

export function summaryOf({ agency, shown, expected, exported, followedUp, calls, state }: Job) {
  const { framework, result } = expected;
  const { total } = shown;
  const scored = (code: string) => worded(shown.scores[code] ?? null);
  return {
    agency: agency.name,
    district: agency.district,
    province: agency.province,
    year: framework.year,
    total: total === null ? null : roundHalfUp(total),
    totalText: total === null ? null : formatScore(total),
    totalUnrounded: total,
    level: shown.level === '' ? null : shown.level,
    target: expected.target,
    passing: framework.passing,
    gap: {
      next: result.gap.next?.name ?? null,
      sentence: shown.gap,
      blocks: result.gap.blocks.map((block) => ({ ...block, scoreText: formatScore(block.score) })),
    },
    indicators: result.indicators.map(({ number, name, instrument, source }) => {
      return { number, name, instrument, ...scored(String(number)), source };
    }),
    instruments: result.instruments.map(({ code, name, weight }) => ({ code, name, weight, ...scored(code) })),
    gates: result.gates.map(({ code, name, standIn }) => ({ code, name, ...scored(`gate.${code}`), standIn })),
    questions: framework.questions.map(({ code, indicator, title }) => {
      return { code, indicator, title, ...worded(shown.questions[code] ?? null) };
    }),
    coverage: result.coverage,
    trend: trendSummary(shown.trend),
    compared: {
      year: framework.year - 1,
      lastYear: wordedEach(shown.compared.lastYear),
      nationalMean: wordedEach(shown.compared.nationalMean),
    },
    worths: {
      indicators: result.indicatorWorths,
      items: shown.items.map(({ code, title, state: evidence, score, stake }) => {
        const full = result.itemWorths.find((worth) => worth.code === code)?.full ?? null;
        return { code, title, ...worded(score), full, gain: stake, evidence };
      }),
    },
    issues: issuesOf(expected),
    findings: shown.findings.map(({ severity, where, message, remedy, cell }) => {
      const { rule = '', stake = null } = findingOf(expected, where, message) ?? {};
      return { rule, severity, where, cell: placeOf(state, cell), message, remedy, stake };
    }),
    analyses: shown.analyses,
    measures: numbered(shown.measures),
    progress: progressSummary(shown.measures, framework.issues),
    limits: shown.limits,
    report: { message: exported.message, remarks: exported.details },
    followUp: followedUp === null ? null : { message: followedUp.message, remarks: followedUp.details },
    serviceCalls: calls,
  };
}

/** The rule behind what the sidebar lists, by its place and words. */
function findingOf({ findings }: Expected, where: string, words: string): Finding | undefined {
  const same = findings.filter(({ brief, message }) => (brief ?? message) === words);
  return same.find(({ place }) => place.row === where) ?? same[0];
}

function wordedEach(scores: Record<string, number | null>) {
  return Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, worded(score)]));
}

/** Which figures a ประเด็น rests on, and those that only its analysis prints. */
function issuesOf({ issues }: Expected) {
  return issues.map(({ issue, indicators, questions, items, gain }) => {
    const [mean, questionsMean] = [meanOf(indicators), meanOf(questions)];
    return {
      issue: issue.number,
      name: issue.name,
      indicators: indicators.map(({ indicator }) => indicator),
      questions: questions.map(({ code }) => code),
      items: items.map(({ code }) => code),
      mean,
      meanText: worded(mean).text,
      questionsMean,
      questionsMeanText: worded(questionsMean).text,
      gain,
      gainText: formatScore(gain),
    };
  });
}

/** Each with its number in the report: '3.1' is the first of ประเด็น 3. */
function numbered(measures: readonly ShownMeasure[]) {
  return measures.map((measure, at) => {
    const before = measures.slice(0, at).filter(({ issue }) => issue === measure.issue).length;
    return { no: `${measure.issue}.${before + 1}`, ...measure };
  });
}

function placeOf(state: SpreadsheetState, cell: { sheetId: number; a1: string } | null) {
  const tab = state.sheets.find(({ id }) => id === cell?.sheetId)?.name;
  return cell === null || tab === undefined ? null : { tab, a1: cell.a1 };
}
