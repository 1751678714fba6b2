/** Sections 2 to 4 of the report: the analysis of each ประเด็น, the tables of measures, the limits by instrument. */

import type { Assessment, MeasureRow } from '../assessment';
import type { Framework } from '../framework/framework';
import { type IssueMeasures, measuresByIssue } from './numbered-measures';
import { MEASURE_COLUMNS } from './texts';

export interface AnalysisLine {
  issue: string;
  text: string;
}

/** One row of the official table of measures. */
export interface MeasureLine {
  issue: string;
  /** Within its ประเด็น, '3.1'; a dash where the ประเด็น has no measure. */
  no: string;
  measure: string;
  steps: string;
  owner: string;
  period: string;
}

/** One row of the table of what each measure shall come to. */
export interface SuccessLine {
  /** The number that the measure has in the official table. */
  no: string;
  success: string;
  expected: string;
}

export interface LimitLine {
  instrument: string;
  text: string;
}

export interface MeasuresPart {
  analyses: AnalysisLine[];
  measures: MeasureLine[];
  successes: SuccessLine[];
  limits: LimitLine[];
}

const MISSING = 'ยังไม่มีข้อมูล';
const NO_NUMBER = '–';

export function measuresPart(framework: Framework, assessment: Assessment): MeasuresPart {
  const issues = measuresByIssue(framework, assessment);
  return {
    analyses: issues.map((issue) => analysisLine(issue, assessment)),
    measures: issues.flatMap(measureLines),
    successes: successLines(issues),
    limits: limitLines(framework, assessment),
  };
}

function analysisLine({ number, name }: IssueMeasures, { analyses }: Assessment): AnalysisLine {
  const texts = analyses.filter(({ issue }) => issue === number).map(({ analysis }) => analysis.text.trim());
  return {
    issue: `(${number}) ${name}`,
    text: texts.filter((text) => text !== '').join('\n') || `${MISSING}ผลการวิเคราะห์ของประเด็นที่ ${number}`,
  };
}

function measureLines({ number, name, measures }: IssueMeasures): MeasureLine[] {
  const heading = `(${number}) ${name}`;
  if (measures.length === 0) {
    const measure = `${MISSING}มาตรการของประเด็นที่ ${number}`;
    return [{ issue: heading, no: NO_NUMBER, measure, steps: MISSING, owner: MISSING, period: MISSING }];
  }
  return measures.map(({ no, row }, at) => ({ issue: at === 0 ? heading : `(${number}) (ต่อ)`, no, ...cells(row) }));
}

function cells(row: MeasureRow): Omit<MeasureLine, 'issue' | 'no'> {
  const [measure, steps, owner, period] = MEASURE_COLUMNS.map(
    ({ field, heading }) => row[field].text.trim() || `${MISSING}${heading}`,
  ) as [string, string, string, string];
  return { measure, steps, owner, period };
}

function successLines(issues: IssueMeasures[]): SuccessLine[] {
  const lines = issues.flatMap(({ measures }) =>
    measures.map(({ no, row }) => ({
      no,
      success: row.success.text.trim() || `${MISSING}ตัวชี้วัดความสำเร็จ`,
      expected: row.expected.text.trim() || `${MISSING}ผลที่คาดว่าจะได้รับ`,
    })),
  );
  return lines.length > 0 ? lines : [{ no: NO_NUMBER, success: `${MISSING} เพราะยังไม่มีมาตรการ`, expected: MISSING }];
}

function limitLines(framework: Framework, { limits }: Assessment): LimitLine[] {
  const known = framework.instruments.map(({ code, name }) => ({ code, heading: `${name} (${code})` }));
  const strays = [...new Set(limits.map(({ instrument }) => instrument))]
    .filter((code) => !known.some((instrument) => instrument.code === code))
    .map((code) => ({ code, heading: code.trim() || 'ข้อจำกัดที่ไม่ได้ระบุเครื่องมือ' }));
  return [...known, ...strays].map(({ code, heading }) => ({
    instrument: heading,
    text:
      limits
        .filter(({ instrument, text }) => instrument === code && text.trim() !== '')
        .map(({ text }) => text.trim())
        .join('\n') || `${MISSING}ข้อจำกัดของเครื่องมือนี้`,
  }));
}
