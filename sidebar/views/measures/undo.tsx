/** Taking the last drafting back, after a question. */

import { useState } from 'preact/hooks';
import type { Measures } from '../../contract';
import { Mixed } from '../../parts/mixed';
import { Question } from '../../parts/question';
import { T } from '../../texts';

interface Props {
  undo: NonNullable<Measures['undo']>;
  busy: boolean;
  onUndo: () => void;
}

export function Undo({ undo: { at, texts, rows }, busy, onUndo }: Props) {
  const [asking, setAsking] = useState(false);
  const close = (confirmed: boolean) => {
    setAsking(false);
    if (confirmed) onUndo();
  };
  return (
    <section>
      <button type="button" disabled={busy} onClick={() => setAsking(true)}>
        <Mixed text={T.undoing.button(at, texts, rows)} />
      </button>
      {asking && <Question {...T.undoing.question} onClose={close} />}
    </section>
  );
}
