/** The ways to an exported document. */

import type { ExportedReport } from '../../contract';
import { WebLink } from '../../parts/web-link';
import { T } from '../../texts';

interface Props {
  report: ExportedReport;
  /** Id of the text that tells one document from another in a list. */
  describedBy?: string;
}

export function DocumentLinks({ report: { document, pdf, docx }, describedBy }: Props) {
  if (document === '') return <p class="secondary">{T.report.noLink}</p>;
  const ways = [
    { address: document, label: T.report.openDocument },
    { address: pdf, label: T.report.openPdf },
    { address: docx, label: T.report.openDocx },
  ];
  return (
    <p class="document-links">
      {ways.map(
        ({ address, label }) =>
          address && <WebLink key={label} address={address} label={label} describedBy={describedBy} />,
      )}
    </p>
  );
}
