/** Custom functions on levels: ITA_GRADE, ITA_GAP. */

import type { Framework, Score } from '../ita/framework/framework';
import { gapSentence } from '../ita/gap-sentence';
import { gapOf, levelOf } from '../ita/rating';
import { type Cell, type CellOrRange, isRange, refuse, rowsOf, scoreOf, yearOf } from './arguments';
import { frameworkForYear } from './framework-of';
import { ownResult } from './own-result';

/**
 * ระดับผลการประเมิน ITA ถ้าไม่ใส่ค่าใดจะให้ระดับของไฟล์นี้ ตัวอย่าง =ITA_GRADE(97.80,2567,C14:C17) หรือ =ITA_GRADE()
 *
 * @param {number|range} total คะแนนรวม หรือช่วงของคะแนนรวม
 * @param {number} year ปี พ.ศ. ที่ประเมิน ถ้าไม่ใส่ใช้เกณฑ์ตั้งแต่ปี 2566
 * @param {range} instruments คะแนน IIT EIT OIT หรือ IIT EIT-1 EIT-2 OIT ถ้าไม่ใส่ดูเฉพาะคะแนนรวม
 * @return {string} ชื่อระดับ
 * @customfunction
 */
export function ITA_GRADE(total?: CellOrRange, year?: CellOrRange, instruments?: CellOrRange): string | string[][] {
  if (total === undefined && year === undefined && instruments === undefined) {
    const own = ownResult();
    return own === null ? '' : gradeOf(own.framework, own.total, own.gates);
  }
  return rateEach(total, year, instruments, gradeOf);
}

/**
 * สิ่งที่ยังขาดเพื่อไปสู่ระดับถัดไป เช่น ติดที่ EIT ส่วนที่ 2 ขาด 1.56 ตัวอย่าง =ITA_GAP(97.80,2567,C14:C17)
 *
 * @param {number|range} total คะแนนรวม หรือช่วงของคะแนนรวม
 * @param {number} year ปี พ.ศ. ที่ประเมิน ถ้าไม่ใส่ใช้เกณฑ์ตั้งแต่ปี 2566
 * @param {range} instruments คะแนน IIT EIT OIT หรือ IIT EIT-1 EIT-2 OIT ถ้าไม่ใส่ดูเฉพาะคะแนนรวม
 * @return {string} ระดับถัดไปและเงื่อนไขที่ยังขาด
 * @customfunction
 */
export function ITA_GAP(total: CellOrRange, year?: CellOrRange, instruments?: CellOrRange): string | string[][] {
  return rateEach(total, year, instruments, gapInWords);
}

/** '' where gates are given but unknown, unless they can't change the level. Without gates the total alone decides. */
function gradeOf(framework: Framework, total: Score, gates: (Score | null)[]): string {
  const atBest = levelOf(framework, total, gates);
  const atWorst = levelOf(
    framework,
    total,
    gates.map((gate) => gate ?? 0),
  );
  return atBest === atWorst ? (atBest?.name ?? '') : '';
}

function gapInWords(framework: Framework, total: Score, gates: (Score | null)[]): string {
  const names = gateNames(framework, gates.length);
  if (gradeOf(framework, total, gates) === '') {
    const unknown = names.filter((_, index) => gates[index] === null).map(({ name }) => name);
    return `ยังบอกระดับไม่ได้ เพราะยังไม่มีคะแนน ${unknown.join(', ')}`;
  }
  return gapSentence(
    gapOf(
      framework,
      total,
      gates.map((gate, index) => ({ ...names[index]!, score: gate })),
    ),
  );
}

/** Applies `rate` to one total or to each of a range; a blank total gives ''. */
function rateEach(
  total: CellOrRange,
  year: CellOrRange,
  instruments: CellOrRange,
  rate: (framework: Framework, total: Score, gates: (Score | null)[]) => string,
): string | string[][] {
  if (total === undefined) return refuse('total', 'ยังไม่ได้ระบุ');
  const framework = frameworkForYear(yearOf(year, 'year'), 'year');
  const totals = rowsOf(total);
  const gates = gatesFor(framework, totals, instruments);
  const rated = totals.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const position = isRange(total) ? rowIndex * row.length + columnIndex + 1 : undefined;
      const score = scoreOf(cell, 'total', position);
      return score === null ? '' : rate(framework, score, gates[rowIndex] ?? []);
    }),
  );
  return isRange(total) ? rated : (rated[0]?.[0] ?? '');
}

/** The gates of each row of totals: one set for a single total, or a row of 3 or 4 values for each. */
function gatesFor(framework: Framework, totals: Cell[][], instruments: CellOrRange): (Score | null)[][] {
  if (instruments === undefined || instruments === '' || instruments === null) return [];
  const rows = rowsOf(instruments);
  const single = totals.length === 1 && totals[0]?.length === 1;
  const sets = single ? [rows.flat()] : rows;
  if (!single && totals[0]?.length !== 1) refuse('total', 'ต้องเป็นคอลัมน์เดียวเมื่อใส่ instruments');
  if (!single && sets.length !== totals.length) {
    refuse('instruments', `ต้องมี ${totals.length} แถวเท่ากับ total แถวละ 3 หรือ 4 ค่า`);
  }
  return sets.map((set) => {
    gateNames(framework, set.length);
    return set.map((cell, index) => scoreOf(cell, 'instruments', index + 1));
  });
}

/** What 3 or 4 values are, in order; refuses any other number. */
function gateNames(framework: Framework, count: number): { code: string; name: string }[] {
  if (count === 0) return [];
  if (count === framework.gates.length) return framework.gates;
  if (count === framework.instruments.length) return framework.instruments.map(({ code }) => ({ code, name: code }));
  if (count === 4) return FOUR_GATES;
  return refuse('instruments', `ต้องมี 3 ค่า (IIT EIT OIT) หรือ 4 ค่า (IIT EIT-1 EIT-2 OIT) แต่ได้ ${count} ค่า`);
}

/** Years up to 2565 test no parts of EIT, yet four values are a right argument for them too. */
const FOUR_GATES = [
  { code: 'IIT', name: 'IIT' },
  { code: 'EIT1', name: 'EIT ส่วนที่ 1' },
  { code: 'EIT2', name: 'EIT ส่วนที่ 2' },
  { code: 'OIT', name: 'OIT' },
];
