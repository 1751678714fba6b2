/** Years of the result and of the measures taken for one another: measures run in the year after the one assessed. */

import type { Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import type { FiscalYear, Framework } from '../../framework/framework';
import { toArabicDigits } from '../../thai';
import type { PlacedText } from '../texts';
import { yearsWithScores } from './former-scores';
import { FISCAL_YEAR, fullYear, shortYearsIn, yearsIn } from './named-years';

export function mixedYears(framework: Framework, assessment: Assessment, texts: PlacedText[]): Finding[] {
  return texts.flatMap((placed) => {
    const plain = { ...placed, text: toArabicDigits(placed.text) };
    if (placed.place.part === 'limits') return limitOfOtherYear(assessment, plain);
    if (placed.place.field === 'period') return periodOfOtherYear(assessment, plain);
    return [
      ...resultOfMeasuresYear(assessment, plain),
      ...measureOfResultYear(assessment, plain),
      ...yearOfNeither(framework, assessment, plain),
    ].slice(0, 1);
  });
}

/** The last quarter of a calendar year is the first of the fiscal year named after the next. */
const FIRST_QUARTER = '(?:ตุลาคม|พฤศจิกายน|ธันวาคม|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.)';
const FIRST_QUARTER_YEAR = new RegExp(`${FIRST_QUARTER}\\s*(?:พ\\.ศ\\.\\s*)?(25\\d\\d|\\d\\d)(?!\\d)`, 'g');

/** 'ไตรมาสที่ 1 ปี 2567 (ต.ค.-ธ.ค. 2567)': the months say which year of the calendar is meant. */
const QUARTER_WITH_MONTHS = new RegExp(
  `ไตรมาส(?:ที่)?\\s*[14]\\s*(?:ของ)?\\s*ปี\\s*(?:พ\\.ศ\\.\\s*)?(25\\d\\d|\\d\\d)(?=\\s*\\(?\\s*(?:เดือน)?\\s*${FIRST_QUARTER})`,
  'g',
);

function periodOfOtherYear({ year }: Assessment, { text, place, label }: PlacedText): Finding[] {
  const measuresYear = year + 1;
  const dropped = (all: string, named: string) => (fullYear(named) === measuresYear - 1 ? '' : all);
  const withoutFirstQuarter = text.replace(QUARTER_WITH_MONTHS, dropped).replace(FIRST_QUARTER_YEAR, dropped);
  const other = [...yearsIn(withoutFirstQuarter), ...shortYearsIn(withoutFirstQuarter)].find(
    (named) => named !== measuresYear,
  );
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

/** Before a former year: it is only compared with. Before a year to come: what is going to be done. */
const COMPARES = /(?:เทียบ|กว่า)[^\n]{0,30}$|(?:กับ|จาก|ตั้งแต่)\s*$/;
const LOOKS_AHEAD = /(?:จะ|ไป|ต่อ|เพื่อ|มาตรการ|แผน|ควร|เสนอ|ต้อง|แก้ไข|ปรับปรุง)[^\n]{0,40}$/;

function limitOfOtherYear({ year }: Assessment, { text, place, label }: PlacedText): Finding[] {
  const other = namedFiscalYears(text).find(
    ({ named, before }) => named !== year && !(named < year ? COMPARES : LOOKS_AHEAD).test(before),
  )?.named;
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

interface NamedFiscalYear {
  named: FiscalYear;
  before: string;
}

function namedFiscalYears(text: string): NamedFiscalYear[] {
  return [...text.matchAll(FISCAL_YEAR)].map((match) => ({
    named: Number(match[1]),
    before: text.slice(Math.max(0, match.index - 100), match.index),
  }));
}

/**
 * 'ผลการประเมิน … (ITA) ประจำปีงบประมาณ พ.ศ. ': what names its year. A number, a comma or a bracket before the year ends
 * the statement, as in a list of items that 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร' stands in; so does what is done
 * with the result in that year ('นำผลการประเมินไปปรับปรุงใน…').
 */
const RESULT_OF = 'ผล(?:การประเมิน|คะแนน)(?:\\(ITA\\)|(?!มาตรการ|แผน|ไป|มา(?!ก|ณ|ตร)|เพื่อ|จะ)[^\\n\\d,;()]){0,60}';

/** Before a result, or behind its year: it is still to be reached. */
const RESULT_TO_COME = /(?:ยกระดับ|เพิ่ม|เป้า|เตรียม|คาดหวัง|คาดว่า|มุ่ง)[^\n]{0,20}$/;

const STILL_TO_COME = /^\s*\)?\s*(?:จะ|ควร|ต้อง|ไว้|ให้)/;

function resultOfMeasuresYear({ year }: Assessment, { text, place, label }: PlacedText): Finding[] {
  // What a measure is to achieve is rightly told by the result of its own year.
  if (place.field === 'success' || place.field === 'expected') return [];
  const claimed = new RegExp(`${RESULT_OF}${year + 1}`).exec(text);
  if (claimed === null || RESULT_TO_COME.test(text.slice(0, claimed.index))) return [];
  if (STILL_TO_COME.test(text.slice(claimed.index + claimed[0].length))) return [];
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

/** What a measure may rightly say of the year assessed: its result, its data, what was left over from it. */
const SPEAKS_OF_PAST =
  /(?:ผล|รายงาน|ข้อมูล|คะแนน|สถิติ|ปัญหา|ข้อร้องเรียน|ปีก่อน|ที่ผ่านมา|เมื่อ|จาก|ต่อเนื่อง|ค้าง|ของปี|เทียบ|สิ้นสุด|ทบทวน)[^\n]{0,60}$/;

function measureOfResultYear({ year }: Assessment, { text, place, label }: PlacedText): Finding[] {
  if (place.part !== 'measures') return [];
  const named = [...text.matchAll(FISCAL_YEAR)].find(
    (match) => Number(match[1]) === year && !SPEAKS_OF_PAST.test(text.slice(0, match.index)),
  );
  if (named === undefined) return [];
  return [
    {
      rule: 'report.measure-year',
      severity: 'warning',
      place,
      message: `${label} ระบุ ‘${named[0].trim()}’ ซึ่งเป็นปีที่ประเมิน แต่มาตรการเป็นของปีงบประมาณ พ.ศ. ${year + 1}`,
      remedy: `แก้ปีเป็น พ.ศ. ${year + 1} หรือเขียนให้ชัดว่าเป็นข้อมูลหรือผลของปีที่ประเมิน`,
    },
  ];
}

/** Of the ITA, whose results only the workbook can know; results of other kinds may be evidence of any year. */
const RESULT_OF_ITA = /ผลการประเมิน[^\n]{0,70}?(?:ITA|ความโปร่งใส)[^\n]{0,70}$/;

/** What is made in one year for the next: plans and budgets. */
const PREPARES = /(?:แผน|งบประมาณรายจ่าย|ข้อบัญญัติ|เทศบัญญัติ)[^\n]{0,60}$/;

/**
 * Earlier results may be spoken of, as far as the workbook knows them, and the years that the evidence has to cover. A
 * measure speaks of earlier results only to compare with them.
 */
function yearOfNeither({ items }: Framework, assessment: Assessment, { text, place, label }: PlacedText): Finding[] {
  const { year } = assessment;
  const scored = yearsWithScores(assessment);
  const covered = new Set(items.map(({ dataYear }) => dataYear));
  const other = namedFiscalYears(text).find(({ named, before }) => {
    if (named === year || named === year + 1) return false;
    if (place.part === 'measures' && named === year + 2 && PREPARES.test(before)) return false;
    const mayBeCompared = place.part !== 'measures' || COMPARES.test(before);
    return !(mayBeCompared && scored.has(named)) && !(covered.has(named) && !RESULT_OF_ITA.test(before));
  })?.named;
  if (other === undefined) return [];
  return [
    {
      rule: 'report.other-year-in-text',
      severity: 'warning',
      place,
      message: `${label} กล่าวถึงปีงบประมาณ พ.ศ. ${other} ซึ่งไม่ใช่ทั้งปีที่ประเมิน (${year}) และปีของมาตรการ (${year + 1})`,
      remedy: 'ตรวจว่าตั้งใจกล่าวถึงปีนั้นหรือเป็นข้อความเดิมที่คัดลอกมา แล้วแก้ปีให้ถูกต้อง หรือกรอกคะแนนของปีนั้นในแท็บผลย้อนหลัง',
    },
  ];
}
