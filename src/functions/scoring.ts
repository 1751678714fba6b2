/** Custom functions from scores to the total: ITA_SCORE, ITA_OIT, ITA_INSTRUMENTS, ITA_TOTAL, ITA_WORTH. */

import type { Framework, Score } from '../ita/framework/framework';
import { compact } from '../ita/framework/words';
import { instrumentScores, meanOfKnown, oitIndicatorScore, totalScore } from '../ita/scoring';
import { gainOf, sharedWeight } from '../ita/worth';
import {
  alongside,
  type Cell,
  type CellOrRange,
  isBlank,
  pairedLines,
  refuse,
  scoreOf,
  scoresOf,
  shown,
} from './arguments';
import { currentFramework } from './framework-of';

/**
 * คะแนนของตัวชี้วัด คือค่าเฉลี่ยของคะแนนรายข้อคำถาม ไม่นับช่องว่าง ตัวอย่าง =ITA_SCORE(C3:C5)
 *
 * @param {range} scores ช่วงคะแนนรายข้อ 0–100
 * @return {number} คะแนนตัวชี้วัด
 * @customfunction
 */
export function ITA_SCORE(scores: CellOrRange): number | '' {
  return meanOfKnown(scoresOf(required(scores, 'scores'), 'scores')) ?? '';
}

/**
 * คะแนนตัวชี้วัด OIT คือค่าเฉลี่ยของคะแนนตัวชี้วัดย่อย ซึ่งแต่ละตัวเป็นค่าเฉลี่ยของข้อ ตัวอย่าง =ITA_OIT(C3:C30,J3:J30)
 *
 * @param {range} subIndicators ช่วงรหัสตัวชี้วัดย่อยของแต่ละข้อ เช่น 9.1
 * @param {range} scores ช่วงคะแนนของแต่ละข้อ 0–100
 * @return {number} คะแนนตัวชี้วัด
 * @customfunction
 */
export function ITA_OIT(subIndicators: CellOrRange, scores: CellOrRange): number | '' {
  const items = itemsOf(subIndicators, scores).filter((item): item is SubIndicatorScore => item !== null);
  const indicators = new Set(items.map((item) => item.indicator));
  if (indicators.size > 1) {
    refuse('subIndicators', `มีหลายตัวชี้วัดปนกัน (${[...indicators].join(', ')}) โปรดคำนวณทีละตัวชี้วัด`);
  }
  return oitIndicatorScore(items) ?? '';
}

/**
 * คะแนนเครื่องมือ IIT EIT OIT หนึ่งแถว จากคะแนนสิบตัวชี้วัดเรียงตามลำดับ ตัวอย่าง =ITA_INSTRUMENTS(C3:C12)
 *
 * @param {range} indicators ช่วงคะแนนตัวชี้วัดที่ 1–10 เรียงตามลำดับ
 * @return {array} คะแนน IIT EIT OIT เครื่องมือที่คะแนนยังไม่ครบจะว่างไว้
 * @customfunction
 */
export function ITA_INSTRUMENTS(indicators: CellOrRange): (number | '')[][] {
  const framework = currentFramework();
  const scores = scoresOf(required(indicators, 'indicators'), 'indicators');
  if (scores.length !== framework.indicators.length) {
    refuse('indicators', `ต้องมีคะแนน ${framework.indicators.length} ตัวชี้วัด แต่ได้ ${scores.length} ช่อง`);
  }
  return [instrumentsFrom(framework, scores).map((score) => score ?? '')];
}

/**
 * คะแนนรวม ITA จากคะแนนสิบตัวชี้วัด หรือจากคะแนนเครื่องมือ IIT EIT OIT ตัวอย่าง =ITA_TOTAL(C3:C12)
 *
 * @param {range} values ช่วงคะแนนสิบตัวชี้วัด หรือสามเครื่องมือ เรียงตามลำดับ
 * @return {number} คะแนนรวม ว่างไว้ถ้าคะแนนยังไม่ครบ
 * @customfunction
 */
export function ITA_TOTAL(values: CellOrRange): number | '' {
  const framework = currentFramework();
  const scores = scoresOf(required(values, 'values'), 'values');
  if (scores.length === framework.instruments.length) return totalScore(framework, scores) ?? '';
  if (scores.length === framework.indicators.length) {
    return totalScore(framework, instrumentsFrom(framework, scores)) ?? '';
  }
  return refuse(
    'values',
    `ต้องมี ${framework.indicators.length} ตัวชี้วัดหรือ ${framework.instruments.length} เครื่องมือ แต่ได้ ${scores.length} ช่อง`,
  );
}

/**
 * คะแนนรวมที่แต่ละข้อ OIT จะเพิ่มได้ถ้าได้ 100 คะแนน ข้อที่ยังไม่มีคะแนนนับเต็มค่าของข้อ ตัวอย่าง =ITA_WORTH(C3:C30,J3:J30)
 *
 * @param {range} subIndicators ช่วงรหัสตัวชี้วัดย่อยของทุกข้อในตัวชี้วัด เช่น 9.1
 * @param {range} scores ช่วงคะแนนของแต่ละข้อ 0–100
 * @return {array} คะแนนรวมที่เพิ่มได้ของแต่ละข้อ
 * @customfunction
 */
export function ITA_WORTH(subIndicators: CellOrRange, scores: CellOrRange): (number | '')[][] {
  const framework = currentFramework();
  const rows = itemsOf(subIndicators, scores);
  const items = rows.filter((item): item is SubIndicatorScore => item !== null);
  const worths = rows.map((row): number | '' => {
    if (row === null) return '';
    if (!framework.indicators.some(({ number }) => number === row.indicator)) {
      refuse('subIndicators', `ไม่มีตัวชี้วัดที่ ${row.indicator} ในกรอบปี ${framework.year}`);
    }
    const siblings = items.filter((item) => item.indicator === row.indicator);
    return gainOf(sharedWeight(framework, row.indicator, row.subIndicator, siblings), row.score);
  });
  return alongside(subIndicators, worths);
}

interface SubIndicatorScore {
  subIndicator: string;
  indicator: number;
  score: Score | null;
}

/** Row by row; null where the sub-indicator is blank. */
function itemsOf(subIndicators: CellOrRange, scores: CellOrRange): (SubIndicatorScore | null)[] {
  const [subs, marks] = pairedLines(
    required(subIndicators, 'subIndicators'),
    'subIndicators',
    required(scores, 'scores'),
    'scores',
  );
  return subs.map((sub, index) =>
    isBlank(sub) ? null : { ...subIndicatorOf(sub), score: scoreOf(marks[index], 'scores', index + 1) },
  );
}

function subIndicatorOf(cell: Cell): { subIndicator: string; indicator: number } {
  const match = /^(\d+)\.(\d+)$/.exec(compact(shown(cell)));
  if (match === null) return refuse('subIndicators', `"${shown(cell)}" ไม่ใช่รหัสตัวชี้วัดย่อย เช่น 9.1`);
  return { subIndicator: match[0], indicator: Number(match[1]) };
}

/** The instruments' scores from the indicators' in the framework's order. */
function instrumentsFrom(framework: Framework, scores: (Score | null)[]): (Score | null)[] {
  return instrumentScores(
    framework,
    (number) => scores[framework.indicators.findIndex((indicator) => indicator.number === number)] ?? null,
  );
}

function required(argument: CellOrRange, name: string): CellOrRange {
  return argument === undefined ? refuse(name, 'ยังไม่ได้ระบุ') : argument;
}
