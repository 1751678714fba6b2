/** What the thread of the test web is started with and asked, and how it says that it is done. */

import type { MessagePort } from 'node:worker_threads';
import type { FetchRequest, NetworkAnswer } from '../../host/services/url-fetch';

export interface ThreadData {
  /** For the answers. */
  port: MessagePort;
  /** One counter, raised with each answer; the asker sleeps on it. */
  answered: SharedArrayBuffer;
  latency: number | undefined;
}

export type Question =
  | { kind: 'fetch'; requests: FetchRequest[]; now: number }
  /** Forget how often each address was asked for. */
  | { kind: 'reset' };

export type Reply = { ok: true; answers: NetworkAnswer[] } | { ok: false; words: string };
