/** The grid with what belongs to it: formula bar, name box, tabs, charts, choices, tick boxes and notes. */

import type { Rect } from '../../host/spreadsheet/state';
import type { GridCell, GridChanges, GridWorkbook } from '../protocol';
import { a1Of, parseA1 } from './a1';
import { sayCell, showCellMessage } from './cell-message';
import { isOnArrow } from './cell-parts';
import { placeCharts } from './charts';
import { openChooser } from './chooser';
import { listenToClipboard } from './clipboard';
import { Edits } from './edits';
import { filledEntries } from './fill';
import { Grid } from './grid';
import { listenToNameBox } from './name-box';
import { ask } from './server';
import { showTabs } from './tabs';
import { HeldWorkbook, shownText } from './workbook';

/** How near the middle of its cell a tick box is hit. */
const BOX_REACH = 12;
const SELECT_DELAY_MS = 120;

export class Spreadsheet {
  readonly #container = document.getElementById('grid')!;
  readonly #grid: Grid;
  readonly #edits: Edits;
  readonly #showName: (rect: Rect) => void;
  #held: HeldWorkbook | null = null;
  /** The selection that the host wasn't told yet. */
  #selecting: { tell(): Promise<void>; timer: ReturnType<typeof setTimeout> } | null = null;
  #drawing = false;
  /** Changes that the grid doesn't show yet, in their order. */
  #undrawn: (() => void)[] = [];

  /** @param refused says why something was not done */
  constructor(refused: (message: string) => void) {
    const held = () => this.#held!;
    this.#edits = new Edits(held, refused);
    // Before Univer, which takes these keys for itself.
    listenToClipboard({
      held,
      selection: () => this.#grid.selection(),
      listens: () => this.#listens(),
      enter: (sheetId, entries) => this.#edits.enter(sheetId, entries),
      select: (sheetId, rect) => this.#go(sheetId, rect),
    });
    window.addEventListener('keydown', (event) => this.#onKey(event), true);
    this.#grid = new Grid(this.#container, {
      entered: (sheetId, entries) => this.#edits.enter(sheetId, entries),
      filled: (sheetId, source, target) => this.#edits.enter(sheetId, filledEntries(held(), sheetId, source, target)),
      selected: (sheetId, rect) => this.#onSelected(sheetId, rect),
      undo: () => void this.#edits.undo(),
      redo: () => void this.#edits.redo(),
      mayType: (sheetId, row, column) => !held().cell(sheetId, row, column)?.checkbox,
      moved: () => this.#redrawAround(),
      pressed: (sheetId, row, column, x, cell) => this.#onPressed(sheetId, row, column, x, cell),
      hovered: (sheetId, row, column) => this.#pointOut(sheetId, row, column),
    });
    const input = document.querySelector<HTMLInputElement>('#name-box input')!;
    this.#showName = listenToNameBox(input, {
      held,
      activeSheetId: () => this.#grid.activeSheetId(),
      go: (sheetId, rect) => this.#go(sheetId, rect),
      leave: () => this.focus(),
      refused,
    });
    window.addEventListener('resize', () => this.#redrawAround());
    // The keyboard went into the sidebar.
    window.addEventListener('blur', () => showCellMessage(null, undefined));
    this.#container.addEventListener('pointerleave', () => showCellMessage(null, undefined));
  }

  async open(workbook: GridWorkbook): Promise<void> {
    this.#held = new HeldWorkbook(workbook);
    this.#edits.forget();
    this.#undrawn = [];
    await this.#grid.open(this.#held);
    this.#followHost(workbook.activeSheetId, workbook.selection);
  }

  /** What came before the workbook was opened is in it already. */
  apply(changes: GridChanges): void {
    if (this.#held === null) return;
    const redraw = this.#held.apply(changes);
    this.#undrawn.push(() => {
      const { activeSheetId, selection, moved } = changes;
      this.#grid.redraw(redraw);
      if (moved || !this.#held!.has(this.#grid.activeSheetId())) this.#followHost(activeSheetId, selection);
      else this.#showTabs();
    });
    this.#drawChanges();
  }

  /** Not while a cell is being typed into: a grid that is drawn anew loses the letters that come meanwhile. */
  #drawChanges(): void {
    if (this.#grid.isEditing()) return void requestAnimationFrame(() => this.#drawChanges());
    for (const draw of this.#undrawn.splice(0)) draw();
    this.#saySelection();
  }

  /** Resolves when the host has heard what the person typed and selected so far: a script may ask for it. */
  async settled(): Promise<void> {
    clearTimeout(this.#selecting?.timer);
    await this.#selecting?.tell();
    await this.#edits.settled();
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    this.#grid.focus();
  }

  /** What the host holds at a cell, by the tab's name. */
  cellAt(sheetName: string, a1: string): HeldCell | null {
    const sheet = this.#held?.sheets.find(({ name }) => name === sheetName);
    const parsed = parseA1(a1);
    if (!sheet || !parsed) return null;
    const drawn = this.#grid.drawnText(sheet.id, parsed.rect.row, parsed.rect.column);
    return { ...sheet.cells[parsed.rect.row]?.[parsed.rect.column], drawn };
  }

  /** On the screen: the lower right corner of the selection. */
  cornerOfSelection(): { x: number; y: number } {
    const place = this.#grid.place(this.#grid.selection()!.rect)!;
    const area = this.#canvasArea();
    return { x: area.left + place.right, y: area.top + place.bottom };
  }

  #listens(): boolean {
    const focused = document.activeElement;
    return this.#held !== null && !this.#grid.isEditing() && focused !== null && this.#container.contains(focused);
  }

  #followHost(activeSheetId: number, selection: string): void {
    const rect = parseA1(selection)?.rect ?? { row: 1, column: 1, rows: 1, columns: 1 };
    this.#grid.select(activeSheetId, rect);
    this.#showSelection(activeSheetId, rect);
  }

  #go(sheetId: number, rect: Rect): void {
    this.#grid.select(sheetId, rect);
    this.#onSelected(sheetId, rect);
    this.focus();
  }

  #onSelected(sheetId: number, rect: Rect): void {
    const a1 = a1Of(rect);
    this.#showSelection(sheetId, rect);
    clearTimeout(this.#selecting?.timer);
    const tell = () => {
      this.#selecting = null;
      return this.#edits.inOrder(() => ask({ kind: 'select', sheetId, a1 }).then(() => undefined));
    };
    this.#selecting = { tell, timer: setTimeout(() => void tell(), SELECT_DELAY_MS) };
  }

  /** Of the selected cell as it is now. */
  #saySelection(): void {
    const selected = this.#grid.selection();
    if (selected === null || !this.#held!.has(selected.sheetId)) return;
    const { row, column } = selected.rect;
    const cell = this.#held!.cell(selected.sheetId, row, column);
    sayCell(a1Of(selected.rect), shownText(cell), cell);
  }

  #showSelection(sheetId: number, rect: Rect): void {
    const cell = this.#held!.cell(sheetId, rect.row, rect.column);
    this.#showName(rect);
    this.#showTabs();
    sayCell(a1Of(rect), shownText(cell), cell);
    this.#pointOut(sheetId, rect.row, rect.column);
  }

  #showTabs(): void {
    const bar = document.getElementById('tabs')!;
    showTabs(bar, this.#held!.sheets, this.#grid.activeSheetId(), (id) => {
      this.#grid.openTab(id);
      const selection = this.#grid.selection();
      this.#onSelected(id, selection?.rect ?? { row: 1, column: 1, rows: 1, columns: 1 });
    });
  }

  #pointOut(sheetId: number, row: number, column: number): void {
    showCellMessage(this.#screenPlace(row, column), this.#held?.cell(sheetId, row, column));
  }

  #screenPlace(row: number, column: number): DOMRect | null {
    const place = this.#grid.place({ row, column, rows: 1, columns: 1 });
    const area = this.#canvasArea();
    return place && new DOMRect(place.left + area.left, place.top + area.top, place.width, place.height);
  }

  #canvasArea(): DOMRect {
    return this.#grid.canvas().getBoundingClientRect();
  }

  /** Once a frame at most. */
  #redrawAround(): void {
    if (this.#drawing || this.#held === null) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      const sheet = this.#held!.sheet(this.#grid.activeSheetId());
      placeCharts(document.getElementById('charts')!, this.#grid, this.#canvasArea(), sheet);
    });
  }

  #onPressed(sheetId: number, row: number, column: number, x: number, place: DOMRect): void {
    const cell = this.#held!.cell(sheetId, row, column);
    if (cell?.checkbox && Math.abs(x - place.width / 2) <= BOX_REACH) this.#toggle(sheetId, [{ row, column }]);
    else if (cell?.choices && isOnArrow(x, place.width)) setTimeout(() => this.#choose(sheetId, row, column, cell), 0);
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#listens() || event.isComposing) return;
    const selection = this.#grid.selection();
    if (selection === null) return;
    const { sheetId, rect } = selection;
    const cell = this.#held!.cell(sheetId, rect.row, rect.column);
    if (event.key === ' ' && cell?.checkbox) this.#toggle(sheetId, this.#boxesIn(sheetId, rect));
    else if (event.key === 'ArrowDown' && event.altKey && cell?.choices)
      this.#choose(sheetId, rect.row, rect.column, cell);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #boxesIn(sheetId: number, { row, column, rows, columns }: Rect): { row: number; column: number }[] {
    const all = Array.from({ length: rows * columns }, (_, index) => ({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    }));
    return all.filter((at) => this.#held!.cell(sheetId, at.row, at.column)?.checkbox);
  }

  /** All get what the first isn't. */
  #toggle(sheetId: number, boxes: { row: number; column: number }[]): void {
    const first = boxes[0]!;
    const text = this.#held!.cell(sheetId, first.row, first.column)?.value === true ? 'FALSE' : 'TRUE';
    this.#edits.enter(
      sheetId,
      boxes.map((box) => ({ ...box, text })),
    );
  }

  #choose(sheetId: number, row: number, column: number, cell: GridCell): void {
    const place = this.#screenPlace(row, column);
    if (place === null) return;
    openChooser(place, cell.choices ?? [], cell.text ?? '', (choice) => {
      this.focus();
      if (choice !== null) this.#edits.enter(sheetId, [{ row, column, text: choice }]);
    });
  }
}

/** With what the canvas draws of it. */
export type HeldCell = GridCell & { drawn: string };
