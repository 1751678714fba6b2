/** Reads cells that people fill in; what can't be read is a finding at its cell, collected along the way. */

import type { IsoDate } from '../ita/assessment';
import type { Finding, Place } from '../ita/finding';
import type { Score } from '../ita/framework/framework';
import { parseScore } from '../ita/score';
import { cellText, rawCell, type Table, type TableRow } from './book';
import { perhapsPercent, unreadable } from './cell-faults';
import { dateOf } from './cells';

export class CellReader {
  readonly findings: Finding[] = [];

  /** Null where nothing stands there, or nothing that is a score. */
  score(table: Table, row: TableRow, key: string, place: Place): Score | null {
    const parsed = parseScore(rawCell(table, row, key));
    if (parsed.kind === 'score') {
      if (parsed.score > 0 && parsed.score < 1) this.findings.push(perhapsPercent(table, row, place, parsed.score));
      return parsed.score;
    }
    if (parsed.kind === 'invalid') {
      this.findings.push(unreadable(table, row, place, parsed.text, 'คะแนน 0–100 หรือเว้นว่างไว้ถ้ายังไม่ทราบ'));
    }
    return null;
  }

  date(table: Table, row: TableRow, key: string, place: Place): IsoDate | null {
    const date = dateOf(rawCell(table, row, key), table.timeZone);
    if (date !== 'invalid') return date;
    this.findings.push(unreadable(table, row, place, cellText(table, row, key), 'วันที่ เช่น 15/3/2567'));
    return null;
  }
}
