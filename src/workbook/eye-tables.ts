/** The tabs in which people tell what they looked at, read for the trigger: by their headers' wording, without all marks. */

import type { Table } from './book';
import { findColumns, findHeaderRow } from './identity';
import { markedColumn } from './marked';
import { EVIDENCE_COLUMNS, FIXED_TABS, type Tab } from './tabs';

const EVIDENCE: Tab = { key: 'evidence', name: '', title: '', rowKey: 'code', headerRow: 0, columns: EVIDENCE_COLUMNS };
const COMPONENTS = FIXED_TABS.find(({ key }) => key === 'components')!;

/** Without these nothing can be told; a column of `more` is done without. */
const WANTED: Record<string, { needed: readonly string[]; more: readonly string[] }> = {
  evidence: { needed: ['code', 'urls', 'checkedByEye', 'checkedBy'], more: ['state', 'links'] },
  components: { needed: ['id', 'shown'], more: [] },
};

/**
 * The tab of evidence or of components, told by `tab.key`; a column whose header was reworded is found by its mark.
 * `seenLinks`: where the column stands that both have.
 */
export function lookTable(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  seenLinks: number,
  timeZone: string,
): Table | null {
  const values = sheet.getDataRange().getValues();
  const [evidence, components] = [EVIDENCE, COMPONENTS].map((tab) => {
    const headerRow = findHeaderRow(tab, values, undefined);
    const columns: Table['columns'] =
      headerRow === null ? {} : findColumns(tab, values[headerRow - 1] ?? [], undefined);
    return { tab, headerRow, columns };
  }) as [Reading, Reading];
  const countOf = ({ columns }: Reading) => Object.keys(columns).length;
  const { tab, headerRow, columns } = countOf(components) > countOf(evidence) ? components : evidence;
  if (headerRow === null) return null;
  const { needed, more } = WANTED[tab.key]!;
  columns.seenLinks = seenLinks;
  for (const key of [...needed, ...more].filter((wanted) => columns[wanted] === undefined)) {
    columns[key] = markedColumn(sheet, key) ?? undefined;
  }
  if (needed.some((key) => columns[key] === undefined)) return null;
  return { tab, sheet, name: '', headerRow, columns, values, timeZone };
}

interface Reading {
  tab: Tab;
  headerRow: number | null;
  columns: Table['columns'];
}
