/** What the self-check finds of Google's services: permissions, lock, memory, region. No file is made, no page opened. */

import type { SelfCheckLine } from '../../../../sidebar/contract';
import { DRIVE_SCOPE } from '../../../google/drive-consent';
import { chosenName } from '../../../google/person';
import { isGranted } from '../../../google/scope-grants';
import { FETCH_SCOPE } from '../scopes';
import { bad, doubtful, good, line, unknown, type Verdict } from './line';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LOCK_WAIT_MS = 1000;
const PROBE = 'ita.self-check';

export function googleLines(spreadsheet: Spreadsheet): SelfCheckLine[] {
  return [
    line('คิวคำสั่งของไฟล์', lock),
    line('หน่วยความจำของส่วนเสริม', memory),
    line('สร้างเอกสารในไดรฟ์', drive),
    line('เปิดลิงก์หลักฐาน', () => permitted(FETCH_SCOPE, 'ตรวจลิงก์')),
    line('เขตเวลาและภาษาของไฟล์', () => region(spreadsheet)),
    line('ชื่อของท่าน', person),
  ];
}

function lock(): Verdict {
  const own = LockService.getDocumentLock();
  if (own === null) return bad('Google ไม่ให้ล็อกไฟล์นี้ คำสั่งที่เขียนแผ่นงานจะทำงานไม่ได้', 'เปิดแถบด้านข้างจากเมนู ITA ในไฟล์นี้โดยตรง');
  if (!own.tryLock(LOCK_WAIT_MS)) return doubtful('ขณะนี้มีผู้อื่นกำลังสั่งงานส่วนเสริมในไฟล์นี้', 'รอสักครู่แล้วตรวจใหม่');
  own.releaseLock();
  return good('ว่าง สั่งงานได้');
}

/** A mark is kept and taken away again, for this person and for the file. */
function memory(): Verdict {
  const mark = String(Date.now());
  const own = PropertiesService.getUserProperties();
  own.setProperty(PROBE, mark);
  const isKept = own.getProperty(PROBE) === mark;
  own.deleteProperty(PROBE);
  if (!isKept) return bad('จำชื่อและภาษาของท่านไม่ได้', 'ลองตรวจใหม่ หากยังไม่ได้ ให้ส่งผลตรวจนี้ให้ผู้ดูแล');
  const cache = CacheService.getDocumentCache();
  cache?.put(PROBE, mark, 10);
  const isCached = cache?.get(PROBE) === mark;
  cache?.remove(PROBE);
  if (isCached) return good('จำค่าได้ ทั้งของท่านและของไฟล์');
  return doubtful('ที่จำชั่วคราวของไฟล์ใช้ไม่ได้ การตรวจลิงก์พร้อมกันสองคนอาจเปิดลิงก์ซ้ำ', 'ให้ตรวจลิงก์ทีละคน');
}

function drive(): Verdict {
  if (typeof Drive === 'undefined' || Drive.Files === undefined) {
    return bad('ยังไม่ได้เปิดบริการ Drive จึงส่งออกรายงานไม่ได้', 'ให้ผู้ดูแลเปิดตัวแก้ไขสคริปต์ เลือก บริการ (Services) › Drive API › v3');
  }
  return permitted(DRIVE_SCOPE, 'ส่งออกรายงาน');
}

/** @param command of the menu, at which Google asks for what is lacking */
function permitted(scope: string, command: string): Verdict {
  const granted = isGranted(scope);
  if (granted === null) return unknown('Google ไม่ได้บอกว่าอนุญาตแล้วหรือไม่', `ลองสั่ง ITA › ${command}`);
  if (granted) return good('อนุญาตแล้ว');
  return bad(`บัญชีนี้ยังไม่ได้อนุญาต จึง${command}ไม่ได้`, `เลือกเมนู ITA › ${command} แล้วกดอนุญาตให้ครบทุกข้อ`);
}

/** Dates that people type are read by the file's region, times are told by its zone. */
function region(spreadsheet: Spreadsheet): Verdict {
  const [zone, locale] = [spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()];
  const faults = [
    ...(zone === 'Asia/Bangkok' ? [] : [`เขตเวลาเป็น ${zone} วันเวลาที่บันทึกจึงไม่ใช่เวลาไทย`]),
    ...(/^th/i.test(locale) ? [] : [`ภาษาเป็น ${locale} วันที่ที่พิมพ์อาจถูกอ่านสลับวันกับเดือน`]),
  ];
  if (faults.length === 0) return good('เวลาประเทศไทย และภาษาไทย');
  return doubtful(faults.join(' · '), 'เลือก ไฟล์ › การตั้งค่า แล้วตั้งภาษาเป็น ไทย และเขตเวลาเป็น (GMT+07:00) Bangkok');
}

function person(): Verdict {
  // Without the name: what is found may be sent to whoever looks after the add-in.
  if (chosenName() !== '') return good('ตั้งชื่อแล้ว');
  return doubtful('ยังไม่ได้ตั้งชื่อ การตรวจและการแก้ไขจะลงว่า "ไม่ระบุชื่อ"', 'ตั้งชื่อในหัวข้อ "ผู้ใช้" ของมุมมอง "ตั้งค่า"');
}
