/** Where an indicator's official score and its questions or items say different things, or only a part of them is known. */

import type { Finding } from './finding';
import type { Framework } from './framework/framework';
import type { IndicatorResult, Result } from './result';
import { formatScore, roundHalfUp } from './score';

/** Published tables carry rounded scores, so a hundredth says nothing. */
const TOLERANCE = 0.01;

/** The official score wins; a difference is only told where every question or item is known. */
export function checkIndicators(framework: Framework, result: Result): Finding[] {
  return result.indicators.flatMap((indicator) => {
    const { score, computed, source, coverage } = indicator;
    if (source === 'computed' && coverage.known < coverage.all) return [partial(framework, indicator)];
    if (source !== 'official' || score === null || computed === null || coverage.known < coverage.all) return [];
    const differs = roundHalfUp(Math.abs(roundHalfUp(score) - roundHalfUp(computed))) > TOLERANCE;
    return differs ? [difference(framework, indicator, computed)] : [];
  });
}

function difference(framework: Framework, indicator: IndicatorResult, computed: number): Finding {
  const isOit = hasItems(framework, indicator.number);
  const brief = `คะแนนจาก ITAS คือ ${formatScore(indicator.score ?? 0)} แต่ค่าเฉลี่ย${isOit ? 'ของข้อ' : 'รายข้อ'}ได้ ${formatScore(computed)} จึงใช้คะแนนจาก ITAS`;
  const remedy = 'ตรวจคะแนนทั้งสองกับหน้าผลในระบบ ITAS แล้วแก้ค่าที่กรอกผิด';
  return finding('indicator.official-differs', 'warning', framework, indicator, brief, remedy);
}

/** The mean of a few known scores is no result yet, and may look better or worse than it will be. */
function partial(framework: Framework, indicator: IndicatorResult): Finding {
  const { known, all } = indicator.coverage;
  const brief = `คำนวณจาก ${known} จาก ${all} ข้อที่มีคะแนน คะแนนจึงยังเปลี่ยนได้`;
  const remedy = 'กรอกคะแนนข้อที่เหลือ หรือกรอกคะแนนตัวชี้วัดที่ ITAS ประกาศ';
  return finding('indicator.partial', 'info', framework, indicator, brief, remedy);
}

function finding(
  rule: string,
  severity: Finding['severity'],
  framework: Framework,
  { number, name }: IndicatorResult,
  brief: string,
  remedy: string,
): Finding {
  const part = hasItems(framework, number) ? 'items' : 'indicators';
  return {
    rule,
    severity,
    place: { part, indicator: number, row: String(number), field: 'official' },
    message: `ตัวชี้วัดที่ ${number} ${name}: ${brief}`,
    brief,
    remedy,
  };
}

function hasItems(framework: Framework, indicator: number): boolean {
  return framework.items.some((item) => item.indicator === indicator);
}
