/** The first run: agency, year, content, one step each; then the workbook is set up. */

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SetUpChoices } from '../../contract';
import { Question } from '../../parts/question';
import { call } from '../../server/call';
import { T } from '../../texts';
import type { ViewProps } from '../view';
import { type Answers, firstAnswers, requestOf, yearOf } from './answers';
import { AgencyStep, ContentStep, type StepProps, YearStep } from './steps';

const STEPS = [AgencyStep, YearStep, ContentStep];

export function FirstRun({ choices, tasks, busy }: ViewProps & { choices: SetUpChoices }) {
  const [step, setStep] = useState(0);
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(choices));
  const [isYearAsked, askForYear] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const isLast = step === STEPS.length - 1;
  const isValid = step !== 1 || yearOf(answers) !== null;

  const goTo = (to: number) => {
    setChecked(false);
    setStep(to);
    head.current?.focus();
  };
  const create = (allowDraftFramework: boolean) =>
    tasks.runWith(
      T.firstRun.create,
      T.firstRun.creating,
      () => call('sidebarSetUp', requestOf(answers, choices, allowDraftFramework)),
      ({ code }) => {
        askForYear(code === 'unknown-year');
        return code === 'unknown-year';
      },
    );
  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setChecked(true);
    if (!isValid) return;
    if (isLast) void create(false);
    else goTo(step + 1);
  };
  const Step = STEPS[step] as (props: StepProps) => ComponentChildren;
  const newest = Math.max(...choices.years);
  return (
    <>
      <h1>{T.firstRun.title}</h1>
      {step === 0 && <p>{T.firstRun.text}</p>}
      <form class="first-run" noValidate onSubmit={submit}>
        <h2 tabIndex={-1} ref={head}>
          {T.firstRun.step(step + 1, STEPS.length)}: {[T.firstRun.agency, T.firstRun.year, T.firstRun.content][step]}
        </h2>
        <Step
          answers={answers}
          choices={choices}
          isWrong={isChecked && !isValid}
          onAnswer={(answer) => setAnswers({ ...answers, ...answer })}
        />
        <div class="buttons spaced">
          <button type="submit" class="primary" disabled={busy}>
            {isLast ? T.firstRun.create : T.firstRun.next}
          </button>
          {step > 0 && (
            <button type="button" disabled={busy} onClick={() => goTo(step - 1)}>
              {T.firstRun.back}
            </button>
          )}
        </div>
      </form>
      {isYearAsked && (
        <Question
          title={T.unknownYear.title(yearOf(answers) ?? 0)}
          text={T.unknownYear.text(newest)}
          confirm={T.unknownYear.confirm(newest)}
          onClose={(confirmed) => {
            askForYear(false);
            if (confirmed) void create(true);
          }}
        />
      )}
    </>
  );
}
