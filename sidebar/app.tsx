/** The sidebar's page: loading, first run, or the result with its commands and gaps. */

import { useEffect } from 'preact/hooks';
import { CommandButton, Commands } from './commands';
import type { Overview } from './contract';
import { Gaps } from './gaps';
import { FailureMessage, OutcomeMessage, Progress } from './messages';
import { ReadAt, ResultDetails, ResultHead } from './overview';
import { type Tasks, useTasks } from './tasks';
import { APP_NAME, FIRST_RUN } from './texts';

export function App() {
  const tasks = useTasks();
  // Once, when the page opens.
  useEffect(() => void tasks.read(), []);
  const { overview } = tasks;
  return (
    <main lang="th" aria-busy={tasks.doing !== null}>
      {!overview && <h1>{APP_NAME}</h1>}
      {overview?.ready && <ResultHead overview={overview} />}
      {overview?.ready && <Commands busy={tasks.doing !== null} onRun={tasks.run} />}
      {overview && !overview.ready && <FirstRun tasks={tasks} />}
      <Progress doing={tasks.doing} notice={tasks.notice} />
      <Messages tasks={tasks} />
      {overview?.ready && <Details overview={overview} tasks={tasks} />}
    </main>
  );
}

function Messages({ tasks: { failed, outcome } }: { tasks: Tasks }) {
  return (
    <>
      {failed && <FailureMessage failed={failed} />}
      {outcome && <OutcomeMessage outcome={outcome} />}
    </>
  );
}

function FirstRun({ tasks }: { tasks: Tasks }) {
  return (
    <>
      <h1>{FIRST_RUN.title}</h1>
      <p>{FIRST_RUN.text}</p>
      <div class="buttons">
        <CommandButton command="setUp" kind="primary" busy={tasks.doing !== null} onRun={tasks.run} />
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

function Details({ overview, tasks }: { overview: Overview; tasks: Tasks }) {
  const busy = tasks.doing !== null;
  return (
    <>
      <ResultDetails overview={overview} />
      <Gaps gaps={overview.gaps} known={overview.total !== ''} busy={busy} onGoTo={tasks.goTo} />
      <ReadAt time={overview.readAt} busy={busy} onReadAgain={tasks.read} />
    </>
  );
}
