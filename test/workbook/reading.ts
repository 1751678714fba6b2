/** The modules that read a workbook, run in a test on the host's spreadsheet. */

import type { Host } from '../../local/host/host';
import { readBook } from '../../src/workbook/book';
import { readAssessment } from '../../src/workbook/read-assessment';

/** The time zone of the spreadsheet. */
const BANGKOK = 7 * 3600 * 1000;

/** The add-in's own modules on the host's spreadsheet, as the bundle would run them there. */
export function onHost<T>({ spreadsheet: { SpreadsheetApp } }: Host, run: (book: ReturnType<typeof readBook>) => T): T {
  const globals = globalThis as unknown as Record<string, unknown>;
  globals.SpreadsheetApp = SpreadsheetApp;
  globals.Utilities = { formatDate: (day: Date) => new Date(day.getTime() + BANGKOK).toISOString().slice(0, 10) };
  try {
    return run(readBook(SpreadsheetApp.getActiveSpreadsheet()));
  } finally {
    delete globals.SpreadsheetApp;
    delete globals.Utilities;
  }
}

/** What the host's spreadsheet is read as. */
export const read = (host: Host) => onHost(host, readAssessment);
