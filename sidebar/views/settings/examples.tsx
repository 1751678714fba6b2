/** One good example of evidence for each item, to be searched by code or title. */

import { useId, useState } from 'preact/hooks';
import type { ItemExample } from '../../contract';
import { useSay } from '../../parts/announcer';
import { ListedEntries, ReadButton } from '../../parts/listed';
import { useReading } from '../../server/reading';
import type { Tasks } from '../../server/tasks';
import { IS_THAI, T } from '../../texts';
import { findEntries } from '../submission/itas-search';

export function Examples({ tasks, busy }: { tasks: Tasks; busy: boolean }) {
  // They belong to the framework, which no edit of every day changes.
  const { value, read } = useReading(tasks, 'sidebarExamples', false, {
    what: T.examples.title,
    step: T.examples.reading,
    done: ({ length }) => T.examples.count(length),
  });
  return (
    <section>
      <h2>{T.examples.title}</h2>
      <ReadButton isRead={value !== null} label={T.examples.show} busy={busy} onRead={read} />
      {value?.length === 0 && <p>{T.examples.none}</p>}
      {value && value.length > 0 && (
        <ListedEntries count={T.examples.count(value.length)}>
          <Search examples={value} />
        </ListedEntries>
      )}
    </section>
  );
}

function Search({ examples }: { examples: ItemExample[] }) {
  const [typed, setTyped] = useState('');
  const say = useSay();
  const id = useId();
  const found = findEntries(examples, typed);
  const find = (text: string) => {
    setTyped(text);
    say(T.itas.found(findEntries(examples, text).length, examples.length));
  };
  return (
    <>
      <label for={id}>{T.itas.find}</label>
      <input id={id} type="search" value={typed} onInput={({ currentTarget }) => find(currentTarget.value)} />
      {typed && <p class="secondary">{T.itas.found(found.length, examples.length)}</p>}
      <ul class="items" lang="th">
        {found.map((example) => (
          <Example key={example.code} {...example} />
        ))}
      </ul>
    </>
  );
}

function Example({ code, title, example, slip }: ItemExample) {
  return (
    <li class="item">
      <p>
        <strong>
          {code} {title}
        </strong>
      </p>
      <p class="entry">{example}</p>
      {slip && (
        <p>
          <span class="secondary" lang={IS_THAI ? undefined : 'en'}>
            {T.examples.slip}:
          </span>{' '}
          {slip}
        </p>
      )}
    </li>
  );
}
