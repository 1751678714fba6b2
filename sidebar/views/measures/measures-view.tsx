/** The view of measures. */

import { ReadAt } from '../../parts/read-at';
import { useReading } from '../../server/reading';
import type { ViewProps } from '../view';

export function MeasuresView({ tasks, isSeen, busy }: ViewProps) {
  const { value, read } = useReading(tasks, 'sidebarMeasures', isSeen);
  return <ReadAt time={value?.readAt ?? ''} busy={busy} onReadAgain={read} />;
}
