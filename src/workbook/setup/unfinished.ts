/** Which tabs a set-up is still making: one that was stopped halfway is finished by the next, as if new. */

import type { TabKey } from '../tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Developer metadata of the spreadsheet; its value lists the keys of the tabs. */
const KEY = 'ita-unfinished';

/** Tabs that an earlier set-up began and didn't finish. */
export function unfinishedTabs(spreadsheet: Spreadsheet): Set<TabKey> {
  const notes = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
  return new Set(notes.flatMap((note) => (note.getValue() ?? '').split(' ')));
}

/** Noted before the first tab is made. */
export function noteUnfinished(spreadsheet: Spreadsheet, tabs: readonly TabKey[]): void {
  if (tabs.length === 0) return;
  spreadsheet.addDeveloperMetadata(KEY, tabs.join(' '), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Once all of a set-up is done. */
export function forgetUnfinished(spreadsheet: Spreadsheet): void {
  for (const note of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) note.remove();
}
