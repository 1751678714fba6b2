/** Scores that a text states for an indicator, an instrument or the total, and that differ from the table's. */

import type { Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import type { Framework } from '../../framework/framework';
import type { Result } from '../../result';
import { formatScore, parseNumber, roundHalfUp } from '../../score';
import { toArabicDigits } from '../../thai';
import type { PlacedText } from '../texts';
import { mentionsIn, type Subject, subjectsOf } from './subjects';

export function contradictingScores(
  framework: Framework,
  assessment: Assessment,
  result: Result,
  texts: PlacedText[],
): Finding[] {
  const subjects = subjectsOf(framework, assessment, result);
  return texts
    .filter(({ place }) => !AIMS.includes(place.field ?? ''))
    .flatMap((text) =>
      statedScores(text.text, subjects, framework.year, text.place.part === 'measures').flatMap((stated) =>
        contradiction(stated, text),
      ),
    );
}

/** The scores in these are to be reached. */
const AIMS = ['success', 'expected', 'period'];

interface Stated {
  subject: Subject;
  /** As written. */
  number: string;
}

function contradiction({ subject, number }: Stated, { place, label }: PlacedText): Finding[] {
  const value = parseNumber(number);
  const decimals = /\.(.+)$/.exec(toArabicDigits(number))?.[1]?.length ?? 0;
  if (value === null || subject.score === null) return [];
  if (roundHalfUp(subject.score, Math.min(decimals, 2)) === roundHalfUp(value, 2)) return [];
  return [
    {
      rule: 'report.text-score-differs',
      severity: 'warning',
      place,
      message: `${label} ระบุว่า${subject.name}ได้ ${number} คะแนน แต่ในตารางคือ ${formatScore(subject.score)}`,
      remedy: `แก้ตัวเลขในข้อความให้ตรงกับตาราง (${formatScore(subject.score)})`,
    },
  ];
}

/** How far before a score its subject may stand. */
const REACH = 100;

/** @param onlyPast of a measure, whose numbers are mostly aims, what is plainly told of the result */
function statedScores(text: string, subjects: Subject[], year: number, onlyPast: boolean): Stated[] {
  const plain = toArabicDigits(text);
  const mentions = mentionsIn(plain, subjects);
  return scoreNumbers(plain).flatMap(({ from, to }): Stated[] => {
    const before = mentions.filter((mention) => mention.to <= from);
    const nearest = before[before.length - 1];
    if (nearest === undefined || from - nearest.to > REACH) return [];
    const between = plain.slice(nearest.to, from);
    const ahead = plain.slice(Math.max(0, nearest.from - 25), nearest.from);
    if (NO_STATEMENT.test(between) || AIM.test(ahead) || comparesYears(ahead + between, year)) return [];
    if (onlyPast && !PAST.test(between)) return [];
    return [{ subject: nearest.subject, number: text.slice(from, to) }];
  });
}

const NUMBER = '(?<![\\d.,])\\d{1,3}(?:\\.\\d+)?(?![\\d,]|\\.\\d)';

/** Numbers that are called a score: '95.00 คะแนน', 'คะแนน 95.00', 'คะแนนอยู่ที่ 95.00', or '(95.00)'. */
function scoreNumbers(text: string): { from: number; to: number }[] {
  const stated = new RegExp(
    `(?<=คะแนน(?:ที่ได้|รวม)?\\s*(?:คือ|เท่ากับ|อยู่ที่|ได้|:|=)?\\s*)${NUMBER}|${NUMBER}(?=\\s*คะแนน)|(?<=\\(\\s*)\\d{1,3}\\.\\d{2}(?=\\s*\\))`,
    'g',
  );
  return [...text.matchAll(stated)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** Words between a subject and a number that make the number something else than the subject's score. */
const NO_STATEMENT =
  /เต็ม|ขาด|เพิ่ม|ลด|เป้าหมาย|อย่างน้อย|ไม่น้อยกว่า|มากกว่า|น้อยกว่า|ต่ำกว่า|สูงกว่า|เกณฑ์|ให้ได้|ให้ถึง|ถึง|จาก|เกิน|ห่าง|ต่าง|ประมาณ|เกือบ|ปีก่อน|ปีที่แล้ว|ต้อง|หาก|ควร|จะ|ข้อละ|[;\n]/;

const PAST = /ที่ได้|ได้รับ|ได้คะแนน|ซึ่งได้|ปรากฏ/;

/** Right before a subject: what follows is aimed at or supposed, not reached. */
const AIM = /(เป้าหมาย|มุ่ง|ยกระดับ|เพื่อ|หาก|ถ้า)[^\d\n]*$|ให้\s*$/;

/** True where another year than the one of the result is named: the number is of that year. */
function comparesYears(text: string, year: number): boolean {
  return [...text.matchAll(/(?<!\d)25\d\d(?!\d)/g)].some((match) => Number(match[0]) !== year);
}
