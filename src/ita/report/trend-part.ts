/** The results over the years: gaps stay gaps, and years whose method differs from the year before carry a mark. */

import type { Assessment } from '../assessment';
import { methodChanges } from '../method-changes';
import type { Result } from '../result';
import { difference, formatScore } from '../score';
import { trendOf, type YearPoint } from '../trend';
import type { Line } from './notes';

export interface TrendLine {
  /** The year with its method marks, such as '2566*'. */
  year: string;
  total: string;
  level: string;
  iit: string;
  eit: string;
  oit: string;
  nationalMean: string;
  /** Against the year right before; a dash where one of the two is unknown. */
  change: string;
}

export interface TrendPart {
  /** What the table comes to, in one or two sentences. */
  summary: string;
  rows: TrendLine[];
  notes: Line[];
  /** Stands under the chart, and nowhere without one. */
  caption: string;
  /** What stands in the document where there is no chart. */
  withoutChart: string;
}

/** How many years the table has at least, known or not. */
const LEAST_YEARS = 5;

/** The chart of the workbook draws the latest years only, however far the table goes back. */
const CHART_YEARS = 5;

const UNKNOWN = 'ยังไม่มีข้อมูล';
const DASH = '–';

export function trendPart(assessment: Assessment, result: Result): TrendPart {
  const points = trendOf(assessment, result, LEAST_YEARS);
  const years = points.map(({ year }) => year);
  const marks = methodChanges(years);
  const rows = points.map((point, at) => ({
    year: `${point.year}${marks.find(({ from }) => from === point.year)?.mark ?? ''}`,
    total: point.total === null ? UNKNOWN : formatScore(point.total),
    level: point.level || UNKNOWN,
    iit: figure(point.instruments.IIT),
    eit: figure(point.instruments.EIT),
    oit: figure(point.instruments.OIT),
    nationalMean: figure(point.nationalMean),
    change: changeText(point.total, points[at - 1]?.total ?? null),
  }));
  return {
    summary: summaryOf(points),
    rows,
    notes: [...marks.map(({ mark, note }) => `${mark} ${note}`), gapNote(points)].map((text) => ({ text })),
    caption: `ภาพที่ 1 คะแนนรวม คะแนนตามเครื่องมือ และค่าเฉลี่ยระดับประเทศ พ.ศ. ${assessment.year - CHART_YEARS + 1}–${assessment.year}`,
    withoutChart:
      points.filter(({ total }) => total !== null).length < 2
        ? 'ยังไม่มีข้อมูลคะแนนรวมตั้งแต่สองปีขึ้นไป จึงยังไม่มีกราฟแนวโน้ม'
        : 'ไม่พบกราฟแนวโน้มในแท็บสรุปคะแนน จึงแสดงเฉพาะตาราง',
  };
}

function figure(score: number | null | undefined): string {
  return score === null || score === undefined ? DASH : formatScore(score);
}

function changeText(total: number | null, before: number | null): string {
  if (total === null || before === null) return DASH;
  const change = difference(total, before);
  if (change === 0) return 'เท่าเดิม';
  return `${change > 0 ? '+' : '−'}${formatScore(Math.abs(change))}`;
}

/** The newest year against the year before and against the country. */
function summaryOf(points: YearPoint[]): string {
  const newest = points[points.length - 1]!;
  if (newest.total === null) return `${UNKNOWN}คะแนนรวมของปี พ.ศ. ${newest.year} จึงยังสรุปแนวโน้มไม่ได้`;
  const isOneUnknown = (points[points.length - 2]!.total === null) !== (newest.nationalMean === null);
  const link = isOneUnknown ? 'แต่' : 'และ';
  return `คะแนนรวมของปี พ.ศ. ${newest.year} ${againstBefore(newest.total, points)} ${link}${againstMean(newest.total, newest.nationalMean)}`;
}

function againstBefore(total: number, points: YearPoint[]): string {
  const { year, total: before } = points[points.length - 2]!;
  if (before === null) return `เทียบกับปี พ.ศ. ${year} ไม่ได้ เพราะ${UNKNOWN}ของปีนั้น`;
  const change = difference(total, before);
  if (change === 0) return `เท่ากับปี พ.ศ. ${year}`;
  return `${change > 0 ? 'เพิ่มขึ้น' : 'ลดลง'}จากปี พ.ศ. ${year} อยู่ ${formatScore(Math.abs(change))} คะแนน`;
}

function againstMean(total: number, mean: number | null): string {
  if (mean === null) return `${UNKNOWN}ค่าเฉลี่ยระดับประเทศของปีเดียวกัน`;
  const ahead = difference(total, mean);
  if (ahead === 0) return 'เท่ากับค่าเฉลี่ยระดับประเทศ';
  return `${ahead > 0 ? 'สูงกว่า' : 'ต่ำกว่า'}ค่าเฉลี่ยระดับประเทศอยู่ ${formatScore(Math.abs(ahead))} คะแนน`;
}

/** Names the years that nobody entered a total of, and says what a dash means. */
function gapNote(points: YearPoint[]): string {
  const unknown = points.filter(({ total }) => total === null).map(({ year }) => String(year));
  const dash = `ขีด (${DASH}) คือไม่มีข้อมูลหรือเทียบไม่ได้`;
  if (unknown.length === 0) return dash;
  return `${UNKNOWN}คะแนนรวมของปี พ.ศ. ${unknown.join(', ')} จึงเว้นไว้ ไม่ได้หมายถึงศูนย์คะแนน ${dash}`;
}
