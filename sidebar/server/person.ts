/** The name that somebody signs with: it shows in several views, so they all learn of a new one. */

import { useRef, useState } from 'preact/hooks';
import { T } from '../texts';
import { call } from './call';
import type { Tasks } from './tasks';

export interface Person {
  /** '' while unknown. */
  person: string;
  /** @param then what follows once the name is kept */
  savePerson: (name: string, then: () => void) => void;
}

/** @param value what the view has read; a new name stands in its place until it is read again */
export function usePerson(tasks: Tasks, value: { person: string } | null): Person {
  const [saved, setSaved] = useState<{ person: string; over: typeof value }>({ person: '', over: null });
  const shown = useRef(value);
  shown.current = value;
  // Not a change of the workbook: keeping the same name twice does no harm, so nobody has to look first.
  const savePerson: Person['savePerson'] = (name, then) =>
    void tasks.work({
      what: T.person.saveTask,
      step: T.person.saving,
      ask: () => call('sidebarSetPerson', name),
      use: (person) => {
        setSaved({ person, over: shown.current });
        tasks.noteChange();
        then();
        return T.person.saved;
      },
    });
  return { person: (saved.over === value ? saved : value)?.person ?? '', savePerson };
}
