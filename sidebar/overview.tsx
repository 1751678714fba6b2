/** The result at a glance: agency and year, total and level, what blocks the next level, instruments, coverage. */

import type { Overview } from './contract';
import { OVERVIEW } from './texts';

export function ResultHead({ overview }: { overview: Overview }) {
  return (
    <header>
      <h1>{overview.agency || OVERVIEW.noAgency}</h1>
      <p class="secondary">{OVERVIEW.year(overview.year)}</p>
      <dl class="result">
        <div>
          <dt>{OVERVIEW.total}</dt>
          <dd class={overview.total ? 'total' : 'unknown'}>{overview.total || OVERVIEW.noData}</dd>
        </div>
        <div>
          <dt>{OVERVIEW.level}</dt>
          <dd class={overview.level ? 'level' : 'unknown'}>{overview.level || OVERVIEW.noLevel}</dd>
        </div>
      </dl>
      <Coverage overview={overview} />
    </header>
  );
}

/** Beside every score: what isn't known is counted, never taken for good or bad. */
function Coverage({ overview: { coverage, links } }: { overview: Overview }) {
  const lines = links.all > 0 ? [...coverage, OVERVIEW.links(links.checked, links.all)] : coverage;
  return (
    <ul class="coverage secondary" aria-label={OVERVIEW.coverage}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export function ReadAt({ time, busy, onReadAgain }: { time: string; busy: boolean; onReadAgain: () => void }) {
  return (
    <footer>
      {time && <span class="secondary">{OVERVIEW.readAt(time)}</span>}
      <button type="button" class="link" disabled={busy} onClick={onReadAgain}>
        {OVERVIEW.readAgain}
      </button>
    </footer>
  );
}

export function Blocks({ blocks }: Pick<Overview, 'blocks'>) {
  if (blocks.length === 0) return null;
  return (
    <section>
      <h2>{OVERVIEW.blocks}</h2>
      <ul>
        {blocks.map((block) => (
          <li key={block}>{block}</li>
        ))}
      </ul>
    </section>
  );
}

export function Instruments({ instruments }: Pick<Overview, 'instruments'>) {
  if (instruments.length === 0) return null;
  return (
    <section>
      <h2 id="instruments">{OVERVIEW.instruments}</h2>
      <table aria-labelledby="instruments">
        <thead>
          <tr>
            <th scope="col">{OVERVIEW.instrument}</th>
            <th scope="col" class="number">
              {OVERVIEW.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {instruments.map(({ name, score }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class={score ? 'number' : 'number unknown'}>{score || OVERVIEW.noData}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
