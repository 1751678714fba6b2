/** How an export ended: the document to open, or why there is none. Takes the focus when it appears. */

import type { ExportedReport, Failure } from '../../contract';
import { useFocusOnAppearance } from '../../parts/focus';
import { DoneIcon, SeverityIcon } from '../../parts/icons';
import { T } from '../../texts';
import { DocumentLinks } from './document-links';

export type ExportEnd = { made: ExportedReport | undefined } | { refused: Failure };

export function ExportEndMessage({ end }: { end: ExportEnd }) {
  const box = useFocusOnAppearance();
  if ('refused' in end) {
    return (
      <section class="message failed" role="alert" tabIndex={-1} ref={box}>
        <h2>
          <SeverityIcon severity="error" /> {T.failed.title(T.report.export)}
        </h2>
        <p lang="th">{end.refused.message}</p>
        <p lang="th">{end.refused.remedy}</p>
      </section>
    );
  }
  return (
    <section class="message done" tabIndex={-1} ref={box}>
      <h2>
        <DoneIcon /> {T.report.exported}
      </h2>
      {end.made && (
        <>
          <p lang="th">{end.made.name}</p>
          <DocumentLinks report={end.made} />
        </>
      )}
    </section>
  );
}
