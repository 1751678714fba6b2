/** Why a change wasn't made that was asked of an old view. It can't be tried again: first comes a look at what is now. */

import { useFocusOnAppearance } from '../../parts/focus';
import { SeverityIcon } from '../../parts/icons';
import { Mixed } from '../../parts/mixed';
import type { ShownFailure } from '../../server/failures';
import { T } from '../../texts';

export interface Refused {
  what: string;
  failure: ShownFailure;
}

/** Failures that the same request would end in again. */
export const isForGood = ({ code }: ShownFailure): boolean =>
  code === 'stale' || code === 'nothing-to-undo' || code === 'unknown-change';

/** Takes the focus when it appears, and is heard by that. */
export function Refusal({ refused: { what, failure } }: { refused: Refused }) {
  const box = useFocusOnAppearance();
  const lang = failure.thai === 'message' ? 'th' : undefined;
  return (
    <section class="message failed" tabIndex={-1} ref={box}>
      <h2>
        <SeverityIcon severity="error" /> <Mixed text={T.failed.title(what)} />
      </h2>
      <p lang={lang}>{failure.message}</p>
      <p lang={lang}>{failure.remedy}</p>
    </section>
  );
}
