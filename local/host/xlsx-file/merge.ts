/** Puts what somebody changed in the file into the remembered spreadsheet, and leaves everything else as it was. */
import { isDeepStrictEqual } from 'node:util';
import type { CellState, SheetState, SpreadsheetState } from '../spreadsheet/state';
import { safeSheetNames } from './sheet-names';

/** What of a tab can be changed in another program. */
const SHEET_ASPECTS = [
  'hidden',
  'columnWidths',
  'rowHeights',
  'hiddenColumns',
  'hiddenRows',
  'frozenRows',
  'frozenColumns',
  'hiddenGridlines',
  'tabColor',
  'merges',
] as const;
const CELL_ASPECTS = ['format', 'note', 'validation'] as const;

/**
 * @param recorded the spreadsheet as saved
 * @param unedited how the file would read if nobody had touched it
 * @param seen how it reads now
 */
export function mergeEdits(
  recorded: SpreadsheetState,
  unedited: SpreadsheetState,
  seen: SpreadsheetState,
): SpreadsheetState {
  const names = safeSheetNames(recorded.sheets);
  const byName = new Map(recorded.sheets.map((sheet) => [names.get(sheet.id)!, sheet]));
  let nextId = recorded.nextId;
  const sheets = seen.sheets.map((sheet) => {
    const before = byName.get(sheet.name);
    const base = unedited.sheets.find(({ name }) => name === sheet.name);
    if (before && base) return mergeSheet(before, base, sheet);
    nextId += 1;
    return { ...sheet, id: nextId - 1 };
  });
  const kept = new Set(sheets.map(({ id }) => id));
  return {
    ...recorded,
    sheets,
    nextId,
    namedRanges: recorded.namedRanges.map((range) => (kept.has(range.sheetId) ? range : { ...range, rect: null })),
    metadata: recorded.metadata.filter(({ location }) => location.type === 'SPREADSHEET' || kept.has(location.sheetId)),
    activeSheetId: kept.has(recorded.activeSheetId) ? recorded.activeSheetId : (sheets[0]?.id ?? 0),
  };
}

function mergeSheet(recorded: SheetState, unedited: SheetState, seen: SheetState): SheetState {
  const merged = { ...recorded };
  for (const aspect of SHEET_ASPECTS) {
    if (!isDeepStrictEqual(unedited[aspect], seen[aspect])) Object.assign(merged, { [aspect]: seen[aspect] });
  }
  // The file has no size of the grid: it only grows where somebody wrote beyond it.
  if (seen.maxRows > unedited.maxRows) merged.maxRows = Math.max(recorded.maxRows, seen.maxRows);
  if (seen.maxColumns > unedited.maxColumns) merged.maxColumns = Math.max(recorded.maxColumns, seen.maxColumns);
  merged.cells = mergeCells(recorded, unedited, seen);
  return merged;
}

function mergeCells(recorded: SheetState, unedited: SheetState, seen: SheetState): SheetState['cells'] {
  const cells = structuredClone(recorded.cells);
  const rows = new Set([...Object.keys(unedited.cells), ...Object.keys(seen.cells)].map(Number));
  for (const row of rows) {
    const columns = new Set(
      [...Object.keys(unedited.cells[row] ?? {}), ...Object.keys(seen.cells[row] ?? {})].map(Number),
    );
    for (const column of columns) {
      const before = unedited.cells[row]?.[column] ?? {};
      const now = seen.cells[row]?.[column] ?? {};
      if (isDeepStrictEqual(before, now)) continue;
      const cell = mergeCell(cells[row]?.[column] ?? {}, before, now);
      cells[row] ??= {};
      if (Object.keys(cell).length > 0) cells[row][column] = cell;
      else delete cells[row][column];
    }
  }
  return cells;
}

/** Value and formula are one content; the other aspects change one by one. */
function mergeCell(recorded: CellState, before: CellState, now: CellState): CellState {
  const cell: CellState = { ...recorded };
  if (before.formula !== now.formula || (!now.formula && !isDeepStrictEqual(before.value, now.value))) {
    delete cell.value;
    delete cell.formula;
    delete cell.spill;
    delete cell.resultFormat;
    if (now.value !== undefined) cell.value = now.value;
    if (now.formula !== undefined) cell.formula = now.formula;
  }
  for (const aspect of CELL_ASPECTS) {
    if (isDeepStrictEqual(before[aspect], now[aspect])) continue;
    if (now[aspect] === undefined) delete cell[aspect];
    else Object.assign(cell, { [aspect]: now[aspect] });
  }
  return cell;
}
