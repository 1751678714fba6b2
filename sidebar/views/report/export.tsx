/** The document to be. Without errors one blue button; with errors a plain one, which asks for a reason first. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../contract';
import { TextForm } from '../../parts/text-form';
import { T } from '../../texts';

/** In characters, as the contract allows. */
const LONGEST_REASON = 300;

/** Letters of any language: the vowels above and below a Thai consonant are none. */
const LETTER = /\p{L}/gu;
const FEWEST_LETTERS = 4;

interface Props {
  report: Report;
  /** On the button. */
  label: string;
  busy: boolean;
  onSend: (mark: string, reason: string) => void;
}

export function Export({ report: { name, checks, mark }, label, busy, onSend }: Props) {
  // What is asked about is what was seen when the button was pressed, even where the view is read anew meanwhile.
  const [asked, setAsked] = useState<{ count: number; mark: string } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const hadForm = useRef(false);
  // The form took the focus, and gives it back.
  useEffect(() => {
    if (!asked && hadForm.current) button.current?.focus();
    hadForm.current = asked !== null;
  }, [asked]);
  const count = checks.filter(({ severity }) => severity === 'error').length;
  return (
    <section>
      <h2>{T.report.title}</h2>
      <p lang="th">{name}</p>
      {asked ? (
        <TextForm
          isLong
          label={T.report.reason.label(asked.count)}
          hint={T.report.reason.hint}
          longest={LONGEST_REASON}
          busy={busy}
          fault={(reason) => ((reason.match(LETTER) ?? []).length < FEWEST_LETTERS ? T.report.reason.fault : '')}
          save={T.report.reason.confirm}
          onSave={(reason) => {
            setAsked(null);
            onSend(asked.mark, reason);
          }}
          other={T.actions.cancel}
          onOther={() => setAsked(null)}
        />
      ) : (
        <button
          type="button"
          ref={button}
          class={count > 0 ? 'spaced' : 'primary spaced'}
          disabled={busy}
          onClick={() => (count > 0 ? setAsked({ count, mark }) : onSend(mark, ''))}
        >
          {count > 0 ? T.report.exportDespite(count) : label}
        </button>
      )}
    </section>
  );
}
