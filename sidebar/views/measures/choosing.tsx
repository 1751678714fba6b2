/** What drafting anew would change: each change with what differs, to be taken or left by itself. */

import { useId, useState } from 'preact/hooks';
import type { DraftChange } from '../../contract';
import { useSay } from '../../parts/announcer';
import { GoToButton } from '../../parts/go-to-button';
import type { Place } from '../../server/tasks';
import { T } from '../../texts';
import { WordChanges } from './word-changes';

/** How many changes are shown unfolded: beyond that the list itself is what one wants to see. */
const MOST_UNFOLDED = 4;

interface GoTo {
  going: boolean;
  onGoTo: (place: Place) => void;
}

interface Props extends GoTo {
  changes: DraftChange[];
  busy: boolean;
  onUse: (accepted: string[]) => void;
}

export function Choosing({ changes, busy, onUse, ...goTo }: Props) {
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const say = useSay();
  const accepted = changes.map(({ id }) => id).filter((id) => !refused.has(id));
  const isAll = accepted.length === changes.length;
  const refuse = (ids: ReadonlySet<string>) => {
    setRefused(ids);
    say(T.drafting.chosen(changes.filter(({ id }) => !ids.has(id)).length, changes.length));
  };
  const turn = (id: string) => {
    const ids = new Set(refused);
    if (!ids.delete(id)) ids.add(id);
    refuse(ids);
  };
  return (
    <>
      <p class="secondary">{T.drafting.hint}</p>
      <div class="buttons spaced">
        <button type="button" class="primary" disabled={busy || accepted.length === 0} onClick={() => onUse(accepted)}>
          {T.drafting.use(accepted.length)}
        </button>
        <button type="button" disabled={busy} onClick={() => refuse(new Set(isAll ? changes.map(({ id }) => id) : []))}>
          {isAll ? T.drafting.noneOfAll : T.drafting.all}
        </button>
      </div>
      <ul class="items" aria-label={T.drafting.list}>
        {changes.map((change) => (
          <Change
            key={change.id}
            change={change}
            isAccepted={!refused.has(change.id)}
            isUnfolded={changes.length <= MOST_UNFOLDED}
            onTurn={() => turn(change.id)}
            {...goTo}
          />
        ))}
      </ul>
    </>
  );
}

interface ChangeProps extends GoTo {
  change: DraftChange;
  isAccepted: boolean;
  isUnfolded: boolean;
  onTurn: () => void;
}

function Change({ change, isAccepted, isUnfolded, onTurn, going, onGoTo }: ChangeProps) {
  const box = useId();
  const about = useId();
  const { kind, where, parts, cell } = change;
  const [first] = parts;
  const name = kind === 'added' ? where : `${where} · ${first?.label ?? ''}`;
  return (
    <li class={isAccepted ? 'item change' : 'item change refused'}>
      <p class="choice">
        <input type="checkbox" id={box} checked={isAccepted} aria-describedby={about} onChange={onTurn} />
        <label for={box} lang="th">
          {name}
        </label>
      </p>
      <p id={about} class="secondary">
        {T.drafting.kinds[kind === 'updated' && !first?.before ? 'filled' : kind]}
      </p>
      <details open={isUnfolded}>
        <summary>
          {T.drafting.show}
          <span class="heard-only" lang="th">
            {' '}
            {name}
          </span>
        </summary>
        {parts.map(({ label, before, after }) => (
          <div key={label}>
            {kind === 'added' && <h3 lang="th">{label}</h3>}
            {before ? (
              <WordChanges before={before} after={after} />
            ) : (
              <p class="prose" lang="th">
                {after}
              </p>
            )}
          </div>
        ))}
      </details>
      <GoToButton place={{ where, cell }} describedBy={about} busy={going} onGoTo={onGoTo} />
    </li>
  );
}
