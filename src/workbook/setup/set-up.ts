/** Set-up and repair of the whole workbook: adds what is missing, changes nothing that a person wrote. */

import { urlsOf } from '../../ita/evidence/urls';
import type { Framework } from '../../ita/framework/framework';
import { cellA1, columnLetter } from '../a1';
import { type Book, cellText, findRow, rowsOf, settingOf, type Table, type TableRow } from '../book';
import { followComponents } from '../component-rows';
import { NAMED_RANGES } from '../names';
import { settingsFor } from '../settings';
import { tabsFor } from '../tabs';
import { ensureRows } from './ensure-rows';
import { ensureStart } from './ensure-start';
import { ensureSummary, type KeepOverwritten, type Overwritten } from './ensure-summary';
import { type EnsuredTable, ensureTables, setupState } from './ensure-table';
import {
  dressInserted,
  dressTab,
  ensureCheckboxes,
  hideIfPlanned,
  protectComputed,
  setColors,
  setValidations,
} from './looks';
import { frameworkRows, plannedRows } from './rows';
import { forgetUnfinished } from './unfinished';

export interface SetUpOutcome {
  /** What was made or mended, in Thai, one a line; empty where all was in order. */
  done: string[];
  /** Formula cells of `สรุปคะแนน` that somebody typed over. */
  overwritten: Overwritten[];
}

export interface SetUpOptions {
  framework: Framework;
  /** Written into a new row of `ตั้งค่า` only. */
  agency: string;
  /** Given, formulas that somebody typed over are put back; it is called first, with what stands there. */
  keepBeforeRestoring: KeepOverwritten | null;
}

export function setUpWorkbook(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  options: SetUpOptions,
): SetUpOutcome {
  const { framework, keepBeforeRestoring } = options;
  const state = setupState(spreadsheet);
  const ensured = ensureTables(state, tabsFor(framework));
  const done = ensured.flatMap((each) => each.done);
  for (const each of ensured) dressAdded(each);
  const tables = new Map(ensured.map(({ table }) => [table.tab.key, table]));
  const settings = settingsFor(framework.year, options.agency);
  for (const { table, created } of ensured) done.push(...fillRows(table, created, framework, settings));
  const divisions = urlsOf(settingOf(tables, 'divisions'));
  for (const { table, created, added } of ensured) {
    setValidations(table, divisions);
    setColors(table);
    protectComputed(table, created, added);
  }
  setSettingChoices(tables.get('settings'), settings);
  // Formulas refer to the named year, so the names come first; those of the summary's own rows after its rows.
  nameSettings(spreadsheet, tables);
  const ensuredSummary = ensured.find(({ table }) => table.tab.key === 'summary');
  const summary = ensureSummary(framework, tables, { keepBeforeRestoring, ensured: ensuredSummary });
  nameSummary(spreadsheet, tables, framework);
  for (const { table, created } of ensured) if (created) hideIfPlanned(table);
  const start = ensured[0];
  if (start?.created === true) start.table.sheet.activate();
  if (ensured.some(({ created }) => created)) forgetUnfinished(spreadsheet);
  return { done: [...done, ...summary.done], overwritten: summary.overwritten };
}

function dressAdded({ table, created, added }: EnsuredTable): void {
  if (created) dressTab(table);
  else if (added.length > 0) dressInserted(table, added);
}

function fillRows(
  table: Table,
  created: boolean,
  framework: Framework,
  settings: ReturnType<typeof settingsFor>,
): string[] {
  const { tab } = table;
  if (tab.key === 'summary') return [];
  if (tab.key === 'start') return ensureStart(table, created);
  if (tab.key === 'framework')
    return created || isBare(table) ? ensureRows(table, frameworkRows(tab, framework)).done : [];
  const planned = plannedRows(tab, framework, settings);
  const followed = tab.key === 'components' && !created ? followComponents(table, planned) : [];
  const { done } = ensureRows(table, planned);
  ensureCheckboxes(table, itemRows(table, framework));
  return [...followed, ...done];
}

/** The rows that hold an item. */
function itemRows(table: Table, framework: Framework): TableRow[] {
  const codes = new Set(framework.items.map(({ code }) => code));
  return rowsOf(table).filter((row) => codes.has(cellText(table, row, 'code')));
}

function isBare(table: Table): boolean {
  return table.values.slice(table.headerRow).every((row) => row.every((cell) => cell === ''));
}

function setSettingChoices(table: Table | undefined, settings: ReturnType<typeof settingsFor>): void {
  for (const { key, choices, help } of settings) {
    const row = table === undefined ? null : findRow(table, key);
    const at = table?.columns.value;
    if (choices === undefined || row === null || at === undefined) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true);
    table?.sheet.getRange(row.number, at).setDataValidation(rule.setHelpText(help).build());
  }
}

function nameSettings(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tables: Book['tables']): void {
  const settings = tables.get('settings');
  const year = settings === undefined ? null : findRow(settings, 'year');
  if (settings !== undefined && year !== null) {
    spreadsheet.setNamedRange(NAMED_RANGES.year, settings.sheet.getRange(year.number, settings.columns.value ?? 1));
  }
  const framework = tables.get('framework');
  if (framework === undefined) return;
  const columns = framework.tab.columns.map(({ key }) => framework.columns[key] ?? 1);
  const [first, last] = [columnLetter(Math.min(...columns)), columnLetter(Math.max(...columns))];
  const table = `${first}${framework.headerRow}:${last}${framework.sheet.getMaxRows()}`;
  spreadsheet.setNamedRange(NAMED_RANGES.framework, framework.sheet.getRange(table));
}

function nameSummary(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tables: Book['tables'],
  framework: Framework,
): void {
  const summary = tables.get('summary');
  const score = summary?.columns.score;
  if (summary === undefined || score === undefined) return;
  const a1 = (id: string) => cellA1(findRow(summary, id)?.number ?? 1, score);
  const gates = framework.gates.map(({ code }) => a1(`gate.${code}`));
  spreadsheet.setNamedRange(NAMED_RANGES.total, summary.sheet.getRange(a1('total')));
  spreadsheet.setNamedRange(NAMED_RANGES.gates, summary.sheet.getRange(`${gates[0]}:${gates[gates.length - 1]}`));
}
