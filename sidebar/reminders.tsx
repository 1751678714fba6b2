/** One text for each owner of open items, ready to be pasted into LINE or a mail. */

import { useRef } from 'preact/hooks';
import { CommandButton } from './commands';
import type { CommandName, Reminder } from './contract';
import { CopyButton } from './copy-button';
import { ListedEntries, ReadButton, useListed } from './listed';
import type { Tasks } from './tasks';
import { REMINDERS } from './texts';

interface Props {
  busy: boolean;
  tasks: Tasks;
  onRun: (command: CommandName) => void;
}

export function Reminders({ busy, tasks, onRun }: Props) {
  const [listed, take] = useListed<Reminder>(tasks);
  const { entries } = listed;
  const read = () => tasks.listReminders(take);
  return (
    <section>
      <h2>{REMINDERS.title}</h2>
      <div class="buttons">
        <ReadButton listed={listed} label={REMINDERS.show} busy={busy} onRead={read} />
        <CommandButton command="reminders" label={REMINDERS.tab} busy={busy} onRun={onRun} />
      </div>
      {entries?.length === 0 && <p>{REMINDERS.none}</p>}
      {entries && entries.length > 0 && (
        <ListedEntries listed={listed} count={REMINDERS.count(entries.length)}>
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
  const what = REMINDERS.text(owner);
  return (
    <li class="item">
      <p class="item-head">
        <strong>{owner}</strong>
        <span class="secondary">{REMINDERS.items(items)}</span>
      </p>
      <textarea ref={field} readOnly rows={5} aria-label={what} value={text} />
      <CopyButton text={text} what={what} shown={field} />
    </li>
  );
}
