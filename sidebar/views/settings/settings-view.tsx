/** The view 'ตั้งค่า': the agency, the person, permissions, the add-in's check of itself, examples, how to use it. */

import { ReadAt } from '../../parts/read-at';
import { useReading } from '../../server/reading';
import type { ViewProps } from '../view';
import { Entries } from './entries';
import { Examples } from './examples';
import { Health } from './health';
import { Help } from './help';
import { useOnRequest } from './on-request';
import { Permissions } from './permissions';
import { User } from './user';

export function SettingsView({ tasks, isSeen, busy }: ViewProps) {
  const { value, read, take } = useReading(tasks, 'sidebarSettings', isSeen);
  const check = useOnRequest(tasks, 'sidebarSelfCheck');
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
