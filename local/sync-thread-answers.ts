/** The inner side of a `SyncThread`. */

import { workerData } from 'node:worker_threads';
import type { SyncReply, SyncThreadData } from './sync-thread';

/** Answers questions one by one, once `start` has made ready; a failure is reported and ends nothing. */
export function answerQuestions<Question, Value>(start: () => Promise<(question: Question) => Promise<Value>>): void {
  const { port, answered } = workerData as SyncThreadData;
  const counter = new Int32Array(answered);
  const reply = (message: SyncReply<Value | undefined>) => {
    port.postMessage(message);
    Atomics.add(counter, 0, 1);
    Atomics.notify(counter, 0);
  };
  const failed = (error: unknown) =>
    reply({ ok: false, words: error instanceof Error ? `${error.stack}` : `${error}` });
  start().then((answer) => {
    port.on('message', (question: Question) =>
      answer(question)
        .then((value) => reply({ ok: true, value }))
        .catch(failed),
    );
    reply({ ok: true, value: undefined });
  }, failed);
}
