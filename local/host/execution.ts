/** One run of the script: what it may do, how long it may take, and what it still has to tell when it ends. */
import type { Clock } from './clock';
import { GoogleException, HostFault, messageOf, Terminated } from './errors';

/** Names of ScriptApp.AuthMode. */
export type Mode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

export const SCOPE = 'https://www.googleapis.com/auth/';

/** https://developers.google.com/apps-script/guides/services/quotas: script runtime 6 min, custom function 30 s. */
const LIMIT_MS: Record<Mode, number> = { FULL: 360_000, LIMITED: 30_000, NONE: 30_000, CUSTOM_FUNCTION: 30_000 };

export interface Grants {
  /** Scopes of the manifest. */
  declared: readonly string[];
  /** Scopes the user consented to; a user may tick only some. */
  granted: readonly string[];
}

/** Permission, time and fate of one execution. Every service asks it before it acts. */
export class Execution {
  readonly mode: Mode;
  readonly #clock: Clock;
  readonly #grants: Grants;
  readonly #started: number;
  #ended: Error | undefined;
  #fault: Error | undefined;

  constructor(mode: Mode, clock: Clock, grants: Grants) {
    this.mode = mode;
    this.#clock = clock;
    this.#grants = grants;
    this.#started = clock.now();
  }

  /**
   * Lets a call through that needs one of these scopes, or throws as Google does.
   *
   * - not in the manifest: 'Specified permissions are not sufficient to call …'
   * - not granted, or a mode without consent: 'You do not have permission to call …'
   *   (https://developers.google.com/apps-script/guides/triggers: simple triggers cannot access services that require
   *   authorization; https://developers.google.com/apps-script/guides/sheets/functions: custom functions never ask).
   * Both wordings are as printed in public execution logs.
   *
   * @param call for instance `UrlFetchApp.fetch`
   * @param anyOf scopes without their common prefix, one of which is enough
   */
  requireScope(call: string, ...anyOf: string[]): void {
    const scopes = anyOf.map((scope) => SCOPE + scope);
    const required = `Required permissions: ${scopes.length === 1 ? scopes[0] : `(${scopes.join(' || ')})`}`;
    const has = (list: readonly string[]) => scopes.some((scope) => list.includes(scope));
    if (this.mode === 'FULL' && !has(this.#grants.declared)) {
      throw new GoogleException(`Specified permissions are not sufficient to call ${call}. ${required}`);
    }
    if (this.mode !== 'FULL' || !has(this.#grants.granted)) {
      throw new GoogleException(`You do not have permission to call ${call}. ${required}`);
    }
  }

  /** True when the manifest lists the scope (full URL or name without prefix). */
  declares(scope: string): boolean {
    return this.#grants.declared.includes(fullScope(scope));
  }

  /** True when the user consented to the scope (full URL or name without prefix). */
  isGranted(scope: string): boolean {
    return this.declares(scope) && this.#grants.granted.includes(fullScope(scope));
  }

  /**
   * Time passes inside the execution; beyond its limit Google ends it. The message is the one of the execution log.
   *
   * @param milliseconds simulated
   */
  spend(milliseconds: number): void {
    this.#clock.advance(milliseconds);
    if (this.#clock.now() - this.#started > LIMIT_MS[this.mode]) this.end('Exceeded maximum execution time');
  }

  /** Ends the execution: this and every later service call throws, whatever the script catches. */
  end(message: string): never {
    this.#ended ??= new Terminated(message);
    throw this.#ended;
  }

  /** Called before every service call. */
  alive(): void {
    if (this.#ended) throw this.#ended;
  }

  /** Keeps a fault of the host, so that a script that swallows errors does not hide it. */
  noteFault(error: unknown): void {
    this.#fault ??= error instanceof Error ? error : new HostFault(messageOf(error));
  }

  /** At the end of the execution: throws what the script was not allowed to swallow. */
  settle(): void {
    if (this.#fault) throw this.#fault;
    if (this.#ended) throw this.#ended;
  }
}

function fullScope(scope: string): string {
  return scope.includes('://') ? scope : SCOPE + scope;
}
