/** A list that is read on request, and kept up to date from then on. */

import type { ComponentChildren } from 'preact';
import { T } from '../texts';

interface ReadButtonProps {
  /** Whether there is a list already. */
  isRead: boolean;
  label: string;
  kind?: 'primary';
  busy: boolean;
  onRead: () => void;
}

export function ReadButton({ isRead, label, kind, busy, onRead }: ReadButtonProps) {
  return (
    <button type="button" class={kind} disabled={busy} onClick={onRead}>
      {isRead ? T.listed.again : label}
    </button>
  );
}

/** The entries under a heading, which says how many there are and folds them away. */
export function ListedEntries({ count, children }: { count: string; children: ComponentChildren }) {
  return (
    <div class="listed">
      <details open>
        <summary>{count}</summary>
        {children}
      </details>
    </div>
  );
}
