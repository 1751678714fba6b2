/** What the add-in may do, in plain words, and whether this person allowed it. */

import type { Scope } from '../../contract';
import { DoneIcon, SeverityIcon } from '../../parts/icons';
import { T } from '../../texts';

export function Permissions({ scopes }: { scopes: Scope[] }) {
  return (
    <section>
      <h2>{T.settings.scopes}</h2>
      <ul class="entries">
        {scopes.map(({ scope, why, granted }) => (
          <li key={scope}>
            <p lang="th">{why}</p>
            <Grant granted={granted} />
          </li>
        ))}
      </ul>
      <p class="secondary spaced">{T.settings.noMore}</p>
    </section>
  );
}

function Grant({ granted }: Pick<Scope, 'granted'>) {
  if (granted === null) return <p class="secondary">{T.settings.notTold}</p>;
  return (
    <p class={granted ? 'tone done' : 'tone warning'}>
      {granted ? <DoneIcon /> : <SeverityIcon severity="warning" />}{' '}
      {granted ? T.settings.granted : T.settings.notGranted}
    </p>
  );
}
