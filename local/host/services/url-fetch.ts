/** https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app, over whatever network the host is given. */
import { GoogleException, HostFault } from '../errors';
import type { Execution } from '../execution';
import { Blob, signedBytes, unsignedBytes } from './blob';

/** Quotas page: "URL Fetch URL length 2 KB / call", "URL Fetch response size 50 MB / call". */
const MAX_URL_BYTES = 2048;
const MAX_BODY_BYTES = 50 * 1024 * 1024;
/** Undocumented; public execution logs show a fetch given up after 60.8 s. No option sets it. */
const TIMEOUT_MS = 60_000;

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
export interface NetworkFailure {
  failure: 'dns' | 'unavailable' | 'tls' | 'timeout' | 'quota';
  /** Simulated time until it was known; a time-out's is Google's own where it is left out, else none. */
  milliseconds?: number;
}

export type NetworkAnswer = FetchResponse | NetworkFailure;

export interface Network {
  (request: FetchRequest): NetworkAnswer;
  /** All at once, answers in the order of the requests; where it is missing they are asked one by one. */
  all?(requests: FetchRequest[]): NetworkAnswer[];
}

/** The host reaches no network by itself. */
export const noNetwork: Network = () => ({ failure: 'unavailable' });

/**
 * All as in public execution logs, but for what follows 'SSL Error'. What never answers shows there as 'Timeout' and,
 * after the same minute, as 'Address unavailable'.
 */
const FAILURES: Record<NetworkFailure['failure'], (url: string) => string> = {
  dns: (url) => `DNS error: ${url}`,
  unavailable: (url) => `Address unavailable: ${url}`,
  tls: (url) => `SSL Error ${url}`,
  timeout: (url) => `Timeout: ${url}`,
  quota: () => 'Service invoked too many times for one day: urlfetch.',
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
    return this.#send([{ url, options }])[0]!;
  }

  /**
   * All are sent at once and take as long as the slowest: measured in public with five servers that each wait 5 s
   * (https://gist.github.com/tanaikech/c0f383034045ab63c19604139ecb0728). The first failure is thrown and takes the
   * other answers with it.
   */
  fetchAll(requests: (string | Record<string, unknown>)[]): HTTPResponse[] {
    this.#permit('UrlFetchApp.fetchAll');
    return this.#send(
      requests.map((request) => {
        if (typeof request === 'string') return { url: request, options: {} };
        const { url, ...options } = request;
        return { url: String(url), options };
      }),
    );
  }

  /** Custom functions may fetch without consent (guides/sheets/functions lists URL Fetch), the manifest must still list it. */
  #permit(call: string): void {
    const execution = this.#execution();
    if (execution.mode === 'CUSTOM_FUNCTION' && execution.declares('script.external_request')) return;
    execution.requireScope(call, 'script.external_request');
  }

  /** Nothing is sent where one of the requests is malformed. */
  #send(asked: Asked[]): HTTPResponse[] {
    const requests = asked.map(({ url, options }) => requestOf(url, options));
    const answers = this.#answers(requests);
    this.#execution().spend(Math.max(0, ...answers.map(durationOf)));
    return answers.map((answer, index) => {
      const { url, options } = asked[index]!;
      if ('failure' in answer) throw new GoogleException(FAILURES[answer.failure](url));
      const response = new HTTPResponse(answer);
      if (response.getResponseCode() >= 400 && options.muteHttpExceptions !== true) throw failed(url, response);
      return response;
    });
  }

  /** What Google's machines cannot reach is never asked of the network. */
  #answers(requests: FetchRequest[]): NetworkAnswer[] {
    const reachable = requests.filter(({ url }) => !leadsInside(url));
    const network = this.#network;
    const answers = network.all && reachable.length > 1 ? network.all(reachable) : reachable.map((one) => network(one));
    if (answers.length !== reachable.length) throw new HostFault('the network answered more or less than it was asked');
    return requests.map((request) =>
      reachable.includes(request) ? answers[reachable.indexOf(request)]! : { failure: 'unavailable' },
    );
  }
}

interface Asked {
  url: string;
  options: Record<string, unknown>;
}

function durationOf(answer: NetworkAnswer): number {
  return answer.milliseconds ?? ('failure' in answer && answer.failure === 'timeout' ? TIMEOUT_MS : 0);
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

  /** Java's ISO-8859-1 gives each byte as it is; TextDecoder would read windows-1252 instead (encoding.spec.whatwg.org). */
  getContentText(charset = 'UTF-8'): string {
    if (/^(iso-8859-1|latin1)$/i.test(charset)) return Buffer.from(this.#body).toString('latin1');
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
  // Wordings as in public execution logs.
  if (Buffer.byteLength(url) > MAX_URL_BYTES) throw new GoogleException('Limit Exceeded: URLFetch URL Length.');
  const method = String(options.method ?? 'get').toLowerCase();
  if (!METHODS.includes(method)) throw new GoogleException(`Attribute provided with invalid value: method`);
  const unknown = Object.keys(options).find((option) => !OPTIONS.includes(option));
  if (unknown) throw new HostFault(`UrlFetchApp has no option "${unknown}"`);
  return {
    url: sendable(url),
    method: method as FetchRequest['method'],
    headers: textHeaders(options.headers),
    ...(options.contentType === undefined ? {} : { contentType: String(options.contentType) }),
    ...(options.payload === undefined ? {} : { payload: payloadText(options.payload) }),
    followRedirects: options.followRedirects !== false,
    validateHttpsCertificates: options.validateHttpsCertificates !== false,
  };
}

/**
 * The URL with its scheme, or an exception as Google's. A raw quotation mark is refused as an invalid argument (public
 * note of a script's author); every other character outside of RFC 3986, Thai letters too, is refused here alike: nobody
 * says what Google makes of it, so a script must not count on it.
 */
function sendable(url: string): string {
  const absolute = /^https?:\/\//i.test(url) ? url : `http://${url}`;
  const legal = /^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(absolute);
  if (!legal || url === '' || !URL.canParse(absolute)) throw new GoogleException(`Invalid argument: ${url}`);
  if (new URL(absolute).username !== '') throw new GoogleException(`Login information disallowed: ${url}`);
  return absolute;
}

/** Loopback, private and link-local addresses, in whichever of their spellings. */
function leadsInside(url: string): boolean {
  const host = new URL(url).hostname;
  const bytes = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host);
  if (!bytes) return /^(.+\.)?localhost$|^\[(::1?|f[cd].*|fe[89ab].*|::ffff:.*)\]$/.test(host);
  const [first, second] = [Number(bytes[1]), Number(bytes[2])];
  return (
    [0, 10, 127].includes(first) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254)
  );
}

/** Wording and both names as in public execution logs; a null value is refused in the same words. */
function textHeaders(headers: unknown): Record<string, string> {
  const given = Object.entries(headers ?? {});
  for (const [name, value] of given) {
    const refused = /^(host|content-length)$/i.test(name) ? name : value === null ? 'null' : undefined;
    if (refused) throw new GoogleException(`Attribute provided with invalid value: Header:${refused}`);
  }
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
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
