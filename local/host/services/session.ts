/** https://developers.google.com/apps-script/reference/base/session */
import { createHash } from 'node:crypto';
import type { Execution } from '../execution';

/** Who is at the keyboard. */
export interface Person {
  email: string;
  /** Language of the account as Session.getActiveUserLocale gives it: 'th', 'en'. */
  locale: string;
}

export class Session {
  readonly #person: Person;
  readonly #timeZone: string;
  readonly #execution: () => Execution;

  constructor(person: Person, timeZone: string, execution: () => Execution) {
    this.#person = person;
    this.#timeZone = timeZone;
    this.#execution = execution;
  }

  /**
   * In a simple trigger or a custom function the e-mail is blank (reference: "the user's email address is not available
   * in any context that allows a script to run without that user's authorization"). Elsewhere the call wants
   * userinfo.email and throws without it, as in public execution logs.
   */
  getActiveUser(): User {
    if (this.#execution().mode !== 'FULL') return new User('');
    this.#execution().requireScope('Session.getActiveUser', 'userinfo.email');
    return new User(this.#person.email);
  }

  getEffectiveUser(): User {
    this.#execution().requireScope('Session.getEffectiveUser', 'userinfo.email');
    return new User(this.#person.email);
  }

  getActiveUserLocale(): string {
    return this.#person.locale;
  }

  getScriptTimeZone(): string {
    return this.#timeZone;
  }

  /** Same for the same person, tells nothing of who it is; Google changes it every 30 days (reference). */
  getTemporaryActiveUserKey(): string {
    return createHash('sha256').update(this.#person.email).digest('base64url');
  }
}

export class User {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}
