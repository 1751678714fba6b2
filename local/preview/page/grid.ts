/** The grid: Univer draws what the host holds, and what a person does in it is asked of the host. */

import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type ICellData,
  ICommandService,
  InterceptorEffectEnum,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IEditorService } from '@univerjs/docs-ui';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetRowAutoHeightMutation,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { Rect } from '../../host/spreadsheet/state';
import type { GridCell } from '../protocol';
import { type Entry, Guard } from './guard';
import { drawnCell } from './look';
import { keptCell, rangeOf, rectOf, UNIT, workbookData, worksheetData } from './snapshot';
import { startUniver } from './univer';
import { type HeldWorkbook, type Redraw, typedText } from './workbook';

const DEFAULT_HEIGHT = 21;
/** Thickness of Univer's scroll bars. */
const SCROLL_BAR = 14;

export interface GridActions {
  /** A person typed, deleted or filled. */
  entered(sheetId: number, entries: Entry[]): void;
  /** A person dragged the fill handle; the target may hold the source. */
  filled(sheetId: number, source: Rect, target: Rect): void;
  /** A person selected. */
  selected(sheetId: number, rect: Rect): void;
  undo(): void;
  redo(): void;
  /** A person is about to type into the cell; false forbids it. */
  mayType(sheetId: number, row: number, column: number): boolean;
  /** Something moved: scrolled, zoomed, another tab. */
  moved(): void;
  /** @param x pixels from the cell's left edge */
  pressed(sheetId: number, row: number, column: number, x: number, cell: DOMRect): void;
  hovered(sheetId: number, row: number, column: number): void;
}

export class Grid {
  readonly api: FUniver;
  readonly #univer: Univer;
  readonly #guard: Guard;
  readonly #actions: GridActions;
  readonly #container: HTMLElement;
  readonly #drawn = new WeakMap<GridCell, ReturnType<typeof drawnCell>>();
  /** Tabs whose rows have grown to their text. */
  readonly #grown = new Set<number>();
  #held: HeldWorkbook | null = null;
  #started = false;
  /** While a workbook is being opened, Univer selects and scrolls of its own accord, before all of it is there. */
  #opening = false;
  /** The selection that the program made, which isn't the person's. */
  #ownSelection = '';

  constructor(container: HTMLElement, actions: GridActions) {
    this.#actions = actions;
    this.#container = container;
    const { univer, api } = startUniver(container);
    this.#univer = univer;
    this.api = api;
    this.#guard = new Guard(this.#service<ICommandService>(ICommandService), () => this.isEditing(), {
      entered: (sheetId, entries) => actions.entered(sheetId, entries),
      filled: (source, target) => actions.filled(this.activeSheetId(), source, target),
      undo: () => actions.undo(),
      redo: () => actions.redo(),
    });
  }

  /** Another workbook in the place of what was shown; resolves when it is drawn. */
  async open(held: HeldWorkbook): Promise<void> {
    this.#opening = true;
    this.#held = held;
    this.#grown.clear();
    this.#guard.byProgram(() => {
      if (this.api.getWorkbook(UNIT)) this.api.disposeUnit(UNIT);
      this.api.createWorkbook(workbookData(held));
    });
    if (!this.#started) this.#start();
    const renderers = this.#service<IRenderManagerService>(IRenderManagerService);
    await this.#service<LifecycleService>(LifecycleService).onStage(LifecycleStages.Rendered);
    const editors = this.#service<IEditorService>(IEditorService);
    // Univer selects A1 by itself a little later, and has no editor for the keyboard until then.
    const isReady = () =>
      renderers.getRenderById(UNIT) && editors.getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY) && this.selection();
    while (!isReady()) await new Promise(requestAnimationFrame);
    this.#opening = false;
    this.#watchCells();
    this.#refresh();
  }

  /** What Univer has only once there is a workbook. */
  #start(): void {
    this.#started = true;
    this.#interceptDrawing();
    this.#interceptEditor();
    this.#listen();
  }

  /** Text and looks come from the host, whatever Univer keeps. */
  #interceptDrawing(): void {
    this.#service<SheetInterceptorService>(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      priority: 100,
      handler: (cell, { subUnitId, row, col }, next) => {
        const held = this.#held?.cell(Number(subUnitId), row + 1, col + 1);
        if (held === undefined) return next(cell);
        const drawn = { ...next(cell), ...this.#drawnOf(held) };
        if (this.#held!.sheet(Number(subUnitId)).hiddenColumns.includes(col + 1)) drawn.interceptorAutoHeight = () => 1;
        return drawn;
      },
    });
  }

  /** Draws what changed in the workbook that is shown. */
  redraw({ reshaped, removed, cells }: Redraw): void {
    const selected = this.selection();
    this.#guard.byProgram(() => {
      for (const id of reshaped) this.#replaceSheet(id);
      for (const id of removed) this.#run(RemoveSheetMutation.id, { unitId: UNIT, subUnitId: String(id) });
      for (const [id, matrix] of this.#matrices(cells)) {
        this.#run(SetRangeValuesMutation.id, { unitId: UNIT, subUnitId: String(id), cellValue: matrix });
      }
    });
    for (const id of reshaped) this.#grown.delete(id);
    // Univer goes elsewhere when a tab is taken away, be it for a moment.
    if (selected && reshaped.length + removed.length > 0 && this.#held!.has(selected.sheetId))
      this.select(selected.sheetId, selected.rect);
    const active = this.activeSheetId();
    const rows = cells.filter(({ sheetId }) => sheetId === active).map(({ row }) => row);
    for (const { sheetId } of cells) if (sheetId !== active) this.#grown.delete(sheetId);
    if (this.#grown.has(active)) this.#growRows([...new Set(rows)]);
    else this.#growAll();
    this.#refresh();
  }

  activeSheetId(): number {
    return Number(this.#workbook().getActiveSheet().getSheetId());
  }

  /** Selects as if the host did it: nothing is reported. */
  select(sheetId: number, rect: Rect): void {
    const sheet = this.#workbook().getSheetBySheetId(String(sheetId));
    if (!sheet) return;
    this.#ownSelection = selectionKey(sheetId, rect);
    this.#guard.byProgram(() => {
      if (this.activeSheetId() !== sheetId) this.#workbook().setActiveSheet(sheet);
      this.#growAll();
      const range = sheet.getRange(rect.row - 1, rect.column - 1, rect.rows, rect.columns);
      sheet.setActiveSelection(range);
      this.#scrollTo(rect);
    });
    this.#actions.moved();
  }

  selection(): { sheetId: number; rect: Rect } | null {
    const range = this.#workbook().getActiveRange()?.getRange();
    return range ? { sheetId: this.activeSheetId(), rect: rectOf(range) } : null;
  }

  isEditing(): boolean {
    return this.#held !== null && this.#workbook().isCellEditing();
  }

  /** Where a block of the shown tab is on the canvas, in CSS pixels; null where the tab has no such cells. */
  place({ row, column, rows, columns }: Rect): DOMRect | null {
    const sheet = this.#workbook().getActiveSheet();
    const last = { row: row + rows - 2, column: column + columns - 2 };
    if (last.row >= sheet.getMaxRows() || last.column >= sheet.getMaxColumns()) return null;
    const from = sheet.getRange(row - 1, column - 1).getCellRect();
    const to = sheet.getRange(last.row, last.column).getCellRect();
    const zoom = sheet.getZoom();
    const { x, y } = this.#scrolled(sheet, row, column);
    return new DOMRect(
      (from.left - x) * zoom,
      (from.top - y) * zoom,
      (to.right - from.left) * zoom,
      (to.bottom - from.top) * zoom,
    );
  }

  /** Where the part of the shown tab that scrolls begins on the canvas. */
  scrollingArea(): { left: number; top: number } {
    const sheet = this.#workbook().getActiveSheet();
    const { frozenRows, frozenColumns } = this.#held!.sheet(this.activeSheetId());
    const corner = sheet.getRange(frozenRows, frozenColumns).getCellRect();
    return { left: corner.left * sheet.getZoom(), top: corner.top * sheet.getZoom() };
  }

  /** The canvas that the cells are drawn on. */
  canvas(): HTMLElement {
    return this.#container.querySelector<HTMLElement>('canvas[id^=univer-sheet]') ?? this.#container;
  }

  /** Shows another tab with the selection it had. */
  openTab(sheetId: number): void {
    const sheet = this.#workbook().getSheetBySheetId(String(sheetId));
    if (sheet) this.#guard.byProgram(() => this.#workbook().setActiveSheet(sheet));
    this.#growAll();
    this.#actions.moved();
  }

  /** Gives the keyboard to the cells. */
  focus(): void {
    this.#service<IUniverInstanceService>(IUniverInstanceService).focusUnit(UNIT);
    const editors = this.#service<IEditorService>(IEditorService);
    editors.focus(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    // Where Univer thinks that it still has the keyboard, it does nothing.
    editors.getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.focus();
  }

  /** What Univer was given to draw, without the marks for breaking lines. */
  drawnText(sheetId: number, row: number, column: number): string {
    const sheet = this.#workbook().getSheetBySheetId(String(sheetId));
    const cell = sheet?.getSheet().getCell(row - 1, column - 1);
    return String(cell?.v ?? '').replaceAll('\u200b', '');
  }

  zoom(): number {
    return this.#workbook().getActiveSheet().getZoom();
  }

  /** How far the part of the tab in which the cell lies is scrolled, unzoomed. */
  #scrolled(sheet: FWorksheet, row: number, column: number): { x: number; y: number } {
    const { frozenRows, frozenColumns } = this.#held!.sheet(this.activeSheetId());
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const origin = sheet.getRange(frozenRows, frozenColumns).getCellRect();
    const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
    return {
      x: column > frozenColumns ? Math.max(0, first.left - origin.left) + offsetX : 0,
      y: row > frozenRows ? Math.max(0, first.top - origin.top) + offsetY : 0,
    };
  }

  #drawnOf(cell: GridCell): ReturnType<typeof drawnCell> {
    let drawn = this.#drawn.get(cell);
    if (drawn === undefined) {
      drawn = drawnCell(cell);
      this.#drawn.set(cell, drawn);
    }
    return drawn;
  }

  #workbook(): FWorkbook {
    return this.api.getActiveWorkbook()!;
  }

  #service<T>(identifier: Parameters<ReturnType<Univer['__getInjector']>['get']>[0]): T {
    return this.#univer.__getInjector().get(identifier) as T;
  }

  #run(id: string, params: object): void {
    this.#service<ICommandService>(ICommandService).syncExecuteCommand(id, params);
  }

  /** The editor starts from the formula or the value, not from what is displayed. */
  #interceptEditor(): void {
    const { writeCellInterceptor } = this.#service<SheetInterceptorService>(SheetInterceptorService);
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 100,
      handler: (value, { subUnitId, row, col }, next) => {
        const held = this.#held?.cell(Number(subUnitId), row + 1, col + 1);
        const { s } = value ?? {};
        return next(held === undefined ? value : { s, ...keptCell(held), v: typedText(held) });
      },
    });
  }

  #listen(): void {
    const { Event } = this.api;
    // The facade's own event misses selections that follow an entry.
    const selections = this.#service<SheetsSelectionsService>(SheetsSelectionsService);
    selections.selectionMoveEnd$.subscribe(() => this.#onSelection());
    selections.selectionSet$.subscribe(() => this.#onSelection());
    this.api.addEvent(Event.BeforeSheetEditStart, (event) => {
      const sheetId = Number(event.worksheet.getSheetId());
      if (!this.#actions.mayType(sheetId, event.row + 1, event.column + 1)) event.cancel = true;
    });
    for (const name of [Event.Scroll, Event.SheetZoomChanged, Event.SheetSkeletonChanged])
      this.api.addEvent(name, () => {
        if (!this.#opening) this.#actions.moved();
      });
  }

  #onSelection(): void {
    if (this.#opening) return;
    const selection = this.selection();
    if (selection === null) return;
    const key = selectionKey(selection.sheetId, selection.rect);
    if (key === this.#ownSelection) return;
    this.#ownSelection = key;
    this.#actions.selected(selection.sheetId, selection.rect);
  }

  #watchCells(): void {
    const workbook = this.#workbook();
    workbook.onCellPointerDown(({ subUnitId, row, col, event }) => {
      const place = this.place({ row: row + 1, column: col + 1, rows: 1, columns: 1 });
      if (place && event.button === 0)
        this.#actions.pressed(Number(subUnitId), row + 1, col + 1, event.offsetX - place.left, place);
    });
    workbook.onCellHover(({ subUnitId, row, col }) => this.#actions.hovered(Number(subUnitId), row + 1, col + 1));
  }

  #replaceSheet(id: number): void {
    const held = this.#held!;
    const subUnitId = String(id);
    const index = held.sheets.findIndex((sheet) => sheet.id === id);
    const exists = this.#workbook().getSheetBySheetId(subUnitId) !== null;
    if (exists) this.#run(RemoveSheetMutation.id, { unitId: UNIT, subUnitId });
    this.#run(InsertSheetMutation.id, { unitId: UNIT, index, sheet: worksheetData(held.sheet(id)) });
  }

  #matrices(cells: Redraw['cells']): Map<number, IObjectMatrixPrimitiveType<Nullable<ICellData>>> {
    const matrices = new Map<number, IObjectMatrixPrimitiveType<Nullable<ICellData>>>();
    for (const { sheetId, row, column } of cells) {
      const matrix = matrices.get(sheetId) ?? {};
      matrices.set(sheetId, matrix);
      matrix[row - 1] ??= {};
      matrix[row - 1]![column - 1] = keptCell(this.#held!.cell(sheetId, row, column));
    }
    return matrices;
  }

  /** Rows of the shown tab grow to their wrapped text, once. */
  #growAll(): void {
    const id = this.activeSheetId();
    if (this.#grown.has(id)) return;
    this.#grown.add(id);
    this.#growRows(Object.keys(this.#held!.sheet(id).cells).map(Number));
  }

  #growRows(rows: number[]): void {
    const id = this.activeSheetId();
    const held = this.#held!.sheet(id);
    const skeleton = this.#workbook().getActiveSheet().getSkeleton();
    if (!skeleton || rows.length === 0) return;
    const wanted = new Set(rows);
    const ranges = [...wanted].map((row) => rangeOf({ row, column: 1, rows: 1, columns: held.columns }));
    const heights = skeleton.calculateAutoHeightInRange(ranges).map(({ row, autoHeight }) => ({
      row,
      autoHeight: Math.max(autoHeight ?? 0, held.rowHeights[row + 1] ?? DEFAULT_HEIGHT),
    }));
    const params = { unitId: UNIT, subUnitId: String(id), rowsAutoHeightInfo: heights };
    this.#guard.byProgram(() => this.#run(SetWorksheetRowAutoHeightMutation.id, params));
  }

  /** Only as far as it takes to see the block's first cell, all of it where it isn't larger than the window. */
  #scrollTo({ row, column }: Rect): void {
    const corner = { row, column, rows: 1, columns: 1 };
    this.#run(ScrollToRangeOperation.id, { range: rangeOf(corner) });
    const place = this.place(corner);
    const { width, height } = this.canvas().getBoundingClientRect();
    if (!place) return;
    const hidden = { right: place.right > width - SCROLL_BAR, below: place.bottom > height - SCROLL_BAR };
    if (!hidden.right && !hidden.below) return;
    const sheet = this.#workbook().getActiveSheet();
    const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState();
    sheet.scrollToCell(hidden.below ? row - 1 : sheetViewStartRow, hidden.right ? column - 1 : sheetViewStartColumn);
  }

  #refresh(): void {
    this.#workbook().getActiveSheet().refreshCanvas();
    this.#actions.moved();
  }
}

function selectionKey(sheetId: number, { row, column, rows, columns }: Rect): string {
  return [sheetId, row, column, rows, columns].join();
}
