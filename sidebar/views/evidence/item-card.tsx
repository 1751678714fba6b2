/** One item of the evidence: a line to scan, which unfolds into what is missing, its links, and the boxes to tick. */

import { useId } from 'preact/hooks';
import type { EvidenceItem, EvidenceStateKey } from '../../contract';
import { GoToButton } from '../../parts/go-to-button';
import { DoneIcon, SeverityIcon } from '../../parts/icons';
import { Mixed } from '../../parts/mixed';
import type { Place } from '../../server/tasks';
import { T } from '../../texts';
import { GapList } from './gaps';
import { ItemLinks } from './item-links';
import { ItemTicks } from './item-ticks';
import type { Ticking } from './ticking';

interface Props {
  item: EvidenceItem;
  isUnfolded: boolean;
  onFold: (code: string, isUnfolded: boolean) => void;
  ticking: Ticking;
  busy: boolean;
  onGoTo: (place: Place) => void;
}

export function ItemCard({ item, isUnfolded, onFold, ticking, busy, onGoTo }: Props) {
  const { code, title } = item;
  const id = useId();
  return (
    <li>
      <details open={isUnfolded} onToggle={({ currentTarget: { open } }) => open !== isUnfolded && onFold(code, open)}>
        <summary>
          <strong>{code}</strong>{' '}
          <span lang="th" id={id}>
            {title}
          </span>
          <State item={item} />
          <OwnerAndDue item={item} />
        </summary>
        {isUnfolded && (
          <div class="card-body">
            <Entered item={item} />
            <GoToButton place={{ where: code, cell: item.cell }} describedBy={id} busy={busy} onGoTo={onGoTo} />
            <GapList gaps={item.gaps} of={item} busy={busy} onGoTo={onGoTo} />
            <ItemLinks links={item.links} />
            {item.links.length > 0 && <ItemTicks item={item} ticking={ticking} />}
          </div>
        )}
      </details>
    </li>
  );
}

type Tone = 'error' | 'warning' | 'info' | 'done';

const TONES: Record<EvidenceStateKey, Tone> = {
  missing: 'error',
  faulty: 'error',
  incomplete: 'warning',
  doubtful: 'warning',
  unseen: 'info',
  unopened: 'info',
  recheck: 'warning',
  seen: 'done',
  opened: 'done',
};

function State({ item: { state, stateWords } }: { item: EvidenceItem }) {
  const tone = TONES[state];
  return (
    <span class={`line tone ${tone}`}>
      {tone === 'done' ? <DoneIcon /> : <SeverityIcon severity={tone} />} <span lang="th">{stateWords}</span>
    </span>
  );
}

function OwnerAndDue({ item: { owner, due, isOverdue } }: { item: EvidenceItem }) {
  return (
    <span class="line secondary">
      {owner ? <span lang="th">{owner}</span> : T.evidence.noOwner}
      {due && ' · '}
      {due && !isOverdue && <Mixed text={T.evidence.due(due)} />}
      {isOverdue && (
        <span class="tone error">
          <SeverityIcon severity="error" /> <Mixed text={T.evidence.overdue(due)} />
        </span>
      )}
    </span>
  );
}

function Entered({ item: { claim, score } }: { item: EvidenceItem }) {
  return (
    <p class="secondary">
      {T.evidence.claim}: {claim ? <span lang="th">{claim}</span> : T.evidence.noClaim}
      {score && ` · ${T.evidence.score} ${score}`}
    </p>
  );
}
