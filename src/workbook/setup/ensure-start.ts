/** `เริ่มต้น` made and kept whole: the guide, and below it the readiness, in one piece that fits a printed page. */

import { columnLetter } from '../a1';
import { findRow, type Table } from '../book';
import { ensureRows } from './ensure-rows';
import { GUIDE, READINESS } from './guide';
import { COLORS } from './looks';
import { putInOrder } from './row-order';

/**
 * What stands in a line already is left as it is: the readiness is the check's, not set-up's. `isNew`: made now, or by a
 * set-up that was stopped and may have written the lines already.
 */
export function ensureStart(table: Table, isNew: boolean): string[] {
  const planned = GUIDE.map(({ key, topic, content }) => ({ id: key, cells: { key, topic, content } }));
  const { added, done } = ensureRows(table, planned, true);
  // Lines that came later stand at the end, but belong between the others.
  if (added.length > 0 && !isNew) putInOrder(table, planned);
  if (added.length > 0 || isNew) dressReadiness(table);
  return done;
}

/** A heading, and what a reader with a minute looks for first in larger letters. */
function dressReadiness(table: Table): void {
  const { sheet, columns } = table;
  const { topic, content } = columns;
  if (topic === undefined || content === undefined) return;
  const rowOf = (key: string) => findRow(table, key)?.number ?? 0;
  const cells = (letter: string, keys: readonly string[]) =>
    sheet.getRangeList(keys.map((key) => `${letter}${rowOf(key)}`));
  const all = Object.values(READINESS);
  const [topics, contents] = [columnLetter(topic), columnLetter(content)];
  cells(topics, all).setFontWeight('bold').setFontSize(13);
  cells(contents, all).setFontSize(13);
  cells(contents, [READINESS.total, READINESS.level]).setFontWeight('bold');
  cells(contents, [READINESS.total]).setFontSize(20);
  const heading = sheet.getRangeList([topics, contents].map((letter) => `${letter}${rowOf(READINESS.heading)}`));
  heading.setBackground(COLORS.header).setFontColor(COLORS.headerText).setFontWeight('bold').setFontSize(16);
}
