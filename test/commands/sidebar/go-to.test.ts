/** The way from the sidebar to a cell: the row that was named, wherever it stands by then, or a word that it is gone. */

import type { Host } from '../../../local/host/host';
import type { Answer, Cell, Evidence, Settings } from '../../../sidebar/contract';
import {
  a1Of,
  columnOf,
  deleteColumn,
  expectPlainThai,
  hand,
  rowOf,
  sampleWorkbook,
  sheetOf,
} from '../../workbook/office';

const TAB = 'indicator.9';

function good<T>(answer: unknown): T {
  const { ok, value } = answer as { ok: boolean; value: T };
  if (!ok) throw new Error(JSON.stringify(answer));
  return value;
}

function cellOf(host: Host, code: string): Cell {
  return good<Evidence>(host.call('sidebarEvidence')).items.find((item) => item.code === code)!.cell!;
}

const goTo = (host: Host, cell: Cell) => host.call('sidebarGoTo', cell) as Answer<null>;
const selected = (host: Host, tab = TAB) => sheetOf(host, tab).activeRange;

it('selects the cell as it was read, with few calls', () => {
  const host = sampleWorkbook();
  const cell = cellOf(host, 'O14');
  expect(cell).toMatchObject({ a1: a1Of(host, TAB, 'O14', 'urls'), row: { key: 'O14' } });
  host.calls.reset();
  expect(goTo(host, cell)).toEqual({ ok: true, value: null });
  expect(selected(host)).toBe(a1Of(host, TAB, 'O14', 'urls'));
  expect(host.calls.byKind().read).toBeLessThan(12);
});

describe('after people moved things', () => {
  it.each([
    ['a row was inserted above', (host: Host) => void hand(host, TAB).insertRowBefore(rowOf(host, TAB, 'O5'))],
    ['a row above was deleted', (host: Host) => void hand(host, TAB).deleteRow(rowOf(host, TAB, 'O5'))],
    ['a column was inserted', (host: Host) => void hand(host, TAB).insertColumnBefore(columnOf(host, TAB, 'code'))],
    [
      'the rows below it were deleted and the rest moved up to the end',
      (host: Host) => {
        const sheet = hand(host, TAB);
        const row = rowOf(host, TAB, 'O14');
        sheet.deleteRows(row + 1, sheet.getMaxRows() - row);
        sheet.deleteRow(rowOf(host, TAB, 'O5'));
      },
    ],
  ])('%s: it is the same row all the same', (_what, move) => {
    const host = sampleWorkbook();
    const cell = cellOf(host, 'O14');
    move(host);
    expect(goTo(host, cell)).toEqual({ ok: true, value: null });
    expect(selected(host)).toBe(a1Of(host, TAB, 'O14', 'urls'));
  });

  it.each([
    ['the row was deleted', (host: Host) => void hand(host, TAB).deleteRow(rowOf(host, TAB, 'O14'))],
    ['the column of codes was deleted', (host: Host) => deleteColumn(host, TAB, 'code')],
  ])('%s: it says so, in Thai, and selects nothing else', (_what, remove) => {
    const host = sampleWorkbook();
    const cell = cellOf(host, 'O14');
    remove(host);
    const before = selected(host);
    const answer = goTo(host, cell);
    if (answer.ok) throw new Error('went somewhere');
    expect(answer.failure.code).toBe('row-gone');
    expect(answer.failure.message).toContain('O14');
    expectPlainThai(answer.failure.message + answer.failure.remedy);
    expect(selected(host)).toBe(before);
  });

  it('what is outside of the sheet by now is gone, in Thai', () => {
    const host = sampleWorkbook();
    const answer = goTo(host, { ...cellOf(host, 'O14'), a1: 'A99999', row: null });
    if (answer.ok) throw new Error('went somewhere');
    expect(answer.failure.code).toBe('row-gone');
    expectPlainThai(answer.failure.message + answer.failure.remedy);
  });
});

it('finds the entries of the settings again too', () => {
  const host = sampleWorkbook();
  const entry = good<Settings>(host.call('sidebarSettings')).entries.find(({ cell }) => cell?.row?.key === 'agency')!;
  hand(host, 'settings').insertRowBefore(rowOf(host, 'settings', 'agency'));
  expect(goTo(host, entry.cell!).ok).toBe(true);
  expect(selected(host, 'settings')).toBe(a1Of(host, 'settings', 'agency', 'value'));
});
