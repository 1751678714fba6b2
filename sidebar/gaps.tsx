/** The missing and doubtful evidence, in the order given, each with its remedy and a way to its cell. */

import { useId } from 'preact/hooks';
import type { Gap } from './contract';
import { SeverityIcon } from './icons';
import { GAPS } from './texts';

interface Props {
  gaps: Gap[];
  /** Whether there is a result at all: without one, no gaps doesn't mean that nothing is missing. */
  known: boolean;
  busy: boolean;
  onGoTo: (gap: Gap) => void;
}

export function Gaps({ gaps, known, busy, onGoTo }: Props) {
  return (
    <section>
      <h2>{GAPS.title(gaps.length)}</h2>
      {gaps.length === 0 && <p>{known ? GAPS.none : GAPS.unknown}</p>}
      <ul class="gaps">
        {gaps.map((gap, index) => (
          // By position: one place may have several gaps of the same wording.
          <GapItem key={index} gap={gap} busy={busy} onGoTo={onGoTo} />
        ))}
      </ul>
    </section>
  );
}

/** The whole item can be clicked: its button is stretched over it by the style sheet. */
function GapItem({ gap, busy, onGoTo }: { gap: Gap; busy: boolean; onGoTo: (gap: Gap) => void }) {
  const message = useId();
  return (
    <li class={gap.cell ? `gap ${gap.severity} reachable` : `gap ${gap.severity}`}>
      <p class="gap-head">
        <span class="severity">
          <SeverityIcon severity={gap.severity} /> {GAPS.severity[gap.severity]}
        </span>
        <strong>{gap.where}</strong>
      </p>
      <p id={message}>{gap.message}</p>
      {gap.remedy && (
        <p>
          <span class="secondary">{GAPS.remedy}:</span> {gap.remedy}
        </p>
      )}
      {gap.stake && <p class="secondary">{GAPS.stake(gap.stake)}</p>}
      {gap.cell && (
        <button type="button" class="link" aria-describedby={message} disabled={busy} onClick={() => onGoTo(gap)}>
          {GAPS.goTo(gap.where)}
        </button>
      )}
    </li>
  );
}
