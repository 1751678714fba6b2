/** The view 'หลักฐาน': the check of the links, and what is missing or doubtful. */

import { ReadAt } from '../../parts/read-at';
import { call } from '../../server/call';
import { useReading } from '../../server/reading';
import { T } from '../../texts';
import type { ViewProps } from '../view';
import { Gaps } from './gaps';
import type { LinkCheck } from './link-check';
import { LinkCheckStart } from './link-check-start';

export function EvidenceView({ tasks, isSeen, busy, check }: ViewProps & { check: LinkCheck }) {
  const { value, read, take } = useReading(tasks, 'sidebarEvidence', isSeen);
  if (value === null) return null;
  const setPerson = (name: string, then: () => void) =>
    tasks.work({
      what: T.person.saveTask,
      step: T.person.saving,
      ask: () => call('sidebarSetPerson', name),
      use: (person) => {
        take({ ...value, person });
        then();
        return T.person.saved;
      },
    });
  const gaps = [...value.items.flatMap((item) => item.gaps), ...value.others];
  return (
    <>
      <LinkCheckStart
        links={value.links}
        person={value.person}
        busy={busy}
        onCheck={check.start}
        onSetPerson={setPerson}
      />
      <Gaps gaps={gaps} known={value.items.length > 0} busy={tasks.doing !== null} onGoTo={tasks.goTo} />
      <ReadAt time={value.readAt} busy={busy} onReadAgain={read} />
    </>
  );
}
