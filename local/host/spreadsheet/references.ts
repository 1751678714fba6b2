/** Rewrites the references of a formula when the grid around them changes. */
import { type AxisChange, moveSpan } from './axis';
import { type Ref, type RefEnd, tokenize, writeRef } from './tokens';

export type Axis = 'row' | 'column';

/** The formula after rows or columns of a sheet changed. */
export function followAxisChange(
  formula: string,
  ownSheet: string,
  changed: { sheetName: string; axis: Axis; change: AxisChange },
): string {
  return mapRefs(formula, (ref) => {
    if ((ref.sheetName ?? ownSheet).toLowerCase() !== changed.sheetName.toLowerCase()) return ref;
    return shiftAlong(ref, changed.axis, changed.change);
  });
}

/** The formula as it is when copied: relative parts move, fixed ones stay; off the grid is #REF!. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return mapRefs(formula, (ref) => {
    const start = moveEnd(ref.start, rows, columns);
    const end = ref.end && moveEnd(ref.end, rows, columns);
    return isOnGrid(start) && (!end || isOnGrid(end)) ? { ...ref, start, ...(end && { end }) } : null;
  });
}

/** The formula after a sheet was renamed; null as the new name: it was deleted. */
export function followSheetName(formula: string, oldName: string, newName: string | null): string {
  return mapRefs(formula, (ref) => {
    if (ref.sheetName?.toLowerCase() !== oldName.toLowerCase()) return ref;
    return newName === null ? null : { ...ref, sheetName: newName };
  });
}

/** The formula after a named range got another name. */
export function followRangeName(formula: string, oldName: string, newName: string): string {
  return tokenize(formula)
    .map((token) =>
      token.type === 'name' && token.text.toLowerCase() === oldName.toLowerCase() ? newName : token.text,
    )
    .join('');
}

function mapRefs(formula: string, change: (ref: Ref) => Ref | null): string {
  return tokenize(formula)
    .map((token) => {
      if (token.type !== 'ref') return token.text;
      const changed = change(token.ref);
      if (changed === token.ref) return token.text;
      return changed ? writeRef(changed) : '#REF!';
    })
    .join('');
}

function shiftAlong(ref: Ref, axis: Axis, change: AxisChange): Ref | null {
  const first = ref.start[axis];
  if (first === undefined) return ref;
  const last = ref.end ? ref.end[axis] : first;
  // An open end stays open: only the start moves.
  const span = moveSpan(first, last ?? Number.MAX_SAFE_INTEGER / 2, change);
  if (!span) return null;
  const start = { ...ref.start, [axis]: span[0] };
  if (!ref.end) return { ...ref, start };
  return { ...ref, start, end: last === undefined ? ref.end : { ...ref.end, [axis]: span[1] } };
}

function moveEnd(end: RefEnd, rows: number, columns: number): RefEnd {
  return {
    ...end,
    ...(end.row !== undefined && !end.rowFixed && { row: end.row + rows }),
    ...(end.column !== undefined && !end.columnFixed && { column: end.column + columns }),
  };
}

function isOnGrid(end: RefEnd): boolean {
  return (end.row ?? 1) >= 1 && (end.column ?? 1) >= 1;
}
