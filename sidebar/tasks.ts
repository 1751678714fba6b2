/** What the sidebar is doing and what came of it: one task at a time, each ends with an outcome or a failure. */

import { useRef, useState } from 'preact/hooks';
import type { Action, CommandName, ItasEntry, Outcome, Overview, Reminder } from './contract';
import type { ShownFailure } from './failures';
import { call, type Reply } from './server';
import { COMMANDS, FAILED, GO_TO, ITAS, PERSON, PROGRESS, REMINDERS } from './texts';

/** A task that failed, with the way to start it again. */
export interface Failed {
  what: string;
  failure: ShownFailure;
  /** Whether the user should look first if the work was done nonetheless. */
  checkFirst: boolean;
  tryAgain: () => void;
}

/** Somewhere to go in the workbook. */
export type Place = Pick<Action, 'where' | 'cell'>;

export interface Tasks {
  /** Null until the first reading succeeded. */
  overview: Overview | null;
  /** What is being done; null while idle. */
  doing: string | null;
  /** A short word on what was done last; '' for none. */
  notice: string;
  outcome: Outcome | null;
  failed: Failed | null;
  /** Grows whenever the workbook may have been changed from here: what was listed before is older than that. */
  changes: number;
  read: () => Promise<void>;
  run: (command: CommandName) => Promise<void>;
  goTo: (place: Place) => Promise<void>;
  setPerson: (name: string, then: () => void) => Promise<void>;
  listReminders: (use: (reminders: Reminder[]) => void) => Promise<void>;
  listItas: (use: (entries: ItasEntry[]) => void) => Promise<void>;
  /** Removes what was said of earlier tasks. */
  clear: () => void;
  /** Reads the overview after a change that wasn't a task; `quiet`: a failure to read isn't told. */
  readAfterChange: (quiet: boolean) => Promise<void>;
}

/** One call to the add-in. */
interface Work<T> {
  /** What is named when it fails. */
  what: string;
  /** What is said while it is under way. */
  step: string;
  ask: () => Promise<Reply<T>>;
  /** Takes the answer; gives the word that is said then. */
  use: (value: T) => string;
}

export function useTasks(): Tasks {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [doing, setDoing] = useState<string | null>(null);
  const [notice, setNotice] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [changes, setChanges] = useState(0);
  const turn = useRef(0);

  const begin = (step: string) => {
    setDoing(step);
    setNotice('');
    setFailed(null);
    turn.current += 1;
    return turn.current;
  };
  /** A task that was overtaken has nothing more to say: the later one is still at work. */
  const end = (own: number, word: string) => {
    if (own !== turn.current) return;
    setDoing(null);
    setNotice(word);
  };
  const clear = () => {
    setNotice('');
    setOutcome(null);
    setFailed(null);
  };

  const work = async <T>(task: Work<T>, from = document.activeElement): Promise<void> => {
    const own = begin(task.step);
    const reply = await task.ask();
    if (reply.ok) {
      end(own, task.use(reply.value));
      return giveFocusBack(from);
    }
    end(own, '');
    setFailed({ what: task.what, failure: reply.failure, checkFirst: false, tryAgain: () => void work(task, from) });
  };

  const reading = (step: string, word: string): Work<Overview> => ({
    what: FAILED.reading,
    step,
    ask: () => call('sidebarOverview'),
    use: (value) => {
      setOverview(value);
      return word;
    },
  });

  const run = async (command: CommandName) => {
    const { label, doing: step } = COMMANDS[command];
    setOutcome(null);
    const own = begin(PROGRESS.step(1, 2, step));
    const reply = await call('sidebarRun', command);
    setChanges((before) => before + 1);
    if (reply.ok) {
      setOutcome(reply.value);
      return work(reading(PROGRESS.step(2, 2, PROGRESS.reading), PROGRESS.done));
    }
    end(own, '');
    const checkFirst = reply.failure.uncertain === true;
    setFailed({ what: label, failure: reply.failure, checkFirst, tryAgain: () => void run(command) });
  };

  const readAfterChange = async (quiet: boolean) => {
    setChanges((before) => before + 1);
    if (!quiet) return work(reading(PROGRESS.reading, ''));
    const own = begin(PROGRESS.reading);
    const reply = await call('sidebarOverview');
    if (reply.ok) setOverview(reply.value);
    end(own, '');
  };

  const goTo = ({ where, cell }: Place) => {
    if (!cell) return Promise.resolve();
    return work({
      what: GO_TO.label(where),
      step: GO_TO.going(where),
      ask: () => call('sidebarGoTo', cell),
      use: () => GO_TO.gone(where),
    });
  };

  const setPerson = (name: string, then: () => void) =>
    work({
      what: PERSON.saveTask,
      step: PERSON.saving,
      ask: () => call('sidebarSetPerson', name),
      use: (person) => {
        setOverview((known) => known && { ...known, person });
        then();
        return PERSON.saved;
      },
    });

  const listReminders = (use: (reminders: Reminder[]) => void) =>
    work({
      what: REMINDERS.show,
      step: REMINDERS.reading,
      ask: () => call('sidebarReminders'),
      use: (reminders) => {
        use(reminders);
        return REMINDERS.count(reminders.length);
      },
    });

  const listItas = (use: (entries: ItasEntry[]) => void) =>
    work({
      what: ITAS.show,
      step: ITAS.reading,
      ask: () => call('sidebarItas'),
      use: (entries) => {
        use(entries);
        return ITAS.count(entries.length);
      },
    });

  return {
    overview,
    doing,
    notice,
    outcome,
    failed,
    changes,
    read: () => work(reading(PROGRESS.reading, '')),
    run,
    goTo,
    setPerson,
    listReminders,
    listItas,
    clear,
    readAfterChange,
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
