/** The items of the evidence, those that aren't settled unless more is wanted. */

import { useState } from 'preact/hooks';
import type { EvidenceItem } from '../../contract';
import { useSay } from '../../parts/announcer';
import type { Place } from '../../server/tasks';
import { T } from '../../texts';
import { type Filter, isOpen, matches, NO_CHOICE, stillThere } from './evidence-filter';
import { EvidenceFilters } from './evidence-filters';
import { ItemCard } from './item-card';
import type { Ticking } from './ticking';

interface Props {
  items: EvidenceItem[];
  ticking: Ticking;
  /** Whether going to a cell has to wait. */
  busy: boolean;
  onGoTo: (place: Place) => void;
}

export function EvidenceItems({ items, ticking, busy, onGoTo }: Props) {
  const [wanted, setFilter] = useState<Filter>({ isAll: false, chosen: NO_CHOICE });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  // What somebody is at work on stays in sight when it no longer matches, until another filter is chosen.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const say = useSay();
  const filter = stillThere(items, wanted);
  const shown = items.filter((item) => kept.has(item.code) || matches(item, filter));

  const choose = (next: Filter) => {
    const found = items.filter((item) => matches(item, next));
    setFilter(next);
    setKept(new Set(found.map(({ code }) => code).filter((code) => unfolded.has(code))));
    say(T.evidence.shown(found.length, items.length));
  };
  const fold = (code: string, isUnfolded: boolean) => {
    const others = [...unfolded].filter((other) => other !== code);
    setUnfolded(new Set(isUnfolded ? [...others, code] : others));
    if (isUnfolded) setKept(new Set([...kept, code]));
  };
  return (
    <section>
      <h2>{T.evidence.title}</h2>
      {items.length === 0 && <p>{T.evidence.noItems}</p>}
      {items.length > 0 && (
        <>
          <EvidenceFilters items={items} filter={filter} onChange={choose} />
          <p class="secondary">{T.evidence.shown(shown.length, items.length)}</p>
          {shown.length === 0 && (
            <p>{items.some(isOpen) || filter.isAll ? T.evidence.noMatch : T.evidence.nothingOpen}</p>
          )}
          <ul class="cards">
            {shown.map((item) => (
              <ItemCard
                key={item.code}
                item={item}
                isUnfolded={unfolded.has(item.code)}
                onFold={fold}
                ticking={ticking}
                busy={busy}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
