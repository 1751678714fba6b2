/** What is missing or doubtful, each with its remedy and a way to its cell. */

import { useId } from 'preact/hooks';
import type { EvidenceItem, Gap } from '../../contract';
import { GoToButton } from '../../parts/go-to-button';
import { SeverityIcon } from '../../parts/icons';
import type { Place } from '../../server/tasks';
import { T } from '../../texts';

interface Props {
  gaps: Gap[];
  /** The item that they are listed with, which says where they are. */
  of?: EvidenceItem;
  busy: boolean;
  onGoTo: (place: Place) => void;
}

export function GapList({ gaps, of, busy, onGoTo }: Props) {
  if (gaps.length === 0) return null;
  return (
    <ul class="items">
      {gaps.map((gap, index) => (
        // By position: one place may have several gaps of the same wording.
        <GapItem key={index} gap={gap} of={of} busy={busy} onGoTo={onGoTo} />
      ))}
    </ul>
  );
}

function GapItem({ gap, of, busy, onGoTo }: { gap: Gap } & Omit<Props, 'gaps'>) {
  const message = useId();
  // The item has a way to its own cell already.
  const isThere = of !== undefined && of.cell?.a1 === gap.cell?.a1 && of.cell?.sheetId === gap.cell?.sheetId;
  return (
    <li class={gap.cell && !isThere ? `item ${gap.severity} reachable` : `item ${gap.severity}`}>
      <p class="item-head">
        <span class="severity">
          <SeverityIcon severity={gap.severity} /> {T.gaps.severity[gap.severity]}
        </span>
        {!of && <strong lang="th">{gap.where}</strong>}
      </p>
      <p id={message} lang="th">
        {gap.message}
      </p>
      {gap.remedy && (
        <p>
          <span class="secondary">{T.remedy}:</span> <span lang="th">{gap.remedy}</span>
        </p>
      )}
      {gap.stake && <p class="secondary">{T.gaps.stake(gap.stake)}</p>}
      {!isThere && <GoToButton place={gap} describedBy={message} busy={busy} onGoTo={onGoTo} />}
    </li>
  );
}
