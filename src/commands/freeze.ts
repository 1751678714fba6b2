/** 'แช่แข็งสิ่งที่ส่ง': keeps what is being submitted as a dated tab that no command writes again. */

import type { Outcome } from '../../sidebar/contract';
import { now } from '../google/now';
import { NAMELESS, personName } from '../google/person';
import { Problem } from '../ita/problem';
import { isFilledIn } from '../ita/submission/rows';
import { type FrozenItem, frozenItems, NOT_CHECKED } from '../ita/submission/snapshot';
import { sortableThaiDay, thaiDate } from '../ita/thai';
import { VERSION } from '../version';
import { appendLog } from '../workbook/log';
import { writeSnapshot } from '../workbook/submission/snapshot-tab';
import { assess } from './assess';

/** @throws {Problem} 'nothing-to-freeze' while nobody has entered anything */
export function freeze(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Outcome {
  const { book, assessment, findings } = assess(spreadsheet);
  if (!assessment.evidence.some(isFilledIn)) {
    throw new Problem(
      'nothing-to-freeze',
      'ยังไม่มีคำตอบ ลิงก์ หรือคำอธิบายของข้อใด จึงยังไม่มีสิ่งที่จะแช่แข็ง',
      'กรอกคำตอบและลิงก์หลักฐานในแท็บตัวชี้วัดให้ตรงกับที่ส่งในระบบ ITAS แล้วสั่งใหม่',
    );
  }
  const items = frozenItems(book.framework, assessment, findings);
  const { date, time } = now(book.timeZone);
  const by = personName();
  const { name, number, fingerprint } = writeSnapshot(book, items, {
    agency: assessment.agency.name,
    year: book.framework.year,
    stamp: `${sortableThaiDay(date)} ${time.replace(':', '.')}`,
    frozenAt: `${thaiDate(date)} เวลา ${time} น.`,
    by,
    version: VERSION,
  });
  appendLog(book, [
    {
      action: 'แช่แข็งสิ่งที่ส่ง',
      outcome: `ชุดที่ ${number} แท็บ "${name}" ${items.length} แถว โดย ${by} ลายนิ้วมือ ${fingerprint}`,
    },
  ]);
  return {
    message: `แช่แข็งสิ่งที่ส่งไว้ในแท็บ "${name}" แล้ว (ชุดที่ ${number}) ไม่มีคำสั่งใดเขียนทับแท็บนี้`,
    details: [...countsOf(items), ...(by === NAMELESS ? [NAME_YOURSELF] : [])],
    link: null,
  };
}

const NAME_YOURSELF = 'ชุดนี้บันทึกว่า "ไม่ระบุชื่อ" ผู้แช่แข็ง ตั้งชื่อของท่านได้ในแถบด้านข้าง ก่อนแช่แข็งครั้งต่อไป';

function countsOf(items: readonly FrozenItem[]): string[] {
  const count = (claim: string) => items.filter((item) => item.claim === claim).length;
  const links = items.flatMap((item) => (item.links === '' ? [] : item.links.split('\n')));
  const unchecked = links.filter((line) => line.endsWith(NOT_CHECKED)).length;
  return [
    `มี ${count('มี')} · ไม่มี ${count('ไม่มี')} · ไม่ได้เลือก ${count('')}`,
    `ลิงก์ ${links.length} ลิงก์ ในจำนวนนี้ยังไม่ได้เปิดตรวจ ${unchecked} ลิงก์`,
  ];
}
