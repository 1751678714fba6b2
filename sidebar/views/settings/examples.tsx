/** One good example of evidence for each item, to be searched by code or title. */

import type { ItemExample } from '../../contract';
import { ListedEntries, ReadButton } from '../../parts/listed';
import { SearchField, useSearch } from '../../parts/search';
import { useReading } from '../../server/reading';
import type { Tasks } from '../../server/tasks';
import { IS_THAI, T } from '../../texts';

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
          <Found examples={value} />
        </ListedEntries>
      )}
    </section>
  );
}

function Found({ examples }: { examples: ItemExample[] }) {
  const search = useSearch(examples);
  return (
    <>
      <SearchField search={search} />
      <ul class="items" lang="th">
        {search.found.map((example) => (
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
