/** The closing notes of the report: what its figures rest on and which rules of the framework nobody has confirmed. */

import { type Confidence, type Framework, isUnconfirmed } from '../framework/framework';
import type { Result } from '../result';

/** A paragraph of its own. */
export interface Line {
  text: string;
}

export function reportNotes(framework: Framework, result: Result): Line[] {
  const notes = [weighing(framework), ...standIns(result), ...unofficial(result), ...unconfirmed(framework)];
  return notes.map((text) => ({ text }));
}

function weighing({ instruments }: Framework): string {
  const weights = instruments.map(({ code, weight }) => `${code} ร้อยละ ${weight}`).join(', ');
  return `คะแนนรวมคิดจากค่าเฉลี่ยของตัวชี้วัดในแต่ละเครื่องมือ แล้วถ่วงน้ำหนัก ${weights} และปัดทศนิยมสองตำแหน่งเมื่อแสดงผล`;
}

function standIns({ gates }: Result): string[] {
  const names = gates.filter(({ standIn }) => standIn).map(({ name }) => name);
  if (names.length === 0) return [];
  return [`ยังไม่มีคะแนนแยกของ ${names.join(' และ ')} จึงใช้คะแนนรวมของเครื่องมือในการพิจารณาระดับแทน`];
}

function unofficial({ indicators }: Result): string[] {
  const numbers = indicators.filter(({ source }) => source === 'computed').map(({ number }) => number);
  if (numbers.length === 0) return [];
  return [`คะแนนของตัวชี้วัดที่ ${numbers.join(', ')} คำนวณจากคะแนนรายข้อที่กรอกไว้ ยังไม่ใช่คะแนนทางการจากระบบ ITAS`];
}

function unconfirmed(framework: Framework): string[] {
  const { levels, gates, instruments, indicators, subIndicators, items, questions, issues } = framework;
  const doubted = [
    countOf('ค่าน้ำหนักของเครื่องมือ', '', instruments),
    countOf('เกณฑ์ระดับผลการประเมิน', '', levels),
    countOf('เครื่องมือที่ใช้เป็นเงื่อนไขของระดับ', '', gates),
    countOf('ชื่อตัวชี้วัด', ' ตัวชี้วัด', indicators),
    countOf('ตัวชี้วัดย่อย', ' ตัวชี้วัดย่อย', subIndicators),
    countOf('รายการ OIT', ' ข้อ', items),
    countOf('ชื่อข้อคำถาม', ' ข้อ', questions),
    countOf('การจับคู่ประเด็นกับตัวชี้วัด', ' ประเด็น', issues),
  ].filter((text) => text !== '');
  if (doubted.length === 0) return [];
  return [
    `ข้อมูลในกรอบการประเมินต่อไปนี้ยังไม่ได้ยืนยันกับเอกสารทางการของปี พ.ศ. ${framework.year}: ${doubted.join('; ')} ` +
      'จึงควรตรวจกับคู่มือของสำนักงาน ป.ป.ช. ก่อนนำไปอ้างอิง',
  ];
}

function countOf(what: string, unit: string, facts: { confidence: Confidence }[]): string {
  const doubted = facts.filter(({ confidence }) => isUnconfirmed(confidence)).length;
  if (doubted === 0) return '';
  return unit === '' ? what : `${what} ${doubted}${unit}`;
}
