/** The agency as a whole: its total against the country and last year, what holds it back, and where most is to be gained. */

import type { Assessment } from '../assessment';
import type { Framework, Score } from '../framework/framework';
import type { Block, Result } from '../result';
import { formatScore, roundHalfUp } from '../score';
import { lastYearOf, nationalMeanOf } from './compared';
import type { Told } from './comparison';
import { against, difference, joined, listed, points } from './phrases';

/** The texts of the ประเด็น have said how their indicators or instruments compare, as far as `told` says. */
export function overall(framework: Framework, assessment: Assessment, result: Result, told: Told): string {
  const { total } = result;
  const sentences =
    total === null
      ? [unknownTotal(assessment, result)]
      : [standing(assessment, result, total), holdingBack(framework, result, total), bestGain(result)];
  const compares = { ...told, lastYear: told.lastYear || (total !== null && lastYearOf(assessment, 'total') !== null) };
  return [...sentences, total === null ? '' : untold(told), caution(assessment, compares)]
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

function standing(assessment: Assessment, { level, gap }: Result, total: Score): string {
  const before = assessment.year - 1;
  const national = nationalMeanOf(assessment, 'total');
  const last = lastYearOf(assessment, 'total');
  return [
    `ในภาพรวม หน่วยงานได้คะแนนรวม ${points(total)}${level ? ` ${joined('ระดับ', level.name)}${gap.next ? '' : ' ซึ่งเป็นระดับสูงสุดของการประเมิน'}` : ''}`,
    national === null ? 'โดยยังไม่มีข้อมูลค่าเฉลี่ยของประเทศ' : against(total, national, 'ค่าเฉลี่ยของหน่วยงานทั่วประเทศ'),
    last === null
      ? `ส่วนคะแนนรวมปี ${before} ยังไม่มีข้อมูล จึงยังเปรียบเทียบกับปีก่อนไม่ได้`
      : `และ${against(total, last, `คะแนนรวมปี ${before}`)}`,
  ].join(' ');
}

/** Below passing that is what counts; above it, what keeps the agency from the next level. */
function holdingBack(framework: Framework, { gap, gates }: Result, total: Score): string {
  const { passing } = framework;
  if (roundHalfUp(total) < passing) {
    return `คะแนนรวมยังห่างจากเกณฑ์ผ่าน (${points(passing)}) อยู่ ${points(difference(passing, total))}`;
  }
  if (gap.next === null) return '';
  const blocks = new Map(gap.blocks.map((block) => [nameOf(block, framework, gates), wordsOf(block)]));
  const named = [...blocks].map(([name, words]) => `${name} ${words}`);
  return named.length === 0 ? '' : `สิ่งที่ทำให้ยังไม่ถึง${joined('ระดับ', gap.next.name)} คือ${listed(named)}`;
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

function untold({ lastYear, country }: Told): string {
  const unknown = [...(lastYear ? [] : ['ของปีก่อน']), ...(country ? [] : ['ของประเทศ'])];
  return unknown.length === 0 ? '' : `ส่วนคะแนนรายตัวชี้วัด${unknown.join('และ')}ยังไม่มีข้อมูลให้เปรียบเทียบ`;
}

/** What is new from a year makes its results hard to compare with those of the year before. */
const METHOD_CHANGES: Record<number, string> = {
  2566: 'ทั้งนี้ เกณฑ์ระดับผลการประเมินเปลี่ยนไปตั้งแต่ปี 2566 จึงเทียบกับปีก่อนได้เฉพาะคะแนน ไม่ควรเทียบชื่อระดับ',
  2567: 'ทั้งนี้ ข้อคำถามของแบบวัด IIT และ EIT เปลี่ยนไปตั้งแต่ปี 2567 การเทียบคะแนนกับปี 2566 จึงควรใช้ด้วยความระมัดระวัง',
};

function caution({ year }: Assessment, { lastYear }: Told): string {
  return lastYear ? (METHOD_CHANGES[year] ?? '') : '';
}
