/** One marked column or tab, found without reading all marks: for what has to be quick, as a trigger on every edit. */

import { columnMark, METADATA_KEY, tabMark } from './identity';
import type { TabKey } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The column's number, counted from 1; the leftmost where it was duplicated, null where it isn't there. */
export function markedColumn(sheet: Sheet, key: string): number | null {
  const marks = sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withValue(columnMark(key)).find();
  const columns = marks.flatMap((mark) => mark.getLocation().getColumn()?.getColumn() ?? []);
  return columns.length === 0 ? null : Math.min(...columns);
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
