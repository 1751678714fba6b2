/** The totals over the years as a small picture, and as a table for who doesn't see it. Gaps stay gaps. */

import type { TrendPoint } from '../../contract';
import { T } from '../../texts';
import { chartOf, HEIGHT, LEFT, RIGHT, WIDTH } from './trend-chart';

export function Trend({ trend }: { trend: TrendPoint[] }) {
  const isKnown = trend.some(({ total }) => total !== null);
  return (
    <section>
      <h2 id="trend">{T.trend.title}</h2>
      {isKnown ? <Picture trend={trend} /> : <p>{T.trend.unknown}</p>}
      <div class="heard-only">
        <Table trend={trend} />
      </div>
    </section>
  );
}

function Picture({ trend }: { trend: TrendPoint[] }) {
  const { years, own, mean, labels, change } = chartOf(trend);
  return (
    <>
      <svg class="trend" viewBox={[0, 0, WIDTH, HEIGHT].join(' ')} aria-hidden="true">
        <path class="axis" d={`M${LEFT} ${HEIGHT - 18}H${RIGHT}`} />
        {change !== null && (
          <>
            <path class="axis" d={`M${change} 16V${HEIGHT - 18}`} />
            <text x={Math.min(change, RIGHT - 30)} y={11} text-anchor="middle">
              {T.trend.change}
            </text>
          </>
        )}
        {years.map(({ x, year }) => (
          <text key={year} x={x} y={HEIGHT - 4} text-anchor="middle">
            {year}
          </text>
        ))}
        <path class="mean" d={mean} />
        <path class="own" d={own.line} />
        {own.dots.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="3.5" />
        ))}
        {labels.map(({ x, y, text }) => (
          <text key={x} class="value" x={x} y={y} text-anchor="middle">
            {text}
          </text>
        ))}
      </svg>
      <p class="legend" aria-hidden="true">
        <span>
          <Sample kind="own" /> {T.trend.own}
        </span>
        <span>
          <Sample kind="mean" /> {T.trend.mean}
        </span>
      </p>
      {change !== null && <p class="secondary">{T.trend.changeNote}</p>}
    </>
  );
}

function Sample({ kind }: { kind: 'own' | 'mean' }) {
  return (
    <svg class="trend icon" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      <path class={kind} d="M1 8h22" />
      {kind === 'own' && <circle cx="12" cy="8" r="3.5" />}
    </svg>
  );
}

function Table({ trend }: { trend: TrendPoint[] }) {
  const worded = (score: number | null) => score?.toFixed(2) ?? T.overview.noData;
  return (
    <table aria-labelledby="trend">
      <thead>
        <tr>
          {[T.trend.year, T.trend.own, T.trend.level, T.trend.mean].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trend.map(({ year, total, level, nationalMean }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{worded(total)}</td>
            <td lang={level ? 'th' : undefined}>{level || T.overview.noData}</td>
            <td>{worded(nationalMean)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
