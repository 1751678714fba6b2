/** Numbers in a text that are called a score, in Arabic digits. */

export interface ScoreNumber {
  from: number;
  to: number;
  /** Said in hundredths ('ร้อยละ 95.70', '95.70%'), which is as often the share of something else. */
  isShare: boolean;
}

const NUMBER = /(?<![\d.,])\d{1,3}(?:\.\d+)?(?![\d,]|\.\d)/g;
const TWO_DECIMALS = /\.\d\d$/;

/** How far around a number the words stand that make it a score. */
const AROUND = 40;

const CALLED_BEFORE = /คะแนน(?:ที่ได้|รวม)?\s*(?:คือ|เท่ากับ|อยู่ที่|ได้|:|=)?\s*$/;
/** 'คะแนนเป็น 3 ระดับ' is no score, 'คะแนนเป็น 93.46' is. */
const BECOME = /คะแนน(?:รวม)?\s*เป็น\s*$/;
/** 'ปี 66 คะแนนรวม': a year's number. */
const YEAR_BEFORE = /(?:ปี(?:งบประมาณ)?|พ\.\s?ศ\.)\s*$/;

/**
 * '95.00 คะแนน', 'คะแนน 95.00', 'คะแนนอยู่ที่ 95.00', '(95.00)', 'ร้อยละ 95.00'. The number is found first and the words
 * around it afterwards, within a fixed reach, so that the time grows no faster than the text.
 */
export function scoreNumbers(text: string): ScoreNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match): ScoreNumber[] => {
    const [number] = match;
    const from = match.index;
    const to = from + number.length;
    const before = text.slice(Math.max(0, from - AROUND), from);
    const after = text.slice(to, to + AROUND);
    if (YEAR_BEFORE.test(before)) return [];
    const isScore =
      CALLED_BEFORE.test(before) ||
      /^\s*คะแนน/.test(after) ||
      (TWO_DECIMALS.test(number) && (BECOME.test(before) || (/\(\s*$/.test(before) && /^\s*\)/.test(after))));
    if (isScore) return [{ from, to, isShare: false }];
    return /ร้อยละ\s*$/.test(before) || /^\s*[%％]/.test(after) ? [{ from, to, isShare: true }] : [];
  });
}
