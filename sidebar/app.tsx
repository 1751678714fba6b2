/** The sidebar's page: loading, first run, or the result in its views; what is under way and what came of it. */

import { useEffect, useState } from 'preact/hooks';
import { Announcer, SayProvider, useNews } from './announcer';
import { CommandButton } from './commands';
import type { CommandName, Overview } from './contract';
import { EvidenceView } from './evidence-view';
import { type LinkCheck, useLinkCheck } from './link-check';
import { LinkCheckEnd } from './link-check-end';
import { LinkCheckProgress } from './link-check-progress';
import { FailureMessage, OutcomeMessage, Progress } from './messages';
import { ReadAt, ResultHead } from './overview';
import { OverviewView } from './overview-view';
import { SubmissionView } from './submission-view';
import { type Tasks, useTasks } from './tasks';
import { APP_NAME, FIRST_RUN } from './texts';
import { type ViewName, ViewSwitch } from './view-switch';

export function App() {
  const tasks = useTasks();
  const [news, say] = useNews();
  const [view, setView] = useState<ViewName>('overview');
  const check = useLinkCheck({
    onStart: tasks.clear,
    // After a failure the reading may well fail too, which would say the same twice.
    onEnd: ({ kind }) => tasks.readAfterChange(kind === 'failed'),
    say,
  });
  // Once, when the page opens.
  useEffect(() => void tasks.read(), []);
  const run = (command: CommandName) => {
    check.forget();
    void tasks.run(command);
  };
  const { overview } = tasks;
  return (
    <SayProvider value={say}>
      <main lang="th">
        {!overview && <h1>{APP_NAME}</h1>}
        {overview?.ready && <ResultHead overview={overview} />}
        {overview?.ready && <ViewSwitch view={view} onChange={setView} />}
        {overview && !overview.ready && <FirstRun busy={tasks.doing !== null} onRun={run} />}
        <AtWork tasks={tasks} check={check} />
        <Messages tasks={tasks} check={check} />
        {overview?.ready && <Views view={view} overview={overview} tasks={tasks} check={check} onRun={run} />}
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

function FirstRun({ busy, onRun }: { busy: boolean; onRun: (command: CommandName) => void }) {
  return (
    <>
      <h1>{FIRST_RUN.title}</h1>
      <p>{FIRST_RUN.text}</p>
      <div class="buttons">
        <CommandButton command="setUp" kind="primary" busy={busy} onRun={onRun} />
      </div>
      <h2>{FIRST_RUN.nextTitle}</h2>
      <ol>
        {FIRST_RUN.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

interface ViewsProps {
  view: ViewName;
  overview: Overview;
  tasks: Tasks;
  check: LinkCheck;
  onRun: (command: CommandName) => void;
}

/** Views that aren't seen stay in the page: what was opened, typed or copied there is as it was left. */
function Views({ view, overview, tasks, check, onRun }: ViewsProps) {
  const isReading = tasks.doing !== null;
  const busy = isReading || check.state !== 'idle';
  return (
    <>
      <div hidden={view !== 'overview'}>
        <OverviewView overview={overview} busy={busy} isReading={isReading} onRun={onRun} onGoTo={tasks.goTo} />
      </div>
      <div hidden={view !== 'evidence'}>
        <EvidenceView overview={overview} busy={busy} tasks={tasks} check={check} />
      </div>
      <div hidden={view !== 'submission'}>
        <SubmissionView busy={busy} tasks={tasks} onRun={onRun} />
      </div>
      <ReadAt time={overview.readAt} busy={busy} onReadAgain={tasks.read} />
    </>
  );
}
