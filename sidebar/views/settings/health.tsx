/** The add-in's check of itself: what is to be mended first, each with what to do. */

import type { SelfCheckLine } from '../../contract';
import { DoneIcon, SeverityIcon } from '../../parts/icons';
import type { Reading } from '../../server/reading';
import { T } from '../../texts';

/** In the order in which they are listed, with the look of each. */
const TONES = { bad: 'error', doubtful: 'warning', unknown: 'info', good: 'done' } as const;

export const byGravity = (lines: SelfCheckLine[]): SelfCheckLine[] =>
  (Object.keys(TONES) as SelfCheckLine['state'][]).flatMap((state) => lines.filter((line) => line.state === state));

/** The word for what was found in all. */
export const summary = (lines: SelfCheckLine[]): string =>
  T.health.found(lines.length, lines.filter(({ state }) => state !== 'good').length);

export function Health({ check: { value, at, read }, busy }: { check: Reading<SelfCheckLine[]>; busy: boolean }) {
  return (
    <section>
      <h2>{T.health.title}</h2>
      <button type="button" disabled={busy} onClick={read}>
        {value ? T.health.again : T.health.check}
      </button>
      {value && (
        <>
          <p class="spaced">
            {summary(value)} <span class="secondary">{T.health.at(new Date(at).toTimeString().slice(0, 5))}</span>
          </p>
          <ul class="items">
            {byGravity(value).map((line) => (
              <Line key={line.what} line={line} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Line({ line: { what, state, found, remedy } }: { line: SelfCheckLine }) {
  const tone = TONES[state];
  return (
    <li class={`item ${tone}`}>
      <p class={`tone ${tone}`}>
        {tone === 'done' ? <DoneIcon /> : <SeverityIcon severity={tone} />} {T.health.states[state]}{' '}
        <span lang="th">{what}</span>
      </p>
      <p lang="th">{found}</p>
      {remedy && (
        <p>
          <span class="secondary">{T.remedy}:</span> <span lang="th">{remedy}</span>
        </p>
      )}
    </li>
  );
}
