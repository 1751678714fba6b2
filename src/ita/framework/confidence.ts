/** How sure we are of a fact, in the words that the user reads and, in the table of the framework, writes. */

import type { Confidence } from './framework';
import { sameWord } from './words';

const WORDS: Record<Confidence, { word: string; description: string }> = {
  verified: { word: 'ยืนยันแล้ว', description: 'ยืนยันแล้วจากเอกสารที่เผยแพร่' },
  calculated: { word: 'คำนวณจากผลที่ประกาศ', description: 'คำนวณย้อนกลับแล้วตรงกับผลคะแนนที่ประกาศ' },
  'one-source': { word: 'แหล่งเดียว', description: 'พบในแหล่งข้อมูลเดียว โปรดตรวจสอบก่อนใช้' },
  inferred: { word: 'อนุมาน', description: 'อนุมานจากข้อมูลใกล้เคียง โปรดตรวจสอบก่อนใช้' },
  remembered: { word: 'จากความจำ', description: 'ยังไม่มีเอกสารอ้างอิง โปรดตรวจสอบก่อนใช้' },
  user: { word: 'ผู้ใช้กรอก', description: 'หน่วยงานกรอกหรือแก้ไขเอง' },
};

const CONFIDENCES = Object.keys(WORDS) as Confidence[];

/** The words that the column ความเชื่อมั่น takes. */
export const CONFIDENCE_WORDS: readonly string[] = CONFIDENCES.map((confidence) => WORDS[confidence].word);

/** The short Thai word, such as 'อนุมาน'. */
export function confidenceWord(confidence: Confidence): string {
  return WORDS[confidence].word;
}

/** A phrase that tells the user what the confidence means, and to check where a check is due. */
export function describeConfidence(confidence: Confidence): string {
  return WORDS[confidence].description;
}

/** The confidence that a word of the table means; null for any other text. */
export function confidenceOfWord(text: string): Confidence | null {
  return CONFIDENCES.find((confidence) => sameWord(WORDS[confidence].word, text)) ?? null;
}
