/** What the officer of the seed's agency types and pastes over the year, and where: as the demo places it. */

import { jobDataFrom } from '../../local/demo/check-input';
import { placeData } from '../../local/demo/place-cells';
import { columnOf, rowNumberOf, seenTab } from '../../local/demo/workbook-view';
import { frameworkOf } from '../../src/ita/framework/years';
import { khampom2567 } from '../../src/ita/sample/khampom-2567';
import { cellA1 } from '../../src/workbook/a1';
import { freshWorkbook } from '../workbook/office';

export interface Entered {
  sheet: string;
  a1: string;
  values: string[][];
}

/** One block a paste; a single cell is typed. The made-up links lead to the agency's site in the test web. */
export function seedEntries(): Entered[] {
  const host = freshWorkbook(2567);
  const entries: Entered[] = [];
  const edit = host.edit.bind(host);
  host.edit = (sheet, a1, values) => {
    const rows = Array.isArray(values) ? values : [[values]];
    const typed = (value: unknown) => String(value).replaceAll('khampom.example', 'khampom.go.th');
    entries.push({ sheet, a1, values: rows.map((row) => row.map(typed)) });
    edit(sheet, a1, values);
  };
  placeData(host, frameworkOf(2567)!, jobDataFrom(khampom2567()));
  return entries;
}

/** `'tab'!A1` of a column in the row with this identity, in a workbook that is set up. */
export function placeOf(tabKey: string, row: string, column: string): string {
  const tab = seenTab(freshWorkbook(2567).state, tabKey);
  return `'${tab.sheet.name}'!${cellA1(rowNumberOf(tab, row)!, columnOf(tab, column))}`;
}
