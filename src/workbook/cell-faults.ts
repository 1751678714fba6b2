/** What is wrong with a cell that people filled in: findings that name its place, what stands there and what belongs. */

import type { Finding, Place } from '../ita/finding';
import type { FiscalYear, Score } from '../ita/framework/framework';
import { cellA1 } from './a1';
import { cellText, type Table, type TableRow } from './book';

/** Sheets turns an entry of '93.46%' into the number 0.9346 before anyone can read it. */
export function perhapsPercent(table: Table, row: TableRow, place: Place, score: Score): Finding {
  const column = headerOf(table, place.field);
  return {
    rule: 'cell.percent',
    severity: 'error',
    place,
    message: `แท็บ "${table.name}" ${rowInWords(table, row, place)} คอลัมน์ "${column}": คะแนนที่อ่านได้คือ ${score} ซึ่งไม่ถึง 1 คะแนน มักเกิดจากการพิมพ์เครื่องหมาย %`,
    remedy: `พิมพ์เฉพาะตัวเลข เช่น ${Math.round(score * 10000) / 100} โดยไม่มีเครื่องหมาย %`,
  };
}

/** @param wanted what belongs there, in Thai */
export function unreadable(table: Table, row: TableRow, place: Place, text: string, wanted: string): Finding {
  const column = headerOf(table, place.field);
  return {
    rule: 'cell.unreadable',
    severity: 'error',
    place,
    message: `แท็บ "${table.name}" ${rowInWords(table, row, place)} คอลัมน์ "${column}": อ่านค่า "${text}" ไม่ได้ จึงถือว่ายังไม่มีข้อมูล`,
    remedy: `แก้เป็น${wanted}`,
  };
}

/** A measure whose ประเด็น can only be told by its id. @param wanted what belongs there, in Thai */
export function issueByIdOnly(table: Table, row: TableRow, place: Place, issue: number, wanted: string): Finding {
  const column = headerOf(table, place.field);
  const text = cellText(table, row, 'issue');
  const fault = text === '' ? 'ยังไม่ได้กรอก' : `อ่านค่า "${text}" ไม่ได้`;
  return {
    rule: 'cell.unreadable',
    severity: 'error',
    place,
    message: `แท็บ "${table.name}" ${rowInWords(table, row, place)} คอลัมน์ "${column}": ${fault} จึงถือเป็นมาตรการของประเด็นที่ ${issue} ตามรหัสมาตรการ`,
    remedy: `แก้เป็น${wanted}`,
  };
}

/** A year's result that this workbook has no place for. */
export function laterYear({ name }: Table, place: Place, year: FiscalYear, assessed: FiscalYear): Finding {
  return {
    rule: 'cell.later-year',
    severity: 'warning',
    place,
    message: `แท็บ "${name}" มีผลของปี พ.ศ. ${year} ซึ่งอยู่หลังปีที่ประเมิน (${assessed}) จึงไม่นำมาใช้ในรายงาน`,
    remedy: `ถ้าพิมพ์ปีผิดให้แก้ปี ถ้าเป็นผลของปี พ.ศ. ${year} จริงให้กรอกในไฟล์ของปีนั้น`,
  };
}

/** Two rows of one year that don't agree; the first of them is used. */
export function contradictingYear(
  table: Table,
  year: FiscalYear,
  field: string,
  [used, other]: readonly [StatedIn, StatedIn],
): Finding {
  const at = ({ row, words }: StatedIn) => `ช่อง ${cellA1(row.number, table.columns[field] ?? 1)} คือ ${words}`;
  return {
    rule: 'cell.repeated-year',
    severity: 'error',
    place: { part: 'history', row: cellText(table, used.row, 'year'), field },
    message: `แท็บ "${table.name}" มีปี พ.ศ. ${year} มากกว่าหนึ่งแถว และคอลัมน์ "${headerOf(table, field)}" ไม่ตรงกัน: ${at(used)} แต่${at(other)} จึงใช้ ${used.words}`,
    remedy: 'ตรวจกับประกาศผลของปีนั้น แก้ค่าที่ผิด แล้วรวมให้เหลือแถวเดียว',
  };
}

export interface StatedIn {
  row: TableRow;
  words: string;
}

/** Two rows of one year that complete each other: the report puts them together, a formula finds one of them. */
export function splitYear(table: Table, year: FiscalYear, rows: readonly TableRow[]): Finding {
  return {
    rule: 'cell.repeated-year',
    severity: 'warning',
    place: { part: 'history', row: cellText(table, rows[0]!, 'year'), field: 'year' },
    message: `แท็บ "${table.name}" มีปี พ.ศ. ${year} มากกว่าหนึ่งแถว (แถวที่ ${rows.map(({ number }) => number).join(', ')}) รายงานรวมค่าของทุกแถว แต่กราฟแนวโน้มในแผ่นงานใช้ได้เพียงแถวเดียว`,
    remedy: 'ย้ายค่าทั้งหมดไว้ในแถวเดียว แล้วลบแถวที่ซ้ำ',
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

function headerOf(table: Table, key: string | undefined): string {
  return table.tab.columns.find((column) => column.key === key)?.header ?? '';
}

/** By what a reader knows the row: its code, its name where the code is out of sight, its number without either. */
function rowInWords(table: Table, row: TableRow, place: Place): string {
  const codes = table.tab.columns.find(({ key }) => key === table.tab.rowKey);
  const known = codes?.hidden ? cellText(table, row, 'name') : (place.row ?? '');
  return known === '' ? `แถวที่ ${row.number}` : known;
}
