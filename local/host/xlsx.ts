/** A spreadsheet as an .xlsx file: readable in Excel and LibreOffice, and back without loss. */
import ExcelJS from 'exceljs';
import type { SpreadsheetState } from './spreadsheet/state';
import { recall, remember } from './xlsx-file/memory';
import { mergeEdits } from './xlsx-file/merge';
import { readWorkbook } from './xlsx-file/read';
import { isSealed, seal } from './xlsx-file/seal';
import { writeWorkbook } from './xlsx-file/write';

/**
 * The file. What .xlsx cannot hold (metadata, protections, checkboxes, chart definitions …) travels in a hidden sheet.
 * Charts are embedded as pictures.
 */
export async function saveXlsx(state: SpreadsheetState): Promise<Uint8Array> {
  return seal(await bytesOf(writtenWorkbook(state, true)));
}

/**
 * The spreadsheet in a file: one that the host saved comes back whole, with what was edited in between in Excel or
 * LibreOffice (cells, looks, notes, sizes, tabs); any other file is read as far as the host knows its features.
 */
export async function loadXlsx(bytes: Uint8Array): Promise<SpreadsheetState> {
  const workbook = await workbookOf(bytes);
  const recorded = recall(workbook);
  if (recorded && isSealed(bytes)) return recorded;
  const seen = readWorkbook(workbook);
  if (!recorded) return seen;
  const unedited = readWorkbook(await workbookOf(await bytesOf(writtenWorkbook(recorded, false))));
  return mergeEdits(recorded, unedited, seen);
}

function writtenWorkbook(state: SpreadsheetState, pictures: boolean): ExcelJS.Workbook {
  const workbook = writeWorkbook(state, pictures);
  remember(workbook, state);
  return workbook;
}

async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function workbookOf(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as never);
  return workbook;
}
