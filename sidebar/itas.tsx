/** The items in ITAS order, to be copied into ITAS one after the other. */

import { useId, useState } from 'preact/hooks';
import { useSay } from './announcer';
import { CommandButton } from './commands';
import type { CommandName, ItasEntry } from './contract';
import { ItasItem } from './itas-item';
import { findEntries } from './itas-search';
import { ListedEntries, ReadButton, useListed } from './listed';
import type { Tasks } from './tasks';
import { ITAS } from './texts';

interface Props {
  busy: boolean;
  tasks: Tasks;
  onRun: (command: CommandName) => void;
}

export function Itas({ busy, tasks, onRun }: Props) {
  const [listed, take] = useListed<ItasEntry>(tasks);
  const { entries } = listed;
  const read = () => tasks.listItas(take);
  return (
    <section>
      <h2>{ITAS.title}</h2>
      <div class="buttons">
        <ReadButton listed={listed} label={ITAS.show} kind="primary" busy={busy} onRead={read} />
        <CommandButton command="itasView" label={ITAS.tab} busy={busy} onRun={onRun} />
      </div>
      {entries?.length === 0 && <p>{ITAS.none}</p>}
      {entries && entries.length > 0 && (
        <ListedEntries listed={listed} count={ITAS.count(entries.length)}>
          <Entries entries={entries} />
        </ListedEntries>
      )}
    </section>
  );
}

function Entries({ entries }: { entries: ItasEntry[] }) {
  const [typed, setTyped] = useState('');
  const say = useSay();
  const id = useId();
  const found = findEntries(entries, typed);
  const find = (text: string) => {
    setTyped(text);
    say(ITAS.found(findEntries(entries, text).length, entries.length));
  };
  return (
    <>
      <label for={id}>{ITAS.find}</label>
      <input id={id} type="search" value={typed} onInput={({ currentTarget }) => find(currentTarget.value)} />
      {typed && <p class="secondary">{ITAS.found(found.length, entries.length)}</p>}
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
