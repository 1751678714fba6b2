/** Fetches over loopback what a script asked of the made-up names; the real network is never touched. */

import { request as sendHttp } from 'node:http';
import { request as sendHttps } from 'node:https';
import type { Socket } from 'node:net';
import type { FetchRequest, NetworkAnswer } from '../../host/services/url-fetch';
import { HOSTS } from '../web/hosts';
import { decode, headersOf, OWN_HEADERS } from './http';
import type { Rulings } from './rulings';
import type { Ports } from './server';

export interface FetchSettings {
  ports: Ports;
  /** PEM of the one authority that is trusted. */
  authority: string;
  rulings: Rulings;
  /** Each answer's time on the host's clock, beside what its page takes; default the real one. */
  latency?: number;
}

/** Nobody listens on the port of tcpmux. */
const CLOSED_PORT = 1;
/** Only a fault of the test web itself is ever waited for so long. */
const STUCK_MS = 60_000;
export async function fetchOne(asked: FetchRequest, settings: FetchSettings): Promise<NetworkAnswer> {
  const url = new URL(asked.url);
  const host = HOSTS.get(url.hostname);
  if (host === undefined) return { failure: isAddress(url.hostname) ? 'unavailable' : 'dns' };
  const secure = url.protocol === 'https:';
  const open = url.port === '' && !host.refuses && !(secure && host.httpOnly);
  const port = open ? settings.ports[secure ? 'https' : 'http'] : CLOSED_PORT;
  return new Promise((resolve, reject) => exchange(asked, url, port, settings, { resolve, reject }));
}

function exchange(
  asked: FetchRequest,
  url: URL,
  port: number,
  { authority, rulings, latency }: FetchSettings,
  { resolve, reject }: { resolve: (answer: NetworkAnswer) => void; reject: (reason: Error) => void },
): void {
  const secure = url.protocol === 'https:';
  const started = Date.now();
  let took = 0;
  let handshaken = !secure;
  let localPort = 0;
  const finish = (answer: NetworkAnswer) => {
    rulings.forget(localPort);
    sent.destroy();
    resolve(answer);
  };
  const elapsed = () => took + (latency ?? Math.max(1, Date.now() - started));
  const failed = () => finish({ failure: handshaken ? 'unavailable' : 'tls', milliseconds: elapsed() });
  const sent = (secure ? sendHttps : sendHttp)({
    host: '127.0.0.1',
    port,
    method: asked.method.toUpperCase(),
    path: `${url.pathname}${url.search}`,
    agent: false,
    headers: {
      Host: url.host,
      ...OWN_HEADERS,
      ...(asked.contentType === undefined ? {} : { 'Content-Type': asked.contentType }),
      ...asked.headers,
    },
    ...(secure ? { servername: url.hostname, ca: authority, rejectUnauthorized: asked.validateHttpsCertificates } : {}),
  });
  sent.setTimeout(STUCK_MS, () => reject(new Error(`no answer and no ruling for ${asked.url}`)));
  sent.on('socket', (socket: Socket) => {
    socket.on('connect', () => {
      localPort = socket.localPort ?? 0;
      rulings.watch(localPort, (ruling) => {
        if (ruling.kind === 'never') finish({ failure: 'timeout' });
        else took = ruling.milliseconds;
      });
    });
    socket.on('secureConnect', () => {
      handshaken = true;
    });
  });
  sent.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNREFUSED') handshaken = true;
    failed();
  });
  sent.on('response', (response) => {
    const pieces: Buffer[] = [];
    response.on('data', (piece: Buffer) => pieces.push(piece));
    response.on('error', failed);
    response.on('aborted', failed);
    response.on('end', () => {
      if (!response.complete) return failed();
      finish({
        status: response.statusCode ?? 0,
        headers: headersOf(response),
        body: decode(Buffer.concat(pieces), response.headers['content-encoding']),
        milliseconds: elapsed(),
      });
    });
  });
  sent.end(asked.payload);
}

function isAddress(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(hostname);
}
