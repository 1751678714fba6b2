/** What the sidebar is doing and what came of it: one task at a time, each ends with an outcome or a failure. */

import { useState } from 'preact/hooks';
import type { CommandName, Gap, Outcome, Overview } from './contract';
import type { ShownFailure } from './failures';
import { call } from './server';
import { COMMANDS, FAILED, GAPS, PROGRESS } from './texts';

/** A task that failed, with the way to start it again. */
export interface Failed {
  what: string;
  failure: ShownFailure;
  /** Whether the user should look first if the work was done nonetheless. */
  checkFirst: boolean;
  tryAgain: () => void;
}

export interface Tasks {
  /** Null until the first reading succeeded. */
  overview: Overview | null;
  /** What is being done; null while idle. */
  doing: string | null;
  /** A short word on what was done last; '' for none. */
  notice: string;
  outcome: Outcome | null;
  failed: Failed | null;
  read: () => Promise<void>;
  run: (command: CommandName) => Promise<void>;
  goTo: (gap: Gap) => Promise<void>;
}

export function useTasks(): Tasks {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [doing, setDoing] = useState<string | null>(null);
  const [notice, setNotice] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);

  const begin = (what: string) => {
    setDoing(what);
    setNotice('');
    setFailed(null);
  };
  const end = (word: string) => {
    setDoing(null);
    setNotice(word);
  };
  const fail = (what: string, failure: ShownFailure, tryAgain: () => void, checkFirst = false) => {
    end('');
    setFailed({ what, failure, checkFirst, tryAgain });
  };

  const readAs = async (step: string, word: string) => {
    begin(step);
    const reply = await call('sidebarOverview');
    if (!reply.ok) return fail(FAILED.reading, reply.failure, read);
    setOverview(reply.value);
    end(word);
  };

  const read = () => readAs(PROGRESS.reading, '');

  const run = async (command: CommandName) => {
    const { label, doing: step } = COMMANDS[command];
    setOutcome(null);
    begin(PROGRESS.step(1, 2, step));
    const reply = await call('sidebarRun', command);
    if (!reply.ok) return fail(label, reply.failure, () => run(command), reply.failure.uncertain);
    setOutcome(reply.value);
    await readAs(PROGRESS.step(2, 2, PROGRESS.reading), PROGRESS.done);
  };

  const goTo = async (gap: Gap) => {
    if (!gap.cell) return;
    const from = document.activeElement;
    begin(GAPS.going(gap.where));
    const reply = await call('sidebarGoTo', gap.cell);
    if (!reply.ok) return fail(GAPS.goTo(gap.where), reply.failure, () => goTo(gap));
    end(GAPS.gone(gap.where));
    giveFocusBack(from);
  };

  return { overview, doing, notice, outcome, failed, read, run, goTo };
}

/** A disabled button loses the focus; who works by keyboard wants it back where the list was left. */
function giveFocusBack(element: Element | null): void {
  requestAnimationFrame(() => {
    if (element instanceof HTMLElement && document.hasFocus()) element.focus();
  });
}
