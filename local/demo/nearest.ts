/** The known word that a mistyped one is most like. */

import { editDistance } from '../../src/ita/report/check/edit-distance';

/** Null where nothing is known. */
export function nearest(word: string, known: readonly string[]): string | null {
  const plain = word.toLowerCase();
  const distance = (other: string) => editDistance(plain, other.toLowerCase());
  return [...known].sort((one, other) => distance(one) - distance(other))[0] ?? null;
}
