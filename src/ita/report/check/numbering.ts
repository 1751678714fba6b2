/** Numbered lists whose numbers do not run 1, 2, 3. */

import type { Finding } from '../../finding';
import { toArabicDigits } from '../../thai';
import type { PlacedText } from '../texts';

export function brokenNumbering(texts: PlacedText[]): Finding[] {
  return texts.flatMap(({ text, place, label }): Finding[] => {
    const broken = listsOf(text).find((numbers) => !runsOn(numbers));
    if (broken === undefined) return [];
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

/** The numbers of each kind of list. Numbers within a line count only where the first line starts with one. */
function listsOf(text: string): number[][] {
  const plain = toArabicDigits(text);
  return STYLES.map((style) => {
    const found = [...plain.matchAll(style)].map((match) => ({ number: Number(match[1]), at: match.index }));
    const isList = found.some(({ at }) => startsLine(plain, at));
    return isList
      ? found.filter(({ at }) => startsLine(plain, at) || !refersBack(plain, at)).map(({ number }) => number)
      : [];
  });
}

function startsLine(text: string, at: number): boolean {
  return /(^|\n)\s*$/.test(text.slice(0, at));
}

/** 'ข้อ 2.' and 'ที่ 3)' speak of a step, 'พ.ศ. 68.' and 'เวลา 10.' are no steps at all. */
function refersBack(text: string, at: number): boolean {
  return /(ข้อ|ข้อที่|ที่|ลำดับ|วันที่|เวลา|ส่วน|จำนวน|พ\.ศ\.|ไตรมาส|[ก-ฮ]\.)\s*$/.test(text.slice(0, at));
}

/**
 * Each number follows the one before it, or starts a new list at 1. A number by itself before any list is none of its
 * steps but a heading's, such as that of the ประเด็น.
 */
function runsOn(found: number[]): boolean {
  const numbers = found.length === 1 || found[1] === 1 ? found.slice(1) : found;
  return numbers.every((number, at) => number === 1 || (at > 0 && number === numbers[at - 1]! + 1));
}
