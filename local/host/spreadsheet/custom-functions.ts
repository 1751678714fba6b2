/**
 * Calls the script's custom functions for formulas.
 * https://developers.google.com/apps-script/guides/sheets/functions
 */
import { MAX_CHARACTERS } from './entry';
import { isArray, isDate } from './expose';

export interface CustomFunctions {
  names(): string[];
  call(name: string, args: unknown[]): unknown;
}

/** One cell of what a custom function gave; undefined is an empty cell. */
export type ScriptScalar = string | number | boolean | { milliseconds: number } | undefined;

export type CustomResult = { values: ScriptScalar[][] } | { error: string };

/**
 * Gives the remembered result where the same function had the same arguments before: Google calls it again only when an
 * argument changed, whatever else it read. A thrown error shows as #ERROR! with its message, and is remembered as well.
 */
export function callCustomFunction(
  functions: CustomFunctions,
  name: string,
  args: unknown[],
  remembered: Map<string, CustomResult>,
): CustomResult {
  const key = `${name}(${JSON.stringify(args)})${args.map(kindOf).join()}`;
  const before = remembered.get(key);
  if (before) return before;
  const result = run(functions, name, args);
  remembered.set(key, result);
  return result;
}

/** Tells a Date from the text that JSON makes of it. */
function kindOf(value: unknown): string {
  if (isArray(value)) return `[${value.map(kindOf).join()}]`;
  return isDate(value) ? 'd' : '';
}

function run(functions: CustomFunctions, name: string, args: unknown[]): CustomResult {
  try {
    const values = toRows(functions.call(name, args));
    const isTooLong = values.flat().some((value) => typeof value === 'string' && value.length > MAX_CHARACTERS);
    if (!isTooLong) return { values };
    // A cell takes no more from a formula than from a person (from memory, as the wording).
    return { error: `Text result of ${name} is longer than the limit of ${MAX_CHARACTERS} characters.` };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}

/** A value is one cell, a list a column (from memory), a list of lists a block; short rows are filled with blanks. */
function toRows(result: unknown): ScriptScalar[][] {
  if (!isArray(result)) return [[toScalar(result)]];
  const rows = result.map((row) => (isArray(row) ? row.map(toScalar) : [toScalar(row)]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return [[undefined]];
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index]));
}

function toScalar(value: unknown): ScriptScalar {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return { milliseconds: value.getTime() };
  // Anything else shows as its text (from memory).
  return String(value);
}
