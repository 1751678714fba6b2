/** What the self-check of the report found, the worst first, and every rule that it was held against. */

import { useId } from 'preact/hooks';
import type { Gap, Report } from '../../contract';
import { GoToButton } from '../../parts/go-to-button';
import { DoneIcon, SeverityIcon } from '../../parts/icons';
import type { Place } from '../../server/tasks';
import { T } from '../../texts';
import { Rules } from './rules';

interface ListProps {
  busy: boolean;
  onGoTo: (place: Place) => void;
}

export function SelfCheck({ report: { checks, rules }, ...list }: ListProps & { report: Report }) {
  const groups = (Object.keys(T.selfCheck.severity) as Gap['severity'][]).map((severity) => ({
    severity,
    gaps: checks.filter((gap) => gap.severity === severity),
  }));
  const errors = groups[0]?.gaps.length ?? 0;
  return (
    <section>
      <h2>{T.selfCheck.title}</h2>
      <p class={errors > 0 ? '' : 'done'}>
        {errors === 0 && <DoneIcon />} {T.selfCheck.found(rules.length, errors)}
      </p>
      {errors === 0 && <p class="secondary">{T.selfCheck.unchecked}</p>}
      {groups
        .filter(({ gaps }) => gaps.length > 0)
        .map((group) => (
          <Group key={group.severity} {...group} {...list} />
        ))}
      <Rules rules={rules} />
    </section>
  );
}

function Group({ severity, gaps, ...list }: ListProps & { severity: Gap['severity']; gaps: Gap[] }) {
  return (
    <div class={severity}>
      <h3>
        <span class="severity">
          <SeverityIcon severity={severity} /> {T.selfCheck.severity[severity]} ({gaps.length})
        </span>
      </h3>
      <ul class="items">
        {gaps.map((gap, index) => (
          // By position: one place may have several faults of the same wording.
          <Check key={index} gap={gap} {...list} />
        ))}
      </ul>
    </div>
  );
}

function Check({ gap, busy, onGoTo }: ListProps & { gap: Gap }) {
  const message = useId();
  return (
    <li class={gap.cell ? `item ${gap.severity} reachable` : `item ${gap.severity}`}>
      <div lang="th">
        <p>
          <strong>{gap.where}</strong>
        </p>
        <p id={message}>{gap.message}</p>
      </div>
      {gap.remedy && (
        <p>
          <span class="secondary">{T.remedy}:</span> <span lang="th">{gap.remedy}</span>
        </p>
      )}
      <GoToButton place={gap} describedBy={message} busy={busy} onGoTo={onGoTo} />
    </li>
  );
}
