/** The rows and live formulas of `สรุปคะแนน`: a handful of custom functions over whole ranges, no script run needed. */

import type { Framework } from '../../ita/framework/framework';
import { cellA1, columnLetter, sheetPrefix } from '../a1';
import { type Book, findRow, type Table } from '../book';
import { NAMED_RANGES } from '../names';
import { hasItems, indicatorKey } from '../tabs';
import type { PlannedRow } from './rows';
import { trendFormulas } from './trend';

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

/** How far down a tab's columns are taken. */
export type LastRowOf = (table: Table) => number;

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

/** What has a score of its own in the year before and in the whole country; the other rows have nothing to type. */
export function comparedRows(framework: Framework): string[] {
  return [
    ...framework.indicators.map(({ number }) => String(number)),
    ...framework.instruments.map(({ code }) => code),
    'total',
  ];
}

/** The columns in which people type, and the rows that take something there. */
export function openRows(framework: Framework): Record<string, string[]> {
  const compared = comparedRows(framework);
  return { published: publishedRows(framework), lastYear: compared, nationalMean: compared };
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
    ...trendFormulas(framework, table, tables.get('history'), lastRowOf),
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
export function columnRange(table: Table, key: string, lastRow: number): string {
  const letter = columnLetter(table.columns[key] ?? 0);
  const prefix = sheetPrefix(table.name);
  return `${prefix}$${letter}$${table.headerRow + 1}:$${letter}$${lastRow}`;
}
