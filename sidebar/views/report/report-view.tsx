/** The view of report. */

import { ReadAt } from '../../parts/read-at';
import { useReading } from '../../server/reading';
import type { ViewProps } from '../view';

export function ReportView({ tasks, isSeen, busy }: ViewProps) {
  const { value, read } = useReading(tasks, 'sidebarReport', isSeen);
  return <ReadAt time={value?.readAt ?? ''} busy={busy} onReadAgain={read} />;
}
