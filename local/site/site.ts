/** The test web as a host uses it: opened, fetched from without awaiting anything, set back, closed. */

import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { FetchRequest, Network, NetworkAnswer } from '../host/services/url-fetch';
import type { Question, Reply, ThreadData } from './thread/messages';

export interface SiteOptions {
  /** The clock of the host that asks; servers date their answers by it. Default the real one. */
  now?: () => number;
  /** Milliseconds that each answer takes on that clock, beside what its page takes; default as long as it really took. */
  latency?: number;
  /** Requests that Google still grants today; default any number. */
  quota?: number;
}

/** Far more than anything here takes, on a machine as busy as may be. */
const STUCK_MS = 120_000;

export class Site {
  /** Every request that was sent, in order. */
  readonly asked: FetchRequest[] = [];
  /** Requests that Google still grants today; may be changed between executions. */
  quota: number;
  readonly #now: () => number;
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #answered = new Int32Array(new SharedArrayBuffer(4));
  #awaited = 0;

  constructor({ now = Date.now, latency, quota = Number.POSITIVE_INFINITY }: SiteOptions) {
    this.#now = now;
    this.quota = quota;
    const { port1, port2 } = new MessageChannel();
    const workerData: ThreadData = { port: port2, answered: this.#answered.buffer as SharedArrayBuffer, latency };
    this.#worker = new Worker(threadCode(), { eval: true, workerData, transferList: [port2] });
    // Neither keeps the process alive when somebody forgets to close.
    this.#worker.unref();
    this.#port = port1;
    this.#port.unref();
    this.#await();
  }

  fetch(requests: FetchRequest[]): NetworkAnswer[] {
    const granted = requests.slice(0, Math.max(0, this.quota));
    this.quota -= granted.length;
    this.asked.push(...granted);
    const answers = granted.length === 0 ? [] : this.#ask({ kind: 'fetch', requests: granted, now: this.#now() });
    return requests.map((_, index) => answers[index] ?? { failure: 'quota' });
  }

  /** Forgets who asked for what: an address that fails twice before it works fails twice again. */
  reset(): void {
    this.#ask({ kind: 'reset' });
    this.asked.length = 0;
  }

  async close(): Promise<void> {
    this.#port.close();
    await this.#worker.terminate();
  }

  #ask(question: Question): NetworkAnswer[] {
    this.#port.postMessage(question);
    return this.#await();
  }

  /** Sleeps until the next reply is there. */
  #await(): NetworkAnswer[] {
    while (Atomics.load(this.#answered, 0) === this.#awaited) {
      if (Atomics.wait(this.#answered, 0, this.#awaited, STUCK_MS) === 'timed-out')
        throw new Error('the test web is stuck');
    }
    this.#awaited += 1;
    const reply = receiveMessageOnPort(this.#port)?.message as Reply | undefined;
    if (!reply?.ok) throw new Error(`the test web failed: ${reply?.words}`);
    return reply.answers;
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

let bundled: string | undefined;

/** A thread runs plain JavaScript, whichever runner the main thread has: so it gets its TypeScript bundled. */
function threadCode(): string {
  if (bundled === undefined) {
    const here = fileURLToPath(new URL('./site.ts', import.meta.url));
    const { outputFiles } = buildSync({
      entryPoints: [fileURLToPath(new URL('./thread/main.ts', import.meta.url))],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      charset: 'utf8',
      write: false,
    });
    const requireHere = `require('node:module').createRequire(${JSON.stringify(here)})`;
    bundled = `((require) => {\n${outputFiles[0]!.text}\n})(${requireHere})`;
  }
  return bundled;
}
