/** What the report of measures needs and does not have: scores, analyses, measures, limits. */

import type { Assessment, MeasureRow } from '../../assessment';
import type { Finding } from '../../finding';
import type { Framework, Issue } from '../../framework/framework';
import type { Result } from '../../result';
import { isWritten, MEASURE_COLUMNS } from '../texts';
import { missingComponents } from './components';

export function incompleteParts(framework: Framework, assessment: Assessment, result: Result): Finding[] {
  return [
    ...missingScores(result),
    ...framework.issues.flatMap((issue) => [
      ...missingAnalysis(issue, assessment),
      ...missingMeasures(issue, assessment),
    ]),
    ...assessment.measures.flatMap(missingSuccess),
    ...missingLimits(framework, assessment),
    ...missingComponents(framework, assessment, result),
  ];
}

function missingScores({ indicators, gates }: Result): Finding[] {
  return [
    ...indicators
      .filter(({ score }) => score === null)
      .map(
        ({ number, name }): Finding => ({
          rule: 'report.missing-score',
          severity: 'error',
          place: { part: 'indicators', indicator: number, row: String(number), field: 'official' },
          message: `ตัวชี้วัดที่ ${number} ${name} ยังไม่มีคะแนน จึงยังคิดคะแนนรวมและระดับไม่ได้`,
          remedy: 'กรอกคะแนนทางการจากระบบ ITAS ในแท็บของตัวชี้วัดนี้',
        }),
      ),
    ...indicators
      .filter(({ source }) => source === 'computed')
      .map(
        ({ number, name }): Finding => ({
          rule: 'report.unofficial-score',
          severity: 'warning',
          place: { part: 'indicators', indicator: number, row: String(number), field: 'official' },
          message: `คะแนนตัวชี้วัดที่ ${number} ${name} คำนวณจากคะแนนรายข้อ ยังไม่ใช่คะแนนทางการ`,
          remedy: 'เมื่อประกาศผลแล้ว กรอกคะแนนทางการจากระบบ ITAS ในแท็บของตัวชี้วัดนี้',
        }),
      ),
    ...gates
      .filter(({ standIn }) => standIn)
      .map(
        ({ code, name }): Finding => ({
          rule: 'report.missing-gate-score',
          severity: 'warning',
          place: { part: 'summary', row: `gate.${code}`, field: 'published' },
          message: `ยังไม่มีคะแนน ${name} จึงใช้คะแนนรวมของเครื่องมือพิจารณาระดับแทน`,
          remedy: `กรอกคะแนน ${name} ตามที่ประกาศในระบบ ITAS`,
        }),
      ),
  ];
}

function missingAnalysis({ number, name }: Issue, { analyses }: Assessment): Finding[] {
  if (analyses.some(({ issue, analysis }) => issue === number && isWritten(analysis.text))) return [];
  return [
    {
      rule: 'report.missing-analysis',
      severity: 'error',
      place: { part: 'analysis', row: String(number), field: 'analysis' },
      message: `ประเด็นที่ ${number} ${name} ยังไม่มีผลการวิเคราะห์`,
      remedy: 'เขียนผลการวิเคราะห์ หรือสั่งร่างบทวิเคราะห์จากเมนู ITA แล้วปรับแก้',
    },
  ];
}

function missingMeasures({ number, name }: Issue, { measures }: Assessment): Finding[] {
  const rows = measures.filter(({ issue }) => issue === number);
  if (rows.length === 0) {
    return [
      {
        rule: 'report.missing-measure',
        severity: 'error',
        place: { part: 'measures' },
        message: `ประเด็นที่ ${number} ${name} ยังไม่มีมาตรการ`,
        remedy: 'เพิ่มมาตรการอย่างน้อยหนึ่งข้อ หรือสั่งร่างมาตรการจากเมนู ITA แล้วปรับแก้',
      },
    ];
  }
  const severity = rows.some((row) => blankColumns(row).length === 0) ? 'warning' : 'error';
  return rows.flatMap((row) => {
    const blank = blankColumns(row);
    const first = blank[0];
    if (first === undefined) return [];
    const names = blank.map(({ heading }) => `‘${heading}’`).join(', ');
    return [
      {
        rule: 'report.incomplete-measure',
        severity,
        place: { part: 'measures', row: row.id, field: first.field },
        message: `มาตรการ ${row.id} ของประเด็นที่ ${number} ยังไม่ได้กรอกช่อง ${names}`,
        remedy: `กรอกช่อง ${names} หรือลบแถวหากไม่ใช้มาตรการนี้`,
      } satisfies Finding,
    ];
  });
}

function blankColumns(row: MeasureRow) {
  return MEASURE_COLUMNS.filter(({ field }) => !isWritten(row[field].text));
}

const OUTLOOK = [
  { field: 'success', heading: 'ตัวชี้วัดความสำเร็จ' },
  { field: 'expected', heading: 'ผลที่คาดว่าจะได้รับ' },
] as const;

/** A warning only: no list asks for these two. A row that lacks the official four is told by those. */
function missingSuccess(row: MeasureRow): Finding[] {
  if (blankColumns(row).length > 0) return [];
  const blank = OUTLOOK.filter(({ field }) => !isWritten(row[field].text));
  const first = blank[0];
  if (first === undefined) return [];
  const names = blank.map(({ heading }) => `‘${heading}’`).join(' และ ');
  return [
    {
      rule: 'report.missing-success',
      severity: 'warning',
      place: { part: 'measures', row: row.id, field: first.field },
      message: `มาตรการ ${row.id} ของประเด็นที่ ${row.issue} ยังไม่ได้กรอกช่อง ${names}`,
      remedy: 'กรอกให้ครบ เพื่อให้รายงานผลของปีถัดไปบอกได้ว่ามาตรการสำเร็จหรือไม่',
    },
  ];
}

function missingLimits({ instruments }: Framework, { limits }: Assessment): Finding[] {
  return instruments
    .filter(({ code }) => !limits.some(({ instrument, text }) => instrument === code && isWritten(text)))
    .map(({ code, name }) => ({
      rule: 'report.missing-limit',
      severity: 'warning',
      place: { part: 'limits', row: code, field: 'limit' },
      message: `ยังไม่มีข้อจำกัดของเครื่องมือ ${name} (${code})`,
      remedy: 'เขียนข้อจำกัดที่พบ หรือระบุว่าไม่พบข้อจำกัด ในแท็บข้อจำกัด',
    }));
}
