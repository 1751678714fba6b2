/** What the page says about its work: progress while it waits, the outcome, or the failure with a way on. */

import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../contract';
import type { Failed } from '../server/tasks';
import { T } from '../texts';
import { useFocusOnAppearance } from './focus';
import { DoneIcon, SeverityIcon, Spinner } from './icons';
import { Mixed } from './mixed';
import { WebLink } from './web-link';

/** Seconds after which a wait is explained. */
const LONG_WAIT_S = 15;

interface ProgressProps {
  /** What is being done; null while idle. */
  doing: string | null;
  /** What is read again beside it all. */
  readingAgain: string | null;
  /** What was done last, said while idle; '' for nothing. */
  notice: string;
}

/** The live region stays in the page, so that screen readers hear each change; the ticking seconds are outside it. */
export function Progress({ doing, readingAgain, notice }: ProgressProps) {
  const isOnline = useOnline();
  return (
    <div class={doing ? 'progress doing' : 'progress'}>
      <p role="status">
        {doing && <Spinner />} <Mixed text={doing ?? notice} />
        {doing && !isOnline && ` · ${T.progress.offline}`}
        {!doing && readingAgain && (
          <span class="reading-again">
            <Spinner /> {readingAgain}
          </span>
        )}
      </p>
      {doing && <Elapsed key={doing} limit={T.progress.limit} />}
    </div>
  );
}

/** What the browser says of its connection. */
function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isOnline;
}

/** How long it has been there; `limit` explains a long wait. */
export function Elapsed({ limit = '' }: { limit?: string }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - start) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <p class="secondary">{T.progress.elapsed(seconds)}</p>
      {limit && seconds >= LONG_WAIT_S && <p class="secondary">{limit}</p>}
    </>
  );
}

/** What a command did. Takes the focus when it appears. */
export function OutcomeMessage({ outcome }: { outcome: Outcome }) {
  const box = useFocusOnAppearance();
  return (
    <section class="message done" tabIndex={-1} ref={box}>
      <h2>
        <DoneIcon /> <span lang="th">{outcome.message}</span>
      </h2>
      {outcome.details.length > 0 && (
        <ul lang="th">
          {outcome.details.map((detail, index) => (
            <li key={index}>{detail}</li>
          ))}
        </ul>
      )}
      {outcome.link && (
        <p lang="th">
          <WebLink address={outcome.link.url} label={outcome.link.label} />
        </p>
      )}
    </section>
  );
}

interface FailureProps {
  failed: Failed;
  /** What was done before it failed, and is kept. */
  kept?: string;
  /** On the button that starts it again. */
  again?: string;
}

/** What went wrong and what to do. Takes the focus when it appears. */
export function FailureMessage({ failed, kept, again = T.actions.tryAgain }: FailureProps) {
  const { what, failure, checkFirst, tryAgain } = failed;
  const { thai } = failure;
  const box = useFocusOnAppearance();
  return (
    <section class="message failed" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <SeverityIcon severity="error" /> <Mixed text={T.failed.title(what)} />
      </h2>
      <p lang={thai === 'message' ? 'th' : undefined}>{failure.message}</p>
      {failure.remedy && <p lang={thai === 'message' ? 'th' : undefined}>{failure.remedy}</p>}
      {kept && <p>{kept}</p>}
      {checkFirst && <p>{T.failed.checkFirst}</p>}
      {failure.technical && (
        <details>
          <summary>{T.failed.technical}</summary>
          <p class="technical">
            {failure.code}: <span lang={thai === 'technical' ? 'th' : undefined}>{failure.technical}</span>
          </p>
        </details>
      )}
      {tryAgain && (
        <button type="button" onClick={tryAgain}>
          {again}
        </button>
      )}
    </section>
  );
}
