/** The commands as buttons: one blue primary, leftmost; a destructive one asks first, inside the page. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CommandName } from './contract';
import { ACTIONS, COMMANDS, REMOVE_SAMPLE } from './texts';

interface Props {
  busy: boolean;
  onRun: (command: CommandName) => void;
}

export function Commands({ busy, onRun }: Props) {
  const [asking, setAsking] = useState(false);
  const button = (command: CommandName, kind?: 'primary') => (
    <CommandButton command={command} kind={kind} busy={busy} onRun={onRun} />
  );
  return (
    <section class="commands" aria-label={ACTIONS.title}>
      <div class="buttons">
        {button('scoreAndCheck', 'primary')}
        {button('exportReport')}
        {button('draft')}
      </div>
      <details>
        <summary>{ACTIONS.more}</summary>
        <div class="buttons">
          {button('repair')}
          {button('loadSample')}
          <CommandButton command="removeSample" kind="danger" busy={busy} onRun={() => setAsking(true)} />
        </div>
      </details>
      {asking && (
        <RemoveSampleDialog
          onClose={(confirmed) => {
            setAsking(false);
            if (confirmed) onRun('removeSample');
          }}
        />
      )}
    </section>
  );
}

interface ButtonProps extends Props {
  command: CommandName;
  kind?: 'primary' | 'danger';
}

export function CommandButton({ command, kind, busy, onRun }: ButtonProps) {
  return (
    <button type="button" class={kind} disabled={busy} onClick={() => onRun(command)}>
      {COMMANDS[command].label}
    </button>
  );
}

/** A native modal dialog: the browser keeps the focus inside, closes it on Esc and gives the focus back. */
function RemoveSampleDialog({ onClose }: { onClose: (confirmed: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const text = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = (answer: 'remove' | 'keep') => dialog.current?.close(answer);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={text}
      onClose={() => onClose(dialog.current?.returnValue === 'remove')}
    >
      <h2 id={title}>{REMOVE_SAMPLE.title}</h2>
      <p id={text}>{REMOVE_SAMPLE.text}</p>
      <div class="buttons">
        <button type="button" class="danger" onClick={() => close('remove')}>
          {REMOVE_SAMPLE.confirm}
        </button>
        {/* In a dialog the focus belongs on the choice that does no harm. */}
        <button type="button" autofocus onClick={() => close('keep')}>
          {ACTIONS.cancel}
        </button>
      </div>
    </dialog>
  );
}
