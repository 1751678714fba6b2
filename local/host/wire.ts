/**
 * What crosses between a page and the script through google.script.run.
 * https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
 */
import { isPlain } from './membrane';

/**
 * Arguments as they arrive: a copy. "Requests fail if you attempt to pass a Date, Function, DOM element besides a form …
 * Objects that create circular references will also fail, and undefined fields within arrays become null."
 * The wordings are those of Google's client library, as quoted in public bug reports.
 */
export function copyArguments(args: unknown[]): unknown[] {
  return args.map((arg, index) => copy(arg, String(index), [], refuse));
}

/** The result as it arrives: a copy, or null when anything in it is illegal (from memory: no failure is reported). */
export function copyResult(result: unknown): unknown {
  try {
    return copy(result, '0', [], refuse);
  } catch {
    return null;
  }
}

function copy(value: unknown, property: string, above: object[], illegal: (property: string) => never): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // JSON has no NaN and no infinity (from memory: they arrive as null).
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return illegal(property);
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => copy(item, String(index), path, illegal));
  if (!isPlain(value)) return illegal(property);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(fields.map(([key, item]) => [key, copy(item, key, path, illegal)]));
}

function refuse(property: string): never {
  throw new TypeError(`Failed due to illegal value in property: ${property}`);
}

/** "A function whose name ends with an underscore is private" (guides/html/communication#private_functions). */
export function isCallable(name: string, value: unknown): boolean {
  return typeof value === 'function' && !name.endsWith('_');
}
