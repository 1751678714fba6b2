/** The tabs in which people tell what they looked at, read for the trigger: by their headers' wording, with few marks. */

import type { Table } from './book';
import { findColumns, findHeaderRow } from './identity';
import { markedColumnsOf } from './marked';
import { EVIDENCE_COLUMNS, FIXED_TABS, type Tab } from './tabs';

const EVIDENCE: Tab = { key: 'evidence', name: '', title: '', rowKey: 'code', headerRow: 0, columns: EVIDENCE_COLUMNS };
const COMPONENTS = FIXED_TABS.find(({ key }) => key === 'components')!;

/** Without these nothing can be told. */
const NEEDED: Record<string, readonly string[]> = {
  evidence: ['code', 'urls', 'checkedByEye', 'checkedBy'],
  components: ['id', 'shown'],
};

/**
 * The tab of evidence or of components, told by `tab.key`; columns whose headers were reworded are found by their marks.
 * `seenLinks`: where the column stands that both have.
 */
export function lookTable(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  seenLinks: number,
  timeZone: string,
): Table | null {
  const values = sheet.getDataRange().getValues();
  const [evidence, components] = [EVIDENCE, COMPONENTS].map((tab) => readingAs(tab, values)) as [Reading, Reading];
  const { tab, headerRow, columns } = countOf(components) > countOf(evidence) ? components : evidence;
  if (headerRow === null) return null;
  const found = { ...columns, seenLinks };
  const isWhole = tab.columns.every(({ key, isAside }) => isAside || key === 'seenLinks' || columns[key] !== undefined);
  const marked = tab.columns.filter(({ isAside }) => isAside || !isWhole).map(({ key }) => key);
  const all =
    marked.length === 0 ? found : { ...found, ...Object.fromEntries(markedColumnsOf(sheet, marked)), seenLinks };
  if (NEEDED[tab.key]!.some((key) => all[key as keyof typeof all] === undefined)) return null;
  return { tab, sheet, name: '', headerRow, columns: all, values, timeZone };
}

interface Reading {
  tab: Tab;
  headerRow: number | null;
  columns: Table['columns'];
}

function readingAs(tab: Tab, values: readonly unknown[][]): Reading {
  const headerRow = findHeaderRow(tab, values, undefined);
  return {
    tab,
    headerRow,
    columns: headerRow === null ? {} : findColumns(tab, values[headerRow - 1] ?? [], undefined),
  };
}

function countOf({ columns }: Reading): number {
  return Object.keys(columns).length;
}
