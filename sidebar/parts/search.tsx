/** The field that narrows a list of items by code or title, and says how many are left. */

import { useId, useState } from 'preact/hooks';
import { T } from '../texts';
import { useSay } from './announcer';
import { type Entry, findEntries } from './find-entries';

export interface Search<Found extends Entry> {
  typed: string;
  found: Found[];
  find: (text: string) => void;
  all: number;
}

export function useSearch<Found extends Entry>(entries: Found[]): Search<Found> {
  const [typed, setTyped] = useState('');
  const say = useSay();
  const find = (text: string) => {
    setTyped(text);
    say(T.search.found(findEntries(entries, text).length, entries.length));
  };
  return { typed, found: findEntries(entries, typed), find, all: entries.length };
}

export function SearchField({ search: { typed, found, find, all } }: { search: Search<Entry> }) {
  const id = useId();
  return (
    <>
      <label for={id}>{T.search.label}</label>
      <input id={id} type="search" value={typed} onInput={({ currentTarget }) => find(currentTarget.value)} />
      {typed && <p class="secondary">{T.search.found(found.length, all)}</p>}
    </>
  );
}
