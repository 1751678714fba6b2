/** The hidden sheet in which a saved spreadsheet carries what .xlsx has no place for: the whole model, compressed. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type ExcelJS from 'exceljs';
import type { SpreadsheetState } from '../spreadsheet/state';

export const MEMORY_SHEET = '__ita_host__';
/** A cell of .xlsx takes 32,767 characters. */
const CHUNK = 32_000;
const VERSION = 'ita-host-1';

export function remember(workbook: ExcelJS.Workbook, state: SpreadsheetState): void {
  const sheet = workbook.addWorksheet(MEMORY_SHEET, { state: 'veryHidden' });
  sheet.getCell(1, 1).value = VERSION;
  const text = deflateRawSync(JSON.stringify(state)).toString('base64');
  for (let start = 0, row = 2; start < text.length; start += CHUNK, row += 1) {
    sheet.getCell(row, 1).value = text.slice(start, start + CHUNK);
  }
}

/** What was remembered; undefined in a file that the host did not save. */
export function recall(workbook: ExcelJS.Workbook): SpreadsheetState | undefined {
  const sheet = workbook.getWorksheet(MEMORY_SHEET);
  if (!sheet || sheet.getCell(1, 1).value !== VERSION) return undefined;
  let text = '';
  for (let row = 2; row <= sheet.rowCount; row += 1) text += String(sheet.getCell(row, 1).value ?? '');
  return JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString('utf8'));
}
