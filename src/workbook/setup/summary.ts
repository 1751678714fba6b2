/** The rows and live formulas of `สรุปคะแนน`: a handful of custom functions over whole ranges, no script run needed. */

import type { Framework } from '../../ita/framework/framework';
import { cellA1, columnLetter, sheetPrefix } from '../a1';
import { type Book, cellText, findRow, rowsOf, type Table } from '../book';
import { NAMED_RANGES } from '../names';
import { hasItems, indicatorKey } from '../tabs';
import { type PlannedRow, trendYears } from './rows';

type Tables = Book['tables'];

/** A cell whose formula is ours. */
export interface FormulaCell {
  row: number;
  key: string;
  formula: string;
  /** Cells below that the formula's array fills; they have to be empty. */
  spillsOver: number;
}

/** A cell in which a formula of ours belongs. */
export interface FormulaPlace {
  row: number;
  key: string;
  /** It calls one of our functions. */
  isOurs: boolean;
}

type LastRowOf = (table: Table) => number;

const INDICATOR = 'ตัวชี้วัดที่';

/** The rows in their fixed order: the instruments stand together, since one formula fills them, and so do the gates. */
export function summaryRows(framework: Framework): PlannedRow[] {
  const ofInstrument = (code: string) => framework.indicators.filter(({ instrument }) => instrument === code).length;
  return [
    ...framework.indicators.map(({ number, name, instrument }) => {
      const weight = framework.instruments.find(({ code }) => code === instrument)?.weight ?? 0;
      return summaryRow(String(number), `${INDICATOR} ${number} ${name}`, percent(weight / ofInstrument(instrument)));
    }),
    ...framework.instruments.map(({ code, name, weight }) => summaryRow(code, `${code} ${name}`, percent(weight))),
    summaryRow('total', 'คะแนนรวม', '100'),
    ...framework.gates.map(({ code, name }) => summaryRow(`gate.${code}`, `ใช้ตัดสินระดับ: ${name}`, '')),
    summaryRow('level', 'ระดับผลการประเมิน', ''),
  ];
}

function summaryRow(code: string, name: string, weight: string): PlannedRow {
  return { id: code, cells: { code, name, weight } };
}

function percent(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Where people type what ITAS published; the other rows have nothing to type. */
export function publishedRows(framework: Framework): string[] {
  const parts = framework.gates.filter((gate) => !framework.instruments.some(({ code }) => code === gate.code));
  return [
    ...framework.instruments.map(({ code }) => code),
    'total',
    ...parts.map(({ code }) => `gate.${code}`),
    'level',
  ];
}

/** Every formula of the tab, by where its rows and columns stand now. */
export function summaryFormulas(framework: Framework, tables: Tables): FormulaCell[] {
  return formulaCells(framework, tables, ({ sheet }) => sheet.getMaxRows());
}

/** Where they stand and what they call, without asking Google how far down each tab goes. */
export function summaryFormulaPlaces(framework: Framework, tables: Tables): FormulaPlace[] {
  return formulaCells(framework, tables, ({ values }) => values.length).map(({ row, key, formula }) => ({
    row,
    key,
    isOurs: formula.includes('ITA_'),
  }));
}

/** @param lastRowOf how far down a tab's columns are taken */
function formulaCells(framework: Framework, tables: Tables, lastRowOf: LastRowOf): FormulaCell[] {
  const table = tables.get('summary');
  if (table === undefined) return [];
  const rowOf = (code: string) => findRow(table, code)?.number ?? 0;
  const score = (code: string) => cellA1(rowOf(code), table.columns.score ?? 0);
  const published = (code: string) => cellA1(rowOf(code), table.columns.published ?? 0);
  const indicators = framework.indicators.map(({ number }) => String(number));
  const instruments = framework.instruments.map(({ code }) => code);
  const gates = framework.gates.map(({ code }) => `gate.${code}`);
  const span = (codes: string[]) => `${score(codes[0]!)}:${score(codes[codes.length - 1]!)}`;
  const cell = (code: string, key: string, formula: string, spillsOver = 0): FormulaCell => ({
    row: rowOf(code),
    key,
    formula,
    spillsOver,
  });
  const rating = `${score('total')},${NAMED_RANGES.year},${span(gates)}`;
  return [
    ...framework.indicators.flatMap(({ number }) => {
      const formula = indicatorFormula(framework, tables.get(indicatorKey(number)), number, lastRowOf);
      return formula === null ? [] : [cell(String(number), 'score', formula)];
    }),
    cell(instruments[0]!, 'score', `=TRANSPOSE(ITA_INSTRUMENTS(${span(indicators)}))`, instruments.length - 1),
    cell('total', 'score', `=${followingFramework('ITA_TOTAL', span(indicators))}`),
    ...framework.gates.map(({ code, instrument }) => {
      const own = `gate.${code}`;
      const combined = score(instrument);
      const formula = code === instrument ? `=${combined}` : `=IF(${published(own)}="",${combined},${published(own)})`;
      return cell(own, 'score', formula);
    }),
    cell('level', 'score', `=${followingFramework('ITA_GRADE', rating)}`),
    cell('level', 'findings', `=${followingFramework('ITA_GAP', rating)}`),
    ...trendFormulas(framework, table, tables.get('history'), score('total'), lastRowOf),
  ];
}

/**
 * Sheets reckons a custom function anew only when an argument changes. The framework stands as one argument more, which
 * the function doesn't read, so that an edit of `กรอบ ITA` shows at once. Should Sheets take no more arguments than the
 * function declares, the plain call answers. (ITA_INSTRUMENTS needs none of this: what it takes from the framework is
 * which indicators there are, and with these the rows change.)
 */
function followingFramework(name: string, args: string): string {
  return `IFERROR(${name}(${args},${NAMED_RANGES.framework}),${name}(${args}))`;
}

/** The official score wins over the mean of the questions or items, wherever in its column it stands. */
function indicatorFormula(
  framework: Framework,
  table: Table | undefined,
  number: number,
  lastRowOf: LastRowOf,
): string | null {
  if (table === undefined) return null;
  const lastRow = lastRowOf(table);
  const official = columnRange(table, 'official', lastRow);
  const own = hasItems(framework, number)
    ? `ITA_OIT(${columnRange(table, 'subIndicator', lastRow)},${columnRange(table, 'score', lastRow)})`
    : `ITA_SCORE(${columnRange(table, 'score', lastRow)})`;
  return `=IF(COUNTA(${official})=0,${own},ITA_SCORE(${official}))`;
}

/** The body of a column down to the end of the sheet, so that rows added below count. */
function columnRange(table: Table, key: string, lastRow: number): string {
  const letter = columnLetter(table.columns[key] ?? 0);
  const prefix = sheetPrefix(table.name);
  return `${prefix}$${letter}$${table.headerRow + 1}:$${letter}$${lastRow}`;
}

/** The trend stands beside the scores, oldest year first; a year without a score stays an empty cell, so a gap. */
function trendFormulas(
  framework: Framework,
  table: Table,
  history: Table | undefined,
  total: string,
  lastRowOf: LastRowOf,
): FormulaCell[] {
  const lastRow = history === undefined ? 0 : lastRowOf(history);
  const years = trendYears(framework.year);
  const first = table.headerRow + 1;
  const at = (key: string, row: number) => cellA1(row, table.columns[key] ?? 0);
  const rows = years.flatMap((year, index): FormulaCell[] => {
    const row = first + index;
    const known = history === undefined ? '' : lookup(history, 'total', at('trendYear', row), lastRow);
    const mean = history === undefined ? '' : lookup(history, 'nationalMean', at('trendYear', row), lastRow);
    const own = year === framework.year ? `=IF(ISNUMBER(${total}),${total},)` : `=${known}`;
    return [
      { row, key: 'trendTotal', formula: own, spillsOver: 0 },
      { row, key: 'trendMean', formula: `=${mean}`, spillsOver: 0 },
    ];
  });
  const last = first + years.length - 1;
  const change = `=ITA_CHANGE(${at('trendYear', first)}:${at('trendYear', last)},${at('trendTotal', first)}:${at('trendTotal', last)})`;
  return [...rows, { row: first, key: 'trendChange', formula: change, spillsOver: years.length - 1 }];
}

/** The year's cell may hold a text or, where somebody pasted it, a number. */
function lookup(history: Table, key: string, year: string, lastRow: number): string {
  const values = columnRange(history, key, lastRow);
  const years = columnRange(history, 'year', lastRow);
  const by = (wanted: string) => `INDEX(${values},MATCH(${wanted},${years},0))`;
  return `IFERROR(${by(`${year}&""`)},IFERROR(${by(`VALUE(${year})`)},))`;
}

/** The trend's years are texts, so that a chart takes them for names and not for a series. */
export function trendYearCells(framework: Framework, table: Table): { row: number; key: string; value: string }[] {
  return trendYears(framework.year).map((year, index) => ({
    row: table.headerRow + 1 + index,
    key: 'trendYear',
    value: String(year),
  }));
}

/** True where the rows stand in their order without a gap, as the filling formulas need them. */
export function inOrder(table: Table, planned: readonly PlannedRow[]): boolean {
  const numbers = planned.map(({ id }) => findRow(table, id)?.number ?? -1);
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

/** Brings rows that somebody sorted or that were added below back into their order, whole, with all that is in them. */
export function putInOrder(table: Table, planned: readonly PlannedRow[]): void {
  const { sheet } = table;
  const wanted = new Set(planned.map(({ id }) => id));
  const first = rowsOf(table).find((row) => wanted.has(cellText(table, row, 'code')))?.number ?? table.headerRow + 1;
  planned.forEach(({ id }, index) => {
    const from = findRow(table, id)?.number ?? 0;
    const to = first + index;
    if (from <= to) return;
    sheet.moveRows(sheet.getRange(`${from}:${from}`), to);
    const [moved] = table.values.splice(from - 1, 1);
    if (moved !== undefined) table.values.splice(to - 1, 0, moved);
  });
}
