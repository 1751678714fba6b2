/** The ways to an exported document. */

import type { ExportedReport } from '../../contract';
import { T } from '../../texts';

interface Props {
  report: ExportedReport;
  /** Id of the text that tells one document from another in a list. */
  describedBy?: string;
}

/** Only a web address becomes a link. */
export function DocumentLinks({ report: { document, pdf }, describedBy }: Props) {
  const link = (address: string, label: string) =>
    address.startsWith('https:') && (
      <a class="target" href={address} target="_blank" rel="noopener noreferrer" aria-describedby={describedBy}>
        {label}
      </a>
    );
  if (document === '') return <p class="secondary">{T.report.noLink}</p>;
  return (
    <p class="document-links">
      {link(document, T.report.openDocument)} {link(pdf, T.report.openPdf)}
    </p>
  );
}
