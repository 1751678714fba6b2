/** Which framework a custom function reckons by: the workbook's own tab before what the add-in ships. */

import type { FiscalYear, Framework } from '../ita/framework/framework';
import { frameworkFromRows } from '../ita/framework/rows';
import { frameworkOf, LATEST_YEAR } from '../ita/framework/years';
import { findColumns } from '../workbook/identity';
import { NAMED_RANGES } from '../workbook/names';
import { FRAMEWORK_TAB } from '../workbook/tabs';
import { refuse } from './arguments';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The levels and their instrument conditions that are meant where no year is given. */
const FIRST_YEAR_OF_TODAYS_LEVELS = 2566;

/** The workbook around the formula; null where the functions are called without one, as in a plain JavaScript engine. */
export function activeSpreadsheet(): Spreadsheet | null {
  return typeof SpreadsheetApp === 'undefined' ? null : SpreadsheetApp.getActive();
}

/**
 * The workbook's framework, or null where it has none.
 * Throws where it has one that can't be used: reckoning on by the shipped one would hide that from everyone.
 */
function workbookFramework(): Framework | null {
  const values = activeSpreadsheet()?.getRangeByName(NAMED_RANGES.framework)?.getValues();
  if (values === undefined) return null;
  const [header = [], ...rows] = values;
  const columns = findColumns(FRAMEWORK_TAB, header, undefined);
  const cells = (row: unknown[]) => FRAMEWORK_TAB.columns.map(({ key }) => row[(columns[key] ?? 0) - 1] ?? '');
  const { framework, findings } = frameworkFromRows(rows.filter((row) => row.some((cell) => cell !== '')).map(cells));
  if (framework !== null) return framework;
  throw new Error(findings.find(({ severity }) => severity === 'error')?.message);
}

/** The workbook's framework, or the newest one that the add-in ships. */
export function currentFramework(): Framework {
  return workbookFramework() ?? newestFramework();
}

/** The framework of a year. Without a year one with the levels from 2566 on: the workbook's, or the newest shipped. */
export function frameworkForYear(year: FiscalYear | null, argument: string): Framework {
  const own = workbookFramework();
  if (year === null) return own !== null && own.year >= FIRST_YEAR_OF_TODAYS_LEVELS ? own : newestFramework();
  if (own?.year === year) return own;
  return frameworkOf(year) ?? refuse(argument, `ยังไม่มีกรอบการประเมินของปี ${year} โปรดกรอกในแท็บ "กรอบ ITA" ของไฟล์นี้`);
}

function newestFramework(): Framework {
  return frameworkOf(LATEST_YEAR) as Framework;
}
