/** Small pieces of Thai that the analyses and the measures share: lists, scores, comparisons. */

import type { Score } from '../framework/framework';
import { difference, formatScore, roundHalfUp } from '../score';

/** 'ก', 'ก และข', 'ก, ข และ O7': Latin letters and digits keep a space from the Thai before them. */
export function listed(parts: string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joined('และ', last)}`;
}

/** As `listed`, but only the first `most` parts and how many more there are, counted by `classifier` ('ข้อ'). */
export function listedShort(parts: string[], most: number, classifier: string): string {
  // One part more takes no more room than saying that there is one more.
  if (parts.length <= most + 1) return listed(parts);
  return `${parts.slice(0, most).join(', ')} และอีก ${parts.length - most} ${classifier}`;
}

/** '2 ข้อ ได้แก่ O1 … และ O7 …', '1 ข้อ คือ O1 …'. */
export function counted(parts: string[], most: number, classifier: string): string {
  const are = parts.length === 1 ? 'คือ' : 'ได้แก่';
  return `${parts.length} ${classifier} ${are} ${listedShort(parts, most, classifier)}`;
}

/** Puts two pieces of text together as Thai is set: without a space, but with one before Latin letters and digits. */
export function joined(before: string, after: string): string {
  return /^[A-Za-z0-9]/.test(after) ? `${before} ${after}` : `${before}${after}`;
}

/** '97.80 คะแนน'. */
export function points(score: Score): string {
  return `${formatScore(score)} คะแนน`;
}

/** 'สูงกว่าเป้าหมาย (95.00 คะแนน) อยู่ 2.80 คะแนน', or that it is full marks, on target or below it. */
export function againstTarget(score: Score, target: Score): string {
  return roundHalfUp(score) === 100 ? 'เป็นคะแนนเต็ม' : against(score, target, 'เป้าหมาย');
}

/** 'ต่ำกว่าค่าเฉลี่ย (93.05 คะแนน) อยู่ 1.20 คะแนน', or that both are equal. */
export function against(score: Score, other: Score, what: string): string {
  const above = difference(score, other);
  if (above === 0) return `เท่ากับ${what} (${points(other)})`;
  return `${above > 0 ? 'สูงกว่า' : 'ต่ำกว่า'}${what} (${points(other)}) อยู่ ${points(Math.abs(above))}`;
}
