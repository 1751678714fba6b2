/** The agency as a whole: its total against the country and last year, what holds it back, and where most is to be gained. */

import type { Assessment } from '../assessment';
import type { Framework, Score } from '../framework/framework';
import type { Block, Result } from '../result';
import { difference, formatScore, roundHalfUp } from '../score';
import { lastYearOf, nationalMeanOf } from './compared';
import type { Told as Compared } from './comparison';
import { against, joined, listed, points } from './phrases';

/** What the texts of the ประเด็น have said: how indicators or instruments compare, and whether any question has a score. */
export interface Told extends Compared {
  questions: boolean;
}

/** What they could not say, for nobody knows it, is said here once. */
export function overall(framework: Framework, assessment: Assessment, result: Result, told: Told): string {
  const { total } = result;
  const sentences =
    total === null
      ? [unknownTotal(assessment, result)]
      : [standing(assessment, result, total), holdingBack(framework, result, total), bestGain(result)];
  const compares = { ...told, lastYear: told.lastYear || (total !== null && lastYearOf(assessment, 'total') !== null) };
  return [...sentences, result.coverage.indicators.known === 0 ? '' : untold(told), caution(assessment, compares)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function unknownTotal({ year }: Assessment, { coverage: { indicators } }: Result): string {
  const known =
    indicators.known === 0
      ? 'ยังไม่ทราบคะแนนของตัวชี้วัดใด'
      : `ทราบคะแนนเพียง ${indicators.known} จาก ${indicators.all} ตัวชี้วัด`;
  return `ในภาพรวม คะแนนรวมปี ${year} ของหน่วยงานยังไม่มีข้อมูล เนื่องจาก${known}`;
}

function standing(assessment: Assessment, result: Result, total: Score): string {
  const before = assessment.year - 1;
  const national = nationalMeanOf(assessment, 'total');
  const last = lastYearOf(assessment, 'total');
  const link = national === null ? '' : isOpposite(total, national, last) ? 'แต่' : 'และ';
  return [
    `ในภาพรวม หน่วยงานได้คะแนนรวม ${points(total)}${levelText(result)}`,
    national === null ? '' : against(total, national, 'ค่าเฉลี่ยของหน่วยงานทั่วประเทศ'),
    last === null
      ? `ส่วนคะแนนรวมปี ${before} ยังไม่มีข้อมูล จึงยังเปรียบเทียบกับปีก่อนไม่ได้`
      : `${link}${against(total, last, `คะแนนรวมปี ${before}`)}`,
    national === null ? 'ทั้งนี้ ยังไม่มีข้อมูลค่าเฉลี่ยของหน่วยงานทั่วประเทศ' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A level that rests on an instrument in place of its parts isn't praised: the parts may give another one. */
function levelText({ level, gap, gates }: Result): string {
  if (level === null) return '';
  const named = ` ${joined('ระดับ', level.name)}`;
  if (gates.some(({ standIn }) => standIn)) return `${named} (เบื้องต้น)`;
  return gap.next === null ? `${named} ซึ่งเป็นระดับสูงสุดของการประเมิน` : named;
}

function isOpposite(total: Score, national: Score, last: Score | null): boolean {
  return last !== null && difference(total, national) * difference(total, last) < 0;
}

/** Below passing that is what counts; above it, what keeps the agency from the next level. */
function holdingBack(framework: Framework, { gap, gates }: Result, total: Score): string {
  const { passing } = framework;
  if (roundHalfUp(total) < passing) {
    return `คะแนนรวมยังห่างจากเกณฑ์ผ่าน (${points(passing)}) อยู่ ${points(difference(passing, total))}`;
  }
  if (gap.next === null) return '';
  const blocks = new Map(gap.blocks.map((block) => [nameOf(block, framework, gates), block]));
  if (blocks.size === 0) return '';
  const named = [...blocks].map(([name, block]) => `${name} ${wordsOf(block)}`);
  return `สิ่งที่ทำให้ยังไม่ถึง${joined('ระดับ', gap.next.name)} คือ${severalAtOnce(blocks) ?? listed(named)}`;
}

/** Several that lack the same required score name it once; null for one alone, and where they are to reach different ones. */
function severalAtOnce(blocks: ReadonlyMap<string, Block>): string | null {
  const [first] = blocks.values();
  if (!first || blocks.size < 2 || [...blocks.values()].some(({ required }) => required !== first.required))
    return null;
  const parts = [...blocks].map(([name, { score, lacking }]) => `${name} (${points(score)} ขาด ${points(lacking)})`);
  return `${listed(parts)} ซึ่งต้องได้ไม่ต่ำกว่า ${points(first.required)}`;
}

/** While the parts of an instrument are unknown, its combined score stands in for each: then it is the instrument's. */
function nameOf({ of, name }: Block, framework: Framework, gates: Result['gates']): string {
  if (of === 'total') return name;
  const standsIn = gates.some(({ code, standIn }) => code === of && standIn);
  const instrument = framework.gates.find(({ code }) => code === of)?.instrument;
  return `คะแนน ${standsIn && instrument !== undefined ? instrument : name}`;
}

function wordsOf({ score, required, lacking }: Block): string {
  return `ซึ่งได้ ${points(score)} ต่ำกว่าเกณฑ์ (${points(required)}) อยู่ ${points(lacking)}`;
}

function bestGain({ indicatorWorths: [best] }: Result): string {
  if (best === undefined || formatScore(best.gain) === '0.00') return '';
  return `ตัวชี้วัดที่ทำให้คะแนนรวมเพิ่มขึ้นได้มากที่สุดคือตัวชี้วัดที่ ${best.number} ${best.name} ซึ่งหากได้คะแนนเต็มจะเพิ่มขึ้นอีก ${points(best.gain)}`;
}

function untold({ lastYear, country, questions }: Told): string {
  const others = [...(lastYear ? [] : ['ของปีก่อน']), ...(country ? [] : ['ของประเทศ'])];
  const unknown = [
    ...(others.length === 0 ? [] : [`คะแนนรายตัวชี้วัด${others.join('และ')}`]),
    ...(questions ? [] : ['คะแนนรายข้อคำถาม']),
  ];
  return unknown.length === 0 ? '' : `ทั้งนี้ ยังไม่มีข้อมูล${unknown.join(' รวมทั้ง')} จึงยังวิเคราะห์ในส่วนนี้ไม่ได้`;
}

/** What is new from a year makes its results hard to compare with those of the year before. */
const METHOD_CHANGES: Record<number, string> = {
  2566: 'อนึ่ง เกณฑ์ระดับผลการประเมินเปลี่ยนไปตั้งแต่ปี 2566 จึงเทียบกับปีก่อนได้เฉพาะคะแนน ไม่ควรเทียบชื่อระดับ',
  2567: 'อนึ่ง ข้อคำถามของแบบวัด IIT และ EIT เปลี่ยนไปตั้งแต่ปี 2567 การเทียบคะแนนกับปี 2566 จึงควรใช้ด้วยความระมัดระวัง',
};

function caution({ year }: Assessment, { lastYear }: Told): string {
  return lastYear ? (METHOD_CHANGES[year] ?? '') : '';
}
