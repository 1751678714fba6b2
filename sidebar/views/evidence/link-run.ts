/** One run of the link check as the sidebar drives it: call after call, until it is finished or has to stop. */

import type { LinkProgress } from '../../contract';
import { call } from '../../server/call';
import type { ShownFailure } from '../../server/failures';

/** How a run ended; `progress` is what was known last, null where nothing was. */
export type RunEnd =
  | { kind: 'finished'; progress: LinkProgress }
  /** On request. `told`: whether the add-in knows, so that others may check at once. */
  | { kind: 'paused'; progress: LinkProgress; told: boolean }
  /** Call after call brought nothing more. */
  | { kind: 'stuck'; progress: LinkProgress }
  /** Somebody else checks; the failure says who. */
  | { kind: 'elsewhere'; progress: LinkProgress | null; failure: ShownFailure }
  | { kind: 'failed'; progress: LinkProgress | null; failure: ShownFailure };

/** Calls without a further verdict after which a run is given up. */
const STILL_CALLS = 3;

/**
 * @param onProgress is told after each call
 * @param wantsPause is asked after each call: no further one is made then
 */
export async function runLinkCheck(
  onProgress: (progress: LinkProgress) => void,
  wantsPause: () => boolean,
): Promise<RunEnd> {
  let last: LinkProgress | null = null;
  for (let still = 0; ; ) {
    const reply = await call('sidebarCheckLinks');
    if (!reply.ok) {
      const kind = reply.failure.code === 'checking' ? 'elsewhere' : 'failed';
      return { kind, progress: last, failure: reply.failure };
    }
    const progress: LinkProgress = reply.value;
    onProgress(progress);
    if (progress.finished) return { kind: 'finished', progress };
    if (wantsPause()) {
      const { ok } = await call('sidebarPauseLinks');
      return { kind: 'paused', progress, told: ok };
    }
    still = last?.done === progress.done ? still + 1 : 0;
    if (still === STILL_CALLS) {
      // Others may check; whether this gets through changes nothing for the person here, so nobody waits for it.
      void call('sidebarPauseLinks');
      return { kind: 'stuck', progress };
    }
    last = progress;
  }
}
