/** Small pieces of Thai that the analyses and the measures share: lists, scores, comparisons. */

import type { Score } from '../framework/framework';
import { formatScore, roundHalfUp } from '../score';

/** 'ก', 'ก และ ข', 'ก, ข และ ค'. */
export function listed(parts: string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} และ${last}`;
}

/** As `listed`, but only the first `most` parts and how many more there are, counted by `classifier` ('รายการ'). */
export function listedShort(parts: string[], most: number, classifier: string): string {
  // One part more takes no more room than saying that there is one more.
  if (parts.length <= most + 1) return listed(parts);
  return `${parts.slice(0, most).join(', ')} และอีก ${parts.length - most} ${classifier}`;
}

/** '97.80 คะแนน'. */
export function points(score: Score): string {
  return `${formatScore(score)} คะแนน`;
}

/** The difference of two scores as printed, so that what a reader subtracts by hand comes out. */
export function difference(one: Score, other: Score): Score {
  return roundHalfUp(roundHalfUp(one) - roundHalfUp(other));
}

/** 'สูงกว่าเป้าหมาย 95.00 คะแนน อยู่ 2.80 คะแนน', or that it is full marks, on target or below it. */
export function againstTarget(score: Score, target: Score): string {
  const above = difference(score, target);
  if (roundHalfUp(score) === 100) return 'ซึ่งเป็นคะแนนเต็ม';
  if (above === 0) return `เท่ากับเป้าหมายที่ ${points(target)} พอดี`;
  return `${above > 0 ? 'สูงกว่า' : 'ต่ำกว่า'}เป้าหมาย ${points(target)} อยู่ ${points(Math.abs(above))}`;
}
