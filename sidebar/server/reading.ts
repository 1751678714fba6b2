/** What a view shows, as the add-in told it last; read when the view is opened, and again when it has become old. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Server } from '../contract';
import { T } from '../texts';
import { call, type ValueOf } from './call';
import type { Tasks } from './tasks';

/** The calls that something is read by: they change nothing. */
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
  /** When `value` came, in milliseconds since 1970. */
  at: number;
  /** Reads it now, because somebody asked for it. */
  read: () => Promise<void>;
  /** Takes what came along with another answer. */
  take: (value: Value) => void;
}

interface Options<Name extends keyof Server> {
  /** What the call is told; the same for as long as it is read. */
  args?: Parameters<Server[Name]>;
  /** What is named where it can't be read. */
  what?: string;
  /** What is said while it is read, and after somebody asked for it. */
  step?: string;
  done?: (value: ValueOf<Name>) => string;
  /** Whether somebody has to ask for it first; it is kept up to date from then on. */
  onRequest?: boolean;
}

/** How old what is shown may be when a view is opened: somebody may have worked in the sheet, or another person. */
const FRESH_MS = 30_000;

/** @param isSeen whether it is on the screen: only then it is read of itself */
export function useReading<Name extends ReadingCall & keyof Server>(
  tasks: Tasks,
  name: Name,
  isSeen: boolean,
  { args, what = T.failed.reading, step = T.progress.reading, done, onRequest = false }: Options<Name> = {},
): Reading<ValueOf<Name>> {
  const [{ value, at }, setRead] = useState<{ value: ValueOf<Name> | null; at: number }>({ value: null, at: 0 });
  /** Which change it was read after, or tried to be, and when that began. */
  const tried = useRef({ change: -1, at: 0 });
  /** Readings and takes are numbered in the order in which they began: an older one never replaces a newer one. */
  const order = useRef({ last: 0, shown: 0, ended: 0 });

  const show = (read: ValueOf<Name>, number: number) => {
    order.current.shown = number;
    setRead({ value: read, at: Date.now() });
  };
  const begin = () => {
    tried.current = { change: tasks.changesNow(), at: Date.now() };
    order.current.last += 1;
    return order.current.last;
  };
  const take = (read: ValueOf<Name>) => {
    const number = begin();
    order.current.ended = number;
    show(read, number);
  };
  const read = (isQuiet: boolean) => {
    const number = begin();
    const { change } = tried.current;
    return tasks.work({
      what,
      step,
      isQuiet,
      // What is shown tells its own age.
      yields: isQuiet && value !== null,
      ask: async () => {
        const reply = await call(name, ...((args ?? []) as Parameters<Server[Name]>));
        order.current.ended = Math.max(order.current.ended, number);
        return reply;
      },
      use: (answer) => {
        // What changed while it was read may be missing in it; the change has it read again.
        if (number < order.current.shown || change !== tasks.changesNow()) return '';
        show(answer, number);
        return isQuiet ? '' : (done?.(answer) ?? '');
      },
    });
  };

  // Once for each change and each opening: what couldn't be read isn't asked for again until somebody wants it.
  useEffect(() => {
    if (!isSeen || (onRequest && value === null)) return;
    const isUnderWay = order.current.ended < order.current.last;
    const isMissing = value === null && !isUnderWay;
    const isOld = Date.now() - tried.current.at > FRESH_MS;
    if (tried.current.change !== tasks.changesNow() || isMissing || isOld) void read(true);
  }, [isSeen, tasks.changes]);

  return { value, at, read: () => read(false), take };
}
