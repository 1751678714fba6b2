/** Where the link check is started: how far it is, who signs it, and the name asked for once before the first check. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from './contract';
import { PersonForm } from './person-form';
import { ACTIONS, LINKS, PERSON } from './texts';

interface Props {
  links: Overview['links'];
  /** The name that checks are signed with; '' while unknown. */
  person: string;
  busy: boolean;
  onCheck: () => void;
  onSetPerson: (name: string, then: () => void) => void;
}

export function LinkCheckStart({ links, person, busy, onCheck, onSetPerson }: Props) {
  /** Why the name is asked for; null while it isn't. */
  const [naming, setNaming] = useState<'check' | 'change' | null>(null);
  const [asked, setAsked] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const hadForm = useRef(false);
  // The form took the focus; a change gives it back, a check hands it on.
  useEffect(() => {
    if (naming === 'change') hadForm.current = true;
    else if (naming === null && hadForm.current) {
      hadForm.current = false;
      change.current?.focus();
    }
  }, [naming]);

  const check = () => (person === '' && !asked ? setNaming('check') : onCheck());
  const goOnToCheck = () => {
    setAsked(true);
    setNaming(null);
    onCheck();
  };
  return (
    <section>
      <h2>{LINKS.title}</h2>
      <p>{links.all > 0 ? LINKS.checked(links.checked, links.all) : LINKS.none}</p>
      {links.waiting > 0 && <p>{LINKS.waiting(links.waiting)}</p>}
      {naming === 'check' && (
        <PersonForm
          name={person}
          busy={busy}
          save={PERSON.saveAndCheck}
          onSave={(name) => (name === '' ? goOnToCheck() : onSetPerson(name, goOnToCheck))}
          other={PERSON.skip}
          onOther={goOnToCheck}
        />
      )}
      {naming !== 'check' && (
        <div class="buttons spaced">
          <button type="button" class="primary" disabled={busy} onClick={check}>
            {links.waiting > 0 ? LINKS.goOn : LINKS.start}
          </button>
        </div>
      )}
      {naming === 'change' && (
        <PersonForm
          name={person}
          busy={busy}
          save={PERSON.save}
          onSave={(name) => onSetPerson(name, () => setNaming(null))}
          other={ACTIONS.cancel}
          onOther={() => setNaming(null)}
        />
      )}
      {naming === null && (
        <p class="secondary">
          {PERSON.signed}: {person || PERSON.nameless}{' '}
          <button type="button" class="link" ref={change} disabled={busy} onClick={() => setNaming('change')}>
            {person ? PERSON.change : PERSON.choose}
          </button>
        </p>
      )}
    </section>
  );
}
