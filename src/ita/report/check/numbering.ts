/** Numbered lists whose numbers do not run 1, 2, 3. */

import type { Finding } from '../../finding';
import { toArabicDigits } from '../../thai';
import type { PlacedText } from '../texts';

export function brokenNumbering(texts: PlacedText[]): Finding[] {
  return texts.flatMap(({ text, place, label }): Finding[] => {
    const plain = toArabicDigits(text);
    const broken = STYLES.map((style) => brokenList(plain, style)).find((numbers) => numbers !== null);
    if (broken === undefined || broken === null) return [];
    return [
      {
        rule: 'report.numbering',
        severity: 'warning',
        place,
        message: `${label} มีเลขลำดับไม่ต่อเนื่อง: ${broken.join(', ')}`,
        remedy: 'แก้เลขลำดับให้เริ่มที่ 1 และเรียงต่อกันทีละหนึ่ง',
      },
    ];
  });
}

/** '1.', '1)', '1.)', '(1)' and 'ขั้นตอนที่ 1' are lists of their own: one may stand inside of another. */
const STYLES = [
  /(?<=^|\s)(\d{1,2})\.(?![\d)])/g,
  /(?<=^|\s)(\d{1,2})\.\)/g,
  /(?<=^|\s)(?:ขั้นตอนที่|ขั้นที่)\s*(\d{1,2})(?!\d)/g,
  /(?<=^|\s)(\d{1,2})\)/g,
  /(?<=^|\s)\((\d{1,2})\)/g,
];

interface Step {
  number: number;
  startsLine: boolean;
  /** Within brackets: '(ไม่น้อยกว่าร้อยละ 80)' ends with no step; nor does 'ภายในตุลาคม 67)'. */
  isBracketed: boolean;
}

/**
 * The numbers of a list that do not run, null where they do. What stands in brackets may be a step all the same, where
 * somebody forgot to close them: numbers that run either way are right.
 */
function brokenList(text: string, style: RegExp): number[] | null {
  const steps = stepsOf(text, style);
  const outside = steps.filter(({ isBracketed }) => !isBracketed);
  const numbers = numbersOf(outside);
  return runsOn(numbers) || runsOn(numbersOf(steps)) ? null : numbers;
}

/** Numbers within a line count only where a line starts with one. */
function numbersOf(steps: Step[]): number[] {
  return steps.some(({ startsLine }) => startsLine) ? steps.map(({ number }) => number) : [];
}

function stepsOf(text: string, style: RegExp): Step[] {
  return [...text.matchAll(style)].flatMap((match): Step[] => {
    const line = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index);
    const startsLine = line.trim() === '';
    if (!startsLine && REFERS.test(line.slice(-20))) return [];
    return [{ number: Number(match[1]), startsLine, isBracketed: isOpen(line.slice(-BRACKET_REACH)) }];
  });
}

/** What is said in brackets is no longer. */
const BRACKET_REACH = 200;

/** True where a bracket was opened and not closed; the bracket of a step's own number ('1)') closes nothing. */
function isOpen(line: string): boolean {
  const depth = [...line].reduce(
    (open, letter) => (letter === '(' ? open + 1 : letter === ')' ? Math.max(0, open - 1) : open),
    0,
  );
  return depth > 0;
}

/** 'ข้อ 2.' and 'ที่ 3)' speak of a step, 'พ.ศ. 68.' and 'เวลา 10.' are no steps at all. */
const REFERS = /(ข้อ|ข้อที่|ที่|ลำดับ|วันที่|เวลา|ส่วน|จำนวน|พ\.ศ\.|ไตรมาส|[ก-ฮ]\.)\s*$/;

/**
 * Each number follows the one before it, or starts a new list at 1. A number by itself before any list is none of its
 * steps but a heading's, such as that of the ประเด็น.
 */
function runsOn(found: number[]): boolean {
  const numbers = found.length === 1 || found[1] === 1 ? found.slice(1) : found;
  return numbers.every((number, at) => number === 1 || (at > 0 && number === numbers[at - 1]! + 1));
}
