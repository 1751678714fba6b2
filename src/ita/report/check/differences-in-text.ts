/** How far a text says that a score lies above or below another: the target, last year, the national mean, full marks. */

import { nationalMeanOf } from '../../analysis/compared';
import type { Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import type { Framework, Score } from '../../framework/framework';
import type { Result } from '../../result';
import { formatScore, roundHalfUp } from '../../score';
import { toArabicDigits } from '../../thai';
import type { PlacedText } from '../texts';
import { formerScore } from './former-scores';
import { mentionsIn, type Subject, subjectsOf } from './subjects';

export function contradictingDifferences(
  framework: Framework,
  assessment: Assessment,
  result: Result,
  texts: PlacedText[],
): Finding[] {
  const subjects = subjectsOf(framework, assessment, result);
  return texts
    .filter(({ place }) => place.part !== 'measures')
    .flatMap(({ text, place, label }) =>
      statedDifferences(toArabicDigits(text), subjects).flatMap(({ subject, score, clause }): Finding[] => {
        const base = baseOf(clause, subject, assessment);
        if (base === null) return [];
        const difference = Math.abs(roundHalfUp(score) - roundHalfUp(base.score));
        const wrong = numbersOf(clause).find(
          (number) => ![difference, base.score, score].some((right) => isWrittenAs(right, number)),
        );
        if (wrong === undefined) return [];
        return [
          {
            rule: 'report.text-difference-differs',
            severity: 'warning',
            place,
            message: `${label} เปรียบเทียบ${subject.name}กับ${base.name}ว่าต่างกัน ${wrong} คะแนน แต่คะแนน ${formatScore(score)} กับ ${formatScore(base.score)} ต่างกัน ${formatScore(difference)} คะแนน`,
            remedy: `แก้ผลต่างเป็น ${formatScore(difference)} คะแนน หรือตรวจคะแนนที่นำมาเปรียบเทียบ`,
          },
        ];
      }),
    );
}

/** Words of comparing; what follows up to the end of the clause says with what, and how far. */
const COMPARES = /สูงกว่า|ต่ำกว่า|มากกว่า|น้อยกว่า|เพิ่มขึ้น|ลดลง/g;
/** Where the clause ends: whatever follows may speak of something else. */
const CLAUSE_END = /\n|;|ซึ่ง|และ|ส่วน|ขณะที่|แต่|โดย|ทำให้|จึง|สูงกว่า|ต่ำกว่า|มากกว่า|น้อยกว่า|เพิ่มขึ้น|ลดลง/;
/** Before a comparison: what follows is wanted or supposed, not told. */
const NOT_TOLD = /(?:ให้|ไม่|ต้อง|ควร|หาก|จะ|เป้าหมายคือ|เพื่อ)\s*$/;
const REACH = 80;

interface StatedDifference {
  subject: Subject;
  score: Score;
  /** From the word of comparing on. */
  clause: string;
}

function statedDifferences(text: string, subjects: Subject[]): StatedDifference[] {
  const mentions = mentionsIn(text, subjects);
  return [...text.matchAll(COMPARES)].flatMap((match): StatedDifference[] => {
    const from = match.index + match[0].length;
    const nearest = mentions.filter(({ to }) => to <= match.index).pop();
    if (nearest === undefined || match.index - nearest.to > REACH) return [];
    const { subject } = nearest;
    if (subject.score === null || subject.key === undefined || NOT_TOLD.test(text.slice(0, match.index))) return [];
    if (/[\n;]/.test(text.slice(nearest.to, match.index))) return [];
    const rest = text.slice(from, from + REACH);
    return [{ subject, score: subject.score, clause: rest.slice(0, CLAUSE_END.exec(rest)?.index ?? REACH) }];
  });
}

/** '4.75 คะแนน' and '(93.05)'; a number of anything else is none of a difference's. */
const NUMBER = /(?<![\d.,])(\d{1,3}(?:\.\d+)?)(?=\s*คะแนน|\s*\))/g;

/** 'จากปี 2566 ที่ได้ 91.05 คะแนน' tells a score, which is held against that year's own. */
const SCORE_OF_YEAR = /25\d\d\s*\)?\s*(?:ที่|ซึ่ง)\s*(?:ได้|มี)\D*$/;

function numbersOf(clause: string): string[] {
  return [...clause.matchAll(NUMBER)]
    .filter((match) => !SCORE_OF_YEAR.test(clause.slice(0, match.index)))
    .map((match) => match[1]!);
}

/** Of two decimals a hundredth is rounding. */
function isWrittenAs(right: Score, written: string): boolean {
  const decimals = written.split('.')[1]?.length ?? 0;
  if (decimals < 2) return roundHalfUp(right, decimals) === Number(written);
  return roundHalfUp(Math.abs(roundHalfUp(right) - Number(written))) <= 0.01;
}

interface Base {
  name: string;
  score: Score;
}

/** What the clause compares with; null where it doesn't say, names several, or where that score isn't known. */
function baseOf(clause: string, { key = '' }: Subject, assessment: Assessment): Base | null {
  const { year, target } = assessment;
  const ofYear = (wanted: number) => formerScore(assessment, key, wanted);
  const named = [...clause.matchAll(/(?<!\d)25\d\d(?!\d)/g)].map(Number).filter((wanted) => wanted !== year);
  const bases: { name: string; score: Score | null }[] = [
    ...(/เป้าหมาย/.test(clause) ? [{ name: 'เป้าหมาย', score: target }] : []),
    ...(/ประเทศ/.test(clause) ? [{ name: 'ค่าเฉลี่ยระดับประเทศ', score: meanOf(clause, assessment, key) }] : []),
    ...(/ปี(?:ก่อน|ที่แล้ว|ที่ผ่านมา)/.test(clause) && named.length === 0 ? [{ name: 'ปีก่อน', score: ofYear(year - 1) }] : []),
    ...named.map((wanted) => ({ name: `ปี พ.ศ. ${wanted} `, score: ofYear(wanted) })),
    ...(/คะแนนเต็ม/.test(clause) ? [{ name: 'คะแนนเต็ม', score: 100 }] : []),
  ];
  const [only, ...others] = bases;
  if (only === undefined || others.length > 0 || only.score === null) return null;
  return { name: only.name, score: only.score };
}

/** 'ค่าเฉลี่ยของ อปท. ทั้งประเทศ' is the mean of some of the agencies, which the add-in doesn't know. */
const SOME_AGENCIES = /อปท|อบต|อบจ|องค์กรปกครอง|องค์การบริหาร|เทศบาล|ท้องถิ่น|ประเภท|กลุ่ม/;

function meanOf(clause: string, assessment: Assessment, key: string): Score | null {
  return SOME_AGENCIES.test(clause) ? null : nationalMeanOf(assessment, key);
}
