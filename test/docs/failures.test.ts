/** The officers' guide tells every failure in the words that the sidebar shows: each is provoked and looked up there. */

import type { Host } from '../../local/host/host';
import type { Answer } from '../../sidebar/contract';
import { LONGEST_WAIT_MS } from '../../sidebar/server/call';
import * as th from '../../sidebar/texts/th';
import { hand, sampleWorkbook, sheetOf, workedWorkbook } from '../workbook/office';
import { readDocument, tableRows } from './markdown';

const guide = readDocument('docs/guide.md');
/** Message and remedy of each row of three cells. */
const told = tableRows(guide).map(([, message, remedy]) => ({ message, remedy }));

/** What the add-in refuses a call with. */
function refusal(host: Host, name: string, ...args: unknown[]): { message: string; remedy: string } {
  const answer = host.call(name, ...args) as Answer<unknown>;
  if (answer.ok) throw new Error(`${name} was not refused`);
  const { message, remedy } = answer.failure;
  return { message: withoutCase(message), remedy };
}

/** Which item and how many is another matter each time. */
function withoutCase(message: string): string {
  return message
    .replace(/O\d+/, '…')
    .replace(/"[^"]+"/, '"…"')
    .replace(/มี \d+ เรื่อง/, 'มี … เรื่อง');
}

/** What the add-in says when Google's service throws this at its first write. */
function whenGoogleSays(text: string): { message: string; remedy: string } {
  const host = sampleWorkbook();
  host.calls.failOn(({ kind }) => kind === 'write', text);
  return refusal(host, 'sidebarRun', 'scoreAndCheck');
}

describe("the guide's chapter on the sidebar", () => {
  it.each(Object.entries(th.transport))('tells what is said when no answer came: %s', (_kind, { message, remedy }) => {
    expect(told).toContainEqual({ message, remedy });
  });

  it.each([
    ['busy', 'Service Spreadsheets timed out while accessing document'],
    ['the time limit', 'Exceeded maximum execution time'],
    ['the quota of the day', 'Service invoked too many times for one day: spreadsheets.'],
    ['a protected tab', 'You are trying to edit a protected cell or object.'],
    ['merged cells', 'You must select all cells in a merged range to merge or unmerge them.'],
    ['no permission', 'You do not have permission to call that service.'],
    ['a full Drive', "The user's Drive storage quota has been exceeded."],
  ])('tells what is said when Google says %s', (_what, text) => {
    expect(told).toContainEqual(whenGoogleSays(text));
  });

  it("tells what is said while another person's command runs", () => {
    const host = sampleWorkbook();
    host.holdLock('document');
    expect(told).toContainEqual(refusal(host, 'sidebarRun', 'scoreAndCheck'));
  });

  it('tells what is said when the report is exported without leave to use Drive', () => {
    const grantedScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    const host = workedWorkbook({ grantedScopes });
    expect(told).toContainEqual(refusal(host, 'sidebarExport', { kind: 'measures', mark: '', reason: 'x' }));
  });

  it('tells what is said when no more links may be opened today', () => {
    const host = sampleWorkbook({ fetch: () => ({ failure: 'quota' }) });
    expect(told).toContainEqual(refusal(host, 'sidebarCheckLinks'));
  });

  it('tells what is said on the way to a row or a tab that was deleted', () => {
    const host = sampleWorkbook();
    const { id } = sheetOf(host, 'indicator.9');
    const row = { key: 'O99', a1: 'A4' };
    expect(told).toContainEqual(refusal(host, 'sidebarGoTo', { sheetId: id, a1: 'B4', row }));
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, 'indicator.9'));
    expect(told).toContainEqual(refusal(host, 'sidebarGoTo', { sheetId: id, a1: 'B4', row }));
  });

  it('tells what is said when a tick, a draft, an undo or an export comes too late', () => {
    const host = workedWorkbook();
    expect(told).toContainEqual(refusal(host, 'sidebarCheckByEye', { code: 'O4', checked: true, mark: '?' }));
    expect(told).toContainEqual(refusal(host, 'sidebarDraft', { accepted: [], mark: '?' }));
    expect(told).toContainEqual(refusal(host, 'sidebarUndoDraft', { mark: '?' }));
    host.edit('8 การปรับปรุงการทำงาน', 'D3', '88.20');
    expect(told).toContainEqual(refusal(host, 'sidebarExport', { kind: 'measures', mark: '?', reason: 'x' }));
  });

  it('tells how long the page waits for an answer', () => {
    expect(LONGEST_WAIT_MS / 60_000).toBe(6.5);
    expect(guide).toContain('ภายใน 6 นาทีครึ่ง');
  });
});
