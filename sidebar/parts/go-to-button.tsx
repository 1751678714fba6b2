/** The way from an item of a list to its cell; the style sheet stretches it over the whole item. */

import type { Place } from '../server/tasks';
import { T } from '../texts';
import { Mixed } from './mixed';

interface Props {
  place: Place;
  /** Id of the text that says what is the matter there. */
  describedBy: string;
  busy: boolean;
  onGoTo: (place: Place) => void;
}

export function GoToButton({ place, describedBy, busy, onGoTo }: Props) {
  if (!place.cell) return null;
  return (
    <button type="button" class="link" aria-describedby={describedBy} disabled={busy} onClick={() => onGoTo(place)}>
      <Mixed text={T.goTo.label(place.where)} />
    </button>
  );
}
