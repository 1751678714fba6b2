/** A text with what was added and removed marked: by line and by word, not by colour alone. */

import { useMemo } from 'preact/hooks';
import { T } from '../../texts';
import { type Run, wordDiff } from './word-diff';

export function WordChanges({ before, after }: { before: string; after: string }) {
  const runs = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <p class="prose" lang="th">
      {runs.map((run, index) => (
        <Piece key={index} {...run} />
      ))}
    </p>
  );
}

function Piece({ text, kind }: Run) {
  if (kind === 'same') return <>{text}</>;
  const Mark = kind === 'inserted' ? 'ins' : 'del';
  return (
    <Mark>
      <Heard text={kind === 'inserted' ? T.drafting.insertion : T.drafting.deletion} />
      {text}
    </Mark>
  );
}

/** In the page's own language, for it stands within a Thai text. */
function Heard({ text }: { text: string }) {
  return (
    <span class="heard-only" lang={document.documentElement.lang}>
      {' '}
      {text}:{' '}
    </span>
  );
}
