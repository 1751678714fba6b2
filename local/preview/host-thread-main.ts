/**
 * The thread of the host. It works on one request after another; while a script waits for an answer, the whole thread
 * sleeps, as Google suspends a script whose dialog is open, and only shows the workbook to windows that open meanwhile.
 */

import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Answer, Question } from '../host/services/ui';
import { HostSession } from './host-session';
import type { FromHost, HostThreadData, ToHost } from './host-thread-messages';
import { PreviewNetwork } from './network';
import type { PageReply } from './protocol';
import { failedReply } from './refusals';
import { RunningClock } from './running-clock';

type Request = Extract<ToHost, { kind: 'request' }>;

const { port, bell, dist, open, site, start, hurried } = workerData as HostThreadData;
const rings = new Int32Array(bell);
const waiting: Request[] = [];
let working = false;

const clock = new RunningClock({ start: start ?? undefined, hurried });
const session = new HostSession({
  dist,
  clock,
  network: new PreviewNetwork(clock, site).fetch,
  tell: (event) => say({ kind: 'event', event }),
  ask,
});

const opened = open === null ? Promise.resolve() : session.load(open);
opened.then(
  () => {
    port.on('message', (message: ToHost) => {
      // Answers are taken by `ask`, which doesn't come back here before it has one.
      if (message.kind === 'request') waiting.push(message);
      void work();
    });
    say({ kind: 'ready' });
  },
  (error) => say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
);

async function work(): Promise<void> {
  if (working) return;
  working = true;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) say(await replyTo(next));
  working = false;
}

async function replyTo({ id, request }: Request): Promise<FromHost> {
  return { kind: 'reply', id, reply: await session.do(request).then(done, failedReply) };
}

function done(value: unknown): PageReply {
  return { ok: true, value };
}

/** Sleeps until the person has answered. */
function ask(question: Question): Answer {
  say({ kind: 'question', question });
  for (const early of waiting.splice(0)) setAside(early);
  for (;;) {
    const message = nextMessage();
    if (message.kind === 'answer') return message.answer;
    setAside(message);
  }
}

/** A window that opens is shown how things stand, without onOpen: the script that waits is not to be disturbed. */
function setAside(message: Request): void {
  if (message.request.kind === 'open') say({ kind: 'reply', id: message.id, reply: done(session.opened()) });
  else waiting.push(message);
}

function nextMessage(): ToHost {
  for (;;) {
    const heard = Atomics.load(rings, 0);
    const received = receiveMessageOnPort(port);
    if (received !== undefined) return received.message as ToHost;
    Atomics.wait(rings, 0, heard);
  }
}

function say(message: FromHost): void {
  port.postMessage(message);
}
