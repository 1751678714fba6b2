/** Custom function on several years: ITA_CHANGE. */

import { alongside, type CellOrRange, isBlank, pairedLines, refuse, scoreOf, yearOf } from './arguments';

/**
 * คะแนนที่เปลี่ยนแปลงจากปีก่อนหน้า ว่างไว้ถ้าปีก่อนไม่มีคะแนน ตัวอย่าง =ITA_CHANGE(A3:A9,B3:B9)
 *
 * @param {range} years ช่วงปี พ.ศ.
 * @param {range} scores ช่วงคะแนนของแต่ละปี
 * @return {array} ผลต่างจากปีก่อนของแต่ละปี
 * @customfunction
 */
export function ITA_CHANGE(years: CellOrRange, scores: CellOrRange): (number | '')[][] {
  if (years === undefined) refuse('years', 'ยังไม่ได้ระบุ');
  if (scores === undefined) refuse('scores', 'ยังไม่ได้ระบุ');
  const [yearCells, scoreCells] = pairedLines(years, 'years', scores, 'scores');
  const rows = yearCells.map((cell, index) => ({
    year: isBlank(cell) ? null : yearOf(cell, 'years'),
    score: scoreOf(scoreCells[index], 'scores', index + 1),
  }));
  const changes = rows.map(({ year, score }): number | '' => {
    const before = year === null ? undefined : rows.find((row) => row.year === year - 1);
    return score === null || before === undefined || before.score === null ? '' : score - before.score;
  });
  return alongside(years, changes);
}
