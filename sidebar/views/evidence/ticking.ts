/** Ticks from the page into the sheet: one at a time, shown as ticked only once the add-in has said so. */

import { useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../contract';
import { call } from '../../server/call';
import type { Tasks } from '../../server/tasks';
import { T } from '../../texts';

/** A component's id, or the item's box 'ตรวจด้วยตาแล้ว'. */
export type BoxName = { component: string } | 'eye';

export interface Ticking {
  /** The box that is being saved, as `boxKey` names it; null for none. */
  at: string | null;
  /** Whether ticks have to wait. */
  busy: boolean;
  tick: (code: string, box: BoxName, isTicked: boolean) => void;
}

export function boxKey(code: string, box: BoxName): string {
  return box === 'eye' ? code : `${code} ${box.component}`;
}

export function useTicking(
  tasks: Tasks,
  evidence: Evidence | null,
  take: (evidence: Evidence) => void,
  busy: boolean,
): Ticking {
  const [at, setAt] = useState<string | null>(null);
  // Of what is on the screen at the moment of asking: trying again after 'stale' is about the item as it is then.
  const latest = useRef(evidence);
  latest.current = evidence;

  const ask = async (code: string, box: BoxName, isTicked: boolean) => {
    setAt(boxKey(code, box));
    const mark = latest.current?.items.find((item) => item.code === code)?.mark ?? '';
    const reply = await (box === 'eye'
      ? call('sidebarCheckByEye', { code, checked: isTicked, mark })
      : call('sidebarTick', { code, id: box.component, shown: isTicked, mark }));
    setAt(null);
    return reply;
  };
  const tick: Ticking['tick'] = (code, box, isTicked) => {
    if (busy) return;
    void tasks.work({
      what: T.evidence.tick(code),
      step: T.evidence.ticking,
      ask: () => ask(code, box, isTicked),
      use: (now) => {
        take(now);
        return T.evidence.ticked(code, now.items.find((item) => item.code === code)?.stateWords ?? '');
      },
      isChange: true,
    });
  };
  return { at, busy, tick };
}
