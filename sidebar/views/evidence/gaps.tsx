/** The missing and doubtful evidence, in the order given, each with its remedy and a way to its cell. */

import { useId, useState } from 'preact/hooks';
import type { Gap } from '../../contract';
import { GoToButton } from '../../parts/go-to-button';
import { SeverityIcon } from '../../parts/icons';
import type { Place } from '../../server/tasks';
import { T } from '../../texts';

type Severity = Gap['severity'];

interface Props {
  gaps: Gap[];
  /** Whether there is a result at all: without one, no gaps doesn't mean that nothing is missing. */
  known: boolean;
  busy: boolean;
  onGoTo: (place: Place) => void;
}

export function Gaps({ gaps, known, busy, onGoTo }: Props) {
  const [wanted, setWanted] = useState<Severity | null>(null);
  // A severity that a later reading no longer has would leave an empty list.
  const only = gaps.some(({ severity }) => severity === wanted) ? wanted : null;
  const shown = gaps.filter(({ severity }) => only === null || severity === only);
  return (
    <section>
      <h2>{T.gaps.title(gaps.length)}</h2>
      {gaps.length === 0 && <p>{known ? T.gaps.none : T.gaps.unknown}</p>}
      <Filter gaps={gaps} only={only} onChange={setWanted} />
      <ul class="items">
        {shown.map((gap, index) => (
          // By position: one place may have several gaps of the same wording.
          <GapItem key={index} gap={gap} busy={busy} onGoTo={onGoTo} />
        ))}
      </ul>
    </section>
  );
}

interface FilterProps {
  gaps: Gap[];
  only: Severity | null;
  onChange: (only: Severity | null) => void;
}

/** Only where there is something to choose between. */
function Filter({ gaps, only, onChange }: FilterProps) {
  const present = (Object.keys(T.gaps.severity) as Severity[])
    .map((severity) => ({ severity, count: gaps.filter((gap) => gap.severity === severity).length }))
    .filter(({ count }) => count > 0);
  if (present.length < 2) return null;
  const choice = (severity: Severity | null, label: string, count: number) => (
    <button type="button" class="chip" aria-pressed={only === severity} onClick={() => onChange(severity)}>
      {label} {count}
    </button>
  );
  return (
    <fieldset class="buttons plain" aria-label={T.gaps.filter}>
      {choice(null, T.gaps.all, gaps.length)}
      {present.map(({ severity, count }) => choice(severity, T.gaps.severity[severity], count))}
    </fieldset>
  );
}

function GapItem({ gap, busy, onGoTo }: { gap: Gap; busy: boolean; onGoTo: (place: Place) => void }) {
  const message = useId();
  return (
    <li class={gap.cell ? `item ${gap.severity} reachable` : `item ${gap.severity}`}>
      <p class="item-head">
        <span class="severity">
          <SeverityIcon severity={gap.severity} /> {T.gaps.severity[gap.severity]}
        </span>
        <strong>{gap.where}</strong>
      </p>
      <p id={message}>{gap.message}</p>
      {gap.remedy && (
        <p>
          <span class="secondary">{T.remedy}:</span> {gap.remedy}
        </p>
      )}
      {gap.stake && <p class="secondary">{T.gaps.stake(gap.stake)}</p>}
      <GoToButton place={gap} describedBy={message} busy={busy} onGoTo={onGoTo} />
    </li>
  );
}
