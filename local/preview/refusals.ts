/** What the preview itself refuses, and the host's refusals of what a person typed, in the person's language. */

import { isHostFault, messageOf } from '../host/errors';
import { columnNumber } from '../host/spreadsheet/a1';
import type { Drawing } from '../host/spreadsheet/drawing';
import { cellAt, type SheetState } from '../host/spreadsheet/state';
import { wantedWords } from './cell-words';
import type { PageReply } from './protocol';

/** A sentence of the preview for the person. */
export class Refusal extends Error {}

/** What became of a failure: a script's own error goes to the page by its name and message, as Google gives it. */
export function failedReply(error: unknown): PageReply<never> {
  if (error instanceof Refusal) return { ok: false, message: error.message };
  const message = messageOf(error);
  if (isHostFault(error)) {
    return { ok: false, message: `ตัวอย่างในเครื่องนี้ทำสิ่งนี้แทน Google ไม่ได้ (${message})`, name: 'LocalHostFault' };
  }
  return { ok: false, message, name: error instanceof Error ? error.name : 'Error' };
}

/** Why an entry wasn't taken; nothing of it was written. */
export function refusedEntry(error: unknown, sheet: SheetState, drawing: Drawing): Refusal {
  const message = messageOf(error);
  const [, letters, row] = /^The data you entered in cell ([A-Z]+)(\d+) violates/.exec(message) ?? [];
  if (letters !== undefined && row !== undefined) {
    const [line, column] = [Number(row), columnNumber(letters)];
    const rule = cellAt(sheet, line, column)?.validation;
    const wanted = rule === undefined ? '' : ` ${wantedWords(rule, drawing.choices(sheet, line, column))}`;
    return new Refusal(`ข้อมูลที่กรอกในช่อง ${letters}${row} ไม่ตรงกับที่กำหนดไว้${wanted} จึงยังไม่ได้บันทึก ข้อมูลเดิมยังอยู่`);
  }
  if (message.startsWith('You are trying to edit a protected cell'))
    return new Refusal('ช่องนี้ถูกป้องกันไว้ จึงแก้ไขไม่ได้ หากจำเป็นต้องแก้ไข โปรดติดต่อเจ้าของสเปรดชีต');
  if (message.startsWith('Your input contains more than'))
    return new Refusal('ข้อความยาวเกินกว่าที่หนึ่งช่องเก็บได้ (50,000 ตัวอักษร) โปรดย่อหรือแบ่งข้อความ');
  return new Refusal(`บันทึกสิ่งที่กรอกไม่ได้ ข้อมูลเดิมยังอยู่ (${message})`);
}
