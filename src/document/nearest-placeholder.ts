/** What somebody meant who wrote a placeholder that there is none of. */

import { editDistance } from '../ita/report/check/edit-distance';
import { type FillingModel, placeholdersOf } from './placeholders';

/** The name that differs least, where it is near enough to be meant; null otherwise. */
export function nearestPlaceholder(tag: string, kind: FillingModel['kind']): string | null {
  const names = placeholdersOf(kind)
    .filter((placeholder) => placeholder.kind !== 'picture')
    .map((placeholder) => placeholder.tag);
  const ranked = names
    .map((name) => ({ name, distance: distanceOf(tag, name) }))
    .sort((one, other) => one.distance - other.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(2, best.name.length / 3) ? best.name : null;
}

/** A name that holds the other is nearer than letters alone say: 'ชื่อหน่วยงาน' for 'หน่วยงาน'. */
function distanceOf(tag: string, name: string): number {
  const bare = (text: string) => text.replace(/[\s_-]+/g, '').toLowerCase();
  const [one, other] = [bare(tag), bare(name)];
  const holds = one.length > 2 && (one.includes(other) || other.includes(one));
  return holds ? Math.abs(one.length - other.length) / 4 : editDistance(one, other);
}
