/** What the workbook shows after the job: cells read back, formulas as the host evaluated them. */

import type { Evidence, Gap } from '../../sidebar/contract';
import type { IsoDate } from '../../src/ita/assessment';
import type { Framework } from '../../src/ita/framework/framework';
import { MEASURE_FIELDS, type MeasureField } from '../../src/ita/measures/fields';
import { NAMED_RANGES } from '../../src/workbook/names';
import { hasItems, indicatorKey } from '../../src/workbook/tabs';
import type { SpreadsheetState } from '../host/spreadsheet/state';
import { type ShownCompared, type ShownYear, shownCompared, shownTrend } from './shown-years';
import { bodyRows, namedValue, numberOf, type SeenTab, seenTab, textAt, valueAt, valueIn } from './workbook-view';

export interface ShownItem {
  code: string;
  title: string;
  state: string;
  score: number | null;
  stake: number | null;
}

export interface ShownMeasure extends Record<MeasureField, string> {
  id: string;
  issue: number;
  issueName: string;
  /** As it is worded in the sheet; '' where nobody says. */
  status: string;
  doneAt: IsoDate | null;
  outcome: string;
  /** Addresses, one a line of the cell. */
  proof: string[];
  origin: string;
}

export interface ShownAnalysis {
  issue: number;
  name: string;
  text: string;
  origin: string;
}

export interface ShownResult {
  year: number | null;
  /** By the codes of `สรุปคะแนน`: '1' … '10', 'IIT', 'gate.EIT1' … */
  scores: Record<string, number | null>;
  total: number | null;
  level: string;
  /** What blocks the next level, as the live formula says it. */
  gap: string;
  trend: ShownYear[];
  compared: ShownCompared;
  /** Scores of the questions by code. */
  questions: Record<string, number | null>;
  items: ShownItem[];
  measures: ShownMeasure[];
  analyses: ShownAnalysis[];
  limits: { instrument: string; text: string }[];
  findings: Gap[];
}

export function shownResult(state: SpreadsheetState, framework: Framework, evidence: Evidence): ShownResult {
  const summary = seenTab(state, 'summary');
  const codes = [
    ...framework.indicators.map(({ number }) => String(number)),
    ...framework.instruments.map(({ code }) => code),
    ...framework.gates.map(({ code }) => `gate.${code}`),
  ];
  return {
    year: numberOf(namedValue(state, NAMED_RANGES.year)),
    scores: Object.fromEntries(codes.map((code) => [code, numberOf(valueIn(summary, code, 'score'))])),
    total: numberOf(namedValue(state, NAMED_RANGES.total)),
    level: String(valueIn(summary, 'level', 'score') ?? ''),
    gap: String(valueIn(summary, 'level', 'findings') ?? ''),
    trend: shownTrend(state, framework),
    compared: shownCompared(state, framework),
    questions: shownQuestions(state, framework),
    items: shownItems(state, framework),
    measures: shownMeasures(state),
    analyses: shownAnalyses(state),
    limits: shownLimits(state),
    findings: [...evidence.items.flatMap(({ gaps }) => gaps), ...evidence.others],
  };
}

function shownQuestions(state: SpreadsheetState, { questions }: Framework): Record<string, number | null> {
  return Object.fromEntries(
    questions.map(({ code, indicator }) => [
      code,
      numberOf(valueIn(seenTab(state, indicatorKey(indicator)), code, 'score')),
    ]),
  );
}

function shownItems(state: SpreadsheetState, framework: Framework): ShownItem[] {
  return framework.indicators
    .filter(({ number }) => hasItems(framework, number))
    .flatMap(({ number }) => {
      const tab = seenTab(state, indicatorKey(number));
      const items = framework.items.filter(({ indicator }) => indicator === number);
      return items.map(({ code, title }) => ({
        code,
        title,
        state: String(valueIn(tab, code, 'state') ?? ''),
        score: numberOf(valueIn(tab, code, 'score')),
        stake: numberOf(valueIn(tab, code, 'stake')),
      }));
    });
}

function shownMeasures(state: SpreadsheetState): ShownMeasure[] {
  const tab = seenTab(state, 'measures');
  return bodyRows(tab).map((row) => ({
    id: textAt(tab, row, 'id'),
    issue: Number(textAt(tab, row, 'issue')),
    issueName: textAt(tab, row, 'issueName'),
    ...textsOf((field) => textAt(tab, row, field)),
    status: textAt(tab, row, 'status'),
    doneAt: dayAt(tab, row, 'doneAt'),
    outcome: textAt(tab, row, 'outcome'),
    proof: textAt(tab, row, 'proof')
      .split('\n')
      .filter((line) => line !== ''),
    origin: textAt(tab, row, 'origin'),
  }));
}

/** A cell of a day holds a number, days since 30 December 1899. */
function dayAt(tab: SeenTab, row: number, key: string): IsoDate | null {
  const value = valueAt(tab, row, key);
  return typeof value === 'number' ? new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10) : null;
}

/** The texts of a measure, each got by its field. */
export function textsOf(textOf: (field: MeasureField) => string): Record<MeasureField, string> {
  const texts = MEASURE_FIELDS.map((field) => [field, textOf(field)] as const);
  return Object.fromEntries(texts) as Record<MeasureField, string>;
}

function shownAnalyses(state: SpreadsheetState): ShownAnalysis[] {
  const tab = seenTab(state, 'analysis');
  return bodyRows(tab).map((row) => ({
    issue: Number(textAt(tab, row, 'issue')),
    name: textAt(tab, row, 'name'),
    text: textAt(tab, row, 'analysis'),
    origin: textAt(tab, row, 'origin'),
  }));
}

function shownLimits(state: SpreadsheetState): ShownResult['limits'] {
  const tab = seenTab(state, 'limits');
  return bodyRows(tab).map((row) => ({ instrument: textAt(tab, row, 'instrument'), text: textAt(tab, row, 'limit') }));
}
