/** The view 'ตั้งค่า': the agency, the person, permissions, the add-in's check of itself, examples, how to use it. */

import { ReadAt } from '../../parts/read-at';
import { useReading } from '../../server/reading';
import { T } from '../../texts';
import type { ViewProps } from '../view';
import { Entries } from './entries';
import { Examples } from './examples';
import { Health, summary } from './health';
import { Help } from './help';
import { Permissions } from './permissions';
import { User } from './user';

export function SettingsView({ tasks, isSeen, busy }: ViewProps) {
  const { value, read, take } = useReading(tasks, 'sidebarSettings', isSeen);
  // Never read of itself: it reads every tab, and an edit seldom makes it old.
  const check = useReading(tasks, 'sidebarSelfCheck', false, {
    what: T.health.title,
    step: T.health.checking,
    done: summary,
  });
  return (
    <>
      {value && (
        <>
          <Entries entries={value.entries} busy={tasks.doing !== null} onGoTo={tasks.goTo} />
          <User settings={value} tasks={tasks} busy={busy} onChange={take} />
          <Permissions scopes={value.scopes} />
          <Health check={check} busy={busy} />
          <Examples tasks={tasks} busy={busy} />
          <Help version={value.version} lines={check.value} />
        </>
      )}
      <ReadAt time={value?.readAt ?? ''} busy={busy} onReadAgain={read} />
    </>
  );
}
