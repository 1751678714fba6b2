/** What the manifest asks for, in plain words, with what each permission does not reach. */

import type { Scope } from '../../../sidebar/contract';
import { DRIVE_SCOPE } from '../../google/drive-consent';
import { isGranted } from '../../google/scope-grants';

export const FETCH_SCOPE = 'https://www.googleapis.com/auth/script.external_request';

/** The manifest's, one for one; a test holds them against it. */
export const SCOPES: Pick<Scope, 'scope' | 'why'>[] = [
  {
    scope: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
    why: 'อ่านและเขียนชีตไฟล์นี้ เปิดชีตไฟล์อื่นของท่านไม่ได้',
  },
  {
    scope: DRIVE_SCOPE,
    why: 'สร้างโฟลเดอร์ รายงาน และแม่แบบในไดรฟ์ของท่าน มองไม่เห็นและเปิดไม่ได้ทุกไฟล์ที่ส่วนเสริมไม่ได้สร้างเอง',
  },
  {
    scope: 'https://www.googleapis.com/auth/script.container.ui',
    why: 'แสดงเมนู กล่องข้อความ และแถบด้านข้าง แสดงสิ่งใดนอกชีตไฟล์นี้ไม่ได้',
  },
  {
    scope: FETCH_SCOPE,
    why: 'เปิดลิงก์หลักฐานเมื่อท่านสั่งตรวจลิงก์เท่านั้น อ่านหน้าที่ต้องลงชื่อเข้าใช้ไม่ได้ และใช้บัญชีของท่านกับเว็บไซต์ใดไม่ได้',
  },
];

export function scopes(): Scope[] {
  return SCOPES.map((entry) => ({ ...entry, granted: isGranted(entry.scope) }));
}
