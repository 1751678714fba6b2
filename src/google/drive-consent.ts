/** Whether this person let the add-in make files in their Drive: each scope can be refused by itself. */

import { Problem } from '../ita/problem';
import { isGranted } from './scope-grants';

export const DRIVE_SCOPE = 'https://www.googleapis.com/auth/drive.file';

/** For a command of the menu: where the scope is lacking, Google asks for it and the command ends. */
export function askForDrive(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [DRIVE_SCOPE]);
}

/**
 * For a call of the sidebar, where nobody documents that Google can ask.
 * @throws {Problem} 'no-permission' where the scope is lacking, with the way to where Google asks
 */
export function needDrive(): void {
  if (isGranted(DRIVE_SCOPE) !== false) return;
  throw new Problem(
    'no-permission',
    'บัญชีนี้ยังไม่ได้อนุญาตให้ส่วนเสริมสร้างเอกสารใน Google ไดรฟ์ จึงยังไม่ได้ส่งออกรายงาน',
    'เลือกเมนู ITA › ส่งออกรายงาน แล้วในหน้าต่างของ Google เลือกข้อที่เกี่ยวกับ Google ไดรฟ์และกดอนุญาต ส่วนเสริมจะเห็นเฉพาะเอกสารที่ตนสร้างเอง จากนั้นกลับมาส่งออกที่แถบนี้ได้',
  );
}
