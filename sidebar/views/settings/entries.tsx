/** What stands in the tab `ตั้งค่า`, each with the way to its cell. */

import { useId } from 'preact/hooks';
import type { Settings } from '../../contract';
import { GoToButton } from '../../parts/go-to-button';
import { Mixed } from '../../parts/mixed';
import type { Place } from '../../server/tasks';
import { T } from '../../texts';

interface Props {
  busy: boolean;
  onGoTo: (place: Place) => void;
}

export function Entries({ entries, ...way }: Props & { entries: Settings['entries'] }) {
  return (
    <section>
      <h2>{T.settings.entries}</h2>
      {entries.length === 0 && (
        <p>
          <Mixed text={T.settings.noEntries} />
        </p>
      )}
      <ul class="entries">
        {entries.map((entry, index) => (
          <Entry key={index} entry={entry} {...way} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry: { label, value, cell }, ...way }: Props & { entry: Settings['entries'][number] }) {
  const shown = useId();
  return (
    <li>
      <span class="secondary" lang="th">
        {label}
      </span>
      <p id={shown} lang={value ? 'th' : undefined} class={value ? 'entry' : 'entry secondary'}>
        {value || T.settings.empty}
      </p>
      <GoToButton place={{ where: label, cell }} describedBy={shown} {...way} />
    </li>
  );
}
