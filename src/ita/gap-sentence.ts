/** What keeps a result from the next level, in one Thai sentence. */

import type { Gap } from './result';
import { formatScore } from './score';

/** 'ระดับถัดไป ผ่านดีเยี่ยม: ติดที่ EIT ส่วนที่ 2 ขาด 1.56' */
export function gapSentence(gap: Gap): string {
  if (gap.next === null) return 'อยู่ในระดับสูงสุดแล้ว';
  return `ระดับถัดไป ${gap.next.name}: ${gap.blocks.map((block) => blockSentence(block)).join('; ')}`;
}

export function blockSentence(block: Gap['blocks'][number]): string {
  return `ติดที่ ${block.name} ได้ ${formatScore(block.score)} ต้องได้ ${formatScore(block.required)} ขาด ${formatScore(block.lacking)}`;
}
