/** Custom function for official documents: ITA_THAI. */

import { parseNumber, roundHalfUp } from '../ita/score';
import { thaiDate, toThaiDigits } from '../ita/thai';
import { type Cell, type CellOrRange, integerOf, isBlank, isRange, refuse } from './arguments';

const MOST_DECIMALS = 10;

/**
 * แปลงเป็นเลขไทย กำหนดจำนวนทศนิยมได้ ตัวอย่าง =ITA_THAI(97.8,2) ได้ ๙๗.๘๐
 *
 * @param {number|range} value ตัวเลข ข้อความ หรือวันที่
 * @param {number} decimals จำนวนทศนิยม ถ้าไม่ใส่จะคงไว้ตามค่าเดิม
 * @return {string} ข้อความเลขไทย
 * @customfunction
 */
export function ITA_THAI(value: CellOrRange, decimals?: CellOrRange): string | string[][] {
  if (value === undefined) refuse('value', 'ยังไม่ได้ระบุ');
  const places = decimals === undefined ? null : integerOf(decimals, 'decimals');
  if (places !== null && (places < 0 || places > MOST_DECIMALS)) {
    refuse('decimals', `ต้องอยู่ระหว่าง 0 ถึง ${MOST_DECIMALS}`);
  }
  return isRange(value) ? value.map((row) => row.map((cell) => thai(cell, places))) : thai(value, places);
}

function thai(cell: Cell, places: number | null): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'object' && cell !== null) return toThaiDigits(thaiDate(isoDay(cell)));
  const number = typeof cell === 'number' ? cell : parseNumber(String(cell));
  if (number === null) return toThaiDigits(String(cell));
  if (places !== null) return toThaiDigits(roundHalfUp(number, places).toFixed(places));
  // A sum such as 0.1 + 0.2 carries dust behind the 15th digit that no cell shows.
  return toThaiDigits(typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : String(cell).trim());
}

/** The day in the script's time zone, which is Asia/Bangkok. */
function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
