/** The test web's server: one for http, one for https, loopback only, a virtual host for each made-up name. */

import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { HOSTS } from '../web/hosts';
import type { Answer, Behaviour, Visit } from '../web/page';
import type { Certificates } from './certificates';
import type { Rulings } from './rulings';

export interface Ports {
  http: number;
  https: number;
}

export class WebServer {
  /** The clock of whoever asks. */
  now = Date.now();
  readonly #rulings: Rulings;
  readonly #servers: Record<keyof Ports, Server>;
  readonly #times = new Map<string, number>();
  #held: (() => void)[] = [];

  constructor({ contexts }: Certificates, rulings: Rulings) {
    this.#rulings = rulings;
    const listener =
      (secure: boolean): RequestListener =>
      (request, response) => {
        this.#answer(visitOf(request, secure, this.now), request, response);
      };
    this.#servers = {
      http: createServer(listener(false)),
      https: createSecureServer(
        {
          // A handshake for a host without certificate ends in an error, whatever the client would put up with.
          SNICallback: (name, done) => {
            const kind = HOSTS.get(name)?.certificate ?? 'valid';
            if (kind === 'broken') done(new Error('no certificate'));
            else done(null, contexts[kind]);
          },
        },
        listener(true),
      ),
    };
  }

  async listen(): Promise<Ports> {
    const portOf = (server: Server) =>
      new Promise<number>((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
      });
    return { http: await portOf(this.#servers.http), https: await portOf(this.#servers.https) };
  }

  /** As if nobody had ever asked for anything. */
  reset(): void {
    this.#times.clear();
  }

  #answer(visit: Visit, request: IncomingMessage, response: ServerResponse): void {
    const address = `${visit.secure ? 'https' : 'http'}://${visit.host}${request.url}`;
    const times = (this.#times.get(address) ?? 0) + 1;
    this.#times.set(address, times);
    const port = request.socket.remotePort ?? 0;
    const behaviour = behaviourFor({ ...visit, times });
    if (behaviour === 'never') {
      this.#rulings.rule(port, { kind: 'never' });
    } else if (behaviour === 'reset') {
      request.socket.destroy();
    } else {
      this.#rulings.rule(port, { kind: 'took', milliseconds: behaviour.milliseconds ?? 0 });
      this.#held.push(() => send(behaviour, response, this.now));
      if (this.#held.length >= (behaviour.together ?? 1)) for (const release of this.#held.splice(0)) release();
    }
  }
}

function visitOf(request: IncomingMessage, secure: boolean, now: number): Visit {
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
  return {
    host: (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase(),
    path: decoded(path),
    query,
    secure,
    headers: request.headers,
    cookies: Object.fromEntries(
      (request.headers.cookie ?? '')
        .split(/; */)
        .filter((pair) => pair.includes('='))
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    ),
    times: 0,
    now,
  };
}

function behaviourFor(visit: Visit): Behaviour {
  const host = HOSTS.get(visit.host);
  if (host === undefined) return { status: 421, headers: {}, body: `no host ${visit.host}` };
  const withQuery = visit.query === '' ? undefined : host.pages[`${visit.path}?${visit.query}`];
  const page = withQuery ?? host.pages[visit.path] ?? host.elsewhere;
  return typeof page === 'function' ? page(visit) : page;
}

function send({ status, headers, body, sent }: Answer, response: ServerResponse, now: number): void {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body);
  response.sendDate = false;
  response.setHeader('Date', new Date(now).toUTCString());
  response.setHeader('Connection', 'close');
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, Array.isArray(value) ? value.map(rawHeader) : rawHeader(value));
  }
  response.statusCode = status;
  if (sent === 'chunked') {
    for (let from = 0; from < bytes.length; from += 1000) response.write(bytes.subarray(from, from + 1000));
    response.end();
    return;
  }
  response.setHeader('Content-Length', bytes.length);
  if (sent === 'cut') {
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    return;
  }
  // Written before the end: knowing the whole body, node takes a Content-Disposition for text (nodejs/node#46528).
  if (bytes.length > 0) response.write(bytes);
  response.end();
}

/** Node writes a header's characters as bytes: these are the bytes of its UTF-8. */
function rawHeader(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
