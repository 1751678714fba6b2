/** Every command ends in an answer: what was done, or what went wrong in plain Thai. No raw exception gets out. */

import type { Answer, Failure } from '../../sidebar/contract';
import { withDocumentLock } from '../google/document-lock';
import { Problem } from '../ita/problem';

/** For what only reads. */
export function answer<T>(body: () => T): Answer<T> {
  try {
    return { ok: true, value: body() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** For what writes: one person at a time. */
export function lockedAnswer<T>(body: () => T): Answer<T> {
  return answer(() => withDocumentLock(body));
}

const NOTHING_LOST = 'ข้อมูลที่กรอกไว้ไม่ถูกลบ';

/**
 * Google's own failures by what their messages say, since they carry no code. They are worded in the user's language:
 * the Thai wordings are put down from memory, none of them is documented. What fits nowhere is 'unexpected'.
 */
const KNOWN_FAILURES: { code: string; pattern: RegExp; message: string; remedy: string }[] = [
  {
    code: 'google-busy',
    pattern:
      /timed out|try again|service (spreadsheets|error)|in a short time|rate limit|internal error|temporarily|too many lockservice|หมดเวลา|ลองใหม่|ลองอีกครั้ง|ช่วงเวลาสั้น|ระยะเวลาสั้น|ของเซิร์ฟเวอร์|ชั่วคราว/i,
    message: 'บริการของ Google ขัดข้องชั่วคราว คำสั่งจึงหยุดกลางคัน',
    remedy: `รอสัก 1 นาทีแล้วสั่งใหม่อีกครั้ง ${NOTHING_LOST}`,
  },
  {
    code: 'time-limit',
    pattern: /maximum execution time|exceeded maximum|เวลาดำเนินการสูงสุด|เวลาในการดำเนินการ|เวลาสูงสุด/i,
    message: 'คำสั่งใช้เวลานานเกินที่ Google กำหนด จึงหยุดกลางคัน',
    remedy: `สั่งใหม่อีกครั้ง ${NOTHING_LOST}`,
  },
  {
    code: 'protected',
    pattern: /protected (cell|range|sheet|object)|ป้องกัน/i,
    message: 'มีแท็บหรือช่วงที่ถูกป้องกันไว้ ซึ่งบัญชีนี้แก้ไขไม่ได้ คำสั่งจึงหยุดกลางคัน',
    remedy: `ให้เจ้าของไฟล์เป็นผู้สั่ง หรือยกเลิกการป้องกันที่ ข้อมูล › ป้องกันแผ่นงานและช่วง แล้วสั่งใหม่ ${NOTHING_LOST}`,
  },
  {
    code: 'merged',
    pattern: /merge|ผสาน/i,
    message: 'มีเซลล์ที่ถูกผสานไว้ในแท็บของ ITA จึงจัดแถวหรือตรึงแถวไม่ได้',
    remedy: `เลือกเซลล์นั้นแล้วเลือก รูปแบบ › ผสานเซลล์ › ยกเลิกการผสาน แล้วสั่งใหม่ ${NOTHING_LOST}`,
  },
  // https://developers.google.com/workspace/drive/api/guides/handle-errors words this one.
  {
    code: 'drive-forbidden',
    pattern: /domain (administrators|policy)/i,
    message: 'ผู้ดูแลบัญชี Google ของหน่วยงานปิดไม่ให้ส่วนเสริมใช้ Google ไดรฟ์ จึงสร้างเอกสารไม่ได้',
    remedy: `ขอให้ผู้ดูแลบัญชีเปิดสิทธิ์ หรือให้ผู้ที่ใช้บัญชีอื่นซึ่งแก้ไขไฟล์นี้ได้เป็นผู้สั่ง ${NOTHING_LOST}`,
  },
  {
    code: 'no-permission',
    pattern: /permission|authori[sz]ation|access denied|not authorized|ให้สิทธิ์|ไม่ได้รับอนุญาต|ไม่มีสิทธิ์|ได้รับสิทธิ์|ปฏิเสธการเข้าถึง/i,
    message: 'ยังไม่ได้รับสิทธิ์ที่คำสั่งนี้ต้องใช้',
    remedy:
      'เลือกคำสั่งเดิมจากเมนู ITA แล้วกดอนุญาตให้ครบทุกข้อ หากลงชื่อเข้าใช้ Google หลายบัญชี ให้ออกจากบัญชีอื่นหรือเปิดไฟล์ในหน้าต่างส่วนตัว (Incognito)',
  },
  // Worded there too, as is the rate limit above.
  {
    code: 'drive-full',
    pattern: /storage ?quota|พื้นที่(เก็บข้อมูล|จัดเก็บ)|โควต้?าพื้นที่/i,
    message: 'พื้นที่ Google ไดรฟ์ของบัญชีนี้เต็ม จึงสร้างเอกสารไม่ได้',
    remedy: `ลบไฟล์ที่ไม่ใช้และล้างถังขยะของไดรฟ์ หรือให้ผู้ที่ไดรฟ์ยังว่างเป็นผู้สั่ง ${NOTHING_LOST}`,
  },
  {
    code: 'quota',
    pattern: /quota|limit exceeded|too many times|โควต|หลายครั้งเกินไป|มากเกินไป/i,
    message: 'ใช้บริการของ Google ครบโควตาของวันนี้แล้ว',
    remedy: `สั่งใหม่ในวันพรุ่งนี้ ${NOTHING_LOST}`,
  },
];

function failureOf(error: unknown): Failure {
  if (isProblem(error)) return { code: error.code, message: error.message, remedy: error.remedy };
  const { message, stack } = error as Partial<Error>;
  const text = message ?? String(error);
  console.error(stack ?? text);
  const known = knownFailure(text);
  if (known !== undefined) return { code: known.code, message: known.message, remedy: known.remedy, technical: text };
  return {
    code: 'unexpected',
    message: 'คำสั่งหยุดกลางคันเพราะเกิดข้อผิดพลาดที่ส่วนเสริมไม่รู้จัก',
    remedy: `${NOTHING_LOST} ลองสั่งใหม่อีกครั้ง หากยังไม่ได้ ให้เลือกเมนู ITA › ซ่อมแซมแผ่นงาน และแจ้งรายละเอียดแก่ผู้ดูแล`,
    technical: text,
  };
}

function knownFailure(text: string) {
  return KNOWN_FAILURES.find(({ pattern }) => pattern.test(text));
}

/** True where the answer says in plain words what Google refused. */
export function isKnownFailure(error: unknown): boolean {
  return knownFailure((error as Partial<Error>).message ?? String(error)) !== undefined;
}

function isProblem(error: unknown): error is Problem {
  return error instanceof Problem;
}
