/** When two figures that should be one and the same are not. */

import type { Score } from '../../framework/framework';
import { roundHalfUp } from '../../score';

/** 0.01: published tables are reproduced that closely, for they carry rounded scores. A hundredth more is a slip. */
export function differ(one: Score, other: Score): boolean {
  return roundHalfUp(Math.abs(roundHalfUp(one) - roundHalfUp(other))) > 0.01;
}
