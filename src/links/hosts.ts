/** What one run has learnt of each host: whether it answers, what pace it bears, whether its certificate holds. */

import type { Reason } from '../ita/links/record';
import { FAILURES_UNTIL_SILENT, PAUSE_MS, PER_HOST } from './manners';

export interface Host {
  answered: boolean;
  failuresInRow: number;
  /** Milliseconds since 1970 before which nothing is sent to it. */
  notBefore: number;
  /** Asked for a pause: one request at a time from then on. */
  slow: boolean;
  /** Its certificate doesn't hold, so it isn't asked for any more. */
  certificateFailed: boolean;
  /** Why the rest of its addresses is left unopened; null while it is asked. */
  silent: Extract<Reason, 'host-not-found' | 'host-silent'> | null;
}

export class Hosts {
  readonly #hosts = new Map<string, Host>();

  of(name: string): Host {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    const host: Host = {
      answered: false,
      failuresInRow: 0,
      notBefore: 0,
      slow: false,
      certificateFailed: false,
      silent: null,
    };
    this.#hosts.set(name, host);
    return host;
  }

  /** How many requests the host gets in one batch. */
  mostAtOnce(name: string): number {
    const host = this.of(name);
    return host.answered && !host.slow ? PER_HOST : 1;
  }

  noteAnswer(name: string, now: number): void {
    const host = this.of(name);
    host.answered = true;
    host.failuresInRow = 0;
    host.notBefore = Math.max(host.notBefore, now + PAUSE_MS);
  }

  /** A host that never answered is left alone after two failures; a name that nobody knows isn't asked thrice. */
  noteFailure(name: string, failure: 'dns' | 'other', now: number): void {
    const host = this.of(name);
    host.failuresInRow += 1;
    host.notBefore = Math.max(host.notBefore, now + PAUSE_MS);
    if (host.answered || host.failuresInRow < FAILURES_UNTIL_SILENT) return;
    host.silent = failure === 'dns' ? 'host-not-found' : 'host-silent';
  }

  askedForPause(name: string, until: number): void {
    const host = this.of(name);
    host.slow = true;
    host.notBefore = Math.max(host.notBefore, until);
  }
}
