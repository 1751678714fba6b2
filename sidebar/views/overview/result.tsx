/** The result at a glance: agency and year, total and level, what blocks the next level, instruments, coverage. */

import type { Overview } from '../../contract';
import { T } from '../../texts';

export function ResultHead({ overview }: { overview: Overview }) {
  return (
    <header>
      <h1 lang={overview.agency ? 'th' : undefined}>{overview.agency || T.overview.noAgency}</h1>
      <p class="secondary">{T.overview.year(overview.year)}</p>
      <dl class="result">
        <div>
          <dt>{T.overview.total}</dt>
          <dd class={overview.total ? 'total' : 'unknown'}>{overview.total || T.overview.noData}</dd>
        </div>
        <div>
          <dt>{T.overview.level}</dt>
          <dd class={overview.level ? 'level' : 'unknown'} lang={overview.level ? 'th' : undefined}>
            {overview.level || T.overview.noLevel}
          </dd>
        </div>
      </dl>
      <Coverage overview={overview} />
    </header>
  );
}

/** Beside every score: what isn't known is counted, never taken for good or bad. */
function Coverage({ overview: { coverage, links } }: { overview: Overview }) {
  return (
    <ul class="coverage secondary" aria-label={T.overview.coverage}>
      {coverage.map((line) => (
        <li key={line} lang="th">
          {line}
        </li>
      ))}
      {links.all > 0 && <li>{T.overview.links(links.checked, links.all)}</li>}
    </ul>
  );
}

export function Blocks({ blocks }: Pick<Overview, 'blocks'>) {
  if (blocks.length === 0) return null;
  return (
    <section>
      <h2>{T.overview.blocks}</h2>
      <ul lang="th">
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
      <h2 id="instruments">{T.overview.instruments}</h2>
      <table aria-labelledby="instruments">
        <thead>
          <tr>
            <th scope="col">{T.overview.instrument}</th>
            <th scope="col" class="number">
              {T.overview.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {instruments.map(({ name, score }) => (
            <tr key={name}>
              <th scope="row" lang="th">
                {name}
              </th>
              <td class={score ? 'number' : 'number unknown'}>{score || T.overview.noData}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
