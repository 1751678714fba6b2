/** What a view shows, as the add-in told it last; read when the view is opened, and again when it has become old. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Server } from '../contract';
import { T } from '../texts';
import { call, type ValueOf } from './call';
import type { Tasks } from './tasks';

/** The calls that a view is read by: they take nothing and change nothing. */
export type ReadingCall =
  | 'sidebarOverview'
  | 'sidebarEvidence'
  | 'sidebarMeasures'
  | 'sidebarReport'
  | 'sidebarSettings'
  | 'sidebarReminders'
  | 'sidebarItas'
  | 'sidebarExamples'
  | 'sidebarSelfCheck';

export interface Reading<Value> {
  /** Null until the first reading succeeded. */
  value: Value | null;
  /** Whether the workbook may have changed since. */
  isOld: boolean;
  /** Reads it now, because somebody asked for it. */
  read: () => Promise<void>;
  /** Takes what came along with another answer. */
  take: (value: Value) => void;
}

/**
 * @param isSeen whether the view is on the screen: only then it is read of itself
 * @param words what is said while it is read, and after somebody asked for it
 */
export function useReading<Name extends ReadingCall & keyof Server>(
  tasks: Tasks,
  name: Name,
  isSeen: boolean,
  words: { step?: string; done?: (value: ValueOf<Name>) => string } = {},
): Reading<ValueOf<Name>> {
  const [value, setValue] = useState<ValueOf<Name> | null>(null);
  const readAt = useRef(-1);
  const triedAt = useRef(-1);

  const take = (read: ValueOf<Name>) => {
    readAt.current = tasks.changesNow();
    triedAt.current = readAt.current;
    setValue(read);
  };
  const read = (isQuiet: boolean) => {
    const { step = T.progress.reading, done } = words;
    triedAt.current = tasks.changesNow();
    return tasks.work({
      what: T.failed.reading,
      step,
      isQuiet,
      // What is shown tells its own age.
      yields: isQuiet && value !== null,
      ask: () => call(name as ReadingCall) as ReturnType<typeof call<Name>>,
      use: (answer) => {
        take(answer);
        return isQuiet ? '' : (done?.(answer) ?? '');
      },
    });
  };

  // Once for each change: what couldn't be read isn't asked for again until somebody wants it.
  useEffect(() => {
    if (isSeen && triedAt.current !== tasks.changesNow()) void read(true);
  }, [isSeen, tasks.changes]);

  return { value, isOld: value !== null && readAt.current !== tasks.changes, read: () => read(false), take };
}
