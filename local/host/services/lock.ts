/** https://developers.google.com/apps-script/reference/lock/lock */
import { GoogleException } from '../errors';
import type { Execution } from '../execution';
import type { StoreName } from './properties';

/** Who holds which lock: the running execution or, on the test's word, somebody else. */
export class Locks {
  readonly #holders = new Map<StoreName, 'execution' | 'someone else'>();

  /** Another person's execution takes the lock and keeps it until `releaseFromElsewhere`. */
  holdFromElsewhere(name: StoreName): void {
    this.#holders.set(name, 'someone else');
  }

  releaseFromElsewhere(name: StoreName): void {
    if (this.#holders.get(name) === 'someone else') this.#holders.delete(name);
  }

  /** True when the running execution has the lock afterwards. */
  take(name: StoreName): boolean {
    if (!this.#holders.has(name)) this.#holders.set(name, 'execution');
    return this.isMine(name);
  }

  release(name: StoreName): void {
    if (this.isMine(name)) this.#holders.delete(name);
  }

  isMine(name: StoreName): boolean {
    return this.#holders.get(name) === 'execution';
  }

  /** "Releases the lock … when the script ends" (reference, Lock.releaseLock). */
  endExecution(): void {
    for (const [name, holder] of [...this.#holders]) if (holder === 'execution') this.#holders.delete(name);
  }
}

export class LockService {
  readonly #locks: Record<StoreName, Lock>;

  constructor(locks: Locks, execution: () => Execution) {
    this.#locks = {
      document: new Lock('document', locks, execution),
      user: new Lock('user', locks, execution),
      script: new Lock('script', locks, execution),
    };
  }

  getDocumentLock(): Lock {
    return this.#locks.document;
  }

  getUserLock(): Lock {
    return this.#locks.user;
  }

  getScriptLock(): Lock {
    return this.#locks.script;
  }
}

class Lock {
  readonly #name: StoreName;
  readonly #locks: Locks;
  readonly #execution: () => Execution;

  constructor(name: StoreName, locks: Locks, execution: () => Execution) {
    this.#name = name;
    this.#locks = locks;
    this.#execution = execution;
  }

  /** Waits in vain for the whole time-out when somebody else holds the lock: nobody lets go while the script waits. */
  tryLock(timeoutInMillis: number): boolean {
    if (typeof timeoutInMillis !== 'number') throw new GoogleException('Invalid argument: timeoutInMillis');
    if (this.#locks.take(this.#name)) return true;
    this.#execution().spend(timeoutInMillis);
    return false;
  }

  /** The wording is the one of public execution logs. */
  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new GoogleException('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.#locks.release(this.#name);
  }

  hasLock(): boolean {
    return this.#locks.isMine(this.#name);
  }
}
