/**
 * Makes a service object out of a table of methods. In one place, for every method: its signature is checked, the rights
 * of the execution are checked, the call is counted, and whatever is not in the table is refused.
 */
import type { CallKind } from './calls';

/** One method: what it costs, which parameter lists it takes, what it does. */
export interface Method<F> {
  kind: CallKind;
  signatures: string[];
  /** Parameters are checked at run time against `signatures`, so their types are not compared with those of F. */
  run: (...args: never[]) => F extends (...args: never[]) => infer R ? R : never;
}

export type Methods<T> = { [K in keyof T]?: Method<T[K]> };

/** What is done before each method runs. */
export interface Gate {
  /** Checks the rights and counts the call. */
  enter(className: string, method: string, kind: CallKind, sheet?: string): void;
  fail(message: string): Error;
}

type Run<F> = Method<F>['run'];

/**
 * Signatures are lists of types: 'number,number|string' is two lists. Types: number, string, boolean, Object, Date,
 * function, enum, or the name of a service class; T[] and T[][] arrays; T? also takes null. '' takes nothing.
 */
const method =
  (kind: CallKind) =>
  <F>(signatures: string, run: Run<F>): Method<F> => ({ kind, signatures: signatures.split('|'), run });
export const read = method('read');
export const write = method('write');
export const structure = method('structure');
export const navigate = method('navigation');

/** Which class a service object is of. */
const classes = new WeakMap<object, string>();
export function classOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? classes.get(value) : undefined;
}

/** Names that runtimes and test runners ask any object for; they are simply absent. */
const PROBED = new Set([
  'then',
  'toJSON',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  'inspect',
  'constructor',
  'valueOf',
]);

/** Makes some of an object's methods; it gets the object itself, for chaining. */
type Part<T> = (self: T) => Methods<T>;

/** Which part of a class has a method: found out once, for an object of many methods is made for nearly every call. */
const partsByClass = new Map<string, Map<string, number>>();

/**
 * @param className as Google names it: 'Range'
 * @param parts made only when one of their methods is called
 */
export function expose<T>(
  gate: Gate,
  className: string,
  parts: Part<T> | Part<T>[],
  {
    sheet,
    guard,
    constants = {},
  }: {
    /** Name of the tab that calls are counted for. */
    sheet?: () => string | undefined;
    /** Refuses a call, after rights and before the work. */
    guard?: (kind: CallKind, name: string) => void;
    constants?: object;
  } = {},
): T {
  const target: Record<string, unknown> = { ...constants, toString: () => className };
  const made: (Record<string, Method<unknown>> | undefined)[] = [];
  const list = Array.isArray(parts) ? parts : [parts];
  const partAt = (index: number) => {
    made[index] ??= list[index]!(proxy as T) as Record<string, Method<unknown>>;
    return made[index];
  };
  const methodOf = (name: string): Method<unknown> | undefined => {
    let known = partsByClass.get(className);
    if (known === undefined) {
      known = new Map(
        list.flatMap((_, index) => Object.keys(partAt(index)).map((key): [string, number] => [key, index])),
      );
      partsByClass.set(className, known);
    }
    const index = known.get(name);
    return index === undefined ? undefined : partAt(index)[name];
  };
  const proxy: object = new Proxy(target, {
    get(_, key) {
      if (typeof key === 'symbol' || Object.hasOwn(target, key)) return target[key as string];
      const found = methodOf(key);
      if (found !== undefined) {
        const { kind, signatures, run } = found;
        target[key] = (...args: unknown[]) => {
          checkSignature(gate, className, key, signatures, args);
          gate.enter(className, key, kind, sheet?.());
          guard?.(kind, key);
          return watched(gate, () => (run as unknown as (...args: unknown[]) => unknown)(...args));
        };
        return target[key];
      }
      if (PROBED.has(key) || key.startsWith('$$') || key.startsWith('@@')) return undefined;
      throw gate.fail(`local host: ${className}.${key} is not implemented`);
    },
    set(_, key) {
      throw gate.fail(`local host: ${className}.${String(key)} cannot be set`);
    },
  });
  classes.set(proxy, className);
  return proxy as T;
}

/** What breaks inside the host is no exception of Google's, which a script would catch and excuse: it becomes a fault. */
function watched<T>(gate: Gate, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const internal = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
    throw internal ? gate.fail(`local host: internal error: ${error.stack}`) : error;
  }
}

/**
 * Google's wording of a wrong parameter list, e.g. 'The parameters (number[]) don't match the method signature for
 * SpreadsheetApp.Range.setValues.': https://cloud.tencent.com/developer/ask/sof/106812407
 */
function checkSignature(gate: Gate, className: string, name: string, signatures: string[], args: unknown[]): void {
  if (signatures.some((signature) => matches(signature, args))) return;
  const owner = className === 'SpreadsheetApp' ? className : `SpreadsheetApp.${className}`;
  throw gate.fail(
    `The parameters (${args.map(describe).join(',')}) don't match the method signature for ${owner}.${name}.`,
  );
}

function matches(signature: string, args: unknown[]): boolean {
  const types = signature === '' ? [] : signature.split(',');
  return types.length === args.length && types.every((type, index) => fits(type, args[index]));
}

function fits(type: string, value: unknown): boolean {
  if (type.endsWith('?')) return value === null || value === undefined || fits(type.slice(0, -1), value);
  if (type.endsWith('[]')) return isArray(value) && value.every((item) => fits(type.slice(0, -2), item));
  switch (type) {
    case 'Object':
      return true;
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value);
    case 'string':
    case 'boolean':
    case 'function':
      return typeof value === type;
    case 'Date':
      return isDate(value);
    case 'enum':
      return typeof value === 'string' || (typeof value === 'object' && value !== null);
    default:
      return classOf(value) === type;
  }
}

/** Works across realms, where instanceof does not. */
export function isArray(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (isArray(value)) return value.length > 0 ? `${describe(value[0])}[]` : 'Object[]';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'object') return classOf(value) ? `SpreadsheetApp.${classOf(value)}` : '(class)';
  return typeof value;
}
