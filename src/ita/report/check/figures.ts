/** Figures that were typed as published and differ from what the scores come to. */

import type { Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import type { Framework } from '../../framework/framework';
import type { Result } from '../../result';
import { formatScore } from '../../score';
import { differ } from './differ';
import { contradictingHistory } from './history';

export function contradictingFigures(framework: Framework, assessment: Assessment, result: Result): Finding[] {
  return [
    ...publishedTotal(assessment, result),
    ...publishedInstruments(assessment, result),
    ...partsOfInstruments(framework, result),
    ...contradictingHistory(framework, assessment, result),
  ];
}

function publishedTotal({ published }: Assessment, { total }: Result): Finding[] {
  if (published.total === null || total === null || !differ(published.total, total)) return [];
  return [
    {
      rule: 'report.total-differs',
      severity: 'error',
      place: { part: 'summary', row: 'total', field: 'published' },
      message: `คะแนนรวมที่กรอกตามประกาศคือ ${formatScore(published.total)} แต่คำนวณจากตัวชี้วัดได้ ${formatScore(total)}`,
      remedy: 'ตรวจคะแนนรวมและคะแนนตัวชี้วัดทุกตัวกับหน้าผลในระบบ ITAS แล้วแก้ค่าที่กรอกผิด',
    },
  ];
}

function publishedInstruments({ published }: Assessment, { instruments }: Result): Finding[] {
  return instruments.flatMap(({ code, score }): Finding[] => {
    const printed = published.instruments[code] ?? null;
    if (printed === null || score === null || !differ(printed, score)) return [];
    return [
      {
        rule: 'report.instrument-differs',
        severity: 'error',
        place: { part: 'summary', row: code, field: 'published' },
        message: `คะแนน ${code} ที่กรอกตามประกาศคือ ${formatScore(printed)} แต่คำนวณจากตัวชี้วัดได้ ${formatScore(score)}`,
        remedy: `ตรวจคะแนน ${code} และคะแนนตัวชี้วัดของ ${code} กับหน้าผลในระบบ ITAS แล้วแก้ค่าที่กรอกผิด`,
      },
    ];
  });
}

/** A warning only: how ITAS combines the parts of EIT into indicators 6–8 is not verified. */
function partsOfInstruments({ gates }: Framework, result: Result): Finding[] {
  return result.instruments.flatMap(({ code, score }): Finding[] => {
    const codes = gates.filter((gate) => gate.instrument === code && gate.code !== code).map((gate) => gate.code);
    const parts = result.gates.filter((gate) => codes.includes(gate.code) && !gate.standIn && gate.score !== null);
    if (score === null || parts.length < 2 || parts.length < codes.length) return [];
    const mean = parts.reduce((sum, part) => sum + (part.score ?? 0), 0) / parts.length;
    if (!differ(mean, score)) return [];
    const shown = parts.map((part) => `${part.name} ${formatScore(part.score ?? 0)}`).join(' กับ ');
    return [
      {
        rule: 'report.parts-differ',
        severity: 'warning',
        place: { part: 'summary', row: `gate.${parts[0]!.code}`, field: 'published' },
        message: `ค่าเฉลี่ยของ ${shown} คือ ${formatScore(mean)} ไม่ตรงกับคะแนน ${code} จากตัวชี้วัด ${formatScore(score)}`,
        remedy: `ตรวจคะแนนทั้งสองส่วนกับระบบ ITAS หากตรงแล้วให้คงไว้ เพราะวิธีที่ ITAS รวมคะแนนสองส่วนเป็นคะแนน ${code} ยังไม่มีเอกสารยืนยัน`,
      },
    ];
  });
}
