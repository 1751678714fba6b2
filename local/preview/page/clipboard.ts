/** Copy, cut and paste of cells: the clipboard's text as every program has it, and formulas that move with their cell. */

import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Rect } from '../../host/spreadsheet/state';
import type { Entry } from './guard';
import { parseTsv, writeTsv } from './tsv';
import type { HeldWorkbook } from './workbook';

/** What this page itself put on the clipboard: the cells as typed, and where they stood. */
const OWN_TYPE = 'application/x-preview-cells';

interface Copied {
  rect: Rect;
  typed: string[][];
  /** A cut leaves references as they are. */
  moved: boolean;
}

export interface ClipboardActions {
  held(): HeldWorkbook;
  selection(): { sheetId: number; rect: Rect } | null;
  /** True while the grid has the keyboard and no cell is being typed into. */
  listens(): boolean;
  enter(sheetId: number, entries: Entry[]): void;
  select(sheetId: number, rect: Rect): void;
}

/** Takes the clipboard over from Univer, whose own knows nothing of the host. */
export function listenToClipboard(actions: ClipboardActions): void {
  const when = (work: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if (!actions.listens()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    work(event);
  };
  window.addEventListener(
    'copy',
    when((event) => copy(actions, event, false)),
    true,
  );
  window.addEventListener(
    'cut',
    when((event) => cut(actions, event)),
    true,
  );
  window.addEventListener(
    'paste',
    when((event) => paste(actions, event)),
    true,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const combined = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (combined && 'cxv'.includes(event.key.toLowerCase()) && actions.listens()) event.stopImmediatePropagation();
    },
    true,
  );
}

function copy({ held, selection }: ClipboardActions, event: ClipboardEvent, moved: boolean): void {
  const selected = selection();
  if (!selected || !event.clipboardData) return;
  const { sheetId, rect } = selected;
  const copied: Copied = { rect, typed: held().typed(sheetId, rect), moved };
  event.clipboardData.setData('text/plain', writeTsv(held().shown(sheetId, rect)));
  event.clipboardData.setData(OWN_TYPE, JSON.stringify(copied));
}

function cut(actions: ClipboardActions, event: ClipboardEvent): void {
  const selected = actions.selection();
  if (!selected) return;
  copy(actions, event, true);
  const { sheetId, rect } = selected;
  actions.enter(
    sheetId,
    entriesAt(
      rect,
      filled(rect.rows, rect.columns, () => ''),
    ),
  );
}

function paste(actions: ClipboardActions, event: ClipboardEvent): void {
  const selected = actions.selection();
  if (!selected || !event.clipboardData) return;
  const own = event.clipboardData.getData(OWN_TYPE);
  const text = event.clipboardData.getData('text/plain');
  if (own === '' && text === '') return;
  const copied = own === '' ? null : (JSON.parse(own) as Copied);
  const values = copied?.typed ?? parseTsv(text);
  const { sheetId, rect } = selected;
  const target = targetOf(rect, values);
  const lexer = new LexerTreeBuilder();
  const at = (below: number, right: number) => {
    const value = values[below % values.length]![right % values[0]!.length]!;
    if (copied === null || copied.moved || !value.startsWith('=')) return value;
    const down = target.row + below - copied.rect.row - (below % values.length);
    const aside = target.column + right - copied.rect.column - (right % values[0]!.length);
    return lexer.moveFormulaRefOffset(value, aside, down);
  };
  actions.enter(sheetId, entriesAt(target, filled(target.rows, target.columns, at)));
  actions.select(sheetId, target);
}

/** A selection that holds the block several times is filled with it; over the edge, the host makes the tab larger. */
function targetOf({ row, column, rows, columns }: Rect, values: string[][]): Rect {
  const high = values.length;
  const wide = values[0]!.length;
  return { row, column, rows: rows % high === 0 ? rows : high, columns: columns % wide === 0 ? columns : wide };
}

function filled(rows: number, columns: number, at: (below: number, right: number) => string): string[][] {
  return Array.from({ length: rows }, (_, below) => Array.from({ length: columns }, (_, right) => at(below, right)));
}

function entriesAt({ row, column }: Rect, values: string[][]): Entry[] {
  return values.flatMap((line, below) =>
    line.map((text, right) => ({ row: row + below, column: column + right, text })),
  );
}
