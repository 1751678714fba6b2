/** Every rule of the self-check by group, folded: what it looks for, and whether it found anything. */

import type { ReportRule } from '../../contract';
import { DoneIcon, SeverityIcon } from '../../parts/icons';
import { T } from '../../texts';

export function Rules({ rules }: { rules: ReportRule[] }) {
  const groups = [...new Set(rules.map(({ group }) => group))];
  return (
    <details class="spaced">
      <summary>{T.selfCheck.rules(rules.length)}</summary>
      {groups.map((group) => (
        <div key={group}>
          <h3 lang="th">{group}</h3>
          <ul class="entries">
            {rules
              .filter((rule) => rule.group === group)
              .map((rule) => (
                <Rule key={rule.name} rule={rule} />
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function Rule({ rule: { name, found } }: { rule: ReportRule }) {
  return (
    <li>
      <span lang="th">{name}</span>
      <span class={found > 0 ? 'line tone warning' : 'line done'}>
        {found > 0 ? <SeverityIcon severity="warning" /> : <DoneIcon />} {T.selfCheck.ofRule(found)}
      </span>
    </li>
  );
}
