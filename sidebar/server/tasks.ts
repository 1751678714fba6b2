/** What the sidebar is doing and what came of it: one task at a time, each ends with an outcome or a failure. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Cell, CommandName, Outcome } from '../contract';
import { T } from '../texts';
import { call, type Reply } from './call';
import type { ShownFailure } from './failures';

/** Of what is gone, as of what is old, something else was shown than there is. */
const OLD = ['stale', 'tab-gone', 'row-gone'];

/**
 * Milliseconds from coming back until the view is read again: a click that brings somebody back and changes something
 * is answered with the view as it is, and needs no reading.
 */
const AFTER_CLICK_MS = 250;

/** A task that failed, with the way to start it again. */
export interface Failed {
  what: string;
  failure: ShownFailure;
  /** Whether the user should look first if the work was done nonetheless. */
  checkFirst?: boolean;
  /** Missing where the same request would fail again: first comes a look at what is now. */
  tryAgain?: () => void;
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
  /** What is read of itself: nothing has to wait for that. */
  reading: string | null;
  /** The same where there is something to be seen already. */
  readingAgain: string | null;
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
  const [reading, setReading] = useState<string | null>(null);
  const [readingAgain, setReadingAgain] = useState<string | null>(null);
  const [notice, setNotice] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [changes, setChanges] = useState(0);
  const counted = useRef(0);
  const underWay = useRef<Pick<Work<unknown>, 'step' | 'isQuiet' | 'yields'>[]>([]);
  /** How often somebody came back from the sheet, and up to which time the workbook was read since. */
  const returns = useRef({ all: 0, heeded: 0 });

  const noteChange = () => {
    counted.current += 1;
    setChanges(counted.current);
  };

  const lastStep = (isQuiet = false, yields = false) =>
    underWay.current.filter((task) => !task.isQuiet === !isQuiet && !task.yields === !yields).pop()?.step ?? null;
  const showUnderWay = () => {
    setDoing(lastStep());
    setReading(lastStep(true));
    setReadingAgain(lastStep(true, true));
  };
  /** Beside a task nothing is read: which of the two answers were the newer one? */
  const heedReturn = () => {
    if (lastStep() !== null || returns.current.heeded === returns.current.all) return;
    returns.current.heeded = returns.current.all;
    noteChange();
  };

  // Who was in the sheet may have changed it: what is shown here is read again when they come back.
  useEffect(() => {
    let isAway = false;
    const leave = () => {
      isAway = true;
    };
    const comeBack = () => {
      if (!isAway) return;
      isAway = false;
      returns.current.all += 1;
      setTimeout(heedReturn, AFTER_CLICK_MS);
    };
    window.addEventListener('blur', leave);
    window.addEventListener('focus', comeBack);
    return () => {
      window.removeEventListener('blur', leave);
      window.removeEventListener('focus', comeBack);
    };
  }, []);

  const clear = () => {
    setNotice('');
    setOutcome(null);
    setFailed(null);
  };
  const work = async <Value>(task: Work<Value>, from = document.activeElement): Promise<void> => {
    const { all } = returns.current;
    underWay.current.push(task);
    showUnderWay();
    if (!task.isQuiet) {
      setNotice('');
      setFailed(null);
    }
    const reply = await task.ask();
    underWay.current = underWay.current.filter((other) => other !== task);
    // What may have been done may have changed something.
    const isOld = !reply.ok && OLD.includes(reply.failure.code);
    if (isOld || (task.isChange && (reply.ok || reply.failure.uncertain))) noteChange();
    if (task.isChange && reply.ok) returns.current.heeded = Math.max(returns.current.heeded, all);
    end(task, reply, from);
    showUnderWay();
    heedReturn();
  };
  const end = <Value>(task: Work<Value>, reply: Reply<Value>, from: Element | null) => {
    if (reply.ok) {
      const word = task.use(reply.value);
      if (word) setNotice(word);
      return giveFocusBack(from);
    }
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
      use: () => T.goTo.gone(where),
    });
  };

  return {
    doing,
    reading,
    readingAgain,
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
