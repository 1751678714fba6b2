/** The foot of a view: when what it shows was read, and the way to read it again. */

import { T } from '../texts';

export function ReadAt({ time, busy, onReadAgain }: { time: string; busy: boolean; onReadAgain: () => void }) {
  return (
    <footer>
      {time && (
        <span class="secondary">
          {T.overview.readAt} <span lang="th">{time}</span>
        </span>
      )}
      <button type="button" class="link" disabled={busy} onClick={onReadAgain}>
        {T.overview.readAgain}
      </button>
    </footer>
  );
}
