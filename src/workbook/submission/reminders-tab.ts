/** `ติดตามงาน`: a row for each owner with the text to paste into LINE or a mail. */

import type { OwnerReminder } from '../../ita/reminders';
import { type Book, cellText, findRow, type Table } from '../book';
import type { Tab } from '../tabs';
import { type WrittenSideTab, writeSideTab } from './side-tab';

export const REMINDERS_TAB: Tab = {
  key: 'reminders',
  name: 'ติดตามงาน',
  title: 'ข้อความติดตามงาน: คัดลอกช่อง "ข้อความ" ไปวางใน LINE หรืออีเมลของผู้รับผิดชอบ',
  rowKey: 'owner',
  headerRow: 2,
  columns: [
    { key: 'owner', header: 'ผู้รับผิดชอบ', width: 170, owner: 'addin', format: 'text' },
    { key: 'items', header: 'จำนวนข้อที่ค้าง', width: 90, owner: 'addin', format: 'text', centered: true },
    { key: 'text', header: 'ข้อความ', width: 640, owner: 'addin', format: 'text' },
    { key: 'madeAt', header: 'จัดทำเมื่อ', width: 200, owner: 'addin', format: 'text' },
    { key: 'note', header: 'บันทึกการติดตาม', width: 220, owner: 'people', format: 'text' },
  ],
};

const NOTHING_OPEN = 'ไม่มีข้อที่ค้างแล้ว';

/** `madeAt`: shown beside each text that is new or other than before. */
export function writeReminders(book: Book, reminders: readonly OwnerReminder[], madeAt: string): WrittenSideTab {
  return writeSideTab(book, {
    tab: REMINDERS_TAB,
    title: REMINDERS_TAB.title,
    rows: (table) =>
      reminders.map(({ owner, items, text }) => ({
        id: owner,
        cells: { owner, items: String(items), text, madeAt: sinceWhen(table, owner, text) ?? madeAt },
      })),
    goneRow: { items: '0', text: NOTHING_OPEN },
  });
}

/** When the text that stands there was made; null where it says something else by now. */
function sinceWhen(table: Table, owner: string, text: string): string | null {
  const row = findRow(table, owner);
  if (row === null || cellText(table, row, 'text') !== text) return null;
  return cellText(table, row, 'madeAt') || null;
}
