/** How an export ended: the document to open. Takes the focus when it appears. */

import type { ExportedReport } from '../../contract';
import { useFocusOnAppearance } from '../../parts/focus';
import { DoneIcon } from '../../parts/icons';
import { T } from '../../texts';
import { DocumentLinks } from './document-links';

export interface Exported {
  made: ExportedReport | undefined;
  /** What else to know of it, in Thai; '' for nothing. */
  note: string;
}

export function ExportEnd({ exported: { made, note } }: { exported: Exported }) {
  const box = useFocusOnAppearance();
  return (
    <section class="message done" tabIndex={-1} ref={box}>
      <h2>
        <DoneIcon /> {T.report.exported}
      </h2>
      {note && <p lang="th">{note}</p>}
      {made && (
        <>
          <p lang="th">{made.name}</p>
          <DocumentLinks report={made} />
        </>
      )}
    </section>
  );
}
