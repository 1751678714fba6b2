/** Which items are shown: those that aren't settled, or all; of one owner, state or sub-indicator. */

import type { EvidenceItem, EvidenceStateKey } from '../../contract';

export type Facet = 'owner' | 'state' | 'subIndicator';

export interface Filter {
  /** Settled items too. */
  isAll: boolean;
  /** A key of the facet's choices; null for any. */
  chosen: Record<Facet, string | null>;
}

export interface Choice {
  key: string;
  /** '' for items that have none. */
  words: string;
  /** How many items it would show, as the filter stands otherwise. */
  count: number;
}

export const FACETS: readonly Facet[] = ['owner', 'state', 'subIndicator'];

export const NO_CHOICE: Filter['chosen'] = { owner: null, state: null, subIndicator: null };

/** Missing or doubtful, or nobody looked yet: unknown is not settled. */
export function isOpen({ state, gaps }: EvidenceItem): boolean {
  return !SETTLED.includes(state) || gaps.some(({ severity }) => severity !== 'info');
}

const SETTLED: readonly EvidenceStateKey[] = ['seen', 'opened'];

export function matches(item: EvidenceItem, { isAll, chosen }: Filter): boolean {
  return (
    (isAll || isOpen(item)) && FACETS.every((facet) => chosen[facet] === null || keyOf(item, facet) === chosen[facet])
  );
}

/** A choice that a later reading no longer has would leave an empty list, and nothing to tell why. */
export function stillThere(items: readonly EvidenceItem[], { isAll, chosen }: Filter): Filter {
  const kept = { ...chosen };
  for (const facet of FACETS) {
    if (!items.some((item) => keyOf(item, facet) === chosen[facet])) kept[facet] = null;
  }
  return { isAll, chosen: kept };
}

/** What there is among all items, so that a choice stays where it is while its count changes. */
export function choicesOf(items: readonly EvidenceItem[], facet: Facet, filter: Filter): Choice[] {
  const others: Filter = { ...filter, chosen: { ...filter.chosen, [facet]: null } };
  const choices = new Map<string, Choice>();
  for (const item of items) {
    const key = keyOf(item, facet);
    const choice = choices.get(key) ?? { key, words: wordsOf(item, facet), count: 0 };
    choices.set(key, choice);
    if (matches(item, others)) choice.count += 1;
  }
  return [...choices.values()].sort((a, b) => placeOf(a, facet) - placeOf(b, facet));
}

function keyOf({ owner, state, subIndicator }: EvidenceItem, facet: Facet): string {
  return { owner, state, subIndicator: subIndicator.code }[facet];
}

function wordsOf({ owner, stateWords, subIndicator: { code, name } }: EvidenceItem, facet: Facet): string {
  return { owner, state: stateWords, subIndicator: `${code} ${name}` }[facet];
}

/** States from the gravest on; who has no owner last; otherwise as the items come. */
function placeOf({ key }: Choice, facet: Facet): number {
  return facet === 'state' ? STATES.indexOf(key) : Number(key === '');
}

const STATES: readonly string[] = [
  'missing',
  'faulty',
  'incomplete',
  'doubtful',
  'unseen',
  'unopened',
  'recheck',
  'opened',
  'seen',
] satisfies EvidenceStateKey[];
