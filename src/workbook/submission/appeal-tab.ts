/** `ชี้แจง …`: a dated tab of the disputed items, with room for people's reasons and for what came of them. */

import type { AppealRow } from '../../ita/submission/appeal';
import type { Book } from '../book';
import type { Column, Tab } from '../tabs';
import { makeDatedTab } from './dated-tab';
import { COMPONENTS_HELP } from './snapshot-tab';

const METADATA_KEY = 'ita-appeal';
const WARNING = 'ITA: ใบชี้แจงตามหลักฐานที่ส่งแล้ว กรอกได้ในคอลัมน์ "เหตุผลที่ชี้แจง" และ "ผลการชี้แจง"';

const frozen = (key: string, header: string, width: number, more: Partial<Column> = {}): Column => ({
  key,
  header,
  width,
  owner: 'addin',
  format: 'text',
  ...more,
});

const COLUMNS: readonly Column[] = [
  frozen('code', 'ข้อ', 50, { centered: true }),
  frozen('title', 'รายการหลักฐาน', 190),
  frozen('subIndicator', 'ตัวชี้วัดย่อย', 75, { centered: true }),
  frozen('score', 'คะแนน', 70, { format: 'score' }),
  frozen('claim', 'มี/ไม่มี', 65, { centered: true }),
  frozen('urls', 'ลิงก์ที่ส่ง', 240),
  frozen('explanation', 'คำอธิบายที่ส่ง', 170),
  frozen('components', 'องค์ประกอบที่ต้องแสดง', 240, { help: COMPONENTS_HELP }),
  frozen('links', 'ผลตรวจลิงก์ขณะแช่แข็ง', 210),
  frozen('notes', 'ข้อควรทราบ', 190),
  frozen('reason', 'เหตุผลที่ชี้แจง', 340, { owner: 'people', help: 'ร่างให้จากสิ่งที่ส่ง โปรดแก้ไขให้ตรงกับข้อเท็จจริงก่อนใช้' }),
  frozen('outcome', 'ผลการชี้แจง', 170, { owner: 'people', help: 'ผลที่ได้รับจากระบบ ITAS' }),
];

export interface AppealHead {
  agency: string;
  year: number;
  /** The day, 'YYYY-MM-DD' with a year of พ.ศ., as the tab is named. */
  day: string;
  madeAt: string;
  /** Which snapshot the sheet is made from, in words. */
  source: string;
}

/** @returns the name of the new tab */
export function writeAppeal(
  { spreadsheet, timeZone }: Book,
  rows: readonly AppealRow[],
  { agency, year, day, madeAt, source }: AppealHead,
): string {
  const tab: Tab = {
    key: 'appeal',
    name: `ชี้แจง ${day}`,
    title: '',
    rowKey: 'code',
    headerRow: 4,
    frozenColumns: 2,
    columns: COLUMNS,
  };
  const made = makeDatedTab(spreadsheet, timeZone, {
    metadataKey: METADATA_KEY,
    tab,
    head: [
      `ใบชี้แจงผลคะแนน ITA ปี ${year}${agency === '' ? '' : ` ${agency}`}`,
      source,
      `จัดทำเมื่อ ${madeAt} · คอลัมน์ "เหตุผลที่ชี้แจง" เป็นร่าง โปรดแก้ไขให้ตรงกับข้อเท็จจริงก่อนใช้`,
    ],
    rows: rows.map(
      ({ frozen: { code, title, subIndicator, claim, urls, explanation, components, links }, ...row }) => ({
        ...{ code, title, subIndicator, claim, urls, explanation, components, links },
        score: row.score,
        notes: row.notes.join('\n'),
        reason: row.reason,
        outcome: '',
      }),
    ),
    warning: WARNING,
  });
  return made.finish('finished');
}
