/** What one run has learnt of each host: whether it answers, what pace it bears, whether its certificate holds. */

import type { LinkRecord, Reason } from '../ita/links/record';
import { type Address, isAddress, readAddress } from './address';
import type { FetchFailure } from './exchange';
import { FAILURES_UNTIL_SUSPECT, PAUSE_MS, PER_HOST } from './manners';

export interface Host {
  answered: boolean;
  /** Addresses of it that got no answer, while none did. */
  failed: Set<string>;
  /** Nothing more is asked of it until its home page has shown whether it is there. */
  suspected: boolean;
  /** Milliseconds since 1970 before which nothing is sent to it. */
  notBefore: number;
  /** Asked for a pause: one request at a time from then on. */
  slow: boolean;
  /** Its certificate doesn't hold, so it isn't asked for any more. */
  certificateFailed: boolean;
  /** Why the rest of its addresses is left unopened; null while it is asked. */
  silent: Extract<Reason, 'host-not-found' | 'host-silent'> | null;
}

type Opened = Pick<LinkRecord, 'url' | 'chain' | 'status' | 'reason'>;

const NO_ANSWER: readonly Reason[] = [
  'timeout',
  'unreachable',
  'fetch-failed',
  'host-not-found',
  'certificate-refused',
];

export class Hosts {
  readonly #hosts = new Map<string, Host>();

  /** @param opened what an earlier part of the same check came to */
  constructor(opened: readonly Opened[] = []) {
    for (const { url, chain, status, reason } of opened) {
      const address = readAddress(chain[chain.length - 1] ?? url);
      if (!isAddress(address)) continue;
      if (status !== null) this.of(address.host).answered = true;
      else if (reason === 'host-silent') this.of(address.host).silent = reason;
      else if (NO_ANSWER.includes(reason)) this.of(address.host).failed.add(address.url);
    }
  }

  of(name: string): Host {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    const host: Host = {
      answered: false,
      failed: new Set(),
      suspected: false,
      notBefore: 0,
      slow: false,
      certificateFailed: false,
      silent: null,
    };
    this.#hosts.set(name, host);
    return host;
  }

  /** It failed and never answered. */
  isDoubtful(name: string): boolean {
    const { answered, failed } = this.of(name);
    return !answered && failed.size > 0;
  }

  /** How many requests the host gets in one batch. */
  mostAtOnce(name: string): number {
    const host = this.of(name);
    return host.answered && !host.slow ? PER_HOST : 1;
  }

  noteAnswer(name: string, now: number): void {
    const host = this.of(name);
    host.answered = true;
    host.suspected = false;
    host.notBefore = Math.max(host.notBefore, now + PAUSE_MS);
  }

  /** Two addresses without an answer make a host suspect; a name that nobody knows twice needs no look at its home page. */
  noteFailure({ host: name, url }: Pick<Address, 'host' | 'url'>, failure: FetchFailure, now: number): void {
    const host = this.of(name);
    host.notBefore = Math.max(host.notBefore, now + PAUSE_MS);
    if (host.answered) return;
    if (failure === 'dns' && host.failed.size > 0) host.silent = 'host-not-found';
    host.failed.add(url);
    host.suspected = host.failed.size >= FAILURES_UNTIL_SUSPECT;
  }

  /** Not even its home page: the rest of it is left alone for this run. */
  noteNoHome(name: string): void {
    const host = this.of(name);
    if (host.suspected) host.silent = 'host-silent';
  }

  askedForPause(name: string, until: number): void {
    const host = this.of(name);
    host.slow = true;
    host.notBefore = Math.max(host.notBefore, until);
  }
}
