/** The typed way to the add-in: google.script.run as promises that always end, and never with an exception. */

import type { Answer, Server } from '../contract';
import { T } from '../texts';
import { refusal, type ShownFailure, transportFailure } from './failures';
import type { Runner } from './google-script';

/** The add-in's answer, or why none came. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: ShownFailure };

/** What a call answers with where it succeeds. */
export type ValueOf<Name extends keyof Server> = ReturnType<Server[Name]> extends Answer<infer T> ? T : never;

/** Google stops an execution after 6 minutes; half a minute more for the way there and back. */
export const LONGEST_WAIT_MS = 6.5 * 60 * 1000;

/** How long a call waits without a connection: one that was cut off for longer gets its answer no more. */
export const OFFLINE_WAIT_MS = 20 * 1000;

/**
 * Calls one of the add-in's functions. The promise is always fulfilled: with the add-in's own answer, or with a
 * failure in plain words when the call didn't get through, was stopped, or wasn't answered in time. An answer that
 * comes after that is dropped.
 */
export function call<Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<Reply<ValueOf<Name>>> {
  return new Promise((resolve) => {
    const run: Runner | undefined = window.google?.script?.run;
    if (!run) return resolve({ ok: false, failure: T.transport.outside });
    if (!navigator.onLine) return resolve({ ok: false, failure: T.transport.offline });
    const stopWaiting = waitAtMost((failure) => end({ ok: false, failure: { ...failure, uncertain: true } }));
    const end = (reply: Reply<ValueOf<Name>>) => {
      stopWaiting();
      resolve(reply);
    };
    const fail = (error: unknown) => end({ ok: false, failure: transportFailure(error, navigator.onLine) });
    try {
      const runner = run.withSuccessHandler((answer) => end(replyOf(answer))).withFailureHandler(fail);
      (runner as unknown as Record<Name, (...args: Parameters<Server[Name]>) => void>)[name](...args);
    } catch (error) {
      fail(error);
    }
  });
}

/**
 * @param giveUp is told why nobody need wait any longer
 * @returns to be called when the wait is over
 */
function waitAtMost(giveUp: (failure: ShownFailure) => void): () => void {
  const longest = setTimeout(() => giveUp(T.transport.noAnswer), LONGEST_WAIT_MS);
  let alone: ReturnType<typeof setTimeout> | undefined;
  const onLine = () => clearTimeout(alone);
  const offLine = () => {
    onLine();
    alone = setTimeout(() => giveUp(T.transport.offline), OFFLINE_WAIT_MS);
  };
  window.addEventListener('online', onLine);
  window.addEventListener('offline', offLine);
  return () => {
    clearTimeout(longest);
    onLine();
    window.removeEventListener('online', onLine);
    window.removeEventListener('offline', offLine);
  };
}

/** An answer that holds something else than JSON comes back as null. */
function replyOf<Value>(answer: unknown): Reply<Value> {
  if (!isAnswer<Value>(answer)) return { ok: false, failure: { ...T.transport.badAnswer, uncertain: true } };
  return answer.ok ? answer : { ok: false, failure: refusal(answer.failure) };
}

function isAnswer<Value>(answer: unknown): answer is Answer<Value> {
  if (typeof answer !== 'object' || answer === null) return false;
  const { ok, failure } = answer as { ok?: unknown; failure?: { message?: unknown } };
  return ok === true ? 'value' in answer : ok === false && typeof failure?.message === 'string';
}
