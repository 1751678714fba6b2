/** One of the two reports: its export, what it is evidence of, its self-check, what was exported before, its template. */

import { useState } from 'preact/hooks';
import type { CommandName, ReportKind } from '../../contract';
import { FailureMessage } from '../../parts/messages';
import { ReadAt } from '../../parts/read-at';
import { call } from '../../server/call';
import { isForGood } from '../../server/failures';
import { useReading } from '../../server/reading';
import type { Failed } from '../../server/tasks';
import { T } from '../../texts';
import type { ViewProps } from '../view';
import { EarlierExports } from './earlier-exports';
import { Export } from './export';
import { ExportEnd, type Exported } from './export-end';
import { Offer } from './offer';
import { SelfCheck } from './self-check';
import { Template } from './template';

/** In the menu each report is a command of its own, with the same name. */
const COMMANDS = { measures: 'exportReport', 'follow-up': 'exportFollowUp' } satisfies Record<ReportKind, CommandName>;

export function OneReport({ kind, tasks, isSeen, busy, onRun }: ViewProps & { kind: ReportKind }) {
  const { value, read, take } = useReading(tasks, 'sidebarReport', isSeen, { args: [kind] });
  const [exported, setExported] = useState<Exported | null>(null);
  const [refused, setRefused] = useState<Failed | null>(null);
  const { label, doing } = T.commands[COMMANDS[kind]];
  const send = (mark: string, reason: string) => {
    tasks.clear();
    setExported(null);
    setRefused(null);
    void tasks.work({
      what: label,
      step: doing,
      ask: () => call('sidebarExport', { kind, mark, reason }),
      use: (report) => {
        take(report);
        setExported({ made: report.exports[0], note: report.note });
        // The message says it where it takes the focus; who is in the sheet hears it from here.
        return document.hasFocus() ? '' : T.report.exported;
      },
      // The list is read anew, and the button says what there is to decide.
      refused: (failure) => {
        if (!isForGood(failure)) return false;
        setRefused({ what: label, failure });
        if (failure.code !== 'stale') tasks.noteChange();
        return true;
      },
      isChange: true,
    });
  };
  return (
    <>
      {exported && <ExportEnd exported={exported} />}
      {refused && <FailureMessage failed={refused} />}
      {value && (
        <>
          <Export report={value} label={label} busy={busy} onSend={send} />
          {value.offer && <Offer offer={value.offer} />}
          <SelfCheck report={value} busy={tasks.doing !== null} onGoTo={tasks.goTo} />
          <EarlierExports exports={value.exports} />
          {kind === 'measures' && <Template address={value.template} busy={busy} onRun={onRun} />}
        </>
      )}
      <ReadAt time={value?.readAt ?? ''} busy={busy} onReadAgain={read} />
    </>
  );
}
