/** The items in ITAS order, to be copied into ITAS one after the other. */

import type { ItasEntry } from '../../contract';
import { CommandButton } from '../../parts/commands';
import { ListedEntries, ReadButton } from '../../parts/listed';
import { SearchField, useSearch } from '../../parts/search';
import { useReading } from '../../server/reading';
import { T } from '../../texts';
import type { ViewProps } from '../view';
import { ItasItem } from './itas-item';

export function Itas({ tasks, isSeen, busy, onRun }: ViewProps) {
  const { value: entries, read } = useReading(tasks, 'sidebarItas', isSeen, {
    onRequest: true,
    what: T.itas.title,
    step: T.itas.reading,
    done: (read) => T.itas.count(read.length),
  });
  return (
    <section>
      <h2>{T.itas.title}</h2>
      <div class="buttons">
        <ReadButton isRead={entries !== null} label={T.itas.show} kind="primary" busy={busy} onRead={read} />
        <CommandButton command="itasView" label={T.itas.tab} busy={busy} onRun={onRun} />
      </div>
      {entries?.length === 0 && <p>{T.itas.none}</p>}
      {entries && entries.length > 0 && (
        <ListedEntries count={T.itas.count(entries.length)}>
          <Entries entries={entries} />
        </ListedEntries>
      )}
    </section>
  );
}

function Entries({ entries }: { entries: ItasEntry[] }) {
  const search = useSearch(entries);
  const { found, typed } = search;
  return (
    <>
      <SearchField search={search} />
      <ul class="itas">
        {entries.map((entry) => (
          // What isn't found is only hidden: it stays as it was opened and copied.
          <ItasItem
            key={entry.code}
            entry={entry}
            hidden={!found.includes(entry)}
            only={typed !== '' && found.length === 1}
          />
        ))}
      </ul>
    </>
  );
}
