/** A thread that works in its own time for somebody who sleeps until it has answered. */

import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';

/** What such a thread is started with, besides data of its own. */
export interface SyncThreadData {
  /** For questions and replies. */
  port: MessagePort;
  /** One counter, raised with each reply; the asker sleeps on it. */
  answered: SharedArrayBuffer;
}

export type SyncReply<Value> = { ok: true; value: Value } | { ok: false; words: string };

/** Far more than anything here takes, on a machine as busy as may be. */
const STUCK_MS = 150_000;

export class SyncThread<Question, Value> {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #answered = new Int32Array(new SharedArrayBuffer(4));
  #awaited = 0;

  /**
   * @param entry path of a module that calls `answerQuestions`
   * @param data for the thread, as `workerData`
   */
  constructor(entry: string, data: object = {}) {
    const { port1, port2 } = new MessageChannel();
    const own: SyncThreadData = { port: port2, answered: this.#answered.buffer as SharedArrayBuffer };
    this.#worker = new Worker(codeOf(entry), {
      eval: true,
      workerData: { ...data, ...own },
      transferList: [port2],
    });
    // Neither keeps the process alive when somebody forgets to close.
    this.#worker.unref();
    this.#port = port1;
    this.#port.unref();
    this.#await();
  }

  /** @throws what the thread failed with */
  ask(question: Question): Value {
    this.#port.postMessage(question);
    return this.#await() as Value;
  }

  async close(): Promise<void> {
    this.#port.close();
    await this.#worker.terminate();
  }

  /** Sleeps until the next reply is there; the first says that the thread has started. */
  #await(): Value | undefined {
    while (Atomics.load(this.#answered, 0) === this.#awaited) {
      if (Atomics.wait(this.#answered, 0, this.#awaited, STUCK_MS) === 'timed-out')
        throw new Error('a thread is stuck');
    }
    this.#awaited += 1;
    const reply = receiveMessageOnPort(this.#port)?.message as SyncReply<Value | undefined> | undefined;
    if (!reply?.ok) throw new Error(`a thread failed: ${reply?.words}`);
    return reply.value;
  }
}

const bundled = new Map<string, string>();

/** A thread runs plain JavaScript, whichever runner the main thread has: so it gets its TypeScript bundled. */
function codeOf(entry: string): string {
  const known = bundled.get(entry);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    charset: 'utf8',
    write: false,
  });
  const code = withRequire(outputFiles[0]!.text, entry);
  bundled.set(entry, code);
  return code;
}

/** Code that is started from text finds its packages from where its source lies. @param code CommonJS */
export function withRequire(code: string, source: string): string {
  const requireHere = `require('node:module').createRequire(${JSON.stringify(source)})`;
  return `((require) => {\n${code}\n})(${requireHere})`;
}
