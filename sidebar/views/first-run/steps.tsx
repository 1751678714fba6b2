/** The three steps of the first run. */

import { useId } from 'preact/hooks';
import type { SetUpChoices, SetUpRequest } from '../../contract';
import { T } from '../../texts';
import { type Answers, yearOf } from './answers';

/** As the contract allows. */
const LONGEST_NAME = 300;

export interface StepProps {
  answers: Answers;
  choices: SetUpChoices;
  /** Whether somebody tried to go on with an answer that can't be. */
  isWrong: boolean;
  onAnswer: (answer: Partial<Answers>) => void;
}

export function AgencyStep({ answers, onAnswer }: StepProps) {
  const id = useId();
  const hint = useId();
  return (
    <>
      <label for={id}>{T.firstRun.agencyLabel}</label>
      <input
        id={id}
        type="text"
        autocomplete="organization"
        maxLength={LONGEST_NAME}
        value={answers.agency}
        aria-describedby={hint}
        onInput={({ currentTarget }) => onAnswer({ agency: currentTarget.value })}
      />
      <p id={hint} class="secondary">
        {T.firstRun.agencyHint}
      </p>
    </>
  );
}

export function YearStep({ answers, choices: { years, suggested }, isWrong, onAnswer }: StepProps) {
  const id = useId();
  const other = useId();
  const fault = useId();
  return (
    <>
      <label for={id}>{T.firstRun.yearLabel}</label>
      <select
        id={id}
        value={answers.chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onAnswer({ chosen: value === '' ? null : Number(value) })}
      >
        {[...years].reverse().map((year) => (
          <option key={year} value={year}>
            {year === suggested ? T.firstRun.suggested(year) : year}
          </option>
        ))}
        <option value="">{T.firstRun.otherYear}</option>
      </select>
      {answers.chosen === null && (
        <>
          <label for={other}>{T.firstRun.otherLabel}</label>
          <input
            id={other}
            type="text"
            inputMode="numeric"
            value={answers.typed}
            aria-invalid={isWrong}
            aria-describedby={fault}
            onInput={({ currentTarget }) => onAnswer({ typed: currentTarget.value })}
          />
          <p id={fault} role="alert" class="fault">
            {isWrong && T.firstRun.badYear}
          </p>
        </>
      )}
    </>
  );
}

export function ContentStep({ answers, choices: { sample }, onAnswer }: StepProps) {
  const name = useId();
  const choice = (content: SetUpRequest['content'], label: string, hint: string) => (
    <label class="choice">
      <input type="radio" name={name} checked={answers.content === content} onChange={() => onAnswer({ content })} />
      <span>
        {label} <span class="secondary">{hint}</span>
      </span>
    </label>
  );
  const isSample = answers.content === 'sample';
  const agency = isSample ? sample.agency : answers.agency.trim();
  return (
    <>
      <fieldset class="plain">
        <legend class="heard-only">{T.firstRun.content}</legend>
        {choice('empty', T.firstRun.empty, T.firstRun.emptyHint)}
        {choice('sample', T.firstRun.sample, T.firstRun.sampleHint(sample.year))}
      </fieldset>
      <section>
        <h3>{T.firstRun.summary}</h3>
        <dl class="summary">
          <dt>{T.firstRun.agency}</dt>
          <dd lang={agency ? 'th' : undefined}>{agency || T.firstRun.noAgency}</dd>
          <dt>{T.firstRun.year}</dt>
          <dd>{isSample ? sample.year : yearOf(answers)}</dd>
          <dt>{T.firstRun.content}</dt>
          <dd>{isSample ? T.firstRun.sample : T.firstRun.empty}</dd>
        </dl>
        {isSample && <p class="secondary">{T.firstRun.sampleYear(sample.year)}</p>}
      </section>
    </>
  );
}
