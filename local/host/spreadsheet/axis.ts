/**
 * What happens to positions along one axis when rows or columns are inserted, deleted or moved: the one rule that cells,
 * references, named ranges, rules, charts and metadata all follow.
 */

export type AxisChange =
  /** `count` new ones before `at`. */
  | { type: 'insert'; at: number; count: number }
  | { type: 'delete'; at: number; count: number }
  /** The block goes to before `to` (a position before the move). */
  | { type: 'move'; at: number; count: number; to: number };

/** Where one row or column is afterwards; null when it is gone. */
export function movePoint(index: number, change: AxisChange): number | null {
  const { at, count } = change;
  const inside = index >= at && index < at + count;
  switch (change.type) {
    case 'insert':
      return index >= at ? index + count : index;
    case 'delete':
      if (inside) return null;
      return index >= at + count ? index - count : index;
    case 'move': {
      const landing = change.to > at ? change.to - count : change.to;
      if (inside) return landing + (index - at);
      const without = index >= at + count ? index - count : index;
      return without >= landing ? without + count : without;
    }
  }
}

/**
 * Where a stretch from `first` to `last` is afterwards; null when nothing is left of it. A move takes a stretch along that
 * lies wholly in the moved block; otherwise the block leaves it and, where it lands inside, widens it (from memory).
 */
export function moveSpan(first: number, last: number, change: AxisChange): [number, number] | null {
  const { at, count } = change;
  const end = at + count - 1;
  switch (change.type) {
    case 'insert':
      return [first >= at ? first + count : first, last >= at ? last + count : last];
    case 'delete': {
      if (first >= at && last <= end) return null;
      const newFirst = first > end ? first - count : Math.min(first, at);
      const newLast = last > end ? last - count : last >= at ? at - 1 : last;
      return [newFirst, newLast];
    }
    case 'move': {
      if (first >= at && last <= end) return [movePoint(first, change)!, movePoint(last, change)!];
      const without = moveSpan(first, last, { type: 'delete', at, count })!;
      const landing = change.to > at ? change.to - count : change.to;
      return moveSpan(without[0], without[1], { type: 'insert', at: landing, count });
    }
  }
}
