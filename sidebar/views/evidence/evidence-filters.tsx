/** What chooses the items: the switch between open and all, and a select for each facet. */

import { useId } from 'preact/hooks';
import type { EvidenceItem } from '../../contract';
import { T } from '../../texts';
import { choicesOf, FACETS, type Facet, type Filter, isOpen, matches, NO_CHOICE } from './evidence-filter';

interface Props {
  items: EvidenceItem[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}

export function EvidenceFilters({ items, filter, onChange }: Props) {
  const { isAll, chosen } = filter;
  const isCleared = FACETS.every((facet) => chosen[facet] === null);
  const chip = (own: boolean, label: string) => (
    <button type="button" class="chip" aria-pressed={isAll === own} onClick={() => onChange({ isAll: own, chosen })}>
      {label}
    </button>
  );
  return (
    <>
      <fieldset class="buttons plain" aria-label={T.evidence.show}>
        {chip(false, T.evidence.open(items.filter(isOpen).length))}
        {chip(true, T.evidence.all(items.length))}
      </fieldset>
      {FACETS.map((facet) => (
        <FacetSelect
          key={facet}
          facet={facet}
          items={items}
          filter={filter}
          onChoose={(key) => onChange({ isAll, chosen: { ...chosen, [facet]: key } })}
        />
      ))}
      {/* Not disabled once it is pressed: it would lose the focus. */}
      <button
        type="button"
        class="link"
        aria-disabled={isCleared}
        onClick={() => !isCleared && onChange({ isAll, chosen: NO_CHOICE })}
      >
        {T.evidence.clear}
      </button>
    </>
  );
}

interface FacetProps {
  facet: Facet;
  items: EvidenceItem[];
  filter: Filter;
  onChoose: (key: string | null) => void;
}

function FacetSelect({ facet, items, filter, onChoose }: FacetProps) {
  const id = useId();
  const { chosen } = filter;
  const any = items.filter((item) => matches(item, { ...filter, chosen: { ...chosen, [facet]: null } })).length;
  return (
    <div class="facet">
      <label for={id}>{T.evidence[facet]}</label>
      <select
        id={id}
        value={optionOf(chosen[facet])}
        onChange={({ currentTarget: { value } }) => onChoose(value === ANY ? null : value.slice(1))}
      >
        <option value={ANY}>
          {T.evidence.any} ({any})
        </option>
        {choicesOf(items, facet, filter).map(({ key, words, count }) => (
          <option key={key} value={optionOf(key)} lang={words ? 'th' : undefined}>
            {words || T.evidence.noOwner} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}

const ANY = '';

/** Nobody's items have the blank key, which isn't the same as any. */
function optionOf(key: string | null): string {
  return key === null ? ANY : `=${key}`;
}
