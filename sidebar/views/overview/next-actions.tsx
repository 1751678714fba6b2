/** What to do next: the first five by points, the rest on request, each with a way to its cell. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Action, Overview } from '../../contract';
import { GoToButton } from '../../parts/go-to-button';
import { BindingIcon } from '../../parts/icons';
import type { Place } from '../../server/tasks';
import { T } from '../../texts';

const FIRST = 5;

interface Props {
  overview: Overview;
  busy: boolean;
  onGoTo: (place: Place) => void;
  onSeeGaps: () => void;
}

export function NextActions({ overview, busy, onGoTo, onSeeGaps }: Props) {
  const { actions, openGaps } = overview;
  const [all, setAll] = useState(false);
  const firstMore = useRef<HTMLLIElement>(null);
  // Who asked for the rest by keyboard goes on with it, not behind it.
  useEffect(() => {
    if (all) firstMore.current?.focus();
  }, [all]);
  const shown = all ? actions : actions.slice(0, FIRST);
  return (
    <section>
      <h2>{T.next.title}</h2>
      {actions.length === 0 && <p>{nothing(overview)}</p>}
      <ol class="items">
        {shown.map((action, index) => (
          <ActionItem
            // By position: one place may have several actions of the same wording.
            key={index}
            action={action}
            itemRef={index === FIRST ? firstMore : undefined}
            busy={busy}
            onGoTo={onGoTo}
          />
        ))}
      </ol>
      {actions.length > FIRST && (
        <button type="button" class="link block" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? T.next.fewer(FIRST) : T.next.all(actions.length)}
        </button>
      )}
      {openGaps > 0 && (
        <button type="button" class="link block" onClick={onSeeGaps}>
          {T.next.gaps(openGaps)}
        </button>
      )}
    </section>
  );
}

/** No action is good news only where there is a result and no gap either. */
function nothing({ total, openGaps }: Overview): string {
  if (openGaps > 0) return T.next.seeGaps;
  return total === '' ? T.next.unknown : T.next.none;
}

interface ItemProps {
  action: Action;
  itemRef: { current: HTMLLIElement | null } | undefined;
  busy: boolean;
  onGoTo: (place: Place) => void;
}

function ActionItem({ action, itemRef, busy, onGoTo }: ItemProps) {
  const what = useId();
  return (
    <li ref={itemRef} tabIndex={itemRef && -1} class={action.cell ? 'item reachable' : 'item'}>
      <p class="item-head">
        <strong lang="th">{action.where}</strong>
        {action.gain && <span class="gain">{T.next.gain(action.gain)}</span>}
      </p>
      {action.binding && (
        <p class="binding">
          <BindingIcon /> {T.next.binding}
        </p>
      )}
      <p id={what} lang="th">
        {action.what}
      </p>
      {action.remedy && (
        <p>
          <span class="secondary">{T.remedy}:</span> <span lang="th">{action.remedy}</span>
        </p>
      )}
      <GoToButton place={action} describedBy={what} busy={busy} onGoTo={onGoTo} />
    </li>
  );
}
