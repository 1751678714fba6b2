/** Of which year a number in a text is: Thai sets no full stops, so the years between it and the number before count. */

import type { FiscalYear } from '../../framework/framework';
import { FIRST_YEAR } from '../../trend';
import { fullYear } from './named-years';

export interface YearOfNumber {
  /** The years that it can be of, the likeliest first. */
  years: FiscalYear[];
  /** Where the year begins that the number follows at once ('ปี 2566 ที่ได้ 91.05'), whatever is said before; else null. */
  toldFrom: number | null;
}

const YEAR =
  '(?:ปี(?:งบประมาณ|การประเมิน)?\\s?)?(?:พ\\.\\s?ศ\\.\\s?)?(?<!\\d)(25\\d\\d)(?!\\d)' +
  '|ปี(?:งบประมาณ)?\\s?(?:พ\\.\\s?ศ\\.\\s?)?([56]\\d)(?![\\d.,]|\\s?(?:วัน|ครั้ง|คน|ราย|ข้อ))' +
  '|ปี(?:ก่อน(?:หน้า)?|ที่แล้ว|ที่ผ่านมา)|ปี(?:นี้|ปัจจุบัน)';

interface NamedYear {
  years: FiscalYear[];
  from: number;
  to: number;
  /** Named to compare with, or of the number before it: the next number may be of this year as well. */
  isAside: boolean;
}

/** How far before a number a year may stand that holds for several numbers. */
const CARRIES = 160;
/** How far before a number its own year may stand. */
const OWN = 60;
/** 'ปี 2566 และ 2567': so near behind another, a year shares the numbers that follow with it. */
const JOINED = 10;

/**
 * @param text in Arabic digits
 * @param from where the number begins
 * @param previous where the score before it ends; 0 where there is none
 */
export function yearOfNumber(
  text: string,
  { from, to }: { from: number; to: number },
  previous: number,
  year: FiscalYear,
): YearOfNumber {
  const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - CARRIES);
  const named = yearsNamed(text, start, from, previous, year);
  const own = named.filter((one) => one.from >= previous);
  const [beforeLast, last] = own.length < 2 ? [undefined, own[0]] : own.slice(-2);
  const isOneOfTwo = beforeLast !== undefined && last !== undefined && last.from - beforeLast.to < JOINED;
  if (last !== undefined && last.years.length === 1 && !isOneOfTwo && isTold(text, last, from)) {
    return { years: last.years, toldFrom: last.from };
  }
  return { years: [...new Set(likely(text, own, named, { from, to }, year))], toldFrom: null };
}

function likely(
  text: string,
  own: NamedYear[],
  named: NamedYear[],
  { from, to }: { from: number; to: number },
  year: FiscalYear,
): FiscalYear[] {
  const [only] = own;
  if (only === undefined) {
    const carried = named.filter(({ isAside }) => !isAside).pop();
    return [year, ...yearsAfter(text, to), ...(carried?.years ?? [])];
  }
  const all = [...new Set(own.flatMap(({ years }) => years))];
  const isOwn = all.length === 1 && !only.isAside && from - only.to <= OWN;
  return isOwn ? all : [year, ...all];
}

function yearsNamed(text: string, start: number, end: number, previous: number, year: FiscalYear): NamedYear[] {
  return [...text.slice(start, end).matchAll(new RegExp(YEAR, 'g'))].flatMap((match): NamedYear[] => {
    const from = start + match.index;
    const written = match[1] ?? match[2];
    const years = written === undefined ? wordedYears(match[0], year) : [fullYear(written)];
    // 'พ.ศ. 2540' is the year of a law.
    if (years.some((one) => one < FIRST_YEAR)) return [];
    const before = text.slice(Math.max(start, from - 30), from);
    const isOfPrevious =
      from >= previous && /^\s*(?:คะแนน|%)?\s*\)?\s*(?:\(|ใน|เมื่อ|ของ)\s*$/.test(text.slice(previous, from));
    const isAside = isOfPrevious || /(?:เทียบ|จาก|กว่า|กับ)\D{0,25}$/.test(before);
    return [{ years, from, to: from + match[0].length, isAside }];
  });
}

/** 'ปีที่ผ่านมา' is to some the year assessed, to others the one before. */
function wordedYears(words: string, year: FiscalYear): FiscalYear[] {
  return /นี้|ปัจจุบัน/.test(words) ? [year] : [year, year - 1];
}

const TOLD =
  /^\s*\)?\s*(?:(?:ที่|ซึ่ง)\s*(?:หน่วยงาน)?(?:ได้รับ|ได้|มี)|ได้คะแนน|มีคะแนน|ได้)\s*(?:คะแนน)?(?:รวม)?\s*(?:อยู่ที่|เท่ากับ|คือ)?\s*$/;

/** 'เพิ่มขึ้นจากปี 2566 ได้ 6.75 คะแนน' tells a difference, 'จากปี 2566 ที่ได้ 91.05 คะแนน' a score. */
function isTold(text: string, { to, isAside }: NamedYear, number: number): boolean {
  const words = text.slice(to, number);
  return TOLD.test(words) && !(isAside && /^\s*\)?\s*ได้(?!คะแนน)/.test(words));
}

const YEAR_AFTER = new RegExp(
  `^\\s*(?:คะแนน|%)?\\s*\\)?\\s*\\(?\\s*(?:ใน|เมื่อ|ของ|สำหรับ)?\\s*(?:ผลการประเมิน)?(?:${YEAR})(?!\\s*\\)?\\s*(?:ที่|ซึ่ง)?\\s*(?:ได้|มี|คะแนน|อยู่ที่|เท่ากับ|คือ))`,
);

/** '91.05 คะแนน ในปี พ.ศ. 2566': only where no number of its own follows the year. */
function yearsAfter(text: string, to: number): FiscalYear[] {
  const match = YEAR_AFTER.exec(text.slice(to, to + OWN));
  const written = match?.[1] ?? match?.[2];
  return written === undefined ? [] : [fullYear(written)];
}
