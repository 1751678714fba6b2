/** Days and years of the follow-up that are not of the measures' fiscal year: 1 October of the year assessed to 30 September. */

import type { Assessment } from '../../assessment';
import { parseDate } from '../../date';
import type { Finding } from '../../finding';
import { MONTHS, SHORT_MONTHS } from '../../months';
import { fiscalYearOf, thaiDate, toArabicDigits } from '../../thai';
import type { PlacedText } from '../texts';
import { yearsWithScores } from './former-scores';
import { fiscalYearsIn } from './named-years';

export function followUpYears(assessment: Assessment, texts: PlacedText[]): Finding[] {
  return [...daysOfOtherYear(assessment), ...texts.flatMap((text) => yearsInText(assessment, text))];
}

function daysOfOtherYear({ year, measures }: Assessment): Finding[] {
  return measures.flatMap(({ id, issue, progress: { doneAt } }): Finding[] => {
    if (doneAt === null || fiscalYearOf(doneAt) === year + 1) return [];
    return [
      {
        rule: 'follow-up.other-year',
        severity: 'warning',
        place: { part: 'measures', row: id, field: 'doneAt' },
        message: `มาตรการ ${id} ของประเด็นที่ ${issue} ระบุวันที่ ${thaiDate(doneAt)} ซึ่งอยู่นอก${fiscalYearWords(year)}`,
        remedy: 'ตรวจวันที่ โดยเฉพาะปี พ.ศ. หากดำเนินการนอกปีงบประมาณจริงให้คงไว้และอธิบายในผลการดำเนินการ',
      },
    ];
  });
}

function yearsInText(assessment: Assessment, { text, place, label }: PlacedText): Finding[] {
  if (place.field !== 'outcome') return [];
  const plain = toArabicDigits(text);
  const { year } = assessment;
  const known = new Set([year, year + 1, year + 2, ...yearsWithScores(assessment)]);
  const day = daysOfAction(plain).find((written) => isOutside(written, year));
  const other = fiscalYearsIn(plain).find((named) => !known.has(named));
  const named = day ?? (other === undefined ? undefined : `ปีงบประมาณ พ.ศ. ${other}`);
  if (named === undefined) return [];
  return [
    {
      rule: 'follow-up.year-in-text',
      severity: 'warning',
      place,
      message: `${label} กล่าวถึง ‘${named}’ ซึ่งอยู่นอก${fiscalYearWords(year)}`,
      remedy: 'ตรวจว่าเป็นข้อความเดิมที่คัดลอกมาหรือพิมพ์ปีผิด แล้วแก้ให้ถูกต้อง',
    },
  ];
}

const MONTH = [...MONTHS, ...SHORT_MONTHS].map((month) => month.replace(/\./g, '\\.')).join('|');
/** 'เมื่อวันที่ 15 มีนาคม 2568': the day of something done; the day of an order or a rule ('ลงวันที่') may be of any year. */
const DAY_OF_ACTION = new RegExp(
  `(?:เมื่อวันที่|เมื่อ|ในวันที่|ระหว่างวันที่)\\s*(\\d{1,2}\\s*(?:${MONTH})\\s*(?:พ\\.ศ\\.\\s*)?(?:25\\d\\d|\\d\\d))(?!\\d)`,
  'g',
);

function daysOfAction(text: string): string[] {
  return [...text.matchAll(DAY_OF_ACTION)].map((match) => match[1]!);
}

function isOutside(written: string, year: number): boolean {
  const day = parseDate(written);
  return day !== null && fiscalYearOf(day) !== year + 1;
}

function fiscalYearWords(year: number): string {
  return `ปีงบประมาณ พ.ศ. ${year + 1} ของมาตรการ (1 ตุลาคม ${year} ถึง 30 กันยายน ${year + 1})`;
}
