/**
 * The border between the host's objects and the script's realm.
 *
 * gas-local runs the bundle in its own V8 context, where the host's Dates, arrays and errors would fail `instanceof`,
 * which at Google they do not: values are copied into the realm they go to. Service objects become proxies that throw
 * on any member the host lacks, so that nothing silently reads `undefined`.
 */
import { runInContext } from 'node:vm';
import { HostFault, isHostFault, messageOf } from './errors';
import { classOf } from './spreadsheet/expose';

/** What the membrane reports about the traffic that crosses it. */
export interface BorderGuard {
  /** Before each service call, with its path ('Drive.Files.create', 'Range.setValues'); may throw. */
  beforeCall(path: string): void;
  /** A gap or bug of the host itself came up. */
  onFault(error: unknown): void;
}

/** Built-ins of a script's context. */
export interface Realm {
  Date: DateConstructor;
  Array: ArrayConstructor;
  Object: ObjectConstructor;
  Error: ErrorConstructor;
}

/** Members that the language looks up on any object; their absence is no gap of the host. */
const LANGUAGE_MEMBERS = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
]);

export class Membrane {
  readonly realm: Realm;
  readonly #guard: BorderGuard;
  #watchedRealm: Realm | undefined;
  readonly #proxies = new WeakMap<object, object>();
  readonly #targets = new WeakMap<object, object>();
  readonly #methods = new WeakMap<object, Map<PropertyKey, unknown>>();

  /** @param context a contextified object (vm.createContext) */
  constructor(context: object, guard: BorderGuard) {
    this.realm = runInContext('({ Date, Array, Object, Error })', context as never) as Realm;
    this.#guard = guard;
  }

  /** A service for the script's globals: its members are checked, at any depth. */
  service(target: object, path: string): object {
    return this.#proxy(target, path);
  }

  /** A host value as the script sees it: data is copied, service objects become strict proxies. */
  toScript(value: unknown): unknown {
    if (typeof value === 'function')
      return this.#guarded(undefined, value as (...args: unknown[]) => unknown, value.name);
    if (typeof value !== 'object' || value === null || isSpreadsheetObject(value)) return value;
    if (isDate(value)) return new this.realm.Date(Number(value));
    if (Array.isArray(value)) return this.realm.Array.from(value, (item) => this.toScript(item));
    if (isPlainData(value)) {
      const copy = new this.realm.Object() as Record<string, unknown>;
      for (const [key, item] of Object.entries(value)) copy[key] = this.toScript(item);
      return copy;
    }
    return this.#proxy(value, value.constructor?.name ?? 'Object');
  }

  /** A script's value as the host sees it; service objects come back as themselves. */
  toHost(value: unknown): unknown {
    return this.#toHost(value, new Map());
  }

  #toHost(value: unknown, seen: Map<object, unknown>): unknown {
    if (typeof value !== 'object' || value === null || isSpreadsheetObject(value)) return value;
    const target = this.#targets.get(value);
    if (target) return target;
    if (isDate(value)) return new Date(Number(value));
    const known = seen.get(value);
    if (known) return known;
    if (Array.isArray(value)) {
      const copy: unknown[] = [];
      seen.set(value, copy);
      for (const item of value) copy.push(this.#toHost(item, seen));
      return copy;
    }
    if (!isPlain(value)) return value;
    const copy: Record<string, unknown> = {};
    seen.set(value, copy);
    for (const [key, item] of Object.entries(value)) copy[key] = this.#toHost(item, seen);
    return copy;
  }

  /**
   * The realm for the spreadsheet service, which makes its own errors there: a gap of the service is noticed on the way.
   */
  watchedRealm(): Realm {
    this.#watchedRealm ??= this.#watch();
    return this.#watchedRealm;
  }

  #watch(): Realm {
    const construct = (target: ErrorConstructor, [message, ...rest]: unknown[]) => {
      const error = Reflect.construct(target, [message, ...rest]);
      if (isHostFault(error)) this.#guard.onFault(new HostFault(messageOf(error)));
      return error;
    };
    return { ...this.realm, Error: new Proxy(this.realm.Error, { construct }) };
  }

  /** Whatever the host threw, as an Error of the script's realm. */
  toScriptError(error: unknown): Error {
    const internal = error instanceof Error && /^(Type|Range|Reference|Syntax)Error$/.test(error.name);
    const fault = internal ? new HostFault(`internal error: ${error.stack}`) : error;
    if (isHostFault(fault)) this.#guard.onFault(fault);
    const copy = new this.realm.Error(messageOf(fault));
    const name = fault instanceof Error ? fault.name : 'Error';
    copy.name = name === 'Error' ? 'Exception' : name;
    return copy;
  }

  #proxy(target: object, path: string): object {
    const known = this.#proxies.get(target);
    if (known) return known;
    // The proxy stands for an empty object: one for a frozen target would have to give the target's own, unguarded members.
    const proxy = new Proxy(
      {},
      {
        get: (_, key) => this.#member(target, key, path),
        set: (_, key) => this.#refuse(`${path}.${String(key)} cannot be set`),
        has: (_, key) => key in target,
        ownKeys: () => Reflect.ownKeys(target),
        getOwnPropertyDescriptor: (_, key) =>
          Object.hasOwn(target, key)
            ? { value: this.#member(target, key, path), enumerable: true, configurable: true }
            : undefined,
      },
    );
    this.#proxies.set(target, proxy);
    this.#targets.set(proxy, target);
    return proxy;
  }

  #member(target: object, key: PropertyKey, path: string): unknown {
    if (key === 'toString' && Reflect.get(target, key) === Object.prototype.toString) {
      return () => path.slice(path.lastIndexOf('.') + 1);
    }
    const absent = typeof key === 'string' && !(key in target);
    if (absent && !LANGUAGE_MEMBERS.has(key)) this.#refuse(`${path}.${key} is not implemented`);
    let value: unknown;
    try {
      value = Reflect.get(target, key, target);
    } catch (error) {
      throw this.toScriptError(error);
    }
    if (typeof value === 'function') return this.#method(target, key, value as never, `${path}.${String(key)}`);
    if (typeof value === 'object' && value !== null && !isDate(value) && !Array.isArray(value)) {
      return this.#proxy(value, `${path}.${String(key)}`);
    }
    return this.toScript(value);
  }

  #method(target: object, key: PropertyKey, method: (...args: unknown[]) => unknown, path: string): unknown {
    const methods = this.#methods.get(target) ?? new Map<PropertyKey, unknown>();
    this.#methods.set(target, methods);
    if (!methods.has(key)) methods.set(key, this.#guarded(target, method, path));
    return methods.get(key);
  }

  #guarded(target: object | undefined, method: (...args: unknown[]) => unknown, path: string) {
    return (...args: unknown[]) => {
      try {
        this.#guard.beforeCall(path);
        return this.toScript(
          method.apply(
            target,
            args.map((arg) => this.toHost(arg)),
          ),
        );
      } catch (error) {
        throw this.toScriptError(error);
      }
    };
  }

  #refuse(message: string): never {
    throw this.toScriptError(new HostFault(message));
  }
}

/** The spreadsheet service makes its own strict objects, in the script's realm already. */
function isSpreadsheetObject(value: object): boolean {
  return classOf(value) !== undefined;
}

function isDate(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** An object literal, of whichever realm. */
export function isPlain(value: object): boolean {
  const proto = Object.getPrototypeOf(value);
  return proto === null || (Object.getPrototypeOf(proto) === null && Object.hasOwn(proto, 'hasOwnProperty'));
}

/** An object literal that carries values only; one with methods is a service. */
function isPlainData(value: object): boolean {
  return isPlain(value) && !Object.values(value).some((item) => typeof item === 'function');
}
