/** One address on its way to the page behind it: redirects by hand, patience with what may pass, no patience with more. */

import type { Reason } from '../ita/links/record';
import { type Address, follow, isAddress } from './address';
import { Cookies } from './cookies';
import type { FetchFailure, PageAnswer, PageRequest, PageResponse } from './exchange';
import type { Hosts } from './hosts';
import { LONGEST_REFRESH_S, LONGEST_RETRY_AFTER_MS, MOST_HOPS, RETRY_WAITS_MS } from './manners';
import { factsOf, type PageFacts } from './page-facts';

/** What one answer came to: ask again, judge the page that was reached, or end without one. */
export type Turn =
  | { kind: 'ask' }
  | { kind: 'arrived'; response: PageResponse; facts: PageFacts }
  | { kind: 'ended'; reason: Reason };

const ASK: Turn = { kind: 'ask' };

/** How often a failure is tried before it counts; a refused connection is refused, and TLS has a second try of its own. */
const MOST_TRIES: Record<FetchFailure, number> = {
  dns: 2,
  timeout: 2,
  unknown: 3,
  unreachable: 1,
  tls: 1,
  'too-large': 1,
  'bad-url': 1,
};

const REASON_OF: Record<FetchFailure, Reason> = {
  dns: 'host-not-found',
  timeout: 'timeout',
  unknown: 'fetch-failed',
  unreachable: 'unreachable',
  tls: 'certificate-refused',
  'too-large': 'too-large',
  'bad-url': 'not-a-link',
};

export class Trip {
  readonly hops: Address[] = [];
  /** Milliseconds since 1970 before which the next request isn't sent. */
  notBefore = 0;
  /** It failed, or a batch did that it was in, so it goes by itself. */
  alone = false;
  certificateFailed = false;
  #tries = 0;
  #lastReason: Reason | null = null;
  readonly #cookies = new Cookies();
  readonly #visited = new Set<string>();

  constructor(
    /** As it stands in the cell. */
    readonly url: string,
    readonly asked: Address,
  ) {}

  /** Where it stands now. */
  get at(): Address {
    return this.hops[this.hops.length - 1] ?? this.asked;
  }

  /** The reason that it would end with if there were no time left; null while nothing was tried. */
  get lastReason(): Reason | null {
    return this.#lastReason;
  }

  /** What was asked for together with others that ended the batch counts too, or a slice could end with nothing done. */
  get begun(): boolean {
    return this.#tries > 0 || this.hops.length > 0 || this.alone;
  }

  request(hosts: Hosts): PageRequest {
    const { url, host } = this.at;
    const cookies = this.#cookies.header(host);
    this.#visited.add(visit(url, cookies));
    return { url, verifyCertificate: !hosts.of(host).certificateFailed, cookies };
  }

  /** @param now milliseconds since 1970 */
  take(answer: PageAnswer, hosts: Hosts, now: number): Turn {
    this.#tries += 1;
    return answer.kind === 'failure' ? this.#failed(answer.failure, hosts, now) : this.#answered(answer, hosts, now);
  }

  #failed(failure: FetchFailure, hosts: Hosts, now: number): Turn {
    const host = hosts.of(this.at.host);
    this.#lastReason = REASON_OF[failure];
    this.alone = true;
    if (failure === 'tls' && !host.certificateFailed) {
      host.certificateFailed = true;
      return ASK;
    }
    if (failure !== 'too-large' && failure !== 'bad-url') {
      hosts.noteFailure(this.at, failure, now);
    }
    return this.#tries < MOST_TRIES[failure] ? this.#later(now) : { kind: 'ended', reason: REASON_OF[failure] };
  }

  #answered(response: PageResponse, hosts: Hosts, now: number): Turn {
    const { host } = this.at;
    hosts.noteAnswer(host, now);
    this.certificateFailed ||= this.at.scheme === 'https' && hosts.of(host).certificateFailed;
    this.#cookies.take(host, response.headers['set-cookie'] ?? []);
    const { status } = response;
    if (isRedirect(status)) return this.#goOn(response.headers.location?.[0]);
    if (mayPass(status) && this.#tries <= RETRY_WAITS_MS.length) {
      const pause = retryAfter(response, now);
      if (pause === null || pause <= LONGEST_RETRY_AFTER_MS) {
        this.#lastReason = status === 429 ? 'rate-limited' : 'server-error';
        const turn = this.#later(now, pause ?? 0);
        if (pause !== null || status === 429) hosts.askedForPause(host, this.notBefore);
        return turn;
      }
    }
    if (status === 408) return { kind: 'ended', reason: 'timeout' };
    const facts = factsOf(response, this.at);
    const { refresh } = facts;
    if (status === 200 && refresh !== null && refresh.seconds <= LONGEST_REFRESH_S) {
      const target = follow(this.at, refresh.url);
      // A page that calls itself again only keeps itself fresh.
      if (!isAddress(target) || target.url !== this.at.url) return this.#goOn(refresh.url);
    }
    return { kind: 'arrived', response, facts };
  }

  #goOn(location: string | undefined): Turn {
    const next = location === undefined ? 'not-a-link' : follow(this.at, location);
    if (!isAddress(next)) {
      return { kind: 'ended', reason: next === 'private-address' ? 'leads-to-private' : 'bad-redirect' };
    }
    if (this.#visited.has(visit(next.url, this.#cookies.header(next.host)))) {
      return { kind: 'ended', reason: 'redirect-loop' };
    }
    if (this.hops.length >= MOST_HOPS) return { kind: 'ended', reason: 'too-many-redirects' };
    this.hops.push(next);
    this.#tries = 0;
    return ASK;
  }

  #later(now: number, pause = 0): Turn {
    const wait = RETRY_WAITS_MS[Math.min(this.#tries, RETRY_WAITS_MS.length) - 1] ?? 0;
    this.notBefore = now + Math.max(wait, pause);
    return ASK;
  }
}

function visit(url: string, cookies: string): string {
  return `${url}\n${cookies}`;
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** What a server says while it is busy, and not of the page. */
function mayPass(status: number): boolean {
  return [408, 429, 500, 502, 503, 504].includes(status);
}

/** Retry-After in milliseconds from now; null where there is none. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfter({ headers }: PageResponse, now: number): number | null {
  const text = headers['retry-after']?.[0]?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
