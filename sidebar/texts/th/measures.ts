/** Analysis and measures. */

import type { Origin } from '../../contract';

export const drafting = {
  title: (count: number) => (count > 0 ? `ร่างใหม่จะเปลี่ยน ${count} รายการ` : 'ร่างบทวิเคราะห์และมาตรการ'),
  none: 'ข้อความเป็นไปตามคะแนนล่าสุดแล้ว ไม่มีสิ่งที่ต้องร่างใหม่',
  noScores: 'ยังไม่มีคะแนนตัวชี้วัด ร่างตอนนี้จะได้เพียงข้อความพื้นฐาน ควรกรอกคะแนนในแท็บตัวชี้วัดก่อน',
  hint: 'ดูแต่ละรายการแล้วเอาเครื่องหมายออกหากไม่ใช้ รายการที่ไม่ใช้จะคงเดิมและถูกเสนออีกในครั้งต่อไป',
  list: 'รายการที่จะเปลี่ยน',
  use: (count: number) => `ใช้ที่เลือก (${count})`,
  all: 'เลือกทั้งหมด',
  noneOfAll: 'ไม่เลือกเลย',
  chosen: (count: number, all: number) => `เลือก ${count} จาก ${all} รายการ`,
  kinds: { added: 'เพิ่มแถวใหม่', filled: 'เติมช่องว่าง', updated: 'ปรับร่างเดิม' },
  show: 'ดูสิ่งที่จะเปลี่ยน',
  insertion: 'เพิ่ม',
  deletion: 'ลบ',
  task: 'ร่างบทวิเคราะห์และมาตรการ',
  doing: 'กำลังร่างรายการที่เลือก',
  done: (texts: number, rows: number) => `ร่างแล้ว ${counted(texts, rows)}`,
};

export const undoing = {
  button: (at: string, texts: number, rows: number) => `ย้อนการร่างครั้งล่าสุด (เมื่อ ${at}, ${counted(texts, rows)})`,
  question: {
    title: 'ย้อนการร่างครั้งล่าสุดหรือไม่',
    text: 'ข้อความที่ร่างครั้งล่าสุดจะกลับเป็นเหมือนก่อนร่าง และแถวที่เพิ่มจะถูกล้าง ข้อความที่มีผู้แก้ไขหลังการร่างจะคงอยู่',
    confirm: 'ย้อนการร่าง',
  },
  task: 'ย้อนการร่าง',
  doing: 'กำลังย้อนการร่างครั้งล่าสุด',
  forgetful: (tabs: readonly string[]) =>
    `แท็บ ${tabs.join(' และ ')} ไม่มีคอลัมน์สำหรับจำข้อความก่อนร่าง จะย้อนการร่างในแท็บนี้ไม่ได้ ควรเลือกเมนู ITA › ซ่อมแซมแผ่นงาน ก่อนร่าง`,
  done: (texts: number, rows: number, left: number) =>
    `ย้อนแล้ว ${counted(texts, rows)}${left > 0 ? ` คงไว้ ${left} ข้อความที่แก้ไขหลังการร่าง` : ''}`,
};

export const kept = {
  title: (count: number) => `ข้อความที่ท่านแก้ไขเอง คงไว้ทั้งหมด (${count})`,
  draft: 'ดูข้อความที่ระบบจะร่าง',
};

export const written = {
  title: 'ข้อความในแผ่นงาน',
  issue: (number: number) => `ประเด็นที่ ${number}`,
  analysis: 'บทวิเคราะห์',
  measures: (count: number) => `มาตรการ ${count} แถว`,
  noRow: 'ไม่พบแถวของประเด็นนี้ในแท็บวิเคราะห์ เลือกเมนู ITA › ซ่อมแซมแผ่นงาน',
  noId: 'ยังไม่มีรหัส',
  noStatus: 'ยังไม่ระบุ',
  progress: (done: number, all: number, unknown: number) =>
    `ดำเนินการแล้ว ${done} จาก ${all} มาตรการ${unknown > 0 ? ` ยังไม่ระบุสถานะ ${unknown} มาตรการ` : ''}`,
  origins: {
    draft: 'ร่างอัตโนมัติ',
    hand: 'แก้ไขเอง',
    partly: 'แก้ไขบางส่วน',
    blank: 'ยังไม่ร่าง',
  } satisfies Record<Origin, string>,
};

function counted(texts: number, rows: number): string {
  const parts = [texts > 0 ? `${texts} ข้อความ` : '', rows > 0 ? `มาตรการใหม่ ${rows} แถว` : ''];
  return parts.filter((part) => part).join(' และ') || '0 ข้อความ';
}
