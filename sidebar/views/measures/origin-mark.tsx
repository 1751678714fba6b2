/** Who wrote a text, as a sign and in words. */

import type { Origin } from '../../contract';
import { T } from '../../texts';

const PAGE = 'M3 1.5h7l3 3v10H3z';
const PENCIL = 'M2.5 13.5l1-3.6 7.6-7.6 2.6 2.6-7.6 7.6z';

export function OriginMark({ origin }: { origin: Origin }) {
  return (
    <span class={`origin ${origin}`}>
      <svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        {origin === 'draft' && <path d={`${PAGE}M5.5 6h4m-4 3h5m-5 3h5`} stroke-width="1.4" />}
        {origin === 'hand' && <path d={PENCIL} fill="currentColor" stroke-width="1.4" />}
        {origin === 'partly' && <path d={`${PENCIL}M9 13.5h5`} stroke-width="1.4" />}
        {origin === 'blank' && <path d={PAGE} stroke-width="1.4" stroke-dasharray="2 2" />}
      </svg>{' '}
      {T.written.origins[origin]}
    </span>
  );
}
