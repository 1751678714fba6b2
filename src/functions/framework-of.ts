/** Which framework a custom function reckons by: the workbook's own tab before what the add-in ships. */

import type { FiscalYear, Framework } from '../ita/framework/framework';
import { frameworkFromRows } from '../ita/framework/rows';
import { frameworkOf, KNOWN_YEARS } from '../ita/framework/years';
import { findColumns } from '../workbook/identity';
import { NAMED_RANGES } from '../workbook/names';
import { FRAMEWORK_TAB } from '../workbook/tabs';
import { refuse } from './arguments';

/** The workbook's framework, or null where it has none that can be used. */
export function workbookFramework(): Framework | null {
  const values = SpreadsheetApp.getActive()?.getRangeByName(NAMED_RANGES.framework)?.getValues();
  if (values === undefined) return null;
  const [header = [], ...rows] = values;
  const columns = findColumns(FRAMEWORK_TAB, header, undefined);
  const cells = (row: unknown[]) => FRAMEWORK_TAB.columns.map(({ key }) => row[(columns[key] ?? 0) - 1] ?? '');
  return frameworkFromRows(rows.filter((row) => row.some((cell) => cell !== '')).map(cells)).framework;
}

/** The workbook's framework, or the newest one that the add-in ships. */
export function currentFramework(): Framework {
  return workbookFramework() ?? newestFramework();
}

/** The framework of a year; without a year the newest shipped one, whose levels are those from 2566 on. */
export function frameworkForYear(year: FiscalYear | null, argument: string): Framework {
  if (year === null) return newestFramework();
  const own = workbookFramework();
  if (own?.year === year) return own;
  return frameworkOf(year) ?? refuse(argument, `ยังไม่มีกรอบการประเมินของปี ${year} โปรดกรอกในแท็บ "กรอบ ITA" ของไฟล์นี้`);
}

function newestFramework(): Framework {
  return frameworkOf(Math.max(...KNOWN_YEARS)) as Framework;
}
