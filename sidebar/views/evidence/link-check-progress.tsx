/** The link check while it runs: x of y, the time it took so far, and the way to pause it. */

import { useId } from 'preact/hooks';
import { useFocusOnAppearance } from '../../parts/focus';
import { Spinner } from '../../parts/icons';
import { Elapsed } from '../../parts/messages';
import { T } from '../../texts';
import type { LinkCheck } from './link-check';

/** Takes the focus when it appears: the button that started it is shut meanwhile, and the next Tab is to pause. */
export function LinkCheckProgress({ check: { state, progress, pause } }: { check: LinkCheck }) {
  const box = useFocusOnAppearance();
  const title = useId();
  const isPausing = state === 'pausing';
  return (
    <section class="checking" aria-labelledby={title} tabIndex={-1} ref={box}>
      <h2 id={title}>
        <Spinner /> {T.links.running}
      </h2>
      <progress aria-label={T.links.progress} {...barOf(progress)} />
      <p>{progress?.message ?? T.links.preparing}</p>
      <Elapsed />
      {isPausing && <p>{T.links.pausing}</p>}
      {/* Not disabled when pressed: it would lose the focus. */}
      <button type="button" aria-disabled={isPausing} onClick={pause}>
        {T.links.pause}
      </button>
      <p class="secondary">{T.links.reason}</p>
    </section>
  );
}

/** Without a value the bar only says that something is under way. */
function barOf(progress: LinkCheck['progress']): { value?: number; max?: number } {
  return progress && progress.all > 0 ? { value: progress.done, max: progress.all } : {};
}
