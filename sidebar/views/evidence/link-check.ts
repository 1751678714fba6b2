/** The state of the link check in the page: whether it runs, how far it is, how the last run ended. */

import { useRef, useState } from 'preact/hooks';
import type { LinkProgress } from '../../contract';
import { T } from '../../texts';
import { type RunEnd, runLinkCheck } from './link-run';

export interface LinkCheck {
  state: 'idle' | 'running' | 'pausing';
  /** Of the run that is under way; null until its first answer. */
  progress: LinkProgress | null;
  /** How the last run ended; null while one runs, and once it is forgotten. */
  end: RunEnd | null;
  start: () => Promise<void>;
  pause: () => void;
  forget: () => void;
}

interface Surroundings {
  onStart: () => void;
  onEnd: () => void;
  say: (text: string) => void;
}

export function useLinkCheck({ onStart, onEnd, say }: Surroundings): LinkCheck {
  const [state, setState] = useState<LinkCheck['state']>('idle');
  const [progress, setProgress] = useState<LinkProgress | null>(null);
  const [end, setEnd] = useState<RunEnd | null>(null);
  const pauseWanted = useRef(false);

  const start = async () => {
    pauseWanted.current = false;
    setEnd(null);
    setProgress(null);
    setState('running');
    onStart();
    say(T.links.started);
    let heard = 0;
    const onProgress = (now: LinkProgress) => {
      setProgress(now);
      const quarter = quartersOf(now);
      if (quarter > heard && !now.finished) say(now.message);
      heard = Math.max(heard, quarter);
    };
    const ended = await runLinkCheck(onProgress, () => pauseWanted.current);
    setState('idle');
    setEnd(ended);
    const headline = headlineOf(ended);
    if (headline) say(headline);
    onEnd();
  };

  const pause = () => {
    if (pauseWanted.current) return;
    pauseWanted.current = true;
    setState('pausing');
    say(T.links.pausing);
  };

  return { state, progress, end, start, pause, forget: () => setEnd(null) };
}

/** The end of a run in one sentence; '' for a failure, which has its own words. */
export function headlineOf(end: RunEnd): string {
  switch (end.kind) {
    case 'finished':
      return end.progress.message;
    case 'paused':
      return T.links.paused;
    case 'stuck':
      return T.links.stuck;
    case 'elsewhere':
      return end.failure.message;
    case 'failed':
      return '';
  }
}

/** Whole quarters of the way, 0–4: who listens hears the progress at these, not at every call. */
function quartersOf({ done, all }: LinkProgress): number {
  return all > 0 ? Math.floor((4 * done) / all) : 0;
}
