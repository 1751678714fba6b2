/** The table form of a framework: its columns, and the words that some of them take. */

import { CONFIDENCE_WORDS } from './confidence';
import type { ItemRole } from './framework';

export type FrameworkColumnKey =
  | 'kind'
  | 'code'
  | 'name'
  | 'parent'
  | 'value'
  | 'second'
  | 'detail'
  | 'role'
  | 'group'
  | 'confidence';

export interface FrameworkColumn {
  key: FrameworkColumnKey;
  header: string;
  /** What to write into the column, for a note at its header. */
  help: string;
  /** The only values that the column takes, where it takes a choice. */
  choices?: readonly string[];
}

/** What a row of the table describes. */
export type RowKind =
  | 'year'
  | 'instrument'
  | 'gate'
  | 'indicator'
  | 'subIndicator'
  | 'item'
  | 'question'
  | 'level'
  | 'issue';

/** The words of the column ชนิด, in the order of the table. */
export const KIND_WORDS: Record<RowKind, string> = {
  year: 'ปี',
  instrument: 'เครื่องมือ',
  gate: 'เงื่อนไขระดับ',
  indicator: 'ตัวชี้วัด',
  subIndicator: 'ตัวชี้วัดย่อย',
  item: 'ข้อ OIT',
  question: 'ข้อคำถาม',
  level: 'ระดับ',
  issue: 'ประเด็น',
};

/** The words of the column บทบาท. */
export const ROLE_WORDS: Record<ItemRole, string> = {
  measures: 'รายงานมาตรการ',
  'follow-up': 'รายงานติดตาม',
};

/** In the order of the rows that `frameworkToRows` writes and `frameworkFromRows` reads. */
export const FRAMEWORK_COLUMNS: readonly FrameworkColumn[] = [
  {
    key: 'kind',
    header: 'ชนิด',
    help: 'เลือกว่าแถวนี้คืออะไร เรียงแถวอย่างไรก็ได้',
    choices: Object.values(KIND_WORDS),
  },
  {
    key: 'code',
    header: 'รหัส',
    help: 'ปี พ.ศ. เช่น 2567, เครื่องมือ เช่น IIT, เลขตัวชี้วัด เช่น 9, ตัวชี้วัดย่อย เช่น 9.1, ข้อ OIT เช่น O12, ข้อคำถาม เช่น i1 รหัสในชนิดเดียวกันต้องไม่ซ้ำกัน',
  },
  { key: 'name', header: 'ชื่อ', help: 'ชื่อตามเอกสารของ ป.ป.ช. ข้อคำถามที่ไม่ทราบชื่อเว้นว่างได้' },
  {
    key: 'parent',
    header: 'สังกัด',
    help: 'รหัสของแถวที่แถวนี้สังกัด: ตัวชี้วัดและเงื่อนไขระดับสังกัดเครื่องมือ, ตัวชี้วัดย่อยและข้อคำถามสังกัดตัวชี้วัด, ข้อ OIT สังกัดตัวชี้วัดย่อย',
  },
  {
    key: 'value',
    header: 'ค่า',
    help: 'ปี: คะแนนที่ถือว่าผ่าน, เครื่องมือ: น้ำหนักเป็นร้อยละ รวมกันต้องได้ 100, ระดับ: คะแนนรวมต่ำสุดของระดับนั้น',
  },
  {
    key: 'second',
    header: 'ค่าที่สอง',
    help: 'ระดับ: คะแนนต่ำสุดที่ทุกเงื่อนไขระดับต้องได้ เว้นว่างถ้าดูคะแนนรวมอย่างเดียว, ข้อ OIT: ปี พ.ศ. ของข้อมูลที่ต้องแสดง เว้นว่างถ้าไม่กำหนดปี',
  },
  {
    key: 'detail',
    header: 'รายละเอียด',
    help: 'ข้อ OIT: องค์ประกอบที่ต้องแสดง บรรทัดละหนึ่งรายการ, ประเด็น: สามบรรทัด เช่น ตัวชี้วัด: 1, 6 / ข้อ OIT: O6–O9 / ข้อคำถาม: i1–i3',
  },
  {
    key: 'role',
    header: 'บทบาท',
    help: 'ระบุเฉพาะข้อ OIT ที่เป็นรายงานมาตรการ และข้อที่เป็นรายงานติดตามผลตามมาตรการ ข้ออื่นเว้นว่าง',
    choices: Object.values(ROLE_WORDS),
  },
  { key: 'group', header: 'หมวด', help: 'หัวข้อในรายการ OIT ที่ข้อนี้อยู่ เว้นว่างได้' },
  {
    key: 'confidence',
    header: 'ความเชื่อมั่น',
    help: 'ที่มาของข้อมูลในแถวนี้ เมื่อตรวจหรือแก้ไขแล้วให้เลือก "ผู้ใช้กรอก"',
    choices: CONFIDENCE_WORDS,
  },
];
