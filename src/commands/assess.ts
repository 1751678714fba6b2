/** The workbook read and reckoned through: what every command works on. */

import { now } from '../google/now';
import type { Assessment } from '../ita/assessment';
import { checkEvidence } from '../ita/evidence/check';
import type { Finding } from '../ita/finding';
import { checkIndicators } from '../ita/indicator-check';
import { contradictingFigures } from '../ita/report/check/figures';
import type { Result } from '../ita/result';
import { resultOf } from '../ita/scoring';
import { type Book, readBook } from '../workbook/book';
import { readAssessment } from '../workbook/read-assessment';

export interface Assessed {
  book: Book;
  assessment: Assessment;
  result: Result;
  /** Faults of the workbook first, then evidence by the points at stake. */
  findings: Finding[];
  /** Those of the findings that tell what couldn't be read. */
  unread: Finding[];
  measureRows: number[];
}

/** @throws {Problem} where the workbook isn't set up or has no usable framework */
export function assess(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Assessed {
  return assessBook(readBook(spreadsheet));
}

/** Reckons through what was read, for a command that reads again only the tabs that it wrote to. */
export function assessBook(book: Book): Assessed {
  const { assessment, findings, measureRows } = readAssessment(book);
  const unread = [...book.findings, ...findings];
  const result = resultOf(book.framework, assessment);
  const evidence = checkEvidence(book.framework, assessment, result.itemWorths, now(book.timeZone).date);
  const figures = [
    ...contradictingFigures(book.framework, assessment, result),
    ...checkIndicators(book.framework, result),
  ];
  return { book, assessment, result, findings: [...unread, ...figures, ...evidence], unread, measureRows };
}
