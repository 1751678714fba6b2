/** Where the link check is started: how far it is, who signs it, and the name asked for once before the first check. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../contract';
import { Mixed } from '../../parts/mixed';
import { PersonForm } from '../../parts/person-form';
import { T } from '../../texts';

interface Props {
  links: Evidence['links'];
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
      <h2>{T.links.title}</h2>
      <p>{links.all > 0 ? T.links.checked(links.checked, links.all) : T.links.none}</p>
      {links.waiting > 0 && <p>{T.links.waiting(links.waiting)}</p>}
      {naming === 'check' && (
        <PersonForm
          name={person}
          busy={busy}
          save={T.person.saveAndCheck}
          onSave={(name) => (name === '' ? goOnToCheck() : onSetPerson(name, goOnToCheck))}
          other={T.person.skip}
          onOther={goOnToCheck}
        />
      )}
      {naming !== 'check' && (
        <div class="buttons spaced">
          <button type="button" class="primary" disabled={busy} onClick={check}>
            {links.waiting > 0 ? T.links.goOn : T.links.start}
          </button>
        </div>
      )}
      {naming === 'change' && (
        <PersonForm
          name={person}
          busy={busy}
          save={T.person.save}
          onSave={(name) => onSetPerson(name, () => setNaming(null))}
          other={T.actions.cancel}
          onOther={() => setNaming(null)}
        />
      )}
      {naming === null && (
        <p class="secondary">
          {T.person.signed}: <Mixed text={person || T.person.nameless} />{' '}
          <button type="button" class="link" ref={change} disabled={busy} onClick={() => setNaming('change')}>
            {person ? T.person.change : T.person.choose}
          </button>
        </p>
      )}
    </section>
  );
}
