/** Turns what google.script.run reports when a call goes wrong into a failure that an officer can act on. */

import type { Failure } from '../contract';
import { T, type Texts } from '../texts';

/** A failure as the sidebar shows it. */
export interface ShownFailure extends Failure {
  /** True where the add-in may have done its work although its answer didn't arrive. */
  uncertain?: boolean;
  /** Which of the words are Thai whatever the page's language is: the add-in's own. */
  thai?: 'message' | 'technical';
}

/** What the add-in itself refused: in the page's language where there are words for it, its own Thai kept for support. */
export function refusal(failure: Failure): ShownFailure {
  const worded = T.refusals[failure.code];
  if (!worded) return { ...failure, thai: 'message' };
  return {
    ...failure,
    ...worded,
    technical: [failure.message, failure.remedy, failure.technical].filter(Boolean).join(' '),
    thai: 'technical',
  };
}

/** Whether the same request would be refused again: what it was asked of is old, or lacks something. */
export function isForGood({ code }: Failure): boolean {
  return ['stale', 'has-errors', 'nothing-to-undo', 'unknown-change'].includes(code);
}

/**
 * Google words these errors in the user's language, so only codes that stay the same in every language, and the
 * English and Thai wordings, are recognised; anything else is 'unknown' and keeps the system's words for support.
 *
 * Several accounts: https://issuetracker.google.com/issues/69270374. 'Authorization is required' is what the same
 * situation gives in some add-ons (https://github.com/alexwforsythe/code-blocks/issues/53), and missing consent too.
 */
const RULES: { pattern: RegExp; kind: keyof Texts['transport']; uncertain?: true }[] = [
  { pattern: /PERMISSION_DENIED/, kind: 'accounts' },
  {
    pattern: /authori[sz]ation is required|do(es)? not have permission|ต้องมีการให้สิทธิ์|ไม่ได้รับอนุญาต/i,
    kind: 'consent',
  },
  {
    pattern: /maximum execution time|เวลาดำเนินการสูงสุด|เวลาในการดำเนินการ/i,
    kind: 'timeLimit',
    uncertain: true,
  },
  { pattern: /too many (simultaneous|scripts)|simultaneous invocations|พร้อมกันมากเกินไป/i, kind: 'crowded' },
  { pattern: /NetworkError|failed to fetch|HTTP 0\b|connection failure/i, kind: 'offline', uncertain: true },
];

/**
 * @param error what the failure handler was given: an Error, or whatever else came
 * @param online what the browser says of its connection
 */
export function transportFailure(error: unknown, online: boolean): ShownFailure {
  const technical = wordsOf(error);
  const known = RULES.find(({ pattern }) => pattern.test(technical));
  const { kind, uncertain } = known ?? { kind: online ? 'unknown' : 'offline', uncertain: true };
  return { ...T.transport[kind], ...(uncertain && { uncertain }), ...(technical && { technical }) };
}

function wordsOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error ?? '');
  const { name, message } = error as { name?: unknown; message?: unknown };
  return [name, message].filter((part) => typeof part === 'string' && part !== '').join(': ');
}
