/** What the thread of the test web is started with and asked. */

import type { FetchRequest } from '../../host/services/url-fetch';

export interface ThreadData {
  latency: number | undefined;
}

export type Question =
  | { kind: 'fetch'; requests: FetchRequest[]; now: number }
  /** Forget how often each address was asked for. */
  | { kind: 'reset' };
