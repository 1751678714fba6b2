/** The view 'รายงาน': the document to be and its export, what its self-check found, what was exported before. */

import { useState } from 'preact/hooks';
import type { Report } from '../../contract';
import { Question } from '../../parts/question';
import { ReadAt } from '../../parts/read-at';
import { call } from '../../server/call';
import { useReading } from '../../server/reading';
import { T } from '../../texts';
import type { ViewProps } from '../view';
import { EarlierExports } from './earlier-exports';
import { type ExportEnd, ExportEndMessage } from './export-end';
import { SelfCheck } from './self-check';

export function ReportView({ tasks, isSeen, busy }: ViewProps) {
  const { value, read, take } = useReading(tasks, 'sidebarReport', isSeen);
  const [end, setEnd] = useState<ExportEnd | null>(null);
  const send = (despiteErrors: boolean, mark: string) => {
    tasks.clear();
    setEnd(null);
    void tasks.work({
      what: T.report.export,
      step: T.report.exporting,
      ask: () => call('sidebarExport', { despiteErrors, mark }),
      use: (report) => {
        take(report);
        setEnd({ made: report.exports[0] });
        // The message says it where it takes the focus; who is in the sheet hears it from here.
        return document.hasFocus() ? '' : T.report.exported;
      },
      // The same request would be refused again: the list is read anew, and the button says what there is to decide.
      refused: (failure) => {
        if (failure.code !== 'has-errors' && failure.code !== 'stale') return false;
        setEnd({ refused: failure });
        if (failure.code === 'has-errors') tasks.noteChange();
        return true;
      },
      isChange: true,
    });
  };
  return (
    <>
      {end && <ExportEndMessage end={end} />}
      {value && (
        <>
          <Export report={value} busy={busy} onSend={send} />
          <SelfCheck report={value} busy={tasks.doing !== null} onGoTo={tasks.goTo} />
          <EarlierExports exports={value.exports} />
        </>
      )}
      <ReadAt time={value?.readAt ?? ''} busy={busy} onReadAgain={read} />
    </>
  );
}

interface ExportProps {
  report: Report;
  busy: boolean;
  onSend: (despiteErrors: boolean, mark: string) => void;
}

/** Without errors one blue button; with errors a plain one that says how many, and asks once. */
function Export({ report: { name, checks, mark }, busy, onSend }: ExportProps) {
  // What is asked about is what was seen when the button was pressed, even where the view is read anew meanwhile.
  const [asked, setAsked] = useState<{ count: number; mark: string } | null>(null);
  const count = checks.filter(({ severity }) => severity === 'error').length;
  const press = () => (count > 0 ? setAsked({ count, mark }) : onSend(false, mark));
  return (
    <section>
      <h2>{T.report.title}</h2>
      <p lang="th">{name}</p>
      <button type="button" class={count > 0 ? 'spaced' : 'primary spaced'} disabled={busy} onClick={press}>
        {count > 0 ? T.report.exportDespite(count) : T.report.export}
      </button>
      {asked && (
        <Question
          title={T.report.question.title(asked.count)}
          text={T.report.question.text}
          confirm={T.report.question.confirm}
          onClose={(confirmed) => {
            setAsked(null);
            if (confirmed) onSend(true, asked.mark);
          }}
        />
      )}
    </section>
  );
}
