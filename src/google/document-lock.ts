/** One command at a time in a file that a dozen people share. */

import { Problem } from '../ita/problem';

const WAIT_MS = 5000;

/**
 * Runs `body` while nobody else's command runs. Writes are flushed before the lock goes, or the next one would read
 * what stood there before.
 * @param waitMs milliseconds to wait for whoever holds it
 * @throws {Problem} 'busy' where another person's command holds the lock
 */
export function withDocumentLock<T>(body: () => T, waitMs = WAIT_MS): T {
  const lock = LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(waitMs)) {
    throw new Problem('busy', 'ขณะนี้มีผู้อื่นกำลังสั่งงานส่วนเสริม ITA ในไฟล์นี้', 'รอสักครู่แล้วสั่งใหม่อีกครั้ง ข้อมูลที่กรอกไว้ไม่ถูกแก้ไข');
  }
  try {
    return body();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
