/** The thread of the test web: starts the server, then fetches from it for a main thread that sleeps meanwhile. */

import { workerData } from 'node:worker_threads';
import { HOSTS } from '../web/hosts';
import { makeCertificates } from './certificates';
import { fetchOne } from './fetch';
import type { Question, Reply, ThreadData } from './messages';
import { Rulings } from './rulings';
import { WebServer } from './server';

const { port, answered, latency } = workerData as ThreadData;
const counter = new Int32Array(answered);

function reply(message: Reply): void {
  port.postMessage(message);
  Atomics.add(counter, 0, 1);
  Atomics.notify(counter, 0);
}

async function start(): Promise<(question: Question) => Promise<Reply>> {
  const rulings = new Rulings();
  const certificates = await makeCertificates([...HOSTS.keys()]);
  const server = new WebServer(certificates, rulings);
  const settings = { ports: await server.listen(), authority: certificates.authority, rulings, latency };
  return async (question) => {
    if (question.kind === 'reset') {
      server.reset();
      return { ok: true, answers: [] };
    }
    server.now = question.now;
    return { ok: true, answers: await Promise.all(question.requests.map((request) => fetchOne(request, settings))) };
  };
}

const failure = (error: unknown): Reply => ({
  ok: false,
  words: error instanceof Error ? `${error.stack}` : `${error}`,
});

start().then(
  (answer) => {
    port.on('message', (question: Question) => answer(question).catch(failure).then(reply));
    reply({ ok: true, answers: [] });
  },
  (error) => reply(failure(error)),
);
