/** What was exported before, newest first; the oldest are folded away. */

import { useId } from 'preact/hooks';
import type { ExportedReport } from '../../contract';
import { T } from '../../texts';
import { DocumentLinks } from './document-links';

/** How many are seen at first. */
const FIRST = 5;

export function EarlierExports({ exports }: { exports: ExportedReport[] }) {
  const list = (reports: ExportedReport[]) => (
    <ul class="items">
      {reports.map((report, index) => (
        <Earlier key={index} report={report} />
      ))}
    </ul>
  );
  const more = exports.slice(FIRST);
  return (
    <section>
      <h2>{T.report.earlier(exports.length)}</h2>
      {exports.length === 0 ? <p>{T.report.none}</p> : <p class="secondary">{T.report.shared}</p>}
      {list(exports.slice(0, FIRST))}
      {more.length > 0 && (
        <details class="spaced">
          <summary>{T.report.more(more.length)}</summary>
          {list(more)}
        </details>
      )}
    </section>
  );
}

function Earlier({ report }: { report: ExportedReport }) {
  const at = useId();
  return (
    <li class="item">
      <p id={at} lang="th">
        <strong>{report.at}</strong>
      </p>
      <p lang="th">{report.name}</p>
      <DocumentLinks report={report} describedBy={at} />
    </li>
  );
}
