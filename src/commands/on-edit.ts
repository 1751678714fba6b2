/** What happens whenever somebody edits a cell by hand: a simple trigger, which needs no consent and must be quick. */

import { type Edit, followEdit } from '../workbook/evidence-edits';

/**
 * Sheets calls it after each edit by a person, not after those of scripts. It says nothing to anyone: what it could not
 * do is found by 'ให้คะแนนและตรวจ'.
 */
export function onEdit(event: Edit): void {
  try {
    followEdit(event);
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
