/** Event objects of simple triggers, and what a person does to cause them. https://developers.google.com/apps-script/guides/triggers/events */

import { HostFault } from './errors';
import type { Execution } from './execution';
import type { Membrane } from './membrane';
import { authMode } from './services/script-app';
import { User } from './services/session';
import { type CellValue, cellAt, type SpreadsheetState } from './spreadsheet/state';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Where somebody typed, and for a single cell what was and is in it. */
export interface Edit {
  sheet: string;
  a1: string;
  single: boolean;
  oldValue: string | undefined;
  value: string | undefined;
}

export function openEvent(app: SpreadsheetApp, membrane: Membrane, execution: Execution): unknown {
  return membrane.toScript({
    authMode: authMode(execution),
    source: app.getActiveSpreadsheet(),
    user: new User(''),
  });
}

/** `value` and `oldValue` only for a single cell, and absent when the cell was or became empty; the user's e-mail is blank. */
export function editEvent(app: SpreadsheetApp, edit: Edit, membrane: Membrane, execution: Execution): unknown {
  const source = app.getActiveSpreadsheet();
  return membrane.toScript({
    authMode: authMode(execution),
    source,
    range: source.getSheetByName(edit.sheet)!.getRange(edit.a1),
    user: new User(''),
    ...(edit.single && edit.value !== undefined ? { value: edit.value } : {}),
    ...(edit.single && edit.oldValue !== undefined ? { oldValue: edit.oldValue } : {}),
  });
}

/** Types or pastes values and selects them. */
export function typeIn(
  app: SpreadsheetApp,
  state: SpreadsheetState,
  name: string,
  a1: string,
  values: unknown[][],
): Edit {
  const sheet = app.getActiveSpreadsheet().getSheetByName(name);
  const sheetState = state.sheets.find((candidate) => candidate.name === name);
  if (!sheet || !sheetState) throw new HostFault(`there is no tab "${name}" to type into`);
  const corner = sheet.getRange(a1).getCell(1, 1);
  const range = sheet.getRange(corner.getRow(), corner.getColumn(), values.length, values[0]?.length ?? 0);
  const at = () => cellAt(sheetState, corner.getRow(), corner.getColumn())?.value;
  const oldValue = asText(at());
  range.setValues(values);
  app.flush();
  state.activeSheetId = sheetState.id;
  sheetState.activeRange = range.getA1Notation();
  const single = range.getNumRows() * range.getNumColumns() === 1;
  return { sheet: name, a1: range.getA1Notation(), single, oldValue, value: asText(at()) };
}

/** Event values are text; a date is its serial number (from memory). */
function asText(value: CellValue | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
