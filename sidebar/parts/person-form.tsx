/** Asks for the name that checks are signed with. */

import { useEffect, useId, useRef } from 'preact/hooks';
import { T } from '../texts';
import { Mixed } from './mixed';

/** As the contract allows. */
const LONGEST_NAME = 60;

interface Props {
  name: string;
  busy: boolean;
  /** What is on the button that keeps the name. */
  save: string;
  onSave: (name: string) => void;
  /** What is on the button that leaves the name as it is. */
  other: string;
  onOther: () => void;
}

export function PersonForm({ name, busy, save, onSave, other, onOther }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const hint = useId();
  useEffect(() => input.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) onSave(input.current?.value.trim() ?? '');
  };
  return (
    <form class="person" onSubmit={submit}>
      <label for={id}>{T.person.label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        defaultValue={name}
        maxLength={LONGEST_NAME}
        autocomplete="name"
        aria-describedby={hint}
      />
      <p id={hint} class="secondary">
        <Mixed text={T.person.hint} />
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
