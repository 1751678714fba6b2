/** `ตัวแทนข้อมูลแม่แบบ`: what may be written into the agency's own template, with what each shows at the moment. */

import type { Book } from './book';
import { type WrittenSideTab, writeSideTab } from './submission/side-tab';
import type { Tab } from './tabs';

export const TEMPLATE_TAB: Tab = {
  key: 'placeholders',
  name: 'ตัวแทนข้อมูลแม่แบบ',
  title: 'ตัวแทนข้อมูลแม่แบบ',
  rowKey: 'tag',
  headerRow: 2,
  columns: [
    { key: 'tag', header: 'ตัวแทนข้อมูล', width: 260, owner: 'addin', format: 'text' },
    { key: 'place', header: 'วางได้ที่ใด', width: 240, owner: 'addin', format: 'text' },
    { key: 'meaning', header: 'แสดงอะไร', width: 360, owner: 'addin', format: 'text' },
    { key: 'example', header: 'ตัวอย่างจากไฟล์นี้', width: 360, owner: 'addin', format: 'text' },
  ],
};

const GONE = 'ส่วนเสริมรุ่นนี้ไม่มีตัวแทนข้อมูลนี้แล้ว ให้ลบออกจากแม่แบบ';

/** A placeholder, explained. */
export interface PlaceholderRow {
  /** As it is written into the template. */
  tag: string;
  place: string;
  meaning: string;
  /** What it shows at the moment. */
  example: string;
}

/** @param readAt when the examples were read, in words */
export function writePlaceholders(book: Book, help: readonly PlaceholderRow[], readAt: string): WrittenSideTab {
  return writeSideTab(book, {
    tab: TEMPLATE_TAB,
    title: `${TEMPLATE_TAB.title} · คัดลอกไปวางในแม่แบบรายงานได้ รวมวงเล็บปีกกา · ตัวอย่าง ณ ${readAt}`,
    rows: () => help.map(({ tag, place, meaning, example }) => ({ id: tag, cells: { tag, place, meaning, example } })),
    goneRow: { place: '', meaning: GONE, example: '' },
  });
}
