/** The host at work for the page: each request done, one after another, and what changed thereby told. */

import type { Clock } from '../host/clock';
import { convertTo } from '../host/drive-convert';
import { DriveFiles } from '../host/drive-files';
import { createHost, type Host } from '../host/host';
import { MimeType } from '../host/services/enums';
import type { Answer, MenuData, MenuEntry, Question, Viewer } from '../host/services/ui';
import type { Network } from '../host/services/url-fetch';
import { parseA1, placeToRect, rectToA1 } from '../host/spreadsheet/a1';
import { warningAt } from '../host/spreadsheet/protection-check';
import { newSpreadsheet, type Rect, type SheetState, type SpreadsheetState } from '../host/spreadsheet/state';
import { loadXlsx, saveXlsx } from '../host/xlsx';
import { changesBetween, type Typed } from './grid-changes';
import { GridView } from './grid-view';
import type { Download, GridWorkbook, HostEvent, MenuItem, Opened, PageRequest } from './protocol';
import { Refusal, refusedEntry } from './refusals';

export interface Surroundings {
  /** Folder of the built add-in. */
  dist: string;
  clock: Clock;
  network: Network;
  tell(event: HostEvent): void;
  /** Returns when the person has answered. */
  ask(question: Question): Answer;
}

/** What the thread is asked for, but the answers to its own questions. */
export type Work = Exclude<PageRequest, { kind: 'answer' }>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NO_WORKBOOK = 'ไฟล์นี้เปิดเป็นสเปรดชีตไม่ได้ จึงไม่มีสิ่งใดเปลี่ยนแปลง โปรดเลือกไฟล์ Excel (.xlsx)';

export class HostSession {
  readonly #surroundings: Surroundings;
  readonly #drive: DriveFiles;
  #host!: Host;
  #grid!: GridView;
  /** As every window that is open shows it. */
  #shown!: GridWorkbook;
  #documents = '[]';

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    // Links outlive the preview in saved files.
    this.#drive = new DriveFiles(surroundings.clock, `preview-${surroundings.clock.now().toString(36)}`);
    this.#begin(newSpreadsheet({ name: 'สเปรดชีตไม่มีชื่อ', sheetName: 'แผ่นงาน1' }));
    this.#shown = this.#grid.workbook();
  }

  /** @returns the value of the reply @throws Refusal, and what the script throws */
  async do(request: Work): Promise<unknown> {
    switch (request.kind) {
      case 'open':
        this.#run(() => this.#host.open());
        return this.opened();
      case 'menu':
        this.#run(() => this.#host.run(this.#offered(request.functionName)));
        return null;
      case 'call':
        return this.#run(() => this.#host.call(request.name, ...request.args));
      case 'edit':
        this.#edit(this.#sheet(request.sheetId), request.a1, request.values);
        return null;
      case 'select':
        this.#select(this.#sheet(request.sheetId), request.a1);
        return null;
      case 'save':
        return this.#save();
      case 'load':
        await this.load(Buffer.from(request.base64, 'base64'), request.name);
        this.#run(() => this.#host.open());
        return this.opened();
      case 'document':
        return this.#document(request.fileId, request.type);
    }
  }

  /** @throws Refusal where the bytes are no workbook; then the present one stays */
  async load(bytes: Uint8Array, fileName?: string): Promise<void> {
    const state = await stateIn(bytes);
    if (fileName !== undefined) state.name = fileName.replace(/\.xlsx$/i, '');
    this.#begin(state);
  }

  /** What a window shows that opens now; may be asked while a script waits for an answer. */
  opened(): Opened {
    this.#tellChanges();
    return {
      workbook: this.#shown,
      menus: this.#host.ui.menus.map(({ caption, entries }) => menuOf(caption, entries)),
    };
  }

  #begin(state: SpreadsheetState): void {
    const { dist, clock, network } = this.#surroundings;
    this.#host = createHost({ dist, clock, fetch: network, state, drive: this.#drive, viewer: this.#viewer() });
    this.#grid = new GridView(this.#host);
  }

  /** Cells are up to date before anything is said about them. */
  #viewer(): Viewer {
    const { tell, ask } = this.#surroundings;
    return {
      answer: (question) => {
        this.#tellChanges();
        return ask(question);
      },
      toast: ({ message, title, timeoutSeconds }) => {
        this.#tellChanges();
        tell({ kind: 'toast', message, title, seconds: timeoutSeconds });
      },
      sidebar: (page) => tell({ kind: 'sidebar', ...page }),
    };
  }

  /** Whatever an execution did before it failed stays, and is told. */
  #run<Value>(execution: () => Value, typed?: Typed): Value {
    try {
      return execution();
    } finally {
      this.#tellChanges(typed);
      this.#tellDocuments();
      this.#host.calls.reset();
    }
  }

  #tellChanges(typed?: Typed): void {
    const before = this.#shown;
    const now = this.#grid.workbook();
    this.#shown = now;
    const moved = before.activeSheetId !== now.activeSheetId || before.selection !== now.selection;
    const changes = changesBetween(before, now, typed);
    if (changes === null && !moved) return;
    const { activeSheetId, selection, sheets } = now;
    const nothing = { activeSheetId, selection, sheets: [], order: sheets.map(({ id }) => id), cells: [] };
    this.#surroundings.tell({ kind: 'changes', changes: { ...(changes ?? nothing), ...(moved && { moved: true }) } });
  }

  #tellDocuments(): void {
    const files = this.#drive
      .all()
      .filter((file) => file.bytes !== null && !this.#drive.isTrashed(file))
      .map(({ id, name, webViewLink }) => ({ id, name, url: webViewLink }));
    const known = JSON.stringify(files);
    if (known === this.#documents) return;
    this.#documents = known;
    this.#surroundings.tell({ kind: 'documents', files });
  }

  /** A person sets off nothing but what a menu offers. */
  #offered(functionName: string): string {
    const offers = (entries: MenuEntry[]): boolean =>
      entries.some((entry) =>
        'entries' in entry ? offers(entry.entries) : 'functionName' in entry && entry.functionName === functionName,
      );
    if (this.#host.ui.menus.some(({ entries }) => offers(entries))) return functionName;
    throw new Refusal('ไม่มีคำสั่งนี้ในเมนู โปรดเปิดหน้านี้ใหม่');
  }

  #sheet(id: number): SheetState {
    const sheet = this.#host.state.sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new Refusal('แท็บนี้ถูกลบไปแล้ว โปรดเลือกแท็บอื่น');
    return sheet;
  }

  #edit(sheet: SheetState, a1: string, values: string[][]): void {
    const corner = placeIn(sheet, a1);
    const rect = { ...corner, rows: values.length, columns: values[0]?.length ?? 0 };
    const selected = { sheetId: this.#host.state.activeSheetId, a1: sheet.activeRange };
    this.#run(
      () => {
        this.#confirm(sheet, rect);
        const edited = this.#enter(sheet, rect, values);
        try {
          this.#host.edited(edited);
        } catch (error) {
          // Nobody at the sheet sees a simple trigger fail; whoever runs the preview should.
          console.error(error);
        }
        // Where the person has gone on to meanwhile is known better by the page, unless the script led him elsewhere.
        if (this.#host.state.activeSheetId !== sheet.id || sheet.activeRange !== edited.a1) return;
        sheet.activeRange = selected.a1;
        this.#host.state.activeSheetId = selected.sheetId;
      },
      { sheetId: sheet.id, rect },
    );
  }

  /** As Sheets asks before a cell is edited whose protection only warns. */
  #confirm(sheet: SheetState, rect: Rect): void {
    const protection = warningAt(sheet, rect);
    if (protection === undefined) return;
    const what = protection.description === '' ? '' : ` (${protection.description})`;
    const { button } = this.#surroundings.ask({
      kind: 'alert',
      title: 'โปรดระวัง',
      message: `ท่านกำลังแก้ไขส่วนที่ไม่ควรแก้ไขโดยไม่ตั้งใจ${what}\n\nต้องการแก้ไขต่อหรือไม่`,
      buttons: ['OK', 'CANCEL'],
    });
    if (button !== 'OK') throw new Refusal('ยกเลิกการแก้ไขแล้ว ข้อมูลเดิมยังอยู่');
  }

  /** What is pasted over the edge makes the grid larger, as in Sheets. */
  #enter(sheet: SheetState, rect: Rect, values: string[][]): ReturnType<Host['enter']> {
    const grid = this.#host.spreadsheet.SpreadsheetApp.getActive().getSheetByName(sheet.name)!;
    try {
      const [rows, columns] = [
        rect.row + rect.rows - 1 - sheet.maxRows,
        rect.column + rect.columns - 1 - sheet.maxColumns,
      ];
      if (rows > 0) grid.insertRowsAfter(sheet.maxRows, rows);
      if (columns > 0) grid.insertColumnsAfter(sheet.maxColumns, columns);
      return this.#host.enter(sheet.name, rectToA1(rect), values);
    } catch (error) {
      throw refusedEntry(error, sheet, this.#host.spreadsheet.drawing);
    }
  }

  #select(sheet: SheetState, a1: string): void {
    sheet.activeRange = rectToA1(placeIn(sheet, a1));
    this.#host.state.activeSheetId = sheet.id;
    this.#shown.activeSheetId = sheet.id;
    this.#shown.selection = sheet.activeRange;
  }

  async #save(): Promise<Download> {
    const { state, spreadsheet } = this.#host;
    spreadsheet.calculate();
    return download(`${state.name}.xlsx`, XLSX, await saveXlsx(state));
  }

  #document(fileId: string, type: 'docx' | 'pdf'): Download {
    const file = this.#drive.get(fileId);
    if (!file?.bytes) throw new Refusal('ไม่พบเอกสารนี้ในตัวอย่าง เอกสารอยู่เท่าที่ตัวอย่างเปิดอยู่ โปรดส่งออกรายงานอีกครั้ง');
    const mimeType = type === 'pdf' ? MimeType.PDF : MimeType.MICROSOFT_WORD;
    if (file.mimeType === mimeType) return download(file.name, mimeType, file.bytes);
    if (file.mimeType !== MimeType.GOOGLE_DOCS) throw new Refusal(`ดาวน์โหลด "${file.name}" เป็น .${type} ไม่ได้`);
    return download(`${file.name}.${type}`, mimeType, this.#converted(file.bytes, mimeType));
  }

  #converted(docx: Uint8Array, mimeType: string): Uint8Array {
    try {
      return convertTo(mimeType, docx, MimeType.GOOGLE_DOCS);
    } catch {
      throw new Refusal('แปลงเป็น PDF ไม่ได้ เพราะไม่พบโปรแกรม LibreOffice ในเครื่องนี้ โปรดดาวน์โหลดเป็น .docx แทน');
    }
  }
}

async function stateIn(bytes: Uint8Array): Promise<SpreadsheetState> {
  let state: SpreadsheetState | undefined;
  try {
    state = await loadXlsx(new Uint8Array(bytes));
  } catch {
    throw new Refusal(NO_WORKBOOK);
  }
  if (state.sheets.length === 0) throw new Refusal(NO_WORKBOOK);
  return state;
}

function placeIn(sheet: SheetState, a1: string): Rect {
  const place = parseA1(a1);
  if (place === undefined || place.sheetName !== undefined) throw new Refusal(`ไม่รู้จักตำแหน่ง "${a1}"`);
  return placeToRect(place, sheet);
}

function menuOf(caption: string, entries: MenuEntry[]): { caption: string; items: MenuItem[] } {
  return { caption, items: entries.map((entry) => ('entries' in entry ? menuOfSub(entry) : entry)) };
}

function menuOfSub({ caption, entries }: MenuData): MenuItem {
  return menuOf(caption, entries);
}

function download(name: string, mimeType: string, bytes: Uint8Array): Download {
  return { name: name.replace(/[\\/:*?"<>|]/g, ' '), mimeType, base64: Buffer.from(bytes).toString('base64') };
}
