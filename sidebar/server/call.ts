/** The typed way to the add-in: google.script.run as promises that always end, and never with an exception. */

import type { Answer, Server } from '../contract';
import { T } from '../texts';
import { type ShownFailure, transportFailure } from './failures';

/** The add-in's answer, or why none came. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: ShownFailure };

/** What a call answers with where it succeeds. */
export type ValueOf<Name extends keyof Server> = ReturnType<Server[Name]> extends Answer<infer T> ? T : never;

/** Google stops an execution after 6 minutes; half a minute more for the way there and back. */
export const LONGEST_WAIT_MS = 6.5 * 60 * 1000;

/** https://developers.google.com/apps-script/guides/html/reference/run */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare global {
  interface Window {
    google?: { script?: { run?: Runner } };
  }
}

/**
 * Calls one of the add-in's functions. The promise is always fulfilled: with the add-in's own answer, or with a
 * failure in plain Thai when the call didn't get through, was stopped, or wasn't answered in LONGEST_WAIT_MS. An
 * answer that comes after that is dropped.
 */
export function call<Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<Reply<ValueOf<Name>>> {
  return new Promise((resolve) => {
    const giveUp = () => resolve({ ok: false, failure: { ...T.transport.noAnswer, uncertain: true } });
    const timer = setTimeout(giveUp, LONGEST_WAIT_MS);
    const end = (reply: Reply<ValueOf<Name>>) => {
      clearTimeout(timer);
      resolve(reply);
    };
    const fail = (error: unknown) => end({ ok: false, failure: transportFailure(error, navigator.onLine) });
    const run = window.google?.script?.run;
    if (!run) return end({ ok: false, failure: T.transport.outside });
    try {
      const runner = run
        .withSuccessHandler((answer) => end(isAnswer<ValueOf<Name>>(answer) ? answer : unreadable()))
        .withFailureHandler(fail);
      (runner as unknown as Record<Name, (...args: Parameters<Server[Name]>) => void>)[name](...args);
    } catch (error) {
      fail(error);
    }
  });
}

/** An answer that holds something else than JSON comes back as null. */
function isAnswer<T>(answer: unknown): answer is Answer<T> {
  if (typeof answer !== 'object' || answer === null) return false;
  const { ok, failure } = answer as { ok?: unknown; failure?: { message?: unknown } };
  return ok === true ? 'value' in answer : ok === false && typeof failure?.message === 'string';
}

function unreadable(): Reply<never> {
  return { ok: false, failure: { ...T.transport.badAnswer, uncertain: true } };
}
