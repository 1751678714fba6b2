/** What is wrong with a cell that people filled in: findings that name its place, what stands there and what belongs. */

import type { Finding, Place } from '../ita/finding';
import type { Score } from '../ita/framework/framework';
import type { Table } from './book';

/** Sheets turns an entry of '93.46%' into the number 0.9346 before anyone can read it. */
export function perhapsPercent(table: Table, place: Place, score: Score): Finding {
  const column = table.tab.columns.find(({ key }) => key === place.field)?.header ?? '';
  return {
    rule: 'cell.percent',
    severity: 'error',
    place,
    message: `แท็บ "${table.name}" ${place.row ?? ''} คอลัมน์ "${column}": คะแนนที่อ่านได้คือ ${score} ซึ่งไม่ถึง 1 คะแนน มักเกิดจากการพิมพ์เครื่องหมาย %`,
    remedy: `พิมพ์เฉพาะตัวเลข เช่น ${Math.round(score * 10000) / 100} โดยไม่มีเครื่องหมาย %`,
  };
}

/** @param wanted what belongs there, in Thai; @param rowNumber where the row bears no code */
export function unreadable(table: Table, place: Place, text: string, wanted: string, rowNumber?: number): Finding {
  const column = table.tab.columns.find(({ key }) => key === place.field)?.header ?? '';
  const where = place.row === undefined || place.row === '' ? `แถวที่ ${rowNumber ?? '?'}` : place.row;
  return {
    rule: 'cell.unreadable',
    severity: 'error',
    place,
    message: `แท็บ "${table.name}" ${where} คอลัมน์ "${column}": อ่านค่า "${text}" ไม่ได้ จึงถือว่ายังไม่มีข้อมูล`,
    remedy: `แก้เป็น${wanted}`,
  };
}

/** Nobody can tell which of them counts. */
export function severalOfficial(indicator: number, place: Place): Finding {
  return {
    rule: 'indicator.several-official',
    severity: 'warning',
    place,
    message: `ตัวชี้วัดที่ ${indicator}: มีคะแนนตัวชี้วัดจาก ITAS มากกว่าหนึ่งช่อง`,
    remedy: 'เหลือไว้เฉพาะแถวของตัวชี้วัด แล้วลบช่องอื่น',
  };
}
