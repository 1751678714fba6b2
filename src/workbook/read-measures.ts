/** The rows of `มาตรการ`: what is planned, whose each text is, and what became of it. */

import type { MeasureRow, Progress } from '../ita/assessment';
import { urlsOf } from '../ita/evidence/urls';
import type { Place } from '../ita/finding';
import { MEASURE_FIELDS } from '../ita/measures/fields';
import { issueOfId } from '../ita/measures/merge';
import { MEASURE_STATUSES, type MeasureStatus } from '../ita/measures/status';
import { type Book, cellText, rawCell, rowsOf, type Table, type TableRow } from './book';
import { issueByIdOnly, unreadable } from './cell-faults';
import { issueNumber } from './cell-issue';
import type { CellReader } from './cell-reader';
import { draftedText } from './draft-marks';
import { normalise } from './identity';

/** The columns that say what became of a measure. */
const PROGRESS_FIELDS = ['status', 'doneAt', 'outcome', 'proof'] as const;

/** With the sheet's row of each. Rows in which nothing is said of a measure are left out. */
export function readMeasures(
  { framework, tables }: Book,
  reader: CellReader,
): { measures: MeasureRow[]; rowNumbers: number[] } {
  const table = tables.get('measures');
  const rows = table === undefined ? [] : rowsOf(table).filter((row) => isMeasure(table, row));
  const read = rows.flatMap((row) => {
    const issue = issueOf(table!, row, framework.issues, reader);
    return issue === null ? [] : [{ number: row.number, measure: measureOf(table!, row, issue, reader) }];
  });
  return { measures: read.map(({ measure }) => measure), rowNumbers: read.map(({ number }) => number) };
}

/** Also one without a word of what is planned, where somebody noted what was done; a status alone is a leftover. */
export function isMeasure(table: Table, row: TableRow): boolean {
  return [...MEASURE_FIELDS, 'doneAt', 'outcome', 'proof', 'issue'].some((key) => cellText(table, row, key) !== '');
}

/** Whether somebody said more of a row than the drafting, which calls it a plan. */
export function hasProgress(table: Table, row: TableRow): boolean {
  return PROGRESS_FIELDS.some((key) => {
    const text = cellText(table, row, key);
    return text !== '' && !(key === 'status' && normalise(text) === normalise(MEASURE_STATUSES.planned));
  });
}

/**
 * What can't be read is told. A row that bears an id of ours is still one of its ประเด็น: passed over, it would be drafted
 * a second time, and its words would be in no report.
 */
function issueOf(
  table: Table,
  row: TableRow,
  issues: Book['framework']['issues'],
  reader: CellReader,
): MeasureRow['issue'] | null {
  const text = cellText(table, row, 'issue');
  const isKnown = (issue: number | null) => issues.some(({ number }) => number === issue);
  const issue = issueNumber(text);
  if (isKnown(issue)) return issue;
  const id = cellText(table, row, 'id');
  const place: Place = { part: 'measures', row: id, field: 'issue' };
  const wanted = `เลขประเด็น 1–${issues.length}`;
  const ofId = issueOfId(id);
  const isById = ofId !== null && isKnown(ofId);
  reader.findings.push(
    isById ? issueByIdOnly(table, row, place, ofId, wanted) : unreadable(table, row, place, text, wanted),
  );
  return isById ? ofId : null;
}

function measureOf(table: Table, row: TableRow, issue: number, reader: CellReader): MeasureRow {
  const text = (key: string) => draftedText(table, row, key);
  return {
    id: cellText(table, row, 'id'),
    issue,
    measure: text('measure'),
    steps: text('steps'),
    owner: text('owner'),
    period: text('period'),
    success: text('success'),
    expected: text('expected'),
    progress: progressOf(table, row, reader),
  };
}

function progressOf(table: Table, row: TableRow, reader: CellReader): Progress {
  const place = (field: string): Place => ({ part: 'measures', row: cellText(table, row, 'id'), field });
  return {
    status: statusOf(table, row, place('status'), reader),
    doneAt: reader.date(table, row, 'doneAt', place('doneAt')),
    outcome: cellText(table, row, 'outcome'),
    proof: urlsOf(rawCell(table, row, 'proof')),
  };
}

/** A word that is none of the list is told and taken for unknown, never for the nearest. */
function statusOf(table: Table, row: TableRow, place: Place, reader: CellReader): MeasureStatus | null {
  const text = cellText(table, row, 'status');
  if (text === '') return null;
  const known = Object.entries(MEASURE_STATUSES).find(([, word]) => normalise(word) === normalise(text));
  if (known !== undefined) return known[0] as MeasureStatus;
  const choices = Object.values(MEASURE_STATUSES).map((word) => `"${word}"`);
  reader.findings.push(unreadable(table, row, place, text, choices.join(' ')));
  return null;
}
