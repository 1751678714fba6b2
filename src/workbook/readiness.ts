/** The one-page readiness in `เริ่มต้น` for whoever decides, its lines found by their keys, and how that page is printed. */

import { cellA1, columnLetter } from './a1';
import { type Book, findRow, type Table } from './book';
import { pdfAddress } from './pdf-address';
import { type Checked, readinessLines } from './readiness-lines';
import { PRINTING, READINESS } from './setup/guide';
import { type CellWrite, changedCells, writeCells } from './write';

export function writeReadiness(book: Book, checked: Checked): void {
  const table = book.tables.get('start');
  if (table === undefined) return;
  const lines: Record<string, string> = { ...readinessLines(book, checked), ...printingLines(book, table) };
  const cells = Object.entries(lines).flatMap(([key, value]): CellWrite[] => {
    const row = findRow(table, key);
    return row === null ? [] : [{ row: row.number, key: 'content', value }];
  });
  if (changedCells(table, cells).length > 0) writeCells(table, cells);
}

function printingLines({ spreadsheet }: Book, table: Table): Record<string, string> {
  const range = printedRange(table);
  if (range === null) return {};
  const paper = { portrait: true, repeatsHeader: false, range };
  return {
    [PRINTING.link]: pdfAddress(spreadsheet.getId(), table.sheet.getSheetId(), paper),
    [PRINTING.byHand]: `ลากเมาส์คลุมช่อง ${range} แล้วเลือก ไฟล์ › พิมพ์ เลือกพิมพ์เฉพาะเซลล์ที่เลือก กระดาษ A4 แนวตั้ง ปรับพอดีกับความกว้าง`,
  };
}

/** From the heading to the last line, where they stand now; null where a column of them is gone. */
function printedRange(table: Table): string | null {
  const columns = [table.columns.topic, table.columns.content].filter((at): at is number => at !== undefined);
  const rows = Object.values(READINESS).flatMap((key) => findRow(table, key)?.number ?? []);
  if (columns.length < 2 || rows.length === 0) return null;
  const last = `${columnLetter(Math.max(...columns))}${Math.max(...rows)}`;
  return `${cellA1(Math.min(...rows), Math.min(...columns))}:${last}`;
}
