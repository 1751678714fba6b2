/** How sure we are of a fact, in the words that the user reads and, in the table of the framework, writes. */

import type { Confidence } from './framework';
import { sameWord } from './words';

const WORDS: Record<Confidence, string> = {
  verified: 'ยืนยันแล้ว',
  calculated: 'คำนวณจากผลที่ประกาศ',
  'one-source': 'แหล่งเดียว',
  inferred: 'อนุมาน',
  remembered: 'จากความจำ',
  user: 'ผู้ใช้กรอก',
};

const CONFIDENCES = Object.keys(WORDS) as Confidence[];

/** The words that the column ความเชื่อมั่น takes. */
export const CONFIDENCE_WORDS: readonly string[] = CONFIDENCES.map((confidence) => WORDS[confidence]);

/** The short Thai word, such as 'อนุมาน'. */
export function confidenceWord(confidence: Confidence): string {
  return WORDS[confidence];
}

/** The confidence that a word of the table means; null for any other text. */
export function confidenceOfWord(text: string): Confidence | null {
  return CONFIDENCES.find((confidence) => sameWord(WORDS[confidence], text)) ?? null;
}
