/** A list that is read on request, and stays as it was read until it is read again. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Tasks } from './tasks';
import { LISTED } from './texts';

/** What was read, and whether it may be out of date. */
export interface Listed<T> {
  /** Null until it was read. */
  entries: T[] | null;
  isStale: boolean;
}

/** What is listed, and the function that takes what was read. */
export function useListed<T>({ changes }: Pick<Tasks, 'changes'>): [Listed<T>, (entries: T[]) => void] {
  const [entries, setEntries] = useState<T[] | null>(null);
  const [readAt, setReadAt] = useState(0);
  const take = (read: T[]) => {
    setEntries(read);
    setReadAt(changes);
  };
  return [{ entries, isStale: entries !== null && readAt !== changes }, take];
}

interface ReadButtonProps {
  listed: Listed<unknown>;
  label: string;
  kind?: 'primary';
  busy: boolean;
  onRead: () => void;
}

export function ReadButton({ listed, label, kind, busy, onRead }: ReadButtonProps) {
  return (
    <button type="button" class={kind} disabled={busy} onClick={onRead}>
      {listed.entries ? LISTED.again : label}
    </button>
  );
}

interface ListedEntriesProps {
  listed: Listed<unknown>;
  /** How many there are, in words. */
  count: string;
  children: ComponentChildren;
}

/** The entries under a heading that folds them away. */
export function ListedEntries({ listed, count, children }: ListedEntriesProps) {
  return (
    <div class="listed">
      {listed.isStale && <p class="stale">{LISTED.stale}</p>}
      <details open>
        <summary>{count}</summary>
        {children}
      </details>
    </div>
  );
}
