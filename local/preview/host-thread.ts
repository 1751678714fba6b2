/** The thread of the host as the server sees it: requests in, replies and events out, one open question at most. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';
import { withRequire } from '../sync-thread';
import type { FromHost, HostThreadData, ToHost } from './host-thread-messages';
import type { Dialog, HostEvent, PageReply, PageRequest } from './protocol';

export type HostThreadOptions = Omit<HostThreadData, 'port' | 'bell'>;

const STOPPED = 'โปรแกรมตัวอย่างหยุดทำงาน โปรดปิดแล้วสั่ง npm run preview ใหม่';
const ANSWERED = 'คำถามนี้มีผู้ตอบไปแล้ว';
/** What keeps the person waiting, and so shows as work. */
const EXECUTIONS: ReadonlySet<PageRequest['kind']> = new Set(['open', 'menu', 'call', 'edit', 'load']);

export class HostThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #rings = new Int32Array(new SharedArrayBuffer(4));
  readonly #tell: (event: HostEvent) => void;
  readonly #started: Promise<void>;
  readonly #pending = new Map<number, { kind: PageRequest['kind']; resolve: (reply: PageReply) => void }>();
  #asked = 0;
  #dialogs = 0;
  #dialog: Dialog | null = null;
  #documents: HostEvent | null = null;
  #stopped = false;

  /**
   * @param tell is told whatever the host says
   * @throws an Error in plain words where the workbook to begin with cannot be opened
   */
  static async start(options: HostThreadOptions, tell: (event: HostEvent) => void): Promise<HostThread> {
    const thread = new HostThread(await threadCode(), options, tell);
    await thread.#started;
    return thread;
  }

  private constructor(code: string, options: HostThreadOptions, tell: (event: HostEvent) => void) {
    this.#tell = tell;
    const { port1, port2 } = new MessageChannel();
    const workerData: HostThreadData = { ...options, port: port2, bell: this.#rings.buffer as SharedArrayBuffer };
    this.#worker = new Worker(code, { eval: true, workerData, transferList: [port2] });
    this.#port = port1;
    this.#started = new Promise((resolve, reject) => {
      this.#port.on('message', (message: FromHost) => {
        if (message.kind === 'ready') resolve();
        else if (message.kind === 'failed') reject(new Error(message.message));
        else this.#receive(message);
      });
      this.#worker.on('error', (error) => {
        this.#stop(error);
        reject(error);
      });
    });
  }

  /** Never rejects: what fails comes as a reply. */
  request(request: PageRequest): Promise<PageReply> {
    if (this.#stopped) return Promise.resolve({ ok: false, message: STOPPED });
    if (request.kind === 'answer') return Promise.resolve(this.#answer(request));
    return new Promise((resolve) => {
      this.#asked += 1;
      this.#pending.set(this.#asked, { kind: request.kind, resolve });
      if (EXECUTIONS.has(request.kind)) this.#tellBusy();
      this.#send({ kind: 'request', id: this.#asked, request });
    });
  }

  /** What a window has to know that wasn't there when it was said. */
  standing(): HostEvent[] {
    const dialog: HostEvent[] = this.#dialog === null ? [] : [{ kind: 'dialog', dialog: this.#dialog }];
    return [this.#busy(), ...(this.#documents === null ? [] : [this.#documents]), ...dialog];
  }

  async close(): Promise<void> {
    this.#stop();
    this.#port.close();
    await this.#worker.terminate();
  }

  #answer({ dialogId, button, text }: Extract<PageRequest, { kind: 'answer' }>): PageReply {
    if (this.#dialog?.id !== dialogId) return { ok: false, message: ANSWERED };
    if (button !== 'CLOSE' && !this.#dialog.buttons.includes(button)) return { ok: false, message: 'คำถามนี้ไม่มีปุ่มที่เลือก' };
    this.#dialog = null;
    this.#tell({ kind: 'dialogClosed', id: dialogId });
    this.#send({ kind: 'answer', answer: { button, text } });
    return { ok: true, value: null };
  }

  #receive(message: Exclude<FromHost, { kind: 'ready' | 'failed' }>): void {
    switch (message.kind) {
      case 'reply': {
        const request = this.#pending.get(message.id);
        this.#pending.delete(message.id);
        request?.resolve(message.reply);
        if (request !== undefined && EXECUTIONS.has(request.kind)) this.#tellBusy();
        return;
      }
      case 'question':
        this.#dialogs += 1;
        this.#dialog = { id: this.#dialogs, ...message.question };
        this.#tell({ kind: 'dialog', dialog: this.#dialog });
        return;
      case 'event':
        if (message.event.kind === 'documents') this.#documents = message.event;
        this.#tell(message.event);
    }
  }

  #tellBusy(): void {
    this.#tell(this.#busy());
  }

  #busy(): HostEvent {
    const executions = [...this.#pending.values()].filter(({ kind }) => EXECUTIONS.has(kind)).length;
    return { kind: 'busy', executions };
  }

  #send(message: ToHost): void {
    this.#port.postMessage(message);
    Atomics.add(this.#rings, 0, 1);
    Atomics.notify(this.#rings, 0);
  }

  /** Whoever still waits is told so. */
  #stop(error?: unknown): void {
    if (error !== undefined) console.error(error);
    this.#stopped = true;
    for (const { resolve } of this.#pending.values()) resolve({ ok: false, message: STOPPED });
    this.#pending.clear();
  }
}

let bundled: Promise<string> | undefined;

/** A thread runs plain JavaScript, whichever runner the main thread has: so it gets its TypeScript bundled. */
function threadCode(): Promise<string> {
  bundled ??= bundle(fileURLToPath(new URL('./host-thread-main.ts', import.meta.url)));
  return bundled;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    charset: 'utf8',
    write: false,
    plugins: [ownAddresses],
  });
  return withRequire(outputFiles[0]!.text, entry);
}

/** Bundled modules still find what lies beside their sources. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]local[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
};
