/** The results over the years: gaps stay gaps, and years whose method differs from the year before carry a mark. */

import type { Assessment } from '../assessment';
import type { FiscalYear } from '../framework/framework';
import type { Result } from '../result';
import { formatScore, roundHalfUp } from '../score';
import { trendOf } from '../trend';
import type { Line } from './notes';

export interface TrendLine {
  /** The year with its method marks, such as '2566*'. */
  year: string;
  total: string;
  level: string;
  nationalMean: string;
  /** Against the year right before; a dash where that year is unknown. */
  change: string;
}

export interface TrendPart {
  rows: TrendLine[];
  notes: Line[];
  /** What stands in the document where there is no chart. */
  withoutChart: string;
}

/**
 * Years from which results can't be compared with the year before without a word of caution: the scheme of levels is
 * new from 2566, the questions of IIT and EIT are fewer from 2567.
 */
const METHOD_CHANGES: { from: FiscalYear; mark: string; note: string }[] = [
  { from: 2566, mark: '*', note: 'ตั้งแต่ปี พ.ศ. 2566 ใช้เกณฑ์ระดับผลการประเมินแบบใหม่ จึงไม่ควรเทียบชื่อระดับกับปีก่อนหน้า' },
  {
    from: 2567,
    mark: '**',
    note: 'ตั้งแต่ปี พ.ศ. 2567 ปรับข้อคำถามของแบบวัด IIT และ EIT การเปรียบเทียบคะแนนกับปีก่อนหน้าจึงควรใช้ด้วยความระมัดระวัง',
  },
];

const UNKNOWN = 'ยังไม่มีข้อมูล';
const NOT_COMPARABLE = '–';

export function trendPart(assessment: Assessment, result: Result): TrendPart {
  const points = trendOf(assessment, result);
  const years = points.map(({ year }) => year);
  const marks = METHOD_CHANGES.filter(({ from }) => from > years[0]! && years.includes(from));
  return {
    rows: points.map((point, at) => ({
      year: `${point.year}${marks.find(({ from }) => from === point.year)?.mark ?? ''}`,
      total: point.total === null ? UNKNOWN : formatScore(point.total),
      level: point.level || UNKNOWN,
      nationalMean: point.nationalMean === null ? UNKNOWN : formatScore(point.nationalMean),
      change: changeText(point.total, points[at - 1]?.total ?? null),
    })),
    notes: marks.map(({ mark, note }) => ({ text: `${mark} ${note}` })),
    withoutChart:
      points.filter(({ total }) => total !== null).length < 2
        ? 'ยังไม่มีข้อมูลคะแนนรวมตั้งแต่สองปีขึ้นไป จึงยังไม่มีกราฟแนวโน้ม'
        : 'ไม่พบกราฟแนวโน้มในแท็บสรุปคะแนน จึงแสดงเฉพาะตารางข้างต้น',
  };
}

/** The difference of the two numbers as printed, so that a reader who subtracts them finds the same. */
function changeText(total: number | null, before: number | null): string {
  if (total === null || before === null) return NOT_COMPARABLE;
  const change = roundHalfUp(roundHalfUp(total) - roundHalfUp(before));
  if (change === 0) return 'เท่าเดิม';
  return `${change > 0 ? '+' : '−'}${formatScore(Math.abs(change))}`;
}
