/** The boxes of an item: what its page shows, and whether somebody looked at it. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ComponentMark, EvidenceItem } from '../../contract';
import { Spinner } from '../../parts/icons';
import { Mixed } from '../../parts/mixed';
import { T } from '../../texts';
import { type BoxName, boxKey, type Ticking } from './ticking';

export function ItemTicks({ item, ticking }: { item: EvidenceItem; ticking: Ticking }) {
  const { code, components, checkedByEye, checkedBy } = item;
  return (
    <>
      {components.length > 0 && (
        <fieldset class="plain">
          <legend>{T.evidence.components}</legend>
          {components.map((component, index) => (
            // By position where it has no row of its own.
            <Component key={component.id || index} code={code} component={component} ticking={ticking} />
          ))}
        </fieldset>
      )}
      <Box code={code} box="eye" isTicked={checkedByEye} ticking={ticking}>
        {T.evidence.checked}
        {checkedByEye && checkedBy && (
          <span class="secondary">
            {' '}
            <Mixed text={T.evidence.checkedBy(checkedBy)} />
          </span>
        )}
      </Box>
    </>
  );
}

interface ComponentProps {
  code: string;
  component: ComponentMark;
  ticking: Ticking;
}

function Component({ code, component: { id, text, shown, elsewhere }, ticking }: ComponentProps) {
  const note = useId();
  const box = { component: id };
  return (
    <>
      <Box
        code={code}
        box={box}
        isTicked={shown}
        ticking={ticking}
        isShut={id === ''}
        describedBy={elsewhere || id === '' ? note : undefined}
      >
        <span lang="th">{text}</span>
      </Box>
      {id === '' && (
        <p id={note} class="tick-note secondary">
          <Mixed text={T.evidence.noRow} />
        </p>
      )}
      {id !== '' && elsewhere && (
        <p class="tick-note">
          <span id={note} class="tone warning">
            {T.evidence.elsewhere}
          </span>{' '}
          <button
            type="button"
            class="link"
            aria-disabled={ticking.busy}
            aria-describedby={note}
            onClick={() => ticking.tick(code, box, false)}
          >
            {T.evidence.clearElsewhere}
          </button>
        </p>
      )}
    </>
  );
}

interface BoxProps {
  code: string;
  box: BoxName;
  isTicked: boolean;
  ticking: Ticking;
  /** There is nowhere to keep the tick. */
  isShut?: boolean;
  describedBy?: string;
  children: ComponentChildren;
}

/** Changes only with what the add-in answers. Not disabled while it waits: it would lose the focus. */
function Box({ code, box, isTicked, ticking, isShut = false, describedBy, children }: BoxProps) {
  const click = (event: Event) => {
    event.preventDefault();
    if (!isShut) ticking.tick(code, box, !isTicked);
  };
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isTicked}
        aria-disabled={ticking.busy || isShut}
        aria-describedby={describedBy}
        onClick={click}
      />
      <span>
        {children}
        {ticking.at === boxKey(code, box) && (
          <>
            {' '}
            <Spinner />
          </>
        )}
      </span>
    </label>
  );
}
