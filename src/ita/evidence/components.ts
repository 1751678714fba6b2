/** Whether the page shows all that the item asks for, by what somebody ticked in `องค์ประกอบ`. */

import type { OitItem } from '../framework/framework';
import type { EvidenceIssue } from './issue';

const WHERE = 'แท็บ "องค์ประกอบ"';

/**
 * No tick at all says that nobody looked, which is neither good nor bad. Some ticks say that somebody looked and did not
 * find the rest. An item whose list isn't known has nothing to look for.
 */
export function componentIssues(shown: readonly number[], item: Pick<OitItem, 'components'>): EvidenceIssue[] {
  const { components } = item;
  const missing = components.filter((_, index) => !shown.includes(index));
  if (missing.length === 0) return [];
  if (missing.length === components.length) return [unchecked(components.length)];
  return [
    {
      rule: 'evidence.incomplete',
      severity: 'warning',
      field: 'components',
      message: `หน้าหลักฐานแสดงไม่ครบ ขาด ${missing.length} จาก ${components.length} เรื่อง: ${missing.join('; ')}`,
      remedy: `เพิ่มเรื่องที่ขาดในหน้าหลักฐาน หรือเพิ่มลิงก์ของหน้าที่แสดงเรื่องนั้น แล้วทำเครื่องหมายใน${WHERE}`,
    },
  ];
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
