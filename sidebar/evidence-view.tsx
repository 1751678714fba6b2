/** The view 'หลักฐาน': the check of the links, and what is missing or doubtful. */

import type { Overview } from './contract';
import { Gaps } from './gaps';
import type { LinkCheck } from './link-check';
import { LinkCheckStart } from './link-check-start';
import type { Tasks } from './tasks';

interface Props {
  overview: Overview;
  busy: boolean;
  tasks: Tasks;
  check: LinkCheck;
}

export function EvidenceView({ overview, busy, tasks, check }: Props) {
  return (
    <>
      <LinkCheckStart
        links={overview.links}
        person={overview.person}
        busy={busy}
        onCheck={check.start}
        onSetPerson={tasks.setPerson}
      />
      <Gaps gaps={overview.gaps} known={overview.total !== ''} busy={tasks.doing !== null} onGoTo={tasks.goTo} />
    </>
  );
}
