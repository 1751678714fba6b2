/** The person at the keyboard: the name that is signed with, and the language of the page. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LanguageChoice, Settings } from '../../contract';
import { Mixed } from '../../parts/mixed';
import { PersonForm } from '../../parts/person-form';
import { call } from '../../server/call';
import { usePerson } from '../../server/person';
import type { Tasks } from '../../server/tasks';
import { T } from '../../texts';

interface Props {
  settings: Settings;
  tasks: Tasks;
  busy: boolean;
  onChange: (settings: Settings) => void;
}

export function User(props: Props) {
  return (
    <section>
      <h2>{T.settings.user}</h2>
      <Name {...props} />
      <Language {...props} />
    </section>
  );
}

function Name({ settings, tasks, busy }: Props) {
  const { person, savePerson } = usePerson(tasks, settings);
  const [isAsked, setAsked] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const hadForm = useRef(false);
  // The form took the focus, and gives it back.
  useEffect(() => {
    if (!isAsked && hadForm.current) change.current?.focus();
    hadForm.current = isAsked;
  }, [isAsked]);
  if (isAsked) {
    return (
      <PersonForm
        name={person}
        busy={busy}
        save={T.person.save}
        onSave={(name) => savePerson(name, () => setAsked(false))}
        other={T.actions.cancel}
        onOther={() => setAsked(false)}
      />
    );
  }
  return (
    <p>
      {T.settings.signed}:{' '}
      <strong>
        <Mixed text={person || T.person.nameless} />
      </strong>{' '}
      <button type="button" class="link" ref={change} disabled={busy} onClick={() => setAsked(true)}>
        {person ? T.person.change : T.person.choose}
      </button>
    </p>
  );
}

/** Once the choice is kept, the add-in opens the sidebar anew in that language, in the place of this page. */
function Language({ settings, tasks, busy, onChange }: Props) {
  const name = useId();
  const [chosen, setChosen] = useState(settings.language);
  const save = () =>
    void tasks.work({
      what: T.settings.languageTask,
      step: T.settings.languageTask,
      ask: () => call('sidebarSetLanguage', chosen),
      use: (language) => {
        onChange({ ...settings, language });
        return T.settings.languageKept;
      },
    });
  return (
    <fieldset class="plain spaced">
      <legend>{T.settings.language}</legend>
      {(Object.keys(T.settings.languages) as LanguageChoice[]).map((choice) => (
        <label key={choice} class="choice" lang={choice === 'account' ? undefined : choice}>
          <input type="radio" name={name} checked={chosen === choice} onChange={() => setChosen(choice)} />
          {T.settings.languages[choice]}
        </label>
      ))}
      <button type="button" disabled={busy} onClick={save}>
        {T.settings.useLanguage}
      </button>
    </fieldset>
  );
}
