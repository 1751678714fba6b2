/** Asks for one text before something is done: a name, a reason. Takes the focus when it appears. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Mixed } from './mixed';

interface Props {
  label: string;
  hint: string;
  /** What stands in the field at first. */
  text?: string;
  /** In characters. */
  longest: number;
  /** Whether it has room for several lines. */
  isLong?: boolean;
  autocomplete?: 'name';
  busy: boolean;
  /** What is wrong with a text, so that it isn't taken; '' where nothing is. */
  fault?: (text: string) => string;
  /** What is on the button that takes the text. */
  save: string;
  /** Gets the text without blanks around it. */
  onSave: (text: string) => void;
  /** What is on the button that does without. */
  other: string;
  onOther: () => void;
}

export function TextForm(props: Props) {
  const { label, hint, text, longest, isLong, autocomplete, busy, fault, save, onSave, other, onOther } = props;
  const [wrong, setWrong] = useState('');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();
  const hintId = useId();
  const wrongId = useId();
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (busy || !field.current) return;
    const typed = field.current.value.trim();
    const found = fault?.(typed) ?? '';
    setWrong(found);
    if (found) field.current.focus();
    else onSave(typed);
  };
  const Field = isLong ? 'textarea' : 'input';
  return (
    <form class="asking" onSubmit={submit}>
      <label for={id}>{label}</label>
      <Field
        ref={field}
        id={id}
        type={isLong ? undefined : 'text'}
        rows={3}
        defaultValue={text}
        maxLength={longest}
        autocomplete={autocomplete}
        aria-invalid={wrong !== ''}
        aria-describedby={`${wrongId} ${hintId}`}
      />
      <p id={wrongId} role="alert" class="fault">
        {wrong}
      </p>
      <p id={hintId} class="secondary">
        <Mixed text={hint} />
      </p>
      <div class="buttons spaced">
        <button type="submit" class="primary" disabled={busy}>
          {save}
        </button>
        <button type="button" disabled={busy} onClick={onOther}>
          {other}
        </button>
      </div>
    </form>
  );
}
