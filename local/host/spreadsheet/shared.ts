/** Looks and rules of cells: those that are alike are one frozen object, however many cells have it. */

const byContent = new Map<string, object>();
/** For objects that were asked about before. */
const byObject = new WeakMap<object, object>();

/**
 * The one object of this content. A workbook has tens of thousands of cells and a dozen looks, so copying and comparing
 * cells is cheap where these are shared; a cell that is to look otherwise gets another object.
 *
 * @param value JSON-safe; not to be changed afterwards
 */
export function sharedValue<T extends object>(value: T): T {
  const known = byObject.get(value);
  if (known !== undefined) return known as T;
  const content = JSON.stringify(value);
  const one = byContent.get(content) ?? deepFrozen(value);
  byContent.set(content, one);
  byObject.set(value, one);
  byObject.set(one, one);
  return one as T;
}

/** A change of such values, worked out once for each. */
export function sharedChange<T extends object>(change: (value: T | undefined) => T): (value: T | undefined) => T {
  const changed = new Map<T | undefined, T>();
  return (value) => {
    const before = changed.get(value);
    if (before !== undefined) return before;
    const after = sharedValue(change(value));
    changed.set(value, after);
    return after;
  };
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
