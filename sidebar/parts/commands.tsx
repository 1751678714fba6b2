/** The commands as buttons: one blue primary, leftmost; one that can't simply be repeated asks first. */

import { useState } from 'preact/hooks';
import type { CommandName } from '../contract';
import { T } from '../texts';
import { Question } from './question';

interface Props {
  busy: boolean;
  onRun: (command: CommandName) => void;
}

interface CommandsProps extends Props {
  /** Opens the view where it is seen first what would be written. */
  onGoToView: (name: 'measures' | 'report') => void;
}

export function Commands({ busy, onRun, onGoToView }: CommandsProps) {
  const button = (command: CommandName, kind?: 'primary') => (
    <CommandButton command={command} kind={kind} busy={busy} onRun={onRun} />
  );
  return (
    <section class="commands" aria-label={T.actions.title}>
      <div class="buttons">
        {button('scoreAndCheck', 'primary')}
        <button type="button" onClick={() => onGoToView('report')}>
          {T.commands.exportReport.label}
        </button>
        <button type="button" onClick={() => onGoToView('measures')}>
          {T.commands.draft.label}
        </button>
      </div>
      <details>
        <summary>{T.actions.more}</summary>
        <div class="buttons">
          {button('repair')}
          {button('loadSample')}
          <AskingButton command="removeSample" kind="danger" busy={busy} onRun={onRun} />
        </div>
      </details>
    </section>
  );
}

interface ButtonProps extends Props {
  command: CommandName;
  kind?: 'primary' | 'danger';
  /** Where it isn't the command's name. */
  label?: string;
}

export function CommandButton({ command, kind, label, busy, onRun }: ButtonProps) {
  return (
    <button type="button" class={kind} disabled={busy} onClick={() => onRun(command)}>
      {label ?? T.commands[command].label}
    </button>
  );
}

/** As CommandButton, but the command starts only after a yes. */
export function AskingButton(props: ButtonProps & { command: keyof typeof T.questions }) {
  const { command, kind, onRun } = props;
  const [asking, setAsking] = useState(false);
  const close = (confirmed: boolean) => {
    setAsking(false);
    if (confirmed) onRun(command);
  };
  return (
    <>
      <CommandButton {...props} onRun={() => setAsking(true)} />
      {asking && <Question {...T.questions[command]} danger={kind === 'danger'} onClose={close} />}
    </>
  );
}
