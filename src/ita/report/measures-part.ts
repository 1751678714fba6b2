/** Sections 2 to 4 of the report: the analysis of each ประเด็น, the table of measures, the limits by instrument. */

import type { Assessment, MeasureRow } from '../assessment';
import type { Framework, Issue } from '../framework/framework';
import { MEASURE_COLUMNS } from './texts';

export interface AnalysisLine {
  issue: string;
  text: string;
}

/** One row of the official table of measures. */
export interface MeasureLine {
  issue: string;
  measure: string;
  steps: string;
  owner: string;
  period: string;
}

export interface LimitLine {
  instrument: string;
  text: string;
}

export interface MeasuresPart {
  analyses: AnalysisLine[];
  measures: MeasureLine[];
  limits: LimitLine[];
}

export function measuresPart(framework: Framework, assessment: Assessment): MeasuresPart {
  const issues = issuesShown(framework, assessment);
  return {
    analyses: issues.map((issue) => analysisLine(issue, assessment)),
    measures: issues.flatMap((issue) => measureLines(issue, assessment)),
    limits: limitLines(framework, assessment),
  };
}

type IssueHeading = Pick<Issue, 'number' | 'name'>;

/** The ประเด็น of the framework, and after them any other number that people wrote a text for: no text is dropped. */
function issuesShown(framework: Framework, { analyses, measures }: Assessment): IssueHeading[] {
  const known = new Set(framework.issues.map(({ number }) => number));
  const written = [...analyses.filter(({ analysis }) => analysis.text.trim() !== ''), ...measures];
  const strays = [...new Set(written.map(({ issue }) => issue))].filter((number) => !known.has(number));
  return [
    ...framework.issues,
    ...strays.map((number) => ({ number, name: `ประเด็นที่ ${number} (ไม่มีในกรอบการประเมินของปีนี้)` })),
  ];
}

function analysisLine({ number, name }: IssueHeading, { analyses }: Assessment): AnalysisLine {
  const texts = analyses.filter(({ issue }) => issue === number).map(({ analysis }) => analysis.text.trim());
  return {
    issue: `(${number}) ${name}`,
    text: texts.filter((text) => text !== '').join('\n') || `ยังไม่มีข้อมูลผลการวิเคราะห์ของประเด็นที่ ${number}`,
  };
}

function measureLines({ number, name }: IssueHeading, { measures }: Assessment): MeasureLine[] {
  const rows = measures.filter(({ issue }) => issue === number);
  const heading = `(${number}) ${name}`;
  if (rows.length === 0) {
    const missing = 'ยังไม่มีข้อมูล';
    const measure = `ยังไม่มีข้อมูลมาตรการของประเด็นที่ ${number}`;
    return [{ issue: heading, measure, steps: missing, owner: missing, period: missing }];
  }
  return rows.map((row, at) => ({ issue: at === 0 ? heading : `(${number}) (ต่อ)`, ...cells(row) }));
}

function cells(row: MeasureRow): Omit<MeasureLine, 'issue'> {
  const [measure, steps, owner, period] = MEASURE_COLUMNS.map(
    ({ field, heading }) => row[field].text.trim() || `ยังไม่มีข้อมูล${heading}`,
  ) as [string, string, string, string];
  return { measure, steps, owner, period };
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
        .join('\n') || 'ยังไม่มีข้อมูลข้อจำกัดของเครื่องมือนี้',
  }));
}
