/** One person's check of the links at a time: whose turn it is, so that a second one is told and not made to wait. */

import { Problem } from '../ita/problem';
import { now } from './now';
import { chosenName, personKey } from './person';

const CACHE_KEY = 'ita.link-check';
/** A turn that nobody renews is over: longer than the longest request, so that nobody is cut off while waiting for it. */
const TURN_S = 180;

interface Turn {
  key: string;
  name: string;
  /** '14:05' */
  since: string;
  progress: string;
}

/**
 * Takes the turn, or renews one's own; the first time under the document's lock.
 * @param progress such as 'ตรวจแล้ว 24 จาก 35 ลิงก์', for whoever asks meanwhile
 * @throws {Problem} 'checking' where it is somebody else's
 */
export function takeLinkTurn(timeZone: string, progress: string): void {
  const cache = CacheService.getDocumentCache();
  // A script without a document has no such cache; then nobody shares it either.
  if (cache === null) return;
  const key = personKey();
  const turn = read(cache.get(CACHE_KEY));
  if (turn !== null && turn.key !== key) {
    throw new Problem(
      'checking',
      `ขณะนี้${turn.name === '' ? 'ผู้อื่น' : ` ${turn.name} `}กำลังตรวจลิงก์ของไฟล์นี้อยู่ (เริ่มเวลา ${turn.since} น.${turn.progress === '' ? '' : ` ${turn.progress}`})`,
      'รอให้ตรวจเสร็จ แล้วดูผลในแท็บ "ผลตรวจลิงก์" หรือสั่งใหม่ภายหลัง ระหว่างนี้ทำงานอื่นในไฟล์ได้ตามปกติ',
    );
  }
  const mine: Turn = { key, name: chosenName(), since: turn?.since ?? now(timeZone).time, progress };
  cache.put(CACHE_KEY, JSON.stringify(mine), TURN_S);
}

/** Gives up one's own turn, so that others may check; what waits is in the sheet. Another's turn stays. */
export function endLinkTurn(): void {
  const cache = CacheService.getDocumentCache();
  if (cache !== null && read(cache.get(CACHE_KEY))?.key === personKey()) cache.remove(CACHE_KEY);
}

function read(text: string | null): Turn | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Turn;
  } catch {
    return null;
  }
}
