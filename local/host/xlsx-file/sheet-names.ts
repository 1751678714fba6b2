/** Names of tabs that Excel accepts: at most 31 characters, none of []*?:/\, no apostrophe at the ends, no two alike. */
import type { SheetState } from '../spreadsheet/state';

const MAX_NAME = 31;

/** By id of the tab. */
export function safeSheetNames(sheets: SheetState[]): Map<number, string> {
  const taken = new Set<string>();
  const names = new Map<number, string>();
  for (const { id, name } of sheets) {
    const base =
      name
        .replace(/[[\]*?:/\\]/g, '_')
        .replace(/^'|'$/g, '_')
        .slice(0, MAX_NAME) || '_';
    let safe = base;
    for (let n = 2; taken.has(safe.toLowerCase()) || safe.toLowerCase() === 'history'; n += 1) {
      const ending = ` (${n})`;
      safe = base.slice(0, MAX_NAME - ending.length) + ending;
    }
    taken.add(safe.toLowerCase());
    names.set(id, safe);
  }
  return names;
}
