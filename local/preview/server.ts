/**
 * The web server of the preview, on loopback only. Any page that the person's browser shows could send requests here, so
 * they have to name this server as Host and, where a page sends them, as Origin.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BundledPage } from './page/bundle';
import { ADDRESSES, type HostEvent, type PageReply, type PageRequest } from './protocol';
import { requestOf } from './requests';

export interface Backstage {
  /** Called when somebody first looks. */
  page(): Promise<BundledPage>;
  request(request: PageRequest): Promise<PageReply>;
  /** What a window has to be told as soon as it listens. */
  standing(): HostEvent[];
}

const HOST = '127.0.0.1';
/** An .xlsx of some 36 MB, which travels in base64. */
const MOST_BYTES = 48 * 1024 * 1024;
const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Nobody else's page shows this one inside of it.
  'Content-Security-Policy': "frame-ancestors 'none'",
};
const REFUSED = 'ตัวอย่างนี้รับคำสั่งจากหน้าของตัวอย่างเองเท่านั้น';
const NOT_UNDERSTOOD = 'ตัวอย่างไม่เข้าใจคำสั่งจากหน้านี้ โปรดเปิดหน้าใหม่';
const TOO_LARGE = 'ไฟล์ใหญ่เกินกว่าที่ตัวอย่างรับได้ (ไม่เกิน 36 MB)';

export class PreviewServer {
  readonly url: string;
  readonly #server: Server;
  readonly #backstage: Backstage;
  readonly #listeners = new Set<ServerResponse>();
  readonly #hosts: ReadonlySet<string>;

  /** @param port 0 for any that is free @throws where the port is taken */
  static async listen(port: number, backstage: Backstage): Promise<PreviewServer> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, HOST, () => {
        server.off('error', reject);
        resolve();
      });
    });
    return new PreviewServer(server, backstage);
  }

  private constructor(server: Server, backstage: Backstage) {
    const { port } = server.address() as AddressInfo;
    this.url = `http://${HOST}:${port}/`;
    this.#hosts = new Set([`${HOST}:${port}`, `localhost:${port}`]);
    this.#backstage = backstage;
    this.#server = server;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#respond(request, response).catch((error) => {
        console.error(error);
        if (!response.headersSent) response.writeHead(500, HEADERS);
        response.end();
      });
    });
  }

  /** To every window that listens. */
  tell(event: HostEvent): void {
    const message = messageOf(event);
    for (const listener of this.#listeners) listener.write(message);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#isOwn(request)) return answer(response, 403, { ok: false, message: REFUSED });
    const path = new URL(request.url ?? '/', this.url).pathname.slice(1);
    if (request.method === 'POST' && path === ADDRESSES.api) return this.#work(request, response);
    if (request.method !== 'GET') return answer(response, 405, { ok: false, message: NOT_UNDERSTOOD });
    if (path === ADDRESSES.events) return this.#listen(response);
    const files: Record<string, [keyof BundledPage, string]> = {
      '': ['html', 'text/html'],
      'page.js': ['js', 'text/javascript'],
      'page.css': ['css', 'text/css'],
    };
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined) return answer(response, 404, { ok: false, message: NOT_UNDERSTOOD });
    const page = await this.#backstage.page();
    response.writeHead(200, { ...HEADERS, 'Content-Type': `${file[1]}; charset=utf-8` });
    response.end(page[file[0]]);
  }

  /** A foreign name that was made to lead here (DNS rebinding) shows in Host, a foreign page in Origin. */
  #isOwn({ headers: { host, origin } }: IncomingMessage): boolean {
    if (host === undefined || !this.#hosts.has(host)) return false;
    return origin === undefined || origin === `http://${host}`;
  }

  async #work(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return answer(response, 415, { ok: false, message: NOT_UNDERSTOOD });
    const body = await bodyOf(request);
    if (body === null) return answer(response, 413, { ok: false, message: TOO_LARGE });
    const asked = requestOf(body);
    if (asked === null) return answer(response, 400, { ok: false, message: NOT_UNDERSTOOD });
    answer(response, 200, await this.#backstage.request(asked));
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
    response.flushHeaders();
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
    for (const event of this.#backstage.standing()) response.write(messageOf(event));
  }
}

function messageOf(event: HostEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}

function answer(response: ServerResponse, status: number, reply: PageReply): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(reply));
}

/** Null where it is too large; the rest of it is read and thrown away, or the browser would show no answer. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length <= MOST_BYTES) pieces.push(piece);
    else pieces.length = 0;
  }
  return length <= MOST_BYTES ? Buffer.concat(pieces).toString('utf8') : null;
}
