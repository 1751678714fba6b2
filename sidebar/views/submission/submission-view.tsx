/** The view 'ส่ง ITAS': reminders before the window closes, what to fill in, what is kept of it afterwards. */

import { AskingButton, CommandButton } from '../../parts/commands';
import { T } from '../../texts';
import type { ViewProps } from '../view';
import { Itas } from './itas';
import { Reminders } from './reminders';

export function SubmissionView(props: ViewProps) {
  return (
    <>
      <Reminders {...props} />
      <Itas {...props} />
      <Keeping {...props} />
    </>
  );
}

function Keeping({ busy, onRun }: ViewProps) {
  return (
    <section>
      <h2>{T.keeping.title}</h2>
      <p>{T.keeping.text}</p>
      <div class="buttons spaced">
        <AskingButton command="freeze" busy={busy} onRun={onRun} />
        <CommandButton command="appeal" busy={busy} onRun={onRun} />
      </div>
    </section>
  );
}
