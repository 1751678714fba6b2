/** The view 'หลักฐาน': the check of the links, the items, and what is missing or doubtful elsewhere. */

import { ReadAt } from '../../parts/read-at';
import { usePerson } from '../../server/person';
import { useReading } from '../../server/reading';
import { T } from '../../texts';
import type { ViewProps } from '../view';
import { EvidenceItems } from './evidence-items';
import { GapList } from './gaps';
import type { LinkCheck } from './link-check';
import { LinkCheckStart } from './link-check-start';
import { useTicking } from './ticking';

export function EvidenceView({ tasks, isSeen, busy, check }: ViewProps & { check: LinkCheck }) {
  const { value, read, take } = useReading(tasks, 'sidebarEvidence', isSeen);
  const ticking = useTicking(tasks, value, take, busy);
  const { person, savePerson } = usePerson(tasks, value);
  if (value === null) return <ReadAt time="" busy={busy} onReadAgain={read} />;
  const wayOut = { busy: tasks.doing !== null, onGoTo: tasks.goTo };
  return (
    <>
      <LinkCheckStart links={value.links} person={person} busy={busy} onCheck={check.start} onSetPerson={savePerson} />
      <EvidenceItems items={value.items} ticking={ticking} {...wayOut} />
      {value.others.length > 0 && (
        <section>
          <h2>{T.evidence.others(value.others.length)}</h2>
          <GapList gaps={value.others} {...wayOut} />
        </section>
      )}
      <ReadAt time={value.readAt} busy={busy} onReadAgain={read} />
    </>
  );
}
