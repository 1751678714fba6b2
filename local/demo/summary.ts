/** summary.json: the result for other programs to read. Every field is explained in docs/input.md. */

import type { Outcome } from '../../sidebar/contract';
import type { Assessment } from '../../src/ita/assessment';
import type { Finding } from '../../src/ita/finding';
import { formatScore, roundHalfUp } from '../../src/ita/score';
import type { CallKind } from '../host/spreadsheet/calls';
import type { SpreadsheetState } from '../host/spreadsheet/state';
import type { Expected } from './expected';
import type { ShownResult } from './shown-result';

/** Calls that reach Google's backend, of one command. */
export type CommandCalls = Omit<Record<CallKind, number>, 'navigation'>;

export type Summary = ReturnType<typeof summaryOf>;

interface Job {
  agency: Assessment['agency'];
  shown: ShownResult;
  /** Held against `shown` already: gives the names, the rules and the points to full precision. */
  expected: Expected;
  exported: Outcome;
  calls: Record<string, CommandCalls>;
  state: SpreadsheetState;
}

export function summaryOf({ agency, shown, expected, exported, calls, state }: Job) {
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
    coverage: result.coverage,
    worths: {
      indicators: result.indicatorWorths,
      items: shown.items.map(({ code, title, state: evidence, stake }) => {
        const full = result.itemWorths.find((worth) => worth.code === code)?.full ?? null;
        return { code, title, full, gain: stake, evidence };
      }),
    },
    findings: shown.findings.map(({ severity, where, message, remedy, cell }) => {
      const { rule = '', stake = null } = findingOf(expected, where, message) ?? {};
      return { rule, severity, where, cell: placeOf(state, cell), message, remedy, stake };
    }),
    analyses: shown.analyses,
    measures: shown.measures,
    report: { message: exported.message, remarks: exported.details },
    serviceCalls: calls,
  };
}

/** The rule behind what the sidebar lists, by its place and words. */
function findingOf({ findings }: Expected, where: string, words: string): Finding | undefined {
  const same = findings.filter(({ brief, message }) => (brief ?? message) === words);
  return same.find(({ place }) => place.row === where) ?? same[0];
}

function worded(score: number | null): { score: number | null; text: string | null } {
  return { score, text: score === null ? null : formatScore(score) };
}

function placeOf(state: SpreadsheetState, cell: { sheetId: number; a1: string } | null) {
  const tab = state.sheets.find(({ id }) => id === cell?.sheetId)?.name;
  return cell === null || tab === undefined ? null : { tab, a1: cell.a1 };
}
