/** The trend in `สรุปคะแนน`, beside the scores, oldest year first: a score that nobody knows stays an empty cell, so a gap. */

import type { Framework } from '../../ita/framework/framework';
import { methodChanges } from '../../ita/method-changes';
import { cellA1 } from '../a1';
import { findRow, type Table } from '../book';
import { trendYears } from './rows';
import { columnRange, type FormulaCell, type LastRowOf } from './summary';

/** The columns of the instruments, by the code of each. */
const INSTRUMENT_COLUMNS: Record<string, string> = { IIT: 'trendIIT', EIT: 'trendEIT', OIT: 'trendOIT' };

/** What the chart draws, the years first. */
export const CHART_COLUMNS = ['trendYear', 'trendTotal', 'trendMean', ...Object.values(INSTRUMENT_COLUMNS)];

/** A row of the trend's table as formulas may name it. */
interface YearRow {
  year: number;
  row: number;
}

export function trendFormulas(
  framework: Framework,
  table: Table,
  history: Table | undefined,
  lastRowOf: LastRowOf,
): FormulaCell[] {
  const lastRow = history === undefined ? 0 : lastRowOf(history);
  const rows = yearRows(framework, table);
  const at = (key: string, row: number) => cellA1(row, table.columns[key] ?? 0);
  /** The cell of `สรุปคะแนน` itself; null where its row or column is gone. */
  const own = (id: string, key: string): string | null => {
    const row = findRow(table, id);
    return row === null || table.columns[key] === undefined ? null : at(key, row.number);
  };
  const known = (key: string, row: number) =>
    history?.columns[key] === undefined ? null : lookup(history, key, at('trendYear', row), lastRow);
  const scores = (key: string, column: string, id: string): FormulaCell[] =>
    rows.map(({ year, row }) => {
      const before = year === framework.year - 1 ? own(id, 'lastYear') : null;
      const sources = year === framework.year ? [own(id, 'score')] : [known(column, row), before];
      return { row, key, formula: firstScore(sources), spillsOver: 0 };
    });
  const means = rows.map(({ year, row }): FormulaCell => {
    const typed = year === framework.year ? own('total', 'nationalMean') : null;
    return { row, key: 'trendMean', formula: firstScore([known('nationalMean', row), typed]), spillsOver: 0 };
  });
  return [
    ...scores('trendTotal', 'total', 'total'),
    ...means,
    ...framework.instruments.flatMap(({ code }) => {
      const key = INSTRUMENT_COLUMNS[code];
      return key === undefined ? [] : scores(key, code, code);
    }),
    changeFormula(rows, at),
  ];
}

function changeFormula(rows: readonly YearRow[], at: (key: string, row: number) => string): FormulaCell {
  const [first, last] = [rows[0]!.row, rows[rows.length - 1]!.row];
  const column = (key: string) => `${at(key, first)}:${at(key, last)}`;
  const formula = `=ITA_CHANGE(${column('trendYear')},${column('trendTotal')})`;
  return { row: first, key: 'trendChange', formula, spillsOver: rows.length - 1 };
}

function yearRows(framework: Framework, { headerRow }: Table): YearRow[] {
  return trendYears(framework.year).map((year, index) => ({ year, row: headerRow + 1 + index }));
}

/** The first of the cells that holds a number; empty, and not '', where none does: a chart draws '' as zero. */
function firstScore(sources: readonly (string | null)[]): string {
  const known = sources.filter((source): source is string => source !== null);
  return `=${known.reduceRight((rest, source) => `IF(ISNUMBER(${source}),${source},${rest})`, '')}`;
}

/** The year's cell may hold a text or, where somebody pasted it, a number. */
function lookup(history: Table, key: string, year: string, lastRow: number): string {
  const values = columnRange(history, key, lastRow);
  const years = columnRange(history, 'year', lastRow);
  const by = (wanted: string) => `INDEX(${values},MATCH(${wanted},${years},0))`;
  return `IFERROR(${by(`${year}&""`)},IFERROR(${by(`VALUE(${year})`)},))`;
}

/**
 * The years, as texts so that a chart takes them for names and not for a series, and beside each what changed in that
 * year, marked as in the report. In a column of its own: a mark behind the year would keep it from being looked up.
 */
export function trendCells(framework: Framework, table: Table): { row: number; key: string; value: string }[] {
  const rows = yearRows(framework, table);
  const changes = methodChanges(rows.map(({ year }) => year));
  return rows.flatMap(({ year, row }) => {
    const change = changes.find(({ from }) => from === year);
    return [
      { row, key: 'trendYear', value: String(year) },
      { row, key: 'trendMethod', value: change === undefined ? '' : `${change.mark} ${change.brief}` },
    ];
  });
}
