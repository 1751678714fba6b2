/** `ส่งแล้ว …`: the dated tabs that keep what was submitted, found again by their mark and told apart from what was changed. */

import { FROZEN_FIELDS, type FrozenItem, snapshotFingerprint } from '../../ita/submission/snapshot';
import { type Book, cellText, readTable, rowsOf, type Table } from '../book';
import type { Column, Tab } from '../tabs';
import { datedTabs, makeDatedTab } from './dated-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const METADATA_KEY = 'ita-snapshot';
const WARNING = 'ITA: หลักฐานที่ส่งแล้ว แช่แข็งไว้เพื่ออ้างอิง โปรดอย่าแก้ไข';

const column = (key: (typeof FROZEN_FIELDS)[number], header: string, width: number, centered = false): Column => ({
  key,
  header,
  width,
  owner: 'addin',
  format: 'text',
  centered,
});

/** Also said in the appeal sheet. */
export const COMPONENTS_HELP =
  'บรรทัดที่ขึ้นต้นด้วย "แสดงแล้ว" คือองค์ประกอบที่มีผู้ทำเครื่องหมายว่าพบแล้วขณะแช่แข็ง นอกนั้นยังไม่มีผู้ทำเครื่องหมาย';

const COLUMNS: readonly Column[] = [
  column('code', 'ข้อ', 50, true),
  column('title', 'รายการหลักฐาน', 220),
  column('subIndicator', 'ตัวชี้วัดย่อย', 75, true),
  column('claim', 'มี/ไม่มี', 65, true),
  column('urls', 'ลิงก์ที่ส่ง', 280),
  column('explanation', 'คำอธิบายที่ส่ง', 200),
  column('links', 'ผลตรวจลิงก์ขณะแช่แข็ง', 260),
  { ...column('components', 'องค์ประกอบที่ต้องแสดง', 280), help: COMPONENTS_HELP },
  column('state', 'สถานะหลักฐาน', 120),
  column('seen', 'ตรวจด้วยตา', 130),
];

const HEAD_LINES = 3;

function tabNamed(name: string): Tab {
  const title = '';
  return {
    key: 'snapshot',
    name,
    title,
    rowKey: 'code',
    headerRow: HEAD_LINES + 1,
    frozenColumns: 2,
    columns: COLUMNS,
  };
}

export interface SnapshotHead {
  agency: string;
  year: number;
  /** 'YYYY-MM-DD' with a year of พ.ศ. and '10.00', as the tab is named. */
  stamp: string;
  /** The same in words. */
  frozenAt: string;
  by: string;
  version: string;
}

/** What the metadata keeps of a snapshot. */
interface SnapshotMark {
  /** Counts the file's snapshots; the newest has the highest. */
  number: number;
  year: number;
  frozenAt: string;
  fingerprint: string;
}

export interface Snapshot extends SnapshotMark {
  /** The tab's name now. */
  name: string;
  items: FrozenItem[];
  /** False where the tab says something else by now than when it was frozen. */
  isIntact: boolean;
}

/** Makes a new snapshot; earlier ones are never touched. */
export function writeSnapshot(
  { spreadsheet, timeZone }: Book,
  items: readonly FrozenItem[],
  { agency, year, stamp, frozenAt, by, version }: SnapshotHead,
): { name: string; number: number; fingerprint: string } {
  const number = Math.max(0, ...snapshotMarks(spreadsheet).map(({ mark }) => mark.number)) + 1;
  const made = makeDatedTab(spreadsheet, timeZone, {
    metadataKey: METADATA_KEY,
    tab: tabNamed(`ส่งแล้ว ${stamp}`),
    head: [
      `หลักฐานที่ส่งในระบบ ITAS ปี ${year} (ชุดที่ ${number}) แช่แข็งไว้เพื่ออ้างอิง ไม่มีคำสั่งใดเขียนทับแท็บนี้`,
      agency === '' ? 'ยังไม่ได้ระบุชื่อหน่วยงาน' : agency,
      `แช่แข็งเมื่อ ${frozenAt} โดย ${by} · ส่วนเสริม ITA รุ่น ${version}`,
    ],
    rows: items.map((item) => ({ ...item })),
    warning: WARNING,
  });
  // Of what the cells hold, not of what was sent to them: it is compared with what the cells hold later.
  const written = readTable(made.table.tab, { ...made.table, id: made.table.sheet.getSheetId() }, undefined, timeZone);
  const fingerprint = written === null ? '' : fingerprintOf(written);
  const name = made.finish(JSON.stringify({ number, year, frozenAt, fingerprint } satisfies SnapshotMark));
  return { name, number, fingerprint };
}

/**
 * The newest snapshot of a year; null where there is none. Of two with one number somebody made a copy: the one that
 * wasn't changed counts.
 */
export function newestSnapshot({ spreadsheet, timeZone }: Book, year: number): Snapshot | null {
  const ofYear = snapshotMarks(spreadsheet).filter(({ mark }) => mark.year === year);
  const newest = Math.max(0, ...ofYear.map(({ mark }) => mark.number));
  const candidates = ofYear
    .filter(({ mark }) => mark.number === newest)
    .map(({ sheet, mark }): Snapshot => {
      const name = sheet.getName();
      const table = readTable(tabNamed(name), { sheet, name, id: sheet.getSheetId() }, undefined, timeZone);
      const items = table === null ? [] : itemsOf(table);
      return { ...mark, name, items, isIntact: table !== null && fingerprintOf(table) === mark.fingerprint };
    });
  return candidates.find(({ isIntact }) => isIntact) ?? candidates[0] ?? null;
}

/** How many snapshots of the year there are, copies counted once. */
export function snapshotCount(spreadsheet: Spreadsheet, year: number): number {
  const numbers = snapshotMarks(spreadsheet).flatMap(({ mark }) => (mark.year === year ? [mark.number] : []));
  return new Set(numbers).size;
}

function snapshotMarks(spreadsheet: Spreadsheet): { sheet: GoogleAppsScript.Spreadsheet.Sheet; mark: SnapshotMark }[] {
  return datedTabs(spreadsheet, METADATA_KEY).flatMap(({ sheet, mark }) => {
    const parsed = parseMark(mark);
    return parsed === null ? [] : [{ sheet, mark: parsed }];
  });
}

function parseMark(text: string): SnapshotMark | null {
  try {
    const { number, year, frozenAt, fingerprint } = JSON.parse(text) as Partial<SnapshotMark>;
    if (typeof number !== 'number' || typeof year !== 'number') return null;
    return { number, year, frozenAt: String(frozenAt ?? ''), fingerprint: String(fingerprint ?? '') };
  } catch {
    return null;
  }
}

function itemsOf(table: Table): FrozenItem[] {
  return rowsOf(table).map(
    (row) =>
      Object.fromEntries(FROZEN_FIELDS.map((field) => [field, cellText(table, row, field)])) as unknown as FrozenItem,
  );
}

/** Blank rows and columns that people put in change nothing. */
function fingerprintOf(table: Table): string {
  const lines = table.values.slice(0, table.headerRow - 1).map((row) => row.map(String).join(' ').trim());
  return snapshotFingerprint(
    lines.filter((line) => line !== ''),
    itemsOf(table),
  );
}
