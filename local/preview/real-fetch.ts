/** A request of UrlFetchApp that really goes out, to public addresses only. */

import { type LookupAddress, lookup as lookUp } from 'node:dns';
import { request as sendHttp } from 'node:http';
import { request as sendHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction, type Socket } from 'node:net';
import type { FetchRequest, FetchResponse, NetworkAnswer, NetworkFailure } from '../host/services/url-fetch';
import { decode, headersOf, OWN_HEADERS } from '../site/thread/http';

export interface FetchLimits {
  /** Which addresses may be asked at all; default those that aren't private. */
  allows?: (address: string) => boolean;
  /** After which it is given up. Google's own, undocumented, is the default: public logs show 60.8 s. */
  timeoutMs?: number;
}

/** Just over what UrlFetchApp takes ("URL Fetch response size 50 MB / call"), so that it says so itself. */
const MOST_BYTES = 50 * 1024 * 1024 + 1;
/** As browsers. */
const MOST_REDIRECTS = 20;
const GOOGLE_TIMEOUT_MS = 60_000;
const PRIVATE = privateAddresses();

/** Redirects are followed where the request wants it; each address on the way has to be a public one. */
export async function fetchReal(asked: FetchRequest, limits: FetchLimits = {}): Promise<NetworkAnswer> {
  const { allows = isPublic, timeoutMs = GOOGLE_TIMEOUT_MS } = limits;
  const giveUp = AbortSignal.timeout(timeoutMs);
  let request = asked;
  for (let hops = 0; ; hops++) {
    const answer = await exchange(request, allows, giveUp);
    const next = asked.followRedirects && hops < MOST_REDIRECTS ? redirected(request, answer) : null;
    if (next === null) return answer;
    request = next;
  }
}

/** Whether an IP address is one that anybody can reach. */
export function isPublic(address: string): boolean {
  return !PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** https://www.iana.org/assignments/iana-ipv4-special-registry, and likewise for IPv6; IPv4 written as IPv6 is checked as IPv4. */
function privateAddresses(): BlockList {
  const list = new BlockList();
  const ipv4 =
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16';
  const ipv6 = '::/127 64:ff9b::/96 fc00::/7 fe80::/10 ff00::/8';
  for (const range of [...ipv4.split(' '), '198.18.0.0/15', '224.0.0.0/4', '240.0.0.0/4']) add(range, 'ipv4');
  for (const range of ipv6.split(' ')) add(range, 'ipv6');
  return list;

  function add(range: string, family: 'ipv4' | 'ipv6'): void {
    const [net, bits] = range.split('/') as [string, string];
    list.addSubnet(net, Number(bits), family);
  }
}

function exchange(
  asked: FetchRequest,
  allows: (address: string) => boolean,
  giveUp: AbortSignal,
): Promise<NetworkAnswer> {
  const url = new URL(asked.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !allows(host)) return Promise.resolve({ failure: 'unavailable' });
  const secure = url.protocol === 'https:';
  return new Promise((resolve) => {
    let handshaking = false;
    const failed = (error: NodeJS.ErrnoException) => {
      sent.destroy();
      resolve({ failure: giveUp.aborted ? 'timeout' : failureOf(error, handshaking) });
    };
    const sent = (secure ? sendHttps : sendHttp)(url, {
      method: asked.method.toUpperCase(),
      agent: false,
      lookup: lookUpAllowed(allows),
      signal: giveUp,
      headers: {
        ...OWN_HEADERS,
        ...(asked.contentType === undefined ? {} : { 'Content-Type': asked.contentType }),
        ...asked.headers,
      },
      ...(secure ? { rejectUnauthorized: asked.validateHttpsCertificates } : {}),
    });
    sent.on('error', failed);
    sent.on('socket', (socket: Socket) => {
      socket.on('connect', () => {
        handshaking = secure;
      });
      socket.on('secureConnect', () => {
        handshaking = false;
      });
    });
    sent.on('response', (response) => {
      const pieces: Buffer[] = [];
      let length = 0;
      const finish = () => {
        try {
          const body = decode(Buffer.concat(pieces), response.headers['content-encoding'], MOST_BYTES);
          resolve({ status: response.statusCode ?? 0, headers: headersOf(response), body });
        } catch (error) {
          failed(error as Error);
        }
      };
      response.on('data', (piece: Buffer) => {
        pieces.push(piece);
        length += piece.length;
        if (length < MOST_BYTES) return;
        resolve({ status: response.statusCode ?? 0, headers: headersOf(response), body: Buffer.concat(pieces) });
        sent.destroy();
      });
      response.on('error', failed);
      response.on('end', finish);
    });
    sent.end(asked.payload);
  });
}

/** A name that leads to a private address leads nowhere, as from Google's own machines. */
function lookUpAllowed(allows: (address: string) => boolean): LookupFunction {
  return (name, options, answer) => {
    lookUp(name, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return answer(error, '', 0);
      const allowed = addresses.filter(({ address }) => allows(address));
      const [first] = allowed;
      if (first === undefined) return answer(new Error(`${name} leads to private addresses only`), '', 0);
      if (options.all) return answer(null, allowed as never, undefined as never);
      answer(null, first.address, first.family);
    });
  };
}

function failureOf({ code = '' }: NodeJS.ErrnoException, handshaking: boolean): NetworkFailure['failure'] {
  if (['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'EAI_NONAME'].includes(code)) return 'dns';
  const certificate = /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|HOSTNAME_MISMATCH|EPROTO)/.test(code);
  return handshaking || certificate ? 'tls' : 'unavailable';
}

/** Where an answer sends the request on to; null where it doesn't. 303, and a 301 or 302 to a form, ask with GET. */
function redirected(request: FetchRequest, answer: NetworkAnswer): FetchRequest | null {
  if ('failure' in answer || ![301, 302, 303, 307, 308].includes(answer.status)) return null;
  const location = headerOf(answer, 'location');
  const url = location !== undefined && URL.canParse(location, request.url) ? new URL(location, request.url) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const asGet = answer.status === 303 || (answer.status < 303 && request.method === 'post');
  if (!asGet) return { ...request, url: url.href };
  const { payload: _, contentType: __, ...rest } = request;
  return { ...rest, method: 'get', url: url.href };
}

function headerOf({ headers = {} }: FetchResponse, name: string): string | undefined {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return [found].flat()[0];
}
