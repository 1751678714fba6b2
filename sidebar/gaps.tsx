/** The missing and doubtful evidence, in the order given, each with its remedy and a way to its cell. */

import { useId, useState } from 'preact/hooks';
import type { Gap } from './contract';
import { GoToButton } from './go-to-button';
import { SeverityIcon } from './icons';
import type { Place } from './tasks';
import { GAPS, REMEDY } from './texts';

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
      <h2>{GAPS.title(gaps.length)}</h2>
      {gaps.length === 0 && <p>{known ? GAPS.none : GAPS.unknown}</p>}
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
  const present = (Object.keys(GAPS.severity) as Severity[])
    .map((severity) => ({ severity, count: gaps.filter((gap) => gap.severity === severity).length }))
    .filter(({ count }) => count > 0);
  if (present.length < 2) return null;
  const choice = (severity: Severity | null, label: string, count: number) => (
    <button type="button" class="chip" aria-pressed={only === severity} onClick={() => onChange(severity)}>
      {label} {count}
    </button>
  );
  return (
    <fieldset class="buttons plain" aria-label={GAPS.filter}>
      {choice(null, GAPS.all, gaps.length)}
      {present.map(({ severity, count }) => choice(severity, GAPS.severity[severity], count))}
    </fieldset>
  );
}

function GapItem({ gap, busy, onGoTo }: { gap: Gap; busy: boolean; onGoTo: (place: Place) => void }) {
  const message = useId();
  return (
    <li class={gap.cell ? `item ${gap.severity} reachable` : `item ${gap.severity}`}>
      <p class="item-head">
        <span class="severity">
          <SeverityIcon severity={gap.severity} /> {GAPS.severity[gap.severity]}
        </span>
        <strong>{gap.where}</strong>
      </p>
      <p id={message}>{gap.message}</p>
      {gap.remedy && (
        <p>
          <span class="secondary">{REMEDY}:</span> {gap.remedy}
        </p>
      )}
      {gap.stake && <p class="secondary">{GAPS.stake(gap.stake)}</p>}
      <GoToButton place={gap} describedBy={message} busy={busy} onGoTo={onGoTo} />
    </li>
  );
}
