/** 'ข้อมูลสำหรับกรอก ITAS': every item as ITAS asks for it, in its order, for the sidebar and as a page to print. */

import type { ItasEntry, Outcome } from '../../sidebar/contract';
import { now } from '../google/now';
import { type ItasLine, itasLines } from '../ita/submission/itas';
import { thaiDate } from '../ita/thai';
import { appendLog } from '../workbook/log';
import { printAddress, writeItas } from '../workbook/submission/itas-tab';
import { type Assessed, assess } from './assess';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The entries alone; nothing is written. */
export function readItas(spreadsheet: Spreadsheet): ItasEntry[] {
  return linesOf(assess(spreadsheet)).map(({ key: _, ...entry }) => entry);
}

/** The entries into the tab `สำหรับ ITAS`. */
export function makeItasView(spreadsheet: Spreadsheet): Outcome {
  const assessed = assess(spreadsheet);
  const { book, assessment } = assessed;
  const lines = linesOf(assessed);
  const { date, time } = now(book.timeZone);
  const head = {
    agency: assessment.agency.name,
    year: book.framework.year,
    readAt: `${thaiDate(date)} เวลา ${time} น.`,
  };
  const { table, changed } = writeItas(book, lines, head);
  table.sheet.activate();
  const details = countsOf(lines);
  if (changed) appendLog(book, [{ action: 'ข้อมูลสำหรับกรอก ITAS', outcome: details.join('; ') }]);
  return {
    message: `จัดข้อมูลสำหรับกรอก ITAS ในแท็บ "${table.name}" แล้ว ${lines.length} แถว`,
    details: [...details, 'พิมพ์: ไฟล์ › พิมพ์ เลือกกระดาษ A4 แนวนอน และปรับขนาดเป็นพอดีกับความกว้าง'],
    link: { label: 'เปิดเป็น PDF สำหรับพิมพ์', url: printAddress(spreadsheet.getId(), table.sheet.getSheetId()) },
  };
}

function linesOf({ book, assessment, findings }: Assessed): ItasLine[] {
  return itasLines(book.framework, assessment, findings);
}

function countsOf(lines: readonly ItasLine[]): string[] {
  const count = (claim: string) => lines.filter((line) => line.claim === claim).length;
  const open = lines.filter((line) => line.open !== '').length;
  return [
    `มี ${count('มี')} · ไม่มี ${count('ไม่มี')} · ยังไม่ได้เลือก ${count('')}`,
    open === 0 ? 'ไม่พบสิ่งที่ยังค้าง' : `ยังมีสิ่งที่ค้าง ${open} แถว`,
  ];
}
