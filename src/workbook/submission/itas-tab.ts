/** `สำหรับ ITAS`: what is typed into ITAS, item by item in its order, to copy from and to print. */

import type { ItasLine } from '../../ita/submission/itas';
import type { Book } from '../book';
import { pdfAddress } from '../pdf-address';
import type { Tab } from '../tabs';
import { type WrittenSideTab, writeSideTab } from './side-tab';

/** The visible widths add up to what fits an A4 page lying down, so that print is hardly made smaller. */
export const ITAS_TAB: Tab = {
  key: 'itas',
  name: 'สำหรับ ITAS',
  title: 'ข้อมูลสำหรับกรอก ITAS',
  rowKey: 'key',
  headerRow: 2,
  columns: [
    { key: 'key', header: 'รหัสแถว', width: 60, owner: 'addin', format: 'text', hidden: true },
    { key: 'code', header: 'ข้อ', width: 50, owner: 'addin', format: 'text', centered: true },
    { key: 'title', header: 'รายการหลักฐาน', width: 210, owner: 'addin', format: 'text' },
    { key: 'claim', header: 'มี/ไม่มี', width: 65, owner: 'addin', format: 'text', centered: true },
    { key: 'urls', header: 'ลิงก์หลักฐาน', width: 300, owner: 'addin', format: 'text' },
    { key: 'explanation', header: 'คำอธิบาย', width: 200, owner: 'addin', format: 'text' },
    { key: 'open', header: 'สิ่งที่ยังค้าง', width: 175, owner: 'addin', format: 'text' },
  ],
};

const GONE = 'แถวนี้ไม่มีในแท็บตัวชี้วัดแล้ว ลบได้';

export interface ItasHead {
  agency: string;
  year: number;
  /** When the workbook was read, in words. */
  readAt: string;
}

export function writeItas(book: Book, lines: readonly ItasLine[], { agency, year, readAt }: ItasHead): WrittenSideTab {
  return writeSideTab(book, {
    tab: ITAS_TAB,
    title: [`${ITAS_TAB.title} ปี ${year}`, ...(agency === '' ? [] : [agency]), `ข้อมูล ณ ${readAt}`].join(' · '),
    rows: () =>
      lines.map(({ key, code, title, claim, urls, explanation, open }) => ({
        id: key,
        cells: { key, code, title, claim, urls: urls.join('\n'), explanation, open },
      })),
    goneRow: { claim: '', urls: '', explanation: '', open: GONE },
    printed: true,
  });
}

/** A4 lying down, as wide as the page, the header on each page. */
export function printAddress(spreadsheetId: string, sheetId: number): string {
  return pdfAddress(spreadsheetId, sheetId, { portrait: false, repeatsHeader: true });
}
