/** Of which item of which year the newest report is evidence, and what to enter in ITAS for it. */

import type { EvidenceOffer } from '../../contract';
import { CopiedLink, CopiedText } from '../../parts/copied';
import { T } from '../../texts';

export function Offer({ offer: { item, title, year, link, explanation } }: { offer: EvidenceOffer }) {
  const name = item || T.offer.item;
  return (
    <section>
      <h2>{T.offer.title(item, year)}</h2>
      <p lang="th">{title}</p>
      <h3>{T.offer.link}</h3>
      <CopiedLink text={link} what={T.itas.linkOf(1, name)} />
      <p class="secondary">{T.offer.share}</p>
      <h3>{T.itas.explanation}</h3>
      <CopiedText text={explanation} what={T.itas.explanationOf(name)} />
    </section>
  );
}
