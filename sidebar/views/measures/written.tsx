/** The texts as they stand: those that a person wrote against the draft, and all of them by ประเด็น. */

import { useId } from 'preact/hooks';
import type { DraftedLine, IssueDrafts, KeptText, Measures } from '../../contract';
import { GoToButton } from '../../parts/go-to-button';
import { Mixed } from '../../parts/mixed';
import type { Place } from '../../server/tasks';
import { T } from '../../texts';
import { OriginMark } from './origin-mark';
import { WordChanges } from './word-changes';

interface GoTo {
  going: boolean;
  onGoTo: (place: Place) => void;
}

export function KeptTexts({ kept, ...goTo }: GoTo & { kept: KeptText[] }) {
  return (
    <section>
      <details>
        <summary>{T.kept.title(kept.length)}</summary>
        <ul class="items">
          {kept.map((text) => (
            <Kept key={`${text.where} ${text.label}`} kept={text} {...goTo} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Kept({ kept: { where, label, text, draft, cell }, going, onGoTo }: GoTo & { kept: KeptText }) {
  const name = useId();
  return (
    <li class="item">
      <p id={name} lang="th">
        <strong>
          {where} · {label}
        </strong>
      </p>
      <p class="prose" lang="th">
        {text}
      </p>
      <details>
        <summary>
          {T.kept.draft}
          <span class="heard-only" lang="th">
            {' '}
            {where} {label}
          </span>
        </summary>
        <WordChanges before={text} after={draft} />
      </details>
      <GoToButton place={{ where, cell }} describedBy={name} busy={going} onGoTo={onGoTo} />
    </li>
  );
}

export function WrittenTexts({ issues, progress, ...goTo }: GoTo & Pick<Measures, 'issues' | 'progress'>) {
  return (
    <section>
      <h2>{T.written.title}</h2>
      {progress.all > 0 && <p>{T.written.progress(progress.done, progress.all, progress.unknown)}</p>}
      {issues.map((issue) => (
        <Issue key={issue.number} issue={issue} {...goTo} />
      ))}
    </section>
  );
}

function Issue({ issue: { number, name, analysis, measures }, ...goTo }: GoTo & { issue: IssueDrafts }) {
  const where = T.written.issue(number);
  return (
    <details class="issue">
      <summary>
        {T.written.issue(number)} <span lang="th">{name}</span>
        <span class="secondary summary-line">{T.written.measures(measures.length)}</span>
      </summary>
      <ul class="items">
        {analysis ? (
          <Line title={T.written.analysis} where={where} line={analysis} {...goTo} />
        ) : (
          <li class="item">
            <Mixed text={T.written.noRow} />
          </li>
        )}
        {measures.map((line, index) => (
          // By position: rows written by hand may not have an id yet.
          <Line
            key={index}
            title={line.id || T.written.noId}
            where={line.id ? `${where} · ${line.id}` : where}
            line={line}
            status={line.status || T.written.noStatus}
            {...goTo}
          />
        ))}
      </ul>
    </details>
  );
}

interface LineProps extends GoTo {
  title: string;
  where: string;
  line: DraftedLine;
  /** Missing where there is none to be had. */
  status?: string;
}

function Line({ title, where, line: { text, origin, cell }, status, going, onGoTo }: LineProps) {
  const about = useId();
  return (
    <li class="item">
      <p class="item-head" id={about}>
        <strong>{title}</strong>
        <OriginMark origin={origin} />
      </p>
      {text && (
        <p class="prose" lang="th">
          {text}
        </p>
      )}
      {status && (
        <p class="secondary">
          {T.evidence.state}: <Mixed text={status} />
        </p>
      )}
      <GoToButton place={{ where, cell }} describedBy={about} busy={going} onGoTo={onGoTo} />
    </li>
  );
}
