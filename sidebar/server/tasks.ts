/** What the sidebar is doing and what came of it: one task at a time, each ends with an outcome or a failure. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Cell, CommandName, Outcome } from '../contract';
import { T } from '../texts';
import { call, type Reply } from './call';
import type { ShownFailure } from './failures';

/** A task that failed, with the way to start it again. */
export interface Failed {
  what: string;
  failure: ShownFailure;
  /** Whether the user should look first if the work was done nonetheless. */
  checkFirst: boolean;
  tryAgain: () => void;
}

/** Somewhere to go in the workbook. */
export interface Place {
  where: string;
  cell: Cell | null;
}

/** One call to the add-in. */
export interface Work<Value> {
  /** What is named when it fails. */
  what: string;
  /** What is said while it is under way. */
  step: string;
  ask: () => Promise<Reply<Value>>;
  /** Takes the answer; gives the word that is said then, '' for none. */
  use: (value: Value) => string;
  /** Takes a failure that has a way on of its own, such as a question; false leaves it to be shown. */
  refused?: (failure: ShownFailure) => boolean;
  /** Whether it may change the workbook: what was read before is old then. */
  isChange?: boolean;
  /** Whether what was said of the last task stays: for a reading that nobody asked for. */
  isQuiet?: boolean;
  /** Whether its failure gives way to one that is shown already, which says more. */
  yields?: boolean;
}

export interface Tasks {
  /** What is being done; null while idle. */
  doing: string | null;
  /** A short word on what was done last; '' for none. */
  notice: string;
  outcome: Outcome | null;
  failed: Failed | null;
  /** Grows whenever the workbook may have changed: what was read before is older than that. */
  changes: number;
  /** The same as it is at this moment, for what ends later than it was rendered. */
  changesNow: () => number;
  /** Says that the workbook may have changed. */
  noteChange: () => void;
  work: <Value>(task: Work<Value>) => Promise<void>;
  run: (command: CommandName) => Promise<void>;
  /** For a command that answers with an outcome. */
  runWith: (
    what: string,
    step: string,
    ask: () => Promise<Reply<Outcome>>,
    refused?: Work<Outcome>['refused'],
  ) => Promise<void>;
  goTo: (place: Place) => Promise<void>;
  /** Removes what was said of earlier tasks. */
  clear: () => void;
}

export function useTasks(): Tasks {
  const [doing, setDoing] = useState<string | null>(null);
  const [notice, setNotice] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [changes, setChanges] = useState(0);
  const counted = useRef(0);
  const turn = useRef(0);
  const isAway = useRef(false);

  const noteChange = () => {
    counted.current += 1;
    setChanges(counted.current);
  };

  // Who went to a cell went there to change it: what is shown here is read again when they come back.
  useEffect(() => {
    const comeBack = () => {
      if (isAway.current) noteChange();
      isAway.current = false;
    };
    window.addEventListener('focus', comeBack);
    return () => window.removeEventListener('focus', comeBack);
  }, []);

  const clear = () => {
    setNotice('');
    setOutcome(null);
    setFailed(null);
  };
  const begin = ({ step, isQuiet }: Pick<Work<unknown>, 'step' | 'isQuiet'>) => {
    setDoing(step);
    if (!isQuiet) {
      setNotice('');
      setFailed(null);
    }
    turn.current += 1;
    return turn.current;
  };
  /** A task that was overtaken has nothing more to say: the later one is still at work. */
  const end = (own: number, word: string) => {
    if (own !== turn.current) return;
    setDoing(null);
    if (word) setNotice(word);
  };

  const work = async <Value>(task: Work<Value>, from = document.activeElement): Promise<void> => {
    const own = begin(task);
    const reply = await task.ask();
    // What was refused for being old is old; what may have been done may have changed something.
    const isOld = !reply.ok && (reply.failure.uncertain === true || reply.failure.code === 'stale');
    if (task.isChange && (reply.ok || isOld)) noteChange();
    if (reply.ok) {
      end(own, task.use(reply.value));
      return giveFocusBack(from);
    }
    end(own, '');
    if (task.refused?.(reply.failure)) return;
    const checkFirst = task.isChange === true && reply.failure.uncertain === true;
    const now = { what: task.what, failure: reply.failure, checkFirst, tryAgain: () => void work(task, from) };
    setFailed((before) => (task.yields && before ? before : now));
  };

  const runWith: Tasks['runWith'] = (what, step, ask, refused) => {
    setOutcome(null);
    const use = (value: Outcome) => {
      setOutcome(value);
      return T.progress.done;
    };
    return work({ what, step, ask, use, ...(refused && { refused }), isChange: true });
  };

  const run = (command: CommandName) => {
    const { label, doing: step } = T.commands[command];
    return runWith(label, step, () => call('sidebarRun', command));
  };

  const goTo = ({ where, cell }: Place) => {
    if (!cell) return Promise.resolve();
    return work({
      what: T.goTo.label(where),
      step: T.goTo.going(where),
      ask: () => call('sidebarGoTo', cell),
      use: () => {
        isAway.current = true;
        return T.goTo.gone(where);
      },
    });
  };

  return {
    doing,
    notice,
    outcome,
    failed,
    changes,
    changesNow: () => counted.current,
    noteChange,
    work,
    run,
    runWith,
    goTo,
    clear,
  };
}

/**
 * A disabled button loses the focus; who works by keyboard wants it back where it was left. Focus that went elsewhere
 * meanwhile, such as to a message, stays there.
 */
function giveFocusBack(element: Element | null): void {
  requestAnimationFrame(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && element instanceof HTMLElement && document.hasFocus()) element.focus();
  });
}
