/** One text for each owner of open items, ready to be pasted into LINE or a mail. */

import { useRef } from 'preact/hooks';
import type { Reminder } from '../../contract';
import { CommandButton } from '../../parts/commands';
import { CopyButton } from '../../parts/copy-button';
import { ListedEntries, ReadButton } from '../../parts/listed';
import { useReading } from '../../server/reading';
import { T } from '../../texts';
import type { ViewProps } from '../view';

export function Reminders({ tasks, isSeen, busy, onRun }: ViewProps) {
  const { value: entries, read } = useReading(tasks, 'sidebarReminders', isSeen, {
    onRequest: true,
    what: T.reminders.title,
    step: T.reminders.reading,
    done: (read) => T.reminders.count(read.length),
  });
  return (
    <section>
      <h2>{T.reminders.title}</h2>
      <div class="buttons">
        <ReadButton isRead={entries !== null} label={T.reminders.show} busy={busy} onRead={read} />
        <CommandButton command="reminders" label={T.reminders.tab} busy={busy} onRun={onRun} />
      </div>
      {entries?.length === 0 && <p>{T.reminders.none}</p>}
      {entries && entries.length > 0 && (
        <ListedEntries count={T.reminders.count(entries.length)}>
          <ul class="items">
            {entries.map((reminder) => (
              <OwnerText key={reminder.owner} reminder={reminder} />
            ))}
          </ul>
        </ListedEntries>
      )}
    </section>
  );
}

function OwnerText({ reminder: { owner, items, text } }: { reminder: Reminder }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const what = T.reminders.text(owner);
  return (
    <li class="item">
      <p class="item-head">
        <strong lang="th">{owner}</strong>
        <span class="secondary">{T.reminders.items(items)}</span>
      </p>
      <textarea ref={field} readOnly rows={5} lang="th" aria-label={what} value={text} />
      <CopyButton text={text} what={what} shown={field} />
    </li>
  );
}
