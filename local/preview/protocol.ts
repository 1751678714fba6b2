/**
 * What the page of the preview and the thread with the host say to each other, JSON only. The page asks by POST with a
 * `PageRequest` and gets a `PageReply`; what happens meanwhile (a dialog, a toast, cells that changed) comes as
 * `HostEvent`s over one stream of server-sent events.
 */

import type { CellFormat, Rect } from '../host/spreadsheet/state';

/**
 * Where the server offers what, seen from the page. The page's own three files come from `bundlePage` of page/bundle.ts:
 * its HTML at '/', the script at 'page.js', the style sheet at 'page.css'.
 */
export const ADDRESSES = {
  /** POST a `PageRequest`, get a `PageReply`. */
  api: 'api',
  /** The stream of `HostEvent`s, each the JSON of an unnamed message. */
  events: 'events',
} as const;

/** One cell as the grid shows it. What is absent is empty or the default. */
export interface GridCell {
  /** As displayed: formatted by the cell's number format, the result of its formula, '#N/A' for an error. */
  text?: string;
  /** The value behind the text, where it isn't the text itself; for a checkbox true or false. */
  value?: number | boolean;
  /** As the formula bar shows it, with the leading '='. */
  formula?: string;
  /** The cell's own format with the colours of the conditional formats that hold laid over it. */
  format?: CellFormat;
  note?: string;
  /** What an error means, or a warning of the cell's rule. */
  message?: string;
  /** A dropdown's entries. */
  choices?: string[];
  checkbox?: true;
}

/** One tab. Rows and columns count from 1, as in Apps Script. */
export interface GridSheet {
  id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenGridlines: boolean;
  tabColor: string | null;
  /** Pixels; what is left out is 100 wide, 21 high. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  merges: Rect[];
  /** `cells[row]?.[column]`. */
  cells: Record<number, Record<number, GridCell>>;
  /** Charts as pictures, with the cell of their upper left corner. */
  charts: { id: number; row: number; column: number; width: number; height: number; png: string }[];
}

export interface GridWorkbook {
  name: string;
  activeSheetId: number;
  /** A1 notation of the selection on the active tab. */
  selection: string;
  /** In the order of the tabs. */
  sheets: GridSheet[];
}

/** What became of the workbook by one execution or edit; only what differs. */
export interface GridChanges {
  activeSheetId: number;
  selection: string;
  /**
   * The script selected another place or tab (or another window did); where it is left out, the person's own selection
   * stays, which may be ahead of the host's.
   */
  moved?: true;
  /** Tabs that are new or whose shape changed (name, size, widths, merges, charts …), whole. */
  sheets: GridSheet[];
  /** Ids of the tabs in their order; one that isn't listed is gone. */
  order: number[];
  /** Cells of other tabs that changed, and all that were typed into; null for one that is empty now. */
  cells: { sheetId: number; row: number; column: number; cell: GridCell | null }[];
}

export type MenuItem =
  | { caption: string; functionName: string }
  | { separator: true }
  | { caption: string; items: MenuItem[] };

/** A modal question of the script, which waits for its answer. */
export interface Dialog {
  id: number;
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** Such as ['OK'], ['YES', 'NO'], ['OK', 'CANCEL']; closing the dialog answers 'CLOSE'. */
  buttons: DialogButton[];
}

export type DialogButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Download {
  name: string;
  mimeType: string;
  base64: string;
}

export type PageRequest =
  /** Everything, when the page opens; runs onOpen. */
  | { kind: 'open' }
  /** A click on an item of the menu. */
  | { kind: 'menu'; functionName: string }
  /** google.script.run of the sidebar. */
  | { kind: 'call'; name: string; args: unknown[] }
  /** A person types or pastes at `a1`, one list a row, '' empties a cell; onEdit runs. */
  | { kind: 'edit'; sheetId: number; a1: string; values: string[][] }
  | { kind: 'select'; sheetId: number; a1: string }
  | { kind: 'answer'; dialogId: number; button: DialogButton; text: string }
  /** The workbook as a file. */
  | { kind: 'save' }
  /** Another workbook in the place of this one: the bytes of an .xlsx file, and what the file is called. */
  | { kind: 'load'; base64: string; name?: string }
  /** A document that the add-in made in Drive. */
  | { kind: 'document'; fileId: string; type: 'docx' | 'pdf' };

/** By the request's kind; a failure is what Google would show, or a sentence of the preview itself. */
export type PageReply<Value = unknown> = { ok: true; value: Value } | { ok: false; message: string; name?: string };

export interface Opened {
  workbook: GridWorkbook;
  menus: { caption: string; items: MenuItem[] }[];
}

/** The value of a `PageReply` by the kind of its request. */
export interface ReplyValues {
  open: Opened;
  menu: null;
  call: unknown;
  edit: null;
  select: null;
  answer: null;
  save: Download;
  load: Opened;
  document: Download;
}

export type HostEvent =
  | { kind: 'changes'; changes: GridChanges }
  | { kind: 'dialog'; dialog: Dialog }
  /** The dialog was answered, here or in another window. */
  | { kind: 'dialogClosed'; id: number }
  | { kind: 'toast'; message: string; title: string; seconds: number | null }
  /** The page of HtmlService that the script showed; null where it was closed. */
  | { kind: 'sidebar'; title: string; html: string }
  /** Files that the script put into Drive. */
  | { kind: 'documents'; files: { id: string; name: string; url: string }[] }
  /** How many executions run or wait; the page shows 'กำลังทำงาน' from 1 on. */
  | { kind: 'busy'; executions: number };
