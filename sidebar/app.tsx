/** The sidebar's page: loading, first run, or its views; what is under way and what came of it. */

import { useState } from 'preact/hooks';
import type { CommandName } from './contract';
import { Announcer, SayProvider, useNews } from './parts/announcer';
import { FailureMessage, OutcomeMessage, Progress } from './parts/messages';
import { useReading } from './server/reading';
import { type Tasks, useTasks } from './server/tasks';
import { T } from './texts';
import { type ViewName, ViewSwitch } from './view-switch';
import { EvidenceView } from './views/evidence/evidence-view';
import { type LinkCheck, useLinkCheck } from './views/evidence/link-check';
import { LinkCheckEnd } from './views/evidence/link-check-end';
import { LinkCheckProgress } from './views/evidence/link-check-progress';
import { FirstRun } from './views/first-run/first-run';
import { MeasuresView } from './views/measures/measures-view';
import { OverviewView } from './views/overview/overview-view';
import { ReportView } from './views/report/report-view';
import { SettingsView } from './views/settings/settings-view';
import { SubmissionView } from './views/submission/submission-view';

export function App() {
  const tasks = useTasks();
  const [news, say] = useNews();
  const [view, setView] = useState<ViewName>('overview');
  const check = useLinkCheck({ onStart: tasks.clear, onEnd: tasks.noteChange, say });
  const reading = useReading(tasks, 'sidebarOverview', view === 'overview');
  const overview = reading.value;
  const busy = tasks.doing !== null || check.state !== 'idle';
  const onRun = (command: CommandName) => {
    check.forget();
    void tasks.run(command);
  };
  const propsOf = (name: ViewName) => ({ tasks, busy, onRun, isSeen: view === name });
  return (
    <SayProvider value={say}>
      <main>
        {!overview && <h1>{T.appName}</h1>}
        {overview?.ready && <ViewSwitch view={view} onChange={setView} />}
        <AtWork tasks={tasks} check={check} />
        <Messages tasks={tasks} check={check} />
        {overview && !overview.ready && <FirstRun choices={overview.choices} {...propsOf('overview')} />}
        {overview?.ready && (
          <>
            <div hidden={view !== 'overview'}>
              <OverviewView overview={overview} reading={reading} {...propsOf('overview')} />
            </div>
            <div hidden={view !== 'evidence'}>
              <EvidenceView check={check} {...propsOf('evidence')} />
            </div>
            <div hidden={view !== 'measures'}>
              <MeasuresView {...propsOf('measures')} />
            </div>
            <div hidden={view !== 'report'}>
              <ReportView {...propsOf('report')} />
            </div>
            <div hidden={view !== 'submission'}>
              <SubmissionView {...propsOf('submission')} />
            </div>
            <div hidden={view !== 'settings'}>
              <SettingsView {...propsOf('settings')} />
            </div>
          </>
        )}
      </main>
      <Announcer news={news} />
    </SayProvider>
  );
}

function AtWork({ tasks, check }: { tasks: Tasks; check: LinkCheck }) {
  const isBusy = tasks.doing !== null || check.state !== 'idle';
  return (
    <div class={isBusy ? 'at-work busy' : 'at-work'}>
      <Progress doing={tasks.doing} notice={tasks.notice} />
      {check.state !== 'idle' && <LinkCheckProgress check={check} />}
    </div>
  );
}

function Messages({ tasks: { failed, outcome }, check }: { tasks: Tasks; check: LinkCheck }) {
  return (
    <>
      {failed && <FailureMessage failed={failed} />}
      {outcome && <OutcomeMessage outcome={outcome} />}
      {check.end && <LinkCheckEnd end={check.end} onGoOn={check.start} />}
    </>
  );
}
