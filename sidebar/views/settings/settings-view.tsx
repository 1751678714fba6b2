/** The view of settings. */

import { ReadAt } from '../../parts/read-at';
import { useReading } from '../../server/reading';
import type { ViewProps } from '../view';

export function SettingsView({ tasks, isSeen, busy }: ViewProps) {
  const { value, read } = useReading(tasks, 'sidebarSettings', isSeen);
  return <ReadAt time={value?.readAt ?? ''} busy={busy} onReadAgain={read} />;
}
