/** The first run. */

import type { SetUpChoices } from '../../contract';
import { CommandButton } from '../../parts/commands';
import { T } from '../../texts';
import type { ViewProps } from '../view';

export function FirstRun({ busy, onRun }: ViewProps & { choices: SetUpChoices }) {
  return (
    <>
      <h1>{T.firstRun.title}</h1>
      <p>{T.firstRun.text}</p>
      <div class="buttons">
        <CommandButton command="setUp" kind="primary" busy={busy} onRun={onRun} />
      </div>
      <h2>{T.firstRun.nextTitle}</h2>
      <ol>
        {T.firstRun.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
