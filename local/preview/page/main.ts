/** The page of the preview: the grid, the menu, the sidebar, dialogs and toasts, all of what the host says. */

import type { GridChanges, HostEvent, Opened } from '../protocol';
import { closeDialog, showDialog } from './dialogs';
import { download } from './element';
import { showMenus } from './menu';
import { listenToRegionKeys } from './regions';
import { ask, listen } from './server';
import { SidebarFrame } from './sidebar-frame';
import { type HeldCell, Spreadsheet } from './spreadsheet';
import { showToast } from './toasts';

const byId = <Element extends HTMLElement>(id: string) => document.getElementById(id) as Element;

const documents = new Map<string, { id: string; name: string }>();
const spreadsheet = new Spreadsheet(refused);
const sidebar = new SidebarFrame(byId('sidebar'), {
  call: async (name, args) => {
    await spreadsheet.settled();
    return ask({ kind: 'call', name, args });
  },
  isDocument: (url) => documentAt(url) !== undefined,
  openDocument: (url) => void saveDocument(url),
  leave: (key) => takeRegionKey(key),
});
const nameBox = document.querySelector<HTMLInputElement>('#name-box input')!;
const takeRegionKey = listenToRegionKeys(
  [
    { holds: () => byId('menubar').contains(document.activeElement), enter: () => focusOn('#menubar [tabindex="0"]') },
    {
      holds: () => byId('sheet-area').contains(document.activeElement),
      enter: () => {
        spreadsheet.focus();
        return true;
      },
    },
    { holds: () => sidebar.holdsFocus(), enter: () => sidebar.focus() },
  ],
  nameBox,
);

/** For tests: what a canvas doesn't tell. */
declare global {
  interface Window {
    preview: {
      shown(sheet: string, a1: string): HeldCell | null;
      /** Where on the screen the selection ends. */
      corner(): { x: number; y: number };
    };
  }
}
window.preview = {
  shown: (sheet, a1) => spreadsheet.cellAt(sheet, a1),
  corner: () => spreadsheet.cornerOfSelection(),
};

/** Whether the workbook changed since it was opened or saved. */
let isUnsaved = false;
const UNSAVED = 'งานที่ยังไม่ได้บันทึกเป็น .xlsx จะหายไปเมื่อเปิดไฟล์อื่น ต้องการเปิดไฟล์อื่นหรือไม่';
const PRINT_INSTEAD = 'ตัวอย่างนี้ไม่มีหน้าพิมพ์ของ Google โปรดกด "บันทึกเป็น .xlsx" แล้วพิมพ์จากไฟล์นั้นด้วยโปรแกรมสเปรดชีต';

void start();

async function start(): Promise<void> {
  await document.fonts.load('10pt Sarabun', 'ก').catch(() => undefined);
  await document.fonts.load('bold 10pt Sarabun', 'ก').catch(() => undefined);
  listenToButtons();
  try {
    await listen(onEvent, (broken) => say(broken ? 'ขาดการติดต่อกับโปรแกรมตัวอย่าง กำลังลองใหม่' : ''));
    await opened(await ask({ kind: 'open' }));
    // Whoever comes to try it has the sidebar beside the grid at once.
    if (!sidebar.isOpen()) await run('menuOpenSidebar');
  } catch (error) {
    refused(messageOf(error));
  }
}

async function opened({ workbook, menus }: Opened): Promise<void> {
  await spreadsheet.open(workbook);
  byId('workbook-name').textContent = workbook.name;
  document.title = `${workbook.name} – ตัวอย่าง ITA`;
  isUnsaved = false;
  showMenus(byId('menubar'), menus, (functionName) => void run(functionName));
}

/** What the host tells before the workbook is there comes with the workbook. */
function onEvent(event: HostEvent): void {
  if (event.kind === 'changes') changed(event.changes);
  else if (event.kind === 'dialog') showDialog(event.dialog, answer, followInDialog);
  else if (event.kind === 'dialogClosed') closeDialog(event.id);
  else if (event.kind === 'toast') showToast(event.title, event.message, event.seconds);
  else if (event.kind === 'sidebar') sidebar.show(event.title, event.html);
  else if (event.kind === 'documents') for (const { id, name, url } of event.files) documents.set(url, { id, name });
  else say(event.executions > 0 ? 'กำลังทำงาน' : '');
}

async function run(functionName: string): Promise<void> {
  spreadsheet.focus();
  await spreadsheet.settled();
  await ask({ kind: 'menu', functionName }).catch((error: unknown) => refused(messageOf(error)));
}

function answer(dialogId: number, button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE', text: string): void {
  ask({ kind: 'answer', dialogId, button, text }).catch((error: unknown) => refused(messageOf(error)));
}

function focusOn(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}

/** By its own address, or by one of those under it, such as the one that exports it as PDF. */
function documentAt(url: string): { id: string; name: string } | undefined {
  return documents.get(url) ?? [...documents.values()].find(({ id }) => url.includes(`/document/d/${id}/`));
}

function changed(changes: GridChanges): void {
  spreadsheet.apply(changes);
  isUnsaved ||= changes.cells.length + changes.sheets.length > 0;
}

/** What would lead to Google, where this workbook is not: a report is downloaded, a print-out is taken from the file. */
function followInDialog(url: string): boolean {
  if (documentAt(url) !== undefined) void saveDocument(url);
  else if (url.includes('docs.google.com/spreadsheets/')) refused(PRINT_INSTEAD);
  else return false;
  return true;
}

async function saveDocument(url: string): Promise<void> {
  const type = url.endsWith('format=pdf') ? 'pdf' : 'docx';
  try {
    download(await ask({ kind: 'document', fileId: documentAt(url)!.id, type }));
  } catch (error) {
    refused(messageOf(error));
  }
}

function listenToButtons(): void {
  const file = byId<HTMLInputElement>('file');
  byId('load').onclick = () => file.click();
  byId('save').onclick = () => saveWorkbook().catch((error: unknown) => refused(messageOf(error)));
  file.onchange = async () => {
    const chosen = file.files?.[0];
    file.value = '';
    if (chosen === undefined || (isUnsaved && !window.confirm(UNSAVED))) return;
    try {
      await opened(await ask({ kind: 'load', base64: await base64Of(chosen), name: chosen.name }));
      await run('menuOpenSidebar');
    } catch (error) {
      refused(messageOf(error));
    }
  };
}

async function saveWorkbook(): Promise<void> {
  download(await ask({ kind: 'save' }));
  isUnsaved = false;
}

function base64Of(file: File): Promise<string> {
  const reader = new FileReader();
  reader.readAsDataURL(file);
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
  });
}

function refused(message: string): void {
  showToast('ไม่ได้ดำเนินการ', message, 10);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function say(state: string): void {
  byId('busy').textContent = state;
}
