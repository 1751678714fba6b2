/** One marked column or tab, found without reading all marks: for what has to be quick, as a trigger on every edit. */

import { columnKey, columnMark, METADATA_KEY, tabMark } from './identity';
import type { TabKey } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The column's number, counted from 1; the leftmost where it was duplicated, null where it isn't there. */
export function markedColumn(sheet: Sheet, key: string): number | null {
  const marks = sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withValue(columnMark(key)).find();
  const columns = marks.flatMap((mark) => mark.getLocation().getColumn()?.getColumn() ?? []);
  return columns.length === 0 ? null : Math.min(...columns);
}

/** Where the marked ones of these columns stand, by their keys; the leftmost where one was duplicated. */
export function markedColumnsOf(sheet: Sheet, keys: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
    const key = columnKey(mark.getValue() ?? '');
    const at = key === null || !keys.includes(key) ? undefined : mark.getLocation().getColumn()?.getColumn();
    if (key !== null && at !== undefined) columns.set(key, Math.min(at, columns.get(key) ?? at));
  }
  return columns;
}

/** The marked column of every sheet that has one. */
export function markedColumns(spreadsheet: Spreadsheet, key: string): GoogleAppsScript.Spreadsheet.Range[] {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withValue(columnMark(key)).find();
  return marks.flatMap((mark) => mark.getLocation().getColumn() ?? []);
}

/** The first tab that is marked so. */
export function markedSheet(spreadsheet: Spreadsheet, key: TabKey): Sheet | null {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withValue(tabMark(key)).find();
  return marks[0]?.getLocation().getSheet() ?? null;
}
