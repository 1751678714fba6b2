/** What the workbook shows of other years and of the country: the trend, and what this year's scores are held against. */

import type { Framework } from '../../src/ita/framework/framework';
import { NATIONAL_MEANS } from '../../src/ita/national-mean';
import { comparedRows } from '../../src/workbook/setup/summary';
import type { SpreadsheetState } from '../host/spreadsheet/state';
import { bodyRows, numberOf, type SeenTab, seenTab, textAt, valueAt, valueIn } from './workbook-view';

export interface ShownYear {
  year: number;
  total: number | null;
  /** '' where unknown. */
  level: string;
  instruments: Record<string, number | null>;
  nationalMean: number | null;
  /** Against the year before, unrounded; absent where the sheet has no cell for it: in its first year, and before. */
  change?: number | null;
  /** What is new in the way of assessing, after its mark; '' for nothing. */
  method: string;
}

/** By 'total', the code of an instrument or of a part of one, or the number of an indicator. */
export interface ShownCompared {
  lastYear: Record<string, number | null>;
  nationalMean: Record<string, number | null>;
}

interface Tabs {
  summary: SeenTab;
  history: SeenTab;
  framework: Framework;
}

/** The years that `สรุปคะแนน` draws, and before them those that `ผลย้อนหลัง` goes back to; oldest first, none left out. */
export function shownTrend(state: SpreadsheetState, framework: Framework): ShownYear[] {
  const tabs = { summary: seenTab(state, 'summary'), history: seenTab(state, 'history'), framework };
  const drawn = rowsByYear(tabs.summary, 'trendYear');
  const firstDrawn = Math.min(...drawn.keys());
  const first = Math.min(firstDrawn, ...rowsByYear(tabs.history, 'year').keys());
  return Array.from({ length: framework.year - first + 1 }, (_, step) => {
    const year = first + step;
    const row = drawn.get(year);
    return row === undefined ? yearOfHistory(tabs, year) : drawnYear(tabs, year, row, year > firstDrawn);
  });
}

function rowsByYear(tab: SeenTab, key: string): Map<number, number> {
  const years = bodyRows(tab).map((row) => [numberOf(valueAt(tab, row, key)), row] as const);
  return new Map(years.filter((pair): pair is [number, number] => pair[0] !== null));
}

function drawnYear(tabs: Tabs, year: number, row: number, hasChange: boolean): ShownYear {
  const { summary, framework } = tabs;
  const score = (key: string) => numberOf(valueAt(summary, row, key));
  return {
    year,
    total: score('trendTotal'),
    level: levelOf(tabs, year),
    instruments: Object.fromEntries(framework.instruments.map(({ code }) => [code, score(`trend${code}`)])),
    nationalMean: score('trendMean'),
    ...(hasChange ? { change: score('trendChange') } : {}),
    method: textAt(summary, row, 'trendMethod'),
  };
}

/** Where the tab says nothing of the country, the report takes what was published. */
function yearOfHistory(tabs: Tabs, year: number): ShownYear {
  const score = (key: string) => numberOf(valueIn(tabs.history, String(year), key));
  return {
    year,
    total: score('total'),
    level: levelOf(tabs, year),
    instruments: Object.fromEntries(tabs.framework.instruments.map(({ code }) => [code, score(code)])),
    nationalMean: score('nationalMean') ?? NATIONAL_MEANS[year] ?? null,
    method: '',
  };
}

function levelOf({ summary, history, framework }: Tabs, year: number): string {
  const value = year === framework.year ? valueIn(summary, 'level', 'score') : valueIn(history, String(year), 'level');
  return String(value ?? '').trim();
}

/** `ผลย้อนหลัง` comes before what was typed in `สรุปคะแนน`, as in the trend. */
export function shownCompared(state: SpreadsheetState, framework: Framework): ShownCompared {
  const summary = seenTab(state, 'summary');
  const history = seenTab(state, 'history');
  const keys = comparedRows(framework);
  const parts = framework.gates.map(({ code }) => code).filter((code) => !keys.includes(code));
  const inHistory = (year: number, key: string) =>
    history.columns.has(key) ? numberOf(valueIn(history, String(year), key)) : null;
  const typed = (key: string, column: string) => numberOf(valueIn(summary, key, column));
  return {
    lastYear: Object.fromEntries(
      [...keys, ...parts].map((key) => [key, inHistory(framework.year - 1, key) ?? typed(key, 'lastYear')]),
    ),
    nationalMean: Object.fromEntries(
      keys.map((key) => {
        const noted = key === 'total' ? inHistory(framework.year, 'nationalMean') : null;
        return [key, noted ?? typed(key, 'nationalMean')];
      }),
    ),
  };
}
