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
    </header>
  );
}

export function ResultDetails({ overview }: { overview: Overview }) {
  return (
    <>
      {overview.blocks.length > 0 && <Lines title={OVERVIEW.blocks} lines={overview.blocks} />}
      {overview.instruments.length > 0 && <Instruments instruments={overview.instruments} />}
      {overview.coverage.length > 0 && <Lines title={OVERVIEW.coverage} lines={overview.coverage} />}
    </>
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

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Instruments({ instruments }: { instruments: Overview['instruments'] }) {
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
