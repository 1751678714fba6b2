/** The test web as a host uses it: opened, fetched from without awaiting anything, set back, closed. */

import { fileURLToPath } from 'node:url';
import type { FetchRequest, Network, NetworkAnswer } from '../host/services/url-fetch';
import { SyncThread } from '../sync-thread';
import type { Question, ThreadData } from './thread/messages';

export interface SiteOptions {
  /** The clock of the host that asks; servers date their answers by it. Default the real one. */
  now?: () => number;
  /** Milliseconds that each answer takes on that clock, beside what its page takes; default as long as it really took. */
  latency?: number;
  /** Requests that Google still grants today; default any number. */
  quota?: number;
}

export class Site {
  /** Every request that was sent, in order. */
  readonly asked: FetchRequest[] = [];
  /** Requests that Google still grants today; may be changed between executions. */
  quota: number;
  readonly #now: () => number;
  readonly #thread: SyncThread<Question, NetworkAnswer[]>;

  constructor({ now = Date.now, latency, quota = Number.POSITIVE_INFINITY }: SiteOptions) {
    this.#now = now;
    this.quota = quota;
    const data: ThreadData = { latency };
    this.#thread = new SyncThread(fileURLToPath(new URL('./thread/main.ts', import.meta.url)), data);
  }

  fetch(requests: FetchRequest[]): NetworkAnswer[] {
    const granted = requests.slice(0, Math.max(0, this.quota));
    this.quota -= granted.length;
    this.asked.push(...granted);
    const answers =
      granted.length === 0 ? [] : this.#thread.ask({ kind: 'fetch', requests: granted, now: this.#now() });
    return requests.map((_, index) => answers[index] ?? { failure: 'quota' });
  }

  /** Forgets who asked for what: an address that fails twice before it works fails twice again. */
  reset(): void {
    this.#thread.ask({ kind: 'reset' });
    this.asked.length = 0;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}

export function openSite(options: SiteOptions = {}): Site {
  return new Site(options);
}

/** For `createHost({ fetch })`. Redirects are the script's own business here, as in the link check. */
export function siteNetwork(site: Site): Network {
  const all = (requests: FetchRequest[]) => {
    const follows = requests.find(({ followRedirects }) => followRedirects);
    if (follows) throw new Error(`local host: the test web follows no redirects, asked to for ${follows.url}`);
    return site.fetch(requests);
  };
  return Object.assign((request: FetchRequest) => all([request])[0]!, { all });
}
