/** Loads the built bundle into a fresh context that has Apps Script's globals and nothing of Node's. */
import { createContext, runInContext } from 'node:vm';
import gas from 'gas-local';
import { HostFault } from './errors';
import { type BorderGuard, Membrane } from './membrane';
import { offsetMinutes, PATCH_DATE } from './script-date';
import { classOf } from './spreadsheet/expose';

/** A bundle in memory: its functions and the border around it. */
export interface Script {
  membrane: Membrane;
  /** A top-level function that Google could see; a `const` is none. */
  functionNamed(name: string): ((...args: unknown[]) => unknown) | undefined;
  functionNames(): string[];
}

export interface ScriptWorld {
  dist: string;
  timeZone: string;
  now(): number;
  guard: BorderGuard;
  /** Global services by name; those of the spreadsheet service are strict already. */
  services(membrane: Membrane): Record<string, object>;
}

/**
 * Node asks its own hooks at every use of a property of a context's global object, which makes `Math.imul` in a loop
 * cost many times what it costs at Google. A declared name stands before that object, so that nobody is asked.
 */
const BUILT_INS_AT_HAND = `const {
  Array, Boolean, Date, Error, JSON, Map, Math, Number, Object, RegExp, Set, String, Symbol, TypeError
} = globalThis;`;

/** Every file of the project is run on every execution, so nothing global survives (guides/v8-runtime, "Global scope"). */
export function loadScript(world: ScriptWorld): Script {
  const globals: Record<string, unknown> = {};
  createContext(globals);
  const membrane = new Membrane(globals, world.guard);
  const patchDate = runInContext(PATCH_DATE, globals);
  patchDate(world.now, (epoch: number) => offsetMinutes(world.timeZone, epoch), world.timeZone);
  const services = world.services(membrane);
  for (const [name, service] of Object.entries(services)) {
    globals[name] = classOf(service) ? service : membrane.service(service, name);
  }
  const before = new Set(Object.keys(globals));
  runInContext(BUILT_INS_AT_HAND, globals);
  try {
    gas.require(world.dist, globals);
  } catch (error) {
    if (isSyntaxError(error)) throw new HostFault(`the bundle does not parse: ${(error as Error).stack}`);
    throw error;
  }
  const names = Object.keys(globals).filter((name) => !before.has(name) && typeof globals[name] === 'function');
  return {
    membrane,
    functionNames: () => names,
    functionNamed: (name) => (names.includes(name) ? (globals[name] as (...args: unknown[]) => unknown) : undefined),
  };
}

function isSyntaxError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'SyntaxError';
}
