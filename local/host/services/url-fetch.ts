/** https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app, over whatever network the host is given. */
import { GoogleException, HostFault } from '../errors';
import type { Execution } from '../execution';
import { Blob, signedBytes, unsignedBytes } from './blob';

/** Quotas page: "URL Fetch URL length 2 KB / call", "URL Fetch response size 50 MB / call". */
const MAX_URL_BYTES = 2048;
const MAX_BODY_BYTES = 50 * 1024 * 1024;

export interface FetchRequest {
  url: string;
  method: 'get' | 'delete' | 'patch' | 'post' | 'put';
  headers: Record<string, string>;
  contentType?: string;
  payload?: string;
  followRedirects: boolean;
  validateHttpsCertificates: boolean;
}

export interface FetchResponse {
  status: number;
  /** In the letter case of the server. */
  headers?: Record<string, string | string[]>;
  body?: string | Uint8Array;
  /** Simulated time it took. */
  milliseconds?: number;
}

/** Ways in which no response comes back; each throws, muteHttpExceptions or not. */
export type NetworkFailure = { failure: 'dns' | 'unavailable' | 'tls' | 'timeout' };

export type Network = (request: FetchRequest) => FetchResponse | NetworkFailure;

/** The host reaches no network by itself. */
export const noNetwork: Network = () => ({ failure: 'unavailable' });

/** The first two as in public execution logs; the others from memory. */
const FAILURES: Record<NetworkFailure['failure'], (url: string) => string> = {
  dns: (url) => `DNS error: ${url}`,
  unavailable: (url) => `Address unavailable: ${url}`,
  tls: (url) => `SSL Error ${url}`,
  timeout: (url) => `Timeout: ${url}`,
};
const METHODS = ['get', 'delete', 'patch', 'post', 'put'];
/** URLFetchRequestOptions of the reference. */
const OPTIONS = [
  'contentType',
  'headers',
  'method',
  'payload',
  'useIntranet',
  'validateHttpsCertificates',
  'followRedirects',
  'muteHttpExceptions',
  'escaping',
];

export class UrlFetchApp {
  readonly #network: Network;
  readonly #execution: () => Execution;

  constructor(network: Network, execution: () => Execution) {
    this.#network = network;
    this.#execution = execution;
  }

  fetch(url: string, options: Record<string, unknown> = {}): HTTPResponse {
    this.#permit('UrlFetchApp.fetch');
    const response = this.#send(url, options);
    if (response instanceof GoogleException) throw response;
    return response;
  }

  /** All are sent; the first failure is thrown and takes the other answers with it. */
  fetchAll(requests: (string | Record<string, unknown>)[]): HTTPResponse[] {
    this.#permit('UrlFetchApp.fetchAll');
    const outcomes = requests.map((request) => {
      if (typeof request === 'string') return this.#send(request, {});
      const { url, ...options } = request;
      return this.#send(String(url), options);
    });
    for (const outcome of outcomes) if (outcome instanceof GoogleException) throw outcome;
    return outcomes as HTTPResponse[];
  }

  /** Custom functions may fetch without consent (guides/sheets/functions lists URL Fetch), the manifest must still list it. */
  #permit(call: string): void {
    const execution = this.#execution();
    if (execution.mode === 'CUSTOM_FUNCTION' && execution.declares('script.external_request')) return;
    execution.requireScope(call, 'script.external_request');
  }

  #send(url: string, options: Record<string, unknown>): HTTPResponse | GoogleException {
    const request = requestOf(url, options);
    const answer = this.#network(request);
    if ('failure' in answer) {
      // "The timeout is 60 seconds" is undocumented; public logs show Address unavailable and Timeout after a minute.
      if (answer.failure === 'timeout') this.#execution().spend(60_000);
      return new GoogleException(FAILURES[answer.failure](url));
    }
    this.#execution().spend(answer.milliseconds ?? 0);
    const response = new HTTPResponse(answer);
    if (response.getResponseCode() >= 400 && options.muteHttpExceptions !== true) return failed(request.url, response);
    return response;
  }
}

export class HTTPResponse {
  readonly #status: number;
  readonly #headers: Record<string, string | string[]>;
  readonly #body: Uint8Array;

  constructor(answer: FetchResponse) {
    this.#status = answer.status;
    this.#headers = answer.headers ?? {};
    this.#body =
      typeof answer.body === 'string' ? new TextEncoder().encode(answer.body) : (answer.body ?? new Uint8Array());
    if (this.#body.length > MAX_BODY_BYTES) throw new GoogleException('Limit Exceeded: URLFetch Response Size.');
  }

  getResponseCode(): number {
    return this.#status;
  }

  getContent(): number[] {
    return signedBytes(this.#body);
  }

  getContentText(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.#body);
  }

  getBlob(): Blob {
    const type = Object.entries(this.#headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    return new Blob(this.#body, [type].flat()[0]?.split(';')[0] ?? null);
  }

  /** The last of a repeated header (from memory). */
  getHeaders(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.#headers).map(([name, value]) => [name, [value].flat().at(-1) ?? '']),
    );
  }

  /** "If a header occurs more than once … an array" (reference). */
  getAllHeaders(): Record<string, string | string[]> {
    return { ...this.#headers };
  }
}

function requestOf(url: string, options: Record<string, unknown>): FetchRequest {
  // Wordings of all three as in public execution logs.
  if (Buffer.byteLength(url) > MAX_URL_BYTES) throw new GoogleException('Limit Exceeded: URLFetch URL Length.');
  const method = String(options.method ?? 'get').toLowerCase();
  if (!METHODS.includes(method)) throw new GoogleException(`Attribute provided with invalid value: method`);
  if (!/^(https?:\/\/)?[^\s/]+/i.test(url)) throw new GoogleException(`Invalid argument: ${url}`);
  const unknown = Object.keys(options).find((option) => !OPTIONS.includes(option));
  if (unknown) throw new HostFault(`UrlFetchApp has no option "${unknown}"`);
  return {
    url: /^https?:\/\//i.test(url) ? url : `http://${url}`,
    method: method as FetchRequest['method'],
    headers: textHeaders(options.headers),
    ...(options.contentType === undefined ? {} : { contentType: String(options.contentType) }),
    ...(options.payload === undefined ? {} : { payload: payloadText(options.payload) }),
    followRedirects: options.followRedirects !== false,
    validateHttpsCertificates: options.validateHttpsCertificates !== false,
  };
}

function textHeaders(headers: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]));
}

function payloadText(payload: unknown): string {
  if (typeof payload === 'string') return payload;
  if (Array.isArray(payload)) return new TextDecoder().decode(unsignedBytes(payload));
  throw new HostFault('UrlFetchApp sends text and bytes only');
}

function failed(url: string, response: HTTPResponse): GoogleException {
  const origin = /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? url;
  const start = response.getContentText().slice(0, 200);
  return new GoogleException(
    `Request failed for ${origin} returned code ${response.getResponseCode()}. Truncated server response: ${start} (use muteHttpExceptions option to examine full response)`,
  );
}
