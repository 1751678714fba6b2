/** What is read only when somebody asks for it: it reads all tabs, and seldom becomes old by an edit. */

import { useState } from 'preact/hooks';
import { call, type ValueOf } from '../../server/call';
import type { Tasks } from '../../server/tasks';

type Name = 'sidebarSelfCheck' | 'sidebarExamples';

export interface OnRequest<Value> {
  /** Null until the first reading succeeded. */
  value: Value | null;
  /** When that was, such as '10:15'. */
  at: string;
  ask: (what: string, step: string, done: (value: Value) => string) => void;
}

export function useOnRequest<Asked extends Name>(tasks: Tasks, name: Asked): OnRequest<ValueOf<Asked>> {
  const [read, setRead] = useState<{ value: ValueOf<Asked> | null; at: string }>({ value: null, at: '' });
  const ask: OnRequest<ValueOf<Asked>>['ask'] = (what, step, done) =>
    void tasks.work({
      what,
      step,
      ask: () => call(name as Name) as ReturnType<typeof call<Asked>>,
      use: (value) => {
        setRead({ value, at: new Date().toTimeString().slice(0, 5) });
        return done(value);
      },
    });
  return { ...read, ask };
}
