/** How a run of the link check ended: what changed, or why it stopped and how it goes on. */

import type { ComponentChildren } from 'preact';
import { useFocusOnAppearance } from '../../parts/focus';
import { DoneIcon, SeverityIcon } from '../../parts/icons';
import { FailureMessage } from '../../parts/messages';
import { T } from '../../texts';
import { headlineOf } from './link-check';
import type { RunEnd } from './link-run';

export function LinkCheckEnd({ end, onGoOn }: { end: RunEnd; onGoOn: () => void }) {
  if (end.kind === 'failed') {
    const { failure, progress } = end;
    const kept = progress ? `${progress.message} ${T.links.kept}` : undefined;
    const again = progress ? T.links.goOn : T.actions.tryAgain;
    return (
      <FailureMessage
        failed={{ what: T.links.start, failure, checkFirst: false, tryAgain: onGoOn }}
        kept={kept}
        again={again}
      />
    );
  }
  return <End end={end} onGoOn={onGoOn} />;
}

function End({ end, onGoOn }: { end: Exclude<RunEnd, { kind: 'failed' }>; onGoOn: () => void }) {
  const box = useFocusOnAppearance();
  const isDone = end.kind === 'finished';
  return (
    <section class={isDone ? 'message done' : 'message info'} tabIndex={-1} ref={box}>
      <h2>
        {isDone ? <DoneIcon /> : <SeverityIcon severity="info" />} {headlineOf(end)}
      </h2>
      {isDone && <Changes details={end.progress.details} />}
      {linesOf(end).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {!isDone && <GoOn onClick={onGoOn}>{end.kind === 'elsewhere' ? T.actions.tryAgain : T.links.goOn}</GoOn>}
    </section>
  );
}

function linesOf(end: Exclude<RunEnd, { kind: 'failed' }>): string[] {
  switch (end.kind) {
    case 'finished':
      return [];
    case 'paused':
      return [`${end.progress.message} ${T.links.kept}`, T.links.goOnLater, ...(end.told ? [] : [T.links.untold])];
    case 'stuck':
      return [`${end.progress.message} ${T.links.kept}`, T.links.stuckRemedy];
    case 'elsewhere':
      return [...(end.progress ? [`${end.progress.message} ${T.links.kept}`] : []), end.failure.remedy];
  }
}

function Changes({ details }: { details: string[] }) {
  if (details.length === 0) return <p>{T.links.noChanges}</p>;
  return (
    <>
      <h3>{T.links.changes}</h3>
      <ul>
        {details.map((detail, index) => (
          <li key={index}>{detail}</li>
        ))}
      </ul>
    </>
  );
}

function GoOn({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  );
}
