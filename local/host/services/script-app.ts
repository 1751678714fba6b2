/** https://developers.google.com/apps-script/reference/script/script-app: authorization only. */
import { GoogleException } from '../errors';
import type { Execution } from '../execution';
import { enumeration } from './enums';

const AuthMode = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const AuthorizationStatus = enumeration('REQUIRED', 'NOT_REQUIRED');

export class ScriptApp {
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly #execution: () => Execution;
  readonly #allScopes: readonly string[];

  constructor(execution: () => Execution, allScopes: readonly string[]) {
    this.#execution = execution;
    this.#allScopes = allScopes;
  }

  /**
   * "Validates if the user has granted consent for the requested scopes … If the user isn't authorized, the execution
   * ends with an authorization prompt" (reference). The wording of the end is the one of the execution log.
   */
  requireScopes(mode: unknown, scopes: string[]): void {
    if (mode !== AuthMode.FULL) throw new GoogleException('Invalid argument: authMode');
    const execution = this.#execution();
    if (scopes.some((scope) => !execution.isGranted(scope)) || execution.mode !== 'FULL') {
      execution.end('Authorization is required to perform that action.');
    }
  }

  /** Of these scopes or of all that the manifest lists. */
  getAuthorizationInfo(mode: unknown, scopes?: string[]): AuthorizationInfo {
    if (mode !== AuthMode.FULL) throw new GoogleException('Invalid argument: authMode');
    return new AuthorizationInfo(scopes ?? this.#allScopes, this.#execution());
  }
}

class AuthorizationInfo {
  readonly #scopes: readonly string[];
  readonly #execution: Execution;

  constructor(scopes: readonly string[], execution: Execution) {
    this.#scopes = scopes;
    this.#execution = execution;
  }

  getAuthorizationStatus() {
    const granted = this.#scopes.every((scope) => this.#execution.isGranted(scope));
    return granted ? AuthorizationStatus.NOT_REQUIRED : AuthorizationStatus.REQUIRED;
  }

  getAuthorizedScopes(): string[] {
    return this.#scopes.filter((scope) => this.#execution.isGranted(scope));
  }
}

/** The constant for an execution's mode, for events. */
export function authMode(execution: Execution) {
  return AuthMode[execution.mode];
}
