/** A question before a command, as a native modal dialog inside the page. */

import { useEffect, useId, useRef } from 'preact/hooks';
import { T } from '../texts';

interface Props {
  title: string;
  text: string;
  /** What is on the button that says yes. */
  confirm: string;
  /** Whether yes removes something. */
  danger?: boolean;
  onClose: (confirmed: boolean) => void;
}

/** The browser keeps the focus inside, closes the dialog on Esc and gives the focus back. */
export function Question({ title, text, confirm, danger = false, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const textId = useId();
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Browsers ignore autofocus in a frame of another origin, as Google's is.
    harmless.current?.focus();
  }, []);
  const close = (answer: 'yes' | 'no') => dialog.current?.close(answer);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      onClose={() => onClose(dialog.current?.returnValue === 'yes')}
    >
      <h2 id={titleId}>{title}</h2>
      <p id={textId}>{text}</p>
      <div class="buttons">
        <button type="button" class={danger ? 'danger' : 'primary'} onClick={() => close('yes')}>
          {confirm}
        </button>
        {/* In a dialog the focus belongs on the choice that does no harm. */}
        <button type="button" ref={harmless} onClick={() => close('no')}>
          {T.actions.cancel}
        </button>
      </div>
    </dialog>
  );
}
