/** Where an indicator's official score and the mean of its questions or items say different things. */

import type { Assessment } from './assessment';
import type { Finding } from './finding';
import type { Framework } from './framework/framework';
import type { IndicatorResult, Result } from './result';
import { formatScore, roundHalfUp } from './score';

/** Published tables carry rounded scores, so a hundredth says nothing. */
const TOLERANCE = 0.01;

/** The official score wins; a difference is only told where every question or item is known. */
export function officialDifferences(framework: Framework, assessment: Assessment, result: Result): Finding[] {
  return result.indicators.flatMap((indicator) => {
    const { number, score, computed, source } = indicator;
    if (source !== 'official' || score === null || computed === null) return [];
    if (!isComplete(framework, assessment, number)) return [];
    const differs = roundHalfUp(Math.abs(roundHalfUp(score) - roundHalfUp(computed))) > TOLERANCE;
    return differs ? [difference(framework, indicator, computed)] : [];
  });
}

function isComplete(framework: Framework, assessment: Assessment, indicator: number): boolean {
  const items = framework.items.filter((item) => item.indicator === indicator);
  const questions = framework.questions.filter((question) => question.indicator === indicator);
  const known = new Map(assessment.evidence.map((row) => [row.code, row.score]));
  return items.length > 0
    ? items.every(({ code }) => (known.get(code) ?? null) !== null)
    : questions.every(({ code }) => (assessment.questionScores[code] ?? null) !== null);
}

function difference(framework: Framework, indicator: IndicatorResult, computed: number): Finding {
  const { number, name, score } = indicator;
  const isOit = framework.items.some((item) => item.indicator === number);
  const brief = `คะแนนจาก ITAS คือ ${formatScore(score ?? 0)} แต่ค่าเฉลี่ย${isOit ? 'ของข้อ' : 'รายข้อ'}ได้ ${formatScore(computed)} จึงใช้คะแนนจาก ITAS`;
  return {
    rule: 'indicator.official-differs',
    severity: 'warning',
    place: { part: isOit ? 'items' : 'indicators', indicator: number, row: String(number), field: 'official' },
    message: `ตัวชี้วัดที่ ${number} ${name}: ${brief}`,
    brief,
    remedy: 'ตรวจคะแนนทั้งสองกับหน้าผลในระบบ ITAS แล้วแก้ค่าที่กรอกผิด',
  };
}
