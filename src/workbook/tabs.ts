/** The tabs of the workbook: their keys, names, order and columns. Positions and wording may change in a sheet; keys don't. */

import { FRAMEWORK_COLUMNS } from '../ita/framework/columns';
import type { Framework } from '../ita/framework/framework';
import { MEASURE_STATUSES } from '../ita/measures/status';

/** Stable name of a tab; indicator tabs are 'indicator.1', 'indicator.2' … */
export type TabKey = string;

/** Who writes a column: people, or the add-in alone (protected by a warning, rewritten at will). */
export type ColumnOwner = 'people' | 'addin';

export interface Column {
  key: string;
  header: string;
  /** Pixels. */
  width: number;
  owner: ColumnOwner;
  /** How values are kept: text stays text ('9.10' isn't a number), a score shows 2 decimals. */
  format: 'text' | 'score' | 'date' | 'checkbox';
  hidden?: boolean;
  /**
   * Kept by the add-in for itself, and nothing in the report rests on it. Newer than many a workbook, in which people
   * may have a column of their own of that name: found by its mark alone, never by its wording.
   */
  isAside?: boolean;
  /** Newer than many a workbook: one without it works on, and is told to be repaired. */
  isLater?: boolean;
  /** Short words and codes stand in the middle. */
  centered?: boolean;
  /** Shown as a note on the header: what belongs into the column. */
  help?: string;
  /** A dropdown's choices; 'divisions' takes them from `ตั้งค่า`. */
  choices?: readonly string[] | 'divisions';
}

export interface Tab {
  key: TabKey;
  name: string;
  /** The line above the table. */
  title: string;
  columns: readonly Column[];
  /** The column that says which row is which. */
  rowKey: string;
  hidden?: boolean;
  /** Columns that stay in sight while a wide table is scrolled. */
  frozenColumns?: number;
  /** Row of the header; the line above it is the tab's title. */
  headerRow: number;
}

export const CLAIMS = { has: 'มี', hasNot: 'ไม่มี' } as const;

export const DIGIT_CHOICES = { thai: 'เลขไทย', arabic: 'เลขอารบิก' } as const;

const HEADER_ROW = 2;

const text = (key: string, header: string, width: number, more: Partial<Column> = {}): Column => ({
  key,
  header,
  width,
  owner: 'people',
  format: 'text',
  ...more,
});
const computed = (key: string, header: string, width: number, more: Partial<Column> = {}): Column =>
  text(key, header, width, { owner: 'addin', ...more });
const score = (key: string, header: string, width: number, more: Partial<Column> = {}): Column =>
  text(key, header, width, { format: 'score', ...more });

const START: Tab = {
  key: 'start',
  name: 'เริ่มต้น',
  title: 'เริ่มต้น: ขั้นตอนการทำงานและสรุปความพร้อมสำหรับผู้บริหาร',
  rowKey: 'key',
  headerRow: HEADER_ROW,
  columns: [
    computed('key', 'รหัส', 40, { hidden: true }),
    computed('topic', 'เรื่อง', 230),
    computed('content', 'รายละเอียด', 620),
  ],
};

const SETTINGS: Tab = {
  key: 'settings',
  name: 'ตั้งค่า',
  title: 'ตั้งค่า: ข้อมูลหน่วยงานและปีที่ประเมิน',
  rowKey: 'key',
  headerRow: HEADER_ROW,
  columns: [
    computed('key', 'รหัส', 40, { hidden: true }),
    computed('topic', 'รายการ', 260),
    text('value', 'ค่า', 380),
    computed('help', 'คำอธิบาย', 460),
  ],
};

const SUMMARY: Tab = {
  key: 'summary',
  name: 'สรุปคะแนน',
  title: 'สรุปคะแนน: คำนวณทันทีเมื่อคะแนนในแท็บตัวชี้วัดเปลี่ยน',
  rowKey: 'code',
  headerRow: HEADER_ROW,
  columns: [
    computed('code', 'รหัส', 70, { hidden: true }),
    computed('name', 'รายการ', 300),
    computed('score', 'คะแนนที่คำนวณ', 130, { format: 'score' }),
    score('published', 'คะแนนที่ประกาศ', 130, {
      help: 'คะแนนที่ ITAS ประกาศ ใช้เทียบกับคะแนนที่คำนวณ และใช้เป็นคะแนน EIT ส่วนที่ 1 และส่วนที่ 2',
    }),
    score('lastYear', 'คะแนนปีก่อน', 110, {
      isLater: true,
      help: 'คะแนนของหน่วยงานในปีก่อนหน้า ดูได้จากผลการประเมินปีก่อนใน ITAS ใช้เปรียบเทียบในบทวิเคราะห์ เว้นว่างได้ คะแนนรวมและเครื่องมือที่กรอกในแท็บผลย้อนหลังแล้วไม่ต้องกรอกซ้ำ',
    }),
    score('nationalMean', 'ค่าเฉลี่ยประเทศปีนี้', 110, {
      isLater: true,
      help: 'ค่าเฉลี่ยของทั้งประเทศในปีที่ประเมิน ดูได้จากรายงานผลการประเมินที่สำนักงาน ป.ป.ช. เผยแพร่ ใช้เปรียบเทียบในบทวิเคราะห์ เว้นว่างได้ ค่าเฉลี่ยคะแนนรวมในแท็บผลย้อนหลังไม่ต้องกรอกซ้ำ',
    }),
    computed('weight', 'น้ำหนัก (%)', 90, { centered: true }),
    computed('findings', 'ข้อค้นพบ', 360),
    computed('trendYear', 'ปี', 70, { centered: true }),
    computed('trendTotal', 'หน่วยงานของเรา', 120, { format: 'score' }),
    computed('trendMean', 'ค่าเฉลี่ยประเทศ', 120, { format: 'score' }),
    computed('trendIIT', 'IIT', 75, { format: 'score', isAside: true }),
    computed('trendEIT', 'EIT', 75, { format: 'score', isAside: true }),
    computed('trendOIT', 'OIT', 75, { format: 'score', isAside: true }),
    computed('trendChange', 'เปลี่ยนแปลงจากปีก่อน', 130, { format: 'score' }),
    computed('trendMethod', 'วิธีประเมินที่เปลี่ยน', 240, { isAside: true }),
  ],
};

const SURVEY_COLUMNS: readonly Column[] = [
  computed('code', 'รหัส', 60, { centered: true }),
  computed('title', 'รายการ', 380),
  score('score', 'คะแนนรายข้อ', 110, { help: 'คะแนนของข้อคำถาม 0–100 ถ้ามี หากไม่มีให้เว้นว่างไว้' }),
  score('official', 'คะแนนตัวชี้วัดจาก ITAS', 130, {
    help: 'คะแนนของตัวชี้วัดที่ประกาศใน ITAS กรอกในแถวของตัวชี้วัด และใช้แทนค่าเฉลี่ยรายข้อ',
  }),
  computed('findings', 'ข้อค้นพบ', 360),
  text('note', 'หมายเหตุ', 240),
];

/** The columns of an indicator that is judged by OIT items. */
export const EVIDENCE_COLUMNS: readonly Column[] = [
  computed('code', 'ข้อ', 55, { centered: true }),
  computed('title', 'รายการหลักฐาน', 260),
  computed('subIndicator', 'ตัวชี้วัดย่อย', 80, { centered: true }),
  computed('components', 'องค์ประกอบที่ต้องแสดง', 300),
  text('claim', 'มี/ไม่มี', 75, { centered: true, choices: [CLAIMS.has, CLAIMS.hasNot], help: 'คำตอบที่จะกรอกใน ITAS' }),
  text('urls', 'ลิงก์หลักฐาน', 320, { help: 'หนึ่งลิงก์ต่อหนึ่งบรรทัด (Ctrl+Enter เพื่อขึ้นบรรทัดใหม่ในช่อง)' }),
  text('explanation', 'คำอธิบายสำหรับ ITAS', 240, { help: 'ข้อมูลอยู่ส่วนใดของเว็บไซต์' }),
  text('owner', 'ผู้รับผิดชอบ', 130, { choices: 'divisions', help: 'กองหรือตำแหน่งที่รับผิดชอบ' }),
  text('due', 'กำหนดส่ง', 105, { format: 'date', help: 'วันที่ผู้รับผิดชอบต้องส่งหลักฐาน' }),
  score('score', 'คะแนนข้อ', 80, { help: 'ประเมินตนเองก่อน แล้วแก้เป็นคะแนนที่ประกาศ เว้นว่างถ้ายังไม่ทราบ' }),
  score('official', 'คะแนนตัวชี้วัดจาก ITAS', 105, {
    help: 'คะแนนของตัวชี้วัดที่ประกาศใน ITAS กรอกในแถวของตัวชี้วัด และใช้แทนค่าเฉลี่ยของข้อ',
  }),
  text('checkedByEye', 'ตรวจด้วยตาแล้ว', 75, { format: 'checkbox', help: 'ทำเครื่องหมายเมื่อเปิดดูหน้าหลักฐานแล้วว่าถูกต้อง' }),
  text('checkedBy', 'ผู้ตรวจและวันที่', 120, { help: 'เช่น สมชาย 5 ก.พ. 2567' }),
  computed('state', 'สถานะหลักฐาน', 130),
  computed('links', 'ผลตรวจลิงก์', 200),
  computed('stake', 'คะแนนรวมที่เพิ่มได้', 90, { format: 'score' }),
  computed('findings', 'ข้อค้นพบ', 360),
  text('note', 'หมายเหตุ', 200),
  computed('editedBy', 'แก้ไขโดย', 110, { isAside: true }),
  computed('editedAt', 'แก้ไขเมื่อ', 90, { isAside: true, centered: true }),
  computed('seenLinks', 'ลิงก์ที่ตรวจด้วยตา', 60, { hidden: true }),
];

/** A row for each thing that an item's page must show. */
const COMPONENTS: Tab = {
  key: 'components',
  name: 'องค์ประกอบ',
  title: 'องค์ประกอบของหลักฐาน: ทำเครื่องหมายเมื่อหน้าหลักฐานแสดงเรื่องนั้นแล้ว ข้อที่ยังไม่มีเครื่องหมายเลยถือว่ายังไม่ตรวจ',
  rowKey: 'id',
  headerRow: HEADER_ROW,
  columns: [
    computed('id', 'รหัส', 40, { hidden: true }),
    computed('code', 'ข้อ', 55, { centered: true }),
    computed('title', 'รายการหลักฐาน', 280),
    computed('component', 'องค์ประกอบที่ต้องแสดง', 420),
    text('shown', 'แสดงแล้ว', 80, { format: 'checkbox', help: 'ทำเครื่องหมายเมื่อเปิดดูแล้วว่าหน้าหลักฐานแสดงเรื่องนี้' }),
    text('note', 'หมายเหตุ', 240),
    computed('seenLinks', 'ลิงก์ที่ตรวจองค์ประกอบ', 60, { hidden: true }),
  ],
};

/** A row for each address among the evidence: what became of opening it, and what is still to be opened. */
const LINKS: Tab = {
  key: 'links',
  name: 'ผลตรวจลิงก์',
  title: 'ผลตรวจลิงก์: เปิดลิงก์หลักฐานทุกลิงก์จากภายนอกแล้วบันทึกผลไว้ที่นี่ แท็บนี้เขียนโดยส่วนเสริมทั้งหมด',
  rowKey: 'url',
  headerRow: HEADER_ROW,
  frozenColumns: 2,
  columns: [
    computed('items', 'ใช้ในข้อ', 90, { centered: true }),
    computed('url', 'ลิงก์', 320),
    computed('verdict', 'ผลตรวจ', 90, { centered: true }),
    computed('reason', 'เหตุผล', 300),
    computed('remedy', 'สิ่งที่ควรทำ', 300),
    computed('checkedAt', 'ตรวจเมื่อ', 140),
    computed('previous', 'ผลครั้งก่อน', 120, { centered: true }),
    computed('finalUrl', 'ปลายทางของลิงก์', 260),
    computed('pageTitle', 'ชื่อหน้าหรือเอกสาร', 220),
    computed('queue', 'คิวตรวจ', 80, { centered: true }),
    computed('record', 'บันทึกผลตรวจ', 60, { hidden: true }),
    computed('run', 'รอบตรวจ', 140),
  ],
};

const ANALYSIS: Tab = {
  key: 'analysis',
  name: 'วิเคราะห์',
  title: 'วิเคราะห์ผลการประเมินรายประเด็น: แก้ไขข้อความได้ ข้อความที่แก้ไขเองจะไม่ถูกร่างทับ',
  rowKey: 'issue',
  headerRow: HEADER_ROW,
  columns: [
    computed('issue', 'ประเด็นที่', 70, { centered: true }),
    computed('name', 'ประเด็น', 260),
    text('analysis', 'ผลการวิเคราะห์', 720),
    computed('origin', 'ที่มาของข้อความ', 130),
    computed('drafts', 'ลายนิ้วมือของร่าง', 60, { hidden: true }),
    computed('undo', 'ก่อนร่างครั้งล่าสุด', 60, { isAside: true, hidden: true }),
  ],
};

const MEASURES: Tab = {
  key: 'measures',
  name: 'มาตรการ',
  title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส: แก้ไขหรือเพิ่มแถวได้ ข้อความที่แก้ไขเองจะไม่ถูกร่างทับ',
  rowKey: 'id',
  headerRow: HEADER_ROW,
  columns: [
    computed('id', 'รหัสมาตรการ', 100),
    text('issue', 'ประเด็นที่', 75, { centered: true, help: 'เลขประเด็น 1–7' }),
    computed('issueName', 'ประเด็น', 200),
    text('measure', 'มาตรการ โครงการ หรือกิจกรรม', 320),
    text('steps', 'ขั้นตอนหรือวิธีการปฏิบัติ', 360),
    text('owner', 'ผู้รับผิดชอบ', 130),
    text('period', 'ระยะเวลาในการดำเนินการ', 180),
    text('success', 'ตัวชี้วัดความสำเร็จ', 220, { isLater: true }),
    text('expected', 'ผลที่คาดว่าจะได้รับ', 240, { isLater: true }),
    text('status', 'สถานะ', 130, {
      isLater: true,
      centered: true,
      choices: Object.values(MEASURE_STATUSES),
      help: 'ปรับเมื่อลงมือทำ ใช้ในรายงานผลการดำเนินการ เว้นว่างถ้ายังไม่ทราบ',
    }),
    text('doneAt', 'วันที่ดำเนินการ', 105, { isLater: true, format: 'date', help: 'วันที่แล้วเสร็จ หรือวันที่ทำครั้งล่าสุด' }),
    text('outcome', 'ผลการดำเนินการ', 300, { isLater: true, help: 'ทำอะไรไปแล้ว และได้ผลอย่างไร' }),
    text('proof', 'หลักฐานการดำเนินการ', 260, { isLater: true, help: 'ลิงก์ หนึ่งลิงก์ต่อหนึ่งบรรทัด' }),
    computed('origin', 'ที่มาของข้อความ', 130),
    computed('drafts', 'ลายนิ้วมือของร่าง', 60, { hidden: true }),
    computed('undo', 'ก่อนร่างครั้งล่าสุด', 60, { isAside: true, hidden: true }),
  ],
};

const LIMITS: Tab = {
  key: 'limits',
  name: 'ข้อจำกัด',
  title: 'ข้อจำกัดของหน่วยงานในการประเมิน แยกตามเครื่องมือ',
  rowKey: 'instrument',
  headerRow: HEADER_ROW,
  columns: [computed('instrument', 'เครื่องมือ', 90), computed('name', 'ชื่อเครื่องมือ', 320), text('limit', 'ข้อจำกัดที่พบ', 640)],
};

const HISTORY: Tab = {
  key: 'history',
  name: 'ผลย้อนหลัง',
  title: 'ผลย้อนหลัง: ปีที่ไม่ทราบคะแนนให้เว้นว่างไว้',
  rowKey: 'year',
  headerRow: HEADER_ROW,
  columns: [
    text('year', 'ปี พ.ศ.', 80, { centered: true }),
    score('total', 'คะแนนรวม', 100),
    text('level', 'ระดับ', 110),
    score('IIT', 'IIT', 80),
    score('EIT', 'EIT', 80),
    score('EIT1', 'EIT ส่วนที่ 1', 100),
    score('EIT2', 'EIT ส่วนที่ 2', 100),
    score('OIT', 'OIT', 80),
    score('nationalMean', 'ค่าเฉลี่ยประเทศ', 120),
    text('source', 'แหล่งที่มา', 240),
  ],
};

/** Only the wide columns; the rest are of the usual width. */
const FRAMEWORK_WIDTHS: Record<string, number> = { name: 320, detail: 380, group: 200, confidence: 150 };

export const FRAMEWORK_TAB: Tab = {
  key: 'framework',
  name: 'กรอบ ITA',
  title: 'กรอบ ITA: กรอบการประเมินของปีนี้ แก้ไขได้ ทุกแท็บคำนวณตามตารางนี้',
  rowKey: 'code',
  headerRow: HEADER_ROW,
  hidden: true,
  columns: FRAMEWORK_COLUMNS.map(({ key, header, help, choices }) =>
    text(key, header, FRAMEWORK_WIDTHS[key] ?? 120, { help, choices }),
  ),
};

const LOG: Tab = {
  key: 'log',
  name: 'บันทึก',
  title: 'บันทึกการทำงานของส่วนเสริม ITA',
  rowKey: 'time',
  headerRow: HEADER_ROW,
  columns: [
    computed('time', 'เวลา', 150),
    computed('action', 'คำสั่ง', 180),
    computed('outcome', 'ผล', 520),
    computed('link', 'ลิงก์', 320),
  ],
};

/** Every tab for a framework, in order: the indicators' tabs stand in the middle. */
export function tabsFor(framework: Framework): Tab[] {
  return [
    START,
    SETTINGS,
    SUMMARY,
    ...indicatorTabs(framework),
    COMPONENTS,
    LINKS,
    ANALYSIS,
    MEASURES,
    LIMITS,
    HISTORY,
    FRAMEWORK_TAB,
    LOG,
  ];
}

/** The tabs that every workbook has, whatever its framework. */
export const FIXED_TABS: readonly Tab[] = [
  START,
  SETTINGS,
  SUMMARY,
  COMPONENTS,
  LINKS,
  ANALYSIS,
  MEASURES,
  LIMITS,
  HISTORY,
  FRAMEWORK_TAB,
  LOG,
];

export function indicatorKey(indicator: number): TabKey {
  return `indicator.${indicator}`;
}

/** The tabs of a framework's indicators: a table of items where the framework lists items, else of questions. */
export function indicatorTabs(framework: Framework): Tab[] {
  return framework.indicators.map(({ number, name, instrument }) => ({
    key: indicatorKey(number),
    name: `${number} ${name}`.slice(0, 100),
    title: `ตัวชี้วัดที่ ${number} ${name} (${instrument})`,
    columns: hasItems(framework, number) ? EVIDENCE_COLUMNS : SURVEY_COLUMNS,
    rowKey: 'code',
    headerRow: HEADER_ROW,
    ...(hasItems(framework, number) ? { frozenColumns: 2 } : {}),
  }));
}

/** True for an indicator that is judged by OIT items. */
export function hasItems(framework: Framework, indicator: number): boolean {
  return framework.items.some((item) => item.indicator === indicator);
}
