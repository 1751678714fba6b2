/** Years of the result and of the measures taken for one another: measures run in the year after the one assessed. */

import type { Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import type { FiscalYear, Framework } from '../../framework/framework';
import { toArabicDigits } from '../../thai';
import type { PlacedText } from '../texts';

export function mixedYears(framework: Framework, assessment: Assessment, texts: PlacedText[]): Finding[] {
  return texts.flatMap((placed) => {
    const plain = { ...placed, text: toArabicDigits(placed.text) };
    if (placed.place.part === 'limits') return limitOfOtherYear(assessment, plain);
    if (placed.place.field === 'period') return periodOfOtherYear(assessment, plain);
    return [...resultOfMeasuresYear(assessment, plain), ...yearOfNeither(framework, assessment, plain)].slice(0, 1);
  });
}

/** The last quarter of a calendar year is the first of the fiscal year named after the next. */
const FIRST_QUARTER = '(?:ตุลาคม|พฤศจิกายน|ธันวาคม|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.)';
const FIRST_QUARTER_YEAR = new RegExp(`${FIRST_QUARTER}\\s*(?:พ\\.ศ\\.\\s*)?(25\\d\\d|\\d\\d)(?!\\d)`, 'g');

function periodOfOtherYear({ year }: Assessment, { text, place, label }: PlacedText): Finding[] {
  const measuresYear = year + 1;
  const withoutFirstQuarter = text.replace(FIRST_QUARTER_YEAR, (all, named: string) =>
    fullYear(named) === measuresYear - 1 ? '' : all,
  );
  const other = yearsIn(withoutFirstQuarter).find((named) => named !== measuresYear);
  if (other === undefined) return [];
  return [
    {
      rule: 'report.period-year',
      severity: 'warning',
      place,
      message: `${label} ระบุปี พ.ศ. ${other} แต่มาตรการเป็นของปีงบประมาณ พ.ศ. ${measuresYear} (ตุลาคม ${year} ถึงกันยายน ${measuresYear})`,
      remedy: `แก้ระยะเวลาให้อยู่ในปีงบประมาณ พ.ศ. ${measuresYear}`,
    },
  ];
}

function limitOfOtherYear({ year }: Assessment, { text, place, label }: PlacedText): Finding[] {
  const other = fiscalYearsIn(text).find((named) => named !== year);
  if (other === undefined) return [];
  return [
    {
      rule: 'report.limit-year',
      severity: 'warning',
      place,
      message: `${label} กล่าวถึงปีงบประมาณ พ.ศ. ${other} แต่ข้อจำกัดเป็นของการประเมินปี พ.ศ. ${year}`,
      remedy: `แก้ปีเป็น พ.ศ. ${year} หรือตัดปีออกจากข้อความ`,
    },
  ];
}

function resultOfMeasuresYear({ year }: Assessment, { text, place, label }: PlacedText): Finding[] {
  const claimed = new RegExp(`ผล(?:การประเมิน|คะแนน)(?:(?!มาตรการ|แผน|25\\d\\d)[^\\n]){0,60}${year + 1}`).test(text);
  if (!claimed) return [];
  return [
    {
      rule: 'report.result-year',
      severity: 'warning',
      place,
      message: `${label} กล่าวถึงผลการประเมินของปี พ.ศ. ${year + 1} แต่ผลที่รายงานเป็นของปี พ.ศ. ${year}`,
      remedy: `แก้ปีของผลการประเมินเป็น พ.ศ. ${year}`,
    },
  ];
}

/** Earlier results may be spoken of, as far as the workbook knows them, and the years that the evidence has to cover. */
function yearOfNeither(
  { items }: Framework,
  { year, history }: Assessment,
  { text, place, label }: PlacedText,
): Finding[] {
  const known = new Set([year, year + 1, ...history.map((row) => row.year), ...items.map(({ dataYear }) => dataYear)]);
  const other = fiscalYearsIn(text).find((named) => !known.has(named));
  if (other === undefined) return [];
  return [
    {
      rule: 'report.other-year-in-text',
      severity: 'warning',
      place,
      message: `${label} กล่าวถึงปีงบประมาณ พ.ศ. ${other} ซึ่งไม่ใช่ทั้งปีที่ประเมิน (${year}) และปีของมาตรการ (${year + 1})`,
      remedy: 'ตรวจว่าตั้งใจกล่าวถึงปีนั้นหรือเป็นข้อความเดิมที่คัดลอกมา แล้วแก้ปีให้ถูกต้อง',
    },
  ];
}

function yearsIn(text: string): FiscalYear[] {
  return [...text.matchAll(/(?<!\d)25\d\d(?!\d)/g)].map(Number);
}

/** Years named as the year of a budget or an edition; the years of laws ('พ.ศ. 2540') and of plans over years are not. */
function fiscalYearsIn(text: string): FiscalYear[] {
  const named = /(?:ปีงบประมาณ|ประจำปี)\s*(?:งบประมาณ)?\s*(?:พ\.\s*ศ\.)?\s*(25\d\d)(?!\d|\s*(?:-|–|ถึง)\s*25\d\d)/g;
  return [...text.matchAll(named)].map((match) => Number(match[1]));
}

function fullYear(named: string): FiscalYear {
  return named.length === 2 ? 2500 + Number(named) : Number(named);
}
