/** The view 'ส่ง ITAS': reminders before the window closes, what to fill in, what is kept of it afterwards. */

import { AskingButton, CommandButton } from './commands';
import type { CommandName } from './contract';
import { Itas } from './itas';
import { Reminders } from './reminders';
import type { Tasks } from './tasks';
import { KEEPING } from './texts';

interface Props {
  busy: boolean;
  tasks: Tasks;
  onRun: (command: CommandName) => void;
}

export function SubmissionView(props: Props) {
  return (
    <>
      <Reminders {...props} />
      <Itas {...props} />
      <Keeping {...props} />
    </>
  );
}

function Keeping({ busy, onRun }: Props) {
  return (
    <section>
      <h2>{KEEPING.title}</h2>
      <p>{KEEPING.text}</p>
      <div class="buttons spaced">
        <AskingButton command="freeze" busy={busy} onRun={onRun} />
        <CommandButton command="appeal" busy={busy} onRun={onRun} />
      </div>
    </section>
  );
}
