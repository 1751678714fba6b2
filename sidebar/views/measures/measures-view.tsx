/** The view 'มาตรการ': what a new draft would change, taking the last one back, and the texts as they stand. */

import { useRef, useState } from 'preact/hooks';
import type { Drafted } from '../../contract';
import { FailureMessage } from '../../parts/messages';
import { Mixed } from '../../parts/mixed';
import { ReadAt } from '../../parts/read-at';
import { call } from '../../server/call';
import { isForGood } from '../../server/failures';
import { useReading } from '../../server/reading';
import type { Failed, Work } from '../../server/tasks';
import { T } from '../../texts';
import type { ViewProps } from '../view';
import { Choosing } from './choosing';
import { Undo } from './undo';
import { KeptTexts, WrittenTexts } from './written';

export function MeasuresView({ tasks, isSeen, busy }: ViewProps) {
  const { value, read, take } = useReading(tasks, 'sidebarMeasures', isSeen);
  const heading = useRef<HTMLHeadingElement>(null);
  const [refused, setRefused] = useState<Failed | null>(null);
  const change = (task: Omit<Work<Drafted>, 'use' | 'refused' | 'isChange'>, said: (drafted: Drafted) => string) => {
    setRefused(null);
    tasks.clear();
    const use = (drafted: Drafted) => {
      take(drafted.now);
      keepFocus(heading.current);
      return said(drafted);
    };
    const onRefused: Work<Drafted>['refused'] = (failure) => {
      if (!isForGood(failure)) return false;
      setRefused({ what: task.what, failure });
      if (failure.code !== 'stale') tasks.noteChange();
      return true;
    };
    void tasks.work({ ...task, use, refused: onRefused, isChange: true });
  };
  const draft = (accepted: string[], mark: string) =>
    change(
      { what: T.drafting.task, step: T.drafting.doing, ask: () => call('sidebarDraft', { accepted, mark }) },
      ({ texts, rows }) => T.drafting.done(texts, rows),
    );
  const undo = (mark: string) =>
    change(
      { what: T.undoing.task, step: T.undoing.doing, ask: () => call('sidebarUndoDraft', { mark }) },
      ({ texts, rows, left }) => T.undoing.done(texts, rows, left),
    );
  const goTo = { going: tasks.doing !== null, onGoTo: tasks.goTo };
  const readAgain = () => {
    setRefused(null);
    return read();
  };
  return (
    <>
      {refused && <FailureMessage failed={refused} />}
      {value && (
        <>
          <section>
            <h2 ref={heading} tabIndex={-1}>
              {T.drafting.title(value.changes.length)}
            </h2>
            {!value.hasScores && <p>{T.drafting.noScores}</p>}
            {value.forgetful.length > 0 && (
              <p>
                <Mixed text={T.undoing.forgetful(value.forgetful)} />
              </p>
            )}
            {value.changes.length === 0 && <p>{T.drafting.none}</p>}
            {value.changes.length > 0 && (
              <Choosing
                changes={value.changes}
                busy={busy}
                onUse={(accepted) => draft(accepted, value.mark)}
                {...goTo}
              />
            )}
          </section>
          {value.undo && <Undo undo={value.undo} busy={busy} onUndo={undo} />}
          {value.kept.length > 0 && <KeptTexts kept={value.kept} {...goTo} />}
          <WrittenTexts issues={value.issues} progress={value.progress} {...goTo} />
        </>
      )}
      <ReadAt time={value?.readAt ?? ''} busy={busy} onReadAgain={readAgain} />
    </>
  );
}

/** Where what was pressed is gone with what there was to do, the focus goes to what is said of it then. */
function keepFocus(heading: HTMLElement | null): void {
  // One frame later than a task gives the focus back to the button that started it.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && document.hasFocus()) heading?.focus();
    }),
  );
}
