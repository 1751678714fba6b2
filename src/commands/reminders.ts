/** 'ข้อความติดตามงาน': for each owner of open items one text to paste into LINE or a mail. */

import type { Outcome, Reminder } from '../../sidebar/contract';
import { now } from '../google/now';
import { NO_OWNER, type OwnerReminder, reminders } from '../ita/reminders';
import { thaiDate } from '../ita/thai';
import { appendLog } from '../workbook/log';
import { writeReminders } from '../workbook/submission/reminders-tab';
import { type Assessed, assess } from './assess';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The texts alone; nothing is written. */
export function readReminders(spreadsheet: Spreadsheet): Reminder[] {
  return textsOf(assess(spreadsheet));
}

/** The texts into the tab `ติดตามงาน`, a row for each owner. */
export function makeReminders(spreadsheet: Spreadsheet): Outcome {
  const assessed = assess(spreadsheet);
  const { book } = assessed;
  const texts = textsOf(assessed);
  const { date, time } = now(book.timeZone);
  const { table, changed } = writeReminders(book, texts, `${thaiDate(date)} เวลา ${time} น.`);
  table.sheet.activate();
  const details = texts.map(({ owner, items }) => `${owner} ${items} ข้อ`);
  if (changed) appendLog(book, [{ action: 'ข้อความติดตามงาน', outcome: details.join('; ') || 'ไม่มีข้อที่ค้าง' }]);
  return { message: sentence(texts, table.name), details: [...details, ...adviceOn(texts)], link: null };
}

function textsOf({ book, assessment, findings }: Assessed): OwnerReminder[] {
  return reminders(book.framework, assessment, findings, now(book.timeZone).date);
}

function sentence(texts: readonly OwnerReminder[], name: string): string {
  if (texts.length === 0) return `ไม่มีข้อที่ต้องติดตาม ปรับปรุงแท็บ "${name}" แล้ว`;
  return `ทำข้อความติดตามงานในแท็บ "${name}" แล้ว ${texts.length} ข้อความ คัดลอกช่อง "ข้อความ" ไปวางใน LINE หรืออีเมลได้`;
}

function adviceOn(texts: readonly OwnerReminder[]): string[] {
  const unowned = texts.some(({ owner }) => owner === NO_OWNER);
  return unowned ? ['ข้อที่ยังไม่ระบุผู้รับผิดชอบ: เลือกกองหรือตำแหน่งในคอลัมน์ "ผู้รับผิดชอบ" ของแท็บตัวชี้วัด แล้วสั่งใหม่'] : [];
}
