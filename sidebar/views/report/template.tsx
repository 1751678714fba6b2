/** Whose template the report is filled into, and the way to one of the agency's own. */

import type { CommandName } from '../../contract';
import { CommandButton } from '../../parts/commands';
import { Mixed } from '../../parts/mixed';
import { WebLink } from '../../parts/web-link';
import { T } from '../../texts';

interface Props {
  /** '' for the built-in one. */
  address: string;
  busy: boolean;
  onRun: (command: CommandName) => void;
}

export function Template({ address, busy, onRun }: Props) {
  return (
    <section>
      <h2>{T.template.title}</h2>
      {address ? (
        <p>
          {T.template.own} <WebLink address={address} label={T.template.open} />
        </p>
      ) : (
        <p>{T.template.builtIn}</p>
      )}
      <p class="secondary">
        <Mixed text={T.template.help} />
      </p>
      <div class="buttons spaced">
        <CommandButton command="makeTemplate" busy={busy} onRun={onRun} />
      </div>
    </section>
  );
}
