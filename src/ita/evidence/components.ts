/** Whether the page shows all that the item asks for, by what somebody ticked in `องค์ประกอบ`. */

import type { EvidenceRow } from '../assessment';
import type { OitItem } from '../framework/framework';
import type { EvidenceIssue } from './issue';

const WHERE = 'แท็บ "องค์ประกอบ"';

/**
 * No tick at all says that nobody looked, which is neither good nor bad. Some ticks say that somebody looked and did not
 * find the rest. An item whose list isn't known has nothing to look for.
 */
export function componentIssues(
  { shown, shownElsewhere = [] }: Pick<EvidenceRow, 'shown' | 'shownElsewhere'>,
  item: Pick<OitItem, 'components'>,
): EvidenceIssue[] {
  const { components } = item;
  const elsewhere = components.filter((_, index) => shownElsewhere.includes(index));
  const missing = components.filter((_, index) => !shown.includes(index) && !shownElsewhere.includes(index));
  if (elsewhere.length > 0 && shown.length === 0) return [stale(elsewhere)];
  if (missing.length === components.length) return components.length === 0 ? [] : [unchecked(components.length)];
  const incompleteness = missing.length === 0 ? [] : [incomplete(missing, components.length)];
  return [...incompleteness, ...(elsewhere.length === 0 ? [] : [stale(elsewhere)])];
}

function incomplete(missing: readonly string[], all: number): EvidenceIssue {
  return {
    rule: 'evidence.incomplete',
    severity: 'warning',
    field: 'components',
    message: `หน้าหลักฐานแสดงไม่ครบ ขาด ${missing.length} จาก ${all} เรื่อง: ${missing.join('; ')}`,
    remedy: `เพิ่มเรื่องที่ขาดในหน้าหลักฐาน หรือเพิ่มลิงก์ของหน้าที่แสดงเรื่องนั้น แล้วทำเครื่องหมายใน${WHERE}`,
  };
}

/** Somebody found them on another page than stands there now. */
function stale(components: readonly string[]): EvidenceIssue {
  return {
    rule: 'evidence.components-stale',
    severity: 'warning',
    field: 'components',
    message: `ลิงก์เปลี่ยนไปหลังทำเครื่องหมายองค์ประกอบ หรือไม่ทราบว่าทำเครื่องหมายไว้กับลิงก์ใด จึงยังไม่นับ ${components.length} เรื่อง: ${components.join('; ')}`,
    remedy: `เปิดดูลิงก์ปัจจุบัน แล้วเอาเครื่องหมายของเรื่องเหล่านี้ใน${WHERE} ออก และทำใหม่เฉพาะเรื่องที่หน้านั้นแสดง`,
  };
}

function unchecked(all: number): EvidenceIssue {
  return {
    rule: 'evidence.components-unchecked',
    severity: 'info',
    field: 'components',
    message: 'ยังไม่ตรวจองค์ประกอบ',
    remedy: `เปิดดูหน้าหลักฐาน แล้วทำเครื่องหมายเรื่องที่แสดงแล้วใน${WHERE} (${all} เรื่อง)`,
  };
}
