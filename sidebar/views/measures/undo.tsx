/** Taking the last drafting back, after a question. */

import { useState } from 'preact/hooks';
import type { Measures } from '../../contract';
import { Mixed } from '../../parts/mixed';
import { Question } from '../../parts/question';
import { T } from '../../texts';

interface Props {
  undo: NonNullable<Measures['undo']>;
  busy: boolean;
  /** With the mark of the drafting that was asked about. */
  onUndo: (mark: string) => void;
}

export function Undo({ undo: { at, texts, rows, mark }, busy, onUndo }: Props) {
  // What is asked about is what was seen when the button was pressed, even where the view is read anew meanwhile.
  const [asked, setAsked] = useState('');
  const close = (confirmed: boolean) => {
    setAsked('');
    if (confirmed) onUndo(asked);
  };
  return (
    <section>
      <button type="button" disabled={busy} onClick={() => setAsked(mark)}>
        <Mixed text={T.undoing.button(at, texts, rows)} />
      </button>
      {asked && <Question {...T.undoing.question} onClose={close} />}
    </section>
  );
}
