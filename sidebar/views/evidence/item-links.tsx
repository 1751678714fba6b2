/** The links of an item, each with what the check found. */

import type { ItemLink } from '../../contract';
import { DoneIcon, SeverityIcon } from '../../parts/icons';
import { WebLink } from '../../parts/web-link';
import { T } from '../../texts';

export function ItemLinks({ links }: { links: ItemLink[] }) {
  if (links.length === 0) return <p>{T.evidence.noLinks}</p>;
  return (
    <>
      <h3>{T.evidence.links}</h3>
      <ul class="urls">
        {links.map((link, index) => (
          // By position: nobody stops a link from being there twice.
          <li key={index}>
            <span class="url">
              <WebLink address={link.address} />
            </span>
            <span lang="th">
              <VerdictIcon link={link} /> {link.words}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function VerdictIcon({ link: { verdict, isDoubtful } }: { link: ItemLink }) {
  const severity = verdict === 'broken' ? 'error' : isDoubtful ? 'warning' : 'info';
  const isGood = verdict === 'works' && !isDoubtful;
  return (
    <span class={`tone ${isGood ? 'done' : severity}`}>
      {isGood ? <DoneIcon /> : <SeverityIcon severity={severity} />}
    </span>
  );
}
