/** Section 1 of the report: the total, the level and what blocks the next one, the ten indicators, the instruments. */

import type { Assessment } from '../assessment';
import type { Framework } from '../framework/framework';
import type { GateResult, IndicatorResult, Result } from '../result';
import { formatScore, roundHalfUp } from '../score';
import type { Line } from './notes';

export const NO_SCORE = 'ยังไม่มีข้อมูล';

export interface IndicatorLine {
  no: string;
  name: string;
  instrument: string;
  score: string;
  /** Last year's score; a dash where nobody entered it. */
  before: string;
  /** Points that the total would gain if the indicator had 100; a dash where that can't be told. */
  gain: string;
}

/** An instrument, or one of its parts (EIT part 1 and 2), which has no weight of its own. */
export interface InstrumentLine {
  name: string;
  weight: string;
  score: string;
  /** Last year's score; a dash where nobody entered it. */
  before: string;
}

export interface ResultPart {
  result: {
    total: string;
    level: string;
    coverage: string;
    strongest: string;
    weakest: string;
    /** What keeps the result from the next level, one condition a line. */
    blocks: Line[];
    /** The indicators that would raise the total most, best first. */
    opportunities: Line[];
    /** Explains the dashes of the two tables; says so where there are none. */
    dashes: string;
  };
  indicators: IndicatorLine[];
  instruments: InstrumentLine[];
}

/** Stands in a table for a figure that there is none of; explained under it. */
const DASH = '–';

export function resultPart(framework: Framework, assessment: Assessment, result: Result): ResultPart {
  const indicators = result.indicators.map((indicator) => indicatorLine(indicator, assessment, result));
  const instruments = instrumentLines(framework, assessment, result);
  return {
    result: {
      total: result.total === null ? NO_SCORE : formatScore(result.total),
      level: levelText(assessment, result),
      coverage: coverageText(result),
      strongest: extremeText(result.indicators, Math.max),
      weakest: extremeText(result.indicators, Math.min),
      blocks: blockLines(result),
      opportunities: opportunityLines(result),
      dashes: dashesText(indicators, instruments, assessment.year - 1),
    },
    indicators,
    instruments,
  };
}

/** Where an instrument stands in for its parts, nobody but ITAS knows whether the parts would give the same level. */
function levelText({ published }: Assessment, { level, gates }: Result): string {
  if (level === null) return `${NO_SCORE} เพราะคะแนนยังไม่ครบ`;
  const isAnnounced = published.level.trim() === level.name;
  const missing = gates.filter(({ standIn }) => standIn).map(({ name }) => name);
  return missing.length === 0 || isAnnounced
    ? level.name
    : `${level.name} (เบื้องต้น เพราะยังไม่มีคะแนนแยกของ ${missing.join(' และ ')})`;
}

function indicatorLine(indicator: IndicatorResult, assessment: Assessment, result: Result): IndicatorLine {
  const worth = result.indicatorWorths.find(({ number }) => number === indicator.number);
  return {
    no: String(indicator.number),
    name: indicator.name,
    instrument: indicator.instrument,
    score: scoreText(indicator.score),
    before: figure(assessment.compared?.lastYear[String(indicator.number)] ?? null),
    gain: worth === undefined ? DASH : formatScore(worth.gain),
  };
}

function figure(score: number | null): string {
  return score === null ? DASH : formatScore(score);
}

function dashesText(indicators: IndicatorLine[], instruments: InstrumentLine[], yearBefore: number): string {
  const before = [...indicators, ...instruments].filter((line) => line.before === DASH).length;
  if (before === 0) return `คะแนนของปี พ.ศ. ${yearBefore} มีครบทุกรายการ`;
  const none = before === indicators.length + instruments.length;
  return `${none ? NO_SCORE : `${NO_SCORE}บางรายการของ`}คะแนนปี พ.ศ. ${yearBefore} ช่องที่เป็นขีด (${DASH}) จึงเว้นไว้ ไม่ได้หมายถึงศูนย์คะแนน`;
}

function scoreText(score: number | null): string {
  return score === null ? NO_SCORE : formatScore(score);
}

function coverageText({ coverage: { indicators, items } }: Result): string {
  const scored = `มีคะแนนแล้ว ${indicators.known} จาก ${indicators.all} ตัวชี้วัด`;
  return items.known === 0 ? scored : `${scored} และมีคะแนนรายข้อ OIT ${items.known} จาก ${items.all} ข้อ`;
}

function extremeText(indicators: IndicatorResult[], pick: (...scores: number[]) => number): string {
  // The mean of a few scored items is no result to be proud of, or ashamed of.
  const whole = indicators.filter(({ source, coverage }) => source === 'official' || coverage.known === coverage.all);
  const known = whole.flatMap(({ number, name, score }) => (score === null ? [] : [{ number, name, score }]));
  if (known.length === 0) return `${NO_SCORE}คะแนนรายตัวชี้วัด`;
  const extreme = pick(...known.map(({ score }) => roundHalfUp(score)));
  const there = known.filter(({ score }) => roundHalfUp(score) === extreme);
  const names =
    there.length === known.length && there.length > 1
      ? 'ทุกตัวชี้วัดที่มีคะแนนได้คะแนนเท่ากัน'
      : there.map(({ number, name }) => `ตัวชี้วัดที่ ${number} ${name}`).join(', ');
  return `${names} (${formatScore(extreme)} คะแนน)`;
}

function blockLines({ total, level, gap }: Result): Line[] {
  if (total === null || level === null) return [{ text: 'ยังระบุไม่ได้ เพราะคะแนนยังไม่ครบทุกตัวชี้วัด' }];
  if (gap.next === null) return [{ text: 'ผลการประเมินอยู่ในระดับสูงสุดแล้ว จึงมุ่งรักษามาตรฐานเดิมไว้' }];
  const next = gap.next.name;
  if (gap.blocks.length === 0) return [{ text: `ยังไม่มีข้อมูลพอจะระบุเงื่อนไขของระดับ ‘${next}’ ที่ยังไม่ถึง` }];
  return gap.blocks.map(({ of, name, score, required, lacking }) => ({
    text:
      `ระดับ ‘${next}’ ต้องมี${of === 'total' ? 'คะแนนรวม' : `คะแนน ${name} `}อย่างน้อย ${formatScore(required)} ` +
      `ปัจจุบันได้ ${formatScore(score)} ยังขาด ${formatScore(lacking)} คะแนน`,
  }));
}

const MOST_OPPORTUNITIES = 3;

function opportunityLines({ indicatorWorths }: Result): Line[] {
  const open = indicatorWorths
    .filter(({ gain }) => roundHalfUp(gain) > 0)
    .sort((one, other) => other.gain - one.gain)
    .slice(0, MOST_OPPORTUNITIES);
  if (indicatorWorths.length === 0) return [{ text: `${NO_SCORE}คะแนนรายตัวชี้วัด` }];
  if (open.length === 0) return [{ text: 'ทุกตัวชี้วัดได้คะแนนเต็มแล้ว' }];
  return open.map(({ number, name, gain }) => ({
    text: `ตัวชี้วัดที่ ${number} ${name} หากได้เต็ม คะแนนรวมจะเพิ่มขึ้น ${formatScore(gain)} คะแนน`,
  }));
}

function instrumentLines(framework: Framework, assessment: Assessment, result: Result): InstrumentLine[] {
  const before = assessment.history.find(({ year }) => year === assessment.year - 1);
  const entered = assessment.compared?.lastYear;
  return result.instruments.flatMap((instrument) => [
    {
      name: `${instrument.name} (${instrument.code})`,
      weight: String(instrument.weight),
      score: scoreText(instrument.score),
      before: figure(before?.instruments[instrument.code] ?? entered?.[instrument.code] ?? null),
    },
    ...partsOf(instrument.code, framework, result).map((part) => ({
      name: `    – ${part.name}`,
      weight: DASH,
      score: scoreText(part.standIn ? null : part.score),
      before: figure(before?.gates[part.code] ?? entered?.[part.code] ?? null),
    })),
  ]);
}

/** The gates that are only a part of the instrument; a gate that is the whole instrument would repeat its score. */
function partsOf(instrument: string, framework: Framework, result: Result): GateResult[] {
  const codes = framework.gates.filter((gate) => gate.instrument === instrument && gate.code !== instrument);
  return codes.length < 2 ? [] : result.gates.filter(({ code }) => codes.some((gate) => gate.code === code));
}
