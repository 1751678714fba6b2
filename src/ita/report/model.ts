/** The yearly report of measures as plain data: every number once, already written the way the document shows it. */

import type { Assessment, IsoDate } from '../assessment';
import type { Framework } from '../framework/framework';
import type { Result } from '../result';
import { thaiDate } from '../thai';
import { withDigits } from './digits';
import { type MeasuresPart, measuresPart } from './measures-part';
import { type Line, reportNotes } from './notes';
import { type ResultPart, resultPart } from './result-part';
import { type TrendPart, trendPart } from './trend-part';

/** When and by which version of the add-in the report was made. */
export interface Stamp {
  date: IsoDate;
  /** Time of day in the agency's time zone, '14:05'. */
  time: string;
  version: string;
}

export interface ReportInput {
  framework: Framework;
  assessment: Assessment;
  result: Result;
  stamp: Stamp;
  /** Thai digits, as official documents have them; false for Arabic. */
  thaiDigits: boolean;
}

export interface Signature {
  role: string;
  position: string;
}

/**
 * What fills the template. All strings, so that nothing is formatted a second time; a part without data says so in
 * words. `digits` tells the document which digits to use for numbers of its own, such as those of headings and pages.
 */
export interface ReportModel extends ResultPart, MeasuresPart {
  digits: 'thai' | 'arabic';
  cover: { agency: string; district: string; province: string; resultYear: string; measuresYear: string };
  trend: TrendPart;
  signatures: Signature[];
  notes: Line[];
  stamp: string;
}

/** The report of one assessment year. Its measures are for the year after. */
export function reportModel(input: ReportInput): ReportModel {
  const { framework, assessment, result, stamp, thaiDigits } = input;
  const model: ReportModel = {
    digits: thaiDigits ? 'thai' : 'arabic',
    cover: coverOf(assessment),
    ...resultPart(framework, result),
    trend: trendPart(assessment, result),
    ...measuresPart(framework, assessment),
    signatures: signatures(assessment),
    notes: reportNotes(framework, result),
    stamp: stampText(stamp),
  };
  return inDigits(model, thaiDigits);
}

function coverOf({ agency, year }: Assessment): ReportModel['cover'] {
  return {
    agency: agency.name.trim() || '(ยังไม่มีข้อมูลชื่อหน่วยงาน)',
    district: agency.district.trim().replace(/^(อำเภอ|อ\.)\s*/, '') || '(ยังไม่มีข้อมูล)',
    province: agency.province.trim().replace(/^(จังหวัด|จ\.)\s*/, '') || '(ยังไม่มีข้อมูล)',
    resultYear: String(year),
    measuresYear: String(year + 1),
  };
}

function signatures({ agency }: Assessment): Signature[] {
  return [
    { role: 'ผู้จัดทำรายงาน', position: BLANK_TO_WRITE_ON },
    { role: 'ผู้ตรวจสอบรายงาน', position: BLANK_TO_WRITE_ON },
    { role: 'ผู้รับรองรายงาน', position: headOf(agency.name.trim()) },
  ];
}

const BLANK_TO_WRITE_ON = '................................................';

/** The head of a local government carries the agency's own name; for others the position is left to be written. */
function headOf(agency: string): string {
  return /^(องค์การบริหารส่วน(ตำบล|จังหวัด)|เทศบาล(ตำบล|เมือง|นคร))./.test(agency) ? `นายก${agency}` : BLANK_TO_WRITE_ON;
}

function stampText({ date, time, version }: Stamp): string {
  return `จัดทำจากแผ่นงาน ITA ของหน่วยงานเมื่อวันที่ ${thaiDate(date)} เวลา ${time.replace(':', '.')} น. (เครื่องมือรุ่น v${version})`;
}

/** The same model with the digits of all its texts in one kind, except in codes and addresses. */
function inDigits(model: ReportModel, thai: boolean): ReportModel {
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return withDigits(value, thai);
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
  };
  return convert(model) as ReportModel;
}
