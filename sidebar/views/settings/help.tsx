/** How to use the add-in in short, by keyboard too, and what to send to whoever looks after it. */

import { useRef } from 'preact/hooks';
import type { SelfCheckLine } from '../../contract';
import { CopyButton } from '../../parts/copy-button';
import { Mixed } from '../../parts/mixed';
import { T } from '../../texts';
import { byGravity } from './health';

export function Help({ version, lines }: { version: string; lines: SelfCheckLine[] | null }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = reportOf(version, lines);
  return (
    <section>
      <h2>{T.help.title}</h2>
      <ol>
        {T.help.steps.map((step) => (
          <li key={step}>
            <Mixed text={step} />
          </li>
        ))}
      </ol>
      <h3>{T.help.keys}</h3>
      <p>{T.help.keyText}</p>
      <h3>{T.help.ask}</h3>
      <p>{T.help.askText}</p>
      <textarea ref={field} readOnly rows={4} lang="th" aria-label={T.help.what} value={text} />
      <p class="spaced">
        <CopyButton text={text} what={T.help.what} shown={field} />
      </p>
    </section>
  );
}

function reportOf(version: string, lines: SelfCheckLine[] | null): string {
  const found = lines === null ? [T.help.unchecked] : byGravity(lines).map(lineOf);
  return [T.help.version(version), ...found, navigator.userAgent].join('\n');
}

function lineOf({ what, state, found, remedy }: SelfCheckLine): string {
  return `${T.health.states[state]} · ${what}: ${found}${remedy && ` → ${remedy}`}`;
}
