/** The sidebar's page: loading, first run, or its views; what is under way and what came of it. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CommandName } from './contract';
import { Announcer, SayProvider, useNews } from './parts/announcer';
import { FailureMessage, OutcomeMessage, Progress } from './parts/messages';
import { useReading } from './server/reading';
import { type Tasks, useTasks } from './server/tasks';
import { T } from './texts';
import { headingId, type ViewName, ViewSwitch } from './view-switch';
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
  /** Where the last command was started: what it did is told there. */
  const [ranIn, setRanIn] = useState<ViewName>('overview');
  const check = useLinkCheck({ onStart: tasks.clear, onEnd: tasks.noteChange, say });
  const reading = useReading(tasks, 'sidebarOverview', view === 'overview');
  const overview = reading.value;
  const busy = tasks.doing !== null || check.state !== 'idle';
  const onRun = (command: CommandName) => {
    check.forget();
    setRanIn(view);
    void tasks.run(command);
  };
  const propsOf = (name: ViewName) => ({ tasks, busy, onRun, isSeen: view === name });
  const goToView = (name: ViewName) => {
    setView(name);
    // Once it is drawn; who came by keyboard goes on in it.
    requestAnimationFrame(() => document.getElementById(headingId(name))?.focus());
  };
  return (
    <SayProvider value={say}>
      <main>
        {!overview && <h1>{T.appName}</h1>}
        {overview?.ready && <ViewSwitch view={view} onChange={setView} />}
        <AtWork tasks={tasks} check={check} />
        <Messages tasks={tasks} check={check} view={view} ranIn={ranIn} />
        {overview && !overview.ready && <FirstRun choices={overview.choices} {...propsOf('overview')} />}
        {overview?.ready && (
          <>
            <div hidden={view !== 'overview'}>
              <OverviewView overview={overview} reading={reading} onGoToView={goToView} {...propsOf('overview')} />
            </div>
            <View name="evidence" seen={view}>
              <EvidenceView check={check} {...propsOf('evidence')} />
            </View>
            <View name="measures" seen={view}>
              <MeasuresView {...propsOf('measures')} />
            </View>
            <View name="report" seen={view}>
              <ReportView {...propsOf('report')} />
            </View>
            <View name="submission" seen={view}>
              <SubmissionView {...propsOf('submission')} />
            </View>
            <View name="settings" seen={view}>
              <SettingsView {...propsOf('settings')} />
            </View>
          </>
        )}
      </main>
      <Announcer news={news} />
    </SayProvider>
  );
}

/** A view that isn't seen stays in the page as it was left. The overview's heading is the agency. */
function View({ name, seen, children }: { name: ViewName; seen: ViewName; children: ComponentChildren }) {
  return (
    <div hidden={name !== seen}>
      <h1 id={headingId(name)} tabIndex={-1}>
        {T.views[name]}
      </h1>
      {children}
    </div>
  );
}

function AtWork({ tasks, check }: { tasks: Tasks; check: LinkCheck }) {
  const isBusy = tasks.doing !== null || tasks.reading !== null || check.state !== 'idle';
  return (
    <div class={isBusy ? 'at-work busy' : 'at-work'}>
      <Progress doing={tasks.doing ?? tasks.reading} readingAgain={tasks.readingAgain} notice={tasks.notice} />
      {check.state !== 'idle' && <LinkCheckProgress check={check} />}
    </div>
  );
}

interface MessagesProps {
  tasks: Tasks;
  check: LinkCheck;
  view: ViewName;
  ranIn: ViewName;
}

/** What went wrong is told in every view; what was done, which may be long, where it was asked for. */
function Messages({ tasks: { failed, outcome }, check: { end, start }, view, ranIn }: MessagesProps) {
  // What stopped the check may stop the reading after it as well: one message has the way on from both.
  const isTold = end?.kind === 'failed' && end.failure.code === failed?.failure.code;
  return (
    <>
      {failed && !isTold && <FailureMessage failed={failed} />}
      {outcome && (
        <div hidden={view !== ranIn}>
          <OutcomeMessage outcome={outcome} />
        </div>
      )}
      {end && (
        <div hidden={end.kind === 'finished' && view !== 'evidence'}>
          <LinkCheckEnd end={end} onGoOn={start} />
        </div>
      )}
    </>
  );
}
